import type { Article, Draft, Paragraph } from "./article.js";
import { splitSentences } from "./sentences.js";

/**
 * Numbers a draft's paragraphs from 1 over the whole article, gives each the nearest heading above it and
 * cuts it into sentences. A draft without a title is called by the last part of its name.
 */
export function composeArticle(name: string, draft: Draft): Article {
  const paragraphs: Paragraph[] = [];
  let heading: string | null = null;
  for (const { kind, text } of draft.blocks) {
    if (kind === "heading") heading = text;
    else paragraphs.push({ number: paragraphs.length + 1, heading, text, sentences: splitSentences(text) });
  }
  const { authors, source, date } = draft;
  return { name, title: draft.title ?? readable(name), authors, source, date, paragraphs };
}

/** "2024/seed-article" → "Seed article". */
function readable(name: string): string {
  const words = name
    .slice(name.lastIndexOf("/") + 1)
    .replace(/[-_\s]+/gu, " ")
    .trim();
  const first = [...words].slice(0, 1).join("");
  return words === "" ? name : first.toUpperCase() + words.slice(first.length);
}
