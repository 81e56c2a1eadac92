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
import { markedParagraph } from "./marked.js";
import { clip, literal } from "./text.js";
import type { View } from "./view.js";

/** Discord's limits: https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
const TITLE = 256;
const DESCRIPTION = 4096;
const OWN_WORDS = "In the article's own words";
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

/** What a question in another language gets. */
const ONLY_ENGLISH = "I read only English";
const ASK_IN_ENGLISH = "Please ask me in English";

export interface AnswerViewOptions {
  /** True where the reader would not see the question otherwise. */
  readonly showQuestion: boolean;
}

/** What a question gets: each cited paragraph with its answering sentences, or the closest passages. */
export function answerView(answer: Answer, library: Library, options: AnswerViewOptions): View {
  const author = questionAbove(answer.question, options);
  const content = linesAbove(answer);
  if (answer.citations.length === 0) {
    return { ...content, embeds: [closest(answer, library, author)], components: [] };
  }
  const cited = citedParagraphs(answer.citations);
  return {
    ...content,
    embeds: citedEmbeds(cited, answer, author),
    components: answerButtons(cited, answer.passages, library),
  };
}

/** What names the question above its answer, where that is wanted and there is something to see of it. */
export function questionAbove(
  question: string,
  { showQuestion }: AnswerViewOptions,
): Pick<APIEmbed, "author"> {
  const asked = showQuestion ? clip(oneLine(question), TITLE) : "";
  return asked === "" ? {} : { author: { name: asked } };
}

function closest(answer: Answer, library: Library, author: Pick<APIEmbed, "author">): APIEmbed {
  const shown = answer.passages.slice(0, CLOSEST);
  return {
    ...author,
    color: NOT_ANSWERED,
    title: refusal(answer),
    description: [
      ...(answer.isForeign ? [`${ASK_IN_ENGLISH}.`] : []),
      ...(shown.length > 0 ? ["These passages come closest:"] : []),
    ].join(" "),
    fields: passageFields(shown, library),
  };
}

function refusal({ isForeign, searched }: Answer): string {
  if (isForeign) return ONLY_ENGLISH;
  return searched === 1 ? "The article does not answer this" : "No article answers this";
}

/** Small lines above: what a follow-up was taken to follow, and that an unsure answer may be none. */
function linesAbove({ citations, confidence, followUpTo }: Answer): { content?: string } {
  const lines = [
    ...(followUpTo === null
      ? []
      : [`-# Understood as a follow-up to “${clip(literal(oneLine(followUpTo)), FOLLOWED)}”`]),
    ...(citations.length > 0 && certaintyOf(confidence) === "unsure"
      ? ["-# Not sure that this answers it; it is the closest I found"]
      : []),
  ];
  return lines.length > 0 ? { content: lines.join("\n") } : {};
}

function citedEmbeds(
  cited: readonly CitedParagraph[],
  { confidence, isForeign }: Answer,
  author: Pick<APIEmbed, "author">,
): APIEmbed[] {
  const certainty = certaintyOf(confidence);
  const sure = `How sure: ${certainty}`;
  const doubt = { fields: [{ name: ONLY_ENGLISH, value: `${ASK_IN_ENGLISH} to be sure.` }] };
  const embeds = cited.map(({ citation: { article, title, paragraph, heading: section } }, i): APIEmbed => {
    const next = cited[i + 1]?.citation.article;
    const isLast = next === undefined;
    return {
      ...(i === 0 ? author : {}),
      color: certainty === "unsure" ? DOUBTFUL : ANSWERED,
      title: heading(paragraph, section),
      ...(isLast && isForeign ? doubt : {}),
      // Under several paragraphs of one article its title stands once, and how sure it is under them all.
      ...(next === article ? {} : { footer: footer(...(isLast ? [sure] : []), OWN_WORDS, title) }),
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
export function passagesView(passages: readonly Citation[], library: Library): View {
  return {
    embeds: [{ color: QUOTED, title: "The next best passages", fields: passageFields(passages, library) }],
    components: [],
  };
}

/** A paragraph between the one before and the one after it. */
export function contextView({ article, paragraph }: Place): View {
  const around = [-1, 0, 1].map((step) => article.paragraphs[paragraph.number - 1 + step]);
  const fields = around
    .filter((neighbour) => neighbour !== undefined)
    .map((neighbour) => ({
      name: clip(heading(neighbour.number, neighbour.heading), TITLE),
      value: quote(neighbour.text, 1024),
    }));
  return {
    embeds: [{ color: QUOTED, title: "In context", fields, footer: footer(OWN_WORDS, article.title) }],
    components: [],
  };
}

/** One paragraph, with buttons to the one before and the one after. */
export function paragraphView({ article, paragraph }: Place, library: Library, reader: string): View {
  const go = (step: number, label: string): APIButtonComponent => {
    const to = paragraph.number + step;
    return {
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label,
      custom_id: formatCustomId(
        "page",
        library.edition,
        reader,
        String(library.idOf(article.name, to)),
        label,
      ),
      disabled: to < 1 || to > article.paragraphs.length,
    };
  };
  return {
    embeds: [
      {
        color: QUOTED,
        title: heading(paragraph.number, paragraph.heading),
        description: quote(paragraph.text, DESCRIPTION),
        footer: footer(OWN_WORDS, article.title, `¶ ${paragraph.number} of ${article.paragraphs.length}`),
      },
    ],
    components: [{ type: ComponentType.ActionRow, components: [go(-1, "Previous"), go(+1, "Next")] }],
  };
}

/** The next best passages, and around each cited paragraph its neighbours. */
function answerButtons(
  cited: readonly CitedParagraph[],
  passages: readonly Citation[],
  library: Library,
): APIActionRowComponent<APIButtonComponent>[] {
  const ids = cited.map(({ citation }) => library.idOf(citation.article, citation.paragraph));
  const next = passages
    .filter(({ article, paragraph }) => !ids.includes(library.idOf(article, paragraph)))
    .slice(0, MORE);
  const more: APIButtonComponent = {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: "More passages",
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
      label: cited.length === 1 ? "Context" : `Context of ¶ ${citation.paragraph}`,
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
