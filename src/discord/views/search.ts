import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIEmbedField,
  ButtonStyle,
  ComponentType,
} from "discord.js";
import type { Library } from "../../answer/library.js";
import type { SearchMatch, SearchResult } from "../../answer/search.js";
import { type Snippet, snippet } from "../../answer/snippet.js";
import type { Article } from "../../article/article.js";
import type { Say } from "../../locales/say.js";
import { formatCustomId } from "../custom-id.js";
import { menu, pageButtons, pageOf, paragraphOption, positionOf } from "./paging.js";
import { footer, heading, QUOTED, TITLE } from "./quoted.js";
import { clip, literal, oneLine } from "./text.js";
import type { View } from "./view.js";

/** What is searched for is at most so long: it stands in the title, with each of its characters escaped at worst. */
export const LONGEST_SEARCH = 100;

/** So many matches fit a phone's screen, and Discord's 6,000 characters. */
const PAGE = 5;
const NAME = 150;
const SNIPPET = 200;
const SHORTEST_SNIPPET = 10;
const VALUE = 700;
const ARTICLE = 150;
const LABEL = 80;

const SIGN = "🔍 ";

/** What is looked for, where, and by whom. */
export interface Search {
  readonly words: string;
  /** The one article that is looked in; undefined: all. */
  readonly article: Article | undefined;
  /** From 0. */
  readonly page: number;
  readonly reader: string;
}

/** A page of the paragraphs that hold the words, which are marked, with a menu to open one. */
export function searchView(result: SearchResult, search: Search, library: Library, say: Say): View {
  const { words, article, reader } = search;
  const page = pageOf(result.matches, search.page, PAGE);
  const id = article === undefined ? "" : String(library.idOf(article.name, 1));
  const args = [library.edition, reader, id];
  const beside = (match: SearchMatch) =>
    article === undefined && library.articles.length > 1 ? match.article.title : match.paragraph.heading;
  const options = page.items.map((match) => {
    const name = beside(match);
    const number = `¶ ${match.paragraph.number}`;
    return paragraphOption(match.article, match.paragraph, name ? `${number} · ${name}` : number, library);
  });
  return {
    embeds: [
      {
        color: QUOTED,
        title: titleOf(words),
        description: summary(result, article, say),
        fields: page.items.map((match) => fieldOf(match, beside(match))),
        ...(page.count > 0 ? { footer: footer(...positionOf(page, say), say("answer.ownWords")) } : {}),
      },
    ],
    components: [
      ...(options.length > 0 ? [menu(options, "open", say("search.open"), library)] : []),
      ...pageButtons(page, "search", args, say),
      ...suggestionRow(result, args, say),
    ],
  };
}

/** The words of a search from the title of its message; null if it is none. */
export function searchedIn(title: string | null | undefined): string | null {
  if (!title?.startsWith(SIGN)) return null;
  return title
    .slice(SIGN.length)
    .replace(/\\([\s\S])/g, "$1")
    .replaceAll("@\u200b", "@");
}

/** The words as they are searched for, and found again in the title. */
export function searchable(words: string): string {
  const cut = oneLine(words).replaceAll("\u200b", "").slice(0, LONGEST_SEARCH);
  // No half of a character.
  return cut.replace(/[\uD800-\uDBFF]$/, "").trim();
}

function titleOf(words: string): string {
  return SIGN + literal(words);
}

function summary({ total, holdsAll }: SearchResult, article: Article | undefined, say: Say): string {
  const found = total === 0 ? "search.none" : holdsAll ? "search.found" : "search.some";
  const said = say(found, { count: total });
  return article === undefined
    ? said
    : `${said}\n${say("search.in", { title: clip(literal(article.title), ARTICLE) })}`;
}

function fieldOf({ paragraph, spans }: SearchMatch, beside: string | null): APIEmbedField {
  return {
    name: clip(heading(paragraph.number, beside), NAME),
    value: markedSnippet(paragraph.text, spans),
  };
}

/** As long as there is room for its escapes and marks. */
function markedSnippet(text: string, spans: Snippet["spans"]): string {
  let room = SNIPPET;
  let marked = marks(snippet(text, spans, room));
  while (marked.length > VALUE && room > SHORTEST_SNIPPET) {
    room = Math.max(SHORTEST_SNIPPET, Math.floor(room / 2));
    marked = marks(snippet(text, spans, room));
  }
  return marked;
}

function marks({ text, spans }: Snippet): string {
  let from = 0;
  let marked = ">>> ";
  for (const { start, end } of spans) {
    marked += `${literal(text.slice(from, start))}**${literal(text.slice(start, end))}**`;
    from = end;
  }
  return marked + literal(text.slice(from));
}

/** The words stand in no custom_id, which has no room for them: what is suggested is worked out again. */
function suggestionRow(
  { suggestion }: SearchResult,
  args: readonly string[],
  say: Say,
): APIActionRowComponent<APIButtonComponent>[] {
  if (suggestion === null || titleOf(suggestion).length > TITLE) return [];
  const button: APIButtonComponent = {
    type: ComponentType.Button,
    style: ButtonStyle.Primary,
    label: clip(say("search.suggestion", { words: suggestion }), LABEL),
    custom_id: formatCustomId("suggested", ...args),
  };
  return [{ type: ComponentType.ActionRow, components: [button] }];
}
