import { z } from "zod";
import { type Calibration, confidence } from "../answer/answerability.js";
import { type Kept, type QuestionMark, questionMark, readMark } from "../answer/question-mark.js";
import { compareNearest } from "../answer/same-question.js";
import { SAME_FEATURES, type SameFeature, type SameSignals } from "../answer/same-signals.js";
import type { Embedder } from "../embedding/embedder.js";
import { PilcrowError } from "../errors.js";
import { type CorpusWords, wordsOf } from "../index/vocabulary.js";
import { readQuestion } from "../retrieval/read-question.js";
import { bootstrap, type Figure } from "./bootstrap.js";
import { fitCalibration } from "./logistic.js";
import { shareOf } from "./metrics.js";
import type { QuestionSet, Split } from "./squad.js";

const pairsSchema = z.array(
  z.object({
    /** Of its article, as the question set has it. */
    title: z.string(),
    paragraph: z.int(),
    split: z.enum(["tune", "report"]),
    /** How the second is written: "reworded", "misspelt" … */
    way: z.string(),
    /** One of the question set's. */
    question: z.string(),
    /** Another that asks the same. */
    same: z.string(),
    /** One that looks like it and asks something else. */
    other: z.string().optional(),
  }),
);

/** Questions that ask the same, and some that do not. */
export type SamePairs = z.infer<typeof pairsSchema>;

/** Of a question that is like a stored one but for one thing. */
export const ONE_THING_CHANGED = "one thing changed";
/** Of a question of the set itself. */
const OF_THE_SET = "another question";

/** A question that was asked of all stored ones of its split. */
export interface Compared {
  readonly question: string;
  /** How it is written, where a stored one asks the same; else what kind of question it is. */
  readonly kind: string;
  readonly split: Split;
  /** What it stands or falls with. */
  readonly cluster: string;
  /** The stored question that asks the same; null where none does. */
  readonly same: string | null;
  /** The nearest stored ones; none where one has the same wording. */
  readonly nearest: readonly { readonly stored: string; readonly signals: SameSignals }[];
  /** The stored question of the same wording, or null. */
  readonly identical: string | null;
}

/** @throws PilcrowError QUESTIONS_INVALID */
export function readSamePairs(json: string, file: string): SamePairs {
  try {
    return pairsSchema.parse(JSON.parse(json));
  } catch (cause) {
    throw new PilcrowError("QUESTIONS_INVALID", `${file}: not a list of questions that ask the same`, {
      cause,
    });
  }
}

/** A question to ask, and what is known of it. */
type Asking = Omit<Compared, "nearest" | "identical">;

/**
 * Takes the pairs' first questions for stored ones, and asks: the second, which ask the same; those with one thing
 * changed; all other questions of the set. Each is compared with what is stored of its own split.
 */
