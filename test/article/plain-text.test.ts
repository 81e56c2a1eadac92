import { describe, expect, it } from "vitest";
import { readPlainText } from "../../src/article/plain-text.js";

const lines = (...all: string[]) => all.join("\n");
/** A draft's blocks, headings marked as in Markdown. */
const blocksOf = (source: string) =>
  readPlainText(source).blocks.map(({ kind, text }) => (kind === "heading" ? `# ${text}` : text));

const LONG =
  "A river carries more than water: it moves sand, gravel and silt from the mountains to the sea, and every flood changes the bed in which it runs.";
const LONGER =
  "Where the current slows, the heaviest grains settle first. The banks on the inside of a bend therefore grow, while the outside is cut away year after year.";

describe("a web page copied line by line", () => {
  const page = lines(
    "Home",
    "About us",
    "Why Rivers Bend",
    "Ada Lovelace, Charles Babbage, and L. F. Menabrea",
    "Published on March 3, 2024 · 5 min read",
    "3 comments",
    LONG,
    "Share this article:",
    "Sand and Gravel",
    LONGER,
    "Advertisement",
    "The oldest maps show the same bend.",
    "Read more",
    "Filed under: rivers, maps",
    "© 2024 The River Museum. All rights reserved.",
    "12 comments",
    "Anonymous said that this was a very good article about rivers and that it should be read by everyone in the world.",
    "Post a Comment",
    "Newer Post",
  );

  it("has a title, authors and a date above the first paragraph", () => {
    const { title, authors, date } = readPlainText(page);
    expect(title).toBe("Why Rivers Bend");
    expect(authors).toEqual(["Ada Lovelace", "Charles Babbage", "L. F. Menabrea"]);
    expect(date).toBe("March 3, 2024");
  });

  it("makes each line a paragraph, drops the furniture and ends at the comments", () => {
    expect(blocksOf(page)).toEqual([
      LONG,
      "# Sand and Gravel",
      LONGER,
      "The oldest maps show the same bend.",
    ]);
  });

  it("takes a byline first and a blog's footer last for what they are", () => {
    const source = lines(
      "Ada Lovelace and Charles Babbage",
      LONG,
      "Bends",
      LONGER,
      "No comments:",
      "Post a Comment",
    );
    const draft = readPlainText(source);
    expect(draft.title).toBeNull();
    expect(draft.authors).toEqual(["Ada Lovelace", "Charles Babbage"]);
    expect(blocksOf(source)).toEqual([LONG, "# Bends", LONGER]);
  });

  it("keeps a navigation word that is a heading within the article", () => {
    expect(blocksOf(lines("Rivers", LONG, "Home", LONGER, "Home"))).toEqual([LONG, "# Home", LONGER]);
  });

  it("reads the same with a blank line between the blocks, and with Windows line ends", () => {
    expect(blocksOf(page.replaceAll("\n", "\n\n"))).toEqual(blocksOf(page));
    expect(blocksOf(page.replaceAll("\n", "\r\n"))).toEqual(blocksOf(page));
  });
});

