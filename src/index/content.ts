import { z } from "zod";
import type { Article, Paragraph } from "../article/article.js";
import type { Passage } from "./passages.js";

/** A paragraph with the article that it belongs to and the passages that were made of it. */
export interface IndexedParagraph {
  /** Its position in the whole index; also its id in the lexical index. */
  readonly id: number;
  readonly article: Article;
  readonly paragraph: Paragraph;
  /** Labels of its passages in the vector index. */
  readonly labels: readonly number[];
}

/** The text of an index: a passage's position is its label in the vector index. */
export interface Content {
  readonly articles: readonly Article[];
  readonly paragraphs: readonly IndexedParagraph[];
  readonly passages: readonly IndexedPassage[];
}

export interface IndexedPassage {
  readonly paragraph: IndexedParagraph;
  readonly sentence: number | null;
  readonly text: string;
  /**
   * Of a paragraph (or a window of it) the passages that are its sentences, or pieces of one. Of two windows that share
   * one the first has it.
   */
  readonly parts: readonly Part[];
}

interface Part {
  readonly label: number;
  /** Offsets in the text of the whole. */
  readonly start: number;
  readonly end: number;
}

/** @param passages For each article, its passages in order. */
export function layOut(articles: readonly Article[], passages: readonly (readonly Passage[])[]): Content {
  const content = { articles, paragraphs: [] as IndexedParagraph[], passages: [] as IndexedPassage[] };
  for (const [position, article] of articles.entries()) {
    const labels: number[][] = article.paragraphs.map(() => []);
    const paragraphs = article.paragraphs.map((paragraph, i) => ({
      id: content.paragraphs.length + i,
      article,
      paragraph,
      labels: labels[i] ?? [],
    }));
    content.paragraphs.push(...paragraphs);
    const first = content.passages.length;
    const units = sentenceUnits(passages[position] ?? [], first);
    const taken = new Set<Part>();
    for (const passage of passages[position] ?? []) {
      const paragraph = paragraphs[passage.paragraph];
      if (!paragraph) throw new Error(`${article.name} has no paragraph at ${passage.paragraph}`);
      labels[passage.paragraph]?.push(content.passages.length);
      const text = paragraph.paragraph.text.slice(passage.start, passage.end);
      const parts =
        passage.sentence === null ? takeParts(passage, units.get(passage.paragraph) ?? [], taken) : [];
      content.passages.push({ paragraph, sentence: passage.sentence, text, parts });
    }
  }
  return content;
}

/** Of each paragraph, by its position, the passages that are sentences or pieces of one. */
function sentenceUnits(passages: readonly Passage[], firstLabel: number): Map<number, Part[]> {
  const units = new Map<number, Part[]>();
  for (const [i, { paragraph, sentence, start, end }] of passages.entries()) {
    if (sentence === null) continue;
    const list = units.get(paragraph) ?? [];
    list.push({ label: firstLabel + i, start, end });
    units.set(paragraph, list);
  }
  return units;
}

/** The units inside a passage that no passage before it has taken. */
function takeParts({ start, end }: Passage, units: readonly Part[], taken: Set<Part>): Part[] {
  const inside = units.filter((unit) => unit.start >= start && unit.end <= end && !taken.has(unit));
  for (const unit of inside) taken.add(unit);
  return inside.map((unit) => ({ label: unit.label, start: unit.start - start, end: unit.end - start }));
}

const spanSchema = z.object({ start: z.int(), end: z.int() });

const articleSchema = z.object({
  name: z.string(),
  title: z.string(),
  authors: z.array(z.string()),
  source: z.string().nullable(),
  date: z.string().nullable(),
  paragraphs: z.array(
    z.object({
      number: z.int(),
      heading: z.string().nullable(),
      text: z.string(),
      sentences: z.array(spanSchema),
    }),
  ),
  /** [paragraph, sentence or -1, start, end] each: a hundred thousand of them stay small. */
  passages: z.array(z.tuple([z.int(), z.int(), z.int(), z.int()])),
});
type StoredArticle = z.infer<typeof articleSchema>;
const storedSchema = z.object({ articles: z.array(articleSchema) });

/** The JSON in pieces, an article each: all at once, it takes several times the memory of the texts. */
export function* formatContent(
  articles: readonly Article[],
  passages: readonly (readonly Passage[])[],
): Generator<string> {
  yield '{"articles":[';
  for (const [position, article] of articles.entries()) {
    const stored: StoredArticle = {
      ...article,
      authors: [...article.authors],
      paragraphs: article.paragraphs.map((paragraph) => ({
        ...paragraph,
        sentences: [...paragraph.sentences],
      })),
      passages: (passages[position] ?? []).map(({ paragraph, sentence, start, end }) => [
        paragraph,
        sentence ?? -1,
        start,
        end,
      ]),
    };
    yield (position > 0 ? "," : "") + JSON.stringify(stored);
  }
  yield "]}";
}

/** @throws Error if the JSON is not what `formatContent` gave */
export function parseContent(json: string): Content {
  const { articles } = storedSchema.parse(JSON.parse(json));
  return layOut(
    articles.map(({ passages: _, ...article }) => article),
    articles.map(({ passages }) =>
      passages.map(([paragraph, sentence, start, end]) => ({
        paragraph,
        sentence: sentence < 0 ? null : sentence,
        start,
        end,
      })),
    ),
  );
}
