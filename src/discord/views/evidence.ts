import type { APIEmbed } from "discord.js";
import type { Certainty } from "../../answer/answerability.js";
import type { Citation } from "../../answer/citation.js";
import type { Library } from "../../answer/library.js";
import { type CitedParagraph, citedParagraphs } from "../../answer/marks.js";
import type { Say } from "../../locales/say.js";
import { markedParagraph } from "./marked.js";
import { DESCRIPTION, footer, heading, passageFields, QUOTED, whereIn } from "./quoted.js";

/* What is under an answer's first line: the cited paragraphs, or what comes closest, or another passage. */

/** What the passages that are shown are to the question. */
export type Status = Certainty | "verified" | "notAnswered";

/** The colours only repeat what the words say. */
const COLOURS: Readonly<Record<Status, number>> = {
  verified: 0x1f7ae0,
  certain: 0x2e8b57,
  likely: 0x2e8b57,
  unsure: 0xc58b1b,
  notAnswered: 0x8a8f98,
};

/** All embeds of a message together. */
const MESSAGE = 6000;
/** Of a paragraph that is not the only one, what fits a phone beside the others. */
const ONE_OF_SEVERAL = 1200;

/** The question above the first embed, where it is shown. */
export type Author = Pick<APIEmbed, "author">;

/** The answering sentences in their paragraphs, or the closest passages where nothing answers. */
export function evidenceEmbeds(
  status: Status,
  citations: readonly Citation[],
  library: Library,
  author: Author,
  say: Say,
): APIEmbed[] {
  if (status === "notAnswered") return [closest(citations, library, author, say)];
  return citedEmbeds(citedParagraphs(citations), COLOURS[status], library, author, say);
}

/** A passage that is not the answer, in its paragraph. */
export function passageEmbeds(passage: Citation, library: Library, author: Author, say: Say): APIEmbed[] {
  return citedEmbeds(citedParagraphs([passage]), QUOTED, library, author, say);
}

function closest(passages: readonly Citation[], library: Library, author: Author, say: Say): APIEmbed {
  return {
    ...author,
    color: COLOURS.notAnswered,
    description: say(passages.length > 0 ? "answer.closest" : "answer.nothingClose"),
    fields: passageFields(passages, library),
  };
}

function citedEmbeds(
  cited: readonly CitedParagraph[],
  color: number,
  library: Library,
  author: Author,
  say: Say,
): APIEmbed[] {
  const embeds = cited.map(({ citation: { article, title, paragraph, heading: section } }, i): APIEmbed => {
    const next = cited[i + 1]?.citation.article;
    return {
      ...(i === 0 ? author : {}),
      color,
      title: heading(paragraph, section),
      // Under several paragraphs of one article its title and map stand once.
      ...(next === article
        ? {}
        : { footer: footer(whereCited(article, cited, library, say), say("answer.ownWords"), title) }),
    };
  });
  const room = cited.length === 1 ? DESCRIPTION : Math.min(ONE_OF_SEVERAL, roomEach(embeds));
  return cited.map((paragraph, i) => ({ ...embeds[i], description: markedParagraph(paragraph, room) }));
}

function whereCited(article: string, cited: readonly CitedParagraph[], library: Library, say: Say): string {
  const here = cited.filter(({ citation }) => citation.article === article);
  const numbers = here.map(({ citation }) => citation.paragraph);
  return whereIn(library.article(article).paragraphs.length, numbers, say);
}

/** What Discord's limit for all embeds leaves to the description of each. */
function roomEach(embeds: readonly APIEmbed[]): number {
  const used = embeds.map(
    ({ title = "", footer, author }) => [title, footer?.text ?? "", author?.name ?? ""].join("").length,
  );
  return Math.floor((MESSAGE - used.reduce((sum, length) => sum + length, 0)) / embeds.length);
}