describe("a wrapped book chapter", () => {
  const chapter = lines(
    "The Project Gutenberg eBook of Alice's Adventures in Wonderland",
    "",
    "This ebook is for the use of anyone anywhere in the United States and",
    "most other parts of the world at no cost.",
    "",
    "*** START OF THE PROJECT GUTENBERG EBOOK ALICE'S ADVENTURES IN WONDERLAND ***",
    "",
    "Alice’s Adventures in Wonderland",
    "",
    "by Lewis Carroll",
    "",
    "CHAPTER I.",
    "Down the Rabbit-Hole",
    "",
    "",
    "Alice was beginning to get very tired of sitting by her sister on the",
    "bank, and of having nothing to do: once or twice she had peeped into the",
    "book her sister was reading, but it had no pictures or conversations in",
    "it, “and what is the use of a book,” thought Alice “without pictures or",
    "conversations?”",
    "",
    "So she was considering in her own mind (as well as she could, for the",
    "hot day made her feel very sleepy and stupid), whether the pleasure of",
    "making a daisy-chain would be worth the trouble of getting up and",
    "picking the daisies, when suddenly a White Rabbit with pink eyes ran",
    "close by her.",
    "",
    "      *      *      *      *      *      *",
    "",
    "    “How doth the little crocodile",
    "        Improve his shining tail,",
    "    And pour the waters of the Nile",
    "        On every golden scale!",
    "",
    "CHAPTER II.",
    "The Pool of Tears",
    "",
    "“Curiouser and curiouser!” cried Alice (she was so much surprised, that",
    "for the moment she quite forgot how to speak good English).",
    "",
    "*** END OF THE PROJECT GUTENBERG EBOOK ALICE'S ADVENTURES IN WONDERLAND ***",
    "",
    "Updated editions will replace the previous one.",
  );

  it("joins the lines of a paragraph, and keeps a stanza in one piece", () => {
    expect(blocksOf(chapter)).toEqual([
      "# CHAPTER I.",
      "# Down the Rabbit-Hole",
      "Alice was beginning to get very tired of sitting by her sister on the bank, and of having nothing to do: once or twice she had peeped into the book her sister was reading, but it had no pictures or conversations in it, “and what is the use of a book,” thought Alice “without pictures or conversations?”",
      "So she was considering in her own mind (as well as she could, for the hot day made her feel very sleepy and stupid), whether the pleasure of making a daisy-chain would be worth the trouble of getting up and picking the daisies, when suddenly a White Rabbit with pink eyes ran close by her.",
      "“How doth the little crocodile Improve his shining tail, And pour the waters of the Nile On every golden scale!",
      "# CHAPTER II.",
      "# The Pool of Tears",
      "“Curiouser and curiouser!” cried Alice (she was so much surprised, that for the moment she quite forgot how to speak good English).",
    ]);
  });

  it("leaves out what stands outside the file's markers", () => {
    const { title, authors } = readPlainText(chapter);
    expect(title).toBe("Alice’s Adventures in Wonderland");
    expect(authors).toEqual(["Lewis Carroll"]);
  });

  it("does not end a paragraph where a sentence ends at a full line, nor where a name opens a line", () => {
    const source = lines(
      "The ship left the harbour in the morning and was at sea by ten o'clock.",
      "Nobody on board had seen the coast before, and it was a week until the",
      "Captain spoke of it. On that morning the wind turned to the south, and",
      "the birds came back.",
    );
    expect(blocksOf(source)).toHaveLength(1);
  });

  it("takes indented first lines as paragraph starts where there are no blank lines", () => {
    const source = lines(
      "    The harbour lay in the west of the town, where the river was wide and",
      "slow, and the boats could turn without fear of the",
      "sandbanks.",
      "    In winter it froze. The boats were then drawn up on the land and",
      "mended until the thaw, which hardly ever came",
      "before the end of March.",
      "    Then they went out again.",
    );
    expect(blocksOf(source).map((text) => text.slice(0, 14))).toEqual([
      "The harbour la",
      "In winter it f",
      "Then they went",
    ]);
  });

  it("joins a hyphen and a dash at a line's end to the next line", () => {
    const source = lines(
      "The well-known bridge over the river was built by the most self-",
      "taught mason of his time, and it stood until the great flood came—",
      "then it fell, and the Franco-",
      "German company built another.",
    );
    expect(blocksOf(source)).toEqual([
      "The well-known bridge over the river was built by the most self-taught mason of his time, and it stood until the great flood came—then it fell, and the Franco- German company built another.",
    ]);
  });

  it("finds a heading right above its wrapped paragraph", () => {
    const source = lines(
      "The river is wide here and it carries a great deal of sand in the spring,",
      "when the snow melts in the hills.",
      "The Lower Course",
      "Below the town the river is slow and shallow, and it is parted by islands",
      "that move from year to year.",
    );
    expect(blocksOf(source)[1]).toBe("# The Lower Course");
    expect(blocksOf(source)).toHaveLength(3);
  });
});

