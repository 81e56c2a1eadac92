import { describe, expect, it } from "vitest";
import { type Act, perform, type Refusal } from "../../../src/study/discussion/act.js";
import { agendaOf } from "../../../src/study/discussion/agenda.js";
import {
  current,
  type DiscussionState,
  type NewDiscussion,
  nextDue,
  prepare,
} from "../../../src/study/discussion/discussion.js";
import type { EntryData } from "../../../src/study/discussion/entry.js";
import { MOST_OPEN_EACH, MOST_PARKED } from "../../../src/study/discussion/parking.js";
import { MOST_OPEN_POLLS } from "../../../src/study/discussion/polls.js";
import { GRACE_MS, LATEST_START_MS } from "../../../src/study/discussion/walk.js";
import { articleOf } from "../../support/places.js";
import { DISCUSSION, MEMBER, MODERATOR, OTHER_MEMBER, QUOTE } from "../../support/study.js";

const MINUTE = 60_000;
const NOON = Date.UTC(2021, 4, 3, 12);
const by = MODERATOR;
const [ANNA, BERT] = [MEMBER, OTHER_MEMBER];
const START: Act = { kind: "start", by };
const TICK: Act = { kind: "tick" };
const PAUSE: Act = { kind: "pause", by, because: "moderator" };
const RESUME: Act = { kind: "resume", by };
const POLL: Act = { kind: "openPoll", by, id: "p", question: "Who is right?", options: ["Anna", "Bert"] };

/** A discussion of three paragraphs, at noon, to which things happen. */
class Room {
  now = NOON;
  state: DiscussionState;
  /** What the last act has brought into the record. */
  entries: readonly EntryData[] = [];

  constructor(given: Partial<NewDiscussion> = {}) {
    this.state = prepare({ ...DISCUSSION, ...given });
  }

  /** Does one act after the other. @throws Where one is refused */
  do(...acts: readonly Act[]): this {
    for (const act of acts) {
      const step = perform(this.state, act, this.now);
      if ("refusal" in step) throw new Error(`${act.kind} was refused: ${step.refusal}`);
      this.state = step.state;
      this.entries = step.entries;
    }
    return this;
  }

  later(milliseconds: number): this {
    this.now += milliseconds;
    return this;
  }

  refusal(act: Act): Refusal | null {
    const step = perform(this.state, act, this.now);
    return "refusal" in step ? step.refusal : null;
  }

  get paragraph(): number {
    return current(this.state).paragraph;
  }

  get queue(): readonly (string | null)[] {
    return [this.state.speaker?.memberId ?? null, ...this.state.hands];
  }
}

function open(given: Partial<NewDiscussion> = {}): Room {
  return new Room(given).do(START);
}

function go(from: number, to: number): Act {
  return { kind: "go", by, from, to };
}

function raise(member: string): Act {
  return { kind: "raise", member };
}

function call(from: string | null): Act {
  return { kind: "call", by, from };
}

function park(id: string, text: string, quotes: readonly (typeof QUOTE)[] = []): Act {
  return { kind: "park", member: ANNA, id, text, quotes };
}

