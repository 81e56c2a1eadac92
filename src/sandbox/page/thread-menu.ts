import { PermissionFlagsBits } from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit";
import type { PageChannel } from "../page-api.js";
import type { Actions } from "./actions.js";
import { openAtOnce } from "./dialogs.js";
import { icons } from "./icons.js";
import type { MenuItem } from "./menu-button.js";
import { durationWords } from "./slow-mode.js";
import { channelOf, may, type State } from "./state.js";
import "./menu-button.js";

const LONGEST_NAME = 100;
/** In seconds: those that Discord offers, as far as a discussion needs them. */
const SLOWNESSES = [0, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 21_600];

/** At a thread's name: what this person may do with it; nothing for who may do nothing. */
export function threadMenu(
  thread: PageChannel,
  state: State,
  actions: Actions,
): TemplateResult | typeof nothing {
  const items = itemsFor(thread, state, actions);
  if (items.length === 0) return nothing;
  return html`<sandbox-menu class="thread-menu" data-testid="thread-menu" .items=${items} .icon=${icons.more} name="Thread options"></sandbox-menu>`;
}

function itemsFor(thread: PageChannel, state: State, actions: Actions): MenuItem[] {
  const isKeeper = may(thread, PermissionFlagsBits.ManageThreads);
  const isOwner = thread.ownerId === state.me && !thread.locked;
  const change = (label: string, to: { archived?: boolean; locked?: boolean }): MenuItem => ({
    label,
    act: () => void actions.changeThread(thread.id, to),
  });
  const ask = (label: string, act: "edit" | "delete"): MenuItem => ({
    label,
    act: () => actions.set({ keeping: { threadId: thread.id, act } }),
  });
  const remove = isKeeper ? [ask("Delete thread", "delete")] : [];
  if (thread.archived) {
    const mayOpen = isKeeper || (!thread.locked && may(thread, PermissionFlagsBits.SendMessagesInThreads));
    return [
      ...(mayOpen ? [change("Open thread", { archived: false })] : []),
      ...(isKeeper && thread.locked
        ? [change("Open and unlock thread", { archived: false, locked: false })]
        : []),
      ...remove,
    ];
  }
  return [
    ...(isKeeper || isOwner ? [ask("Edit thread", "edit"), change("Close thread", { archived: true })] : []),
    ...(isKeeper
      ? [thread.locked ? change("Unlock thread", { locked: false }) : change("Lock thread", { locked: true })]
      : []),
    ...remove,
  ];
}

/** Asks for what a thread is to be changed to, or whether it is to be deleted. */
export function threadKeepingDialog(
  { threadId, act }: NonNullable<State["keeping"]>,
  state: State,
  actions: Actions,
): TemplateResult | typeof nothing {
  const thread = channelOf(state, threadId);
  if (!thread) return nothing;
  return act === "edit" ? editDialog(thread, actions) : deleteDialog(thread, actions);
}

function editDialog(thread: PageChannel, actions: Actions) {
  const isKeeper = may(thread, PermissionFlagsBits.ManageThreads);
  const close = () => actions.set({ keeping: null });
  const submit = (event: Event) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget as HTMLFormElement);
    const slowness = Number(given.get("slowness") ?? thread.rateLimitPerUser);
    void actions.changeThread(thread.id, {
      name: String(given.get("name") ?? "").trim(),
      ...(slowness === thread.rateLimitPerUser ? {} : { rate_limit_per_user: slowness }),
    });
  };
  const offered = [...new Set([...SLOWNESSES, thread.rateLimitPerUser])].sort((one, other) => one - other);
  return html`<dialog class="modal" aria-labelledby="keep-title" data-testid="edit-thread" ${openAtOnce} @close=${close} @cancel=${close}>
    <form @submit=${submit}>
      <h2 id="keep-title">Edit thread</h2>
      <div class="modal-field">
        <label for="keep-name">Thread name</label>
        <div class="modal-input"><input id="keep-name" name="name" type="text" autocomplete="off" required maxlength=${LONGEST_NAME} .value=${thread.name} /></div>
      </div>
      ${
        isKeeper
          ? html`<div class="modal-field">
              <label for="keep-slowness">Slow mode</label>
              <div class="modal-input"><select id="keep-slowness" name="slowness">${offered.map((seconds) => html`<option value=${seconds} ?selected=${seconds === thread.rateLimitPerUser}>${seconds === 0 ? "Off" : durationWords(seconds)}</option>`)}</select></div>
              <p class="modal-description">Members wait this long between two messages. Moderators do not.</p>
            </div>`
          : nothing
      }
      <footer>
        <button type="button" class="button plain" @click=${close}>Cancel</button>
        <button type="submit" class="button primary">Save</button>
      </footer>
    </form>
  </dialog>`;
}

function deleteDialog(thread: PageChannel, actions: Actions) {
  const close = () => actions.set({ keeping: null });
  const submit = (event: Event) => {
    event.preventDefault();
    void actions.deleteThread(thread.id);
  };
  return html`<dialog class="modal" aria-labelledby="keep-title" data-testid="delete-thread" ${openAtOnce} @close=${close} @cancel=${close}>
    <form @submit=${submit}>
      <h2 id="keep-title">Delete thread</h2>
      <p>Are you sure you want to delete <strong>${thread.name}</strong> with all its messages? This cannot be undone.</p>
      <footer>
        <button type="button" class="button plain" @click=${close}>Cancel</button>
        <button type="submit" class="button danger" autofocus>Delete thread</button>
      </footer>
    </form>
  </dialog>`;
}
