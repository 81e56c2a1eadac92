import type { Client } from "discord.js";
import type { Case } from "../study/cases.js";
import type { BotContext } from "./context.js";

/** Tells cases in the guild's log channel, if it has one. Never fails: the cases are written down already. */
export async function logCases(
  client: Client,
  guildId: string,
  cases: readonly Case[],
  { study, log }: BotContext,
): Promise<void> {
  const { logChannel } = await study.settings.of(guildId);
  if (logChannel === null) return;
  for (const one of cases) {
    log.debug({ guild: guildId, case: one.number, client: client.user?.id }, "case");
  }
}
