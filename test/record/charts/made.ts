import fc from "fast-check";
import type { Article, Block } from "../../../src/article/article.js";
import { composeArticle } from "../../../src/article/compose.js";
import type { Label } from "../../../src/record/charts/label.js";

/** An article of paragraphs so long, with a heading above every so manyth of them. */
export function articleOf(
  lengths: readonly number[],
  { title = "The bridges of the Oder", every = 7, heading = (section: number) => `Section ${section}` } = {},
): Article {
  const blocks = lengths.flatMap((length, i): Block[] => [
    ...(i % every === every - 1 ? [{ kind: "heading", text: heading((i + 1) / every) } as const] : []),
    { kind: "paragraph", text: "x".repeat(length) },
  ]);
  return composeArticle("made", { title, authors: [], source: null, date: null, blocks });
}

export const HOSTILE = [
  '</text><script>alert("1")</script>',
  "&lt;b&gt; & ]]> <!-- ' \" %",
  "\u202Elive\u202C \u0000\u0008\uD800 \uFFFF",
  "العنوان الأول للمقال וכותרת",
  "漢字の見出し हिन्दी 👩‍👩‍👧",
  `Z${"\u0351".repeat(200)}`,
  "W".repeat(5000),
  "wide words ".repeat(500),
  " ",
];

/** A title or a heading as somebody may have written it. */
export const anyText = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
);

/** What of a text is outside the picture. */
export function outside(
  labels: readonly Label[],
  { width, height }: { width: number; height: number },
): Label[] {
  return labels.filter(
    (label) =>
      label.left < 0 ||
      label.top < 0 ||
      label.left + label.width > width ||
      label.top + label.height > height,
  );
}

/** Pairs of texts that stand on each other. */
export function overlapping(labels: readonly Label[]): [string, string][] {
  const shown = labels.filter(({ width }) => width > 0).sort((a, b) => a.left - b.left);
  const pairs: [string, string][] = [];
  for (const [i, a] of shown.entries()) {
    for (const b of shown.slice(i + 1)) {
      if (b.left >= a.left + a.width) break;
      // The boxes have room for accents and descenders that letters rarely need.
      if (Math.abs(a.top + a.size - b.top - b.size) < Math.min(a.size, b.size))
        pairs.push([a.words, b.words]);
    }
  }
  return pairs;
}

/** Whether each element of an SVG is closed, and no text has become one. */
export function elementsOf(svg: string): Set<string> {
  const open: string[] = [];
  const names = new Set<string>();
  for (const [, closing, name = "", empty] of svg.matchAll(/<([/!?]?)([a-z-]*)[^<>]*?(\/?)>/g)) {
    if (closing) {
      if (closing !== "/" || open.pop() !== name) throw new Error(`svg: <${closing}${name}> closes nothing`);
      continue;
    }
    names.add(name);
    if (!empty) open.push(name);
  }
  if (open.length > 0) throw new Error(`svg: ${open.join(", ")} left open`);
  return names;
}
