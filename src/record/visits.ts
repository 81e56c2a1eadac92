import type { Entry, EntryData } from "../study/discussion/entry.js";
import { hiddenNow } from "../study/hidden-passages.js";
import { paragraphNow } from "../study/quote.js";
import { citedNow } from "./cited.js";
import { iso } from "./clock.js";
import type { DiscussionSources } from "./minutes.js";
import type { Item, ItemOf, Visit } from "./minutes-shape.js";
import { plain, plainLine, plainWords } from "./plain.js";
import { askedNow, askedOnce } from "./questions.js";

type PromptEntry = Extract<EntryData, { kind: "prompt" }>;
type Entered = Extract<EntryData, { kind: "paragraph" }>;

/** What was under discussion from one time to another. */
interface Stay {
  readonly entered: Entered;
  readonly from: number;
  to: number | null;
  readonly items: Item[];
}

/** The paragraphs in the order in which they were discussed, one that was taken up again each time. */
export function visitsOf(sources: DiscussionSources): Visit[] {
  const seen = new Set<number>();
  return settled(staysOf(sources)).map((stay) => {
    const isAgain = seen.has(stay.entered.paragraph);
    seen.add(stay.entered.paragraph);
    const { from, to, items } = stay;
    return {
      kind: "paragraph",
      ...placeOf(stay.entered, sources),
      isAgain,
      from: iso(from),
      to: to === null ? null : iso(to),
      ...promptsOf(stay.entered, sources),
      items,
    };
  });
}

function staysOf(sources: DiscussionSources): Stay[] {
  const stays: Stay[] = [];
  /** What is still under way: whatever paragraph it ends under, it is told where it began. */
  let floor: ItemOf<"floor"> | undefined;
  let pause: ItemOf<"pause"> | undefined;
  for (const entry of sources.entries) {
    const { data, doneAt } = entry;
    const stay = stays.at(-1);
    if (data.kind === "paragraph") {
      if (stay) stay.to = doneAt;
      stays.push({ entered: data, from: doneAt, to: null, items: [] });
    } else if (data.kind === "resumed" && pause) {
      pause.until = iso(doneAt);
      pause = undefined;
    } else if (data.kind === "floorOver" && floor) {
      floor.until = iso(doneAt);
      floor = undefined;
    } else if (data.kind === "ended") {
      if (stay) stay.to = doneAt;
      if (pause) pause.until = iso(doneAt);
      if (floor) floor.until = iso(doneAt);
    } else {
      const item = itemOf(entry, sources);
      if (item?.kind === "floor") floor = item;
      if (item?.kind === "pause") pause = item;
      if (item) stay?.items.push(item);
    }
  }
  return stays;
}

/** Without those where nothing was said and the paragraph is told of elsewhere: it was only passed on the way. */
function settled(stays: readonly Stay[]): Stay[] {
  const isTold = (stay: Stay) => {
    const all = stays.filter(({ entered }) => entered.paragraph === stay.entered.paragraph);
    const longest = all.toSorted((a, b) => lasted(b) - lasted(a))[0];
    return stay.items.length > 0 || (all.every(({ items }) => items.length === 0) && stay === longest);
  };
  const joined: Stay[] = [];
  for (const stay of stays.filter(isTold)) {
    const last = joined.at(-1);
    if (last?.entered.paragraph === stay.entered.paragraph) {
      last.to = stay.to;
      last.items.push(...stay.items);
    } else {
      joined.push({ ...stay, items: [...stay.items] });
    }
  }
  return joined;
}

function lasted({ from, to }: Stay): number {
  return (to ?? Number.MAX_SAFE_INTEGER) - from;
}

