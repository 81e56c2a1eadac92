import type { APIEmbed } from "discord.js";
import type { Say } from "../../locales/say.js";
import type { Span } from "../../study/kept-questions.js";
import type { OpenQuestion, OpenQuestions } from "../../study/open-questions.js";
import { pageButtons, pageOf, positionOf } from "./paging.js";
import { button, row } from "./rows.js";
import { clip, literal, oneLine } from "./text.js";
import type { View } from "./view.js";

const COLOUR = 0xc58b1b;
const QUESTION = 240;
const OTHER_WAY = 100;

const A_PAGE = 8;
/** Beside other statistics. */
const AT_FIRST = 5;

/** The first of the open questions. @param countOnly Where everybody sees it */
export function openQuestionsEmbed(open: OpenQuestions, countOnly: boolean, say: Say): APIEmbed {
  const { questions } = open;
  return {
    color: COLOUR,
    title: say("stats.open", { count: questions.length }),
    description: countOnly ? say("stats.openNote") : listOf(questions.slice(0, AT_FIRST), open, say),
  };
}

/** A button to all of them; none where all are shown already. */
export function openQuestionsButton({ questions }: OpenQuestions, span: Span, say: Say): View["components"] {
  if (questions.length <= AT_FIRST) return [];
  return [row(button("stats-open", say("stats.openAll"), ["new", ...argsOf(span), "0"]))];
}

/** A page of the open questions, the most asked first. @param page From 0 */
export function openQuestionsView(open: OpenQuestions, span: Span, page: number, say: Say): View {
  const shown = pageOf(open.questions, page, A_PAGE);
  const position = positionOf(shown, say);
  return {
    embeds: [
      {
        color: COLOUR,
        title: say("stats.open", { count: open.questions.length }),
        description: listOf(shown.items, open, say),
        ...(position.length > 0 ? { footer: { text: position.join("") } } : {}),
      },
    ],
    components: pageButtons(shown, "stats-open", ["turn", ...argsOf(span)], say),
  };
}

/** As `spanFrom` reads them: a button knows what it is about after a restart, too. An article's name may be too long for it. */
function argsOf({ from, to, channelIds = [] }: Span): string[] {
  return [from.toString(36), to.toString(36), channelIds[0] ?? ""];
}

export function spanFrom([from = "", to = "", channelId = ""]: readonly string[]): Span {
  return {
    from: Number.parseInt(from, 36) || 0,
    to: Number.parseInt(to, 36) || 0,
    ...(channelId === "" ? {} : { channelIds: [channelId] }),
  };
}

function listOf(questions: readonly OpenQuestion[], { inPrivate }: OpenQuestions, say: Say): string {
  return [
    questions.length > 0 ? say("stats.openNote") : say("stats.openNone"),
    ...questions.map((one) => lineOf(one, say)),
    ...(inPrivate > 0 ? [`-# ${say("stats.openInPrivate", { count: inPrivate })}`] : []),
  ].join("\n\n");
}

function lineOf({ question, otherWays, times, askers, lastAskedAt }: OpenQuestion, say: Say): string {
  const [other, ...rest] = otherWays;
  const about = [
    say("stats.openOf", { askers, when: `<t:${Math.floor(lastAskedAt / 1000)}:R>` }),
    ...(other === undefined ? [] : [say("stats.openAlso", { question: quoted(other, OTHER_WAY) })]),
    ...(rest.length === 0 ? [] : [say("stats.openMore", { count: rest.length })]),
  ];
  return `${say("stats.openLine", { times, question: quoted(question, QUESTION) })}\n-# ${about.join(" · ")}`;
}

function quoted(question: string, longest: number): string {
  return clip(literal(oneLine(question)), longest);
}
