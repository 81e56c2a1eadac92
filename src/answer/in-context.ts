import type { Evidence, SentenceSupport, Support } from "../retrieval/evidence.js";
import { foremost, type RetrieveOptions, type Retriever } from "../retrieval/retriever.js";
import type { FollowUp } from "./follow-up.js";

/**
 * How much a question in its context counts against the question alone, 0 to 1. Chosen on the tuning part of
 * test/questions/dialogues.json; `npm run evaluate -- test/questions/dialogues.json` measures them. What else was tried
 * stands in follow-up.md.
 */
const CONTEXT_IN_RANKING: Readonly<Record<FollowUp["leaning"], number>> = { wholly: 0.8, slightly: 0.35 };
/** Little: the sentence that answered the earlier question would come first again. */
const CONTEXT_IN_SENTENCE = 0.1;
/** The context is always at home in the article; what the question adds may be foreign to it. */
const CONTEXT_IN_CONFIDENCE = 0.35;

/** How many paragraphs are ranked for each of the two before they are mixed. */
const CANDIDATES = 60;

/** Evidence, and the same as it tells whether the article answers. */
export interface JudgedEvidence extends Evidence {
  readonly judged: Evidence;
}

/** What bears on a question that follows another. */
export interface EvidenceInContext {
  /** Best first; scores are of the question in its context, sentences mostly of the question alone. */
  readonly evidence: readonly JudgedEvidence[];
  /** False if the question was taken by itself after all. */
  readonly usesContext: boolean;
  /** True if the question itself is in another language than English. */
  readonly isForeign: boolean;
  /** The question by itself, as it was read. */
  readonly question: string;
}

/**
 * Asks for a question alone and in its context, and mixes what is found.
 *
 * @throws PilcrowError ARTICLE_UNKNOWN
 */
export async function retrieveInContext(
  retriever: Retriever,
  question: string,
  { leaning, text, isAtHome }: FollowUp,
  { limit = 5, ...options }: RetrieveOptions,
): Promise<EvidenceInContext> {
  const alone = await retriever.retrieve(question, { ...options, limit: CANDIDATES });
  const inContext = await retriever.retrieve(text, { ...options, limit: CANDIDATES });
  const ranked = pair(alone.evidence, inContext.evidence)
    .map((both) => ({ ...both, score: mix(both.alone, both.inContext, CONTEXT_IN_RANKING[leaning]).score }))
    .sort((a, b) => b.score - a.score);
  const best = ranked[0];
  const { isForeign, question: read } = alone;
  const { underDiscussion } = options;
  const isDiscussed = ({ article, paragraph }: Evidence) =>
    underDiscussion?.(article.name, paragraph.number) ?? false;
  // What may be a question by itself, and finds the same paragraph by itself, is one.
  if (leaning === "slightly" && best?.alone === alone.evidence[0]) {
    const evidence = foremost(alone.evidence, limit, isDiscussed).map(judgedAsItIs);
    return { evidence, usesContext: false, isForeign, question: read };
  }
  const weight = isAtHome ? 1 : CONTEXT_IN_CONFIDENCE;
  const evidence = foremost(ranked, limit, (both) => isDiscussed(both.alone)).map((both) => ({
    ...mix(both.alone, both.inContext, CONTEXT_IN_SENTENCE),
    score: both.score,
    judged: mix(both.alone, both.inContext, weight),
  }));
  return {
    evidence,
    usesContext: true,
    isForeign,
    question: read,
  };
}

/** Evidence for a question that is taken by itself. */
export function judgedAsItIs(evidence: Evidence): JudgedEvidence {
  return { ...evidence, judged: evidence };
}

/**
 * What a paragraph has to say to two questions at once.
 *
 * @param weight Of the second, 0 to 1
 */
export function mix(first: Evidence, second: Evidence, weight: number): Evidence {
  return {
    ...second,
    score: between(first.score, second.score, weight),
    ...mixSupport(first, second, weight),
    sentences: second.sentences.map((support, i) =>
      mixSentence(first.sentences[i] ?? support, support, weight),
    ),
  };
}

/** Each paragraph that either has found, with its evidence in both; in one that lacks it, it is as weak as the weakest there. */
export function pair(
  alone: readonly Evidence[],
  inContext: readonly Evidence[],
): { readonly alone: Evidence; readonly inContext: Evidence }[] {
  const [ofAlone, ofContext] = [byPlace(alone), byPlace(inContext)];
  return [...new Map([...ofAlone, ...ofContext])].map(([place, evidence]) => ({
    alone: ofAlone.get(place) ?? weakened(evidence, alone),
    inContext: ofContext.get(place) ?? weakened(evidence, inContext),
  }));
}

function byPlace(evidence: readonly Evidence[]): Map<string, Evidence> {
  return new Map(evidence.map((piece) => [`${piece.article.name}\n${piece.paragraph.number}`, piece]));
}

function weakened(evidence: Evidence, among: readonly Evidence[]): Evidence {
  const least = (of: (piece: Evidence) => number) => Math.min(...among.map(of), of(evidence));
  const support = {
    similarity: least(({ similarity }) => similarity),
    coverage: 0,
    alignment: least(({ alignment }) => alignment),
  };
  const weakest = least(({ sentences }) =>
    // Not Math.min with a list: a paragraph may have more sentences than a call takes arguments.
    sentences.reduce((lowest, sentence) => Math.min(lowest, sentence.weakest), Number.POSITIVE_INFINITY),
  );
  return {
    ...evidence,
    score: least(({ score }) => score),
    ...support,
    sentences: evidence.sentences.map(() => ({ ...support, weakest })),
  };
}

function mixSupport(first: Support, second: Support, weight: number): Support {
  return {
    similarity: between(first.similarity, second.similarity, weight),
    coverage: between(first.coverage, second.coverage, weight),
    alignment: between(first.alignment, second.alignment, weight),
  };
}

function mixSentence(first: SentenceSupport, second: SentenceSupport, weight: number): SentenceSupport {
  return { ...mixSupport(first, second, weight), weakest: between(first.weakest, second.weakest, weight) };
}

function between(first: number, second: number, weight: number): number {
  return (1 - weight) * first + weight * second;
}
