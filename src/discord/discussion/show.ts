import {
  type AnyThreadChannel,
  type Client,
  type MessageCreateOptions,
  RESTJSONErrorCodes,
} from "discord.js";
import { isOpen } from "../../study/discussion/discussion.js";
import type { Discussion } from "../../study/discussion/discussions.js";
import type { Entry } from "../../study/discussion/entry.js";
import { summaryOf } from "../../study/discussion/summary.js";
import { logCases } from "../cases/case-log.js";
import type { BotContext } from "../context.js";
import { isDiscordError } from "../discord-error.js";
import { hiddenHere } from "../hidden-here.js";
import { sayInGuild } from "../locales/guild-say.js";
import { OneByOne } from "../one-by-one.js";
import { deskView, isOutOfSight, leftDeskView, type Table, tableOf } from "../views/discussion/desk.js";
import { noticeView, openingView, pastNoticeView, starterView } from "../views/discussion/notices.js";
import { closedPollView, pollView, tallyView } from "../views/discussion/poll.js";
import { summaryView } from "../views/discussion/summary.js";
import type { View } from "../views/view.js";
import { Behind } from "./behind.js";
import { showEvent } from "./event.js";
import { threadOf } from "./thread.js";

/*
 * A discussion's thread follows its state: whatever happened, and whenever the bot was stopped, `showDiscussion` posts what
 * of the record is not there yet, in its order, and brings what changes up to date: the desk (the message of the ¶ under
 * discussion), the polls, and the summary.
 */

const threads = new OneByOne();
const behind = new Behind();
/** Discussion → a look at it that has not begun yet: it does for all who want one, such as a hundred who raise a hand. */
const next = new Map<string, Promise<void>>();

type ShownView = Pick<MessageCreateOptions, keyof View>;

/** Discussion → message → what it showed last: it is edited only if that has changed. */
const shown = new Map<string, Map<string, string>>();

/**
 * Never fails: the record is written down already, and what could not be shown is tried again: see catchUp.
 *
 * @returns False where the thread is behind
 */
export async function showDiscussion(
  client: Client,
  guildId: string,
  id: string,
  context: BotContext,
): Promise<boolean> {
  const { log, study } = context;
  try {
    await showSoon(client, guildId, id, context);
    if (behind.succeed(id))
      log.info({ guild: guildId, discussion: id }, "a discussion's thread is up to date");
    return true;
  } catch (err) {
    if (behind.fail(guildId, id, study.now())) {
      log.warn({ err, guild: guildId, discussion: id }, "a discussion's thread is not up to date");
    }
    return false;
  }
}

/** Tries again to bring up to date what is behind, as far as it is time for that. */
export function catchUp(client: Client, context: BotContext): Promise<boolean>[] {
  return behind
    .take(context.study.now())
    .map(({ guildId, id }) => showDiscussion(client, guildId, id, context));
}

/** A message was changed elsewhere, as by the answer to a press: when two did so, the older may have come last. */
export function wasChanged(discussionId: string, messageId: string): void {
  shown.get(discussionId)?.delete(messageId);
}

function showSoon(client: Client, guildId: string, id: string, context: BotContext): Promise<void> {
  const there = next.get(id);
  if (there) return there;
  const mine = threads.add(id, () => {
    next.delete(id);
    return show(client, guildId, id, context);
  });
  next.set(id, mine);
  return mine;
}

/** Posts the desk anew where the thread ends now; the one further up loses its buttons. Fails as Discord does. */
export async function showDeskAgain(
  client: Client,
  { guildId, id }: Pick<Discussion, "guildId" | "id">,
  context: BotContext,
): Promise<void> {
  await threads.add(id, async () => {
    const there = await thereNow(client, guildId, id, context);
    const desk = await context.study.records.latestShown(guildId, id, "paragraph");
    if (!there?.thread || !desk || !isOpen(there.table.discussion.state)) return;
    const { thread, table } = there;
    const view = deskView(desk, table);
    const { id: messageId } = await thread.send(view);
    await context.study.records.shown(guildId, desk.id, messageId);
    remember(id, messageId, view);
    await showAs(thread, id, desk.messageId, leftDeskView(desk, table));
  });
}

