import type { Embedder, QuestionEmbedding } from "../embedding/embedder.js";
import { innerProduct } from "../index/vector-index.js";
import { plainQuestion } from "../retrieval/plain-question.js";
import type { ReadQuestion } from "../retrieval/read-question.js";
import { type Calibration, confidence } from "./answerability.js";
import { tellsByItself, wordingOf } from "./question-mark.js";
import { NEAR, SAME_FROM, SIMILAR_FROM, sameCalibrationOf } from "./same-question.js";
import { type SameFeature, sameSignals } from "./same-signals.js";

/** So many different wordings, those that come first, are compared by their meaning; the others by their words only. */
const MOST_COMPARED = 500;

/** Each wording is looked at more closely with so many others, the nearest by cosine. */
const CANDIDATES = 8;

/** So much work is done between two looks at what else there is to do: some milliseconds. */
const STRETCH = 10;

/** All that were put in words which say the same. */
interface Wording<Q> {
  /** As it was read. */
  readonly text: string;
  readonly questions: Q[];
  /** Null where only the words tell what it means. */
  readonly embedding: QuestionEmbedding | null;
}

/** Two wordings by their places, and how sure it is that they ask the same. */
interface Link {
  readonly a: number;
  readonly b: number;
  readonly probability: number;
}

/**
 * Puts questions that ask the same into one group: those of the same wording, and those that `sameQuestion` would take for
 * each other. Of such links the surest come first, and each joins two groups of which most wordings are rather the same
 * than not: without that, "who won?" and "who lost?" would come together by a third that is near both (of the pairs of
 * test/questions/same-question.json that come into one group, .963 ask the same, and .867 without; those with one thing
 * changed counted in). Which questions come together does not depend on their order, but for which are compared where
 * there are too many.
 *
 * @returns Each question in one group; groups and questions in the order in which they were given
 */
export async function groupQuestions<Q extends { readonly text: string }>(
  questions: readonly Q[],
  read: (written: string) => Promise<ReadQuestion>,
  embedder: Embedder,
): Promise<Q[][]> {
  const wordings = await wordingsOf(questions, read, embedder);
  const calibration = sameCalibrationOf(embedder.model.name);
  const groups = calibration ? await joined(wordings, calibration) : wordings.map((_, i) => [i]);
  const place = new Map(questions.map((question, i) => [question, i]));
  const inOrder = (one: Q, other: Q) => (place.get(one) ?? 0) - (place.get(other) ?? 0);
  return groups
    .map((members) => members.flatMap((i) => wordings[i]?.questions ?? []).sort(inOrder))
    .sort(([one], [other]) => (one && other ? inOrder(one, other) : 0));
}

/**
 * The ways in which a question was put: the most frequent first, of those the shortest. Of one way that differs in capitals
 * and marks only, as most have written it, or else with all its marks.
 */
export function waysOf(texts: readonly string[]): string[] {
  const written = counted(texts.map((text) => text.trim()));
  const ways = new Map<string, { text: string; times: number }>();
  for (const [text, times] of [...written].sort(
    ([a, n], [b, m]) => m - n || b.length - a.length || (a < b ? -1 : 1),
  )) {
    const key = wordingOf(text) || text;
    const way = ways.get(key);
    if (way) way.times += times;
    else ways.set(key, { text, times });
  }
  return [...ways.values()]
    .sort((a, b) => b.times - a.times || shorter(a.text, b.text))
    .map(({ text }) => text);
}

function counted(texts: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  return times;
}

function shorter(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}

