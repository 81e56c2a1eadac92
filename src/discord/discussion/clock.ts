import type { Client } from "discord.js";
import { isOpen } from "../../study/discussion/discussion.js";
import type { BotContext } from "../context.js";
import { conduct } from "./conduct.js";
import { followThread } from "./follow-thread.js";
import { showDiscussion } from "./show.js";

/** How exact the time of a paragraph or of a speaker is. */
const EVERY_MS = 1000;

/**
 * Does what falls due in the discussions of all guilds, from now on.
 *
 * @returns Ends it, after what is under way
 */
export function runDiscussions(client: Client, context: () => BotContext): () => Promise<void> {
  let underWay: Promise<void> | null = null;
  const timer = setInterval(() => {
    // A round that takes longer is not overtaken by the next.
    underWay ??= doWhatIsDue(client, context()).finally(() => {
      underWay = null;
    });
  }, EVERY_MS);
  return async () => {
    clearInterval(timer);
    await underWay;
  };
}

async function doWhatIsDue(client: Client, context: BotContext): Promise<void> {
  const { study, log } = context;
  try {
    for (const discussion of await study.discussions.due()) {
      await conduct(client, discussion, { kind: "tick" }, context).catch((err: unknown) =>
        log.error({ err, discussion: discussion.id }, "a discussion could not move on"),
      );
    }
  } catch (err) {
    log.error({ err }, "what is due in the discussions could not be read");
  }
}

/**
 * After a start: what fell due meanwhile is put off; what the threads have still to show is shown; and what was done to a
 * thread while nobody looked is followed.
 */
export async function takeUpDiscussions(client: Client, context: BotContext): Promise<void> {
  const { study, log } = context;
  for (const { guildId, id } of await study.discussions.due()) {
    await study.discussions.act(guildId, id, { kind: "wake" });
  }
  const open = (await study.discussions.unfinished()).filter(({ state }) => isOpen(state));
  const ended = (await study.discussions.unshown()).filter(({ state }) => !isOpen(state));
  for (const { guildId, id, threadId, state } of [...open, ...ended]) {
    const thread = threadId === null ? null : await client.channels.fetch(threadId).catch(() => null);
    if (thread?.isThread()) await followThread(thread, context);
    await showDiscussion(client, guildId, id, context);
    log.info({ guild: guildId, discussion: id, phase: state.phase }, "a discussion goes on where it was");
  }
}
