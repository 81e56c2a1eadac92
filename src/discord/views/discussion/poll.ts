import { ButtonStyle } from "discord.js";
import type { Poll } from "../../../study/discussion/discussion.js";
import type { EntryData } from "../../../study/discussion/entry.js";
import { button, row } from "../rows.js";
import { clip, literal } from "../text.js";
import type { View } from "../view.js";
import type { Table } from "./desk.js";

/* A poll: while it is open only how many have voted is seen, so that nobody follows the others. */

const COLOUR = 0x7b4fa3;
const TITLE = 250;
const LABEL = 80;
const BAR = 12;

type Asked = Extract<EntryData, { kind: "poll" | "pollClosed" }>;

export function pollView(poll: Poll, { discussion, say }: Table): View {
  const { id, question, options, votes } = poll;
  const choices = options.map((option, i) =>
    button("discuss-vote", clip(option, LABEL), [discussion.id, id, String(i)], ButtonStyle.Primary),
  );
  return {
    embeds: [
      {
        color: COLOUR,
        title: titleOf(question),
        description: say("discussion.poll.open", { count: Object.keys(votes).length }),
      },
    ],
    components: [
      row(...choices),
      row(button("discuss-poll-close", say("discussion.poll.close"), [discussion.id, id])),
    ],
  };
}

/** Where it was asked, once it is closed. */
export function closedPollView({ question }: Asked, { say }: Table): View {
  return {
    embeds: [{ color: COLOUR, title: titleOf(question), description: say("discussion.poll.closed") }],
    components: [],
  };
}

/** What came of it. */
export function tallyView(
  { question, options, counts }: Extract<EntryData, { kind: "pollClosed" }>,
  { say }: Table,
): View {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const lines = options.map((option, i) => {
    const count = counts[i] ?? 0;
    const share = total === 0 ? 0 : count / total;
    const full = Math.round(share * BAR);
    return `${literal(option)}\n\`${"█".repeat(full)}${"░".repeat(BAR - full)}\` ${say("discussion.poll.share", { count, share })}`;
  });
  return {
    embeds: [
      {
        color: COLOUR,
        title: titleOf(question),
        description: lines.join("\n"),
        footer: { text: say("discussion.poll.votes", { count: total }) },
      },
    ],
    components: [],
  };
}

function titleOf(question: string): string {
  return clip(`📊 ${literal(question)}`, TITLE);
}
