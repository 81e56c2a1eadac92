import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/article/article.js";
import { agendaView, discardView } from "../../src/discord/views/discussion/agenda.js";
import { tableOf } from "../../src/discord/views/discussion/desk.js";
import { DISCUSSIONS_A_PAGE, discussionsView } from "../../src/discord/views/discussion/list.js";
import { clipAtWord } from "../../src/discord/views/text.js";
import { sayIn } from "../../src/locales/say.js";
import { checkMessage } from "../../src/sandbox/checks/message.js";
import { LONGEST_PROMPT, MOST_PROMPTS } from "../../src/study/discussion/agenda.js";
import { LONGEST_TITLE, MOST_MINUTES, PHASES, prepare } from "../../src/study/discussion/discussion.js";
import type { Discussion } from "../../src/study/discussion/discussions.js";
import { LANGUAGES } from "../../src/study/languages.js";
import { fingerprintOf } from "../../src/study/quote.js";
import { articles, hostile, libraryOf, violations } from "../support/views.js";

const text = (longest: number) =>
  hostile.map((words) => words.trim().slice(0, longest).trim()).filter((words) => words !== "");
const prompts = fc.uniqueArray(text(LONGEST_PROMPT), { maxLength: MOST_PROMPTS });
const time = fc.integer({ min: 0, max: 4e12 });
const id = fc.integer({ min: 0, max: 999_999 }).map((end) => `123456789012${String(end).padStart(7, "0")}`);

/** A discussion of some paragraphs of an article, some of which have changed since. */
const discussionOf = (article: Article): fc.Arbitrary<Discussion> =>
  fc
    .record({
      id: fc.stringMatching(/^[\w-]{12}$/),
      title: text(LONGEST_TITLE),
      minutes: fc.option(fc.integer({ min: 1, max: MOST_MINUTES })),
      agenda: fc.uniqueArray(
        fc.record({ paragraph: fc.integer({ min: 1, max: 400 }), isSame: fc.boolean(), prompts }),
        { minLength: 1, maxLength: 60, selector: ({ paragraph }) => paragraph },
      ),
      phase: fc.constantFrom(...PHASES),
      startsAt: fc.option(time),
      threadId: fc.option(id),
      startedAt: fc.option(time),
      endedAt: fc.option(time),
      place: fc.nat(),
      leaderId: id,
    })
    .map(({ id, title, minutes, agenda, phase, startsAt, place, leaderId, ...where }) => ({
      ...where,
      id,
      guildId: "1",
      channelId: "2",
      starterId: null,
      eventId: null,
      createdAt: 1_700_000_000_000,
      state: {
        ...prepare({
          title,
          article: article.name,
          leaderId,
          minutes,
          recordsText: true,
          items: agenda.map(({ paragraph, isSame, prompts }) => ({
            paragraph,
            prompts,
            fingerprint: fingerprintOf(isSame ? (article.paragraphs[paragraph - 1]?.text ?? "") : "other"),
          })),
        }),
        phase,
        startsAt: phase === "prepared" ? startsAt : null,
        at: place % agenda.length,
      },
    }));

const library = articles.chain(([first, ...others]) =>
  first
    ? discussionOf(first).map((discussion) => ({ articles: [first, ...others], discussion }))
    : fc.constant(null as never),
);

describe("the agenda's panel", () => {
  it("keeps Discord's limits, whatever the article, the agenda and what is chosen", () => {
    const shown = fc.record({
      library,
      language: fc.constantFrom(...LANGUAGES),
      paragraph: fc.option(fc.integer({ min: -1, max: 500 })),
      chosen: fc.nat(),
      note: fc.option(hostile, { nil: undefined }),
      isHidden: fc.boolean(),
    });
    fc.assert(
      fc.property(shown, ({ library: { articles, discussion }, language, chosen, isHidden, ...place }) => {
        const table = tableOf(discussion, libraryOf(articles), () => isHidden, sayIn(language));
        const all = discussion.state.items.flatMap((item) => item.prompts.map(fingerprintOf));
        const view = agendaView(table, { ...place, chosen: all[chosen % Math.max(1, all.length)] });
        for (const one of [view, discardView(table)]) {
          expect(violations(one)).toEqual([]);
          expect(() => checkMessage(one, [])).not.toThrow();
        }
      }),
      { numRuns: 60 },
    );
  });

  it("shows a paragraph's neighbour where it is not on the agenda any more", () => {
    fc.assert(
      fc.property(library, fc.integer({ min: 1, max: 400 }), ({ articles, discussion }, paragraph) => {
        const table = tableOf(discussion, libraryOf(articles), () => false, sayIn("en"));
        const shown = agendaView(table, { paragraph }).embeds[1]?.footer?.text ?? "";
        const place = Number(/^\d+/.exec(shown)?.[0]);
        const { items } = discussion.state;
        const distance = Math.abs((items[place - 1]?.paragraph ?? Number.NaN) - paragraph);
        expect(distance).toBe(Math.min(...items.map((item) => Math.abs(item.paragraph - paragraph))));
      }),
      { numRuns: 60 },
    );
  });
});

describe("the list of discussions", () => {
  it("keeps Discord's limits, whatever they are called", () => {
    const page = articles.chain((all) =>
      fc
        .uniqueArray(discussionOf(all[0] as Article), {
          maxLength: DISCUSSIONS_A_PAGE,
          selector: ({ id }) => id,
        })
        .map((items) => ({ all, items })),
    );
    fc.assert(
      fc.property(
        page,
        fc.constantFrom(...LANGUAGES),
        fc.nat(5),
        fc.boolean(),
        ({ all, items }, language, number, isLast) => {
          const shown = { items, number, isLast, from: 1, to: items.length, count: items.length + number };
          const view = discussionsView(shown, { articles: all }, sayIn(language));
          expect(violations(view)).toEqual([]);
          expect(() => checkMessage(view, [])).not.toThrow();
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("a text that is clipped at a word", () => {
  it("ends with a whole word, where there is one, and is no longer than it may be", () => {
    expect(clipAtWord("What holds the bridge up?", 20)).toBe("What holds the…");
    expect(clipAtWord("What holds the bridge up?", 22)).toBe("What holds the bridge…");
    expect(clipAtWord("What", 4)).toBe("What");
    expect(clipAtWord("Whatever", 5)).toBe("What…");
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 300 }), (words, longest) => {
        expect(clipAtWord(words, longest).length).toBeLessThanOrEqual(longest);
      }),
    );
  });
});
