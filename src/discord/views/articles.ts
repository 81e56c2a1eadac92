import { type APIButtonComponent, type APIEmbedField, ButtonStyle, ComponentType } from "discord.js";
import { outlineOf } from "../../answer/outline.js";
import type { Article } from "../../article/article.js";
import type { Say } from "../../locales/say.js";
import { formatCustomId } from "../custom-id.js";
import { menu, pageButtons, pageOf, paragraphOption, positionOf } from "./paging.js";
import { nearestShown, type Reading } from "./passage.js";
import { footer, QUOTED, TITLE } from "./quoted.js";
import { clip, literal, oneLine } from "./text.js";
import type { View } from "./view.js";

/** Articles a page: all fit the 4,096 characters of a description. */
const PAGE = 10;
const NAME = 160;
const AUTHORS = 120;
const DATE = 40;
const FIELD = 400;

/** A page of the articles, with a menu to look at one; where there is only one, that one. @param number The page, from 0 */
export function articlesView(number: number, reading: Reading, say: Say): View {
  const { library, reader } = reading;
  const [only, another] = library.articles;
  if (only && !another) return articleView(only, reading, say);
  const page = pageOf(library.articles, number, PAGE);
  const position = positionOf(page, say);
  const entries = page.items.map((article) => {
    const below = [...byline(article), say("outline.paragraphs", { count: article.paragraphs.length })];
    return `**${titleOf(article, NAME)}**\n${below.join(" · ")}`;
  });
  const options = page.items.flatMap((article) => {
    const [first] = article.paragraphs;
    return first ? [paragraphOption(article, first, article.title, library)] : [];
  });
  return {
    embeds: [
      {
        color: QUOTED,
        title: say("articles.title", { count: library.articles.length }),
        description: entries.join("\n\n"),
        ...(position.length > 0 ? { footer: footer(...position) } : {}),
      },
    ],
    components: [
      menu(options, "article", say("articles.open"), library),
      ...pageButtons(page, "articles", [library.edition, reader], say),
    ],
  };
}

/** What is known of an article, with its outline and its first paragraph a press away. */
export function articleView(article: Article, reading: Reading, say: Say): View {
  const { library, reader, isHidden } = reading;
  const [opening] = article.paragraphs;
  const first =
    opening && isHidden(article.name, opening.number)
      ? nearestShown({ article, paragraph: opening }, "next", isHidden)?.paragraph
      : opening;
  const idOf = (number: number) => String(library.idOf(article.name, number));
  const button = (label: string, custom_id: string, disabled = false): APIButtonComponent => ({
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id,
    disabled,
  });
  return {
    embeds: [
      {
        color: QUOTED,
        title: titleOf(article, TITLE),
        fields: facts(article, say).map(
          ([name, value]): APIEmbedField => ({ name, value: clip(value, FIELD), inline: true }),
        ),
      },
    ],
    components: [
      {
        type: ComponentType.ActionRow,
        components: [
          button(say("articles.outline"), formatCustomId("outline", library.edition, reader, idOf(1), "0")),
          button(
            say("articles.read", { number: first?.number ?? 1 }),
            formatCustomId("page", library.edition, reader, idOf(first?.number ?? 1), "next"),
            first === undefined,
          ),
        ],
      },
    ],
  };
}

function facts(article: Article, say: Say): [string, string][] {
  const { authors, date, source, paragraphs } = article;
  const sections = outlineOf(article).filter(({ heading }) => heading !== null).length;
  const known: [string, string | null][] = [
    [
      say("articles.authors", { count: authors.length }),
      authors.length > 0 ? literal(authors.join(", ")) : null,
    ],
    [say("articles.date"), date && literal(date)],
    [say("articles.length"), say("articles.lengthOf", { count: paragraphs.length, sections })],
    [say("articles.source"), source && sourceText(source)],
  ];
  return known.filter((fact): fact is [string, string] => Boolean(fact[1]?.trim()));
}

/** An address as it is, for Discord to make a link of; whatever else a source is named by, as words. */
function sourceText(source: string): string {
  const address = URL.canParse(source) ? new URL(source) : null;
  const isWeb = address !== null && /^https?:$/.test(address.protocol) && address.href.length <= FIELD;
  return isWeb ? address.href : literal(oneLine(source));
}

function byline({ authors, date }: Article): string[] {
  return [
    ...(authors.length > 0 ? [clip(literal(oneLine(authors.join(", "))), AUTHORS)] : []),
    ...(date ? [clip(literal(oneLine(date)), DATE)] : []),
  ];
}

function titleOf({ title }: Article, longest: number): string {
  return clip(literal(oneLine(title)), longest);
}
