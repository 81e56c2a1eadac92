import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import type { Article } from "../../src/article/article.js";
import { readArticle } from "../../src/article/read.js";

interface Dialogue {
  readonly id: string;
  readonly article: string;
  readonly kind: string;
  readonly split: string;
  readonly question: string;
  readonly followUp: string;
  readonly gold: { readonly paragraph: number; readonly answers: readonly string[] } | null;
}

const { articles: paths, dialogues } = JSON.parse(
  readFileSync(new URL("./dialogues.json", import.meta.url), "utf8"),
) as { articles: string[]; dialogues: Dialogue[] };
const SAMPLE = "islamic-state-and-russia";

async function readArticles(): Promise<Map<string, Article>> {
  const read = paths.map(async (path) => {
    const name = path.replace(/^.*\/|\.md$/g, "");
    return [name, await readArticle(fileURLToPath(new URL(path, import.meta.url)), name)] as const;
  });
  return new Map(await Promise.all(read));
}

it("each gold answer stands in a sentence of its gold paragraph", async () => {
  const articles = await readArticles();
  for (const { id, article, gold } of dialogues) {
    if (!gold) continue;
    const paragraph = articles.get(article)?.paragraphs[gold.paragraph - 1];
    const sentences = paragraph?.sentences.map(({ start, end }) => paragraph.text.slice(start, end)) ?? [];
    for (const answer of gold.answers) {
      expect(
        sentences.some((sentence) => sentence.includes(answer)),
        `${id}: ${answer}`,
      ).toBe(true);
    }
  }
});

it("every paragraph of the sample article is asked for", async () => {
  const asked = dialogues.flatMap(({ article, gold }) =>
    article === SAMPLE && gold ? [gold.paragraph] : [],
  );
  const { paragraphs = [] } = (await readArticles()).get(SAMPLE) ?? {};
  expect(new Set(asked)).toEqual(new Set(paragraphs.map(({ number }) => number)));
});

it("no id comes twice, every kind is split, and one article is kept back for the report", () => {
  expect(new Set(dialogues.map(({ id }) => id)).size).toBe(dialogues.length);
  const parts = new Set(dialogues.map(({ kind, split }) => `${kind} ${split}`));
  const kinds = ["ellipsis", "how-many", "noun", "off-topic", "pronoun", "topic-shift", "why"];
  expect([...parts].toSorted()).toEqual(kinds.flatMap((kind) => [`${kind} report`, `${kind} tune`]));
  const cicadas = dialogues.filter(({ article }) => article === "periodical-cicadas");
  expect(new Set(cicadas.map(({ split }) => split))).toEqual(new Set(["report"]));
});
