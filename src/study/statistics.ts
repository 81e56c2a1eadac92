import type { Library } from "../answer/library.js";
import type { Database } from "../storage/database.js";
import { DAY_MS } from "./asking.js";
import { dayIn, daysFrom } from "./days.js";
import { GuildSettings } from "./guild-settings.js";
import { HiddenPassages, hiddenNow } from "./hidden-passages.js";
import { type KeptQuestion, keptQuestions, type Span } from "./kept-questions.js";
import { type HashOf, MemberHashes } from "./member-hash.js";
import { type OpenQuestions, openQuestions } from "./open-questions.js";
import type { Outcome } from "./questions.js";
import { citationNow } from "./quote.js";
import { VerifiedAnswers } from "./verified-answers.js";
import { matchOf } from "./verified-match.js";

export interface DayCount {
  /** "2021-05-03" */
  readonly date: string;
  readonly answered: number;
  readonly notAnswered: number;
  /** Neither: overviews, what waits, what was deleted. */
  readonly other: number;
}

/** What a guild's kept questions come to. Nothing in it names a member, or tells the words of a question. */
export interface Statistics {
  /** The first millisecond that counts: later than was asked for where the guild keeps nothing so old. */
  readonly from: number;
  readonly to: number;
  readonly isCutShort: boolean;
  /** False where the guild keeps no words: then nothing is known of what was cited. */
  readonly keepsWords: boolean;
  readonly total: number;
  /** Of these, those that their askers put in private. */
  readonly inPrivate: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** By the article, or by a moderator; and how many could have been: neither overviews nor what waits or was deleted. */
  readonly answered: number;
  readonly answerable: number;
  /** Every day, the earliest first. */
  readonly days: readonly DayCount[];
  /** Who asked how often, as pseudonyms, the most first. */
  readonly members: readonly { readonly hash: string; readonly questions: number }[];
  /** Questions of the last hour by members who wanted to be forgotten since. */
  readonly forgotten: number;
  /** How many questions a paragraph answered, by where it stands now, the most first. */
  readonly cited: readonly {
    readonly article: string;
    readonly paragraph: number;
    readonly questions: number;
  }[];
  /** Citations of paragraphs that have changed since, or are gone. */
  readonly stale: number;
  readonly votes: { readonly helpful: number; readonly notHelpful: number };
}

/** What moderators learn from the questions that their guild keeps. */
export class QuestionStatistics {
  constructor(
    private readonly db: Database,
    private readonly now: () => number,
  ) {}

  /**
   * @param timeZone An IANA zone, whose days are counted
   * @throws RangeError if there is no such zone
   */
  async of(
    guildId: string,
    span: Span,
    library: Pick<Library, "articles">,
    timeZone = "UTC",
  ): Promise<Statistics> {
    const { from, keepsWords } = await this.kept(guildId, span);
    const questions = await keptQuestions(this.db, guildId, { ...span, from });
    const hashOf = await new MemberHashes(this.db).of(guildId);
    const { answered, notAnswered } = tally(questions);
    return {
      from,
      to: span.to,
      isCutShort: from > span.from,
      keepsWords,
      total: questions.length,
      inPrivate: questions.filter(({ isPrivate }) => isPrivate).length,
      outcomes: outcomesOf(questions),
      answered,
      answerable: answered + notAnswered,
      days: daysOf(questions, { from, to: span.to }, timeZone),
      ...membersOf(questions, hashOf),
      ...citedBy(questions, library, span.article),
      votes: {
        helpful: sum(questions.map(({ helpful }) => helpful)),
        notHelpful: sum(questions.map(({ notHelpful }) => notHelpful)),
      },
    };
  }

  /** What the article has left open: see openQuestions. */
  async open(guildId: string, span: Span, library: Library): Promise<OpenQuestions> {
    const { from } = await this.kept(guildId, span);
    const questions = await keptQuestions(this.db, guildId, { ...span, from });
    const verified = await new VerifiedAnswers(this.db, this.now).all(guildId);
    const isHidden = hiddenNow(await new HiddenPassages(this.db, this.now).all(guildId), library);
    const holding = verified.filter((answer) => {
      const { isStale, citations } = matchOf(answer, library);
      return !isStale && !citations.some((citation) => isHidden(citation.article, citation.paragraph));
    });
    return openQuestions(questions, holding, library);
  }

