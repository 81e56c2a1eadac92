import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/answer/answerer.js";
import type { RankedCitation } from "../../src/answer/citation.js";
import { renderAnswer } from "../../src/terminal/answer-view.js";

const TEXT = "The ferry is old. It carries 40 carts at a time. The crossing takes an hour.";
const FERRY = passage({
  paragraph: 3,
  heading: "Crossings",
  text: TEXT,
  sentence: "It carries 40 carts at a time.",
});
const FORD = passage({ paragraph: 12, text: "The ford is shallow.", sentence: "The ford is shallow." });
const ESCAPE = String.fromCharCode(27);

describe("an answer without colours", () => {
  it("is the citation, the paragraph with its answering sentence, and the next best passages", () => {
    expect(lines(answered(FERRY, FORD), 60)).toEqual([
      "¶ 3 · Crossings",
      "Ways over the river",
      "",
      "  The ferry is old. **It carries 40 carts at a time.** The",
      "  crossing takes an hour.",
      "",
      "How sure: certain",
      "",
      "Next best passages",
      "  ¶ 12  The ford is shallow.",
    ]);
  });

  it("says first what a follow-up was read as a follow-up to, on one line", () => {
    const followUp = { ...answered(FORD), followUpTo: "How many carts does the ferry\ncarry at a time?" };
    expect(lines(followUp, 60)[0]).toBe("Understood as a follow-up to “How many carts does the ferry…");
  });

  it("leaves out a heading that is not there, and next best passages where there are none", () => {
    expect(lines(answered(FORD), 60)).toEqual([
      "¶ 12",
      "Ways over the river",
      "",
      "  **The ford is shallow.**",
      "",
      "How sure: certain",
    ]);
  });

  it("keeps the lines of a list, and marks only the sentence", () => {
    const text = "Tolls:\ncart, 4 pence\nox, 2 pence";
    expect(
      lines(answered(passage({ paragraph: 1, text, sentence: "cart, 4 pence" })), 60).slice(3, -2),
    ).toEqual(["  Tolls:", "  **cart, 4 pence**", "  ox, 2 pence"]);
  });

  it("never marks across a line break", () => {
    const text = "Tolls:\ncart, 4 pence";
    expect(lines(answered(passage({ paragraph: 1, text, sentence: text })), 60).slice(3, -2)).toEqual([
      "  **Tolls:**",
      "  **cart, 4 pence**",
    ]);
  });

  it("marks the sentence that the answering one leans on, but not as the answer", () => {
    const leaning = passage({ ...FERRY, leansOn: { start: 0, end: 17 } });
    expect(lines(answered(leaning), 60)[3]).toBe(
      "  _The ferry is old._ **It carries 40 carts at a time.** The",
    );
  });

  it("says in a word how sure it is", () => {
    const at = (confidence: number) => lines({ ...answered(FERRY), confidence }, 60).at(-1);
    expect([at(0.95), at(0.8), at(0.4)]).toEqual([
      "How sure: certain",
      "How sure: likely",
      "How sure: unsure",
    ]);
  });

  it("shows several citations one below the other, each paragraph and each article named once", () => {
    const first = { ...FERRY, sentence: "The ferry is old.", start: 0, end: 17 };
    const other = passage({ ...FORD, article: "fords", title: "Fords of the north" });
    const answer = { ...answered(FERRY, FORD, other), citations: [FERRY, first, FORD, other] };
    expect(lines(answer, 80)).toEqual([
      "¶ 3 · Crossings",
      "Ways over the river",
      "",
      "  **The ferry is old.** **It carries 40 carts at a time.** The crossing takes an",
      "  hour.",
      "",
      "¶ 12",
      "",
      "  **The ford is shallow.**",
      "",
      "¶ 12",
      "Fords of the north",
      "",
      "  **The ford is shallow.**",
      "",
      "How sure: certain",
    ]);
  });

  it("names the article of a passage from another one", () => {
    const other = passage({ ...FORD, article: "fords", title: "Fords of the north" });
    expect(lines(answered(FERRY, other), 60).at(-1)).toBe("  ¶ 12  Fords of the north: The ford is shallow.");
  });

  it("cuts a passage's sentence to its line", () => {
    expect(lines(answered(FERRY, FORD), 24).at(-1)).toBe("  ¶ 12  The ford is sha…");
    const list = passage({ paragraph: 2, text: "Tolls:\ncart", sentence: "Tolls:\ncart" });
    expect(lines(answered(FERRY, list), 60).at(-1)).toBe("  ¶ 2   Tolls: cart");
  });
});

describe("an answer that the article does not give", () => {
  it("says so and shows the closest passages", () => {
    expect(lines(notAnswered(FERRY, FORD), 60)).toEqual([
      "The article does not answer this.",
      "",
      "The closest passages",
      "  ¶ 3   It carries 40 carts at a time.",
      "  ¶ 12  The ford is shallow.",
    ]);
  });

  it("speaks of articles where the passages are from several", () => {
    const other = passage({ ...FORD, article: "fords" });
    expect(lines(notAnswered(FERRY, other), 60)[0]).toBe("No article answers this.");
  });

  it("says no more where there are no passages", () => {
    expect(lines(notAnswered(), 60)).toEqual(["The article does not answer this."]);
  });
});

describe("an answer to a question in another language", () => {
  it("says that only English is read, in the place of a refusal", () => {
    const refused = lines({ ...notAnswered(FORD), isForeign: true }, 60);
    expect(refused).toEqual([
      "I read only English; please ask in English.",
      "",
      "The closest passages",
      "  ¶ 12  The ford is shallow.",
    ]);
  });

  it("or above what was found all the same", () => {
    expect(lines({ ...answered(FORD), isForeign: true }, 60).slice(0, 3)).toEqual([
      "I read only English; please ask in English.",
      "",
      "¶ 12",
    ]);
  });
});

