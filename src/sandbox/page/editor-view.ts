import type { APIMessage } from "discord-api-types/v10";
import { html, type TemplateResult } from "lit";
import { ref } from "lit/directives/ref.js";
import type { Actions } from "./actions.js";
import { decodeMentions, encodeMentions } from "./mentions.js";
import type { State } from "./state.js";

const focusAtOnce = ref((element) => {
  if (!(element instanceof HTMLTextAreaElement)) return;
  queueMicrotask(() => {
    element.focus();
    element.setSelectionRange(element.value.length, element.value.length);
  });
});

/** Edits a message where it stands: Enter saves, Escape leaves it as it was. */
export function editorView(message: APIMessage, state: State, actions: Actions): TemplateResult {
  const leave = () => actions.set({ editing: null });
  const save = (area: HTMLTextAreaElement) => {
    const content = encodeMentions(area.value.trim(), state);
    if (content === "") actions.set({ editing: null, deleting: message.id });
    else if (content === message.content) leave();
    else void actions.edit(message.id, content);
  };
  const onKey = (event: KeyboardEvent) => {
    const area = event.currentTarget as HTMLTextAreaElement;
    if (event.key === "Escape") leave();
    else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) save(area);
    else return;
    event.preventDefault();
  };
  return html`<div class="editor">
    <textarea aria-label="Edit message" data-testid="editor" rows="1" ${focusAtOnce} .value=${decodeMentions(message.content, state)} @keydown=${onKey}></textarea>
    <p>
      escape to <button type="button" class="link" @click=${leave}>cancel</button> • enter to
      <button
        type="button"
        class="link"
        @click=${(event: Event) => {
          const area = (event.currentTarget as HTMLElement).closest(".editor")?.querySelector("textarea");
          if (area) save(area);
        }}
      >
        save
      </button>
    </p>
  </div>`;
}
