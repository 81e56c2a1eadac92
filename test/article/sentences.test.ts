import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../src/article/sentences.js";

const sentencesOf = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe("a full stop ends a sentence, but not in", () => {
  it.each([
    ["U.S.", "The U.S. Embassy warned."],
    ["St.", "A bomb went off in St. Petersburg."],
    ["initials", "It was read by J. R. R. Tolkien and Colin P. Clarke."],
    ["No. 5", "See No. 5 Downing Street."],
    ["Fig. 3", "It is shown in Fig. 3 Above the line."],
    ["et al.", "So did Smith et al. Rivers bend."],
    ["vs.", "It was Rome vs. Carthage."],
    ["cf.", "See cf. Tacitus."],
    ["viz.", "Two rivers, viz. Rhine and Rhone, rise there."],
    ["approx.", "It took approx. Five years."],
    ["ca.", "It was built ca. Easter of that year."],
    ["op. cit.", "See op. cit. Chapter two."],
    ["decimals", "It cost 3.5 million."],
    ["an ellipsis", "They will remember … You will be there."],
    ["e.g. and i.e.", "Some, e.g. Rhine and Rhone, i.e. Rivers, bend."],
  ])("%s", (_, text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });
});

describe("a sentence ends", () => {
  it.each([
    ["after a question in quotation marks", "They ask “why us?” Yet it was no surprise.", 2],
    ["after an abbreviation where a new sentence clearly opens", "He left the U.S. The embassy closed.", 2],
    ["after p.m.", "It began at 5 p.m. Then the lights went out.", 2],
    ["after the word no", "The answer was no. Then she left.", 2],
    ["at a line break", "first item\nsecond item", 2],
    ["not where a question in quotation marks runs on", "Posters asked “who is next?” listing Paris.", 1],
  ])("%s", (_, text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });
});

it("cuts a paragraph of a million characters within seconds", () => {
  const count = 30_000;
  expect(splitSentences("The same sentence comes again and again. ".repeat(count))).toHaveLength(count);
  expect(splitSentences("word ".repeat(200_000))).toHaveLength(1);
  expect(splitSentences(".".repeat(1_000_000))).toHaveLength(1);
}, 10_000);

it("cuts a long paragraph as it cuts its parts", () => {
  const part =
    "The U.S. Embassy in St. Petersburg warned of “large gatherings.” Who was it? Nobody knew … Yet. ";
  const alone = splitSentences(part).length;
  expect(splitSentences(part.repeat(500))).toHaveLength(500 * alone);
});

it("gives ascending, trimmed spans that leave out only white space, whatever the text", () => {
  const pieces = fc.constantFrom(
    "U.S.",
    "Dr.",
    "“",
    "”",
    "…",
    ".",
    "?",
    "! ",
    " ",
    "\n",
    "\u2028",
    "The",
    "a",
    "(",
    ")",
    "3.5",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.array(pieces, { maxLength: 80 }).map((all) => all.join("")),
    fc.array(pieces, { maxLength: 40 }).map((all) => all.join(" ").repeat(60)),
  );
  fc.assert(
    fc.property(text, (source) => {
      let position = 0;
      for (const { start, end } of splitSentences(source)) {
        expect(source.slice(position, start).trim()).toBe("");
        expect(end).toBeGreaterThan(start);
        expect(source.slice(start, end).trim()).toBe(source.slice(start, end));
        position = end;
      }
      expect(source.slice(position).trim()).toBe("");
    }),
    { numRuns: 150 },
  );
});
