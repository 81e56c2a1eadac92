import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/article/article.js";
import { deskView, leftDeskView, tableOf } from "../../src/discord/views/discussion/desk.js";
import { endQuestion } from "../../src/discord/views/discussion/end.js";
import { moreView } from "../../src/discord/views/discussion/more.js";
import {
  noticeView,
  openingView,
  pastNoticeView,
  starterView,
} from "../../src/discord/views/discussion/notices.js";
import { parkedView, parkingView } from "../../src/discord/views/discussion/parking.js";
import { closedPollView, pollView, tallyView } from "../../src/discord/views/discussion/poll.js";
import { summaryView } from "../../src/discord/views/discussion/summary.js";
import type { View } from "../../src/discord/views/view.js";
import { sayIn } from "../../src/locales/say.js";
import { checkMessage } from "../../src/sandbox/checks/message.js";
import { LONGEST_PROMPT, MOST_PROMPTS } from "../../src/study/discussion/agenda.js";
import {
  type DiscussionState,
  isOpen,
  LONGEST_TITLE,
  MOST_MINUTES,
  PHASES,
  type Poll,
  prepare,
} from "../../src/study/discussion/discussion.js";
import type { Discussion } from "../../src/study/discussion/discussions.js";
import type { Entry } from "../../src/study/discussion/entry.js";
import { LONGEST_PARKED, MOST_PARKED } from "../../src/study/discussion/parking.js";
import { LONGEST_OPTION, LONGEST_POLL_QUESTION, MOST_OPTIONS } from "../../src/study/discussion/polls.js";
import { LANGUAGES } from "../../src/study/languages.js";
import { fingerprintOf } from "../../src/study/quote.js";
import { articles, hostile, libraryOf, violations } from "../support/views.js";

/* Whatever an article, a title, a prompt, a poll or a parked question says, and however many there are. */

const text = (longest: number) =>
  hostile.map((words) => words.trim().slice(0, longest).trim()).filter((words) => words !== "");
const time = fc.integer({ min: 0, max: 4e12 });
const number = fc.integer({ min: 1, max: 400 });
const memberId = fc
  .integer({ min: 0, max: 999_999 })
  .map((end) => `123456789012${String(end).padStart(7, "0")}`);
const id = fc.stringMatching(/^[\w-]{12}$/);
const prompts = fc.uniqueArray(text(LONGEST_PROMPT), { maxLength: MOST_PROMPTS });

const poll: fc.Arbitrary<Poll> = fc
  .record({
    id,
    question: text(LONGEST_POLL_QUESTION),
    options: fc.uniqueArray(text(LONGEST_OPTION), { minLength: 2, maxLength: MOST_OPTIONS }),
    paragraph: number,
    counts: fc.array(fc.nat(500), { minLength: MOST_OPTIONS, maxLength: MOST_OPTIONS }),
    voters: fc.uniqueArray(memberId, { maxLength: 5 }),
  })
  .map(({ options, counts, voters, ...asked }) => ({
    ...asked,
    options,
    counts: counts.slice(0, options.length),
    isOpen: true,
    votes: Object.fromEntries(voters.map((voter, i) => [voter, i % options.length])),
  }));

const parkedOf = (article: Article) =>
  fc.record({
    id,
    text: text(LONGEST_PARKED),
    memberId,
    paragraph: number,
    state: fc.constantFrom("open", "answered", "dropped"),
    quotes: fc.array(
      fc.constantFrom(...article.paragraphs).map((paragraph) => ({
        article: article.name,
        paragraph: paragraph.number,
        start: 0,
        end: paragraph.text.length,
        sentence: paragraph.text,
        fingerprint: fingerprintOf(paragraph.text),
      })),
      { maxLength: 3 },
    ),
  });

/** A discussion of some paragraphs of an article, some of which have changed since. */
const discussionOf = (article: Article): fc.Arbitrary<Discussion> =>
  fc
    .record({
      id,
      title: text(LONGEST_TITLE),
      minutes: fc.option(fc.integer({ min: 1, max: MOST_MINUTES })),
      agenda: fc.uniqueArray(fc.record({ paragraph: number, isSame: fc.boolean(), prompts }), {
        minLength: 1,
        maxLength: 60,
        selector: ({ paragraph }) => paragraph,
      }),
      place: fc.nat(),
      leaderId: memberId,
      recordsText: fc.boolean(),
      now: fc.record({
        phase: fc.constantFrom(...PHASES),
        movesAt: fc.option(time),
        speaker: fc.option(fc.record({ memberId, until: fc.option(time), left: fc.constant(null) })),
        hands: fc.uniqueArray(memberId, { maxLength: 200, size: "max" }),
        muted: fc.uniqueArray(memberId, { maxLength: 30 }),
        speakerSeconds: fc.integer({ min: 0, max: 3600 }),
        slowSeconds: fc.integer({ min: 0, max: 21_600 }),
        areQuestionsClosed: fc.boolean(),
        polls: fc.array(poll, { maxLength: 5 }),
        parked: fc.uniqueArray(parkedOf(article), {
          maxLength: MOST_PARKED,
          size: "max",
          selector: (one) => one.id,
        }),
      }),
    })
    .map(({ id, title, minutes, agenda, place, leaderId, recordsText, now }) => ({
      id,
      guildId: "1",
      channelId: "2",
      threadId: "3",
      starterId: "3",
      eventId: null,
      createdAt: 1_700_000_000_000,
      startedAt: 1_700_000_000_000,
      endedAt: null,
      state: {
        ...prepare({
          title,
          article: article.name,
          leaderId,
          minutes,
          recordsText,
          items: agenda.map(({ paragraph, isSame, prompts }) => ({
            paragraph,
            prompts,
            fingerprint: fingerprintOf(isSame ? (article.paragraphs[paragraph - 1]?.text ?? "") : "other"),
          })),
        }),
        ...now,
        at: place % agenda.length,
      },
    }));

