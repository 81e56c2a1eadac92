import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PilcrowError, ProblemsError } from "../../src/errors.js";
import {
  type AgendaItem,
  agendaOf,
  LONGEST_PROMPT,
  MOST_PARAGRAPHS,
  MOST_PROMPTS,
  worded,
} from "../../src/study/discussion/agenda.js";
import {
  AGENDA_FILE_BYTES,
  formatAgendaFile,
  parseAgendaFile,
  placeAgenda,
} from "../../src/study/discussion/agenda-file.js";
import { type DiscussionState, LONGEST_TITLE, MOST_MINUTES } from "../../src/study/discussion/discussion.js";
import { fingerprintOf } from "../../src/study/quote.js";
import { articleOf } from "../support/places.js";

const line = (maxLength: number) =>
  fc
    .string({
      unit: fc.oneof(
        { arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }), weight: 9 },
        fc.constantFrom(" ", "\n", '"', "\ud83d", "\u0000"),
      ),
      maxLength,
    })
    .map((text) => text.trim().slice(0, maxLength).trim())
    .filter((text) => text !== "");

type Agenda = Pick<DiscussionState, "article" | "title" | "minutes" | "items">;

/** With some paragraphs that read alike. */
const article = fc
  .array(fc.oneof(line(200), fc.constant("And so it was.")), { minLength: 1, maxLength: 12 })
  .map((texts) => articleOf(...texts))
  .filter(({ paragraphs }) => paragraphs.length > 0);

const agenda = article.chain((article) =>
  fc
    .record({
      title: line(LONGEST_TITLE),
      minutes: fc.option(fc.integer({ min: 1, max: MOST_MINUTES })),
      prompts: fc.array(fc.array(line(LONGEST_PROMPT), { maxLength: MOST_PROMPTS }).map(worded), {
        minLength: 12,
        maxLength: 12,
      }),
      order: fc.shuffledSubarray([...article.paragraphs], { minLength: 1 }),
    })
    .map(({ title, minutes, prompts, order }) => ({
      article,
      agenda: {
        article: article.name,
        title,
        minutes,
        items: order.map(({ number, text }, i) => ({
          paragraph: number,
          fingerprint: fingerprintOf(text),
          prompts: prompts[i] ?? [],
        })),
      } satisfies Agenda,
    })),
);

const places = articleOf("The first reads so.", "The second reads otherwise.", "The third is short.");

const given = (items: Partial<AgendaItem>[] = [{}], other: Partial<Agenda> = {}): string =>
  JSON.stringify({
    pilcrow: "agenda",
    version: 1,
    article: "places",
    title: "Places",
    minutes: null,
    ...other,
    items: items.map((item, i) => ({ paragraph: i + 1, prompts: [], ...item })),
  });

/** What is wrong with a file, a line each. */
function problemsOf(text: string): string[] {
  try {
    parseAgendaFile(text);
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems.map(({ message }) => message);
    if (error instanceof PilcrowError) return [error.message];
    throw error;
  }
  return [];
}

const NONE = () => false;

