import type { Element, Root } from "hast";
import { splitNames } from "../byline.js";
import { nodesOf, textOf } from "./tree.js";

/** What a page says about its article; null or empty where it says nothing. */
export interface PageMetadata {
  readonly title: string | null;
  readonly authors: readonly string[];
  /** The page's own address. */
  readonly source: string | null;
  /** The day as YYYY-MM-DD where the page gives one in that form, else as written. */
  readonly date: string | null;
}

/**
 * Reads a page's metadata: JSON-LD of an article first, then `<meta>` elements (Open Graph, Dublin Core, Parsely, Google
 * Scholar's), then `<link rel="canonical">`, `<title>`, and the comment that a browser or SingleFile writes
 * into a saved page; last, the `<time>` and the link to an author below the first heading. Only addresses of http and https count.
 */
export function readMetadata(page: Root): PageMetadata {
  const head = readHead(page);
  const ld = head.articles[0] ?? {};
  const meta = (...names: string[]) =>
    names
      .flatMap((name) => head.meta.get(name) ?? [])
      .map(collapsed)
      .filter((value) => value !== "");
  const authors = [
    namesOf(ld["author"]),
    ...["citation_author", "author", "dc.creator", "dcterms.creator", "parsely-author", "article:author"].map(
      (name) => meta(name).flatMap(namesIn),
    ),
    head.authors,
  ].find((names) => names.length > 0);
  const dates = [
    stringOf(ld["datePublished"]),
    ...meta(
      "article:published_time",
      "citation_publication_date",
      "parsely-pub-date",
      "dc.date.issued",
      "dcterms.created",
      "dc.date",
      "date",
      "pubdate",
      "og:published_time",
    ),
    head.time,
  ];
  const addresses = [head.canonical, ...meta("og:url"), head.savedFrom, stringOf(ld["url"])];
  const named = [
    stringOf(ld["headline"]) ?? "",
    ...meta("citation_title", "og:title", "twitter:title", "dc.title", "parsely-title"),
  ].filter((value) => value !== "");
  return {
    title:
      named.map(collapsed)[0] ??
      (isStartOf(head.heading, head.title)
        ? head.heading
        : withoutSiteName(head.title, meta("og:site_name")[0])),
    authors: authors ?? [],
    source: addresses.find((address) => /^https?:\/\/\S+$/iu.test(address ?? "")) ?? null,
    date: dates.flatMap((date) => dayOf(date ?? "") ?? [])[0] ?? null,
  };
}

interface Head {
  title: string | null;
  canonical: string | null;
  savedFrom: string | null;
  /** The first `<h1>`, and what stands below it: the first `<time>`, and links to authors. */
  heading: string | null;
  time: string | null;
  readonly authors: string[];
  readonly meta: Map<string, string[]>;
  /** JSON-LD objects that are articles. */
  readonly articles: Readonly<Record<string, unknown>>[];
}

function readHead(page: Root): Head {
  const head: Head = {
    title: null,
    canonical: null,
    savedFrom: null,
    heading: null,
    time: null,
    authors: [],
    meta: new Map(),
    articles: [],
  };
  for (const node of nodesOf(page)) {
    if (node.type === "comment") head.savedFrom ??= savedFrom(node.value);
    if (node.type === "element") takeElement(head, node);
  }
  return head;
}

function takeElement(head: Head, element: Element): void {
  const { rel, href, name, property, itemProp, content, type } = element.properties;
  switch (element.tagName) {
    case "title":
      head.title ??= collapsed(textOf(element)) || null;
      break;
    case "h1":
      head.heading ??= collapsed(textOf(element)) || null;
      break;
    case "time":
      if (head.heading !== null) head.time ??= stringOf(element.properties["dateTime"]);
      break;
    case "a":
      if ([rel].flat().includes("author") && head.authors.length === 0)
        head.authors.push(...namesIn(textOf(element)));
      break;
    case "link":
      if ([rel].flat().includes("canonical")) head.canonical ??= String(href ?? "").trim();
      break;
    case "meta": {
      const key = String(property ?? name ?? itemProp ?? "").toLowerCase();
      head.meta.set(key, [...(head.meta.get(key) ?? []), String(content ?? "")]);
      break;
    }
    case "script":
      if (/ld\+json/iu.test(String(type ?? ""))) head.articles.push(...articlesIn(textIn(element)));
  }
}

