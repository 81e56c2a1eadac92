import type { Element, ElementContent, Root } from "hast";
import { isIn, textOf } from "./tree.js";

/**
 * Takes out of a page's tree what belongs to no article, and makes plain what Markdown has no word for. What is
 * left goes to Readability, which looks for the article by the amount of prose; it knows no roles, keeps the words
 * of cookie banners, and lets furniture back in where an article is short.
 *
 * - Scripts, forms' fields, frames, menus (`nav`, `role="navigation"` …), what is hidden, and elements whose class or
 *   id is one of `furnitureNames`, unless they hold most of the page's text.
 * - References to footnotes, and the ways back from them.
 * - Headings lose their names, and boxes around nothing but a heading.
 * - Tables that only lay the page out become plain blocks; the caption of another becomes a paragraph above it.
 */
export function tidyPage(page: Root): void {
  const most = textOf(page).length / 2;
  page.children = page.children.flatMap((child): Root["children"] =>
    child.type === "element" ? tidied(child, most) : child.type === "comment" ? [] : [child],
  );
}

function tidied(element: Element, most: number): ElementContent[] {
  if (isNoise(element) || isNoteMark(element)) return [];
  if (isFurnitureByName(element) && textOf(element).length < most) return [];
  element.children = element.children.flatMap((child) => {
    if (child.type === "comment") return [];
    return child.type === "element" ? tidied(child, most) : [child];
  });
  if (isIn(element, ...headings)) element.properties = {};
  const heading = onlyHeadingIn(element);
  if (heading !== null) return [heading];
  if (element.tagName !== "table") return [element];
  return isLayout(element) ? [unlaid(element)] : withCaptionAbove(element);
}

const headings = ["h1", "h2", "h3", "h4", "h5", "h6"];

/** Readability takes a box around a heading, or a heading with a name such as "related", for furniture. */
function onlyHeadingIn(element: Element): Element | null {
  if (!isIn(element, "div", "section", "header", "hgroup")) return null;
  const children = element.children.filter((child) => child.type !== "text" || child.value.trim() !== "");
  const [only] = children;
  return children.length === 1 && only?.type === "element" && isIn(only, ...headings) ? only : null;
}

const noiseTags = new Set(
  "script style noscript template iframe frame frameset object embed svg canvas audio video link nav dialog aside button input select textarea datalist".split(
    " ",
  ),
);
const noiseRoles = new Set(
  "navigation banner contentinfo complementary search dialog alertdialog alert menu menubar toolbar tablist tooltip".split(
    " ",
  ),
);

function isNoise({ tagName, properties }: Element): boolean {
  if (noiseTags.has(tagName)) return true;
  const { role, hidden, ariaHidden, style } = properties;
  if (hidden !== undefined && hidden !== false && hidden !== null) return true;
  if (ariaHidden === "true") return true;
  if (/(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(String(style ?? ""))) return true;
  return noiseRoles.has(String(role ?? "").toLowerCase());
}

/** What page builders and blog engines call the parts of a page that are no article: whole words of a class or id. */
const furnitureNames =
  /^(?:(?:site|page|global|main|top|primary|mobile)?[-_]?(?:nav|navbar|navigation|menu|masthead|breadcrumbs?)|comments?(?:[-_](?:area|section|list|form|respond|wrapper|thread|container|count))?|commentlist|respond|reply|disqus(?:[-_]\w+)?|sharedaddy|jp-\w+|addtoany\w*|a2a_\w+|addthis\w*|(?:social|post|article|entry)?[-_]?(?:share|sharing)(?:[-_](?:bar|buttons?|links?|tools|icons?|widget|this))?|social(?:[-_](?:links|icons|media|buttons|bar))?|(?:cookie|consent|gdpr|privacy)(?:[-_]\w+)*|onetrust[-_]\w+|(?:newsletter|subscribe|subscription|signup)(?:[-_](?:form|box|widget|signup|prompt|cta|banner|wrap))*|paywall(?:[-_]\w+)*|related(?:[-_](?:posts?|articles?|content|stories|links))?|recommended(?:[-_]\w+)?|(?:ad|ads|advert|advertisement|adsbygoogle|sponsored)(?:[-_](?:slot|container|wrapper|unit|box|banner|label))?|sidebar|widget-area|pagination|post-navigation|nav-links|(?:author|post)[-_](?:bio|box)|print-only|no-?print|sr-only|screen-reader-text|visually-?hidden|mw-editsection|mw-jump-link|mw-indicators|navbox|catlinks|printfooter|toc|hatnote|sistersitebox|vector-(?:header|menu|dropdown|toc|sidebar|column|pinnable|sticky|page-t)[\w-]*)$/iu;

/** Themes put such words on the elements around an article too ("sidebar-left", "comments" on the body). */
const neverFurniture = new Set(["html", "body", "main", "article", "h1", "h2", "h3", "h4", "p"]);

function isFurnitureByName({ tagName, properties }: Element): boolean {
  if (neverFurniture.has(tagName)) return false;
  const { id, className } = properties;
  const names = [id, ...(Array.isArray(className) ? className : [className])];
  return names.some((name) => typeof name === "string" && furnitureNames.test(name));
}

/** "[3]", "1", "*" or "↩" that leads to a place in the page: a footnote's mark, or the way back from the note. */
function isNoteMark(element: Element): boolean {
  if (!isIn(element, "a", "sup")) return false;
  const text = textOf(element).trim();
  if (text.length > 8 || !noteMark.test(text)) return false;
  if (element.tagName === "a") return String(element.properties["href"] ?? "").includes("#");
  return element.tagName === "sup" && element.children.some((child) => isIn(child, "a"));
}

const noteMark = /^(?:\[?(?:\d{1,3}|[a-z]|[ivx]{1,4}|note \d{1,2}|[*†‡§¶]{1,3})\]?|[↩↑^⤴⏎][︎️]?)$/iu;

/** A table lays out a page where a cell holds what no cell of figures and words does, or where it has one column. */
function isLayout(table: Element): boolean {
  if (["presentation", "none"].includes(String(table.properties["role"] ?? ""))) return true;
  const cells = descendants(table, ["td", "th"]);
  const rows = descendants(table, ["tr"]);
  if (cells.length <= rows.length) return true;
  return cells.some(
    (cell) =>
      descendants(cell, blockTags).length > 1 ||
      descendants(cell, ["br"]).length > 5 ||
      textOf(cell).length > 1000,
  );
}

const blockTags = "p h1 h2 h3 h4 h5 h6 ul ol table blockquote article section".split(" ");
const tableTags = "table thead tbody tfoot tr td th caption".split(" ");

function descendants(element: Element, tags: readonly string[]): Element[] {
  return element.children.flatMap((child) => {
    if (child.type !== "element") return [];
    return [...(tags.includes(child.tagName) ? [child] : []), ...descendants(child, tags)];
  });
}

/** The table's own parts as blocks; tables in its cells have been judged before. */
function unlaid(element: Element): Element {
  const children = element.children.map((child) =>
    child.type === "element" && child.tagName !== "table" && isIn(child, ...tableTags)
      ? unlaid(child)
      : child,
  );
  return {
    type: "element",
    tagName: tableTags.includes(element.tagName) ? "div" : element.tagName,
    properties: {},
    children,
  };
}

function withCaptionAbove(table: Element): Element[] {
  const captions = table.children.filter((child) => isIn(child, "caption")) as Element[];
  table.children = table.children.filter((child) => !isIn(child, "caption"));
  return [...captions.map((caption): Element => ({ ...caption, tagName: "p", properties: {} })), table];
}
