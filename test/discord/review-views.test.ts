import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { citationOf } from "../../src/answer/citation.js";
import type { Library } from "../../src/answer/library.js";
import type { Article } from "../../src/article/article.js";
import { composeArticle } from "../../src/article/compose.js";
import { answerForm, problemView, typedIn } from "../../src/discord/views/answer-form.js";
import { declinedView } from "../../src/discord/views/declined.js";
import { keptAnswer } from "../../src/discord/views/kept-answer.js";
import { queueView } from "../../src/discord/views/queue.js";
import { reviewCard } from "../../src/discord/views/review-card.js";
import { chosenView, passagesToChoose } from "../../src/discord/views/review-passages.js";
import { verifiedListView, verifiedView } from "../../src/discord/views/verified-list.js";
import { sayIn } from "../../src/locales/say.js";
import { checkMessage } from "../../src/sandbox/checks/message.js";
import { checkModal } from "../../src/sandbox/checks/modal.js";
import { DiscordError } from "../../src/sandbox/discord-error.js";
import { LANGUAGES } from "../../src/study/languages.js";
import { quoteOf } from "../../src/study/quote.js";
import type { Review } from "../../src/study/review-record.js";
import type { VerifiedAnswer } from "../../src/study/verified-answers.js";

const MODERATOR = "1234567890123456789";

/** Text as hostile as members and articles may be. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.constantFrom(
        "**",
        "`",
        "||",
        "> ",
        "\\",
        "@everyone",
        "<@1>",
        "👩‍👩‍👧‍👦",
        "\n",
        "word ",
        ". ",
        "a".repeat(700),
      ),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(""))
  .filter((text) => /[\p{L}\p{N}]/u.test(text));

const articles = fc
  .array(
    fc.record({ title: hostile, heading: hostile, texts: fc.array(hostile, { minLength: 1, maxLength: 3 }) }),
    { minLength: 1, maxLength: 30 },
  )
  .map((drafts) =>
    drafts.map(({ title, heading, texts }, i) =>
      composeArticle(`${i} ${title}`, {
        title,
        authors: [],
        source: null,
        date: null,
        blocks: [
          { kind: "heading", text: heading },
          ...texts.map((text) => ({ kind: "paragraph" as const, text })),
        ],
      }),
    ),
  );

const states = fc.constantFrom("open", "accepted", "corrected", "declined", "dismissed", "withdrawn");
const kinds = fc.constantFrom("draft", "report", "feedback");

describe("what moderators see", () => {
  it.each(LANGUAGES)(
    "keeps Discord's limits in %s, whatever the article, the question and the notes",
    (language) => {
      const say = sayIn(language);
      fc.assert(
        fc.property(articles, hostile, kinds, states, fc.boolean(), (all, words, kind, state, isHidden) => {
          const library = libraryOf(all);
          const citations = all.flatMap((article) =>
            article.paragraphs.flatMap((paragraph) =>
              paragraph.sentences.slice(0, 1).map((sentence) => citationOf(article, paragraph, sentence)),
            ),
          );
          const quotes = citations.slice(0, 6).map(quoteOf);
          const stale = quotes.map((quote, i) => (i % 2 === 0 ? quote : { ...quote, fingerprint: "other" }));
          const hidden = () => isHidden;
          const answer: VerifiedAnswer = {
            id: "abcdefghijkl",
            question: words,
            mark: null,
            quotes: stale,
            note: words,
            verifiedBy: MODERATOR,
            verifiedAt: 1_700_000_000_000,
            isPrivate: false,
          };
          const notes = Array.from({ length: 9 }, (_, i) => ({
            memberId: MODERATOR,
            reason: words,
            paragraph: i,
          }));
          const card = {
            guildId: MODERATOR,
            review: review({ question: words, kind, state, quotes: stale, decisionReason: words }),
            notes,
            verified: state === "corrected" ? answer : null,
            isHidden: hidden,
          };
          const listed = Array.from({ length: 8 }, (_, i) => ({
            answer: { ...answer, id: `abcdefghijk${i}` },
            kept: keptAnswer(answer.quotes, library, hidden),
          }));
          const typed = {
            question: words,
            article: all[0]?.name ?? "",
            paragraphs: "1, 2",
            words,
            note: words,
          };
          const views = [
            reviewCard(card, library, say),
            queueView(
              { card, page: 3, total: 12, done: words.slice(0, 100), hasChannel: false },
              library,
              say,
            ),
            passagesToChoose(
              card.review,
              { named: citations.slice(0, 1), passages: citations.slice(1) },
              library,
              say,
            ),
            ...citations.slice(0, 1).map((citation) => chosenView("abcdefghijkl", citation, library, say)),
            verifiedListView(
              { items: listed, number: 0, isLast: false, from: 1, to: listed.length, count: 90 },
              3,
              say,
            ),
            verifiedView(answer, library, hidden, say, { page: "3" }),
            problemView({ is: "missing", words, numbers: [1, 2] }, shortened(typed), "again", say),
            declinedView(card.review, words, true, say),
          ];
          for (const view of views) expect(problems(() => checkMessage(view, []))).toBeNull();
          expect(problems(() => checkModal(answerForm("form", typed, library, say)))).toBeNull();
        }),
        { numRuns: 15 },
      );
    },
  );

  it("has nobody's name under what members say", () => {
    const notes = [{ memberId: "999", reason: "No.", paragraph: null }];
    const card = {
      guildId: "1",
      review: review({ askerId: null }),
      notes,
      verified: null,
      isHidden: () => false,
    };
    expect(JSON.stringify(reviewCard(card, libraryOf([]), sayIn("en")))).not.toContain("999");
  });

  it("can be accepted only as it stands in the article, and is not hidden", () => {
    const [article] = fc.sample(articles, 1)[0] ?? [];
    const [paragraph] = article?.paragraphs ?? [];
    const [sentence] = paragraph?.sentences ?? [];
    if (!article || !paragraph || !sentence) throw new Error("an article has sentences");
    const library = libraryOf([article]);
    const quote = quoteOf(citationOf(article, paragraph, sentence));
    const accept = (quotes: Review["quotes"], isHidden: boolean) => {
      const card = {
        guildId: "1",
        review: review({ quotes }),
        notes: [],
        verified: null,
        isHidden: () => isHidden,
      };
      const [row] = reviewCard(card, library, sayIn("en")).components;
      return row?.components[0];
    };
    expect(accept([quote], false)).toMatchObject({ label: "Accept", disabled: false });
    expect(accept([quote], true)).toMatchObject({ disabled: true });
    expect(accept([{ ...quote, fingerprint: "other" }], false)).toMatchObject({ disabled: true });
    expect(accept([], false)).toMatchObject({ disabled: true });
  });
});

describe("what a moderator typed", () => {
  it("is in the message that says what is wrong with it, word for word", () => {
    const library = libraryOf([composeArticle("b", { ...NO_DRAFT }), composeArticle("a", { ...NO_DRAFT })]);
    const plain = fc.string({ minLength: 1, maxLength: 80 }).map((text) => text.trim());
    fc.assert(
      fc.property(plain, plain, plain, plain, (question, paragraphs, words, note) => {
        const typed = { question, article: "a", paragraphs, words, note };
        const { embeds } = problemView({ is: "noNumber" }, typed, "again", sayIn("en"));
        expect(typedIn(embeds as unknown as Parameters<typeof typedIn>[0], library)).toEqual(typed);
      }),
    );
  });
});

const NO_DRAFT = {
  title: "A",
  authors: [],
  source: null,
  date: null,
  blocks: [{ kind: "paragraph" as const, text: "One." }],
};

/** What Discord would refuse, field by field. */
function problems(check: () => unknown): unknown {
  try {
    check();
    return null;
  } catch (error) {
    return error instanceof DiscordError ? error.errors : error;
  }
}

