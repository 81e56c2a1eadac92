import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Act, perform } from "../../../src/study/discussion/act.js";
import { agendaItem, LONGEST_PROMPT } from "../../../src/study/discussion/agenda.js";
import {
  type DiscussionState,
  discussionState,
  isOpen,
  LONGEST_TITLE,
  nextDue,
  prepare,
} from "../../../src/study/discussion/discussion.js";
import { type EntryData, entryData } from "../../../src/study/discussion/entry.js";
import { LONGEST_PARKED } from "../../../src/study/discussion/parking.js";
import { LONGEST_OPTION, LONGEST_POLL_QUESTION } from "../../../src/study/discussion/polls.js";
import { GRACE_MS } from "../../../src/study/discussion/walk.js";
import { withoutMember } from "../../../src/study/discussion/without-member.js";
import { actOf, type Happening, happenings, MEMBERS, MODERATORS } from "../../support/discussing.js";
import { DISCUSSION } from "../../support/study.js";
import { readable, replay } from "./replay.js";

const BEGIN = 1_000_000;
const LONG = 60;

/** An act that was tried, and what there was before and after. */
interface Turn {
  readonly act: Act;
  readonly now: number;
  readonly before: DiscussionState;
  readonly after: DiscussionState;
  /** Null where it was refused. */
  readonly entries: readonly EntryData[] | null;
}

const minutes = fc.constantFrom(null, 1, 5);
const sequence = fc.tuple(minutes, happenings(LONG));

function begin(minutes: number | null): DiscussionState {
  return prepare({
    ...DISCUSSION,
    minutes,
    items: [1, 2, 3, 4, 5].map((paragraph) => ({
      paragraph,
      fingerprint: `f${paragraph}`,
      prompts: ["Why so?"],
    })),
  });
}

function afterRestart(state: DiscussionState): DiscussionState {
  return discussionState.parse(JSON.parse(JSON.stringify(state)));
}

/** Tries one act after the other. @param onTurn Called with each, also those that a restart does by itself */
function play(
  minutes: number | null,
  happenings: readonly Happening[],
  onTurn: (turn: Turn) => void,
): Turn[] {
  let state = begin(minutes);
  let now = BEGIN;
  const seen: [DiscussionState, DiscussionState] = [state, state];
  const turns: Turn[] = [];
  const attempt = (act: Act) => {
    const before = state;
    const step = perform(before, act, now);
    const isRefused = "refusal" in step;
    state = isRefused ? before : step.state;
    const turn = { act, now, before, after: state, entries: isRefused ? null : step.entries };
    turns.push(turn);
    onTurn(turn);
  };
  for (const { wish, after, restarts, look } of happenings) {
    now += after;
    if (restarts) {
      state = afterRestart(state);
      attempt({ kind: "wake" });
    }
    if (look[0]) seen[0] = state;
    if (look[1]) seen[1] = state;
    attempt(actOf(wish, seen));
  }
  return turns;
}

/** Holds that something is so of every act in every discussion. */
function always(holds: (turn: Turn) => void, numRuns = 300): void {
  fc.assert(
    fc.property(sequence, ([minutes, happenings]) => {
      play(minutes, happenings, holds);
    }),
    { numRuns },
  );
}

/** Holds that something is so of every discussion in the end. */
function inTheEnd(holds: (state: DiscussionState) => void): void {
  fc.assert(
    fc.property(sequence, ([minutes, happenings]) =>
      holds(play(minutes, happenings, () => {}).at(-1)?.after ?? begin(minutes)),
    ),
  );
}

