import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Decision, decide, type ReviewKind, type ReviewState } from "../../src/study/review.js";
import { QUOTE } from "../support/study.js";

const kind = fc.constantFrom<ReviewKind>("draft", "report", "feedback");
const state = fc.constantFrom<ReviewState>(
  "open",
  "accepted",
  "corrected",
  "declined",
  "dismissed",
  "withdrawn",
);
const citations = fc.nat(3);
const decision: fc.Arbitrary<Decision> = fc.oneof(
  fc.constantFrom<Decision>({ kind: "accept" }, { kind: "dismiss" }, { kind: "withdraw" }),
  fc.record({
    kind: fc.constant("correct" as const),
    quotes: fc.array(fc.constant(QUOTE), { maxLength: 2 }),
  }),
  fc.record({ kind: fc.constant("decline" as const), reason: fc.constantFrom("", "  ", "\n", "Off topic") }),
);

/** What a decision needs, told a second time. */
function isAllowed(kind: ReviewKind, citations: number, decision: Decision): boolean {
  switch (decision.kind) {
    case "accept":
      return citations > 0;
    case "correct":
      return decision.quotes.length > 0;
    case "decline":
      return decision.reason.trim().length > 0;
    case "dismiss":
      return kind !== "draft";
    case "withdraw":
      return true;
  }
}

describe("deciding upon a review", () => {
  it("of every sequence of decisions takes the first that is allowed, and refuses all the others", () => {
    fc.assert(
      fc.property(kind, citations, fc.array(decision, { maxLength: 8 }), (kind, citations, decisions) => {
        let state: ReviewState = "open";
        const first = decisions.findIndex((decision) => isAllowed(kind, citations, decision));
        for (const [index, decision] of decisions.entries()) {
          const outcome = decide({ kind, state, citations }, decision);
          expect("state" in outcome).toBe(index === first);
          if ("state" in outcome) state = outcome.state;
          else if (first !== -1 && index > first) expect(outcome.refusal).toBe("decided");
        }
        expect(state !== "open").toBe(first !== -1);
      }),
      { numRuns: 2000 },
    );
  });

  it("always gives either a state that is not open, or a refusal", () => {
    fc.assert(
      fc.property(kind, state, citations, decision, (kind, state, citations, decision) => {
        const outcome = decide({ kind, state, citations }, decision);
        if ("state" in outcome) expect(outcome.state).not.toBe("open");
        else expect(outcome.refusal).not.toBe("");
      }),
      { numRuns: 2000 },
    );
  });
});
