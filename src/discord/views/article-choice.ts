import type { Article } from "../../article/article.js";
import { clip, clipStart } from "./text.js";

/* An article as one of the choices of an option or a menu. */

/** Discord's limit for the text and for the value of a choice. */
const CHOICE_TEXT = 100;

/** A name too long for a choice is replaced by the article's place in the library. */
export function articleValue({ name }: Article, position: number): string {
  return name.length <= CHOICE_TEXT ? name : `#${position + 1}`;
}

/** Of a title too long for a choice the beginning and the end, as long titles often begin alike. */
export function articleLabel({ title }: Article): string {
  return title.length <= CHOICE_TEXT ? title : clip(title, 59) + clipStart(title, 41);
}

/** The article that a choice, or what somebody typed instead of choosing, stands for: its value, its name or its title. */
export function articleOf(typed: string, articles: readonly Article[]): Article | undefined {
  const wanted = fold(typed);
  return articles.find((article, position) =>
    [articleValue(article, position), article.name, article.title].some((known) => fold(known) === wanted),
  );
}

export function fold(text: string): string {
  return text.trim().toLowerCase();
}
