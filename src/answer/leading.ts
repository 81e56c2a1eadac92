import type { Article, Paragraph, Span } from "../article/article.js";
import type { IndexedParagraph } from "../index/content.js";
import type { Index } from "../index/open.js";
import { innerProduct } from "../index/vector-index.js";
import { leansOn } from "./leaning.js";

export interface Leading {
  readonly article: Article;
  readonly paragraph: Paragraph;
  readonly span: Span;
}

interface Candidate extends Leading {
  readonly vector: Float32Array;
}

/**
 * The sentences that say most of what paragraphs are about, in their order: the first, and then those nearest to the
 * mean of all (centroid extraction, Radev and others, 2004), no two of one paragraph while there are others. Only sentences
 * that stand alone, where there are any. Of first sentence, centroid and LexRank none was best alone on the articles
 * looked at: first sentences open a subject, central ones carry it.
 */
export function leadingSentences(
  paragraphs: readonly IndexedParagraph[],
  count: number,
  index: Index,
): Leading[] {
  const all = paragraphs.flatMap((paragraph) => candidatesIn(paragraph, index));
  const standsAlone = ({ paragraph, span }: Candidate) => leansOn(paragraph, span) === null;
  if (count === 1) {
    // Told without looking at the others: of two thousand articles that would take seconds.
    const first = all.find(standsAlone) ?? all[0];
    return first ? [first] : [];
  }
  const alone = all.filter(standsAlone);
  const candidates = alone.length > 0 ? alone : all;
  const centre = meanOf(all.map(({ vector }) => vector));
  const central = candidates
    .slice(1)
    .map((candidate) => ({ candidate, nearness: innerProduct(candidate.vector, centre) }))
    .sort((a, b) => b.nearness - a.nearness)
    .map(({ candidate }) => candidate);
  const chosen = candidates.slice(0, 1);
  for (const isNew of [true, false]) {
    for (const candidate of central) {
      if (chosen.length >= count) break;
      if (chosen.includes(candidate)) continue;
      const isTold = chosen.some(({ paragraph }) => paragraph === candidate.paragraph);
      if (!(isNew && isTold)) chosen.push(candidate);
    }
  }
  return candidates.filter((candidate) => chosen.includes(candidate));
}

function candidatesIn(
  { article, paragraph, labels }: IndexedParagraph,
  { passages, vectors }: Index,
): Candidate[] {
  return paragraph.sentences.flatMap((span, position) => {
    // A sentence too long for the model has several passages; the first stands for it.
    const label = labels.find((candidate) => passages[candidate]?.sentence === position);
    return label === undefined ? [] : [{ article, paragraph, span, vector: vectors.vector(label) }];
  });
}

function meanOf(vectors: readonly Float32Array[]): Float32Array {
  const mean = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) {
    for (const [i, value] of vector.entries()) mean[i] = (mean[i] ?? 0) + value / vectors.length;
  }
  return mean;
}