/** As the form lets it through. */
function shortened<T extends { question: string; words: string; note: string }>(typed: T): T {
  const cut = (text: string, longest: number) => [...text].slice(0, longest).join("");
  return {
    ...typed,
    question: cut(typed.question, 2000),
    words: cut(typed.words, 2700),
    note: cut(typed.note, 700),
  };
}

function review(given: Partial<Review>): Review {
  return {
    id: "abcdefghijkl",
    kind: "draft",
    questionId: "abcdefghijkl",
    question: "Why?",
    quotes: [],
    verifiedId: null,
    channelId: MODERATOR,
    askerId: MODERATOR,
    isPrivate: false,
    answerMessageId: MODERATOR,
    openedAt: 1_700_000_000_000,
    state: "open",
    decidedBy: MODERATOR,
    decidedAt: 1_700_000_000_000,
    decisionReason: null,
    caseNumber: 7,
    verifiedAs: null,
    card: null,
    isDelivered: false,
    ...given,
  };
}

function libraryOf(all: readonly Article[]): Library {
  const places = all.flatMap((article) => article.paragraphs.map((paragraph) => ({ article, paragraph })));
  return {
    articles: all,
    edition: "cafe0001",
    idOf: (name: string, number: number) =>
      places.findIndex(({ article }) => article.name === name) + number - 1,
    byId: (id: number) => places[id],
  } as unknown as Library;
}
