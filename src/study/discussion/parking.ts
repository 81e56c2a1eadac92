import type { Step } from "./act.js";
import { current, type DiscussionState, isOpen, type Parked } from "./discussion.js";
import { type ActOf, stepTo, withParticipant } from "./step.js";
import { wording } from "./wording.js";

/*
 * The parking lot: questions that are put aside, with what was found in answer. One that was asked like any other has its
 * question's id.
 */

export const LONGEST_PARKED = 500;
export const MOST_PARKED = 100;
/** Of one member, while they are open: nobody fills it alone. */
export const MOST_OPEN_EACH = 10;

/** Whether a member can put another question aside. */
export function hasRoomFor(state: Pick<DiscussionState, "parked">, member: string): boolean {
  return refusedRoom(state, member) === null;
}

export function park(state: DiscussionState, { member, id, text, quotes }: ActOf<"park">): Step {
  if (!isOpen(state)) return { refusal: "notStarted" };
  const words = wording(text, LONGEST_PARKED);
  const isThere = (one: Parked) => one.id === id || one.text.toLowerCase() === words.toLowerCase();
  if (words === "" || state.parked.some(isThere)) return { refusal: "nothingChanges" };
  const refusal = refusedRoom(state, member);
  if (refusal) return { refusal };
  const parked: Parked = {
    id,
    text: words,
    memberId: member,
    paragraph: current(state).paragraph,
    state: quotes.length > 0 ? "answered" : "open",
    quotes: [...quotes],
  };
  return stepTo(withParticipant({ ...state, parked: [...state.parked, parked] }, member), {
    kind: "parked",
    memberId: member,
    parked: id,
    text: words,
  });
}

function refusedRoom(
  { parked }: Pick<DiscussionState, "parked">,
  member: string,
): "tooManyParked" | "tooManyOfYours" | null {
  if (parked.length >= MOST_PARKED) return "tooManyParked";
  const own = parked.filter((one) => one.memberId === member && one.state === "open");
  return own.length >= MOST_OPEN_EACH ? "tooManyOfYours" : null;
}

export function settle(
  state: DiscussionState,
  { by, parked: id, state: becomes, quotes = [] }: ActOf<"settle">,
): Step {
  const parked = state.parked.find((one) => one.id === id);
  if (!parked) return { refusal: "noSuchQuestion" };
  if (parked.state === becomes) return { refusal: "nothingChanges" };
  const settled = { ...parked, state: becomes, quotes: quotes.length > 0 ? [...quotes] : parked.quotes };
  return stepTo(
    { ...state, parked: state.parked.map((one) => (one.id === id ? settled : one)) },
    { kind: "settled", by, parked: id, state: becomes, quotes: settled.quotes },
  );
}
