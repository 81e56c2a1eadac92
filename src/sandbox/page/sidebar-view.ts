import { html, nothing, type TemplateResult } from "lit";
import type { PageChannel, PageUser } from "../page-api.js";
import type { Actions } from "./actions.js";
import { faceOfUser } from "./avatar.js";
import { eventsEntry } from "./events-dialog.js";
import { icons } from "./icons.js";
import { type State, userOf } from "./state.js";

/** The channels, each with what lies in it, and who one is. */
export function sidebarView(state: State, actions: Actions): TemplateResult {
  const top = (kind: PageChannel["kind"]) =>
    state.channels.filter((channel) => channel.kind === kind && channel.parentId === null);
  const me = userOf(state, state.me);
  const face = me && faceOfUser(me);
  return html`<aside class="sidebar ${state.channelsOpen ? "open" : ""}" id="channels">
    ${state.guilds.length > 1 ? guildList(state, actions) : nothing}
    <div class="sidebar-main">
    <header class="guild"><h1>${state.guild.name || "Sandbox"}</h1></header>
    <nav aria-label="Channels" class="channels">
      ${eventsEntry(state, actions)}
      ${group("Text channels", [...top("text"), ...orphans(state)], state, actions)}
      ${group("Forums", top("forum"), state, actions)}
      ${group(
        "Direct messages",
        state.channels.filter(({ kind }) => kind === "dm"),
        state,
        actions,
      )}
    </nav>
    ${
      me && face
        ? html`<div class="user-panel"><img src=${face.avatar} alt="" width="32" height="32" /><span><strong>${me.name}</strong><small>${standing(me)}</small></span></div>`
        : nothing
    }
    </div>
  </aside>`;
}

/** The guilds as discs with their first letters, as on Discord's left edge. */
function guildList(state: State, actions: Actions) {
  return html`<nav class="guilds" aria-label="Servers">
    ${state.guilds.map(({ id, name }) => {
      const isHere = id === state.guild.id;
      return html`<button type="button" class="guild-disc ${isHere ? "here" : ""}" data-guild-id=${id} aria-label=${name} title=${name} aria-current=${isHere ? "page" : nothing} @click=${() => actions.openGuild(id)}>${initials(name)}</button>`;
    })}
  </nav>`;
}

function initials(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => [...word][0] ?? "")
    .slice(0, 3)
    .join("");
}

function group(title: string, channels: readonly PageChannel[], state: State, actions: Actions) {
  if (channels.length === 0) return nothing;
  return html`<section>
    <h2>${title}</h2>
    <ul>
      ${channels.map((channel) => item(channel, state, actions))}
    </ul>
  </section>`;
}

function item(channel: PageChannel, state: State, actions: Actions): TemplateResult {
  const below = state.channels.filter(({ parentId }) => parentId === channel.id);
  const unread = state.unread.get(channel.id) ?? 0;
  const isHere = channel.id === state.channelId;
  return html`<li>
    <button
      type="button"
      class="channel ${isHere ? "here" : ""} ${unread > 0 ? "unread" : ""} ${channel.archived ? "archived" : ""}"
      data-channel-id=${channel.id}
      aria-current=${isHere ? "page" : nothing}
      @click=${() => actions.openChannel(channel.id)}
    >
      ${icons[channel.kind]}<span class="channel-name">${channel.name}</span>
      ${channel.archived ? html`<small>closed</small>` : nothing}
      ${unread > 0 ? html`<span class="badge">${unread}<span class="hidden"> unread</span></span>` : nothing}
    </button>
    ${below.length > 0 ? html`<ul class="below">${below.map((one) => item(one, state, actions))}</ul>` : nothing}
  </li>`;
}

/** Member or moderator, unless the name says so already. */
function standing({ name, isModerator }: PageUser): string {
  const word = isModerator ? "Moderator" : "Member";
  return name === word ? "Online" : word;
}

/** Threads whose parent this person does not see. */
function orphans(state: State): PageChannel[] {
  const known = new Set(state.channels.map(({ id }) => id));
  return state.channels.filter(
    ({ kind, parentId }) => kind === "thread" && (parentId === null || !known.has(parentId)),
  );
}
