import type { Client } from "discord.js";
import type { Discussion, Named } from "../../study/discussion/discussions.js";
import type { BotContext } from "../context.js";
import { sayInGuild } from "../locales/guild-say.js";
import { placeToPost } from "../posting.js";
import { clip, literal } from "../views/text.js";
import type { Work } from "../work.js";
import { tellOf } from "./conduct.js";
import { showEvent } from "./event.js";
import { followThread } from "./follow-thread.js";
import { absolute } from "./schedule.js";
import { catchUp, showDiscussion } from "./show.js";

/** How exact the time of a paragraph or of a speaker is. */
const EVERY_MS = 1000;

/**
 * Does what falls due in the discussions of all guilds, from now on.
 *
 * @param work Gets what takes its time, so that no guild waits for another's thread
 * @returns Ends it
 */
export function runDiscussions(client: Client, context: () => BotContext, work: Work): () => void {
  let isReading = false;
  const failing = new Set<string>();
  const timer = setInterval(() => {
    const now = context();
    for (const trial of catchUp(client, now)) work.add(trial);
    if (isReading) return;
    isReading = true;
    const round = doWhatIsDue(client, now, work, failing).finally(() => {
      isReading = false;
    });
    work.add(round);
  }, EVERY_MS);
  return () => clearInterval(timer);
}

/** @param failing Those that could not move on the last time: that is told once, not each second */
async function doWhatIsDue(
  client: Client,
  context: BotContext,
  work: Work,
  failing: Set<string>,
): Promise<void> {
  const { study, log } = context;
  const failed = (discussion: string) => (err: unknown) => {
    if (!failing.has(discussion)) log.error({ err, discussion }, "a discussion could not move on");
    failing.add(discussion);
  };
  try {
    for (const { guildId, id } of await study.discussions.due()) {
      const acted = await study.discussions.act(guildId, id, { kind: "tick" }).catch(failed(id));
      if (!acted) continue;
      failing.delete(id);
      if (!("refusal" in acted)) work.add(tellOf(client, acted, context).catch(failed(id)));
    }
  } catch (err) {
    log.error({ err }, "what is due in the discussions could not be read");
  }
}

/**
 * After a start: what fell due meanwhile is put off; what the threads and events have still to show is shown; and what was
 * done to a thread while nobody looked is followed.
 */
export async function takeUpDiscussions(client: Client, context: BotContext): Promise<void> {
  const { discussions } = context.study;
  for (const due of await discussions.due()) await wake(client, due, context);
  const all = [...(await discussions.unfinished()), ...(await discussions.unshown())];
  const once = new Map(all.map((discussion) => [discussion.id, discussion]));
  await Promise.all([...once.values()].map((discussion) => takeUp(client, discussion, context)));
}

async function wake(client: Client, { guildId, id }: Named, context: BotContext): Promise<void> {
  const { study, log } = context;
  try {
    const before = await study.discussions.get(guildId, id);
    const acted = await study.discussions.act(guildId, id, { kind: "wake" });
    if ("refusal" in acted || before?.state.phase !== "prepared") return;
    await tellMissed(client, before, context);
  } catch (err) {
    log.error({ err, guild: guildId, discussion: id }, "what fell due in a discussion could not be put off");
  }
}

async function takeUp(client: Client, { guildId, id }: Named, context: BotContext): Promise<void> {
  const { study, log } = context;
  try {
    const discussion = await study.discussions.get(guildId, id);
    if (!discussion) return;
    const { threadId, startedAt, eventId, state } = discussion;
    if (startedAt !== null) {
      const thread = threadId === null ? null : await client.channels.fetch(threadId).catch(() => null);
      if (thread?.isThread()) await followThread(thread, context);
      await showDiscussion(client, guildId, id, context);
      log.info({ guild: guildId, discussion: id, phase: state.phase }, "a discussion goes on where it was");
    }
    if (eventId !== null || state.startsAt !== null) await showEvent(client, discussion, context);
  } catch (err) {
    log.error({ err, guild: guildId, discussion: id }, "a discussion could not be taken up again");
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
