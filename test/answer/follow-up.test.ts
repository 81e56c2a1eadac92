import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leaningOf, readFollowUp, type Turn } from "../../src/answer/follow-up.js";

const FLOOD: Turn = {
  question: "When did the flood carry away the bridge of 1382?",
  citations: [{ sentence: "A flood carried it away in 1911." }],
};

describe("a question leans wholly on what came before", () => {
  it.each([
    [
      "when it has no content word of its own",
      ["why?", "Why not?", "how come", "who else?", "when was that"],
    ],
    [
      "when it goes on from another",
      ["and in 2019?", "what about the towers?", "How about Brim?", "but why?"],
    ],
    [
      "when a pronoun stands for nothing that it names",
      ["who claimed it?", "What did they want from Brim?", "where was he from", "do they bite?"],
    ],
    ["when it counts what it does not name", ["how many of them died?", "how many died?", "how many dead"]],
    ["when it is a fragment", ["with what weapons?", "at what depth?", "in 1928?", "because of which war"]],
    ["when a demonstrative points back", ["what happened that year", "is that still so?", "and these ones?"]],
  ])("%s", (_, questions) => {
    for (const question of questions) expect([question, leaningOf(question)]).toEqual([question, "wholly"]);
  });
});

it.each([
  ["When did the war end?"],
  ["which parts of the painting are not original?"],
  ["How does Millford say it differs from the other towns?"],
  ["Kolomna"],
])(
  "a question may lean on what came before, where it says little or speaks of “the” thing: %s",
  (question) => {
    expect(leaningOf(question)).toBe("slightly");
  },
);

it.each([
  ["How many people live in Harrowmere?"],
  ["who did Zarqawi travel to Afghanistan to fight"],
  ["Which languages does Millford's newspaper print in?"],
  ["Who crowned himself king in Lower Millford?"],
  ["is it true that Millford sold cheese and wool to forty ports"],
  ["ok"],
  ["😀"],
  [""],
])("a question that says what it is about stands alone, and so does what asks nothing: %j", (question) => {
  expect(leaningOf(question)).toBeNull();
});

describe("a follow-up is read", () => {
  it("after the question that it follows", () => {
    expect(readFollowUp("who built it?", [FLOOD])).toMatchObject({
      leaning: "wholly",
      follows: FLOOD.question,
      text: `${FLOOD.question} who built it?`,
    });
  });

  it("after the answer, where the question is lost", () => {
    expect(readFollowUp("why?", [{ ...FLOOD, question: null }])?.text).toBe(
      "A flood carried it away in 1911. why?",
    );
  });

  it("after the question alone, where nothing was answered", () => {
    expect(readFollowUp("why?", [{ ...FLOOD, citations: [] }])?.follows).toBe(FLOOD.question);
  });

  it("as at home in the article only if it adds no word of its own, and what it follows was answered", () => {
    const isAtHome = (question: string, turn: Turn) => readFollowUp(question, [turn])?.isAtHome;
    expect(isAtHome("why?", FLOOD)).toBe(true);
    expect(isAtHome("why?", { ...FLOOD, citations: [] })).toBe(false);
    expect(isAtHome("do they sell it?", FLOOD)).toBe(false);
  });

  it("with its own year in the place of the earlier one", () => {
    const { text } = readFollowUp("and in 1911?", [FLOOD]) ?? {};
    expect(text).toContain("and in 1911?");
    expect(text).not.toContain("1382");
  });

  it("through a chain of follow-ups back to the question that says what it is about, and no further", () => {
    const before: Turn = { question: "Which wool is sold at Millford?", citations: [] };
    const between: Turn = { question: "who built it?", citations: [] };
    const reading = readFollowUp("and why?", [before, FLOOD, between]);
    expect(reading?.text).toBe(`${FLOOD.question} who built it? and why?`);
    expect(reading?.follows).toBe(between.question);
  });

  it("by itself where nothing came before, or nothing of it is left", () => {
    expect(readFollowUp("why?", [])).toBeNull();
    expect(readFollowUp("why?", [{ question: null, citations: [] }])).toBeNull();
  });
});

describe("whatever is asked", () => {
  const words = fc
    .array(
      fc.oneof(
        fc.constantFrom("and", "it", "why", "the", "2019", "Brim", "that", "?"),
        fc.string({ unit: "binary" }),
      ),
      {
        maxLength: 40,
      },
    )
    .map((parts) => parts.join(" "));
  const turn = fc.record({
    question: fc.option(words),
    citations: fc.array(fc.record({ sentence: words }), { maxLength: 2 }),
  });
  const turns = fc.array(turn, { maxLength: 12 });

  it("the reading keeps the question whole and the context bounded", () => {
    fc.assert(
      fc.property(words, turns, (question, before) => {
        const reading = readFollowUp(question, before);
        if (!reading) return;
        expect(reading.text.endsWith(` ${question}`)).toBe(true);
        expect(reading.text.length - question.length).toBeLessThanOrEqual(601);
        expect(reading.follows).not.toBe("");
      }),
    );
  });

  it("a question that stands alone is read the same whatever came before", () => {
    fc.assert(
      fc.property(words, turns, (question, before) => {
        fc.pre(leaningOf(question) === null);
        expect(readFollowUp(question, before)).toBeNull();
      }),
    );
  });

  it("letter case and typographic apostrophes change nothing", () => {
    for (const question of ["Who’s that?", "WHAT DID THEY WANT?", "Weren’t they caught?"]) {
      expect(leaningOf(question)).toBe(leaningOf(question.toLowerCase().replaceAll("’", "'")));
    }
  });
});