/** A hundred copies are read once. */
async function wordingsOf<Q extends { readonly text: string }>(
  questions: readonly Q[],
  readAs: (written: string) => Promise<ReadQuestion>,
  embedder: Embedder,
): Promise<Wording<Q>[]> {
  const copies = new Map<string, Q[]>();
  for (const question of questions) {
    const written = question.text.trim();
    const there = copies.get(written);
    if (there) there.push(question);
    else copies.set(written, [question]);
  }
  const read = new Map<string, { asked: ReadQuestion; questions: Q[] }>();
  for (const [written, same] of copies) {
    // What is not compared by its meaning need not be read for it: that takes as long as to embed it.
    const asked =
      read.size < MOST_COMPARED ? await readAs(written) : { text: plainQuestion(written), isForeign: false };
    const key = wordingOf(asked.text) || written;
    const there = read.get(key);
    // Two that differ in capitals and marks have not quite the same vector: which of them counts must not hang on the order.
    const first = there && there.asked.text < asked.text ? there.asked : asked;
    read.set(key, { asked: first, questions: [...(there?.questions ?? []), ...same] });
  }
  const wordings: Wording<Q>[] = [];
  for (const { asked, questions } of read.values()) {
    const tells = wordings.length < MOST_COMPARED && tellsByItself(asked, embedder.model.name);
    const embedding = tells ? await embedder.embedQuestion(asked.text) : null;
    wordings.push({ text: asked.text, questions, embedding });
  }
  return wordings;
}

/** The wordings' places, in groups. */
async function joined(
  wordings: readonly Wording<unknown>[],
  calibration: Calibration<SameFeature>,
): Promise<number[][]> {
  const known = new Map<number, number>();
  const probability = (a: number, b: number): number => {
    const key = Math.min(a, b) * wordings.length + Math.max(a, b);
    const found = known.get(key) ?? compare(wordings[a], wordings[b], calibration);
    known.set(key, found);
    return found;
  };
  const links: Link[] = [];
  for (const [i, { a, b }] of (await candidates(wordings)).entries()) {
    if (i % STRETCH === 0) await othersFirst();
    const sure = probability(a, b);
    if (sure >= SAME_FROM) links.push({ a, b, probability: sure });
  }
  const name = ({ a, b }: Link) => [wordings[a]?.text ?? "", wordings[b]?.text ?? ""].sort().join("\n");
  links.sort((one, other) => other.probability - one.probability || (name(one) < name(other) ? -1 : 1));
  const groupOf = wordings.map((_, i) => [i]);
  for (const { a, b } of links) {
    const [one, other] = [groupOf[a] ?? [], groupOf[b] ?? []];
    if (one === other) continue;
    const all = one.flatMap((i) => other.map((j) => probability(i, j)));
    if (all.filter((each) => each >= SIMILAR_FROM).length * 2 <= all.length) continue;
    one.push(...other);
    for (const i of other) groupOf[i] = one;
  }
  return [...new Set(groupOf)];
}

/** Pairs that may ask the same: near each other, and among the nearest of at least one of the two. */
async function candidates(wordings: readonly Wording<unknown>[]): Promise<{ a: number; b: number }[]> {
  const pairs = new Map<number, { a: number; b: number }>();
  for (const [a, { embedding }] of wordings.entries()) {
    if (a % STRETCH === 0) await othersFirst();
    if (!embedding) continue;
    const near = wordings
      .map((other, b) => ({ b, cosine: b === a ? 0 : cosineOf(embedding, other.embedding) }))
      .filter(({ cosine }) => cosine >= NEAR)
      .sort((one, other) => other.cosine - one.cosine);
    for (const { b } of near.slice(0, CANDIDATES)) {
      const pair = { a: Math.min(a, b), b: Math.max(a, b) };
      pairs.set(pair.a * wordings.length + pair.b, pair);
    }
  }
  return [...pairs.values()];
}

function compare(
  one: Wording<unknown> | undefined,
  other: Wording<unknown> | undefined,
  calibration: Calibration<SameFeature>,
): number {
  if (!one?.embedding || !other?.embedding) return 0;
  if (cosineOf(one.embedding, other.embedding) < NEAR) return 0;
  const signals = sameSignals(
    { text: one.text, embedding: one.embedding },
    { text: other.text, embedding: other.embedding },
  );
  return signals ? confidence(signals, calibration) : 0;
}

function cosineOf(one: QuestionEmbedding, other: QuestionEmbedding | null): number {
  return other ? innerProduct(one.vector, other.vector) : 0;
}

/** Whoever waits for an answer comes before the next stretch. */
function othersFirst(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
