import type { Client } from "discord.js";
import { isOpen } from "../../study/discussion/discussion.js";
import type { Discussion } from "../../study/discussion/discussions.js";
import type { BotContext } from "../context.js";
import { sayInGuild } from "../locales/guild-say.js";
import { placeToPost } from "../posting.js";
import { clip, literal } from "../views/text.js";
import { conduct } from "./conduct.js";
import { showEvent } from "./event.js";
import { followThread } from "./follow-thread.js";
import { absolute } from "./schedule.js";
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
    const before = await study.discussions.get(guildId, id);
    const acted = await study.discussions.act(guildId, id, { kind: "wake" });
    if ("refusal" in acted || before?.state.phase !== "prepared") continue;
    await tellMissed(client, before, context);
    await showEvent(client, acted.discussion, context);
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

/** One that was to start hours ago does not start by itself any more. */
async function tellMissed(
  client: Client,
  { guildId, id, channelId, state }: Discussion,
  { study, log }: BotContext,
): Promise<void> {
  const { language } = await study.settings.of(guildId);
  const say = sayInGuild(client, guildId, language);
  const place = await placeToPost(client, guildId, channelId);
  log.warn({ guild: guildId, discussion: id }, "a scheduled discussion was missed: the bot was not running");
  if (!("channel" in place)) return;
  const title = clip(literal(state.title), 300);
  await place.channel
    .send(say("schedule.missed", { title, time: absolute(state.startsAt ?? study.now()) }))
    .catch((err: unknown) => log.warn({ err }, "that a discussion was missed could not be told"));
}