export async function compareQuestions(
  pairs: SamePairs,
  set: QuestionSet,
  embedder: Embedder,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<Compared[]> {
  const { articles } = set.corpus;
  const corpus = await wordsOf({
    articles,
    paragraphs: articles.flatMap(({ paragraphs }) => paragraphs.map((paragraph) => ({ paragraph }))),
  });
  const titles = new Set(articles.map(({ name }) => titleOf(name)));
  const own = pairs.filter(({ title }) => titles.has(title));
  const stored = new Map<Split, Map<string, Kept | null>>([
    ["tune", new Map()],
    ["report", new Map()],
  ]);
  for (const { split, question } of own) {
    stored.get(split)?.set(question, await keep(question, corpus, embedder));
  }
  const askings = askingsOf(own, set);
  const compared: Compared[] = [];
  for (const asking of askings) {
    const kept = await keep(asking.question, corpus, embedder);
    compared.push({ ...asking, ...(await compare(kept, stored.get(asking.split) ?? new Map(), embedder)) });
    onProgress(compared.length, askings.length);
  }
  return compared;
}

async function keep(question: string, corpus: CorpusWords, embedder: Embedder): Promise<Kept | null> {
  const mark: QuestionMark = await questionMark(await readQuestion(question, corpus), embedder);
  return readMark(mark);
}

async function compare(
  kept: Kept | null,
  stored: ReadonlyMap<string, Kept | null>,
  embedder: Embedder,
): Promise<Pick<Compared, "nearest" | "identical">> {
  const questions = [...stored.keys()];
  const identical = questions.find((question) => stored.get(question)?.wording === kept?.wording) ?? null;
  if (!kept || identical !== null) return { nearest: [], identical };
  const found = await compareNearest(kept, [...stored.values()], embedder);
  return {
    nearest: found.map(({ index, signals }) => ({ stored: questions[index] ?? "", signals })),
    identical,
  };
}

function askingsOf(pairs: SamePairs, set: QuestionSet): Asking[] {
  const clusterOf = clusters(set);
  const ofPairs = pairs.flatMap((pair): Asking[] => {
    const { split, way, question: stored, same, other } = pair;
    const about = { split, cluster: clusterOf(pair.title, pair.paragraph) };
    const asking = { ...about, question: same, kind: way, same: stored };
    return other === undefined
      ? [asking]
      : [asking, { ...about, question: other, kind: ONE_THING_CHANGED, same: null }];
  });
  const known = new Set(pairs.flatMap(({ question, same }) => [question, same]));
  const splits = new Map(pairs.map(({ title, paragraph, split }) => [`${title} ${paragraph}`, split]));
  const ofSet = [...set.questions, ...set.unanswerable]
    .filter(({ question }) => !known.has(question))
    .map((asked): Asking => {
      const title = titleOf(asked.article);
      const paragraph = "paragraph" in asked ? asked.paragraph : 0;
      return {
        question: asked.question,
        kind: "kind" in asked ? asked.kind : OF_THE_SET,
        split: splits.get(`${title} ${paragraph}`) ?? asked.split,
        cluster: clusterOf(title, paragraph),
        same: null,
      };
    });
  return [...ofPairs, ...ofSet];
}

/** An article, or a paragraph where there is but one article. */
function clusters({ corpus }: QuestionSet): (title: string, paragraph: number) => string {
  return (title, paragraph) => (corpus.articles.length > 1 ? title : `${title} ¶ ${paragraph}`);
}

/** A set's articles are named by their position and title: see readSquad. */
function titleOf(article: string): string {
  return article.replace(/^\d+-/, "");
}

/** What is taken to ask the same as a question, and how sure that is; null where nothing is near. */
export function bestMatch(
  { identical, nearest }: Pick<Compared, "identical" | "nearest">,
  calibration: Calibration<SameFeature>,
): { readonly stored: string; readonly probability: number } | null {
  if (identical !== null) return { stored: identical, probability: 1 };
  return nearest
    .map(({ stored, signals }) => ({ stored, probability: confidence(signals, calibration) }))
    .reduce<{ stored: string; probability: number } | null>(
      (best, each) => (best && best.probability >= each.probability ? best : each),
      null,
    );
}

/** Fitted to what is for tuning: each question with each of the stored ones that are near it. */
export function fitSame(compared: readonly Compared[]): Calibration<SameFeature> {
  const examples = compared
    .filter(({ split }) => split === "tune")
    .flatMap(({ same, nearest }) =>
      nearest.map(({ stored, signals }) => ({ signals, right: stored === same, weight: 1 })),
    );
  return fitCalibration(SAME_FEATURES, examples);
}

/** What a threshold comes to, on questions of which one half of the set's is stored. */
export type SameFigures = Readonly<Record<"precision" | "recall" | "changedTaken", Figure>>;

/**
 * - precision: of the matches, those of the right question. Questions with one thing changed are left out: members ask them
 *   far less often than there are here.
 * - recall: of the questions of which a stored one asks the same, those that find it
 * - changedTaken: of the questions with one thing changed, those that are taken for a stored one
 */
export function sameFigures(
  compared: readonly Compared[],
  calibration: Calibration<SameFeature>,
  from: number,
): SameFigures {
  const judged = compared.map((each) => {
    const best = bestMatch(each, calibration);
    const found = best !== null && best.probability >= from ? best.stored : null;
    return { ...each, found, isRight: found !== null && found === each.same };
  });
  return bootstrap(
    judged,
    ({ cluster }) => cluster,
    (sample) => ({
      precision: shareOf(
        sample.filter(({ found, kind }) => found !== null && kind !== ONE_THING_CHANGED),
        ({ isRight }) => isRight,
      ),
      recall: shareOf(
        sample.filter(({ same }) => same !== null),
        ({ isRight }) => isRight,
      ),
      changedTaken: shareOf(
        sample.filter(({ kind }) => kind === ONE_THING_CHANGED),
        ({ found }) => found !== null,
      ),
    }),
  );
}
