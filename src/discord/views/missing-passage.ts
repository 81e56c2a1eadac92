import type { Article } from "../../article/article.js";
import type { Say } from "../../locales/say.js";
import { clip, literal } from "./text.js";

/** That an article has no paragraph of that number. @param number As it was typed */
export function missingPassage({ title, paragraphs }: Article, number: string, say: Say): string {
  return say("passage.missing", {
    title: clip(literal(title), 1000),
    count: paragraphs.length,
    number: literal(number),
  });
}
