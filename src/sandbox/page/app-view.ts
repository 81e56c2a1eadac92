import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import type { Actions } from "./actions.js";
import { deleteDialog } from "./dialogs.js";
import { typingIn } from "./events.js";
import { eventsDialog } from "./events-dialog.js";
import { headerView } from "./header-view.js";
import { icons } from "./icons.js";
import { logView } from "./log-view.js";
import { sidebarView } from "./sidebar-view.js";
import { slowModeView } from "./slow-mode-view.js";
import { channelOf, type State, userOf } from "./state.js";
import { threadDialog } from "./thread-dialog.js";
import { threadKeepingDialog } from "./thread-menu.js";
import "./composer.js";
import "./modal.js";

export interface AppContext {
  readonly actions: Actions;
  readonly open: (channelId: string, messageId?: string) => void;
  /** Messages came while the person reads further up. */
  readonly newBelow: boolean;
  readonly toBottom: () => void;
}

export function appView(state: State, { actions, open, newBelow, toBottom }: AppContext): TemplateResult {
  if (state.me === "")
    return html`<p class="loading" role="status">${state.notice ?? "Opening the sandbox…"}</p>`;
  const channel = channelOf(state, state.channelId);
  return html`<div class="app">
      ${sidebarView(state, actions)}
      ${state.channelsOpen ? html`<div class="scrim" @click=${() => actions.set({ channelsOpen: false })}></div>` : nothing}
      <main>
        ${headerView(state, actions)}
        <div class="log" role="log" aria-label="Messages in ${channel?.name ?? "the channel"}" data-testid="message-log" tabindex="0">
          ${keyed(`${state.me} ${state.channelId}`, logView(state, actions, open))}
        </div>
        ${newBelow ? html`<button type="button" class="new-below" @click=${toBottom}>New messages ${icons.down}</button>` : nothing}
        <sandbox-composer .state=${state} .actions=${actions}></sandbox-composer>
        <div class="below-composer">${typingView(state)} ${slowModeView(state)}</div>
      </main>
    </div>
    ${state.notice ? noticeView(state.notice, actions) : nothing}
    ${state.deleting ? deleteDialog(state.deleting, state, actions) : nothing}
    ${state.threading ? keyed(state.threading, threadDialog(state.threading, state, actions)) : nothing}
    ${state.keeping ? keyed(state.keeping, threadKeepingDialog(state.keeping, state, actions)) : nothing}
    ${state.eventsOpen ? eventsDialog(state, actions, open) : nothing}
    ${state.modal ? keyed(state.modal.data, html`<sandbox-modal .modal=${state.modal} .state=${state} .actions=${actions}></sandbox-modal>`) : nothing}`;
}

function typingView(state: State) {
  const names = typingIn(state, state.channelId, Date.now()).map(
    (id) => userOf(state, id)?.name ?? "Somebody",
  );
  const words =
    names.length > 3
      ? "Several people are typing…"
      : `${names.join(" and ")} ${names.length === 1 ? "is" : "are"} typing…`;
  return html`<p class="typing" role="status">${names.length > 0 ? html`<span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>${words}` : nothing}</p>`;
}

function noticeView(words: string, actions: Actions) {
  return html`<div class="notice" role="alert" data-testid="notice">${icons.warning}<span>${words}</span><button type="button" class="tool" aria-label="Dismiss" @click=${() => actions.set({ notice: null })}>${icons.close}</button></div>`;
}