describe("the way through the paragraphs", () => {
  it("begins with the first, with a notice of what is discussed", () => {
    const room = open();
    expect(room.paragraph).toBe(1);
    expect(room.entries).toMatchObject([
      { kind: "started", by, from: 1, to: 3, recordsText: true },
      { kind: "paragraph", paragraph: 1, place: 1, of: 3, prompts: ["What does ¶ 1 say?"] },
    ]);
    expect(room.refusal(START)).toBe("alreadyStarted");
  });

  it("goes to the next, back, or to any other", () => {
    const room = open().do(go(0, 1));
    expect(room.entries).toMatchObject([{ kind: "paragraph", by, paragraph: 2, place: 2 }]);
    expect(room.do(go(1, 0)).paragraph).toBe(1);
    expect(room.do(go(0, 2)).paragraph).toBe(3);
    expect(room.refusal(go(2, 3))).toBe("noSuchPlace");
    expect(room.refusal(go(2, 2))).toBe("noSuchPlace");
    expect(room.refusal(go(2, -1))).toBe("noSuchPlace");
  });

  it("is gone once where two moderators press Next at the same paragraph", () => {
    const room = open().do(go(0, 1));
    expect(room.refusal(go(0, 1))).toBe("moved");
    expect(room.paragraph).toBe(2);
  });

  it("is gone by itself where paragraphs have a time, which begins anew with each", () => {
    const room = open({ minutes: 5 });
    expect(nextDue(room.state)).toBe(NOON + 5 * MINUTE);
    expect(room.later(5 * MINUTE - 1).refusal(TICK)).toBe("nothingDue");
    expect(room.later(1).do(TICK).entries).toMatchObject([{ kind: "paragraph", by: null, paragraph: 2 }]);
    expect(room.refusal(TICK)).toBe("nothingDue");
    // A moderator was faster than the clock.
    expect(room.later(2 * MINUTE).do(go(1, 2)).state.movesAt).toBe(room.now + 5 * MINUTE);
  });

  it("does not end by itself: the last paragraph's time is told to be over, once", () => {
    const room = open({ minutes: 5 })
      .do(go(0, 2))
      .later(5 * MINUTE);
    expect(room.do(TICK).entries).toEqual([{ kind: "timeUp" }]);
    expect(room.state).toMatchObject({ phase: "running", movesAt: null });
    expect(room.later(60 * MINUTE).refusal(TICK)).toBe("nothingDue");
    expect(room.do(go(2, 1)).state.movesAt).toBe(room.now + 5 * MINUTE);
  });

  it("ends for good, with everything that was under way", () => {
    const room = open({ minutes: 5 }).do(raise(ANNA), raise(BERT), call(null), POLL);
    room.do({ kind: "end", by, because: "moderator" });
    expect(room.entries.map(({ kind }) => kind)).toEqual(["pollClosed", "ended"]);
    expect(room.state).toMatchObject({ phase: "ended", movesAt: null, speaker: null, hands: [] });
    expect(nextDue(room.state)).toBeNull();
    for (const act of [START, TICK, RESUME, raise(ANNA), go(0, 1)]) expect(room.refusal(act)).toBe("ended");
  });

  it("leaves no record if it never began", () => {
    expect(new Room().do({ kind: "end", by, because: "moderator" }).entries).toEqual([]);
  });

  it("takes its thread's name; one that nobody could see is none", () => {
    const room = open().do({ kind: "rename", title: " The\nbridges " });
    expect(room.state.title).toBe("The bridges");
    expect(room.entries).toEqual([{ kind: "renamed", title: "The bridges" }]);
    expect(room.refusal({ kind: "rename", title: "The bridges" })).toBe("nothingChanges");
    expect(room.refusal({ kind: "rename", title: "\u200b" })).toBe("nothingChanges");
    expect(new Room({ title: "\u200b" }).state.title).toBe("alder");
  });
});

describe("a discussion that is to start at a time", () => {
  const at = NOON + 60 * MINUTE;
  const scheduled = () => new Room().do({ kind: "schedule", by, startsAt: at });

  it("starts by itself, as its leader", () => {
    const room = scheduled().later(60 * MINUTE - 1);
    expect(room.refusal(TICK)).toBe("nothingDue");
    expect(room.later(1).do(TICK).entries).toMatchObject([
      { kind: "started", by: MODERATOR },
      { paragraph: 1 },
    ]);
  });

  it("starts late where the bot was away, but not hours later", () => {
    const late = scheduled().later(60 * MINUTE + LATEST_START_MS);
    expect(late.refusal({ kind: "wake" })).toBe("nothingDue");
    expect(late.do(TICK).state.phase).toBe("running");
    const tooLate = scheduled()
      .later(60 * MINUTE + LATEST_START_MS + 1)
      .do({ kind: "wake" });
    expect(tooLate.state).toMatchObject({ phase: "prepared", startsAt: null });
    expect(tooLate.refusal(TICK)).toBe("nothingDue");
  });

  it("starts when a moderator wants it, and not once more", () => {
    const room = scheduled()
      .do(START)
      .later(60 * MINUTE);
    expect(room.refusal(TICK)).toBe("nothingDue");
    expect(room.refusal({ kind: "schedule", by, startsAt: at })).toBe("alreadyStarted");
  });
});

