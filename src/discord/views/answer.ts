import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIEmbedField,
  ButtonStyle,
  ComponentType,
} from "discord.js";
import { type Answer, type Citation, citationOf } from "../../answer/answerer.js";
import type { Library, Place } from "../../answer/library.js";
import { formatCustomId } from "../custom-id.js";
import { clip, clipStart, literal } from "./text.js";
import type { View } from "./view.js";

/** Discord's limits: https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
const TITLE = 256;
const DESCRIPTION = 4096;
/** Less than the 1,024 and 2,048 that Discord allows: all of an embed must stay below 6,000, and fit a phone. */
const FIELD = 600;
const FOOTER = 200;
const FOLLOWED = 150;

/** The colours only repeat what the words say. */
const ANSWERED = 0x2e8b57;
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

/** What a question gets: the answering sentence in its paragraph, or the closest passages. */
export function answerView(answer: Answer, library: Library, { showQuestion }: AnswerViewOptions): View {
  const asked = showQuestion ? clip(oneLine(answer.question), TITLE) : "";
  const author = asked === "" ? {} : { author: { name: asked } };
  const { citation, passages } = answer;
  const content = howItWasRead(answer);
  if (!citation) {
    const closest = passages.slice(0, CLOSEST);
    return {
      ...content,
      embeds: [
        {
          ...author,
          color: NOT_ANSWERED,
          title: refusal(answer),
          description: [
            ...(answer.isForeign ? [`${ASK_IN_ENGLISH}.`] : []),
            ...(closest.length > 0 ? ["These passages come closest:"] : []),
          ].join(" "),
          fields: passageFields(closest, library),
        },
      ],
      components: [],
    };
  }
  return {
    ...content,
    embeds: [
      {
        ...author,
        color: ANSWERED,
        title: heading(citation.paragraph, citation.heading),
        description: markedParagraph(citation.text, citation.start, citation.end),
        ...(answer.isForeign
          ? { fields: [{ name: ONLY_ENGLISH, value: `${ASK_IN_ENGLISH} to be sure.` }] }
          : {}),
        footer: footer(citation.title),
      },
    ],
    components: [answerButtons(citation, passages.slice(1, 1 + MORE), library)],
  };
}

function refusal({ isForeign, searched }: Answer): string {
  if (isForeign) return ONLY_ENGLISH;
  return searched === 1 ? "The article does not answer this" : "No article answers this";
}

/** One small line above the answer to a follow-up. */
function howItWasRead({ followUpTo }: Answer): { content?: string } {
  if (followUpTo === null) return {};
  return { content: `-# Understood as a follow-up to “${clip(literal(oneLine(followUpTo)), FOLLOWED)}”` };
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
    embeds: [{ color: QUOTED, title: "In context", fields, footer: footer(article.title) }],
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
        footer: footer(article.title, `¶ ${paragraph.number} of ${article.paragraphs.length}`),
      },
    ],
    components: [{ type: ComponentType.ActionRow, components: [go(-1, "Previous"), go(+1, "Next")] }],
  };
}

function answerButtons(
  citation: Citation,
  next: readonly Citation[],
  library: Library,
): APIActionRowComponent<APIButtonComponent> {
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
  const context: APIButtonComponent = {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: "Context",
    custom_id: formatCustomId(
      "context",
      library.edition,
      String(library.idOf(citation.article, citation.paragraph)),
    ),
  };
  return { type: ComponentType.ActionRow, components: [more, context] };
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
  return { text: clip(`In the article's own words · ${parts.join(" · ")}`, FOOTER) };
}

/** A whole paragraph as a block quote, the answering sentence in bold; what is too long is cut far from the sentence. */
function markedParagraph(text: string, start: number, end: number): string {
  const [before, after] = [literal(text.slice(0, start)), literal(text.slice(end))];
  const room = DESCRIPTION - ">>> ****".length;
  const sentence = clip(literal(text.slice(start, end)), room);
  const rest = room - sentence.length;
  const forBefore = Math.min(before.length, Math.max(Math.floor(rest / 2), rest - after.length));
  return `>>> ${clipStart(before, forBefore)}**${sentence}**${clip(after, rest - forBefore)}`;
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
