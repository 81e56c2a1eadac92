import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { composeArticle } from "../../src/article/compose.js";
import { readPlainText } from "../../src/article/plain-text.js";
import { readArticle } from "../../src/article/read.js";

const path = fileURLToPath(new URL("../../corpus/islamic-state-and-russia.md", import.meta.url));

describe("corpus/islamic-state-and-russia.md", async () => {
  const article = await readArticle(path, "islamic-state-and-russia");
  const headings = [...new Set(article.paragraphs.flatMap(({ heading }) => heading ?? []))];

  it("has 19 paragraphs under three headings, and three authors", () => {
    expect(article.title).toBe(
      "The Islamic State's threat to Russia before and after the Crocus City Hall attack",
    );
    expect(article.authors).toEqual(["Peter Smith", "Lucas Webber", "Colin P. Clarke"]);
    expect(article.paragraphs).toHaveLength(19);
    expect(article.paragraphs[0]?.text).toMatch(/^After four extremists stormed/);
    expect(article.paragraphs[18]?.text).toMatch(/exacerbating the threat\.$/);
    expect(headings).toEqual([
      "Islamic State Declarations Against Russia Before and During the Caliphate",
      "ISKP Turns Sights on Russia",
      "Future ISKP Threat to Russia",
    ]);
    expect(
      article.paragraphs.map(({ heading }) => (heading === null ? 0 : headings.indexOf(heading) + 1)),
    ).toEqual([0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3]);
  });

  it("reads the same from the web page's text: a line a paragraph, byline first, blog footer last", () => {
    const lines = article.paragraphs.flatMap(({ heading, text }, index) =>
      heading !== null && heading !== article.paragraphs[index - 1]?.heading ? [heading, text] : [text],
    );
    const page = [
      "Peter Smith, Lucas Webber, and Colin P. Clarke",
      ...lines,
      "No comments:",
      "Post a Comment",
    ].join("\n");
    const draft = readPlainText(page);
    expect(draft.title).toBeNull();
    expect(draft.authors).toEqual(article.authors);
    expect(composeArticle(article.name, draft).paragraphs).toEqual(article.paragraphs);
  });
});
