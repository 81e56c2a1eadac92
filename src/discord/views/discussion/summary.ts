import type { Summary } from "../../../study/discussion/summary.js";
import { button, row } from "../rows.js";
import { clip, literal, oneLine } from "../text.js";
import type { View } from "../view.js";
import type { Table } from "./desk.js";

const COLOUR = 0x238f7a;
const LINE = 200;
const MOST_OPEN = 10;

/** What a discussion came to: the last message of its thread. */
export function summaryView(summary: Summary, { discussion, say }: Table): View {
  const { paragraphs, asked, answered, open, polls, participants } = summary;
  const lines = [
    say("discussion.summary.covered", { numbers: ranges(paragraphs), count: paragraphs.length }),
    say("discussion.summary.questions", { asked, answered, open: open.length }),
    say("discussion.summary.polls", { polls }),
    say("discussion.summary.participants", { participants }),
  ];
  const questions = open
    .slice(0, MOST_OPEN)
    .map(({ text, paragraph }) => `- ${clip(literal(oneLine(text)), LINE)} · ¶ ${paragraph}`);
  const more = open.length - questions.length;
  return {
    embeds: [
      {
        color: COLOUR,
        title: `🏁 ${clip(say("discussion.summary.title", { title: literal(discussion.state.title) }), 240)}`,
        description: lines.join("\n"),
        fields:
          questions.length > 0
            ? [
                {
                  name: say("discussion.summary.open"),
                  value: clip([...questions, ...(more > 0 ? [`+${more}`] : [])].join("\n"), 1024),
                },
              ]
            : [],
      },
    ],
    components: [row(button("discuss-transcript", say("discussion.button.transcript"), [discussion.id]))],
  };
}

/** "1–3, 5". */
export function ranges(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(", ");
}
