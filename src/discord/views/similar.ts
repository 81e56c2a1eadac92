import type { Citation } from "../../answer/citation.js";
import type { Library } from "../../answer/library.js";
import type { Say } from "../../locales/say.js";
import type { VerifiedAnswer } from "../../study/verified-answers.js";
import { firstLine, ICONS, numbersOf, questionAbove } from "./answer.js";
import { buttonRows, contextButtons } from "./answer-buttons.js";
import { evidenceEmbeds } from "./evidence.js";
import { noteLines, signatureOf } from "./verification.js";
import type { View } from "./view.js";

/** A moderator's answer under the question that it answers, for somebody who asked a similar one. */
export function similarView(
  { question, note, verifiedBy: by, verifiedAt: at }: VerifiedAnswer,
  citations: readonly Citation[],
  library: Library,
  say: Say,
): View {
  const signature = signatureOf({ by, at, note });
  const first = firstLine(ICONS.verified, say("answer.status.verified"), numbersOf(citations), ...signature);
  const author = questionAbove(question, { showQuestion: true });
  return {
    content: [first, ...noteLines(note, say)].join("\n"),
    embeds: evidenceEmbeds("verified", citations, library, author, say),
    components: buttonRows(contextButtons(citations, library, say)),
  };
}