  /** What is older is cleared away within the hour, and does not count from now on. */
  private async kept(guildId: string, { from }: Span): Promise<{ from: number; keepsWords: boolean }> {
    const { retentionDays } = await new GuildSettings(this.db, this.now).of(guildId);
    const kept = this.now() - Math.max(1, retentionDays) * DAY_MS;
    return { from: Math.max(from, kept), keepsWords: retentionDays > 0 };
  }
}

const OUTCOMES: Readonly<Record<Outcome, "answered" | "notAnswered" | "other">> = {
  answered: "answered",
  verified: "answered",
  not_answered: "notAnswered",
  // Moderators have found that the article does not say so.
  declined: "notAnswered",
  asked: "other",
  extract: "other",
  waiting: "other",
  deleted: "other",
};

function tally(questions: readonly KeptQuestion[]): Omit<DayCount, "date"> {
  const counts = { answered: 0, notAnswered: 0, other: 0 };
  for (const { outcome } of questions) counts[OUTCOMES[outcome]]++;
  return counts;
}

function outcomesOf(questions: readonly KeptQuestion[]): Record<Outcome, number> {
  const counts = Object.fromEntries(Object.keys(OUTCOMES).map((outcome) => [outcome, 0])) as Record<
    Outcome,
    number
  >;
  for (const { outcome } of questions) counts[outcome]++;
  return counts;
}

function daysOf(
  questions: readonly KeptQuestion[],
  { from, to }: Pick<Span, "from" | "to">,
  timeZone: string,
): DayCount[] {
  const dayOf = dayIn(timeZone);
  const byDay = new Map<string, KeptQuestion[]>();
  for (const date of daysFrom(dayOf(from), dayOf(to - 1))) byDay.set(date, []);
  for (const question of questions) byDay.get(dayOf(question.askedAt))?.push(question);
  return [...byDay].map(([date, ofDay]) => ({ date, ...tally(ofDay) }));
}

function membersOf(
  questions: readonly KeptQuestion[],
  hashOf: HashOf,
): Pick<Statistics, "members" | "forgotten"> {
  const counts = new Map<string, number>();
  for (const { askerId } of questions) counts.set(askerId, (counts.get(askerId) ?? 0) + 1);
  const members = [...counts].flatMap(([id, count]) => {
    const hash = hashOf(id);
    return hash === null ? [] : [{ hash, questions: count }];
  });
  members.sort((a, b) => b.questions - a.questions || (a.hash < b.hash ? -1 : 1));
  return { members, forgotten: questions.length - sum(members.map((member) => member.questions)) };
}

/** A paragraph that two sentences of an answer stand in has answered one question. */
function citedBy(
  questions: readonly KeptQuestion[],
  library: Pick<Library, "articles">,
  article: string | undefined,
): Pick<Statistics, "cited" | "stale"> {
  const cited = new Map<string, Statistics["cited"][number]>();
  let stale = 0;
  for (const { outcome, quotes } of questions) {
    if (OUTCOMES[outcome] !== "answered") continue;
    const own = quotes.filter((quote) => article === undefined || quote.article === article);
    const now = own.map((quote) => citationNow(quote, library));
    stale += now.filter((citation) => citation === null).length;
    const places = now.flatMap((citation) =>
      citation ? [{ article: citation.article, paragraph: citation.paragraph }] : [],
    );
    for (const [key, place] of new Map(places.map((each) => [`${each.paragraph} ${each.article}`, each])))
      cited.set(key, { ...place, questions: (cited.get(key)?.questions ?? 0) + 1 });
  }
  const order = new Map(library.articles.map(({ name }, position) => [name, position]));
  const placeOf = ({ article: name }: { article: string }) => order.get(name) ?? 0;
  return {
    cited: [...cited.values()].sort(
      (a, b) => b.questions - a.questions || placeOf(a) - placeOf(b) || a.paragraph - b.paragraph,
    ),
    stale,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
