import type { Discussion } from "../../study/discussion/discussions.js";
import { atLeast } from "../../study/standing.js";
import type { BotContext } from "../context.js";
import type { Situation } from "../situation.js";

/* Whose transcripts are: a discussion's is for those who took part in it, and for moderators. */

/** As many as an option's choices are looked for in. */
const LOOKED_AT = 200;

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
  { study }: BotContext,
): Promise<Discussion[]> {
  const { guildId, channelId } = situation;
  const page = { offset: 0, limit: LOOKED_AT };
  const { items } = await study.discussions.list(guildId, ["running", "paused", "ended"], page);
  const own = items.filter((one) => one.startedAt !== null && mayRead(one, situation));
  return [
    ...own.filter(({ threadId }) => threadId === channelId),
    ...own.filter(({ threadId }) => threadId !== channelId),
  ];
}
