import type { Step } from "./act.js";
import { type AgendaItem, LONGEST_PROMPT, MOST_PROMPTS } from "./agenda.js";
import { type DiscussionState, isOpen } from "./discussion.js";
import type { EntryData } from "./entry.js";
import { type ActOf, stepTo } from "./step.js";
import { wording } from "./wording.js";

/* Moderators' changes to the agenda, before and during the discussion. */

export function addPrompt(state: DiscussionState, { by, paragraph, text }: ActOf<"addPrompt">): Step {
  const item = itemOf(state, paragraph);
  const words = wording(text, LONGEST_PROMPT);
  if (!item) return { refusal: "noSuchPlace" };
  if (words === "") return { refusal: "nothingChanges" };
  if (item.prompts.includes(words)) return { refusal: "samePrompt" };
  if (item.prompts.length >= MOST_PROMPTS) return { refusal: "tooManyPrompts" };
  return change(state, item, [...item.prompts, words], { by, before: null, after: words });
}

export function editPrompt(
  state: DiscussionState,
  { by, paragraph, before, text }: ActOf<"editPrompt">,
): Step {
  const item = itemOf(state, paragraph);
  const words = wording(text, LONGEST_PROMPT);
  if (!item?.prompts.includes(before)) return { refusal: "noSuchPrompt" };
  if (words === "" || words === before) return { refusal: "nothingChanges" };
  if (item.prompts.includes(words)) return { refusal: "samePrompt" };
  const prompts = item.prompts.map((prompt) => (prompt === before ? words : prompt));
  return change(state, item, prompts, { by, before, after: words });
}

export function dropPrompt(state: DiscussionState, { by, paragraph, before }: ActOf<"dropPrompt">): Step {
  const item = itemOf(state, paragraph);
  if (!item?.prompts.includes(before)) return { refusal: "noSuchPrompt" };
  const prompts = item.prompts.filter((prompt) => prompt !== before);
  return change(state, item, prompts, { by, before, after: null });
}

/** A paragraph that is still to come is passed over. */
export function leaveOut(state: DiscussionState, { by, paragraph }: ActOf<"leaveOut">): Step {
  const place = state.items.findIndex((item) => item.paragraph === paragraph);
  if (place < 0) return { refusal: "noSuchPlace" };
  if (state.items.length === 1) return { refusal: "lastParagraph" };
  if (isOpen(state) && place <= state.at) return { refusal: "moved" };
  const items = state.items.filter((_, at) => at !== place);
  return stepTo({ ...state, items }, { kind: "leftOut", by, about: paragraph });
}

function itemOf({ items }: DiscussionState, paragraph: number): AgendaItem | undefined {
  return items.find((item) => item.paragraph === paragraph);
}

function change(
  state: DiscussionState,
  item: AgendaItem,
  prompts: AgendaItem["prompts"],
  changed: Omit<Extract<EntryData, { kind: "prompt" }>, "kind" | "about">,
): Step {
  const items = state.items.map((one) => (one === item ? { ...item, prompts } : one));
  return stepTo({ ...state, items }, { kind: "prompt", about: item.paragraph, ...changed });
}
