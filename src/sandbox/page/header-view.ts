import type { LocaleString } from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit";
import type { Actions } from "./actions.js";
import { faceOfUser } from "./avatar.js";
import { icons } from "./icons.js";
import { LANGUAGES } from "./language.js";
import { botOf, channelOf, localeOf, type State, userOf } from "./state.js";
import { threadMenu } from "./thread-menu.js";

/** Which channel this is, whether the bot is there, and who one is. */
export function headerView(state: State, actions: Actions): TemplateResult {
  const channel = channelOf(state, state.channelId);
  const parent = channel?.kind === "thread" ? channelOf(state, channel.parentId ?? "") : undefined;
  const unread = [...state.unread.values()].reduce((sum, count) => sum + count, 0);
  return html`<header class="top">
    <button type="button" class="tool menu-toggle" aria-label=${unread > 0 ? `Channels, ${unread} unread` : "Channels"} aria-expanded=${state.channelsOpen} aria-controls="channels" @click=${() => actions.set({ channelsOpen: !state.channelsOpen })}>
      ${icons.menu}${unread > 0 ? html`<span class="dot" aria-hidden="true"></span>` : nothing}
    </button>
    <div class="where">
      ${parent ? html`<button type="button" class="link" @click=${() => actions.openChannel(parent.id)}>${parent.name}</button><span aria-hidden="true">›</span>` : nothing}
      ${channel ? icons[channel.kind] : nothing}
      <h2>${channel?.name ?? ""}</h2>
      ${channel?.kind === "thread" ? threadMenu(channel, state, actions) : nothing}
      ${channel?.topic ? html`<p class="topic" title=${channel.topic}>${channel.topic}</p>` : nothing}
    </div>
    ${botStatus(state)} ${languagePicker(state, actions)} ${personSwitch(state, actions)}
  </header>`;
}

function botStatus(state: State) {
  const name = botOf(state)?.name ?? "The bot";
  const words =
    state.link === "lost"
      ? "Reconnecting…"
      : state.botConnected
        ? `${name} is connected`
        : `${name} is not connected`;
  const kind = state.link === "lost" ? "waiting" : state.botConnected ? "on" : "off";
  return html`<p class="bot-status ${kind}" role="status" data-testid="bot-status" title=${state.link === "lost" ? "The sandbox server cannot be reached; the page tries again by itself." : words}><span class="lamp" aria-hidden="true"></span>${words}</p>`;
}

/** The language of the person's own Discord; the page's own words stay English. */
function languagePicker(state: State, actions: Actions) {
  const locale = localeOf(state);
  return html`<label class="language" title="The language of your Discord">
    <span aria-hidden="true">${locale.slice(0, 2).toUpperCase()}</span>
    <select aria-label="Your language" data-testid="language" @change=${(event: Event) => actions.speak((event.target as HTMLSelectElement).value as LocaleString)}>
      ${LANGUAGES.map((each) => html`<option value=${each.locale} ?selected=${each.locale === locale}>${each.name}</option>`)}
    </select>
    ${icons.chevron}
  </label>`;
}

function personSwitch(state: State, actions: Actions) {
  const me = userOf(state, state.me);
  const people = state.users.filter(({ isBot }) => !isBot);
  return html`<label class="person">
    <span class="person-label">You are:</span>
    ${me ? html`<img src=${faceOfUser(me).avatar} alt="" width="20" height="20" />` : nothing}
    <select aria-label="You are" data-testid="person-switch" .value=${state.me} @change=${(event: Event) => actions.become((event.target as HTMLSelectElement).value)}>
      ${people.map(({ id, name, isModerator }) => html`<option value=${id} ?selected=${id === state.me}>${name}${isModerator && !/moderator/i.test(name) ? " (moderator)" : ""}</option>`)}
    </select>
    ${icons.chevron}
  </label>`;
}
