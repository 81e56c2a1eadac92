import type { Client } from "discord.js";
import type { Discussion } from "../../study/discussion/discussions.js";
import type { BotContext } from "../context.js";
import type { Situation } from "../situation.js";
import { clip, literal } from "../views/text.js";
import { conduct } from "./conduct.js";
import { usableHall } from "./plan.js";

/**
 * Starts a prepared discussion and opens its thread: this may take longer than Discord waits for an answer.
 *
 * @returns What came of it, in words for whoever has started it
 */
export async function startDiscussion(
  client: Client,
  discussion: Discussion,
  context: BotContext,
  { say, member }: Pick<Situation, "say" | "member">,
): Promise<string> {
  const { guildId, id, channelId, state } = discussion;
  if (!context.library.articles.some(({ name }) => name === state.article)) {
    return say("discussion.wrong.articleGone", { name: clip(literal(state.article), 300) });
  }
  const place = await usableHall(client, channelId, say);
  if ("problem" in place) return place.problem;
  const acted = await conduct(client, discussion, { kind: "start", by: member.id }, context);
  if ("refusal" in acted) return say(`discussion.refused.${acted.refusal}`);
  const started = await context.study.discussions.get(guildId, id);
  return started?.threadId
    ? say("discussion.started", { thread: `<#${started.threadId}>` })
    : say("discussion.prepared");
}
