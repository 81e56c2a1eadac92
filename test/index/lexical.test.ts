import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildLexicalIndex, coverage, loadLexicalIndex, termsOf } from "../../src/index/lexical.js";

const TEXTS = [
  "The bridge at Millford was built of oak. A flood destroyed the bridge.",
  "The harbour of Brim is closed by storms in winter.",
  "Floods and storms reach the lower town of Millford.",
  "A café in the Łódź street sells crêpes.",
];

describe("the terms of a text", () => {
  it("are the stems of its words, each once", () => {
    expect(termsOf("Floods flooded; flooding floods!")).toEqual(new Set(["flood"]));
  });

  it("leave out stop words", () => {
    expect(termsOf("What is the name of the bridge that was there?")).toEqual(new Set(["name", "bridg"]));
    expect(termsOf("the of and")).toEqual(new Set());
  });

  it("take no notice of letter case and diacritics", () => {
    expect(termsOf("CRÊPES Crepes crêpes cre\u0302pes")).toEqual(new Set(["crepe"]));
  });

  it("hold numbers and words of every script", () => {
    expect(termsOf("212 km, 桥, мост")).toEqual(new Set(["212", "km", "桥", "мост"]));
  });

  it("part words at apostrophes, hyphens and full stops", () => {
    expect(termsOf("Millford’s rebuilt-bridge.in stone")).toEqual(
      new Set([...termsOf("Millford s rebuilt bridge in stone")]),
    );
  });
});

describe("a search for words", () => {
  it("finds the texts that hold them, the best first", async () => {
    expect(await found("bridge")).toEqual([0]);
    expect(await found("storms in winter")).toEqual([1, 2]);
    expect(await found("flooding of the bridges")).toEqual([0, 2]);
  });

  it("finds nothing for words that no text holds, for stop words and for no words", async () => {
    expect(await found("volcano")).toEqual([]);
    expect(await found("where is the")).toEqual([]);
    expect(await found("")).toEqual([]);
    expect(await found("?! 🌊")).toEqual([]);
  });

  it("finds words with and without their diacritics", async () => {
    expect(await found("CAFE crepes")).toEqual([3]);
    expect(await found("café crêpes")).toEqual([3]);
  });

  it("does not find a word by its beginning or by a word that looks like it", async () => {
    expect(await found("harb")).toEqual([]);
    expect(await found("brigde")).toEqual([]);
  });

  it("gives each term of the question its idf: rare ones count more, unknown ones most", async () => {
    const { terms } = (await buildLexicalIndex(TEXTS)).search("flood, storms, a bridge or a volcano");
    const idf = (holders: number) => Math.log(1 + (4 - holders + 0.5) / (holders + 0.5));
    expect([...terms].sort()).toEqual([
      ["bridg", idf(1)],
      ["flood", idf(2)],
      ["storm", idf(2)],
      ["volcano", idf(0)],
    ]);
  });

  it("gives no negative score", async () => {
    const { matches } = (await buildLexicalIndex(["ford", "ford", "ford"])).search("ford");
    expect(matches).toHaveLength(3);
    for (const { score } of matches) expect(score).toBeGreaterThan(0);
  });

  it("gives the same when the index is read back from its JSON", async () => {
    const index = await buildLexicalIndex(TEXTS);
    const again = loadLexicalIndex(JSON.stringify(index));
    expect(again.size).toBe(4);
    for (const question of ["flood bridge", "CAFÉ", "volcano", ""]) {
      expect(again.search(question)).toEqual(index.search(question));
    }
  });

  it("writes the same JSON for the same texts", async () => {
    expect(JSON.stringify(await buildLexicalIndex(TEXTS))).toBe(
      JSON.stringify(await buildLexicalIndex(TEXTS)),
    );
  });

  it("takes any question", async () => {
    const index = await buildLexicalIndex([...TEXTS, "constructor __proto__ toString hasOwnProperty"]);
    expect(index.search("constructor").matches.map(({ id }) => id)).toEqual([4]);
    const odd = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("__proto__", "constructor", "toString", "*", "(bridge", "bridge OR 1=1"),
    );
    fc.assert(
      fc.property(odd, (question) => {
        const { matches, terms } = index.search(question);
        for (const { id, score } of matches) expect([id >= 0 && id < 5, score > 0]).toEqual([true, true]);
        expect(new Set(terms.keys())).toEqual(termsOf(question));
      }),
    );
  });

  it.each(["", "{}", "null", '{"index":[]}'])("has no index from %j", (json) => {
    expect(() => loadLexicalIndex(json)).toThrow();
  });
});

describe("coverage", () => {
  const question = new Map([
    ["flood", 1],
    ["bridg", 3],
  ]);

  it("is the share of the question's weight that a text holds", () => {
    expect(coverage(question, new Set())).toBe(0);
    expect(coverage(question, new Set(["flood"]))).toBe(0.25);
    expect(coverage(question, new Set(["bridg", "oak"]))).toBe(0.75);
    expect(coverage(question, new Set(["bridg", "flood"]))).toBe(1);
  });

  it("is 0 for a question without terms", () => {
    expect(coverage(new Map(), new Set(["bridg"]))).toBe(0);
  });
});

async function found(question: string): Promise<number[]> {
  return (await buildLexicalIndex(TEXTS)).search(question).matches.map(({ id }) => id);
}
