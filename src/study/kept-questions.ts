import { remembered } from "../remember.js";
import type { Database } from "../storage/database.js";
import { type Outcome, sharedIdOf } from "./questions.js";
import { parseQuotes, type Quote } from "./quote.js";

/** What statistics know of a question. One that was asked in private and then shared was asked once, and is not private. */
export interface KeptQuestion {
  readonly id: string;
  /** Where it was asked; of a thread, its channel too. */
  readonly channelIds: readonly string[];
  readonly askerId: string;
  readonly askedAt: number;
  readonly isPrivate: boolean;
  readonly outcome: Outcome;
  /** Null where the guild keeps no words, or its asker wanted to be forgotten. */
  readonly text: string | null;
  readonly quotes: readonly Quote[];
  readonly helpful: number;
  readonly notHelpful: number;
}

/** Which questions. */
export interface Span {
  /** Milliseconds since 1970; the first that counts, and the first that does not. */
  readonly from: number;
  readonly to: number;
  /** In these channels and their threads alone; everywhere if left out. */
  readonly channelIds?: readonly string[] | undefined;
  /** The name of an article: those that cite it, and those that cite none, of which nobody knows. All if left out. */
  readonly article?: string | undefined;
}

/** The guild's questions of a span, the oldest first. */
export async function keptQuestions(
  db: Database,
  guildId: string,
  { from, to, channelIds, article }: Span,
): Promise<KeptQuestion[]> {
  const rows = await db
    .selectFrom("questions")
    .select([
      "id",
      "channel_id",
      "quota_channel_id",
      "asker_id",
      "asked_at",
      "is_private",
      "outcome",
      "text",
      "citations",
    ])
    .where("guild_id", "=", guildId)
    .where("asked_at", ">=", from)
    .where("asked_at", "<", to)
    .orderBy("asked_at")
    .orderBy("id")
    .execute();
  const votes = await votesOf(db, guildId);
  const questions = rows.map(
    (row): KeptQuestion => ({
      id: row.id,
      channelIds: [...new Set([row.channel_id, ...(row.quota_channel_id ? [row.quota_channel_id] : [])])],
      askerId: row.asker_id,
      askedAt: Number(row.asked_at),
      isPrivate: row.is_private === 1,
      outcome: row.outcome as Outcome,
      text: row.text,
      quotes: row.citations === null ? [] : quotesOf(row.citations),
      helpful: votes.get(`${row.id} 1`) ?? 0,
      notHelpful: votes.get(`${row.id} 0`) ?? 0,
    }),
  );
  return onceEach(questions)
    .filter((question) => !channelIds || question.channelIds.some((id) => channelIds.includes(id)))
    .filter(({ quotes }) => article === undefined || isAbout(article, quotes));
}

function isAbout(article: string, quotes: readonly Quote[]): boolean {
  return quotes.length === 0 || quotes.some((quote) => quote.article === article);
}

/** With each statistic they are read again. */
const quotesOf = remembered(20_000, parseQuotes);

/** How many votes of each kind each question has. */
async function votesOf(db: Database, guildId: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom("votes")
    .select(({ fn }) => ["question_id", "is_helpful", fn.countAll().as("count")])
    .where("guild_id", "=", guildId)
    .groupBy(["question_id", "is_helpful"])
    .execute();
  return new Map(rows.map((row) => [`${row.question_id} ${row.is_helpful}`, Number(row.count)]));
}

/** A private question that was shared is written down twice. */
function onceEach(questions: readonly KeptQuestion[]): KeptQuestion[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const copies = new Set(questions.map(({ id }) => sharedIdOf(id)).filter((id) => byId.has(id)));
  return questions
    .filter(({ id }) => !copies.has(id))
    .map((question) => {
      const shared = byId.get(sharedIdOf(question.id));
      if (!shared) return question;
      return {
        ...question,
        isPrivate: shared.isPrivate,
        helpful: question.helpful + shared.helpful,
        notHelpful: question.notHelpful + shared.notHelpful,
      };
    });
}
