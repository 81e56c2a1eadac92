import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../../src/answer/answerer.js";
import { citationOf, type RankedCitation } from "../../src/answer/citation.js";
import type { Extract } from "../../src/answer/extract.js";
import type { Library } from "../../src/answer/library.js";
import type { Article } from "../../src/article/article.js";
import { composeArticle } from "../../src/article/compose.js";
import { parseReference } from "../../src/discord/reference.js";
import { type AnswerViewOptions, answerView } from "../../src/discord/views/answer.js";
import { evidenceEmbeds, passageEmbeds } from "../../src/discord/views/evidence.js";
import { extractView } from "../../src/discord/views/extract.js";
import { contextView } from "../../src/discord/views/paragraph.js";
import { parseChoice } from "../../src/discord/views/passage-menu.js";
import { similarView } from "../../src/discord/views/similar.js";
import { boldIn, clip, clipStart, literal } from "../../src/discord/views/text.js";
import type { Key } from "../../src/locales/en.js";
import { sayIn } from "../../src/locales/say.js";
import { LANGUAGES } from "../../src/study/languages.js";
import { articles, hostile, libraryOf, violations } from "../support/views.js";

const say = sayIn("en");
const READER = "1234567890123456789";
const asked: AnswerViewOptions = {
  showQuestion: true,
  questionId: "abcdefghijkl",
  isPrivate: false,
  isDirect: false,
};
const replied: AnswerViewOptions = { ...asked, showQuestion: false };
const nothingHidden = () => false;

