import { type APIEmbed, ComponentType } from "discord.js";
import type { Say } from "../../locales/say.js";
import { type Case, NO_WORDS, PRIVATE_QUESTION } from "../../study/cases.js";
import { formatCustomId } from "../custom-id.js";
import { button, row } from "./rows.js";
import { subjectInWords } from "./settings-words.js";
import { clip, literal } from "./text.js";
import type { View } from "./view.js";

const COLOUR = 0x4f6bed;
const REFUSED = 0x8a8f98;
const LONGEST_SUBJECT = 1500;
/** With each character escaped. */
const LONGEST_REASON = 1900;
const LINE = 180;
const DESCRIPTION = 4096;
/** Cases on a page; each is also a choice of the menu. */
export const CASES_A_PAGE = 8;

/** One case: what was done, who did it, to whom, why, where and when. It pings nobody. */
export function caseEmbed(one: Case, say: Say): APIEmbed {
  const { action, actorId, memberId, reason, link, reasonEditedBy, doneAt } = one;
  const isAboutOther = memberId !== null && memberId !== actorId;
  const why = [
    ...(reason === null ? [] : [clip(literal(reason), LONGEST_REASON)]),
    ...(reasonEditedBy === null ? [] : [say("cases.editedBy", { who: `<@${reasonEditedBy}>` })]),
  ].join(" ");
  const lines = [
    clip(subjectOf(one, say), LONGEST_SUBJECT),
    say("cases.by", { who: `<@${actorId}>` }),
    ...(isAboutOther ? [say("cases.about", { who: `<@${memberId}>` })] : []),
    ...(why === "" ? [] : [say("cases.because", { reason: why })]),
    ...(link === null ? [] : [`[${say("cases.jump")}](${link})`]),
  ];
  return {
    color: action === "refused" ? REFUSED : COLOUR,
    title: titleOf(one, say),
    description: lines.join("\n"),
    timestamp: new Date(doneAt).toISOString(),
  };
}

/** A case alone, with what a moderator may do about it. */
export function caseView(one: Case, say: Say, note = ""): View {
  return {
    content: note,
    embeds: [caseEmbed(one, say)],
    components: [
      row(
        button("case-reason", say("cases.button.reason"), [String(one.number)]),
        button("cases-page", say("cases.button.list"), ["0", "", ""]),
      ),
    ],
  };
}

/** What cases are looked for. */
export interface CaseSearch {
  readonly words: readonly string[];
  readonly memberId: string;
}

export interface CasesPage {
  readonly search: CaseSearch;
  /** From 0 on. */
  readonly page: number;
  /** Of all pages. */
  readonly total: number;
  readonly cases: readonly Case[];
}

/** A page of cases, the latest first. Which page of what stands in the buttons. */
export function casesView({ search, page, total, cases }: CasesPage, say: Say): View {
  const last = Math.max(0, Math.ceil(total / CASES_A_PAGE) - 1);
  const lines = cases.map((one) => caseLine(one, say));
  const to = (target: number, label: string, isOff: boolean) => ({
    ...button("cases-page", label, [String(target), search.memberId, wordsOf(search)]),
    disabled: isOff,
  });
  return {
    content: "",
    embeds: [
      {
        color: COLOUR,
        title: say("cases.title", { count: total }),
        description: clip(
          [searchInWords(search, say), ...lines].filter((line) => line !== "").join("\n\n"),
          DESCRIPTION,
        ),
        ...(last > 0 ? { footer: { text: say("cases.page", { page: page + 1, pages: last + 1 }) } } : {}),
      },
    ],
    components: [
      ...(cases.length > 0 ? [caseSelect(cases, say)] : []),
      ...(last > 0
        ? [row(to(page - 1, say("cases.newer"), page <= 0), to(page + 1, say("cases.older"), page >= last))]
        : []),
    ],
  };
}

function wordsOf({ words }: CaseSearch): string {
  return words.join(" ");
}

function caseSelect(cases: readonly Case[], say: Say) {
  return row({
    type: ComponentType.StringSelect,
    custom_id: formatCustomId("case-show"),
    placeholder: say("cases.choose"),
    options: cases.map((one) => ({ label: titleOf(one, say), value: String(one.number) })),
  });
}

function searchInWords(search: CaseSearch, say: Say): string {
  const words = literal(wordsOf(search));
  if (words === "" && search.memberId === "") return "";
  return say("cases.search", {
    what: search.memberId === "" ? "words" : words === "" ? "member" : "both",
    words,
    member: `<@${search.memberId}>`,
  });
}

function caseLine(one: Case, say: Say): string {
  const when = `<t:${Math.floor(one.doneAt / 1000)}:R>`;
  const reason = one.reason === null ? "" : `\n${say("cases.because", { reason: literal(one.reason) })}`;
  const what = clip(subjectOf(one, say), LINE) + clip(reason, LINE);
  return `**${titleOf(one, say)}** · <@${one.actorId}> · ${when}\n${what}`;
}

function titleOf({ number, action }: Case, say: Say): string {
  return say("cases.case", { number, action });
}

function subjectOf({ action, subject }: Case, say: Say): string {
  if (subject === NO_WORDS) return say("cases.noWords");
  if (subject === PRIVATE_QUESTION) return say("cases.privateQuestion");
  if (action === "settings") return subjectInWords(subject, say);
  if (action === "refused") return say("cases.tried", { what: literal(subject) });
  return literal(subject);
}
