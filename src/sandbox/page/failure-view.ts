import { html, nothing, type TemplateResult } from "lit";
import type { Actions } from "./actions.js";
import { icons } from "./icons.js";
import type { SentInteraction } from "./state.js";

/** What Discord says of an interaction that failed; the reason is one press away, where it says more. */
export function failureView(sent: SentInteraction, actions: Actions, words: string): TemplateResult {
  const forget = () => actions.forget(sent.id);
  return html`<div class="failure" role="alert" data-testid="interaction-failed" title=${sent.failure ?? ""}>
    <span class="failure-line">
      ${icons.warning}<span>${words}</span>
      <button type="button" class="link" @click=${forget}>Dismiss</button>
    </span>
    ${
      sent.failure === words
        ? nothing
        : html`<details>
            <summary>Why</summary>
            <p>${sent.failure}</p>
          </details>`
    }
  </div>`;
}
