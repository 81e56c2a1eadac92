import type { Element } from "hast";
import { h } from "hastscript";
import type { BesideArticle } from "./beside.js";
import type { Page } from "./html.js";
import type { Words } from "./words.js";

/** The addresses of all paragraphs: "#p12" in the first article, "#a2p12" in the second. */
export function paragraphIds(articles: readonly BesideArticle[]): Page["addressOf"] {
  const addresses = new Map<string, string>();
  for (const [place, { facts, paragraphs }] of articles.entries()) {
    for (const { number } of paragraphs)
      addresses.set(JSON.stringify([facts.name, number]), `#${idOf(place, number)}`);
  }
  return (article, paragraph) => addresses.get(JSON.stringify([article, paragraph]));
}

/** @param visits Where in the minutes a paragraph is discussed */
export function besideNode(
  { facts, paragraphs }: BesideArticle,
  place: number,
  visits: ReadonlyMap<number, string>,
  { say, language }: Words,
): Element {
  const authors = new Intl.ListFormat(language).format(facts.authors);
  const nodes = paragraphs.flatMap(({ number, heading, text }, at) => {
    const visit = visits.get(number);
    const label = `¶ ${number}`;
    const mark = visit ? h("a.number", { href: visit }, label) : h("span.number", label);
    const words =
      text === null
        ? [h("em.quiet", say("transcript.hiddenHere"))]
        : text.map((piece) => (piece.isCited ? h("mark", piece.text) : piece.text));
    const isNew = heading !== null && heading !== paragraphs[at - 1]?.heading;
    return [
      ...(isNew ? [h("h3", { dir: "auto" }, heading)] : []),
      h(`p#${idOf(place, number)}`, { dir: "auto" }, [mark, " ", ...words]),
    ];
  });
  return h("article", [
    h("h2", { dir: "auto" }, facts.title),
    ...(authors === "" && facts.date === null
      ? []
      : [h("p.byline", [authors, facts.date].filter(Boolean).join(" · "))]),
    ...nodes,
  ]);
}

function idOf(place: number, number: number): string {
  return place === 0 ? `p${number}` : `a${place + 1}p${number}`;
}
