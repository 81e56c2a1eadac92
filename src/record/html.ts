import { createHash } from "node:crypto";
import type { Element } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import type { Language } from "../study/languages.js";
import type { BesideArticle } from "./beside.js";
import { besideNode, paragraphIds } from "./html-article.js";
import { STYLE } from "./html-style.js";
import { visitNode } from "./html-visit.js";
import type { Minutes, Section } from "./minutes-shape.js";
import { totals } from "./totals.js";
import { Words } from "./words.js";

/** What the parts of the page share. */
export interface Page {
  readonly words: Words;
  /** The address of a paragraph in the article beside; undefined where it is not there. */
  readonly addressOf: (article: string, paragraph: number) => string | undefined;
  /** The name of the article that the discussion is about, or of the only one that is cited. */
  readonly article: string | null;
}

/**
 * A transcript as one page that needs nothing else: no script, no font, no picture, and its policy lets it load none. The
 * article stands beside the minutes, or below them where there is no room; each citation leads to its ¶.
 */
export function transcriptHtml(
  minutes: Minutes,
  beside: readonly BesideArticle[],
  language: Language,
): string {
  const words = new Words(minutes, language);
  const { say } = words;
  const page: Page = {
    words,
    addressOf: paragraphIds(beside),
    article: beside[0]?.facts.name ?? null,
  };
  const sections = minutes.sections.map((section, place) => sectionNode(section, place, page));
  const nothing = minutes.sections.length === 0 && [h("p.quiet", say("transcript.nothingAsked"))];
  const document = h("html", { lang: language }, [
    head(minutes, words),
    h("body", [
      h("main#minutes", [
        header(minutes, beside.length > 0, words),
        ...(nothing || sections),
        openNode(minutes, words),
        summaryNode(minutes, words),
        h("footer", h("p", words.made)),
      ]),
      ...(beside.length > 0
        ? [
            h(
              "aside#article",
              { "aria-label": say("transcript.theArticle") },
              h("p.skip", h("a", { href: "#minutes" }, say("transcript.toMinutes"))),
              ...beside.map((article, place) =>
                besideNode(article, place, firstVisits(minutes, article), words),
              ),
            ),
          ]
        : []),
    ]),
  ]);
  return `${toHtml({ type: "root", children: [{ type: "doctype" }, document] })}\n`;
}

function head({ title }: Minutes, { kind }: Words): Element {
  const hash = createHash("sha256").update(STYLE).digest("base64");
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return h("head", [
    h("meta", { charSet: "utf-8" }),
    h("meta", { httpEquiv: "Content-Security-Policy", content: policy }),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("meta", { name: "referrer", content: "no-referrer" }),
    h("title", `${title} · ${kind}`),
    h("style", STYLE),
  ]);
}

function header({ title, of }: Minutes, hasArticle: boolean, words: Words): Element {
  const { say } = words;
  return h(
    "header",
    [
      h("p.kind", words.kind),
      h("h1", { dir: "auto" }, title),
      h(
        "dl",
        words
          .facts()
          .map(({ label, value, link }) =>
            h("div", [
              h("dt", label),
              h(
                "dd",
                { dir: "auto" },
                link === undefined ? value : h("a", { href: link, rel: "noreferrer" }, value),
              ),
            ]),
          ),
      ),
      of.kind === "discussion" && !of.recordsText && h("p.quiet", say("transcript.noText")),
      hasArticle && h("p.skip", h("a", { href: "#article" }, say("transcript.toArticle"))),
    ].filter((node) => node !== false),
  );
}

function sectionNode(section: Section, place: number, page: Page): Element {
  return h(`section#${sectionId(place)}`, visitNode(section, page));
}

function openNode({ open }: Minutes, words: Words): Element {
  const { say } = words;
  const questions = open.map((question) =>
    h("li", [
      h("span.words", { dir: "auto" }, question.text),
      " ",
      h("span.quiet", words.openNote(question)),
    ]),
  );
  return h("section#open", [
    h("h2", say("transcript.open")),
    open.length === 0 ? h("p.quiet", say("transcript.nothingOpen")) : h("ul.list", questions),
  ]);
}

function summaryNode(minutes: Minutes, words: Words): Element {
  const rows = totals(minutes, words).map(({ what, count, isPart }) =>
    h("tr", { className: isPart ? ["part"] : [] }, [h("th", { scope: "row" }, what), h("td", count)]),
  );
  return h("section#summary", [h("h2", words.say("transcript.summary")), h("table", h("tbody", rows))]);
}

/** Where each paragraph of an article was discussed first. */
function firstVisits({ of, sections }: Minutes, { facts }: BesideArticle): ReadonlyMap<number, string> {
  const visits = new Map<number, string>();
  if (of.kind !== "discussion" || of.article?.name !== facts.name) return visits;
  for (const [place, section] of sections.entries()) {
    if (section.kind === "paragraph" && !visits.has(section.paragraph))
      visits.set(section.paragraph, `#${sectionId(place)}`);
  }
  return visits;
}

function sectionId(place: number): string {
  return `s${place + 1}`;
}