/** Null for what is no matter of the minutes: what moderators do about somebody is in their own log. */
function itemOf({ data, doneAt, struck }: Entry, sources: DiscussionSources): Item | null {
  const { nameOf } = sources;
  const at = iso(doneAt);
  const words = (text: string) => plainWords(text, nameOf);
  const byOf = (id: string | null) => (id === null ? null : nameOf(id));
  if (struck) return { kind: "removed", at, reason: words(struck.reason) };
  switch (data.kind) {
    case "message":
      return { kind: "message", at, by: nameOf(data.memberId), text: words(data.text) };
    case "question":
      return questionItem(data.questionId, doneAt, sources);
    case "called":
      return { kind: "floor", at, by: nameOf(data.memberId), until: null };
    case "parked":
    case "settled": {
      const parked = parkedOf(data.parked, sources);
      // Whoever parks a question that was asked of the bot does not ask it again.
      // Nor is it told twice that it was answered after it was put in other words.
      const isAsked = sources.questions.has(data.parked);
      if (!parked || (isAsked && (data.kind === "parked" || data.by === null))) return null;
      // The answer is shown where it was found: there and then, or when it was taken up.
      const isLater = data.kind === "parked" && isSettled(data.parked, sources);
      const quotes = data.kind === "settled" ? data.quotes : isLater ? [] : parked.quotes;
      const told = { at, text: words(parked.text), citations: citedNow(quotes, sources) };
      return data.kind === "parked"
        ? { kind: "parked", ...told, by: nameOf(data.memberId), state: parked.state }
        : { kind: "settled", ...told, by: byOf(data.by), state: data.state };
    }
    case "poll": {
      const { counts = null } = sources.discussion.state.polls.find(({ id }) => id === data.poll) ?? {};
      const options = data.options.map((text, place) => ({
        text: words(text),
        votes: counts?.[place] ?? null,
      }));
      return { kind: "poll", at, by: byOf(data.by), question: words(data.question), options };
    }
    case "paused":
      return { kind: "pause", at, by: byOf(data.by), because: data.because, until: null };
    case "questions":
      return { kind: "questions", at, by: byOf(data.by), areClosed: data.areClosed };
    case "leftOut":
      return { kind: "leftOut", at, by: byOf(data.by), paragraph: data.about };
    case "renamed":
      return { kind: "renamed", at, title: words(data.title) };
    default:
      return null;
  }
}

function parkedOf(id: string, { discussion: { state } }: DiscussionSources) {
  return state.parked.find((parked) => parked.id === id);
}

function isSettled(id: string, { entries }: DiscussionSources): boolean {
  return entries.some(({ data }) => data.kind === "settled" && data.parked === id);
}

function questionItem(id: string, doneAt: number, sources: DiscussionSources): ItemOf<"question"> {
  const question = sources.questions.get(id);
  if (!question) return askedOnce(doneAt);
  return { ...askedNow(question, parkedOf(id, sources)?.state ?? null, sources), at: iso(doneAt) };
}

function placeOf(
  { paragraph: number, fingerprint }: Entered,
  { discussion, library, hidden }: DiscussionSources,
): Pick<Visit, "paragraph" | "heading" | "text" | "state"> {
  const article = library.articles.find(({ name }) => name === discussion.state.article);
  const same = article && paragraphNow(article, { paragraph: number, fingerprint });
  const now = same ?? article?.paragraphs[number - 1];
  const nowhere = { paragraph: number, heading: null, text: null };
  if (!article || !now) return { ...nowhere, state: "gone" };
  const wasHidden = hidden.some((one) => one.article === article.name && one.fingerprint === fingerprint);
  if (wasHidden || hiddenNow(hidden, library)(article.name, now.number))
    return { ...nowhere, paragraph: now.number, state: "hidden" };
  return {
    paragraph: now.number,
    heading: now.heading === null ? null : plainLine(now.heading),
    text: plain(now.text),
    state: same ? "same" : "changed",
  };
}

/** Prompts may quote their paragraph: those of a hidden one are not shown. */
function promptsOf(entered: Entered, sources: DiscussionSources): Pick<Visit, "prompts" | "droppedPrompts"> {
  if (placeOf(entered, sources).state === "hidden") return { prompts: [], droppedPrompts: [] };
  const { discussion, entries } = sources;
  const own = discussion.state.items.find(({ paragraph }) => paragraph === entered.paragraph);
  // What was changed before the start is how the agenda was made.
  const changes = entries.flatMap(({ data, paragraph }): PromptEntry[] =>
    data.kind === "prompt" && data.about === entered.paragraph && paragraph !== null ? [data] : [],
  );
  /** Null where it was added during the discussion. */
  const originOf = (text: string): string | null =>
    changes.reduceRight<string | null>(
      (words, { before, after }) => (words !== null && after === words ? before : words),
      text,
    );
  const prompts = own?.prompts ?? entered.prompts;
  return {
    prompts: prompts.map((text) => {
      const before = originOf(text);
      const change = before === null ? "added" : before === text ? null : "reworded";
      return {
        text: plain(text),
        change,
        before: change === "reworded" && before !== null ? plain(before) : null,
      };
    }),
    droppedPrompts: changes.flatMap(({ before, after }) =>
      after === null && before !== null && !prompts.includes(before) ? [plain(before)] : [],
    ),
  };
}
