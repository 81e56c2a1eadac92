import type { Article } from "../article/article.js";
import type { Discussion } from "../study/discussion/discussions.js";
import type { Entry } from "../study/discussion/entry.js";
import type { Question } from "../study/questions.js";
import type { Settings } from "../study/settings.js";
import { iso } from "./clock.js";
import type { ArticleFacts, Item, ItemOf, Minutes } from "./minutes-shape.js";
import { plainLine, plainWords } from "./plain.js";
import { isAnswered, isOpen, type QuestionSources } from "./questions.js";
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
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * The minutes of a discussion that was started: paragraph by paragraph, in the order in which they were discussed. What a
 * moderator has struck is told with its reason alone; of private questions there is no trace, and no words of hidden passages.
 */
export function minutesOf(given: DiscussionSources): Minutes {
  const sources = { ...given, nameOf: (memberId: string) => plainLine(given.nameOf(memberId)) };
  const { discussion, entries, library, nameOf, guild, names, now } = sources;
  const { state } = discussion;
  const sections = visitsOf(sources);
  const items = sections.flatMap((section): Item[] => section.items);
  const article = library.articles.find(({ name }) => name === state.article);
  const numbers = state.items.map(({ paragraph }) => paragraph);
  const ended = entries.find(({ data }) => data.kind === "ended")?.data;
  const startedAt = discussion.startedAt ?? discussion.createdAt;
  const until = discussion.endedAt ?? now;
  const pauses = itemsOf(items, "pause");
  const covered = new Set(sections.map(({ paragraph }) => paragraph)).size;
  return {
    title: plainLine(state.title),
    guild: plainLine(guild),
    madeAt: iso(now),
    names,
    of: {
      kind: "discussion",
      article: article ? factsOf(article) : null,
      ledBy: nameOf(state.leaderId),
      startedAt: iso(startedAt),
      endedAt: discussion.endedAt === null ? null : iso(discussion.endedAt),
      endedBy: ended?.kind === "ended" && ended.by !== null ? nameOf(ended.by) : null,
      seconds: seconds(startedAt, until),
      pausedSeconds: pauses.reduce(
        (sum, pause) => sum + seconds(Date.parse(pause.at), pause.until ? Date.parse(pause.until) : until),
        0,
      ),
      from: Math.min(...numbers),
      to: Math.max(...numbers),
      recordsText: state.recordsText,
    },
    sections,
    open: [
      ...openQuestions(sections),
      ...state.parked
        // One that was asked of the bot, too, stands among the questions.
        .filter((parked) => parked.state === "open" && !sources.questions.has(parked.id))
        .map(({ text, memberId, paragraph }) => ({
          text: plainWords(text, nameOf),
          by: nameOf(memberId),
          paragraph,
          isParked: true,
        })),
    ],
    summary: {
      ...summaryOf(items),
      paragraphs: { covered, of: Math.max(covered, state.items.length) },
      parked: {
        put: state.parked.length,
        open: state.parked.filter((parked) => parked.state === "open").length,
      },
      participants: state.participants.length,
    },
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

/** The questions with an answer still to be found, as far as they have words. */
export function openQuestions(sections: Minutes["sections"]): Minutes["open"] {
  return sections.flatMap((section) =>
    itemsOf(section.items, "question")
      .filter(isOpen)
      .flatMap(({ text, by, parked }) =>
        text === null || by === null
          ? []
          : [
              {
                text,
                by,
                paragraph: section.kind === "paragraph" ? section.paragraph : null,
                isParked: parked !== null,
              },
            ],
      ),
  );
}

/** What can be counted in any transcript. */
export function summaryOf(
  items: readonly Item[],
): Pick<Minutes["summary"], "questions" | "polls" | "messages"> {
  const questions = itemsOf(items, "question");
  return {
    questions: {
      asked: questions.length,
      answered: questions.filter(isAnswered).length,
      verified: questions.filter(({ status }) => status === "verified").length,
      open: questions.filter(isOpen).length,
    },
    polls: itemsOf(items, "poll").length,
    messages: itemsOf(items, "message").length,
  };
}

function itemsOf<Kind extends Item["kind"]>(items: readonly Item[], kind: Kind): ItemOf<Kind>[] {
  return items.filter((item): item is ItemOf<Kind> => item.kind === kind);
}

function seconds(from: number, to: number): number {
  return Math.max(0, Math.round((to - from) / 1000));
}
