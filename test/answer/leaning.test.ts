import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leansOn, pointsBack } from "../../src/answer/leaning.js";
import { articleOf } from "../support/places.js";

describe("a sentence points back", () => {
  it.each([
    "He recruited other Tajiks.",
    "His notebooks are in the museum.",
    "These efforts have aided the branch.",
    "This proved prescient.",
    "However, it carried forty carts.",
    "In 2019, he moved to Paris.",
    "In 2019 they attacked again.",
    "That same year a fighter killed a police officer.",
    "Weeks later this proved prescient, as many were killed.",
    "However, during this period, the branch has greatly expanded.",
    "The latter was destroyed.",
    "The former had ended.",
    "Both were killed.",
    "Two of them survived.",
    "Purported to be a leader of a cell, he recruited others.",
    "After the war, they left.",
    "Its wing instructed followers to take advantage of the turmoil.",
    "It's a city on the coast.",
    "That attack killed forty.",
    "A year later, the bridge fell.",
    "The following day the bridge fell.",
    "In his youth, the war began.",
    "But she refused.",
    "Such attacks are rare.",
    "It carries 40 carts at a time.",
    "Since then, prices have fallen.",
    "On July 4, 1999, he resigned.",
    "Another was found in Millford.",
    "Those were the first bridges.",
    "It is the second largest city that lies on the river.",
    "The same company built the bridge.",
  ])("%s", (sentence) => {
    expect(pointsBack(sentence)).toBe(true);
  });
});

describe("a sentence stands alone", () => {
  it.each([
    "Likewise, in 2016, the agency arrested seven people.",
    "It is clear that the sea rose.",
    "It was in 1990 that Smith left.",
    "It was Smith who left.",
    "It is believed that the bridge fell.",
    "It was not until 1911 that the bridge fell.",
    "It seems that the bridge fell.",
    "It took three years to build the bridge.",
    "Those who left the town came back.",
    "That he left is known.",
    "After Smith retired, he moved to Paris.",
    "When the soldiers arrived, they slept.",
    "When the ferry sank, it had forty carts on board.",
    "Although he was tired, Smith went on.",
    "Despite its small size, Malta has three harbours.",
    "Using its own agency, the Guild claimed the tower.",
    "This year the harbour closed.",
    "In this article, the authors argue.",
    "“He is gone,” said Smith.",
    "Both Brim and Millford aimed at it.",
    "Many were shocked by the attack.",
    "The ferry is old.",
    "Less than a week later, on March 7, two men were killed.",
    "In the 1980s, Brim had forty ships.",
    "One of the ships sank.",
    "Each ferry carries forty carts.",
    "The first bridge was of oak.",
    "As the crowd left, it began to rain.",
  ])("%s", (sentence) => {
    expect(pointsBack(sentence)).toBe(false);
  });
});

describe("an answering sentence", () => {
  it("leans on the one before", () => {
    expect(supportOf("The ferry is old. It carries 40 carts. They pay a toll.", 1)).toBe("The ferry is old.");
    expect(supportOf("The ferry is old. It carries 40 carts. They pay a toll.", 2)).toBe(
      "It carries 40 carts.",
    );
  });

  it("leans on nothing where it stands alone or opens its paragraph", () => {
    expect(supportOf("It carries 40 carts. The ferry is old.", 0)).toBeNull();
    expect(supportOf("It carries 40 carts. The ferry is old.", 1)).toBeNull();
  });

  it("leans on no other item of a list", () => {
    expect(supportOf("The ferry is old.\nIt carries 40 carts.", 1)).toBeNull();
  });

  it("leans on a sentence of its own paragraph at most, whatever the text", () => {
    const word = fc.constantFrom(
      "he",
      "It",
      "the",
      "this",
      "ferry",
      "1911",
      ",",
      ".",
      "“",
      "\n",
      "In",
      "that",
      "👩‍👩‍👧",
      "é",
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
        const text = words.join(" ").trim() || "x";
        const [paragraph] = articleOf(text).paragraphs;
        for (const [i, span] of (paragraph?.sentences ?? []).entries()) {
          const support = paragraph && leansOn(paragraph, span);
          expect([null, paragraph?.sentences[i - 1]]).toContainEqual(support);
        }
      }),
    );
  });
});

function supportOf(text: string, position: number): string | null {
  const [paragraph] = articleOf(text).paragraphs;
  const sentence = paragraph?.sentences[position];
  if (!paragraph || !sentence) throw new Error(`no sentence at ${position}`);
  const support = leansOn(paragraph, sentence);
  return support && text.slice(support.start, support.end);
}