async function show(client: Client, guildId: string, id: string, context: BotContext): Promise<void> {
  const there = await thereNow(client, guildId, id, context);
  if (!there) return;
  const { thread, table } = there;
  if (!thread) return endWithThread(client, table.discussion, context);
  try {
    await bringUpToDate(thread, table, context);
  } catch (error) {
    // It was deleted while nobody was told.
    if (!isDiscordError(error, RESTJSONErrorCodes.UnknownChannel)) throw error;
    await endWithThread(client, table.discussion, context);
  }
}

/** A discussion that has started, with its thread; that is null where it is gone. */
async function thereNow(
  client: Client,
  guildId: string,
  id: string,
  context: BotContext,
): Promise<{ readonly table: Table; readonly thread: AnyThreadChannel | null } | null> {
  const { study, library } = context;
  const discussion = await study.discussions.get(guildId, id);
  if (!discussion || discussion.startedAt === null) return null;
  const { language } = await study.settings.of(guildId);
  const say = sayInGuild(client, guildId, language);
  const table = tableOf(discussion, library, await hiddenHere({ guildId }, context), say);
  return { table, thread: await threadOf(client, discussion, starterView(table), context) };
}

async function endWithThread(
  client: Client,
  { guildId, id, state }: Discussion,
  context: BotContext,
): Promise<void> {
  const { study, log } = context;
  log.info({ guild: guildId, discussion: id }, "a discussion's thread is gone");
  if (isOpen(state)) {
    const end = { kind: "end", by: client.user?.id ?? null, because: "deleted" } as const;
    const acted = await study.discussions.act(guildId, id, end);
    if (!("refusal" in acted)) {
      if (acted.discussion.eventId !== null) await showEvent(client, acted.discussion, context);
      await logCases(client, guildId, acted.cases, context);
    }
  }
  for (const entry of await study.records.waiting(guildId, id)) {
    await study.records.shown(guildId, entry.id, null);
  }
  shown.delete(id);
}

async function bringUpToDate(thread: AnyThreadChannel, table: Table, context: BotContext): Promise<void> {
  const { study, log } = context;
  const { guildId, id, state } = table.discussion;
  // To write in a thread that somebody has closed would open it again: that is for whoever resumes.
  if (thread.archived && state.phase === "paused") return;
  if (thread.archived) await thread.setArchived(false);
  for (const entry of await study.records.waiting(guildId, id)) {
    await post(thread, entry, table, context).catch(async (err: unknown) => {
      if (!isRefused(err)) throw err;
      // What Discord will never take must not hold up what comes after it.
      log.error({ err, discussion: id, entry: entry.id }, "Discord refuses what a thread was to show");
      await study.records.shown(guildId, entry.id, null);
    });
  }
  await showDesk(thread, table, context);
  await showCalls(thread, table, context);
  await showPolls(thread, table, context);
  if (isOpen(state)) return;
  const summary = await study.records.latestShown(guildId, id, "ended");
  if (summary) await showAs(thread, id, summary.messageId, await viewOf(summary, table, context));
  shown.delete(id);
}

async function post(
  thread: AnyThreadChannel,
  entry: Entry,
  table: Table,
  context: BotContext,
): Promise<void> {
  const { guildId, id, state } = table.discussion;
  const { records } = context.study;
  const { data } = entry;
  if (data.kind === "slowed") await slowDown(thread, state.slowSeconds, context);
  // Slow mode was the discussion's: it ends with it.
  if (data.kind === "ended" && state.slowSeconds > 0) await slowDown(thread, 0, context);
  const view = await viewOf(entry, table, context);
  const { id: messageId } = await thread.send({ ...view, nonce: entry.id, enforceNonce: true });
  await records.shown(guildId, entry.id, messageId);
  remember(id, messageId, view);
}

async function slowDown(thread: AnyThreadChannel, seconds: number, { log }: BotContext): Promise<void> {
  try {
    await thread.setRateLimitPerUser(seconds);
  } catch (err) {
    if (!isDiscordError(err, RESTJSONErrorCodes.MissingPermissions)) throw err;
    log.warn({ err, thread: thread.id }, "slow mode could not be set: Manage Threads is missing");
  }
}

