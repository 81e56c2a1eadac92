import type { Embedder } from "../embedding/embedder.js";
import type { TokenVectors } from "../embedding/tokens.js";
import type { Content, IndexedPassage } from "./content.js";
import type { Embedded, Journal } from "./journal.js";
import type { PreviousIndex } from "./open.js";
import { passageKey, textKey } from "./passage-key.js";
import type { TokenFileWriter } from "./token-file.js";
import type { VectorIndexBuilder } from "./vector-index.js";

/** Where a passage's vectors come from. */
type Origin =
  | { readonly from: "twin" | "previous"; readonly label: number }
  | { readonly from: "journal"; readonly key: Buffer };

interface Pending {
  readonly label: number;
  readonly passage: IndexedPassage;
  readonly key: Buffer;
}

export interface GatherOptions {
  readonly content: Content;
  /** An index whose vectors are of the same model. */
  readonly previous: PreviousIndex | null;
  readonly journal: Journal;
  readonly embedder: Embedder;
  readonly vectors: VectorIndexBuilder;
  readonly tokens: TokenFileWriter;
  readonly onProgress: (progress: { readonly done: number; readonly total: number }) => void;
  /** Ends the work between two stretches of it. */
  readonly signal: AbortSignal;
}

/** Texts a request to the embedding process: enough that it never waits, few enough that a kill loses little. */
const GROUP = 8;

/**
 * Adds every passage's vector to an index, and every sentence's token vectors to their file, in the order of the
 * labels: from an equal passage before it, from the previous index, from the journal, or else from the embedder by way
 * of the journal.
 *
 * @returns how many passages had to be embedded
 */
export async function gatherVectors(options: GatherOptions): Promise<number> {
  const { content, journal, embedder, onProgress } = options;
  const { origins, pending } = plan(options);
  const total = content.passages.length;
  const place = placer(options);
  onProgress({ done: 0, total });
  let placed = 0;
  for await (const { group, embedded } of embedAhead(pending, embedder)) {
    await journal.append(group.map(({ key }, i) => ({ key, embedded: embedded[i] as Embedded })));
    const end = (group.at(-1)?.label ?? placed - 1) + 1;
    await place(origins.slice(placed, end), placed);
    placed = end;
    onProgress({ done: placed, total });
  }
  await place(origins.slice(placed), placed);
  onProgress({ done: total, total });
  return pending.length;
}

function plan({ content, previous, journal }: GatherOptions): { origins: Origin[]; pending: Pending[] } {
  /** Where the vectors of a passage come from that was there before, and under which label a text's vector is. */
  const seen = new Map<string, Origin>();
  const texts = new Map<string, number>();
  const pending: Pending[] = [];
  const origins = content.passages.map((passage, label): Origin => {
    const key = passageKey(passage);
    const id = key.toString("hex");
    const text = passage.parts.length === 0 ? id : textKey(passage.text).toString("hex");
    const twin = texts.get(text);
    if (twin === undefined) texts.set(text, label);
    // A passage in parts needs their token vectors as well, which a twin does not keep.
    else if (passage.parts.length === 0) return { from: "twin", label: twin };
    const old = previous?.labels.get(id);
    const origin =
      seen.get(id) ??
      (old === undefined ? ({ from: "journal", key } as const) : ({ from: "previous", label: old } as const));
    if (origin.from === "journal" && !seen.has(id) && !journal.has(key)) {
      pending.push({ label, passage, key });
    }
    seen.set(id, origin);
    return origin;
  });
  return { origins, pending };
}

/** While the caller is busy with one group's vectors, the next group is already being embedded. */
async function* embedAhead(
  pending: readonly Pending[],
  embedder: Embedder,
): AsyncGenerator<{ group: readonly Pending[]; embedded: Embedded[] }> {
  const embed = (start: number) => {
    const group = pending.slice(start, start + GROUP);
    const embedded = embedAll(
      group.map(({ passage }) => passage),
      embedder,
    );
    // Awaited later: a failure before that is not an unhandled one.
    embedded.catch(() => {});
    return { group, embedded };
  };
  if (pending.length === 0) return;
  let current = embed(0);
  for (let start = GROUP; start < pending.length; start += GROUP) {
    const ahead = embed(start);
    yield { group: current.group, embedded: await current.embedded };
    current = ahead;
  }
  yield { group: current.group, embedded: await current.embedded };
}

async function embedAll(passages: readonly IndexedPassage[], embedder: Embedder): Promise<Embedded[]> {
  const [whole, single] = [true, false].map((inParts) =>
    passages.filter(({ parts }) => parts.length > 0 === inParts),
  ) as [IndexedPassage[], IndexedPassage[]];
  const [parted, vectors] = await Promise.all([
    embedder.embedInParts(whole),
    embedder.embedPassages(single.map(({ text }) => text)),
  ]);
  const embedded = new Map<IndexedPassage, Embedded>([
    ...whole.map((passage, i) => [passage, parted[i] as Embedded] as const),
    ...single.map((passage, i) => [passage, { vector: vectors[i] as Float32Array, tokens: [] }] as const),
  ]);
  return passages.map((passage) => embedded.get(passage) as Embedded);
}

/** What adds passages, in the order of their labels, from where their vectors are. */
function placer(options: GatherOptions): (origins: readonly Origin[], first: number) => Promise<void> {
  const { content, vectors, tokens, signal } = options;
  /** Of sentences to come: their paragraph, or window of one, comes before them. */
  const ahead = new Map<number, TokenVectors>();
  return async (origins, first) => {
    for (const [i, origin] of origins.entries()) {
      const label = first + i;
      if (origin.from === "twin") {
        vectors.add(vectors.vector(origin.label));
      } else {
        const parts = content.passages[label]?.parts ?? [];
        const embedded = await fetch(origin, parts.length > 0, options);
        vectors.add(embedded.vector);
        for (const [j, part] of parts.entries()) {
          ahead.set(part.label, embedded.tokens[j] ?? new Int8Array());
        }
      }
      await tokens.add(ahead.get(label) ?? new Int8Array());
      ahead.delete(label);
      if (i % 64 === 0) {
        // Timers and signals have their turn.
        await new Promise((resolve) => setImmediate(resolve));
        signal.throwIfAborted();
      }
    }
  };
}

async function fetch(
  origin: Origin,
  inParts: boolean,
  { previous, journal }: GatherOptions,
): Promise<Embedded> {
  if (origin.from === "journal") return journal.get(origin.key);
  if (!previous) throw new Error("there is no previous index to take vectors from");
  return {
    vector: await previous.vector(origin.label),
    tokens: inParts ? previous.tokens(origin.label) : [],
  };
}
