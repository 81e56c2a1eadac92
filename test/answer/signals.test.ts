import { describe, expect, it } from "vitest";
import { signals } from "../../src/answer/signals.js";
import { articleOf } from "../support/places.js";

describe("the signals of the best evidence", () => {
  it("are the nearest sentence's cosine, the paragraph's terms, and the weakest word of the chosen sentence", () => {
    const found = signalsOf("Who built the weir?", "The weir is old. Monks built it.", [
      { similarity: 0.7, weakest: 0.4 },
      { similarity: 0.9, weakest: 0.6 },
    ]);
    expect(found).toMatchObject({ similarity: 0.9, coverage: 0.5, weakest: 0.6 });
  });

  it.each([
    ["Which bridge was not washed away?", "The flood washed the old bridge away.", 1],
    ["Which bridge wasn’t washed away?", "The flood washed the old bridge away.", 1],
    ["Which bridge was never rebuilt?", "The old bridge was not rebuilt.", 0],
    ["Which bridge was rebuilt?", "The old bridge was not rebuilt.", 0],
    ["Who is known for noise?", "The notary is known for it.", 0],
  ])("know a denial in the question that the sentence lacks: %s", (question, text, denial) => {
    expect(signalsOf(question, text).denial).toBe(denial);
  });

  it.each([
    ["What happened in 1911?", "In 1911 a flood came.", 0],
    ["What happened in 1912?", "In 1911 a flood came.", 1],
    ["What happened in 1912 and in 1913, and in 1912 again?", "In 1911 a flood came.", 2],
    ["Who paid 1,000 crowns?", "The town paid 1000 crowns.", 0],
    ["Who paid 3.5 crowns?", "The town paid 35 crowns.", 1],
    ["Who paid the toll?", "The town paid 35 crowns.", 0],
  ])(
    "count the question's numbers that the paragraph does not have: %s",
    (question, text, strangeNumbers) => {
      expect(signalsOf(question, text).strangeNumbers).toBe(strangeNumbers);
    },
  );
});

function signalsOf(
  question: string,
  text: string,
  supports: readonly { similarity: number; weakest: number }[] = [],
) {
  const article = articleOf(text);
  const [paragraph] = article.paragraphs;
  if (!paragraph) throw new Error("no paragraph");
  const sentences = paragraph.sentences.map((_, i) => ({
    ...(supports[i] ?? { similarity: 0.8, weakest: 0.5 }),
    coverage: 0,
    alignment: 0.7,
  }));
  return signals(question, {
    article,
    paragraph,
    score: 2,
    similarity: 0.8,
    coverage: 0.5,
    alignment: 0.8,
    sentences,
  });
}
