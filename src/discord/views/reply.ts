import { isExtract, type Library, type Reply } from "../../answer/library.js";
import type { Say } from "../locales/say.js";
import { type AnswerViewOptions, answerView } from "./answer.js";
import { extractView } from "./extract.js";
import type { View } from "./view.js";

/** What a member's words get. */
export function replyView(reply: Reply, library: Library, options: AnswerViewOptions, say: Say): View {
  return isExtract(reply) ? extractView(reply, options, say) : answerView(reply, library, options, say);
}
