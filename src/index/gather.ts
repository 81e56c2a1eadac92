import type { Embedder } from "../embedding/embedder.js";
import type { Content } from "./content.js";
import type { Journal } from "./journal.js";
import type { PreviousIndex } from "./open.js";
import { textKey } from "./text-key.js";
import type { VectorIndexBuilder } from "./vector-index.js";

/** Where a passage's vector comes from. */
type Origin =
  | { readonly from: "twin" | "previous"; readonly label: number }
  | { readonly from: "journal"; readonly key: Buffer };

interface Pending {
  readonly label: number;
  readonly text: string;
  readonly key: Buffer;
}

export interface GatherOptions {
  readonly content: Content;
  /** An index whose vectors are of the same model. */
  readonly previous: PreviousIndex | null;
  readonly journal: Journal;
  readonly embedder: Embedder;
  readonly into: VectorIndexBuilder;
  readonly onProgress: (progress: { readonly done: number; readonly total: number }) => void;
  /** Ends the work between two stretches of it. */
  readonly signal: AbortSignal;
}

/** Texts a request to the embedding process: enough that it never waits, few enough that a kill loses little. */
const GROUP = 8;

/**
 * Adds every passage's vector to an index, in the order of the labels: from an equal passage before it, from
 * the previous index, from the journal, or else from the embedder by way of the journal.
 *
 * @returns how many passages had to be embedded
 */
export async function gatherVectors(options: GatherOptions): Promise<number> {
  const { content, journal, embedder, onProgress } = options;
  const { origins, pending } = plan(options);
  const total = content.passages.length;
  onProgress({ done: 0, total });
  let placed = 0;
  for await (const { group, vectors } of embedAhead(pending, embedder)) {
    await journal.append(group.map(({ key }, i) => ({ key, vector: vectors[i] as Float32Array })));
    const end = (group.at(-1)?.label ?? placed - 1) + 1;
    await place(origins.slice(placed, end), options);
    placed = end;
    onProgress({ done: placed, total });
  }
  await place(origins.slice(placed), options);
  onProgress({ done: total, total });
  return pending.length;
}

function plan({ content, previous, journal }: GatherOptions): { origins: Origin[]; pending: Pending[] } {
  const first = new Map<string, number>();
  const pending: Pending[] = [];
  const origins = content.passages.map(({ text }, label): Origin => {
    const key = textKey(text);
    const id = key.toString("hex");
    const twin = first.get(id);
    if (twin !== undefined) return { from: "twin", label: twin };
    first.set(id, label);
    const old = previous?.labels.get(id);
    if (old !== undefined) return { from: "previous", label: old };
    if (!journal.has(key)) pending.push({ label, text, key });
    return { from: "journal", key };
  });
  return { origins, pending };
}

/** While the caller is busy with one group's vectors, the next group is already being embedded. */
async function* embedAhead(
  pending: readonly Pending[],
  embedder: Embedder,
): AsyncGenerator<{ group: readonly Pending[]; vectors: Float32Array[] }> {
  const embed = (start: number) => {
    const group = pending.slice(start, start + GROUP);
    const vectors = embedder.embedPassages(group.map(({ text }) => text));
    // Awaited later: a failure before that is not an unhandled one.
    vectors.catch(() => {});
    return { group, vectors };
  };
  if (pending.length === 0) return;
  let current = embed(0);
  for (let start = GROUP; start < pending.length; start += GROUP) {
    const ahead = embed(start);
    yield { group: current.group, vectors: await current.vectors };
    current = ahead;
  }
  yield { group: current.group, vectors: await current.vectors };
}

async function place(origins: readonly Origin[], options: GatherOptions): Promise<void> {
  const { into, previous, journal, signal } = options;
  for (const [i, origin] of origins.entries()) {
    if (origin.from === "twin") into.add(into.vector(origin.label));
    else if (origin.from === "journal") into.add(await journal.get(origin.key));
    else if (previous) into.add(await previous.vector(origin.label));
    if (i % 64 === 0) {
      // Timers and signals have their turn.
      await new Promise((resolve) => setImmediate(resolve));
      signal.throwIfAborted();
    }
  }
}
