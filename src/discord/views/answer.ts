import { certaintyOf } from "../../answer/answerability.js";
import type { Answer } from "../../answer/answerer.js";
import type { Citation } from "../../answer/citation.js";
import type { Library } from "../../answer/library.js";
import type { Key } from "../../locales/en.js";
import type { Say } from "../../locales/say.js";
import type { VerifiedAnswer } from "../../study/verified-answers.js";
import { answerButtons, buttonRows } from "./answer-buttons.js";
import { type Author, evidenceEmbeds, type Status } from "./evidence.js";
import { passageMenu } from "./passage-menu.js";
import { TITLE } from "./quoted.js";
import { clip, literal, oneLine } from "./text.js";
import { noteLines, signatureOf, type Verification } from "./verification.js";
import type { View } from "./view.js";

/** Of what is said above the evidence, so that all lines together keep within Discord's 2,000. */
const OTHER_QUESTION = 150;

/** How many further passages the menu offers, and how many stand in for an answer. */
const MORE = 4;
const CLOSEST = 3;

export interface AnswerViewOptions {
  /** True where the reader would not see the question otherwise. */
  readonly showQuestion: boolean;
  /** Where the question is written down: for the buttons that are about it. */
  readonly questionId: string;
  /** True where the asker alone sees it. */
  readonly isPrivate: boolean;
  /** The member who asks, where the readers would not see it otherwise. */
  readonly askedBy?: string;
  /** True where a discussion puts a question aside that is not answered. */
  readonly isPutAside?: boolean;
  /** True in a direct message, where nobody moderates. */
  readonly isDirect: boolean;
  /** The moderator who stands for the answer. */
  readonly verified?: Verification;
  /** True where there is a moderator's answer whose paragraph has changed since. */
  readonly isVerifiedStale?: boolean;
  /** In a discussion, where the answer is not in what the group has come to: still to come, or not in the discussed part. */
  readonly lies?: "furtherOn" | "elsewhere";
  /** A moderator's answer to a similar question. */
  readonly similar?: Pick<VerifiedAnswer, "id" | "question">;
}

/**
 * What a question gets: whether it is answered in the first line, then each cited paragraph with its answering sentences,
 * or the closest passages.
 */
export function answerView(answer: Answer, library: Library, options: AnswerViewOptions, say: Say): View {
  const { citations, passages } = answer;
  const status = statusOf(answer, options);
  const isAnswered = status !== "notAnswered";
  const shown = isAnswered ? citations : passages.slice(0, CLOSEST);
  const others = isAnswered ? passages.filter((one) => !isAmong(one, shown)).slice(0, MORE) : passages;
  const buttons = answerButtons(isAnswered ? "answered" : "notAnswered", shown, options, library, say);
  return {
    content: linesAbove(answer, status, options, say).join("\n"),
    embeds: evidenceEmbeds(status, shown, library, questionAbove(answer.question, options), say),
    components: [
      ...(shown.length > 0
        ? [passageMenu({ status, citations: shown }, others, options.questionId, library, say)]
        : []),
      ...buttonRows(buttons),
    ],
  };
}

/** What names the question above its answer, where that is wanted and there is something to see of it. */
export function questionAbove(
  question: string,
  { showQuestion }: Pick<AnswerViewOptions, "showQuestion">,
): Author {
  const asked = showQuestion ? clip(oneLine(question), TITLE) : "";
  return asked === "" ? {} : { author: { name: asked } };
}

/** A first line, which says what the words under it are: an icon, a bold word, and what belongs to it. */
export function firstLine(icon: string, what: string, ...more: readonly string[]): string {
  return [`${icon} **${what}**`, ...more].join(" · ");
}

/** The ¶ of each passage. */
export function numbersOf(citations: readonly Citation[]): string {
  return [...new Set(citations.map(({ paragraph }) => `¶ ${paragraph}`))].join(", ");
}

function statusOf({ citations, confidence }: Answer, { verified }: AnswerViewOptions): Status {
  if (citations.length === 0) return "notAnswered";
  return verified ? "verified" : certaintyOf(confidence);
}

/** What stands for each status beside its word, never alone. */
export const ICONS: Readonly<Record<Status, string>> = {
  verified: "✅",
  certain: "📖",
  likely: "📖",
  unsure: "❔",
  notAnswered: "🚫",
};

function linesAbove(answer: Answer, status: Status, options: AnswerViewOptions, say: Say): string[] {
  const { verified, isVerifiedStale = false, similar, lies, askedBy, isPutAside } = options;
  const other = (question: string) => ({ question: clip(literal(oneLine(question)), OTHER_QUESTION) });
  const { followUpTo, isForeign } = answer;
  const small = [
    ...(askedBy === undefined ? [] : [say("answer.askedBy", { member: `<@${askedBy}>` })]),
    ...(status === "unsure" ? [say("answer.unsure")] : []),
    ...(followUpTo === null ? [] : [say("answer.followUp", other(followUpTo))]),
    ...(isForeign ? [inEnglish(status, say)] : []),
    ...(isPutAside && status === "notAnswered" ? [`🅿 ${say("answer.parked")}`] : []),
    ...(lies && status !== "notAnswered" ? [say(`answer.lies.${lies}`)] : []),
    ...(isVerifiedStale ? [say("answer.staleVerified")] : []),
  ];
  return [
    statusLine(answer, status, options, say),
    ...noteLines(verified?.note, say),
    ...(similar ? [`${ICONS.verified} ${say("answer.similar", other(similar.question))}`] : []),
    ...small.map((line) => `-# ${line}`),
  ];
}

function statusLine(
  { citations, isForeign, searched }: Answer,
  status: Status,
  { verified }: AnswerViewOptions,
  say: Say,
): string {
  if (status === "notAnswered") {
    const one = searched === 1 ? "answer.status.notInTheArticle" : "answer.status.notInAnyArticle";
    return firstLine(ICONS.notAnswered, say(isForeign ? "answer.status.notAnswered" : one));
  }
  const words: Readonly<Record<typeof status, Key>> = {
    verified: "answer.status.verified",
    certain: "answer.status.answered",
    likely: "answer.status.answered",
    unsure: "answer.status.unsure",
  };
  const whose = verified ? signatureOf(verified) : [];
  // That it is unsure, its word says, and a line of its own.
  const sure =
    status === "certain" || status === "likely" ? [say("answer.certainty", { certainty: status })] : whose;
  return firstLine(ICONS[status], say(words[status]), numbersOf(citations), ...sure);
}

function inEnglish(status: Status, say: Say): string {
  const please = status === "notAnswered" ? "answer.askInEnglish" : "answer.askInEnglishToBeSure";
  return `${say("answer.onlyEnglish")}. ${say(please)}`;
}

function isAmong({ article, paragraph }: Citation, shown: readonly Citation[]): boolean {
  return shown.some((one) => one.article === article && one.paragraph === paragraph);
}
