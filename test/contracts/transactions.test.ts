import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import type { Database } from "../../src/storage/database.js";
import type { Study } from "../../src/study/study.js";
import { ENGINES, rowsOf, useGroup } from "../support/databases.js";
import { CHANNEL, DISCUSSION, GUILD, MEMBER, MODERATOR, QUOTE, review } from "../support/study.js";

const PASSAGE = { article: "alder", paragraph: 2, fingerprint: "f2", reason: "Graphic" };
const ANSWER = { question: "Where is the bridge?", mark: null, quotes: [QUOTE], note: null };

interface Things {
  readonly reviewId: string;
  readonly verifiedId: string;
  readonly hiddenId: string;
  /** One that has started, and one that has not. */
  readonly discussionId: string;
  readonly preparedId: string;
  readonly entryId: string;
}

/** Every act that writes in more than one place. */
const ACTS: Readonly<Record<string, (study: Study, things: Things) => Promise<unknown>>> = {
  "accepting an answer": ({ reviews }, { reviewId }) =>
    reviews.decide(GUILD, reviewId, { kind: "accept" }, MODERATOR, { mark: null }),
  "declining an answer": ({ reviews }, { reviewId }) =>
    reviews.decide(GUILD, reviewId, { kind: "decline", reason: "No" }, MODERATOR, { mark: null }),
  "editing a verified answer": ({ verified }, { verifiedId }) =>
    verified.edit(GUILD, verifiedId, { ...ANSWER, note: "New" }, MODERATOR),
  "withdrawing a verified answer": ({ verified }, { verifiedId }) =>
    verified.withdraw(GUILD, verifiedId, MODERATOR, null),
  "hiding a passage": ({ hidden }) =>
    hidden.hide(GUILD, { ...PASSAGE, paragraph: 3, fingerprint: "f3" }, MODERATOR),
  "showing a passage": ({ hidden }, { hiddenId }) => hidden.show(GUILD, hiddenId, MODERATOR, null),
  "starting a discussion": ({ discussions }, { preparedId }) =>
    discussions.act(GUILD, preparedId, { kind: "start", by: MODERATOR }),
  "ending a discussion": ({ discussions }, { discussionId }) =>
    discussions.act(GUILD, discussionId, { kind: "end", by: MODERATOR, because: "moderator" }),
  "muting a member": ({ discussions }, { discussionId }) =>
    discussions.act(GUILD, discussionId, { kind: "mute", by: MODERATOR, member: MEMBER, reason: "Shouts" }),
  "striking a question": ({ records }, { entryId }) =>
    records.strike(GUILD, entryId, { by: MODERATOR, reason: "No", subject: DISCUSSION.title }),
  "changing settings": ({ settings }) =>
    settings.change(GUILD, (before) => ({ ...before, cooldownSeconds: 9, quotaPerHour: 9 }), MODERATOR),
};

describe.each(ENGINES)("a failure in the middle of an act in $name", (engine) => {
  const { act } = useGroup(engine);

  const things = () =>
    act(async (study): Promise<Things> => {
      const { review: opened } = await study.reviews.open(GUILD, review());
      const verified = await study.verified.add(GUILD, ANSWER, MODERATOR);
      const outcome = await study.hidden.hide(GUILD, PASSAGE, MODERATOR);
      const { discussions } = study;
      const prepared = await discussions.prepare(GUILD, CHANNEL, DISCUSSION);
      const discussion = await discussions.prepare(GUILD, CHANNEL, DISCUSSION);
      await discussions.act(GUILD, discussion.id, { kind: "start", by: MODERATOR });
      const parked = { kind: "park", member: MEMBER, id: "q", text: "Why?", quotes: [] } as const;
      const put = await discussions.act(GUILD, discussion.id, parked);
      return {
        reviewId: opened.id,
        verifiedId: verified.id,
        hiddenId: outcome?.hidden.id ?? "",
        discussionId: discussion.id,
        preparedId: prepared.id,
        entryId: "entries" in put ? (put.entries[0]?.id ?? "") : "",
      };
    });

  it.each(Object.entries(ACTS))("%s: nothing is half done, and the next one succeeds", async (_, work) => {
    const there = await things();
    const before = await act((_, database) => rowsOf(database));
    await act((_, database) => refuseCases(database));
    await expect(act((study) => work(study, there))).rejects.toThrow("no room in the log");
    expect(await act((_, database) => rowsOf(database))).toEqual(before);
    await act((_, database) => sql`drop trigger no_room`.execute(database));
    expect(await act((study) => work(study, there))).toMatchObject({});
    expect(await act((_, database) => rowsOf(database))).not.toEqual(before);
  });
});

/** The log is what an act writes last; of several cases the second fails. */
async function refuseCases(database: Database): Promise<void> {
  await sql`
    create trigger no_room before insert on cases
    when new.action <> 'settings' or new.subject like 'quotaPerHour%'
    begin select raise(abort, 'no room in the log'); end
  `.execute(database);
}
