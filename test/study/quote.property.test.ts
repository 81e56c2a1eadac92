import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { citationOf } from "../../src/answer/citation.js";
import { type HiddenPassage, hiddenNow } from "../../src/study/hidden-passages.js";
import { citationNow, fingerprintOf, formatQuotes, parseQuotes, quoteOf } from "../../src/study/quote.js";
import { articleOf } from "../support/places.js";

/** Paragraphs that are all different, and one of them. */
const article = fc
  .uniqueArray(
    fc.constantFrom<string>(
      "The Alder rises.",
      "Snow melts. It is April.",
      "A bridge stands.",
      "A flood came.",
      "Brim is a harbour.",
      "Ships unload grain.",
    ),
    { minLength: 1 },
  )
  .chain((texts) => fc.record({ texts: fc.constant(texts), at: fc.nat(texts.length - 1) }));

const moved = article.chain(({ texts, at }) =>
  fc.record({
    texts: fc.constant(texts),
    at: fc.constant(at),
    after: fc.shuffledSubarray([...texts.filter((_, index) => index !== at), "Wholly new.", "New, too."]),
    place: fc.nat(),
  }),
);

function quoteFrom(texts: readonly string[], at: number) {
  const before = articleOf(...texts);
  const paragraph = before.paragraphs[at];
  const sentence = paragraph?.sentences.at(-1);
  if (!paragraph || !sentence) throw new Error("no such paragraph");
  return quoteOf(citationOf(before, paragraph, sentence));
}

describe("a quote", () => {
  it("is read as it was written", () => {
    fc.assert(
      fc.property(article, ({ texts, at }) => {
        const quote = quoteFrom(texts, at);
        expect(parseQuotes(formatQuotes([quote, quote]))).toEqual([quote, quote]);
      }),
    );
  });

  it("follows its paragraph wherever it goes in the article", () => {
    fc.assert(
      fc.property(moved, ({ texts, at, after, place }) => {
        const quote = quoteFrom(texts, at);
        const index = place % (after.length + 1);
        const now = articleOf(...after.toSpliced(index, 0, texts[at] ?? ""));
        expect(citationNow(quote, { articles: [now] })).toMatchObject({
          article: quote.article,
          paragraph: index + 1,
          sentence: quote.sentence,
          text: texts[at],
        });
      }),
    );
  });

  it("is gone when its paragraph has changed in a single sign, or is gone, or its article is", () => {
    fc.assert(
      fc.property(moved, fc.nat(), ({ texts, at, after }, sign) => {
        const quote = quoteFrom(texts, at);
        const text = texts[at] ?? "";
        const changed = `${text.slice(0, sign % text.length)}x${text.slice(sign % text.length)}`;
        expect(citationNow(quote, { articles: [articleOf(...texts.with(at, changed))] })).toBeNull();
        expect(citationNow(quote, { articles: [articleOf("Else.", ...after)] })).toBeNull();
        expect(citationNow(quote, { articles: [] })).toBeNull();
      }),
    );
  });

  it("of two paragraphs that read the same is that of its number", () => {
    const quote = quoteFrom(["One.", "Same.", "Two."], 1);
    expect(citationNow(quote, { articles: [articleOf("Same.", "Same.", "Same.")] })).toMatchObject({
      paragraph: 2,
    });
    expect(citationNow(quote, { articles: [articleOf("Same.", "One.", "Same.")] })).toMatchObject({
      paragraph: 1,
    });
  });
});

describe("a hidden passage", () => {
  const hide = (text: string, paragraph: number): HiddenPassage => ({
    id: "h",
    article: "places",
    paragraph,
    fingerprint: fingerprintOf(text),
    reason: "Graphic",
    hiddenBy: "1",
    hiddenAt: 0,
  });
  const hiddenOf = (passages: HiddenPassage[], texts: readonly string[]) => {
    const articles = [articleOf(...texts)];
    const isHidden = hiddenNow(passages, { articles });
    return articles[0]?.paragraphs.map(({ number }) => number).filter((number) => isHidden("places", number));
  };

  it("stays hidden wherever it goes, and nothing else is", () => {
    fc.assert(
      fc.property(moved, ({ texts, at, after, place }) => {
        const text = texts[at] ?? "";
        const index = place % (after.length + 1);
        expect(hiddenOf([hide(text, at + 1)], after.toSpliced(index, 0, text))).toEqual([index + 1]);
      }),
    );
  });

  it("does not come back because a sign of it was changed", () => {
    fc.assert(
      fc.property(article, ({ texts, at }) => {
        const changed = texts.with(at, `${texts[at]}!`);
        expect(hiddenOf([hide(texts[at] ?? "", at + 1)], changed)).toEqual([at + 1]);
      }),
    );
  });

  it("is hidden wherever its words stand, if they stand there twice", () => {
    expect(hiddenOf([hide("Same.", 1)], ["Same.", "Else.", "Same."])).toEqual([1, 3]);
  });

  it("is of its own article, and of none that has gone", () => {
    const isHidden = hiddenNow([hide("Same.", 1)], { articles: [{ ...articleOf("Same."), name: "brim" }] });
    expect(isHidden("brim", 1)).toBe(false);
    expect(isHidden("places", 1)).toBe(false);
  });
});
