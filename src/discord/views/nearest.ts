import type { APIEmbed } from "discord.js";
import type { Citation } from "../../answer/citation.js";
import type { Library } from "../../answer/library.js";
import { citedParagraphs } from "../../answer/marks.js";
import type { Say } from "../../locales/say.js";
import { markedParagraph } from "./marked.js";
import { menu, paragraphOption } from "./paging.js";
import { footer, heading, QUOTED, whereIn } from "./quoted.js";
import type { View } from "./view.js";

/** So many paragraphs fit a phone, and Discord's 6,000 characters. */
const MOST = 3;
const PARAGRAPH = 1200;

/** The paragraphs that come near to a message, each with the nearest sentence in bold. */
export function nearestView(near: readonly Citation[], library: Library, say: Say): View {
  if (near.length === 0) {
    return { content: say("find.nothing", { count: library.articles.length }), embeds: [], components: [] };
  }
  const cited = citedParagraphs(near.slice(0, MOST));
  const embeds = cited.map((paragraph): APIEmbed => {
    const { article: name, title, paragraph: number, heading: section } = paragraph.citation;
    const count = library.article(name).paragraphs.length;
    return {
      color: QUOTED,
      title: heading(number, section),
      description: markedParagraph(paragraph, PARAGRAPH),
      footer: footer(whereIn(count, [number], say), say("answer.ownWords"), title),
    };
  });
  const options = cited.flatMap(({ citation: { article: name, paragraph: number, heading: section } }) => {
    const article = library.article(name);
    const place = library.place(article, number);
    const label = section === null ? `¶ ${number}` : `¶ ${number} · ${section}`;
    return place ? [paragraphOption(article, place.paragraph, label, library)] : [];
  });
  return {
    content: say("find.found"),
    embeds,
    components: [menu(options, "open", say("search.open"), library)],
  };
}
