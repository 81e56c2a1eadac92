import type { Client } from "discord.js";
import type { BotContext } from "../context.js";
import { showDiscussion } from "./show.js";

/** As many go on at once in a guild, and more. */
const MOST = 100;

/** Moderators have hidden a paragraph, or show one again: what the threads show follows. */
export async function followHidden(client: Client, guildId: string, context: BotContext): Promise<void> {
  const open = await context.study.discussions.list(guildId, ["running", "paused"], {
    offset: 0,
    limit: MOST,
  });
  for (const { id } of open.items) await showDiscussion(client, guildId, id, context);
}
