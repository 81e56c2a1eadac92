import { extname } from "node:path";
import pc from "picocolors";
import stringWidth from "string-width";
import type { Article } from "../article/article.js";
import type { Reading } from "../article/corpus.js";
import { doubtsOf } from "../article/doubts.js";
import { clip, type ViewOptions } from "./columns.js";
import { plural } from "./progress.js";

/** An article as it would be in the corpus: what is known of it, its headings, the first words of each paragraph, doubts. */
export function renderArticle(article: Article, { width, color }: ViewOptions): string {
  const colors = pc.createColors(color);
  const { title, authors, date, source, paragraphs } = article;
  const known = [authors.join(", "), date, source].filter((part) => part !== null && part !== "");
  const lines = [colors.bold(title)];
  if (known.length > 0) lines.push(colors.dim(known.join(" · ")));
  let heading: string | null = null;
  const numberWidth = String(paragraphs.length).length + 2;
  for (const paragraph of paragraphs) {
    if (paragraph.heading !== heading) {
      heading = paragraph.heading;
      lines.push("", clip(heading ?? "", width));
    }
    const label = `¶ ${paragraph.number}`.padEnd(numberWidth);
    const size = plural(wordCount(paragraph.text), "word");
    const room = width - numberWidth - size.length - 6;
    lines.push(`  ${label}  ${clip(paragraph.text.replaceAll("\n", " / "), room)}  ${colors.dim(size)}`);
  }
  lines.push("", plural(paragraphs.length, "paragraph"));
  return [...lines, ...doubtsOf(article).map((doubt) => colors.yellow(`look at ${doubt}`))].join("\n");
}

/** The articles of a corpus, a line each under a line of headings. */
export function renderList(readings: readonly Reading[], { width, color }: ViewOptions): string {
  const colors = pc.createColors(color);
  const rows = readings.map(({ file, article }) => [
    file.name,
    extname(file.path).slice(1).toLowerCase(),
    article ? String(article.paragraphs.length) : "–",
    article?.date ?? "–",
    article?.title ?? "(cannot be read)",
  ]);
  const head = ["name", "format", "¶", "date", "title"];
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => stringWidth(row[column] ?? ""))),
  );
  const [first = "", ...others] = [head, ...rows].map((row) =>
    clip(
      row
        .map((cell, column) => padded(cell, column === row.length - 1 ? 0 : (widths[column] ?? 0)))
        .join("  "),
      width,
    ),
  );
  return [colors.dim(first), ...others].join("\n");
}

function wordCount(text: string): number {
  return text.split(/\s+/u).length;
}

function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - stringWidth(text)));
}