describe("a discussion, whatever is done in it", () => {
  it("is read from the database as it was written, and so is its record", () => {
    always(({ after, entries }) => {
      expect(afterRestart(after)).toEqual(after);
      for (const entry of entries ?? [])
        expect(entryData.parse(JSON.parse(JSON.stringify(entry)))).toEqual(entry);
    });
  });

  it("goes the same way whether or not the bot is restarted between two acts in time", () => {
    fc.assert(
      fc.property(sequence, ([minutes, happenings]) => {
        const calm = happenings.map((one) => ({ ...one, restarts: false }));
        const turns = play(minutes, calm, () => {});
        // Written and read before each act.
        let state = begin(minutes);
        for (const { act, now, after } of turns) {
          const step = perform(afterRestart(state), act, now);
          state = "refusal" in step ? state : step.state;
          expect(state).toEqual(after);
        }
      }),
    );
  });

  it("is never changed by what is refused, nor are states changed that somebody still holds", () => {
    always(({ act, now, before }) => {
      const frozen = freeze(structuredClone(before));
      perform(frozen, act, now);
      expect(frozen).toEqual(before);
    });
  });

  it("once ended stays as it is, and has nothing due", () => {
    always(({ before, after, entries }) => {
      if (before.phase === "ended") expect([after, entries]).toEqual([before, null]);
      if (after.phase === "ended") expect(nextDue(after)).toBeNull();
    });
  });

  it("goes from a phase only to those that may follow", () => {
    const next: Record<string, readonly string[]> = {
      prepared: ["running", "ended"],
      running: ["paused", "ended"],
      paused: ["running", "ended"],
      ended: [],
    };
    always(({ before, after }) => {
      if (after.phase !== before.phase) expect(next[before.phase]).toContain(after.phase);
    });
  });

  it("stands at one of its paragraphs, and every notice of one is about where it stands", () => {
    always(({ after, entries }) => {
      const item = after.items[after.at];
      expect(item).toBeDefined();
      for (const entry of entries ?? []) {
        if (entry.kind !== "paragraph") continue;
        expect(entry).toMatchObject({ ...item, place: after.at + 1, of: after.items.length });
      }
    });
  });

  it("has two moderators who press Next at once move on by one paragraph", () => {
    always(({ before, now }) => {
      const { at } = before;
      const [first, second] = MODERATORS.map((by) => ({ kind: "go", by, from: at, to: at + 1 }) as const);
      if (before.phase !== "running" || !before.items[at + 1] || !first || !second) return;
      const moved = perform(before, first, now);
      expect(moved).toMatchObject({ state: { at: at + 1 } });
      if ("state" in moved) expect(perform(moved.state, second, now)).toEqual({ refusal: "moved" });
    });
  });

  it("leaves its paragraph by a moderator's act who saw it there, or when its time is over", () => {
    always(({ act, now, before, after }) => {
      if (after.at === before.at) return;
      if (act.kind === "go") expect(act).toMatchObject({ from: before.at, to: after.at });
      else expect([act.kind, after.at]).toEqual(["tick", before.at + 1]);
      if (act.kind === "tick") expect(before.movesAt).toBeLessThanOrEqual(now);
    });
  });

  it("has times that run only while it runs, and what is left of them only while it is paused", () => {
    always(({ after: { phase, movesAt, left, startsAt, speaker } }) => {
      if (phase !== "running") expect([movesAt, speaker?.until ?? null]).toEqual([null, null]);
      if (phase !== "paused") expect([left, speaker?.left ?? null]).toEqual([null, null]);
      if (phase !== "prepared") expect(startsAt).toBeNull();
    });
  });

  it("neither loses nor wins time by a pause", () => {
    always(({ after, now }) => {
      if (after.phase !== "running") return;
      const [by] = MODERATORS;
      const paused = perform(after, { kind: "pause", by, because: "moderator" }, now);
      if (!("state" in paused)) return expect.fail("a running discussion was not paused");
      const later = now + 123_456;
      const resumed = perform(paused.state, { kind: "resume", by }, later);
      if (!("state" in resumed)) return expect.fail("a paused discussion was not resumed");
      const left = (time: number | null | undefined, at: number) =>
        time === null || time === undefined ? null : Math.max(0, time - at);
      expect(left(resumed.state.movesAt, later)).toBe(left(after.movesAt, now));
      expect(left(resumed.state.speaker?.until, later)).toBe(left(after.speaker?.until, now));
    });
  });

  it("does nothing by itself before its time, and comes to rest after", () => {
    always(({ after, now }) => {
      const due = nextDue(after);
      const early = Math.min(now, (due ?? Number.POSITIVE_INFINITY) - 1);
      for (const kind of ["tick", "wake"] as const) {
        const refusal = after.phase === "ended" ? "ended" : "nothingDue";
        expect(perform(after, { kind }, early)).toEqual({ refusal });
      }
      let state = after;
      let ticks = 0;
      for (let step = perform(state, { kind: "tick" }, now); "state" in step; ticks++) {
        expect(ticks).toBeLessThan(3);
        state = step.state;
        step = perform(state, { kind: "tick" }, now);
      }
    });
  });

  it("runs to its last paragraph if nobody does anything, and then waits for a moderator", () => {
    always(({ after }) => {
      let state = after;
      for (let due = nextDue(state), ticks = 0; due !== null; due = nextDue(state), ticks++) {
        expect(ticks).toBeLessThan(2 * (after.items.length + MEMBERS.length) + 2);
        const step = perform(state, { kind: "tick" }, due);
        if (!("state" in step)) return expect.fail("what was due did not happen");
        state = step.state;
      }
      if (after.movesAt !== null) expect(state.at).toBe(after.items.length - 1);
    }, 100);
  });

  it("leaves everybody a minute after a restart, and whoever had more, as much", () => {
    always(({ act, now, before, after, entries }) => {
      if (act.kind !== "wake" || !entries || before.phase !== "running") return;
      expect(entries).toEqual([]);
      for (const [was, is] of [
        [before.movesAt, after.movesAt],
        [before.speaker?.until, after.speaker?.until],
      ]) {
        if (typeof was === "number") expect(is).toBe(Math.max(was, now + GRACE_MS));
        else expect(is).toBe(was);
      }
      expect({ ...after, movesAt: null, speaker: null }).toEqual({ ...before, movesAt: null, speaker: null });
    });
  });

  it("has one speaker at most, and a queue without anybody twice, the speaker, or the muted", () => {
    always(({ after: { hands, speaker, muted } }) => {
      expect(new Set(hands).size).toBe(hands.length);
      expect(new Set(muted).size).toBe(muted.length);
      for (const one of muted) expect([...hands, speaker?.memberId]).not.toContain(one);
      expect(hands).not.toContain(speaker?.memberId);
    });
  });

  it("gives the floor in the order in which hands were raised", () => {
    always(({ before, after, entries }) => {
      const called = (entries ?? []).flatMap((entry) => (entry.kind === "called" ? [entry.memberId] : []));
      if (called.length === 0) return;
      expect(called).toEqual(before.hands.slice(0, 1));
      expect([after.speaker?.memberId, ...after.hands]).toEqual(before.hands);
    });
  });

  it("counts each member's last vote, for options that there are, and then keeps nobody's", () => {
    fc.assert(
      fc.property(sequence, ([minutes, happenings]) => {
        const votes = new Map<string, Map<string, number>>();
        play(minutes, happenings, ({ act, after, entries }) => {
          if (act.kind === "openPoll" && entries) votes.set(act.id, new Map());
          if (act.kind === "vote" && entries) votes.get(act.poll)?.set(act.member, act.option);
          for (const { id, isOpen, options, votes: kept, counts } of after.polls) {
            const cast = [...(votes.get(id) ?? [])];
            for (const [, option] of cast) expect(options[option]).toBeDefined();
            if (isOpen) expect([kept, counts]).toEqual([Object.fromEntries(cast), null]);
            else {
              const tally = options.map((_, at) => cast.filter(([, option]) => option === at).length);
              expect([kept, counts]).toEqual([{}, tally]);
            }
          }
          if (after.phase === "ended") expect(after.polls.every((poll) => !poll.isOpen)).toBe(true);
        });
      }),
      { numRuns: 300 },
    );
  });

  it("is told by its record: who reads that knows what the discussion came to", () => {
    fc.assert(
      fc.property(sequence, ([minutes, happenings]) => {
        const turns = play(minutes, happenings, () => {});
        const last = turns.at(-1)?.after ?? begin(minutes);
        const hasStarted = turns.some(({ after }) => isOpen(after));
        const told = replay(
          begin(minutes),
          turns.flatMap(({ entries }) => entries ?? []),
        );
        expect(hasStarted ? told : { ...told, phase: last.phase }).toEqual(readable(last));
      }),
      { numRuns: 300 },
    );
  });

  it("has nothing of a member who is forgotten but, until it ends, that they are muted; and all of the others", () => {
    inTheEnd((after) => {
      for (const memberId of MEMBERS) {
        const left = withoutMember(after, memberId);
        const muted = isOpen(after) ? after.muted : [];
        expect(left.muted.includes(memberId)).toBe(muted.includes(memberId));
        expect(JSON.stringify({ ...left, leaderId: "", muted: [] })).not.toContain(memberId);
        expect(discussionState.parse(left)).toEqual(left);
        for (const other of MEMBERS.filter((one) => one !== memberId)) {
          expect(JSON.stringify(left).split(other)).toHaveLength(JSON.stringify(after).split(other).length);
        }
      }
    });
  });

  it("keeps texts that Discord can show, whatever was typed", () => {
    inTheEnd((after) => {
      const texts: [string, number][] = [
        [after.title, LONGEST_TITLE],
        ...after.items.flatMap(({ prompts }) =>
          prompts.map((text): [string, number] => [text, LONGEST_PROMPT]),
        ),
        ...after.parked.map(({ text }): [string, number] => [text, LONGEST_PARKED]),
        ...after.polls.flatMap(({ question, options }): [string, number][] => [
          [question, LONGEST_POLL_QUESTION],
          ...options.map((option): [string, number] => [option, LONGEST_OPTION]),
        ]),
      ];
      for (const [text, longest] of texts) {
        expect(text.length).toBeLessThanOrEqual(longest);
        expect(text).toBe(text.trim());
        // Something to be seen; no half of a character, nothing that moves the cursor or turns the text round.
        expect(text).toMatch(/[^\p{Default_Ignorable_Code_Point}\p{Z}]/u);
        expect(text).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u);
      }
      for (const item of after.items) expect(agendaItem.parse(item)).toEqual(item);
    });
  });
});

function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}
