import type { Step } from "./act.js";
import { current, type DiscussionState, isOpen, LONGEST_TITLE, nextDue } from "./discussion.js";
import type { EntryData } from "./entry.js";
import { callNext } from "./floor.js";
import { counted, tallyEntry } from "./polls.js";
import { type ActOf, stepTo } from "./step.js";
import { wording } from "./wording.js";

/* The way through the paragraphs: start, on to the next, pause, end. */

const MINUTE_MS = 60_000;
/** After the bot was away there is at least so much time left for what was under way. */
export const GRACE_MS = MINUTE_MS;
/** Later than this a discussion that was to start while the bot was away does not start by itself. */
export const LATEST_START_MS = 60 * MINUTE_MS;

export function schedule(state: DiscussionState, { startsAt }: ActOf<"schedule">): Step {
  if (state.phase !== "prepared") return { refusal: "alreadyStarted" };
  return stepTo({ ...state, startsAt });
}

export function start(state: DiscussionState, { by }: Pick<ActOf<"start">, "by">, now: number): Step {
  if (state.phase !== "prepared") return { refusal: "alreadyStarted" };
  const { items, recordsText } = state;
  const started = standAt({ ...state, phase: "running", startsAt: null }, 0, now);
  const numbers = items.map(({ paragraph }) => paragraph);
  return stepTo(
    started,
    { kind: "started", by, from: Math.min(...numbers), to: Math.max(...numbers), recordsText },
    paragraphEntry(started, by),
  );
}

export function go(state: DiscussionState, { by, from, to }: ActOf<"go">, now: number): Step {
  if (state.phase === "prepared") return { refusal: "notStarted" };
  if (state.phase === "paused") return { refusal: "paused" };
  if (state.at !== from) return { refusal: "moved" };
  if (!Number.isInteger(to) || to === from || !state.items[to]) return { refusal: "noSuchPlace" };
  const moved = standAt(state, to, now);
  return stepTo(moved, paragraphEntry(moved, by));
}

export function pause(state: DiscussionState, { by, because }: ActOf<"pause">, now: number): Step {
  if (state.phase === "prepared") return { refusal: "notStarted" };
  if (state.phase === "paused") return { refusal: "paused" };
  const { movesAt, speaker } = state;
  const until = speaker?.until ?? null;
  return stepTo(
    {
      ...state,
      phase: "paused",
      movesAt: null,
      left: movesAt === null ? null : Math.max(0, movesAt - now),
      speaker: speaker && { ...speaker, until: null, left: until === null ? null : Math.max(0, until - now) },
    },
    { kind: "paused", by, because },
  );
}

export function resume(state: DiscussionState, { by }: ActOf<"resume">, now: number): Step {
  if (state.phase === "prepared") return { refusal: "notStarted" };
  if (state.phase !== "paused") return { refusal: "notPaused" };
  const { left, speaker } = state;
  return stepTo(
    {
      ...state,
      phase: "running",
      movesAt: left === null ? null : now + left,
      left: null,
      speaker: speaker && {
        ...speaker,
        until: speaker.left === null ? null : now + speaker.left,
        left: null,
      },
    },
    { kind: "resumed", by },
  );
}

/** One that never started leaves no record. Polls that are open are closed, so that their tally is in it. */
export function end(state: DiscussionState, { by, because }: ActOf<"end">): Step {
  const ended: DiscussionState = {
    ...state,
    phase: "ended",
    startsAt: null,
    movesAt: null,
    left: null,
    speaker: null,
    hands: [],
    muted: [],
    polls: state.polls.map(counted),
  };
  if (!isOpen(state)) return stepTo(ended);
  const closed = state.polls.filter(({ isOpen }) => isOpen).map((poll) => tallyEntry(counted(poll), by));
  return stepTo(ended, ...closed, { kind: "ended", by, because });
}

export function tick(state: DiscussionState, now: number): Step {
  const due = nextDue(state);
  if (due === null || due > now) return { refusal: "nothingDue" };
  if (state.phase === "prepared") return start(state, { by: state.leaderId }, now);
  const { speaker, movesAt } = state;
  if (
    speaker &&
    speaker.until !== null &&
    speaker.until <= now &&
    (movesAt === null || speaker.until <= movesAt)
  ) {
    const over: EntryData = { kind: "floorOver", memberId: speaker.memberId, because: "time" };
    const next = callNext({ ...state, speaker: null }, null, now);
    return stepTo(next.state, over, ...next.entries);
  }
  if (state.at + 1 >= state.items.length) return stepTo({ ...state, movesAt: null }, { kind: "timeUp" });
  const moved = standAt(state, state.at + 1, now);
  return stepTo(moved, paragraphEntry(moved, null));
}

export function wake(state: DiscussionState, now: number): Step {
  const due = nextDue(state);
  if (due === null || due > now) return { refusal: "nothingDue" };
  if (state.phase === "prepared") {
    // It starts late rather than never; but nobody waits for hours.
    return now - due > LATEST_START_MS ? stepTo({ ...state, startsAt: null }) : { refusal: "nothingDue" };
  }
  const later = (time: number | null) => (time === null ? null : Math.max(time, now + GRACE_MS));
  const { movesAt, speaker } = state;
  return stepTo({
    ...state,
    movesAt: later(movesAt),
    speaker: speaker && { ...speaker, until: later(speaker.until) },
  });
}

export function rename(state: DiscussionState, { title }: ActOf<"rename">): Step {
  const named = wording(title, LONGEST_TITLE);
  if (named === "" || named === state.title) return { refusal: "nothingChanges" };
  return stepTo({ ...state, title: named }, { kind: "renamed", title: named });
}

/** Whoever has the floor keeps it from one paragraph to the next. */
function standAt(state: DiscussionState, at: number, now: number): DiscussionState {
  const { minutes } = state;
  return { ...state, at, movesAt: minutes === null ? null : now + minutes * MINUTE_MS };
}

function paragraphEntry(state: DiscussionState, by: string | null): EntryData {
  const { items, at } = state;
  const { paragraph, fingerprint, prompts } = current(state);
  return { kind: "paragraph", by, paragraph, fingerprint, prompts, place: at + 1, of: items.length };
}
