import type { ChatInputCommandInteraction } from "discord.js";
import type { BotContext } from "./context.js";

/** The ids of the registered commands by their names, to name them so that a press begins them; none if Discord does not tell. */
export async function commandIds(
  { client, commandGuildId }: ChatInputCommandInteraction,
  { log }: BotContext,
): Promise<ReadonlyMap<string, string>> {
  const { commands } = client.application;
  try {
    // Kept by discord.js; a command keeps its id for as long as its name.
    const known = commands.cache.filter(({ guildId }) => guildId === commandGuildId);
    const all =
      known.size > 0 ? known : await commands.fetch(commandGuildId ? { guildId: commandGuildId } : {});
    return new Map(all.map(({ name, id }) => [name, id]));
  } catch (err) {
    log.debug({ err }, "the commands' ids could not be read");
    return new Map();
  }
}
