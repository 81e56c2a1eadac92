import { html, type TemplateResult } from "lit";
import { ref } from "lit/directives/ref.js";
import type { Actions } from "./actions.js";
import { faceOf } from "./avatar.js";
import { preview } from "./markdown-view.js";
import { messageOf, type State } from "./state.js";

/** Opens a dialog as soon as it stands in the page: the rest of the page then waits. */
export const openAtOnce = ref((element) => {
  if (!(element instanceof HTMLDialogElement)) return;
  queueMicrotask(() => {
    if (element.isConnected && !element.open) element.showModal();
  });
});

export function deleteDialog(messageId: string, state: State, actions: Actions): TemplateResult {
  const message = messageOf(state, messageId)?.message;
  const close = () => actions.set({ deleting: null });
  return html`<dialog class="modal" aria-labelledby="delete-title" data-testid="confirm-delete" ${openAtOnce} @close=${close} @cancel=${close}>
    <form
      @submit=${(event: Event) => {
        event.preventDefault();
        void actions.delete(messageId);
      }}
    >
      <h2 id="delete-title">Delete message</h2>
      <p>Are you sure you want to delete this message?</p>
      ${message ? html`<blockquote class="quoted"><strong>${faceOf(state, message.author).name}</strong> ${preview(message.content || message.embeds[0]?.title || "a message", state)}</blockquote>` : ""}
      <footer>
        <button type="button" class="button plain" @click=${close}>Cancel</button>
        <button type="submit" class="button danger" autofocus>Delete</button>
      </footer>
    </form>
  </dialog>`;
}
