import type { Say } from "../../locales/say.js";
import { type AnswerViewOptions, questionAbove } from "./answer.js";
import type { View } from "./view.js";

const WAITING = 0x8a8f98;

/** What stands in the answer's place until a moderator has looked at it. */
export function waitingView(
  { text, showQuestion }: Pick<AnswerViewOptions, "showQuestion"> & { readonly text: string },
  say: Say,
): View {
  const description = say("draft.waiting");
  if (!showQuestion) return { content: description, embeds: [], components: [] };
  return {
    embeds: [{ ...questionAbove(text, { showQuestion }), color: WAITING, description }],
    components: [],
  };
}
