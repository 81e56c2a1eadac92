import type { Client } from "discord.js";
import type { BotContext } from "../context.js";
import { showDiscussion } from "./show.js";

/** Moderators have hidden a paragraph, or show one again: what the threads show follows. */
export async function followHidden(client: Client, guildId: string, context: BotContext): Promise<void> {
  for (const { id } of await context.study.discussions.goingOn(guildId)) {
    await showDiscussion(client, guildId, id, context);
  }
}