async function viewOf(entry: Entry, table: Table, context: BotContext): Promise<MessageCreateOptions> {
  const { data } = entry;
  const { state, guildId, id } = table.discussion;
  switch (data.kind) {
    case "started":
      return openingView(table);
    case "paragraph":
      return deskView(entry, table);
    case "poll": {
      const poll = state.polls.find((one) => one.id === data.poll);
      return poll?.isOpen ? pollView(poll, table) : closedPollView(data, table);
    }
    case "pollClosed":
      return tallyView(data, table);
    case "called":
      return { ...noticeView(data, table), allowedMentions: { users: [data.memberId] } };
    case "ended": {
      const entries = await context.study.records.of(guildId, id);
      const ids = entries.flatMap(({ data }) => (data.kind === "question" ? [data.questionId] : []));
      const questions = await context.study.questions.among(guildId, ids);
      return summaryView(summaryOf(state, entries, questions), table);
    }
    default:
      return noticeView(data, table);
  }
}

/** The message of the ¶ under discussion has the buttons, and tells who speaks and who waits; those before it have none. */
async function showDesk(thread: AnyThreadChannel, table: Table, context: BotContext): Promise<void> {
  const { guildId, id, state } = table.discussion;
  const desks = await context.study.records.allShown(guildId, id, "paragraph");
  for (const [at, desk] of desks.entries()) {
    const isLatest = at === desks.length - 1;
    // What the bot was stopped before it could do, and what was hidden since, is made up for.
    const isToSee = at >= desks.length - 2 || isKnown(id, desk.messageId) || isOutOfSight(desk, table);
    if (!isToSee) continue;
    const view = isLatest && isOpen(state) ? deskView(desk, table) : leftDeskView(desk, table);
    await showAs(thread, id, desk.messageId, view);
  }
}

/** Whoever has the floor has a button to give it back; a call that is past has none. */
async function showCalls(thread: AnyThreadChannel, table: Table, context: BotContext): Promise<void> {
  const { guildId, id, state } = table.discussion;
  const calls = (await context.study.records.allShown(guildId, id, "called")).slice(-2);
  for (const [at, call] of calls.entries()) {
    if (call.data.kind !== "called") continue;
    const isLatest = at === calls.length - 1;
    const holds = isLatest && isOpen(state) && state.speaker?.memberId === call.data.memberId;
    const view = holds ? await viewOf(call, table, context) : pastNoticeView(call.data, table);
    await showAs(thread, id, call.messageId, view);
  }
}

/** How many have voted, as long as a poll is open. */
async function showPolls(thread: AnyThreadChannel, table: Table, context: BotContext): Promise<void> {
  const { guildId, id, state } = table.discussion;
  if (state.polls.length === 0) return;
  for (const { data, messageId } of await context.study.records.allShown(guildId, id, "poll")) {
    if (data.kind !== "poll") continue;
    const poll = state.polls.find((one) => one.id === data.poll);
    await showAs(thread, id, messageId, poll?.isOpen ? pollView(poll, table) : closedPollView(data, table));
  }
}

/** Edits a message that shows something else; one that somebody has deleted is not missed. */
async function showAs(
  thread: AnyThreadChannel,
  discussionId: string,
  messageId: string | null,
  view: ShownView,
): Promise<void> {
  if (messageId === null || shown.get(discussionId)?.get(messageId) === JSON.stringify(view)) return;
  try {
    await thread.messages.edit(messageId, view);
  } catch (error) {
    if (!isDiscordError(error, RESTJSONErrorCodes.UnknownMessage)) throw error;
  }
  remember(discussionId, messageId, view);
}

function isKnown(discussionId: string, messageId: string | null): boolean {
  return messageId !== null && shown.get(discussionId)?.has(messageId) === true;
}

function remember(discussionId: string, messageId: string, view: ShownView): void {
  const messages = shown.get(discussionId) ?? new Map<string, string>();
  shown.set(discussionId, messages.set(messageId, JSON.stringify(view)));
}

/** True where Discord does not take a message as it is, however often it is sent. */
function isRefused(error: unknown): boolean {
  const { InvalidFormBodyOrContentType, CannotSendAnEmptyMessage } = RESTJSONErrorCodes;
  return isDiscordError(error, InvalidFormBodyOrContentType, CannotSendAnEmptyMessage);
}