describe("headings", () => {
  it.each([
    ["underlined with =", lines("The Upper Course", "================", "", LONG)],
    ["underlined with -", lines("The upper course", "------", LONG)],
    ["marked with #", lines("## The upper course", LONG)],
    ["numbered", lines("2.1 The upper course", "", LONG)],
    ["a question in title case", lines("Why Does It Bend?", "", LONG)],
    ["in quotation marks", lines("“The upper course”", "", LONG)],
  ])("%s", (_, section) => {
    const headings = readPlainText(lines(LONGER, "", section)).blocks.filter(
      ({ kind }) => kind === "heading",
    );
    expect(headings).toHaveLength(1);
    expect(headings[0]?.text).toMatch(/^\P{Po}/u);
    expect(headings[0]?.text).not.toContain("#");
  });

  it.each([
    ["a short sentence", "The bend moved."],
    ["a question in plain words", "And why does it bend?"],
    ["a line that opens in lower case", "meanwhile upstream"],
    ["an attribution", "— from an old map"],
    ["two short sentences", "It bent. Nobody knew why"],
    ["a line of more than a hundred characters", `${"The bend moved to the east ".repeat(4)}again`],
  ])("%s is none", (_, text) => {
    expect(blocksOf(lines(LONG, "", text, "", LONGER))).toEqual([LONG, text, LONGER]);
  });

  it("a line that the paragraph above announces is none", () => {
    const source = lines("She wrote on the door:", "", "Back at noon", "", LONG);
    expect(blocksOf(source)).toEqual(["She wrote on the door:", "Back at noon", LONG]);
  });

  it("a line that the paragraph below goes on with is none", () => {
    expect(blocksOf(lines(LONG, "", "The river", "", "is wide here and slow."))).toEqual([
      LONG,
      "The river",
      "is wide here and slow.",
    ]);
  });

  it("four short lines in a row are an enumeration, of which nothing is lost", () => {
    expect(blocksOf(lines(LONG, "", "Sand", "", "Gravel", "", "Silt", "", "Clay", "", LONGER))).toEqual([
      LONG,
      "Sand",
      "Gravel",
      "Silt",
      "Clay",
      LONGER,
    ]);
  });

  it("a heading at the end has no paragraph and is dropped", () => {
    expect(blocksOf(lines(LONG, "", "About the Author", "", "Contact"))).toEqual([LONG]);
  });
});

describe("the lines above the first paragraph", () => {
  const head = (...above: string[]) => {
    const { title, authors, date } = readPlainText(lines(...above, "", LONG, "", LONGER));
    return { title, authors, date };
  };

  it.each([
    ["By Lewis Carroll", ["Lewis Carroll"]],
    ["BY LEWIS CARROLL", ["LEWIS CARROLL"]],
    ["Written by Ludwig van Beethoven & Simone de Beauvoir", ["Ludwig van Beethoven", "Simone de Beauvoir"]],
    ["By Lewis Carroll on March 3, 2024", ["Lewis Carroll"]],
    ["By Lewis Carroll, Staff Writer", ["Lewis Carroll"]],
    ["By Plato", ["Plato"]],
    ["Lewis Carroll", ["Lewis Carroll"]],
    [
      "J.R.R. Tolkien, Abu Rayhan al-Biruni and Flann O’Brien",
      ["J.R.R. Tolkien", "Abu Rayhan al-Biruni", "Flann O’Brien"],
    ],
  ])("%s below the title is a byline", (byline, authors) => {
    expect(head("On Rivers", byline)).toMatchObject({ title: "On Rivers", authors });
    expect(head("On Rivers", "", byline)).toMatchObject({ title: "On Rivers", authors });
  });

  it.each([
    ["Guns, Germs, and Steel"],
    ["By the River"],
    ["Pride and Prejudice"],
    ["The Upper Course and the Lower Course"],
  ])("%s is a title", (title) => {
    expect(head(title)).toMatchObject({ title, authors: [] });
  });

  it("names are no byline once the text has begun", () => {
    const source = lines(LONG, "", "Ada Lovelace and Charles Babbage", "", LONGER);
    expect(blocksOf(source)).toEqual([LONG, "# Ada Lovelace and Charles Babbage", LONGER]);
    expect(readPlainText(source).authors).toEqual([]);
  });

  it.each([
    ["3 May 1921", "3 May 1921"],
    ["Friday, March 22, 2024", "March 22, 2024"],
    ["Published: 2024-03-22", "2024-03-22"],
    ["Last updated on Mar 22, 2024 at 10:30 am", "Mar 22, 2024"],
    ["5 min read", null],
    ["By the editors · March 22, 2024 · 5 min read", "March 22, 2024"],
  ])("%s is a date line", (line, date) => {
    expect(head("On Rivers", line)).toEqual({ title: "On Rivers", authors: [], date });
  });

  it("a question with a byline below is a title", () => {
    expect(head("What makes a river bend?", "By Lewis Carroll").title).toBe("What makes a river bend?");
  });

  it("labels are read: Title, Author", () => {
    expect(head("Title: On Rivers", "", "Author: Lewis Carroll")).toMatchObject({
      title: "On Rivers",
      authors: ["Lewis Carroll"],
    });
  });

  it("a second heading is a heading", () => {
    expect(blocksOf(lines("On Rivers", "", "Introduction", "", LONG))).toEqual(["# Introduction", LONG]);
  });

  it("an essay may begin with its first paragraph", () => {
    expect(readPlainText(lines(LONG, "", LONGER))).toEqual({
      title: null,
      authors: [],
      source: null,
      date: null,
      blocks: [
        { kind: "paragraph", text: LONG },
        { kind: "paragraph", text: LONGER },
      ],
    });
  });

  it("a news text keeps its dateline in the paragraph", () => {
    const dateline = `PARIS, March 3 — ${LONG}`;
    expect(blocksOf(lines("River Rises Again", "By Lewis Carroll", dateline, LONGER))).toEqual([
      dateline,
      LONGER,
    ]);
  });
});