describe("a pause", () => {
  it("stops the times of the paragraph and of the speaker, and gives back what was left of them", () => {
    const room = open({ minutes: 5 }).do({ kind: "limitSpeakers", by, seconds: 60 }, raise(ANNA), call(null));
    room.later(20_000).do(PAUSE);
    expect(room.entries).toEqual([{ kind: "paused", by, because: "moderator" }]);
    expect(room.state).toMatchObject({
      movesAt: null,
      left: 280_000,
      speaker: { until: null, left: 40_000 },
    });
    expect(room.later(90 * MINUTE).refusal(TICK)).toBe("nothingDue");
    room.do(RESUME);
    expect(room.state).toMatchObject({
      movesAt: room.now + 280_000,
      left: null,
      speaker: { until: room.now + 40_000, left: null },
    });
  });

  it("holds the paragraph and the floor; hands, questions and votes go on", () => {
    const room = open().do(POLL, raise(ANNA), { kind: "pause", by: null, because: "archived" });
    expect(room.refusal(go(0, 1))).toBe("paused");
    expect(room.refusal(call(null))).toBe("paused");
    expect(room.refusal(PAUSE)).toBe("paused");
    room.do(raise(BERT), park("q", "Why?"), { kind: "vote", member: ANNA, poll: "p", option: 0 });
    expect(room.do(RESUME).refusal(RESUME)).toBe("notPaused");
  });
});

describe("a restart", () => {
  it("leaves a minute to what fell due while the bot was away, and more to what has more", () => {
    const room = open({ minutes: 5 }).do({ kind: "limitSpeakers", by, seconds: 60 }, raise(ANNA), call(null));
    room.later(2 * MINUTE).do({ kind: "wake" });
    expect(room.entries).toEqual([]);
    expect(room.state.speaker?.until).toBe(room.now + GRACE_MS);
    expect(room.state.movesAt).toBe(NOON + 5 * MINUTE);
    expect(room.refusal({ kind: "wake" })).toBe("nothingDue");
  });

  it("turns no page by itself", () => {
    const room = open({ minutes: 5 })
      .later(600 * MINUTE)
      .do({ kind: "wake" });
    expect(room.paragraph).toBe(1);
    expect(room.refusal(TICK)).toBe("nothingDue");
    expect(room.later(GRACE_MS).do(TICK).paragraph).toBe(2);
  });
});

describe("the speakers' queue", () => {
  it("has whoever raised a hand first, first", () => {
    const room = open().do(raise(ANNA), raise(BERT));
    expect(room.queue).toEqual([null, ANNA, BERT]);
    expect(room.do(call(null)).queue).toEqual([ANNA, BERT]);
    expect(room.entries).toEqual([{ kind: "called", by, memberId: ANNA, until: null }]);
    expect(room.do(call(ANNA)).queue).toEqual([BERT]);
    expect(room.entries.map(({ kind }) => kind)).toEqual(["floorOver", "called"]);
    expect(room.do(call(BERT)).queue).toEqual([null]);
    expect(room.refusal(call(null))).toBe("nobodyWaits");
  });

  it("passes nobody over where two moderators call at once", () => {
    const room = open().do(raise(ANNA), raise(BERT), call(null));
    expect(room.refusal(call(null))).toBe("moved");
    expect(room.queue).toEqual([ANNA, BERT]);
  });

  it("has everybody once, and not the speaker", () => {
    const room = open().do(raise(ANNA));
    expect(room.refusal(raise(ANNA))).toBe("handIsUp");
    expect(room.do(call(null)).refusal(raise(ANNA))).toBe("isSpeaking");
    expect(room.refusal({ kind: "giveBack", member: BERT })).toBe("notSpeaking");
    expect(room.do({ kind: "giveBack", member: ANNA }, raise(ANNA)).queue).toEqual([null, ANNA]);
    expect(room.do({ kind: "lower", member: ANNA }).refusal({ kind: "lower", member: ANNA })).toBe("noHand");
  });

  it("calls the next when a speaker's time is over; a new limit holds from the next on", () => {
    const room = open().do(raise(ANNA), raise(BERT), call(null), { kind: "limitSpeakers", by, seconds: 30 });
    expect(room.state.speaker?.until).toBeNull();
    room.do(call(ANNA), raise(ANNA)).later(30_000).do(TICK);
    expect(room.entries).toEqual([
      { kind: "floorOver", memberId: BERT, because: "time" },
      { kind: "called", by: null, memberId: ANNA, until: room.now + 30_000 },
    ]);
    expect(room.later(30_000).do(TICK).queue).toEqual([null]);
    expect(nextDue(room.state)).toBeNull();
  });

  it("ends a speaker's time before the paragraph's where both are over, as it came first", () => {
    const seconds = { kind: "limitSpeakers", by, seconds: 30 } as const;
    const room = open({ minutes: 1 })
      .do(seconds, raise(ANNA), call(null))
      .later(10 * MINUTE);
    expect(room.do(TICK).entries).toMatchObject([{ kind: "floorOver" }]);
    expect(room.do(TICK).entries).toMatchObject([{ kind: "paragraph" }]);
    const other = open({ minutes: 1 })
      .later(MINUTE / 2 + 1)
      .do(seconds, raise(ANNA), call(null));
    expect(other.later(10 * MINUTE).do(TICK).entries).toMatchObject([{ kind: "paragraph" }]);
  });

  it("goes on with the speaker through the paragraphs", () => {
    expect(open().do(raise(ANNA), call(null), go(0, 1)).queue).toEqual([ANNA]);
  });

  it("is closed to the muted, who lose their place and the floor", () => {
    const room = open().do(raise(ANNA), raise(BERT), call(null));
    room.do({ kind: "mute", by, member: ANNA, reason: "Shouts" });
    expect(room.entries).toEqual([
      { kind: "floorOver", memberId: ANNA, because: "muted" },
      { kind: "muted", by, memberId: ANNA, reason: "Shouts" },
    ]);
    room.do({ kind: "mute", by, member: BERT, reason: null });
    expect(room.queue).toEqual([null]);
    expect(room.refusal(raise(ANNA))).toBe("isMuted");
    expect(room.do({ kind: "unmute", by, member: ANNA }, raise(ANNA)).queue).toEqual([null, ANNA]);
  });

  it("takes no limit but whole seconds, up to an hour", () => {
    const room = open();
    for (const seconds of [-1, 0.5, 3601, Number.NaN]) {
      expect(room.refusal({ kind: "limitSpeakers", by, seconds })).toBe("nothingChanges");
    }
  });
});

