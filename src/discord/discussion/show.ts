import {
  type AnyThreadChannel,
  type Client,
  DiscordAPIError,
  type MessageCreateOptions,
  RESTJSONErrorCodes,
} from "discord.js";
import { isOpen } from "../../study/discussion/discussion.js";
import type { Discussion } from "../../study/discussion/discussions.js";
import type { Entry } from "../../study/discussion/entry.js";
import { summaryOf } from "../../study/discussion/summary.js";
import { logCases } from "../case-log.js";
import type { BotContext } from "../context.js";
import { isGone } from "../gone.js";
import { hiddenHere } from "../hidden-here.js";
import { sayInGuild } from "../locales/guild-say.js";
import { OneByOne } from "../one-by-one.js";
import { deskView, leftDeskView, type Table, tableOf } from "../views/discussion/desk.js";
import { noticeView, openingView, pastNoticeView, starterView } from "../views/discussion/notices.js";
import { closedPollView, pollView, tallyView } from "../views/discussion/poll.js";
import { summaryView } from "../views/discussion/summary.js";
import { threadOf } from "./thread.js";

/*
 * A discussion's thread follows its state: whatever happened, and whenever the bot was stopped, `showDiscussion` posts what
 * of the record is not there yet, in its order, and brings the desk (the message of the ¶ under discussion) up to date.
 */

const threads = new OneByOne();

/** What takes the floor from whoever was called last. */
const ENDS_CALL: ReadonlySet<Entry["data"]["kind"]> = new Set(["called", "floorOver", "ended"] as const);

/** What each desk showed last: it is edited only if that has changed. */
const desks = new Map<string, string>();

/** Never fails: the record is written down already, and what could not be shown is shown the next time. */
export async function showDiscussion(
  client: Client,
  guildId: string,
  id: string,
  context: BotContext,
): Promise<void> {
  await threads
    .add(id, () => show(client, guildId, id, context))
    .catch((err: unknown) =>
      context.log.warn({ err, guild: guildId, discussion: id }, "a discussion's thread is not up to date"),
    );
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
    const { id: messageId } = await thread.send(deskView(desk, table));
    await context.study.records.shown(guildId, desk.id, messageId);
    await editQuietly(thread, desk.messageId, leftDeskView(desk, table));
  });
}

async function show(client: Client, guildId: string, id: string, context: BotContext): Promise<void> {
  const { study, log } = context;
  const there = await thereNow(client, guildId, id, context);
  if (!there) return;
  const { thread, table } = there;
  const { discussion } = table;
  if (!thread) {
    log.info({ guild: guildId, discussion: id }, "a discussion's thread is gone");
    if (isOpen(discussion.state)) {
      const end = { kind: "end", by: client.user?.id ?? null, because: "deleted" } as const;
      const acted = await study.discussions.act(guildId, id, end);
      if (!("refusal" in acted)) await logCases(client, guildId, acted.cases, context);
    }
    for (const entry of await study.records.waiting(guildId, id)) {
      await study.records.shown(guildId, entry.id, null);
    }
    return;
  }
  // To write in a thread that somebody has closed would open it again: that is for whoever resumes.
  if (thread.archived && discussion.state.phase === "paused") return;
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
}

/** A discussion that has started, with its thread; null where that is gone. */
async function thereNow(client: Client, guildId: string, id: string, context: BotContext) {
  const { study, library } = context;
  const discussion = await study.discussions.get(guildId, id);
  if (!discussion || discussion.startedAt === null) return null;
  const { language } = await study.settings.of(guildId);
  const say = sayInGuild(client, guildId, language);
  const table = tableOf(discussion, library, await hiddenHere({ guildId }, context), say);
  return { table, thread: await threadOf(client, discussion, starterView(table), context) };
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
  const left = data.kind === "paragraph" ? await records.latestShown(guildId, id, "paragraph") : null;
  const called = ENDS_CALL.has(data.kind) ? await records.latestShown(guildId, id, "called") : null;
  const { id: messageId } = await thread.send({
    ...(await viewOf(entry, table, context)),
    nonce: entry.id,
    enforceNonce: true,
  });
  await records.shown(guildId, entry.id, messageId);
  if (left) await editQuietly(thread, left.messageId, leftDeskView(left, table));
  if (called?.data.kind === "called") {
    await editQuietly(thread, called.messageId, pastNoticeView(called.data, table));
  }
  if (data.kind === "pollClosed") {
    const asked = (await records.of(guildId, id)).find(
      (one) => one.data.kind === "poll" && one.data.poll === data.poll,
    );
    if (asked) await editQuietly(thread, asked.messageId, closedPollView(data, table));
  }
  const slows = data.kind === "slowed" || (data.kind === "ended" && state.slowSeconds > 0);
  // Slow mode was the discussion's: it ends with it.
  const seconds = data.kind === "ended" ? 0 : state.slowSeconds;
  if (slows) await thread.setRateLimitPerUser(seconds).catch(logged(context));
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
      const ids = entries.flatMap((one) =>
        one.data.kind === "question" && !one.struck ? [one.data.questionId] : [],
      );
      const questions = await Promise.all(ids.map((one) => context.study.questions.get(guildId, one)));
      const kept = questions.filter((question) => question !== null);
      return summaryView(summaryOf(state, entries, kept), table);
    }
    default:
      return noticeView(data, table);
  }
}

/** The message of the ¶ under discussion has the buttons, and tells who speaks and who waits. */
async function showDesk(thread: AnyThreadChannel, table: Table, context: BotContext): Promise<void> {
  const { guildId, id } = table.discussion;
  const desk = await context.study.records.latestShown(guildId, id, "paragraph");
  if (!desk) return;
  const isOver = !isOpen(table.discussion.state);
  const view = isOver ? leftDeskView(desk, table) : deskView(desk, table);
  const shown = JSON.stringify([desk.messageId, view]);
  if (desks.get(id) === shown) return;
  await editQuietly(thread, desk.messageId, view);
  if (isOver) desks.delete(id);
  else desks.set(id, shown);
}

/** A message that somebody has deleted is not missed. */
async function editQuietly(
  thread: AnyThreadChannel,
  messageId: string | null,
  view: ReturnType<typeof deskView>,
): Promise<void> {
  if (messageId === null) return;
  try {
    await thread.messages.edit(messageId, view);
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

const REFUSED: readonly (number | string)[] = [
  RESTJSONErrorCodes.InvalidFormBodyOrContentType,
  RESTJSONErrorCodes.CannotSendAnEmptyMessage,
];

/** True where Discord does not take a message as it is, however often it is sent. */
function isRefused(error: unknown): boolean {
  return error instanceof DiscordAPIError && REFUSED.includes(error.code);
}

function logged({ log }: BotContext): (err: unknown) => void {
  return (err) => log.warn({ err }, "the thread could not be slowed down: Manage Threads is missing");
}
