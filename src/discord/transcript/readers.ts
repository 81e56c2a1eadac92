import type { Discussion } from "../../study/discussion/discussions.js";
import { atLeast } from "../../study/standing.js";
import type { BotContext } from "../context.js";
import { latestDiscussions } from "../discussion/latest.js";
import type { Situation } from "../situation.js";

/* Whose transcripts are: a discussion's is for those who took part in it, and for moderators. */

export function mayRead(
  { state }: Discussion,
  { member, standing }: Pick<Situation, "member" | "standing">,
): boolean {
  return (
    atLeast(standing, "moderator") || state.leaderId === member.id || state.participants.includes(member.id)
  );
}

/** The discussions that somebody may have the transcript of: the one of the thread that they are in, then the latest first. */
export async function discussionsFor(
  situation: Pick<Situation, "guildId" | "channelId" | "member" | "standing">,
  context: BotContext,
): Promise<Discussion[]> {
  const kept = await latestDiscussions(["running", "paused", "ended"], context, situation);
  return kept.filter((one) => one.startedAt !== null && mayRead(one, situation));
}
