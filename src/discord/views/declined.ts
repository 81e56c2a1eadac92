import type { Say } from "../../locales/say.js";
import type { Review } from "../../study/review-record.js";
import { clip, literal, oneLine } from "./text.js";
import type { View } from "./view.js";

const DECLINED = 0x8a8f98;
const QUESTION = 256;
const REASON = 1000;

/** In place of an answer that a moderator does not want to be given, or to stand any longer. */
export function declinedView(
  { kind, question }: Pick<Review, "kind" | "question">,
  reason: string,
  showQuestion: boolean,
  say: Say,
): View {
  const asked = showQuestion ? clip(oneLine(question), QUESTION) : "";
  return {
    embeds: [
      {
        ...(asked === "" ? {} : { author: { name: asked } }),
        color: DECLINED,
        title: say("outcome.declined", { kind }),
        description: `${say("outcome.declined.about", { kind })}\n> ${clip(literal(oneLine(reason)), REASON)}`,
      },
    ],
    components: [],
  };
}
