import { ButtonStyle, ComponentType } from "discord.js";
import type { Say } from "../../../locales/say.js";
import type { Discussion } from "../../../study/discussion/discussions.js";
import { formatCustomId } from "../../custom-id.js";
import { button, row } from "../rows.js";
import type { View } from "../view.js";

/* What moderators need now and then: for them alone, so that the thread stays clear. */

const SPEAKER_SECONDS = [0, 30, 60, 120, 180, 300, 600];
const SLOW_SECONDS = [0, 5, 10, 30, 60, 300, 900];

export function moreView({ id, state }: Discussion, say: Say): View {
  const { at, phase, areQuestionsClosed, speakerSeconds, slowSeconds, muted } = state;
  const isPaused = phase === "paused";
  return {
    content: say("discussion.more.title"),
    embeds: [],
    components: [
      row(
        {
          ...button("discuss-back", say("discussion.button.back"), [id, String(at), String(at - 1)]),
          disabled: at === 0 || isPaused,
        },
        button("discuss-pause", say(isPaused ? "discussion.button.resume" : "discussion.button.pause"), [
          id,
          isPaused ? "resume" : "pause",
        ]),
        button(
          "discuss-questions",
          say(areQuestionsClosed ? "discussion.button.openQuestions" : "discussion.button.closeQuestions"),
          [id, areQuestionsClosed ? "open" : "close"],
        ),
      ),
      row(
        button("agenda-open", say("discussion.button.agenda"), [id]),
        button("discuss-transcript", say("discussion.button.transcript"), [id]),
        button("discuss-end", say("discussion.button.end"), [id], ButtonStyle.Danger),
      ),
      row(
        seconds("discuss-speaker-time", "discussion.more.speaker", id, SPEAKER_SECONDS, speakerSeconds, say),
      ),
      row(seconds("discuss-slow", "discussion.more.slow", id, SLOW_SECONDS, slowSeconds, say)),
      row({
        type: ComponentType.UserSelect,
        custom_id: formatCustomId("discuss-mute", id),
        placeholder: say("discussion.more.mute", { count: muted.length }),
      }),
    ],
  };
}

function seconds(
  action: string,
  key: "discussion.more.speaker" | "discussion.more.slow",
  id: string,
  choices: readonly number[],
  now: number,
  say: Say,
) {
  const listed = [...new Set([...choices, now])].sort((a, b) => a - b);
  return {
    type: ComponentType.StringSelect as const,
    custom_id: formatCustomId(action, id),
    options: listed.map((seconds) => ({
      label: seconds === 0 ? say(`${key}.none`) : say(key, { time: inWords(seconds, say) }),
      value: String(seconds),
      default: seconds === now,
    })),
  };
}

function inWords(seconds: number, say: Say): string {
  return seconds % 60 === 0
    ? say("discussion.more.minutes", { count: seconds / 60 })
    : say("discussion.more.seconds", { count: seconds });
}
