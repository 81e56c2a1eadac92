import { type Client, DiscordAPIError, type SendableChannels } from "discord.js";
import type { Say } from "../../locales/say.js";
import type { Case } from "../../study/cases.js";
import type { BotContext } from "../context.js";
import { sayInGuild } from "../locales/guild-say.js";
import { placeToPost } from "../posting.js";
import { caseEmbed } from "../views/case.js";

/*
 * The guild's log channel. It never fails an act: the cases are written down already, and /settings tells managers when
 * the bot cannot post there.
 */

/** Tells cases in the guild's log channel, if it has one. */
export async function logCases(
  client: Client,
  guildId: string,
  cases: readonly Case[],
  context: BotContext,
): Promise<void> {
  if (cases.length === 0) return;
  await quietly(guildId, context, async () => {
    const place = await logPlace(client, guildId, context);
    if (!place) return;
    for (const one of cases) {
      const { id } = await place.channel.send({ embeds: [caseEmbed(one, place.say)] });
      await context.study.cases.logged(guildId, one.number, id);
    }
  });
}

/** Brings a case that the log channel shows up to date, as when its reason was edited. */
export async function updateLoggedCase(
  client: Client,
  guildId: string,
  one: Case,
  context: BotContext,
): Promise<void> {
  const { logMessageId } = one;
  if (logMessageId === null) return;
  await quietly(guildId, context, async () => {
    const place = await logPlace(client, guildId, context);
    await place?.channel.messages.edit(logMessageId, { embeds: [caseEmbed(one, place.say)] });
  });
}

async function logPlace(
  client: Client,
  guildId: string,
  { study, log }: BotContext,
): Promise<{ channel: SendableChannels; say: Say } | null> {
  const { logChannel, language } = await study.settings.of(guildId);
  if (logChannel === null) return null;
  const place = await placeToPost(client, guildId, logChannel);
  if ("channel" in place) return { ...place, say: sayInGuild(client, guildId, language) };
  const { hindrance } = place;
  log.warn(
    { guild: guildId, channel: logChannel, hindrance },
    hindrance === "gone"
      ? "cases are not told: the log channel is gone"
      : "cases are not told: permissions are missing",
  );
  return null;
}

async function quietly(guildId: string, { log }: BotContext, tell: () => Promise<void>): Promise<void> {
  try {
    await tell();
  } catch (err) {
    const code = err instanceof DiscordAPIError ? err.code : undefined;
    log.warn({ err, guild: guildId, code }, "a case could not be told in the log channel");
  }
}
