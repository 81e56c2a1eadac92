import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIEmbed,
  type APIEmbedField,
  ButtonStyle,
  ComponentType,
} from "discord.js";
import { certaintyOf } from "../../answer/answerability.js";
import type { Answer } from "../../answer/answerer.js";
import { type Citation, citationOf } from "../../answer/citation.js";
import type { Library, Place } from "../../answer/library.js";
import { type CitedParagraph, citedParagraphs } from "../../answer/marks.js";
import { formatCustomId } from "../custom-id.js";
import type { Say } from "../locales/say.js";
import { markedParagraph } from "./marked.js";
import { clip, literal } from "./text.js";
import type { View } from "./view.js";

/** Discord's limits: https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
const TITLE = 256;
const DESCRIPTION = 4096;
/** Less than the 1,024 and 2,048 that Discord allows: all of an embed must stay below 6,000, and fit a phone. */
const FIELD = 600;
const FOOTER = 200;
const FOLLOWED = 150;
/** All embeds of a message together. */
const MESSAGE = 6000;
/** Of a paragraph that is not the only one, what fits a phone beside the others. */
const ONE_OF_SEVERAL = 1200;
/** Buttons a row. */
const ROW = 5;

/** The colours only repeat what the words say. */
const ANSWERED = 0x2e8b57;
const DOUBTFUL = 0xc58b1b;
const NOT_ANSWERED = 0x8a8f98;
const QUOTED = 0x4f6bed;

/** How many passages a look at more of them shows, and how many stand in for an answer. */
const MORE = 4;
const CLOSEST = 3;

export interface AnswerViewOptions {
  /** True where the reader would not see the question otherwise. */
  readonly showQuestion: boolean;
  /** Where the question is written down: for the buttons that are about it. */
  readonly questionId: string;
}

/** What a question gets: each cited paragraph with its answering sentences, or the closest passages. */
export function answerView(answer: Answer, library: Library, options: AnswerViewOptions, say: Say): View {
  const author = questionAbove(answer.question, options);
  const content = linesAbove(answer, say);
  if (answer.citations.length === 0) {
    return { ...content, embeds: [closest(answer, library, author, say)], components: [] };
  }
  const cited = citedParagraphs(answer.citations);
  return {
    ...content,
    embeds: citedEmbeds(cited, answer, author, say),
    components: answerButtons(cited, answer.passages, library, say),
  };
}

/** What names the question above its answer, where that is wanted and there is something to see of it. */
export function questionAbove(
  question: string,
  { showQuestion }: Pick<AnswerViewOptions, "showQuestion">,
): Pick<APIEmbed, "author"> {
  const asked = showQuestion ? clip(oneLine(question), TITLE) : "";
  return asked === "" ? {} : { author: { name: asked } };
}

function closest(answer: Answer, library: Library, author: Pick<APIEmbed, "author">, say: Say): APIEmbed {
  const shown = answer.passages.slice(0, CLOSEST);
  return {
    ...author,
    color: NOT_ANSWERED,
    title: refusal(answer, say),
    description: [
      ...(answer.isForeign ? [say("answer.askInEnglish")] : []),
      ...(shown.length > 0 ? [say("answer.closest")] : []),
    ].join(" "),
    fields: passageFields(shown, library),
  };
}

function refusal({ isForeign, searched }: Answer, say: Say): string {
  if (isForeign) return say("answer.onlyEnglish");
  return say(searched === 1 ? "answer.notInTheArticle" : "answer.notInAnyArticle");
}

/** Small lines above: what a follow-up was taken to follow, and that an unsure answer may be none. */
function linesAbove({ citations, confidence, followUpTo }: Answer, say: Say): { content?: string } {
  const lines = [
    ...(followUpTo === null
      ? []
      : [say("answer.followUp", { question: clip(literal(oneLine(followUpTo)), FOLLOWED) })]),
    ...(citations.length > 0 && certaintyOf(confidence) === "unsure" ? [say("answer.unsure")] : []),
  ];
  return lines.length > 0 ? { content: lines.map((line) => `-# ${line}`).join("\n") } : {};
}

function citedEmbeds(
  cited: readonly CitedParagraph[],
  { confidence, isForeign }: Answer,
  author: Pick<APIEmbed, "author">,
  say: Say,
): APIEmbed[] {
  const certainty = certaintyOf(confidence);
  const sure = say("answer.certainty", { certainty });
  const doubt = {
    fields: [{ name: say("answer.onlyEnglish"), value: say("answer.askInEnglishToBeSure") }],
  };
  const embeds = cited.map(({ citation: { article, title, paragraph, heading: section } }, i): APIEmbed => {
    const next = cited[i + 1]?.citation.article;
    const isLast = next === undefined;
    return {
      ...(i === 0 ? author : {}),
      color: certainty === "unsure" ? DOUBTFUL : ANSWERED,
      title: heading(paragraph, section),
      ...(isLast && isForeign ? doubt : {}),
      // Under several paragraphs of one article its title stands once, and how sure it is under them all.
      ...(next === article
        ? {}
        : { footer: footer(...(isLast ? [sure] : []), say("answer.ownWords"), title) }),
    };
  });
  const room = cited.length === 1 ? DESCRIPTION : Math.min(ONE_OF_SEVERAL, roomEach(embeds));
  return cited.map((paragraph, i) => ({ ...embeds[i], description: markedParagraph(paragraph, room) }));
}

