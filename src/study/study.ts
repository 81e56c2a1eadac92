import type { Database } from "../storage/database.js";
import { Cases } from "./cases.js";
import { Discussions } from "./discussion/discussions.js";
import { Records } from "./discussion/records.js";
import { type Forgotten, forget, type Traces, tracesOf } from "./forget.js";
import { GuildSettings } from "./guild-settings.js";
import { HiddenPassages } from "./hidden-passages.js";
import { MemberHashes } from "./member-hash.js";
import { Questions } from "./questions.js";
import { type ClearedAway, type ClearingOptions, clearAway } from "./retention.js";
import { Reviews } from "./reviews.js";
import { QuestionStatistics } from "./statistics.js";
import { VerifiedAnswers } from "./verified-answers.js";
import { Votes } from "./votes.js";

/** All that the groups have decided and asked. */
export class Study {
  readonly settings: GuildSettings;
  readonly questions: Questions;
  readonly votes: Votes;
  readonly reviews: Reviews;
  readonly verified: VerifiedAnswers;
  readonly hidden: HiddenPassages;
  readonly cases: Cases;
  readonly discussions: Discussions;
  readonly records: Records;
  readonly hashes: MemberHashes;
  readonly statistics: QuestionStatistics;

  /** @param now Milliseconds since 1970 */
  constructor(
    private readonly db: Database,
    readonly now: () => number = Date.now,
  ) {
    this.settings = new GuildSettings(db, now);
    this.questions = new Questions(db, now);
    this.votes = new Votes(db, now);
    this.reviews = new Reviews(db, now);
    this.verified = new VerifiedAnswers(db, now);
    this.hidden = new HiddenPassages(db, now);
    this.cases = new Cases(db, now);
    this.discussions = new Discussions(db, now);
    this.records = new Records(db, now);
    this.hashes = new MemberHashes(db);
    this.statistics = new QuestionStatistics(db, now);
  }

  /** @param guildId Null: in all guilds */
  forget(guildId: string | null, memberId: string): Promise<Forgotten> {
    return forget(this.db, this.now, guildId, memberId);
  }

  /** What a member has left in Discord; see forget.ts. @param guildId Null: in all guilds */
  tracesOf(guildId: string | null, memberId: string): Promise<Traces> {
    return tracesOf(this.db, guildId, memberId);
  }

  /** Removes, in every guild, what it keeps no longer: see retention.ts. */
  clearAway(onError: ClearingOptions["onError"]): Promise<ClearedAway> {
    return clearAway(this.db, this.now, onError);
  }
}
