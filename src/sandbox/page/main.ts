import "@skyra/discord-components-core";
import { render } from "lit";
import { Actions } from "./actions.js";
import { appView } from "./app-view.js";
import { LogScroll } from "./log-scroll.js";
import { keepPlace, readPlace } from "./place.js";
import { emptyState, Store } from "./state.js";
import { adaptComponents } from "./theme.js";

const TICK_MS = 1_000;

adaptComponents();
const root = document.getElementById("app");
if (!root) throw new Error("index.html: no element with the id app");

const place = readPlace();
const store = new Store({ ...emptyState, dismissed: place.dismissed });
const actions = new Actions(store);
const scroll = new LogScroll(() => paint());

function paint(): void {
  render(
    appView(store.state, { actions, open, newBelow: scroll.newBelow, toBottom: () => scroll.toBottom() }),
    root as HTMLElement,
  );
  scroll.follow(store.state);
}

/** Opens a channel and, if one is named, shows the message in it. */
function open(channelId: string, messageId?: string): void {
  if (!store.state.channels.some(({ id }) => id === channelId)) {
    actions.set({ notice: "You cannot see that channel, or it is gone." });
    return;
  }
  if (channelId !== store.state.channelId) actions.openChannel(channelId);
  if (messageId) requestAnimationFrame(() => scroll.show(messageId));
}

store.watch((state) => {
  paint();
  keepPlace(state);
});
// "Is typing" ends by itself.
setInterval(() => store.state.typing.size > 0 && paint(), TICK_MS);
paint();
void actions.become(place.me, place.channelId, place.guildId);