describe("colours", () => {
  it("take the place of the marks around the sentence", () => {
    const text = renderAnswer(answered(FERRY, FORD), { width: 60, color: true });
    expect(text).toContain(ESCAPE);
    expect(text).not.toContain("**");
    expect(plain(text)).toBe(
      renderAnswer(answered(FERRY, FORD), { width: 60, color: false }).replaceAll("**", ""),
    );
  });

  it("end with the line that they begin in", () => {
    for (const line of renderAnswer(answered(FERRY, FORD), { width: 30, color: true }).split("\n")) {
      const codes = [...line.matchAll(new RegExp(`${ESCAPE}\\[(\\d+)m`, "g"))].map(([, code]) =>
        Number(code),
      );
      // 1, 2, 32, 33 switch on; 22 and 39 switch off.
      expect(codes.filter((code) => code === 22 || code === 39)).toHaveLength(codes.length / 2);
    }
  });

  it("are left out where there are none to be", () => {
    fc.assert(
      fc.property(answers(), fc.integer({ min: 24, max: 200 }), (answer, width) => {
        expect(renderAnswer(answer, { width, color: false })).not.toContain(ESCAPE);
      }),
    );
  });
});

describe("whatever the article and the terminal", () => {
  it("no line is wider than the terminal, or than is good to read", () => {
    const color = fc.boolean();
    fc.assert(
      fc.property(answers(), fc.integer({ min: 24, max: 200 }), color, (answer, width, color) => {
        for (const line of renderAnswer(answer, { width, color }).split("\n")) {
          expect(stringWidth(line)).toBeLessThanOrEqual(Math.min(width, 96));
        }
      }),
      { numRuns: 200 },
    );
  });

  it("the paragraph is shown whole", () => {
    fc.assert(
      fc.property(answers(), fc.integer({ min: 24, max: 200 }), (answer, width) => {
        const [citation] = answer.citations;
        const shown = renderAnswer(answer, { width, color: true });
        if (citation) expect(bare(shown)).toContain(bare(citation.text));
      }),
    );
  });

  it("a terminal that is narrower than can be read gets lines of 24 columns", () => {
    const at = (width: number) => renderAnswer(answered(FERRY, FORD), { width, color: false });
    expect(at(1)).toBe(at(24));
    expect(at(0)).toBe(at(24));
  });
});

function passage(parts: Partial<RankedCitation> & { text: string; sentence: string }): RankedCitation {
  const start = parts.text.indexOf(parts.sentence);
  const place = {
    article: "crossings",
    title: "Ways over the river",
    paragraph: 1,
    heading: null,
    leansOn: null,
    score: 1,
  };
  return { ...place, start, end: start + parts.sentence.length, ...parts };
}

function answered(...passages: RankedCitation[]): Answer {
  return {
    question: "?",
    searched: 1,
    confidence: 0.9,
    citations: passages.slice(0, 1),
    isForeign: false,
    liesFurtherOn: false,
    passages,
    followUpTo: null,
  };
}

function notAnswered(...passages: RankedCitation[]): Answer {
  return {
    question: "?",
    searched: new Set(passages.map(({ article }) => article)).size || 1,
    confidence: 0.1,
    citations: [],
    isForeign: false,
    liesFurtherOn: false,
    passages,
    followUpTo: null,
  };
}

/** Answers of any words, long and wide ones among them. */
function answers(): fc.Arbitrary<Answer> {
  const word = fc.oneof(
    fc.constantFrom(
      "ferry",
      "a",
      "¶",
      "—",
      "渡し船",
      "паром",
      "👩‍👩‍👧",
      "🌉",
      "crêpes",
      "cre\u0302pes",
      "**",
    ),
    fc.constantFrom(
      "https://example.org/ways/over/the/river/and/under/it?by=ferry&in=winter",
      "x".repeat(150),
    ),
    fc.string({ unit: fc.constantFrom("a", "é", "橋", "🌊", "-", "."), minLength: 1, maxLength: 30 }),
  );
  const words = fc.array(word, { minLength: 1, maxLength: 25 });
  const sentence = words.map((all) => all.join(" "));
  const passages = fc
    .record({
      before: fc.constantFrom("", "Before it. ", "A line.\n"),
      sentence,
      after: fc.constantFrom("", " Behind it.", "\nA line."),
      heading: fc.option(sentence),
      title: sentence,
      article: fc.constantFrom("crossings", "fords"),
      paragraph: fc.integer({ min: 1, max: 99_999 }),
    })
    .map(({ before, sentence, after, ...parts }) => {
      const text = before + sentence + after;
      return passage({
        ...parts,
        text,
        sentence,
        start: before.length,
        end: before.length + sentence.length,
      });
    });
  return fc
    .tuple(fc.array(passages, { maxLength: 5 }), fc.boolean())
    .map(([all, isAnswered]) => (isAnswered ? answered(...all) : notAnswered(...all)));
}

function lines(answer: Answer, width: number): string[] {
  return renderAnswer(answer, { width, color: false }).split("\n");
}

function plain(text: string): string {
  return text.replaceAll(new RegExp(`${ESCAPE}\\[\\d+m`, "g"), "");
}

/** Without colours and white space, accents as one character: what is left is what a reader reads. */
function bare(text: string): string {
  return plain(text).replaceAll(/\s+/g, "").normalize("NFC");
}
