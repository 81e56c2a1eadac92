import type { Phase } from "../../study/discussion/discussion.js";
import type { Discussion } from "../../study/discussion/discussions.js";
import type { BotContext } from "../context.js";
import type { Situation } from "../situation.js";

/** As many are looked through. */
const LOOKED_THROUGH = 200;

/** The guild's discussions in some phases: the one of the thread that somebody is in, then the latest first. */
export async function latestDiscussions(
  phases: readonly Phase[],
  { study }: BotContext,
  situation: Pick<Situation, "guildId" | "channelId">,
): Promise<Discussion[]> {
  const page = { offset: 0, limit: LOOKED_THROUGH };
  const { items } = await study.discussions.list(situation.guildId, phases, page);
  return [
    ...items.filter((one) => isHere(one, situation)),
    ...items.filter((one) => !isHere(one, situation)),
  ];
}

/** True where somebody is in the discussion's thread. */
export function isHere({ threadId }: Discussion, { channelId }: Pick<Situation, "channelId">): boolean {
  return threadId === channelId;
}
