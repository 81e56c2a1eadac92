import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { grouped } from "../../src/evaluation/grouped.js";
import { readSamePairs } from "../../src/evaluation/same-question.js";

const file = fileURLToPath(new URL("./same-question.json", import.meta.url));
const pairs = readSamePairs(readFileSync(file, "utf8"), file);

it("no pair comes twice, and no question is its own other", () => {
  expect(new Set(pairs.map(({ question, same }) => `${question}\n${same}`)).size).toBe(pairs.length);
  for (const { question, same, other } of pairs) {
    expect(same).not.toBe(question);
    expect([question, same]).not.toContain(other);
  }
});

it("what is about one paragraph is of one split, and each way of writing is in both", () => {
  for (const about of grouped(pairs, ({ title, paragraph }) => `${title} ${paragraph}`).values())
    expect(new Set(about.map(({ split }) => split)).size).toBe(1);
  for (const written of grouped(pairs, ({ way }) => way).values())
    expect(new Set(written.map(({ split }) => split)).size).toBe(2);
});
