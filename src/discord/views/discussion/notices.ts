import type { EntryData } from "../../../study/discussion/entry.js";
import { button, row } from "../rows.js";
import { clip, literal } from "../text.js";
import type { View } from "../view.js";
import { relative, type Table } from "./desk.js";
import { ranges } from "./summary.js";

/* What the thread is told: short lines, each about one thing that happened. */

const TITLE = 300;
const NUMBERS = 100;
const COLOUR = 0x4f6bed;

type Notice = Exclude<EntryData["kind"], "started" | "paragraph" | "poll" | "pollClosed" | "ended">;

/** What is discussed: what the channel shows where the thread begins, and what the thread begins with. */
export function starterView(table: Table): View {
  return { content: `💬 ${announcement(table)}`, embeds: [], components: [] };
}

/** How to take part, and what is written down. */
export function openingView({ discussion, say }: Table): View {
  const { recordsText, minutes, items } = discussion.state;
  const lines = [
    `✋ ${say("discussion.howTo.speak")}`,
    `❓ ${say("discussion.howTo.ask")}`,
    `🅿 ${say("discussion.howTo.park")}`,
    ...(minutes === null ? [] : [`⏱ ${say("discussion.minutesEach", { minutes, count: items.length })}`]),
    `📝 ${say(recordsText ? "discussion.notice.recorded" : "discussion.notice.notRecorded")}`,
  ];
  return {
    embeds: [{ color: COLOUR, title: say("discussion.howTo.title"), description: lines.join("\n") }],
    components: [],
  };
}

export function noticeView(data: Extract<EntryData, { kind: Notice }>, { discussion, say }: Table): View {
  const isCall = data.kind === "called";
  const done = () => button("discuss-done", say("discussion.button.done"), [discussion.id]);
  return { content: lineOf(data, say), embeds: [], components: isCall ? [row(done())] : [] };
}

/** Of somebody who has had the floor: nothing to press. */
export function pastNoticeView(data: Extract<EntryData, { kind: Notice }>, table: Table): View {
  return { ...noticeView(data, table), components: [] };
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
      const until =
        data.until === null ? "" : ` · ${say("discussion.until", { when: relative(data.until) })}`;
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
    numbers: clip(ranges(numbers.toSorted((a, b) => a - b)), NUMBERS),
    leader: mention(leaderId),
  });
}

function mention(id: string | null): string {
  return id === null ? "–" : `<@${id}>`;
}