describe("every view", () => {
  it.each(LANGUAGES)("keeps Discord's limits in %s, whatever the article and the question", (language) => {
    const say = sayIn(language);
    fc.assert(
      fc.property(articles, hostile, fc.boolean(), fc.nat(), (all, question, answered, pick) => {
        const library = libraryOf(all);
        const answer = {
          ...answerFrom(all, question, answered, pick),
          isForeign: pick % 2 === 0,
          followUpTo: question,
        };
        const several = { ...answer, citations: answer.passages.slice(0, 6) };
        const extract = extractFrom(all, question);
        const [first] = all;
        const [paragraph] = first?.paragraphs ?? [];
        if (!first || !paragraph) return;
        const note = question.repeat(3);
        const by = { by: READER, at: 1, note };
        const author = { author: { name: "a".repeat(256) } };
        for (const view of [
          answerView(answer, library, asked, say),
          answerView(answer, library, { ...replied, isPrivate: true, isVerifiedStale: true }, say),
          answerView({ ...answer, confidence: 0.3 }, library, asked, say),
          answerView(several, library, { ...asked, isPrivate: true, verified: by }, say),
          answerView({ ...several, passages: [] }, library, asked, say),
          answerView(
            several,
            library,
            { ...asked, isPrivate: true, similar: { id: "a".repeat(12), question } },
            say,
          ),
          similarView(
            {
              id: "a",
              question,
              mark: null,
              quotes: [],
              note,
              verifiedBy: READER,
              verifiedAt: 1,
              isPrivate: false,
            },
            several.citations,
            library,
            say,
          ),
          answerView({ ...answer, citations: [], passages: [] }, library, replied, say),
          { embeds: passageEmbeds(answer.passages[0]!, library, author, say), components: [] },
          extractView(extract, library, { ...asked, isPrivate: true }, say),
          extractView(
            {
              ...extract,
              title: null,
              note: { is: "noHeading", words: question },
              range: { from: 1, to: 99 },
            },
            library,
            replied,
            say,
          ),
          extractView(
            { ...extract, parts: Array.from({ length: 40 }, () => extract.parts[0]!) },
            library,
            asked,
            say,
          ),
          contextView({ article: first, paragraph }, nothingHidden, say),
        ]) {
          expect(violations(view)).toEqual([]);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe("the forms under an answer", () => {
  it.each(LANGUAGES)("have words in %s that Discord has room for", (language) => {
    const say = sayIn(language);
    const names = [
      "feedback.title",
      "feedback.reason",
      "feedback.paragraph",
      "report.title",
      "report.reason",
    ];
    const hints = ["feedback.reasonHint", "feedback.paragraphHint"];
    const lengthOf = (key: string) => say(key as Key).length;
    expect(names.filter((key) => lengthOf(key) > 45 || lengthOf(key) === 0)).toEqual([]);
    expect(hints.filter((key) => lengthOf(key) > 100 || lengthOf(key) === 0)).toEqual([]);
  });
});

describe("an answer", () => {
  let article: Article;
  let library: Library;
  beforeAll(() => {
    article = composeArticle("bridges", {
      title: "Bridges",
      authors: [],
      source: null,
      date: null,
      blocks: [
        { kind: "heading", text: "Spans" },
        {
          kind: "paragraph",
          text: "The old bridge fell. A new one of *iron* stands since 1870. It is 90 m long.",
        },
        { kind: "paragraph", text: "Ferries cross twice a day." },
      ],
    });
    library = libraryOf([article]);
  });

  it("shows the answering sentence in bold within its quoted paragraph, with ¶, heading and title", () => {
    const { content, embeds } = answerView(
      answerFrom([article], "Since when?", true, 1),
      library,
      asked,
      say,
    );
    expect(content).toBe("📖 **Answered** · ¶ 1 · How sure: certain");
    expect(embeds[0]).toMatchObject({
      author: { name: "Since when?" },
      title: "¶ 1 · Spans",
      description: ">>> The old bridge fell. **A new one of \\*iron\\* stands since 1870.** It is 90 m long.",
      footer: { text: "█▁ ¶ 1 of 2 · In the article's own words · Bridges" },
    });
  });

  it("to a follow-up says in one small line what it follows, as it was typed", () => {
    const answer = { ...answerFrom([article], "why?", true, 1), followUpTo: "Who *built*\n@everyone it?" };
    const linesOf = (one: Answer) => answerView(one, library, replied, say).content?.split("\n").slice(1);
    expect(linesOf(answer)).toEqual([
      "-# Understood as a follow-up to “Who \\*built\\* @\u200beveryone it?”",
    ]);
    expect(linesOf({ ...answer, followUpTo: null })).toEqual([]);
  });

  it("that the article does not give is no citation, but the closest passages", () => {
    const view = answerView(answerFrom([article], "Who painted it?", false, 1), library, replied, say);
    expect(view.content).toBe("🚫 **Not in the article**");
    expect(view.embeds[0]?.title).toBeUndefined();
    expect(view.embeds[0]?.description).toBe("These passages come closest:");
    expect(view.embeds[0]?.fields?.[0]).toEqual({
      name: "¶ 1 · Spans",
      value: ">>> A new one of \\*iron\\* stands since 1870.",
    });
    expect(view.embeds[0]?.author).toBeUndefined();
  });

  it("says that it reads only English where the question is in another language, whether it answers or not", () => {
    const linesOf = (answered: boolean) => {
      const answer = { ...answerFrom([article], "Wer?", answered, 1), isForeign: true };
      return answerView(answer, library, replied, say).content?.split("\n");
    };
    expect(linesOf(false)).toEqual([
      "🚫 **Not answered**",
      "-# I read only English. Please ask me in English.",
    ]);
    expect(linesOf(true)?.at(-1)).toBe("-# I read only English. Please ask me in English to be sure.");
  });

  it("that a moderator has verified says so first, by whom and when, and has the note as theirs", () => {
    const verified = { by: READER, at: 1_700_000_000_500, note: "Not *iron*\nbut steel, @everyone" };
    const answer = answerFrom([article], "Since when?", true, 1);
    expect(answerView(answer, library, { ...replied, verified }, say).content?.split("\n")).toEqual([
      `✅ **Verified by a moderator** · ¶ 1 · <@${READER}> · <t:1700000000:D>`,
      "📝 **Note by a moderator:** Not \\*iron\\* but steel, @\u200beveryone",
    ]);
    const stale = answerView(answer, library, { ...replied, isVerifiedStale: true }, say).content;
    expect(stale).toMatch(
      /^📖 \*\*Answered\*\*.*\n-# A moderator has answered this, but the paragraph has changed/,
    );
  });

  it.each([true, false])("names a verified answer to a similar question (answered: %s)", (answered) => {
    const similar = { id: "bcdefghijklm", question: "Of *what* is\nthe new bridge?" };
    const answer = answerFrom([article], "Of what is it?", answered, 1);
    const { content, components } = answerView(answer, library, { ...replied, similar }, say);
    expect(content?.split("\n")[0]).toContain(answered ? "**Answered**" : "**Not in the article**");
    expect(content?.split("\n")[1]).toBe(
      "✅ A moderator has verified an answer to a similar question: “Of \\*what\\* is the new bridge?”",
    );
    const buttons = components.flatMap((row) => row.components);
    expect(buttons).toContainEqual(
      expect.objectContaining({ label: "Show it", custom_id: "1:similar:bcdefghijklm" }),
    );
  });

  it("to a similar question has that question above it, who verified it, and the note", () => {
    const { citations } = answerFrom([article], "?", true, 1);
    const verified = {
      id: "bcdefghijklm",
      question: "Of what is the new bridge?",
      mark: null,
      quotes: [],
      note: "Not steel",
      verifiedBy: READER,
      verifiedAt: 1_700_000_000_500,
      isPrivate: false,
    };
    const view = similarView(verified, citations, library, say);
    expect(view.content?.split("\n")).toEqual([
      `✅ **Verified by a moderator** · ¶ 1 · <@${READER}> · <t:1700000000:D>`,
      "📝 **Note by a moderator:** Not steel",
    ]);
    expect(view.embeds[0]?.author?.name).toBe("Of what is the new bridge?");
    expect(JSON.stringify(view.components)).not.toContain("bcdefghijklm");
  });

  it("that is unsure says so in its first words", () => {
    const unsure = { ...answerFrom([article], "?", true, 1), confidence: 0.3 };
    expect(answerView(unsure, library, replied, say).content).toMatch(
      /^❔ \*\*Perhaps answered\*\* · ¶ 1\n-# Not sure that this answers it/,
    );
  });

  it("repeats a question on one line, without what would turn it round or cannot be seen", () => {
    const authorOf = (question: string) =>
      answerView(answerFrom([article], question, true, 1), library, asked, say).embeds[0]?.author;
    expect(authorOf("\u202eWho\u2069\n built\u0007 \u200fit?")).toEqual({ name: "Who built it?" });
    expect(authorOf("👩‍🎓 @everyone **who**?")).toEqual({ name: "👩‍🎓 @everyone **who**?" });
    expect(authorOf("\u202e\u202c")).toBeUndefined();
  });

  it("keeps its sentence whole where the paragraph is too long to show", () => {
    const filler = "Water under the bridge. ".repeat(300);
    const long = composeArticle("long", {
      title: "Long",
      authors: [],
      source: null,
      date: null,
      blocks: [{ kind: "paragraph", text: `${filler}The key stone weighs two tons. ${filler}`.trim() }],
    });
    const text = long.paragraphs[0]?.text ?? "";
    const start = text.indexOf("The key stone");
    const position = long.paragraphs[0]?.sentences.findIndex((span) => span.start === start) ?? 0;
    const view = answerView(
      answerFrom([long], "How heavy?", true, position),
      libraryOf([long]),
      replied,
      say,
    );
    expect(view.embeds[0]?.description).toMatch(/^>>> ….*\*\*The key stone weighs two tons\.\*\*.*…$/s);
  });

  it("has in italics what its sentence leans on, and says in a word how sure it is", () => {
    const answer = answerFrom([article], "How long is it?", true, 2);
    const { content, embeds } = answerView({ ...answer, confidence: 0.75 }, library, replied, say);
    expect(embeds[0]?.description).toBe(
      ">>> The old bridge fell. *A new one of \\*iron\\* stands since 1870.* **It is 90 m long.**",
    );
    expect(content).toBe("📖 **Answered** · ¶ 1 · How sure: likely");
  });

  it("of several paragraphs is one message: an embed and a button for each", () => {
    const answer = answerFrom([article], "Which ways?", true, 1);
    const view = answerView({ ...answer, citations: answer.passages }, library, asked, say);
    expect(view.embeds.map(({ title, author }) => [title, author?.name])).toEqual([
      ["¶ 1 · Spans", "Which ways?"],
      ["¶ 2 · Spans", undefined],
    ]);
    expect(view.embeds.map(({ footer }) => footer?.text)).toEqual([
      undefined,
      "██ ¶ 1, 2 of 2 · In the article's own words · Bridges",
    ]);
    expect(view.content).toBe("📖 **Answered** · ¶ 1, ¶ 2 · How sure: certain");
    expect(view.components[0]?.components).toMatchObject([{ placeholder: "More passages", disabled: true }]);
    expect(view.components[1]?.components).toMatchObject([
      { label: "Context of ¶ 1", custom_id: "1:context:cafe0001:0" },
      { label: "Context of ¶ 2", custom_id: "1:context:cafe0001:1" },
    ]);
  });

  it("of two sentences of one paragraph shows it once, both in bold", () => {
    const [first, second] = article.paragraphs[0]?.sentences ?? [];
    if (!first || !second) throw new Error("no two sentences");
    const cite = (span: typeof first) => citationOf(article, article.paragraphs[0]!, span);
    const answer = { ...answerFrom([article], "?", true, 1), citations: [cite(second), cite(first)] };
    const { embeds } = answerView(answer, library, replied, say);
    expect(embeds.map(({ description }) => description)).toEqual([
      ">>> **The old bridge fell.** **A new one of \\*iron\\* stands since 1870.** It is 90 m long.",
    ]);
  });

  it("carries in its buttons all that they need", () => {
    const view = answerView(answerFrom([article], "?", true, 1), library, replied, say);
    const id = replied.questionId;
    expect(view.components.map(({ components }) => components)).toMatchObject([
      [
        {
          custom_id: `1:passages:cafe0001:${id}`,
          options: [
            {
              label: "Answer: ¶ 1 · 1 more passage",
              value: "certain~0.l",
              description: "A new one of *iron* stands since 1870.",
              default: true,
            },
            { label: "¶ 2 · Spans", value: "1.0", description: "Ferries cross twice a day." },
          ],
        },
      ],
      [
        { label: "Context", custom_id: "1:context:cafe0001:0" },
        { label: "Helpful", custom_id: `1:helpful:${id}` },
        { label: "Not helpful", custom_id: `1:unhelpful:${id}:cafe0001:0` },
        { label: "Report", custom_id: `1:report:${id}` },
        { label: "Delete", custom_id: `1:delete:${id}` },
      ],
    ]);
    expect(parseReference("1.0", library)?.sentence).toBe("Ferries cross twice a day.");
    expect(parseReference("7.0", library)).toBeNull();
    expect(parseReference("nonsense", library)).toBeNull();
  });

  it("that one sees alone can be shared; one that there is not has no context and no vote for it", () => {
    const labelsOf = (answered: boolean) =>
      answerView(
        answerFrom([article], "?", answered, 1),
        library,
        { ...asked, isPrivate: true },
        say,
      ).components.map(({ components }) => components.map((part) => ("label" in part ? part.label : "menu")));
    expect(labelsOf(true)).toEqual([
      ["menu"],
      ["Context", "Share"],
      ["Helpful", "Not helpful", "Report", "Delete"],
    ]);
    expect(labelsOf(false)).toEqual([["menu"], ["Share", "Not helpful", "Report", "Delete"]]);
  });

  it("is found again in its menu, whatever the article, with what else can be shown", () => {
    fc.assert(
      fc.property(articles, fc.boolean(), fc.nat(), (all, answered, pick) => {
        const library = libraryOf(all);
        const answer = answerFrom(all, "?", answered, pick);
        const { components, embeds } = answerView(answer, library, replied, say);
        const [menu] = components[0]?.components ?? [];
        const [first, ...others] = menu && "options" in menu ? menu.options.map(({ value }) => value) : [];
        const choice = parseChoice(first ?? "", library);
        if (choice?.is !== "answer") throw new Error("no answer in the menu");
        expect(evidenceEmbeds(choice.status, choice.citations, library, {}, say)).toEqual(embeds);
        for (const value of others) expect(parseChoice(value, library)).toMatchObject({ is: "passage" });
      }),
      { numRuns: 20 },
    );
    for (const value of ["", "~", "certain~", "certain~9.0", "strange~0.0", "0.0~0.0", "9.z"]) {
      expect(parseChoice(value, library)).toBeNull();
    }
  });

  it("has nothing in bold but answering sentences, which a follow-up is read with, in any language", () => {
    for (const language of LANGUAGES) {
      const descriptions = [
        answerView(
          { ...answerFrom([article], "?", false, 1), isForeign: true },
          library,
          asked,
          sayIn(language),
        ),
        answerView(answerFrom([article], "?", false, 1), library, asked, sayIn(language)),
        extractView(extractFrom([article], "?"), library, asked, sayIn(language)),
      ].map(({ embeds }) => embeds[0]?.description ?? "");
      expect(descriptions.map(boldIn)).toEqual([null, null, null]);
      const answer = answerView(answerFrom([article], "?", true, 1), library, asked, sayIn(language));
      expect(boldIn(answer.embeds[0]?.description ?? "")).toBe("A new one of *iron* stands since 1870.");
    }
  });

  it("has its paragraph among its neighbours in the context", () => {
    expect(
      contextView({ article, paragraph: article.paragraphs[1]! }, nothingHidden, say).embeds[0]?.fields?.map(
        ({ name }) => name,
      ),
    ).toEqual(["¶ 1 · Spans", "¶ 2 · Spans"]);
    const hidden = (_: string, number: number) => number === 1;
    const around = contextView({ article, paragraph: article.paragraphs[1]! }, hidden, say);
    expect(around.embeds[0]?.fields?.map(({ name }) => name)).toEqual(["¶ 2 · Spans"]);
  });
});

describe("an extract", () => {
  const article = composeArticle("bridges", {
    title: "Bridges",
    authors: [],
    source: null,
    date: null,
    blocks: [
      { kind: "heading", text: "Spans" },
      { kind: "paragraph", text: "A bridge of *iron* stands. It is long." },
      { kind: "paragraph", text: "Ferries cross." },
    ],
  });

  const library = libraryOf([article]);

  it("is said to be one, and shows each section with its ¶ and sentences", () => {
    const [embed] = extractView(extractFrom([article], "tl;dr"), library, asked, say).embeds;
    expect(embed).toMatchObject({
      author: { name: "tl;dr" },
      title: "Bridges",
      description: "Extract: sentences of the article in its own words, not a summary.",
      fields: [
        {
          name: "¶ 1–2 · Spans",
          value: ">>> **¶ 1** A bridge of \\*iron\\* stands.\n**¶ 2** Ferries cross.",
        },
      ],
    });
  });

  it("names a request without what would turn its words round", () => {
    const [embed] = extractView(extractFrom([article], "tl;dr\u202e"), library, asked, say).embeds;
    expect(embed?.author).toEqual({ name: "tl;dr" });
  });

  it("says what there is not", () => {
    const extract = {
      ...extractFrom([article], "?"),
      parts: [],
      note: { is: "missing" as const, range: { from: 9, to: 9 }, last: 2 },
    };
    const [embed] = extractView(extract, library, replied, say).embeds;
    expect(embed).toMatchObject({
      title: "Bridges",
      description: "The article has 2 paragraphs; there is no ¶ 9.",
      fields: [],
    });
  });

  it("of more sections than Discord shows tells how many are left", () => {
    const extract = extractFrom([article], "?");
    const parts = Array.from({ length: 40 }, () => extract.parts[0]!);
    const fields = extractView({ ...extract, parts }, library, replied, say).embeds[0]?.fields ?? [];
    expect(fields).toHaveLength(25);
    expect(fields.at(-1)?.name).toBe("… and 16 more");
  });
});

describe("text", () => {
  it("hides no address behind words, and is in no small print", () => {
    expect(literal("[first](http://a) and [second](http://b)")).not.toMatch(/(?<!\\)\[/);
    expect(literal("-# small")).toBe("\\-# small");
  });

  it("is shown as it stands: no Markdown, no mention", () => {
    expect(literal("*a* _b_ `c` ||d|| # e")).toBe("\\*a\\* \\_b\\_ \\`c\\` \\|\\|d\\|\\| # e");
    expect(literal("<@1> <@&2> <#3> <t:4:R> </ask:5> <:x:6>")).not.toMatch(/(?<!\\)</);
    expect(literal("@everyone and @here")).not.toMatch(/@everyone|@here/);
  });

  it("is cut at a whole character and never behind a lone escape", () => {
    expect(clip("abcdef", 4)).toBe("abc…");
    expect(clip("abcdef", 6)).toBe("abcdef");
    expect(clip("ab😀cd", 4)).toBe("ab…");
    expect(clip("ab\\*cd", 4)).toBe("ab…");
    expect(clipStart("abcdef", 4)).toBe("…def");
    expect(clipStart("ab\\*cd", 4)).toBe("…cd");
  });

  it("in bold is found again as it was before it was made literal", () => {
    expect(boldIn("nothing")).toBeNull();
    expect(boldIn(">>> \\*\\*a\\*\\* **b** c")).toBe("b");
    fc.assert(
      fc.property(hostile, hostile, hostile, (before, sentence, after) => {
        // What keeps a mention from pinging may have stood there before, and three stars are not told from two.
        fc.pre(!sentence.includes("@") && !/\*{3}/.test(before + sentence));
        const markdown = `>>> ${literal(before)}**${literal(sentence)}**${literal(after)}`;
        expect(boldIn(markdown)).toBe(sentence);
      }),
    );
  });
});

/** Passages in the articles' order, each with its sentence at `pick`, or its last; the first one answers. */
function answerFrom(all: readonly Article[], question: string, answered: boolean, pick: number): Answer {
  const passages: RankedCitation[] = all.flatMap((article) =>
    article.paragraphs.map((paragraph) => {
      const picked = paragraph.sentences[Math.min(pick, paragraph.sentences.length - 1)];
      return { ...citationOf(article, paragraph, picked ?? { start: 0, end: 1 }), score: 1 };
    }),
  );
  return {
    question,
    searched: all.length,
    confidence: answered ? 0.9 : 0.1,
    citations: answered ? passages.slice(0, 1) : [],
    isForeign: false,
    liesFurtherOn: false,
    passages,
    followUpTo: null,
  };
}

/** Each article's paragraphs as one part, with their first sentences. */
function extractFrom(all: readonly Article[], question: string): Extract {
  const parts = all.map((article) => ({
    heading: article.paragraphs[0]?.heading ?? null,
    from: 1,
    to: article.paragraphs.length,
    sentences: article.paragraphs.map((paragraph) =>
      citationOf(article, paragraph, paragraph.sentences[0] ?? { start: 0, end: 1 }),
    ),
  }));
  return { question, title: all[0]?.title ?? null, range: null, parts, note: null };
}
