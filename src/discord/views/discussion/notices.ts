import type { EntryData } from "../../../study/discussion/entry.js";
import { clip, literal } from "../text.js";
import type { View } from "../view.js";
import { relative, type Table } from "./desk.js";

/* What the thread is told: short lines, each about one thing that happened. */

const TITLE = 300;
const COLOUR = 0x4f6bed;

type Notice = Exclude<EntryData["kind"], "started" | "paragraph" | "poll" | "pollClosed" | "ended">;

/** What the channel shows where the thread begins. */
export function starterView(table: Table): View {
  return { content: `💬 ${announcement(table)}`, embeds: [], components: [] };
}

/** The thread's first message: what is discussed, how to take part, and what is written down. */
export function openingView(table: Table): View {
  const { discussion, say } = table;
  const { recordsText, minutes, items } = discussion.state;
  const lines = [
    announcement(table),
    "",
    say("discussion.howTo"),
    ...(minutes === null ? [] : [say("discussion.minutesEach", { minutes, count: items.length })]),
    "",
    `📝 ${say(recordsText ? "discussion.notice.recorded" : "discussion.notice.notRecorded")}`,
  ];
  return {
    embeds: [
      { color: COLOUR, title: clip(literal(discussion.state.title), 250), description: lines.join("\n") },
    ],
    components: [],
  };
}

export function noticeView(data: Extract<EntryData, { kind: Notice }>, { say }: Table): View {
  return { content: lineOf(data, say), embeds: [], components: [] };
}

function lineOf(data: Extract<EntryData, { kind: Notice }>, say: Table["say"]): string {
  switch (data.kind) {
    case "timeUp":
      return `⏱ ${say("discussion.notice.timeUp")}`;
    case "paused":
      return `⏸ ${say("discussion.notice.paused", { because: data.because, who: mention(data.by) })}`;
    case "resumed":
      return `▶️ ${say("discussion.notice.resumed", { who: mention(data.by) })}`;
    case "called": {
      const until = data.until === null ? "" : ` ${say("discussion.until", { when: relative(data.until) })}`;
      return `🎤 ${say("discussion.notice.called", { member: mention(data.memberId) })}${until}`;
    }
    case "floorOver":
      return `⏱ ${say("discussion.notice.floorOver", { member: mention(data.memberId) })}`;
    case "questions":
      return data.areClosed
        ? `🔒 ${say("discussion.notice.questionsClosed", { who: mention(data.by) })}`
        : `🔓 ${say("discussion.notice.questionsOpen", { who: mention(data.by) })}`;
    case "slowed":
      return `🐢 ${say("discussion.notice.slowed", { seconds: data.seconds, who: mention(data.by) })}`;
    default:
      return "";
  }
}

function announcement({ discussion, article, say }: Table): string {
  const { title, leaderId, items } = discussion.state;
  const numbers = items.map(({ paragraph }) => paragraph);
  return say("discussion.announcement", {
    title: clip(literal(title), TITLE),
    article: clip(literal(article?.title ?? discussion.state.article), TITLE),
    from: Math.min(...numbers),
    to: Math.max(...numbers),
    count: numbers.length,
    leader: mention(leaderId),
  });
}

function mention(id: string | null): string {
  return id === null ? "–" : `<@${id}>`;
}