describe("an agenda's file", () => {
  it("gives back the agenda that it was made of, in its order", () => {
    fc.assert(
      fc.property(agenda, ({ article, agenda }) => {
        const read = parseAgendaFile(formatAgendaFile(agenda, article, NONE));
        expect({ article: read.article, title: read.title, minutes: read.minutes }).toEqual({
          article: agenda.article,
          title: agenda.title,
          minutes: agenda.minutes,
        });
        expect(placeAgenda(read, article)).toEqual({ items: agenda.items, lost: [], moved: [] });
      }),
    );
  });

  it("is taken back also where it is as large as one can be", () => {
    const prompts = Array.from(
      { length: MOST_PROMPTS },
      (_, i) => `${i}${"\u0001".repeat(LONGEST_PROMPT - 2)}x`,
    );
    const items = Array.from({ length: MOST_PARAGRAPHS }, (_, i) => ({
      paragraph: i + 1,
      fingerprint: fingerprintOf(String(i)),
      prompts,
    }));
    const text = formatAgendaFile({ article: "places", title: "T", minutes: null, items }, undefined, NONE);
    expect(Buffer.byteLength(text)).toBeLessThan(AGENDA_FILE_BYTES);
    expect(parseAgendaFile(text).items).toHaveLength(MOST_PARAGRAPHS);
  });

  it("names each paragraph's first words, whole ones, for whoever edits it by hand", () => {
    const article = articleOf(
      "The river rises in the hills, and runs through many towns and villages down to the sea.",
    );
    const items = agendaOf(article, { from: 1, to: 1 }, () => []);
    const text = formatAgendaFile({ article: article.name, title: "T", minutes: 5, items }, article, NONE);
    expect(JSON.parse(text).items[0].begins).toBe(
      "The river rises in the hills, and runs through many towns and villages down to …",
    );
    const hidden = formatAgendaFile(
      { article: article.name, title: "T", minutes: 5, items },
      article,
      () => true,
    );
    expect(hidden).not.toContain("river");
    expect(JSON.parse(text.replace("The river", "Oh")).items[0].begins).toMatch(/^Oh rises/);
    expect(parseAgendaFile(text.replace('"begins": "The river', '"begins": "Oh'))).toMatchObject({
      minutes: 5,
    });
  });

  it("says of everything in it that is wrong what it is, and how it would be right", () => {
    const long = "x".repeat(340);
    const items = [
      {},
      { paragraph: 0 },
      {
        prompts: Array(7)
          .fill("")
          .map((_, i) => `${i}`),
      },
      { prompts: ["a", " ", long] },
    ];
    expect(problemsOf(given(items, { title: "t".repeat(91), minutes: 0.5 }))).toEqual([
      "title: 91 characters; at most 90",
      expect.stringMatching(/^minutes: a whole number from 1 to \d+ is wanted$/),
      "items.1.paragraph: at least 1",
      "items.2.prompts: 7 of them; at most 6",
      "items.3.prompts.1: it is empty",
      "items.3.prompts.2: 340 characters; at most 300",
    ]);
    expect(problemsOf(given([]))).toEqual(["items: a discussion needs at least one paragraph"]);
    expect(problemsOf(given(Array(201).fill({})))).toEqual(["items: 201 of them; at most 200"]);
    expect(problemsOf(given([{ prompts: ["Why?", "How?", "Why? "] }, {}, { paragraph: 2 }]))).toEqual([
      "items.0.prompts.2: the same as prompts.0; take one out",
      "items.2.paragraph: ¶ 2 is in items.1 already; take one out",
    ]);
  });

  it.each([
    ["no JSON", "{", /^the file is no JSON: /],
    ["nothing", "", /^the file is no JSON: /],
    ["too deep", "[".repeat(500_000), /^the file is no JSON: /],
    ["a list", "[]", /^file: /],
    ["settings", '{"pilcrow":"settings","version":1,"settings":{}}', /^pilcrow: the file is no agenda/],
    ["a newer version", given().replace('"version":1', '"version":2'), /^version: 1 is the version/],
    ["a word too many", given().replace("{", '{"leaderId":"1",'), /^file: .*"leaderId"/],
    ["a prototype", given().replace("{", '{"__proto__":{"title":"x"},'), /^file: .*"__proto__"/],
    [
      "a prompt that is no text",
      given([{ prompts: [{}] as never }]),
      /^items\.0\.prompts\.0: a text is wanted/,
    ],
  ])("that is %s is refused", (_, text, problem) => {
    expect(problemsOf(text)).toContainEqual(expect.stringMatching(problem));
  });

  it("is read or refused, whatever it holds", () => {
    const value = fc.oneof(
      fc.jsonValue(),
      fc.record({
        pilcrow: fc.constant("agenda"),
        version: fc.constant(1),
        article: fc.jsonValue(),
        title: fc.jsonValue(),
        minutes: fc.jsonValue(),
        items: fc.array(fc.record({ paragraph: fc.jsonValue(), prompts: fc.jsonValue() })),
      }),
    );
    fc.assert(
      fc.property(value, (value) => {
        expect(problemsOf(JSON.stringify(value))).toBeInstanceOf(Array);
      }),
    );
  });

  it("may begin with a byte order mark, as some editors write it", () => {
    expect(problemsOf(`\uFEFF${given()}`)).toEqual([]);
  });
});

describe("an agenda against the article as it is now", () => {
  const [first, second, third] = places.paragraphs.map(({ text }) => fingerprintOf(text));

  it("gives prompts as they are shown: in one line, none twice, and none that shows nothing", () => {
    const article = articleOf("The Alder rises here.");
    const prompts = ["Why\n# here?", "\u202eWhy # here?", "\u200b\u2060", "How?"];
    const items = [{ paragraph: 1, prompts }];
    expect(placeAgenda({ items }, article).items.map((item) => item.prompts)).toEqual([
      ["Why # here?", "How?"],
    ]);
  });

  it("follows a paragraph to its new number, and tells which are not there any more", () => {
    const items = [
      { paragraph: 1, fingerprint: third ?? "", prompts: ["Why?"] },
      { paragraph: 2, fingerprint: second ?? "", prompts: [] },
      { paragraph: 9, fingerprint: "gone", prompts: [] },
    ];
    expect(placeAgenda({ items }, places)).toEqual({
      items: [
        { paragraph: 3, fingerprint: third, prompts: ["Why?"] },
        { paragraph: 2, fingerprint: second, prompts: [] },
      ],
      lost: [9],
      moved: [{ from: 1, to: 3 }],
    });
  });

  it("takes a paragraph without a fingerprint by its number", () => {
    const items = [
      { paragraph: 1, prompts: [] },
      { paragraph: 4, prompts: [] },
    ];
    expect(placeAgenda({ items }, places)).toMatchObject({
      items: [{ paragraph: 1, fingerprint: first }],
      lost: [4],
    });
  });

  it("discusses no paragraph twice, whatever the article has become", () => {
    fc.assert(
      fc.property(agenda, article, ({ agenda }, now) => {
        const { items, lost } = placeAgenda(agenda, now);
        const numbers = items.map(({ paragraph }) => paragraph);
        expect(new Set(numbers).size).toBe(numbers.length);
        expect(items.length + lost.length).toBe(agenda.items.length);
        for (const { paragraph, fingerprint } of items) {
          expect(fingerprintOf(now.paragraphs[paragraph - 1]?.text ?? "")).toBe(fingerprint);
        }
      }),
    );
  });
});