function textIn({ children }: Element): string {
  return children.map((child) => ("value" in child ? child.value : "")).join("");
}

/** "saved from url=(0042)https://…" (browsers), "Page saved with SingleFile url: https://…". */
function savedFrom(comment: string): string | null {
  return (
    /\bsaved from url=\(\d+\)(\S+)|\burl:\s*(https?:\S+)/iu.exec(comment)?.slice(1).find(Boolean) ?? null
  );
}

function articlesIn(json: string): Record<string, unknown>[] {
  try {
    const parsed: unknown = JSON.parse(json.replace(/^\s*(?:\/\/)?<!\[CDATA\[|(?:\/\/)?\]\]>\s*$/gu, ""));
    const objects = [parsed]
      .flat()
      .flatMap((value) => (isObject(value) ? [value, ...[value["@graph"] ?? []].flat()] : []));
    return objects
      .filter(isObject)
      .filter((value) =>
        [value["@type"]].flat().some((type) => /(?:Article|Posting|Report)$/u.test(String(type))),
      );
  } catch {
    // A page's broken JSON-LD says nothing.
    return [];
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function stringOf(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

/** JSON-LD's authors: a name, an object with a name, or a list of either. */
function namesOf(author: unknown): string[] {
  return [author].flat().flatMap((one: unknown) => {
    if (isObject(one)) return [one["name"]].flat().flatMap((name) => namesIn(stringOf(name) ?? ""));
    return namesIn(stringOf(one) ?? "");
  });
}

/** Names in a piece of metadata; an address of a profile is none. "Lovelace, Ada" is one name, turned round. */
function namesIn(value: string): string[] {
  const text = collapsed(value).replace(/^by\s+/iu, "");
  if (/^https?:|[@<>]/iu.test(text) || text.length > 200) return [];
  const turned = /^([\p{L}’'-]+), ([\p{L}.’'-]+(?: [\p{L}.’'-]+)?)$/u.exec(text);
  if (turned && !turned[2]?.includes(" ") && !/\s/u.test(turned[1] ?? ""))
    return [`${turned[2]} ${turned[1]}`];
  return splitNames(text);
}

/** A day in ISO's form without its time; a day in another form as it is; null for what has no year. */
function dayOf(date: string): string | null {
  const text = collapsed(date);
  const iso = /^(\d{4})[-/](\d{2})[-/](\d{2})(?!\d)/u.exec(text);
  if (iso) return `${iso[1]}-${iso[2]}-${iso[3]}`;
  return /\b\d{4}\b/u.test(text) && text.length <= 40 ? text : null;
}

function isStartOf(heading: string | null, title: string | null): boolean {
  return heading !== null && (title?.toLowerCase().startsWith(heading.toLowerCase()) ?? false);
}

/** "How Rivers Bend | The Water Blog": the site's name and what parts it from the title go. */
function withoutSiteName(title: string | null, siteName: string | undefined): string | null {
  if (title === null) return null;
  const parts = /^(.+?)\s+[|·•»–—-]\s+([^|·•»–—]{1,60})$/u.exec(title);
  if (parts?.[1] === undefined || parts[2] === undefined) return title;
  const isSite = parts[2].toLowerCase() === siteName?.toLowerCase();
  const isShorter = parts[1].split(" ").length >= 3 && parts[2].split(" ").length <= 5;
  return isSite || isShorter ? parts[1] : title;
}

function collapsed(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
