import type { Article } from "../article/article.js";
import type { Discussion } from "../study/discussion/discussions.js";
import type { Entry } from "../study/discussion/entry.js";
import { summaryOf } from "../study/discussion/summary.js";
import type { Question } from "../study/questions.js";
import type { Settings } from "../study/settings.js";
import { iso } from "./clock.js";
import type { ArticleFacts, Item, ItemOf, Minutes } from "./minutes-shape.js";
import { plainLine, plainWords } from "./plain.js";
import type { QuestionSources } from "./questions.js";
import { visitsOf } from "./visits.js";

/** What the minutes of a discussion are made from. */
export interface DiscussionSources extends QuestionSources {
  readonly discussion: Discussion;
  /** All of its record, in its order. */
  readonly entries: readonly Entry[];
  /** Those that the record refers to, by their ids, as far as they are kept. */
  readonly questions: ReadonlyMap<string, Question>;
  /** The Discord server's name. */
  readonly guild: string;
  readonly names: Settings["names"];
  readonly timeZone: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * The minutes of a discussion that was started: paragraph by paragraph, in the order in which they were discussed. What a
 * moderator has struck is told with its reason alone; of private questions there is no trace, and no words of hidden passages.
 */
export function minutesOf(given: DiscussionSources): Minutes {
  const sources = readable(given);
  const { discussion, entries, questions, library, nameOf, guild, names, timeZone, now } = sources;
  const { state } = discussion;
  const sections = visitsOf(sources);
  const items = sections.flatMap((section): Item[] => section.items);
  const article = library.articles.find(({ name }) => name === state.article);
  const numbers = state.items.map(({ paragraph }) => paragraph);
  const ended = entries.find(({ data }) => data.kind === "ended")?.data;
  const startedAt = discussion.startedAt ?? discussion.createdAt;
  const until = discussion.endedAt ?? now;
  const summary = summaryOf(state, entries, [...questions.values()]);
  return {
    title: plainLine(state.title),
    guild: plainLine(guild),
    madeAt: iso(now),
    names,
    timeZone,
    of: {
      kind: "discussion",
      article: article ? factsOf(article) : null,
      ledBy: nameOf(state.leaderId),
      startedAt: iso(startedAt),
      endedAt: discussion.endedAt === null ? null : iso(discussion.endedAt),
      endedBy: ended?.kind === "ended" && ended.by !== null ? nameOf(ended.by) : null,
      seconds: seconds(startedAt, until),
      pausedSeconds: itemsOf(items, "pause").reduce(
        (sum, pause) => sum + seconds(Date.parse(pause.at), pause.until ? Date.parse(pause.until) : until),
        0,
      ),
      from: Math.min(...numbers),
      to: Math.max(...numbers),
      recordsText: state.recordsText,
    },
    sections,
    open: summary.open.map(({ text, memberId, paragraph }) => ({
      text: plainWords(text, nameOf),
      by: nameOf(memberId),
      paragraph,
    })),
    summary: {
      paragraphs: {
        covered: summary.paragraphs.length,
        of: Math.max(summary.paragraphs.length, state.items.length),
      },
      questions: {
        asked: summary.asked,
        answered: summary.answered,
        verified: itemsOf(items, "question").filter(({ status }) => status === "verified").length,
        open: summary.open.length,
      },
      polls: summary.polls,
      messages: itemsOf(items, "message").length,
      participants: summary.participants,
    },
  };
}

/** Without what is nobody else's to read, and with names that can stand in any text. */
function readable(given: DiscussionSources): DiscussionSources {
  const { discussion, questions } = given;
  const isGone = (id: string) => {
    const question = questions.get(id);
    return question !== undefined && (question.isPrivate || question.outcome === "deleted");
  };
  const { state } = discussion;
  const parked = state.parked.filter(({ id }) => !isGone(id));
  return {
    ...given,
    nameOf: (memberId) => plainLine(given.nameOf(memberId)),
    discussion: { ...discussion, state: { ...state, parked } },
    entries: given.entries.filter(
      ({ data }) => data.kind !== "question" || questions.get(data.questionId)?.isPrivate !== true,
    ),
    questions: new Map([...questions].filter(([, { isPrivate }]) => !isPrivate)),
  };
}

export function factsOf({ name, title, authors, source, date }: Article): ArticleFacts {
  return {
    name: plainLine(name),
    title: plainLine(title),
    authors: authors.map(plainLine),
    source: source === null ? null : plainLine(source),
    date: date === null ? null : plainLine(date),
  };
}

function itemsOf<Kind extends Item["kind"]>(items: readonly Item[], kind: Kind): ItemOf<Kind>[] {
  return items.filter((item): item is ItemOf<Kind> => item.kind === kind);
}

function seconds(from: number, to: number): number {
  return Math.max(0, Math.round((to - from) / 1000));
}
