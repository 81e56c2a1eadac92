import type { State } from "./state.js";

const DISMISSED = "pilcrow-sandbox-dismissed";

/** Where a reload finds its way back to: ?as=USER&guild=ID&channel=ID; two tabs can be two people. */
export function readPlace(): {
  me: string;
  guildId: string;
  channelId: string;
  dismissed: ReadonlySet<string>;
} {
  const query = new URLSearchParams(location.search);
  return {
    me: query.get("as") ?? "",
    guildId: query.get("guild") ?? "",
    channelId: query.get("channel") ?? "",
    dismissed: new Set((sessionStorage.getItem(DISMISSED) ?? "").split(" ").filter(Boolean)),
  };
}

export function keepPlace(state: State): void {
  if (state.me === "") return;
  const url = new URL(location.href);
  url.searchParams.set("as", state.me);
  url.searchParams.set("guild", state.guild.id);
  url.searchParams.set("channel", state.channelId);
  if (url.href !== location.href) history.replaceState(null, "", url);
  const dismissed = [...state.dismissed].join(" ");
  if (sessionStorage.getItem(DISMISSED) !== dismissed) sessionStorage.setItem(DISMISSED, dismissed);
}
