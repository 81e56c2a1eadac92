import type { Question } from "../study/questions.js";
import type { VerifiedAnswer } from "../study/verified-answers.js";
import { type Articles, citedNow } from "./cited.js";
import { iso } from "./clock.js";
import type { ItemOf } from "./minutes-shape.js";
import { plainWords } from "./plain.js";

/** What it takes to tell of a question. */
export interface QuestionSources extends Articles {
  /** By their ids: those that questions were answered with, as far as they hold. */
  readonly verified: ReadonlyMap<string, VerifiedAnswer>;
  readonly nameOf: (memberId: string) => string;
}

type Asked = ItemOf<"question">;

const STATUS: Readonly<Record<Question["outcome"], Asked["status"]>> = {
  asked: "waiting",
  waiting: "waiting",
  answered: "answered",
  verified: "verified",
  extract: "extract",
  not_answered: "notAnswered",
  declined: "declined",
  deleted: "removed",
};

/** A question that is not kept any more: nobody is told to have asked it. */
export function askedOnce(at: number): Asked {
  return {
    kind: "question",
    at: iso(at),
    by: null,
    text: null,
    status: "notKept",
    verifiedBy: null,
    note: null,
    citations: [],
    parked: null,
  };
}

/** A question that is no private one, as it is to be shown now. */
export function askedNow(question: Question, parked: Asked["parked"], sources: QuestionSources): Asked {
  const { nameOf } = sources;
  const once = askedOnce(question.askedAt);
  const status = STATUS[question.outcome];
  // Who takes a question back wants nobody to read it.
  if (status === "removed") return { ...once, status };
  if (question.text === null) return once;
  const verified =
    status === "verified" && question.verifiedId !== null
      ? sources.verified.get(question.verifiedId)
      : undefined;
  return {
    ...once,
    by: nameOf(question.askerId),
    text: plainWords(question.text, nameOf),
    status,
    verifiedBy: verified ? nameOf(verified.verifiedBy) : null,
    note: verified?.note ? plainWords(verified.note, nameOf) : null,
    citations: isAnswered(status) ? citedNow(question.quotes ?? [], sources) : [],
    parked,
  };
}

export function isAnswered(status: Asked["status"]): boolean {
  return status === "answered" || status === "verified" || status === "extract";
}
