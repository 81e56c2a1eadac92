import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Article } from "../../src/article/article.js";
import { seededRandom } from "../../src/evaluation/random.js";

/*
 * Articles made of a few real ones: their sentences, cut at a comma and put together anew, in which many words give way
 * to others of their kind. Words are drawn as natural text has them, a few often and most seldom (Zipf's law), and each
 * article has a subject of its own: words that come back in it. Article 17 is the same in every corpus.
 */

/** Sentences of each paragraph: with its paragraphs, an article has 50 passages. */
const PARAGRAPHS = [5, 6, 4, 6, 5, 6, 4, 6];
/** Different words of each kind, and how many of them are an article's subject. */
const VOCABULARY = 40_000;
const SUBJECT = 60;
/** How many of the longer words give way, and how many of these to a word of the article's subject. */
const EXCHANGED = 0.7;
const OF_THE_SUBJECT = 0.4;
const LONGER = 5;

type Random = () => number;

/** Writes a corpus of so many made articles, a Markdown file each, into a new folder. */
export async function writeMadeCorpus(
  folder: string,
  source: readonly Article[],
  count: number,
): Promise<void> {
  const words = new Words(source);
  const sentences = source.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ text, sentences }) => sentences.map(({ start, end }) => text.slice(start, end))),
  );
  await mkdir(folder, { recursive: true });
  for (let number = 1; number <= count; number++) {
    const text = madeArticle(number, sentences, words);
    await writeFile(join(folder, `made-${String(number).padStart(4, "0")}.md`), text);
  }
}

function madeArticle(number: number, sentences: readonly string[], words: Words): string {
  const random = seededRandom(number);
  const subject = Array.from({ length: SUBJECT }, () => Math.floor(random() * VOCABULARY));
  const exchange = (text: string) => words.exchanged(text, random, subject);
  const heading = () =>
    exchange(pick(sentences, random).split(" ").slice(0, 5).join(" ").replace(/,.*$/, ""));
  const paragraphs = PARAGRAPHS.map((_, i) => {
    const length = PARAGRAPHS[(i + number) % PARAGRAPHS.length] ?? 0;
    const text = Array.from({ length }, () => exchange(spliced(sentences, random))).join(" ");
    return i % 3 === 0 ? `## ${heading()}\n\n${text}` : text;
  });
  return `# Made article ${number}\n\n${paragraphs.join("\n\n")}\n`;
}

/** The start of one sentence and the end of another, or a whole one. */
function spliced(sentences: readonly string[], random: Random): string {
  const [one, other] = [pick(sentences, random), pick(sentences, random)];
  const [start, end] = [one.indexOf(", "), other.lastIndexOf(", ")];
  return start < 0 || end < 0 || random() < 0.3 ? one : one.slice(0, start) + other.slice(end);
}

/** Words that look like those of the source: the beginning of one with the end of another. */
class Words {
  private readonly small: string[];
  private readonly names: string[];

  constructor(source: readonly Article[]) {
    const all = new Set(
      source.flatMap(({ paragraphs }) => paragraphs.flatMap(({ text }) => text.match(/\p{L}{5,}/gu) ?? [])),
    );
    this.small = [...all].filter((word) => /^\p{Ll}+$/u.test(word));
    this.names = [...all].filter((word) => /^\p{Lu}\p{Ll}+$/u.test(word));
  }

  exchanged(text: string, random: Random, subject: readonly number[]): string {
    return text.replace(/\p{L}+|\d+/gu, (word, offset: number) => {
      if (/\d/.test(word))
        return String(10 ** (word.length - 1) + Math.floor(random() * 9 * 10 ** (word.length - 1)));
      if (word.length < LONGER || random() > EXCHANGED) return word;
      const rank = random() < OF_THE_SUBJECT ? pick(subject, random) : Math.floor(VOCABULARY ** random()) - 1;
      const isName = offset > 0 && /^\p{Lu}/u.test(word);
      const made = blend(isName ? this.names : this.small, rank);
      return offset === 0 ? made.slice(0, 1).toUpperCase() + made.slice(1) : made;
    });
  }
}

/** The word of a rank; the first ones are the source's own. */
function blend(words: readonly string[], rank: number): string {
  const whole = words[rank];
  if (whole !== undefined) return whole;
  const random = seededRandom(rank);
  const [head, tail] = [pick(words, random), pick(words, random)];
  return head.slice(0, Math.ceil(head.length / 2)) + tail.slice(Math.floor(tail.length / 2));
}

function pick<T>(items: readonly T[], random: Random): T {
  return items[Math.floor(random() * items.length)] as T;
}
