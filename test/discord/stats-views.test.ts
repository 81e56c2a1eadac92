import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { statsFile } from "../../src/discord/statistics/file.js";
import { openQuestionsView, spanFrom } from "../../src/discord/views/open-questions.js";
import { type Shown, statsView } from "../../src/discord/views/stats.js";
import { sayIn } from "../../src/locales/say.js";
import { LANGUAGES } from "../../src/study/languages.js";
import type { OpenQuestions } from "../../src/study/open-questions.js";
import type { Statistics } from "../../src/study/statistics.js";
import { articles, hostile, libraryOf, violations } from "../support/views.js";

const CHANNEL = "1234567890123456789";
const SPAN = { from: Date.UTC(2021, 3, 4), to: Date.UTC(2021, 4, 4), channelIds: [CHANNEL] };
const count = fc.integer({ min: 0, max: 10_000_000 });

const open: fc.Arbitrary<OpenQuestions> = fc.record({
  questions: fc.array(
    fc.record({
      question: hostile,
      otherWays: fc.array(hostile, { maxLength: 3 }),
      times: count,
      askers: count,
      lastAskedAt: fc.constant(SPAN.from),
    }),
    { maxLength: 20 },
  ),
  inPrivate: count,
});

const statistics: fc.Arbitrary<Statistics> = fc.record({
  from: fc.constant(SPAN.from),
  to: fc.constant(SPAN.to),
  isCutShort: fc.boolean(),
  keepsWords: fc.boolean(),
  total: count,
  inPrivate: count,
  outcomes: fc.record({
    asked: count,
    answered: count,
    verified: count,
    not_answered: count,
    extract: count,
    waiting: count,
    declined: count,
    deleted: count,
  }),
  answered: count,
  answerable: count,
  days: fc.constant([]),
  members: fc.array(fc.record({ hash: fc.constant("abc123"), questions: count }), { maxLength: 30 }),
  forgotten: count,
  cited: fc.array(
    fc.record({
      article: fc.constantFrom("article-0", "article-1", "article-2"),
      paragraph: fc.integer({ min: 1, max: 6 }),
      questions: count,
    }),
    { maxLength: 20 },
  ),
  stale: count,
  votes: fc.record({ helpful: count, notHelpful: count }),
});

const shown: fc.Arbitrary<Shown> = fc.record({
  statistics,
  open,
  span: fc.constant({ ...SPAN, article: "article-0" }),
  isPublic: fc.boolean(),
  timeZone: fc.constant("America/Argentina/ComodRivadavia"),
  retentionDays: fc.constant(3650),
});

describe("statistics", () => {
  it("are what Discord takes, whatever the articles and members say", () => {
    fc.assert(
      fc.property(shown, articles, fc.constantFrom(...LANGUAGES), (all, texts, language) => {
        expect(violations(statsView(all, libraryOf(texts), sayIn(language)))).toEqual([]);
      }),
    );
  });

  it("of a page of open questions are what Discord takes", () => {
    fc.assert(
      fc.property(open, fc.integer({ min: -2, max: 9 }), (all, page) => {
        expect(violations(openQuestionsView(all, SPAN, page, sayIn("en")))).toEqual([]);
      }),
    );
  });

  it("have a button that knows what they are about", () => {
    const questions = Array.from({ length: 9 }, (_, i) => ({
      question: `Who is ${i}?`,
      otherWays: [],
      times: 1,
      askers: 1,
      lastAskedAt: SPAN.from,
    }));
    const { components } = openQuestionsView({ questions, inPrivate: 0 }, SPAN, 0, sayIn("en"));
    const [, next] = components[0]?.components ?? [];
    const [version, action, way, ...args] = (next && "custom_id" in next ? next.custom_id : "").split(":");
    expect([version, action, way, args.at(-1)]).toEqual(["1", "stats-open", "turn", "1"]);
    expect(spanFrom(args)).toEqual(SPAN);
  });

  it("in a file hold no channel's id", () => {
    fc.assert(
      fc.property(shown, (all) => {
        const { attachment } = statsFile(all, libraryOf([]), sayIn("en"));
        expect(String(attachment)).not.toContain(CHANNEL);
      }),
      { numRuns: 10 },
    );
  });
});