describe("a quick poll", () => {
  const vote = (member: string, option: number): Act => ({ kind: "vote", member, poll: "p", option });

  it("counts the last vote of each, and then forgets who voted how", () => {
    const room = open().do(POLL, vote(ANNA, 0), vote(BERT, 0), vote(ANNA, 1));
    expect(room.refusal(vote(ANNA, 1))).toBe("nothingChanges");
    expect(room.refusal(vote(ANNA, 2))).toBe("noSuchPoll");
    room.do({ kind: "closePoll", by, poll: "p" });
    expect(room.entries).toMatchObject([{ kind: "pollClosed", options: ["Anna", "Bert"], counts: [1, 1] }]);
    expect(room.state.polls).toMatchObject([{ isOpen: false, votes: {}, counts: [1, 1] }]);
    expect(room.refusal(vote(BERT, 1))).toBe("pollIsClosed");
    expect(room.refusal({ kind: "closePoll", by, poll: "p" })).toBe("pollIsClosed");
  });

  it("has two to five different options that can be seen, and a question", () => {
    const room = open();
    const asked = (question: string, options: readonly string[]) =>
      room.refusal({ kind: "openPoll", by, id: "x", question, options });
    expect(asked("\u200b ", ["a", "b"])).toBe("noPollQuestion");
    expect(asked("?", ["a", " a ", "", "\u202e", "\u3164"])).toBe("tooFewOptions");
    room.do({ kind: "openPoll", by, id: "x", question: "?", options: ["1", "2", "3", "4", "5", "6"] });
    expect(room.state.polls[0]?.options).toEqual(["1", "2", "3", "4", "5"]);
  });

  it("is one of five at a time", () => {
    const room = open();
    for (let i = 0; i < MOST_OPEN_POLLS; i++) room.do({ ...POLL, id: `p${i}` });
    expect(room.refusal(POLL)).toBe("tooManyPolls");
    expect(room.do({ kind: "closePoll", by, poll: "p0" }).refusal(POLL)).toBeNull();
  });
});

