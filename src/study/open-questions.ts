import { waysOf } from "../answer/group-questions.js";
import type { Library } from "../answer/library.js";
import type { KeptQuestion } from "./kept-questions.js";
import type { VerifiedAnswer } from "./verified-answers.js";

/** A question that the article does not answer, in all the ways in which it was put. */
export interface OpenQuestion {
  /** As most have put it; of several ways the shortest. */
  readonly question: string;
  readonly otherWays: readonly string[];
  /** How often it was asked since it was last answered. */
  readonly times: number;
  /** By how many different members. */
  readonly askers: number;
  /** Milliseconds since 1970. */
  readonly lastAskedAt: number;
}

export interface OpenQuestions {
  /** The most asked first, then what most members have asked, then the latest. */
  readonly questions: readonly OpenQuestion[];
  /** Those that were asked in private, whose words nobody is told: how many. */
  readonly inPrivate: number;
}

/** A question, or a verified answer's. */
interface Asked {
  readonly text: string;
  readonly at: number;
  /** Null for one that has an answer. */
  readonly askerId: string | null;
}

/**
 * The questions that were not answered, or whose answer moderators have declined, and that nobody has answered since:
 * neither one of the same meaning that was asked later, nor a verified answer, whenever it was given. (An answer that was
 * found not helpful is none.)
 *
 * @param verified The verified answers that can be given
 */
export async function openQuestions(
  questions: readonly KeptQuestion[],
  verified: readonly VerifiedAnswer[],
  library: Library,
): Promise<OpenQuestions> {
  const open = questions.filter(({ outcome }) => outcome === "not_answered" || outcome === "declined");
  const inPrivate = open.filter(({ isPrivate }) => isPrivate).length;
  const unanswered = open.filter(({ isPrivate }) => !isPrivate).flatMap((one) => asked(one, one.askerId));
  if (unanswered.length === 0) return { questions: [], inPrivate };
  const earliest = Math.min(...unanswered.map(({ at }) => at));
  const answered = questions
    .filter((one) => one.askedAt > earliest && isSettled(one))
    .flatMap((one) => asked(one, null));
  const settled = verified.map(
    ({ question }): Asked => ({ text: question, at: Number.POSITIVE_INFINITY, askerId: null }),
  );
  // Where there are too many to be compared, the latest are.
  const latest = (some: readonly Asked[]) => some.toSorted((a, b) => b.at - a.at);
  const groups = await library.groupQuestions([...latest(unanswered), ...settled, ...latest(answered)]);
  return { questions: groups.flatMap(stillOpen).sort(byImportance), inPrivate };
}

/** An answer that members have found wrong settles nothing. */
function isSettled({ outcome, helpful, notHelpful }: KeptQuestion): boolean {
  return outcome === "verified" || (outcome === "answered" && notHelpful <= helpful);
}

function asked({ text, askedAt: at }: KeptQuestion, askerId: string | null): Asked[] {
  return text === null ? [] : [{ text, at, askerId }];
}

/** What was asked since the last answer; none where nothing was. */
function stillOpen(group: readonly Asked[]): OpenQuestion[] {
  const answeredAt = Math.max(...group.filter(({ askerId }) => askerId === null).map(({ at }) => at));
  const open = group.filter(({ askerId, at }) => askerId !== null && at > answeredAt);
  const [question, ...otherWays] = waysOf(open.map(({ text }) => text));
  if (question === undefined) return [];
  return [
    {
      question,
      otherWays,
      times: open.length,
      askers: new Set(open.map(({ askerId }) => askerId)).size,
      lastAskedAt: Math.max(...open.map(({ at }) => at)),
    },
  ];
}

function byImportance(a: OpenQuestion, b: OpenQuestion): number {
  return b.times - a.times || b.askers - a.askers || b.lastAskedAt - a.lastAskedAt;
}
