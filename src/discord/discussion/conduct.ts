import type { Client } from "discord.js";
import type { Act } from "../../study/discussion/act.js";
import { isOpen } from "../../study/discussion/discussion.js";
import type { Acted, Discussion } from "../../study/discussion/discussions.js";
import { logCases } from "../cases/case-log.js";
import type { BotContext } from "../context.js";
import { showEvent } from "./event.js";
import { showDiscussion } from "./show.js";

/** An act that was done. */
export type Done = Exclude<Acted, { readonly refusal: unknown }>;

/** Does an act in a discussion; its thread shows what came of it, and the log channel what belongs there. */
export async function conduct(
  client: Client,
  { guildId, id }: Pick<Discussion, "guildId" | "id">,
  act: Act,
  context: BotContext,
): Promise<Acted> {
  const acted = await context.study.discussions.act(guildId, id, act);
  if (!("refusal" in acted)) await tellOf(client, acted, context);
  return acted;
}

/**
 * For whoever has to answer first: Discord waits three seconds, and the thread may take longer.
 *
 * @returns False where the thread could not be told yet
 */
export async function tellOf(client: Client, done: Done, context: BotContext): Promise<boolean> {
  const { discussion, entries, cases } = done;
  const { guildId, id, eventId, state } = discussion;
  const isTold = await showDiscussion(client, guildId, id, context);
  const hasTurned = !isOpen(state) || entries.some(({ data }) => data.kind === "started");
  if (eventId !== null && hasTurned) await showEvent(client, discussion, context);
  await logCases(client, guildId, cases, context);
  return isTold;
}