describe("the parking lot", () => {
  it("keeps a question with where it came up, until a moderator settles it", () => {
    const room = open().do(go(0, 1), park("q", "Why?"));
    expect(room.state.parked).toMatchObject([{ paragraph: 2, state: "open", memberId: ANNA }]);
    const settle = { kind: "settle", by, parked: "q", state: "answered", quotes: [QUOTE] } as const;
    expect(room.do(settle).state.parked).toMatchObject([{ state: "answered", quotes: [QUOTE] }]);
    expect(room.refusal(settle)).toBe("nothingChanges");
    // Open again: what was found stays.
    expect(room.do({ kind: "settle", by, parked: "q", state: "open" }).state.parked).toMatchObject([
      { state: "open", quotes: [QUOTE] },
    ]);
  });

  it("has a question once, and answered where the article answers it", () => {
    const room = open().do(park("q", "Why?", [QUOTE]));
    expect(room.state.parked).toMatchObject([{ state: "answered" }]);
    expect(room.refusal(park("r", " WHY? "))).toBe("nothingChanges");
    expect(room.refusal(park("q", "How?"))).toBe("nothingChanges");
    expect(room.refusal(park("r", "\u200b"))).toBe("nothingChanges");
  });

  it("is full at some time", () => {
    const room = open();
    for (let i = 0; i < MOST_PARKED; i++) {
      room.do({ ...park(`q${i}`, `Why ${i}?`), member: `member ${i}` } as Act);
    }
    expect(room.refusal(park("q", "Why?"))).toBe("tooManyParked");
  });

  it("is not filled by one member: some of theirs have to be settled first", () => {
    const room = open();
    for (let i = 0; i < MOST_OPEN_EACH; i++) room.do(park(`q${i}`, `Why ${i}?`));
    expect(room.refusal(park("q", "Why?"))).toBe("tooManyOfYours");
    room.do({ kind: "settle", by, parked: "q0", state: "dropped" });
    room.do(park("q", "Why?"));
  });
});

describe("the agenda", () => {
  const prompts = (room: Room) => room.state.items[0]?.prompts;

  it("has prompts that are added, changed and dropped, also while the discussion goes on", () => {
    const room = open().do({ kind: "addPrompt", by, paragraph: 1, text: "Why\nso?" });
    expect(prompts(room)).toEqual(["What does ¶ 1 say?", "Why so?"]);
    expect(room.refusal({ kind: "addPrompt", by, paragraph: 1, text: "Why so?" })).toBe("samePrompt");
    room.do({ kind: "editPrompt", by, paragraph: 1, before: "Why so?", text: "Why not?" });
    room.do({ kind: "dropPrompt", by, paragraph: 1, before: "What does ¶ 1 say?" });
    expect(prompts(room)).toEqual(["Why not?"]);
    expect(room.entries).toMatchObject([
      { kind: "prompt", about: 1, before: "What does ¶ 1 say?", after: null },
    ]);
  });

  it("changes a prompt once where two moderators change it at once", () => {
    const [before] = DISCUSSION.items[0]?.prompts ?? [];
    const edit = { kind: "editPrompt", by, paragraph: 1, before: before ?? "" } as const;
    const room = open().do({ ...edit, text: "Why so?" });
    expect(room.refusal({ ...edit, text: "Why not?" })).toBe("noSuchPrompt");
    expect(room.refusal({ ...edit, kind: "dropPrompt" })).toBe("noSuchPrompt");
  });

  it("can leave out what is still to come, but one paragraph stays", () => {
    const leaveOut = (paragraph: number): Act => ({ kind: "leaveOut", by, paragraph });
    const room = open().do(go(0, 1));
    expect(room.refusal(leaveOut(1))).toBe("moved");
    expect(room.refusal(leaveOut(2))).toBe("moved");
    expect(room.do(leaveOut(3)).refusal(go(1, 2))).toBe("noSuchPlace");
    // Before the start nothing is past.
    const prepared = new Room().do(leaveOut(1), leaveOut(3));
    expect(prepared.refusal(leaveOut(2))).toBe("lastParagraph");
    expect(prepared.do(START).entries).toMatchObject([
      { from: 2, to: 2 },
      { paragraph: 2, place: 1, of: 1 },
    ]);
  });

  it("takes six prompts of a paragraph, each once, as far as they can be seen", () => {
    const article = articleOf("The Alder rises in the hills.");
    const many = [" a ", "a", "", "\u200b", "b", "c", "d", "e", "f", "g"];
    const [item] = agendaOf(article, { from: 1, to: 1 }, () => many);
    expect(item?.prompts).toEqual(["a", "b", "c", "d", "e", "f"]);
  });
});
