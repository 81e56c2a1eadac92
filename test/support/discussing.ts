import fc from "fast-check";
import type { Act } from "../../src/study/discussion/act.js";
import type { DiscussionState } from "../../src/study/discussion/discussion.js";
import { MODERATOR, QUOTE } from "./study.js";

/* What people do in a discussion, in no order: several members, and two moderators who act upon what they saw last. */

export const MODERATORS = [MODERATOR, "300000000000000004"] as const;
export const MEMBERS = [
  "300000000000000011",
  "300000000000000012",
  "300000000000000013",
  "300000000000000014",
] as const;

/** What people type who mean no good, and what happens to be longer than anybody thought. */
const typed: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    "",
    " \n\t",
    "\u200b\u2060",
    "\u3164",
    "\u202egnirts\u202c",
    "\u0000\u0007bell\u001b[31m",
    "\ud83d half",
    "half \ude00",
    "שלום ".repeat(100),
    "x".repeat(10_000),
    `${"\n".repeat(500)}below`,
    '{"parked":"q1"} `**@everyone** <@1>',
  ),
  // A character that is two units long, or a blank, at every limit there is.
  fc
    .tuple(fc.constantFrom(79, 80, 89, 90, 299, 300, 499, 500), fc.constantFrom("🧭🧭", "  z", "é\u0301"))
    .map(([length, end]) => "a".repeat(length) + end),
  fc.string({ unit: "binary", maxLength: 120 }),
  fc.constantFrom("One", "Two", "Three", "Why so?"),
);

/** Somebody's wish, as far as it does not depend on what they see. */
type Wish =
  | { readonly does: "next" | "back" | "call"; readonly moderator: 0 | 1 }
  | { readonly does: "editPrompt" | "dropPrompt"; readonly moderator: 0 | 1; readonly text: string }
  | { readonly does: "act"; readonly act: Act };

export interface Happening {
  readonly wish: Wish;
  /** How long after the one before, in milliseconds. */
  readonly after: number;
  /** True where the bot was stopped and started before. */
  readonly restarts: boolean;
  /** Which of the moderators look at the thread before. */
  readonly look: readonly [boolean, boolean];
}

const moderator = fc.constantFrom<0 | 1>(0, 1);
const by = fc.constantFrom(...MODERATORS);
const member = fc.constantFrom(...MEMBERS);
const paragraph = fc.integer({ min: 1, max: 5 });
const pollId = fc.constantFrom("p1", "p1", "p1", "p1", "p2", "p2", "p3", "p4", "p5", "p6", "p7");
const parkedId = fc.constantFrom("q1", "q1", "q2");
const seconds = fc.constantFrom(0, 5, 60, 3600, -1, 0.5, Number.NaN, 100_000);
const quotes = fc.constantFrom([], [QUOTE]);

function kind<K extends Act["kind"]>(
  kind: K,
  given: { [P in Exclude<keyof Extract<Act, { kind: K }>, "kind">]: fc.Arbitrary<unknown> },
): fc.Arbitrary<Act> {
  return fc.record({ kind: fc.constant(kind), ...given }) as unknown as fc.Arbitrary<Act>;
}

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: kind("start", { by }) },
  { weight: 6, arbitrary: kind("tick", {}) },
  { weight: 5, arbitrary: kind("raise", { member }) },
  { weight: 6, arbitrary: kind("vote", { member, poll: pollId, option: fc.integer({ min: -1, max: 4 }) }) },
  { weight: 2, arbitrary: kind("closePoll", { by, poll: pollId }) },
  {
    weight: 3,
    arbitrary: kind("openPoll", {
      by,
      id: pollId,
      question: fc.oneof(typed, fc.constant("Who is right?")),
      options: fc.oneof(fc.array(typed, { maxLength: 8 }), fc.constant(["Yes", "No", "Both", "Neither"])),
    }),
  },
  {
    weight: 2,
    arbitrary: kind("pause", {
      by: fc.option(by),
      because: fc.constantFrom("moderator", "archived"),
    }),
  },
  { weight: 3, arbitrary: kind("resume", { by }) },
  kind("schedule", { by, startsAt: fc.option(fc.integer({ min: 0, max: 10_000_000 })) }),
  kind("go", { by, from: fc.nat(4), to: fc.integer({ min: -1, max: 6 }) }),
  kind("wake", {}),
  kind("rename", { title: typed }),
  kind("lower", { member }),
  kind("giveBack", { member }),
  kind("limitSpeakers", { by, seconds }),
  kind("mute", { by, member, reason: fc.option(typed) }),
  kind("unmute", { by, member }),
  kind("park", { member, id: parkedId, text: typed, quotes }),
  kind("settle", {
    by: fc.option(by),
    parked: parkedId,
    state: fc.constantFrom("open", "answered", "dropped"),
    quotes,
  }),
  kind("addPrompt", { by, paragraph, text: typed }),
  kind("leaveOut", { by, paragraph }),
  kind("questions", { by, areClosed: fc.boolean() }),
  kind("slow", { by, seconds }),
);

const end = kind("end", { by: fc.option(by), because: fc.constantFrom("moderator", "deleted") });

const wish: fc.Arbitrary<Wish> = fc.oneof(
  { weight: 12, arbitrary: act.map((act) => ({ does: "act" as const, act })) },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constantFrom("next" as const, "back" as const, "call" as const),
      moderator,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constantFrom("editPrompt" as const, "dropPrompt" as const),
      moderator,
      text: typed,
    }),
  },
);

const happeningOf = (wish: fc.Arbitrary<Wish>): fc.Arbitrary<Happening> =>
  fc.record({
    wish,
    after: fc.oneof(fc.constant(0), fc.nat(10_000), fc.nat(300_000), fc.nat(8_000_000)),
    restarts: fc.integer({ min: 0, max: 7 }).map((die) => die === 0),
    look: fc.tuple(fc.boolean(), fc.boolean()),
  });

/** A discussion from its preparation on; some come to their end, and beyond. */
export function happenings(maxLength: number): fc.Arbitrary<Happening[]> {
  const one = happeningOf(wish);
  return fc
    .tuple(
      fc.array(one, { maxLength: 4 }),
      happeningOf(kind("start", { by }).map((act) => ({ does: "act" as const, act }))),
      fc.array(one, { maxLength, size: "max" }),
      fc.option(happeningOf(end.map((act) => ({ does: "act" as const, act })))),
      fc.array(one, { maxLength: 3 }),
    )
    .map(([before, start, during, end, after]) => [
      ...before,
      start,
      ...during,
      ...(end ? [end] : []),
      ...after,
    ]);
}

/** The act that a wish comes to. @param seen What each moderator saw last */
export function actOf(wish: Wish, seen: readonly [DiscussionState, DiscussionState]): Act {
  if (wish.does === "act") return wish.act;
  const state = seen[wish.moderator];
  const by = MODERATORS[wish.moderator];
  const { at } = state;
  switch (wish.does) {
    case "next":
      return { kind: "go", by, from: at, to: at + 1 };
    case "back":
      return { kind: "go", by, from: at, to: at - 1 };
    case "call":
      return { kind: "call", by, from: state.speaker?.memberId ?? null };
    case "editPrompt":
    case "dropPrompt": {
      const item = state.items.find(({ prompts }) => prompts.length > 0) ?? state.items[0];
      const [before = ""] = item?.prompts ?? [];
      const { text } = wish;
      const about = { by, paragraph: item?.paragraph ?? 0, before };
      return wish.does === "editPrompt"
        ? { kind: "editPrompt", ...about, text }
        : { kind: "dropPrompt", ...about };
    }
  }
}
