import type { Library } from "../answer/library.js";
import type { Article } from "../article/article.js";
import type { Database } from "../storage/database.js";
import { newId } from "../storage/new-id.js";
import type { HiddenPassageRow } from "../storage/schema.js";
import { type Case, Cases } from "./cases.js";
import { fingerprintNow } from "./quote.js";

/** A paragraph that moderators keep out of answers. */
export interface HiddenPassage {
  readonly id: string;
  /** The article's name. */
  readonly article: string;
  /** The ¶ number when it was hidden. */
  readonly paragraph: number;
  /** Of its text at that time: it stays hidden where it goes. */
  readonly fingerprint: string;
  readonly reason: string;
  readonly hiddenBy: string;
  readonly hiddenAt: number;
}

export type NewHiddenPassage = Pick<HiddenPassage, "article" | "paragraph" | "fingerprint" | "reason">;

/** The guild's hidden passages. */
export class HiddenPassages {
  constructor(
    private readonly db: Database,
    private readonly now: () => number,
  ) {}

  async all(guildId: string): Promise<HiddenPassage[]> {
    const rows = await this.db
      .selectFrom("hidden_passages")
      .selectAll()
      .where("guild_id", "=", guildId)
      .orderBy("article")
      .orderBy("paragraph")
      .execute();
    return rows.map(hiddenOf);
  }

  /** Null if it is hidden already. */
  async hide(
    guildId: string,
    passage: NewHiddenPassage,
    by: string,
  ): Promise<{ hidden: HiddenPassage; case: Case } | null> {
    return this.db.transaction().execute(async (transaction) => {
      const row: HiddenPassageRow = {
        id: newId(),
        guild_id: guildId,
        article: passage.article,
        paragraph: passage.paragraph,
        fingerprint: passage.fingerprint,
        reason: passage.reason,
        hidden_by: by,
        hidden_at: this.now(),
      };
      const { numInsertedOrUpdatedRows } = await transaction
        .insertInto("hidden_passages")
        .values(row)
        .onConflict((conflict) => conflict.columns(["guild_id", "article", "fingerprint"]).doNothing())
        .executeTakeFirst();
      if (!numInsertedOrUpdatedRows) return null;
      const logged = await new Cases(transaction, this.now).add(guildId, {
        action: "hide",
        actorId: by,
        subject: subjectOf(passage),
        reason: passage.reason,
      });
      return { hidden: hiddenOf(row), case: logged };
    });
  }

  /** Shows it again; null if it is not hidden any more. */
  async show(guildId: string, id: string, by: string, reason: string | null): Promise<Case | null> {
    return this.db.transaction().execute(async (transaction) => {
      const row = await transaction
        .deleteFrom("hidden_passages")
        .where("guild_id", "=", guildId)
        .where("id", "=", id)
        .returningAll()
        .executeTakeFirst();
      if (!row) return null;
      return new Cases(transaction, this.now).add(guildId, {
        action: "show",
        actorId: by,
        subject: subjectOf(row),
        reason,
      });
    });
  }
}

/**
 * Tells whether a paragraph is hidden now. It is where its text is one that was hidden; where such a text is nowhere any
 * more, the paragraph of its number is: a passage does not come back because a comma of it was changed.
 */
export function hiddenNow(
  hidden: readonly HiddenPassage[],
  library: Pick<Library, "articles">,
): (article: string, paragraph: number) => boolean {
  const keys = new Set<string>();
  for (const passage of hidden) {
    const article = library.articles.find(({ name }) => name === passage.article);
    if (!article) continue;
    for (const number of numbersNow(passage, article).numbers)
      keys.add(JSON.stringify([article.name, number]));
  }
  return (article, paragraph) => keys.has(JSON.stringify([article, paragraph]));
}

/** The ¶ numbers that a hidden passage keeps hidden in its article; stale where its text is nowhere in it any more. */
export function numbersNow(
  { paragraph, fingerprint }: Pick<HiddenPassage, "paragraph" | "fingerprint">,
  article: Article,
): { numbers: readonly number[]; isStale: boolean } {
  const same = article.paragraphs.filter((one) => fingerprintNow(one) === fingerprint);
  return same.length > 0
    ? { numbers: same.map(({ number }) => number), isStale: false }
    : { numbers: [paragraph], isStale: true };
}

function subjectOf({ article, paragraph }: Pick<HiddenPassage, "article" | "paragraph">): string {
  return `${article} ¶ ${paragraph}`;
}

function hiddenOf(row: HiddenPassageRow): HiddenPassage {
  return {
    id: row.id,
    article: row.article,
    paragraph: row.paragraph,
    fingerprint: row.fingerprint,
    reason: row.reason,
    hiddenBy: row.hidden_by,
    hiddenAt: Number(row.hidden_at),
  };
}
