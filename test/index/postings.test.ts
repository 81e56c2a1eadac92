import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Postings, PostingsBuilder } from "../../src/index/postings.js";

const TEXTS = [["oak", "bridge", "oak"], ["bridge", "ford"], [], ["ford", "weir", "mill", "ford"]];

describe("postings", () => {
  it("know how many texts there are and how many hold a term", () => {
    const postings = postingsOf(TEXTS);
    expect(postings.size).toBe(4);
    expect(["oak", "bridge", "ford", "lock"].map((term) => postings.holders(term))).toEqual([1, 2, 2, 0]);
  });

  it("score a text by BM25, times the number of terms that it holds", () => {
    const scores = postingsOf(TEXTS).scores(["oak", "bridge"]);
    // Lengths 2, 2, 0 and 3: an average of 1.75. k1 is .9 and b .4.
    const idf = (holders: number) => Math.log(1 + (4 - holders + 0.5) / (holders + 0.5));
    const part = (frequency: number) => (frequency * 1.9) / (frequency + 0.9 * (0.6 + (0.4 * 2) / 1.75));
    expect(scores[0]).toBeCloseTo(2 * (idf(1) * part(2) + idf(2) * part(1)), 12);
    expect(scores[1]).toBeCloseTo(idf(2) * part(1), 12);
    expect([...scores].slice(2)).toEqual([0, 0]);
  });

  it("count a term that is asked for twice twice, but as one term", () => {
    const postings = postingsOf(TEXTS);
    const once = postings.scores(["oak"])[0] ?? Number.NaN;
    expect(postings.scores(["oak", "oak"])[0]).toBeCloseTo(2 * once, 12);
  });

  it("score nothing where nothing is known", () => {
    expect([...postingsOf(TEXTS).scores(["lock"])]).toEqual([0, 0, 0, 0]);
    expect([...postingsOf(TEXTS).scores([])]).toEqual([0, 0, 0, 0]);
    expect([...postingsOf([]).scores(["oak"])]).toEqual([]);
  });

  it("are the same when they are read back from JSON, whatever the texts", () => {
    const term = fc.constantFrom("oak", "bridge", "ford", "__proto__", "constructor");
    fc.assert(
      fc.property(fc.array(fc.array(term)), fc.array(term), (texts, question) => {
        const postings = postingsOf(texts);
        const again = Postings.from(JSON.parse(JSON.stringify(postings)));
        expect(JSON.stringify(again)).toBe(JSON.stringify(postings));
        expect(again.scores(question)).toEqual(postings.scores(question));
        for (const [id, score] of postings.scores(question).entries()) {
          expect(score > 0).toBe(question.some((asked) => texts[id]?.includes(asked)));
        }
      }),
    );
  });

  it.each([
    ["a term without a count", { terms: ["oak", "ford"] }],
    ["more texts than the counts say", { gaps: [0, 1, 1] }],
    ["a frequency too few", { frequencies: [1] }],
    ["a text that is not there", { gaps: [0, 7] }],
  ])("are not read with %s", (_, change) => {
    const sound = { lengths: [1, 1], terms: ["oak"], holders: [2], gaps: [0, 1], frequencies: [1, 1] };
    expect(Postings.from(sound).size).toBe(2);
    expect(() => Postings.from({ ...sound, ...change })).toThrow();
  });
});

function postingsOf(texts: readonly (readonly string[])[]): Postings {
  const builder = new PostingsBuilder();
  for (const terms of texts) builder.add(new Set(terms).size, terms);
  return builder.build();
}
