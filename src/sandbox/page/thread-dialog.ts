import { html, nothing, type TemplateResult } from "lit";
import type { Actions } from "./actions.js";
import { openAtOnce } from "./dialogs.js";
import { encodeMentions } from "./mentions.js";
import { channelOf, messageOf, type State } from "./state.js";

const LONGEST_NAME = 100;

/** Asks for a thread's name, or for a forum post's title and its first message. */
export function threadDialog(
  { channelId, messageId }: NonNullable<State["threading"]>,
  state: State,
  actions: Actions,
): TemplateResult {
  const isPost = channelOf(state, channelId)?.kind === "forum";
  const title = isPost ? "New post" : "New thread";
  const close = () => actions.set({ threading: null });
  const proposed = messageId ? (messageOf(state, messageId)?.message.content ?? "") : "";
  return html`<dialog class="modal" aria-labelledby="thread-title" data-testid="thread-dialog" ${openAtOnce} @close=${close} @cancel=${close}>
    <form
      @submit=${(event: Event) => {
        event.preventDefault();
        const given = new FormData(event.currentTarget as HTMLFormElement);
        const text = (name: string) => String(given.get(name) ?? "").trim();
        void actions.openThread(
          channelId,
          text("name"),
          messageId,
          isPost ? encodeMentions(text("content"), state) : undefined,
        );
      }}
    >
      <h2 id="thread-title">${title}</h2>
      <div class="modal-field">
        <label for="thread-name">${isPost ? "Title" : "Thread name"}</label>
        <div class="modal-input"><input id="thread-name" name="name" type="text" autocomplete="off" required maxlength=${LONGEST_NAME} .value=${nameFrom(proposed)} /></div>
      </div>
      ${
        isPost
          ? html`<div class="modal-field">
              <label for="thread-content">Message</label>
              <div class="modal-input"><textarea id="thread-content" name="content" rows="4" required maxlength="2000"></textarea></div>
            </div>`
          : nothing
      }
      <footer>
        <button type="button" class="button plain" @click=${close}>Cancel</button>
        <button type="submit" class="button primary">${isPost ? "Post" : "Create thread"}</button>
      </footer>
    </form>
  </dialog>`;
}

/** As Discord proposes one: the message's own words, as far as they fit, without what would be a mention. */
function nameFrom(content: string): string {
  const [line = ""] = content
    .replace(/<[@#][!&]?\d+>/g, "")
    .trim()
    .split("\n");
  return [...line].slice(0, 40).join("").trim();
}