const shown = articles
  .filter(([first]) => first !== undefined)
  .chain((all) => discussionOf(all[0] as Article).map((discussion) => ({ all, discussion })));

/** The entry whose message is the desk. */
function deskEntry({ items, at }: DiscussionState): Entry {
  const item = items[at] as DiscussionState["items"][number];
  return {
    id: "entry",
    number: 2,
    doneAt: 1_700_000_000_000,
    paragraph: item.paragraph,
    data: { kind: "paragraph", by: null, ...item, place: at + 1, of: items.length },
    messageId: "4",
    struck: null,
  };
}

function expectAllowed(...views: readonly View[]): void {
  for (const view of views) {
    expect(violations(view)).toEqual([]);
    expect(() => checkMessage(view, [])).not.toThrow();
  }
}

/** The custom_ids' actions, a list a row. */
function actions({ components }: View): string[][] {
  return components.map((row) =>
    row.components.map((one) => ("custom_id" in one ? (one.custom_id.split(":")[1] ?? "") : "")),
  );
}

describe("the views of a discussion", () => {
  it("keep Discord's limits, at the desk and around it", () => {
    fc.assert(
      fc.property(
        shown,
        fc.constantFrom(...LANGUAGES),
        fc.boolean(),
        ({ all, discussion }, language, isHidden) => {
          const table = tableOf(discussion, { articles: all }, () => isHidden, sayIn(language));
          const entry = deskEntry(discussion.state);
          expectAllowed(
            starterView(table),
            openingView(table),
            deskView(entry, table),
            leftDeskView(entry, table),
            moreView(discussion, table.say),
            endQuestion(discussion.id, table.say),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it("keep Discord's limits in the parking lot and in the summary", () => {
    fc.assert(
      fc.property(
        shown,
        fc.constantFrom(...LANGUAGES),
        fc.boolean(),
        ({ all, discussion }, language, mayModerate) => {
          const say = sayIn(language);
          const library = libraryOf(all);
          const shelf = { articles: library.articles, isHidden: () => false };
          const { parked, items, polls } = discussion.state;
          const summary = {
            paragraphs: items.map(({ paragraph }) => paragraph).sort((a, b) => a - b),
            asked: 400,
            answered: 300,
            open: parked.filter(({ state }) => state === "open"),
            polls: polls.length,
            participants: 250,
          };
          expectAllowed(
            parkingView(discussion, shelf, mayModerate, say),
            ...parked.slice(0, 3).map((one) => parkedView(discussion, one, shelf, say)),
            summaryView(
              summary,
              tableOf(discussion, library, () => false, say),
            ),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it("keep Discord's limits in polls", () => {
    fc.assert(
      fc.property(shown, poll, fc.constantFrom(...LANGUAGES), ({ all, discussion }, asked, language) => {
        const table = tableOf(discussion, { articles: all }, () => false, sayIn(language));
        const closed = {
          kind: "pollClosed" as const,
          by: null,
          poll: asked.id,
          ...asked,
          counts: asked.counts ?? [],
        };
        expectAllowed(pollView(asked, table), closedPollView(closed, table), tallyView(closed, table));
      }),
      { numRuns: 60 },
    );
  });

  it("say something of all that the thread is told", () => {
    const by = "1234567890123456789";
    const notices = [
      { kind: "timeUp" },
      { kind: "paused", by, because: "moderator" },
      { kind: "paused", by: null, because: "archived" },
      { kind: "resumed", by },
      { kind: "called", by, memberId: by, until: null },
      { kind: "called", by: null, memberId: by, until: 1_700_000_000_000 },
      { kind: "floorOver", memberId: by, because: "time" },
      { kind: "questions", by, areClosed: true },
      { kind: "questions", by, areClosed: false },
      { kind: "slowed", by, seconds: 0 },
      { kind: "slowed", by, seconds: 90 },
    ] as const;
    const [{ all, discussion }] = fc.sample(shown, { numRuns: 1, seed: 1 }) as [
      { all: Article[]; discussion: Discussion },
    ];
    for (const language of LANGUAGES) {
      const table = tableOf(discussion, { articles: all }, () => false, sayIn(language));
      for (const data of notices) {
        expectAllowed(noticeView(data, table), pastNoticeView(data, table));
        expect(noticeView(data, table).content).toMatch(/\p{L}{3}/u);
        expect(actions(noticeView(data, table))).toEqual(data.kind === "called" ? [["discuss-done"]] : []);
        expect(actions(pastNoticeView(data, table))).toEqual([]);
      }
    }
  });
});

describe("the desk's buttons", () => {
  it("are those that do something now", () => {
    fc.assert(
      fc.property(shown, ({ all, discussion }) => {
        const { state } = discussion;
        fc.pre(isOpen(state));
        const table = tableOf(discussion, { articles: all }, () => false, sayIn("en"));
        const [everybody, moderators = []] = actions(deskView(deskEntry(state), table));
        expect(everybody).toEqual(["discuss-hand", "discuss-ask", "discuss-parked"]);
        expect(moderators.slice(-2)).toEqual(["discuss-poll", "discuss-more"]);
        const isLast = state.at === state.items.length - 1;
        expect(moderators.slice(0, -2)).toEqual(
          state.phase === "paused"
            ? ["discuss-resume"]
            : [isLast ? "discuss-end" : "discuss-go", "discuss-call"],
        );
      }),
      { numRuns: 60 },
    );
  });
});
