import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { readArticle } from "../../src/article/read.js";

interface Asked {
  readonly id: string;
  readonly question: string;
  readonly is_impossible: boolean;
  readonly kind: string;
  readonly split: string;
  readonly answers: readonly { readonly text: string; readonly answer_start: number }[];
}

const { data } = JSON.parse(
  readFileSync(new URL("./islamic-state-and-russia.json", import.meta.url), "utf8"),
) as { data: { paragraphs: { context: string; qas: Asked[] }[] }[] };
const paragraphs = data[0]?.paragraphs ?? [];
const asked = paragraphs.flatMap(({ qas }) => qas);

it("the questions are about the article as it is: each context is one of its paragraphs", async () => {
  const path = fileURLToPath(new URL("../../corpus/islamic-state-and-russia.md", import.meta.url));
  const article = await readArticle(path, "islamic-state-and-russia");
  expect(paragraphs.map(({ context }) => context)).toEqual(article.paragraphs.map(({ text }) => text));
});

it("each answer stands where it says, and the impossible questions have none", () => {
  for (const { context, qas } of paragraphs) {
    for (const { answers, is_impossible } of qas) {
      expect(answers.length > 0).toBe(!is_impossible);
      for (const { text, answer_start } of answers) expect(context.startsWith(text, answer_start)).toBe(true);
    }
  }
});

it("no question or id comes twice, and every kind is split", () => {
  expect(new Set(asked.map(({ question }) => question)).size).toBe(asked.length);
  expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
  const parts = new Set(asked.map(({ kind, split }) => `${kind} ${split}`));
  expect([...parts].toSorted()).toEqual(
    ["answerable", "false-premise", "near-topic", "off-topic"].flatMap((kind) => [
      `${kind} report`,
      `${kind} tune`,
    ]),
  );
});
