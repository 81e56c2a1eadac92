import type { DiscussionState, Parked, Poll } from "../../../src/study/discussion/discussion.js";
import type { EntryData } from "../../../src/study/discussion/entry.js";

/** What whoever reads a record knows of the discussion at its end. */
interface Told
  extends Pick<
    DiscussionState,
    "phase" | "title" | "items" | "at" | "muted" | "speakerSeconds" | "areQuestionsClosed" | "slowSeconds"
  > {
  readonly speaker: string | null;
  readonly polls: Readonly<Record<string, Pick<Poll, "question" | "options" | "counts">>>;
  readonly parked: Readonly<Record<string, Pick<Parked, "text" | "memberId">>>;
}

/** The discussion as the record tells it. @param begin As it was prepared */
export function replay(begin: DiscussionState, entries: readonly EntryData[]): Told {
  let told = readable(begin);
  for (const entry of entries) told = { ...told, ...changeOf(told, entry) };
  return told;
}

/** What of a state the record has to tell. */
export function readable(state: DiscussionState): Told {
  const { phase, title, items, at, muted, speakerSeconds, areQuestionsClosed, slowSeconds } = state;
  return {
    phase,
    title,
    items,
    at,
    muted,
    speakerSeconds,
    areQuestionsClosed,
    slowSeconds,
    speaker: state.speaker?.memberId ?? null,
    polls: Object.fromEntries(
      state.polls.map(({ id, question, options, counts }) => [id, { question, options, counts }]),
    ),
    parked: Object.fromEntries(state.parked.map(({ id, text, memberId }) => [id, { text, memberId }])),
  };
}

function changeOf(told: Told, entry: EntryData): Partial<Told> {
  switch (entry.kind) {
    case "started":
      return { phase: "running" };
    case "paragraph":
      return { at: entry.place - 1 };
    case "paused":
      return { phase: "paused" };
    case "resumed":
      return { phase: "running" };
    case "ended":
      return { phase: "ended", speaker: null, muted: [] };
    case "called":
      return { speaker: entry.memberId };
    case "floorOver":
      return { speaker: null };
    case "muted":
      return { muted: [...told.muted, entry.memberId] };
    case "unmuted":
      return { muted: told.muted.filter((one) => one !== entry.memberId) };
    case "speakerTime":
      return { speakerSeconds: entry.seconds };
    case "poll": {
      const { question, options } = entry;
      return { polls: { ...told.polls, [entry.poll]: { question, options, counts: null } } };
    }
    case "pollClosed": {
      const { question, options, counts } = entry;
      return { polls: { ...told.polls, [entry.poll]: { question, options, counts } } };
    }
    case "parked": {
      const { text, memberId } = entry;
      return { parked: { ...told.parked, [entry.parked]: { text, memberId } } };
    }
    case "prompt":
      return {
        items: told.items.map((item) =>
          item.paragraph === entry.about ? { ...item, prompts: changed(item.prompts, entry) } : item,
        ),
      };
    case "leftOut":
      return { items: told.items.filter(({ paragraph }) => paragraph !== entry.about) };
    case "questions":
      return { areQuestionsClosed: entry.areClosed };
    case "slowed":
      return { slowSeconds: entry.seconds };
    case "renamed":
      return { title: entry.title };
    case "timeUp":
    case "settled":
    case "message":
    case "question":
      return {};
  }
}

function changed(
  prompts: readonly string[],
  { before, after }: Extract<EntryData, { kind: "prompt" }>,
): string[] {
  if (before === null) return after === null ? [...prompts] : [...prompts, after];
  return prompts.flatMap((prompt) => (prompt === before ? (after ?? []) : prompt));
}
