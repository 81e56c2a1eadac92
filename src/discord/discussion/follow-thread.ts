import type { AnyThreadChannel, Client } from "discord.js";
import { isOpen } from "../../study/discussion/discussion.js";
import type { BotContext } from "../context.js";
import { conduct } from "./conduct.js";
import { showDiscussion } from "./show.js";

/* What people do with a discussion's thread itself, in Discord: closing it pauses the discussion, deleting it ends it. */

/** Brings a discussion up to date with its thread as it is now. */
export async function followThread(thread: AnyThreadChannel, context: BotContext): Promise<void> {
  const { guildId, id, client, name, archived } = thread;
  const discussion = await context.study.discussions.inThread(guildId, id);
  if (!discussion || !isOpen(discussion.state)) return;
  const { title, phase } = discussion.state;
  if (name !== title) await conduct(client, discussion, { kind: "rename", title: name }, context);
  if (archived && phase === "running") {
    await conduct(client, discussion, { kind: "pause", by: null, because: "archived" }, context);
  } else if (!archived) {
    // Opened again: what it has not been told yet, such as that the discussion is paused, can be told.
    await showDiscussion(client, guildId, discussion.id, context);
  }
}

/** A thread was deleted, or the channel of several. */
export async function threadGone(
  client: Client,
  guildId: string,
  channelId: string,
  context: BotContext,
): Promise<void> {
  const end = { kind: "end", by: client.user?.id ?? null, because: "deleted" } as const;
  for (const discussion of await context.study.discussions.goingOn(guildId)) {
    const isThere = discussion.threadId === channelId || discussion.channelId === channelId;
    if (isThere) await conduct(client, discussion, end, context);
  }
}
