import type { Study } from "../study/study.js";
import type { ChannelSources } from "./channel-minutes.js";
import type { DiscussionSources } from "./minutes.js";

/* What the group has kept of a discussion, or of a channel's questions: all that minutes are made from but how members are named. */

type Kept = "verified" | "hidden";
type KeptDiscussion = Pick<DiscussionSources, "discussion" | "entries" | "questions" | Kept>;
type KeptQuestions = Pick<ChannelSources, "questions" | Kept>;

/** Null where the discussion is gone, or was never started. */
export async function keptDiscussion(
  study: Study,
  guildId: string,
  discussionId: string,
): Promise<KeptDiscussion | null> {
  const discussion = await study.discussions.get(guildId, discussionId);
  if (!discussion || discussion.startedAt === null) return null;
  const entries = await study.records.of(guildId, discussionId);
  const ids = entries.flatMap(({ data }) => (data.kind === "question" ? [data.questionId] : []));
  const questions = await study.questions.among(guildId, ids);
  return {
    discussion,
    entries,
    questions: new Map(questions.map((question) => [question.id, question])),
    ...(await keptBeside(study, guildId)),
  };
}

/** @param from In milliseconds since 1970 */
export async function keptQuestions(
  study: Study,
  guildId: string,
  channelId: string,
  from: number,
): Promise<KeptQuestions> {
  const questions = await study.questions.inChannel(guildId, channelId, from);
  return { questions, ...(await keptBeside(study, guildId)) };
}

async function keptBeside(study: Study, guildId: string): Promise<Pick<DiscussionSources, Kept>> {
  const verified = await study.verified.all(guildId);
  return {
    verified: new Map(verified.map((answer) => [answer.id, answer])),
    hidden: await study.hidden.all(guildId),
  };
}
