import type { Answerer } from "../answer/answerer.js";
import { type Citation, citationOf } from "../answer/citation.js";
import type { Embedder } from "../embedding/embedder.js";
import { coverage, termsOf } from "../index/lexical.js";
import type { Index } from "../index/open.js";
import { Retriever } from "../retrieval/retriever.js";

/** Ways to rank paragraphs: what ships, and what it has to be better than. */
export const METHODS = ["hybrid", "dense", "bm25"] as const;
export type Method = (typeof METHODS)[number];

/** The nearest paragraphs of the whole corpus, best first, each with the sentence that would be shown. */
export type Ranker = (question: string, limit: number) => Promise<readonly Citation[]>;

export function rankers(index: Index, embedder: Embedder, answerer: Answerer): Record<Method, Ranker> {
  return {
    hybrid: async (question, limit) => (await answerer.consider(question, { limit })).passages,
    dense: byCosine(new Retriever(index, embedder)),
    bm25: byWords(index),
  };
}

/** By vectors alone: the cosine of the paragraph and that of its nearest sentence, which is shown. */
function byCosine(retriever: Retriever): Ranker {
  return async (question, limit) => {
    const { evidence } = await retriever.retrieve(question, { limit: Number.POSITIVE_INFINITY });
    return evidence
      .map(({ article, paragraph, similarity, sentences }) => {
        const nearest = best(sentences.map((sentence) => sentence.similarity));
        return { article, paragraph, nearest, score: similarity + (sentences[nearest]?.similarity ?? 0) };
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, limit)
      .map(({ article, paragraph, nearest }) =>
        citationOf(article, paragraph, paragraph.sentences[nearest] ?? { start: 0, end: 0 }),
      );
  };
}

/** By words alone: BM25, and of the paragraph the sentence that holds most of the question's terms. */
function byWords({ lexical, paragraphs }: Index): Ranker {
  return async (question, limit) => {
    const { matches, terms } = lexical.search(question);
    return matches.slice(0, limit).flatMap(({ id }) => {
      const found = paragraphs[id];
      if (!found) return [];
      const { article, paragraph } = found;
      const held = paragraph.sentences.map(({ start, end }) =>
        coverage(terms, termsOf(paragraph.text.slice(start, end))),
      );
      return citationOf(article, paragraph, paragraph.sentences[best(held)] ?? { start: 0, end: 0 });
    });
  };
}

function best(scores: readonly number[]): number {
  return scores.indexOf(Math.max(...scores));
}
