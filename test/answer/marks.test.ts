import { expect, it } from "vitest";
import { type Citation, citationOf } from "../../src/answer/citation.js";
import { citedParagraphs, piecesOf } from "../../src/answer/marks.js";
import { articleOf } from "../support/places.js";

const ARTICLE = articleOf("The ferry is old. It carries 40 carts. They pay.", "The ford is shallow.");

it("a paragraph that is cited twice is shown once, with both sentences and what they lean on", () => {
  const cited = citedParagraphs([cite(1, 2), cite(2, 0), cite(1, 1)]);
  expect(cited.map(({ citation }) => citation.paragraph)).toEqual([1, 2]);
  expect(cited.map(piecesOf)).toEqual([
    [
      { text: "The ferry is old.", is: "support" },
      { text: " ", is: null },
      // It supports the next sentence, and answers itself.
      { text: "It carries 40 carts.", is: "answer" },
      { text: " ", is: null },
      { text: "They pay.", is: "answer" },
    ],
    [{ text: "The ford is shallow.", is: "answer" }],
  ]);
});

function cite(number: number, sentence: number): Citation {
  const paragraph = ARTICLE.paragraphs[number - 1];
  const span = paragraph?.sentences[sentence];
  if (!paragraph || !span) throw new Error(`no sentence ${sentence} in ¶ ${number}`);
  return citationOf(ARTICLE, paragraph, span);
}