describe("lists, dialogue and verse", () => {
  it("makes one paragraph of a list, whatever its marks", () => {
    expect(
      blocksOf(lines("The river carries:", "- sand and", "  gravel", "- silt", "", "- clay", "", LONG)),
    ).toEqual(["The river carries:", "sand and gravel\nsilt\nclay", LONG]);
    expect(blocksOf(lines(LONG, "1) wash", "2) dry", LONGER))).toEqual([LONG, "1) wash\n2) dry", LONGER]);
  });

  it("keeps long numbered paragraphs apart", () => {
    const long = (number: number) => `${number}. ${LONG} ${LONGER} ${LONG}`;
    expect(blocksOf(lines(long(1), "", long(2), "", long(3)))).toEqual([long(1), long(2), long(3)]);
  });

  it("makes each line of a dialogue a paragraph, the last one too", () => {
    const dialogue = ["“Is it deep?” she asked.", "“Not here.”", "“And over there?”", "“I do not know.”"];
    expect(blocksOf(lines(...dialogue))).toEqual(dialogue);
  });

  it("keeps a stanza whole", () => {
    const poem = lines(
      "The Tyger",
      "By William Blake",
      "",
      "Tyger Tyger, burning bright,",
      "In the forests of the night;",
      "What immortal hand or eye,",
      "Could frame thy fearful symmetry?",
      "",
      "In what distant deeps or skies",
      "Burnt the fire of thine eyes?",
    );
    expect(readPlainText(poem)).toMatchObject({ title: "The Tyger", authors: ["William Blake"] });
    expect(blocksOf(poem)).toEqual([
      "Tyger Tyger, burning bright, In the forests of the night; What immortal hand or eye, Could frame thy fearful symmetry?",
      "In what distant deeps or skies Burnt the fire of thine eyes?",
    ]);
  });
});

describe("words", () => {
  it("stay untouched, but for white space", () => {
    expect(blocksOf("It’s  “so”\u00a0–\tthey said — and… left.  ")).toEqual([
      "It’s “so” – they said — and… left.",
    ]);
  });

  it.each(["", "   \n\t\n", "* * *", "Page 3 of 10"])("%j has no blocks", (source) => {
    expect(readPlainText(source).blocks).toEqual([]);
  });
});
