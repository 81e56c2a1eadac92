import type { Client } from "discord.js";
import type { Answered } from "../../study/questions.js";
import type { BotContext } from "../context.js";
import type { Situation } from "../situation.js";
import { conduct } from "./conduct.js";

/**
 * A question that everybody in a discussion sees is part of its record; what is not answered goes into the parking lot, and
 * what is, as after it was put in other words, counts as answered there.
 *
 * @param messageId The message that asks, or else its answer
 */
export async function joinDiscussion(
  client: Client,
  question: {
    readonly id: string;
    readonly text: string;
    readonly messageId: string;
  },
  { outcome, quotes }: Pick<Answered, "outcome" | "quotes">,
  { guildId, discussion, member }: Situation,
  context: BotContext,
): Promise<void> {
  if (!discussion) return;
  const { id, text, messageId } = question;
  const data = { kind: "question", memberId: member.id, questionId: id } as const;
  // It was a message like any other until it was answered.
  await context.study.records.takeBack(guildId, messageId);
  // What was struck is not let in again by an edit.
  if ((await context.study.records.byMessage(guildId, messageId))?.struck) return;
  await context.study.records.contribute(guildId, discussion.id, data, messageId);
  if (outcome === "not_answered") {
    await conduct(client, discussion, { kind: "park", member: member.id, id, text, quotes }, context);
  } else if (discussion.state.parked.some((one) => one.id === id && one.state === "open")) {
    await conduct(
      client,
      discussion,
      { kind: "settle", by: null, parked: id, state: "answered", quotes },
      context,
    );
  }
}