/** What Discord's limit for all embeds leaves to the description of each. */
function roomEach(embeds: readonly APIEmbed[]): number {
  const used = embeds.map(({ title = "", footer, author, fields = [] }) => {
    const ofFields = fields.flatMap(({ name, value }) => [name, value]);
    return [title, footer?.text ?? "", author?.name ?? "", ...ofFields].join("").length;
  });
  return Math.floor((MESSAGE - used.reduce((sum, length) => sum + length, 0)) / embeds.length);
}

/** The passages that came next. */
export function passagesView(passages: readonly Citation[], library: Library, say: Say): View {
  return {
    embeds: [{ color: QUOTED, title: say("answer.morePassages"), fields: passageFields(passages, library) }],
    components: [],
  };
}

/** A paragraph between the one before and the one after it. */
export function contextView({ article, paragraph }: Place, say: Say): View {
  const around = [-1, 0, 1].map((step) => article.paragraphs[paragraph.number - 1 + step]);
  const fields = around
    .filter((neighbour) => neighbour !== undefined)
    .map((neighbour) => ({
      name: clip(heading(neighbour.number, neighbour.heading), TITLE),
      value: quote(neighbour.text, 1024),
    }));
  return {
    embeds: [
      {
        color: QUOTED,
        title: say("answer.inContext"),
        fields,
        footer: footer(say("answer.ownWords"), article.title),
      },
    ],
    components: [],
  };
}

/** One paragraph, with buttons to the one before and the one after. */
export function paragraphView(
  { article, paragraph }: Place,
  library: Library,
  reader: string,
  say: Say,
): View {
  const go = (step: number, way: "previous" | "next"): APIButtonComponent => {
    const to = paragraph.number + step;
    return {
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: say(`passage.${way}`),
      custom_id: formatCustomId("page", library.edition, reader, String(library.idOf(article.name, to)), way),
      disabled: to < 1 || to > article.paragraphs.length,
    };
  };
  return {
    embeds: [
      {
        color: QUOTED,
        title: heading(paragraph.number, paragraph.heading),
        description: quote(paragraph.text, DESCRIPTION),
        footer: footer(
          say("answer.ownWords"),
          article.title,
          say("passage.position", { number: paragraph.number, count: article.paragraphs.length }),
        ),
      },
    ],
    components: [{ type: ComponentType.ActionRow, components: [go(-1, "previous"), go(+1, "next")] }],
  };
}

/** The next best passages, and around each cited paragraph its neighbours. */
function answerButtons(
  cited: readonly CitedParagraph[],
  passages: readonly Citation[],
  library: Library,
  say: Say,
): APIActionRowComponent<APIButtonComponent>[] {
  const ids = cited.map(({ citation }) => library.idOf(citation.article, citation.paragraph));
  const next = passages
    .filter(({ article, paragraph }) => !ids.includes(library.idOf(article, paragraph)))
    .slice(0, MORE);
  const more: APIButtonComponent = {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: say("answer.button.more"),
    custom_id: formatCustomId(
      "more",
      library.edition,
      next.map((passage) => formatReference(passage, library)).join(","),
    ),
    disabled: next.length === 0,
  };
  const contexts = cited.map(
    ({ citation }, i): APIButtonComponent => ({
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label:
        cited.length === 1
          ? say("answer.button.context")
          : say("answer.button.contextOf", { number: citation.paragraph }),
      custom_id: formatCustomId("context", library.edition, String(ids[i])),
    }),
  );
  const buttons = [more, ...contexts];
  const rows = Array.from({ length: Math.ceil(buttons.length / ROW) }, (_, row) =>
    buttons.slice(row * ROW, (row + 1) * ROW),
  );
  return rows.map((components) => ({ type: ComponentType.ActionRow, components }));
}

/** A sentence by its paragraph's id and its offset there, short enough for a custom_id. */
function formatReference({ article, paragraph, start }: Citation, library: Library): string {
  return `${library.idOf(article, paragraph).toString(36)}.${start.toString(36)}`;
}

/** The citation that a reference stands for, or null if the edition has none. */
export function parseReference(reference: string, library: Library): Citation | null {
  const [id = "", offset = ""] = reference.split(".");
  const place = library.byId(Number.parseInt(id, 36));
  const start = Number.parseInt(offset, 36);
  const sentence = place?.paragraph.sentences.find((span) => span.start === start);
  return place && sentence ? citationOf(place.article, place.paragraph, sentence) : null;
}

function passageFields(passages: readonly Citation[], library: Library): APIEmbedField[] {
  return passages.map(({ paragraph, heading: title, sentence, title: article }) => ({
    name: clip(heading(paragraph, library.articles.length > 1 ? article : title), TITLE),
    value: quote(sentence, FIELD),
  }));
}

function heading(number: number, title: string | null): string {
  return clip(title ? `¶ ${number} · ${literal(title)}` : `¶ ${number}`, TITLE);
}

function footer(...parts: readonly string[]): { text: string } {
  return { text: clip(parts.join(" · "), FOOTER) };
}

function quote(text: string, longest: number): string {
  return `>>> ${clip(literal(text), longest - 4)}`;
}

/** Without line breaks, and without characters that nobody sees but that turn round what stands behind them. */
function oneLine(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, "")
    .trim();
}
