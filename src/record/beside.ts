import type { Article, Span } from "../article/article.js";
import { hiddenNow } from "../study/hidden-passages.js";
import type { Articles } from "./cited.js";
import { factsOf } from "./minutes.js";
import type { ArticleFacts, Cited, Minutes } from "./minutes-shape.js";
import { plainLine, plainPiece } from "./plain.js";

/** An article as it stands beside the minutes. */
export interface BesideArticle {
  readonly facts: ArticleFacts;
  readonly paragraphs: readonly {
    readonly number: number;
    readonly heading: string | null;
    /** In pieces; null where moderators have hidden it. */
    readonly text: readonly { readonly text: string; readonly isCited: boolean }[] | null;
  }[];
}

/** The articles that minutes are about or cite, as they are now, with the sentences marked that are cited. */
export function articlesBeside(minutes: Minutes, { library, hidden }: Articles): BesideArticle[] {
  const citations = citationsIn(minutes);
  const { of } = minutes;
  const own = of.kind === "discussion" && of.article ? [of.article.name] : [];
  const names = [...new Set([...own, ...citations.map(({ article }) => article)])];
  const isHidden = hiddenNow(hidden, library);
  return names.flatMap((name) => {
    const article = library.articles.find((one) => plainLine(one.name) === name);
    return article ? [besideOf(article, citations, isHidden)] : [];
  });
}

function besideOf(
  article: Article,
  citations: readonly Cited[],
  isHidden: ReturnType<typeof hiddenNow>,
): BesideArticle {
  const facts = factsOf(article);
  return {
    facts,
    paragraphs: article.paragraphs.map(({ number, heading, text }) => {
      const spans = citations.flatMap((cited): Span[] =>
        cited.article === facts.name &&
        cited.paragraph === number &&
        cited.start !== null &&
        cited.end !== null
          ? [{ start: cited.start, end: cited.end }]
          : [],
      );
      return {
        number,
        heading: heading === null ? null : plainLine(heading),
        text: isHidden(article.name, number) ? null : piecesOf(text, spans),
      };
    }),
  };
}

function citationsIn({ sections }: Minutes): Cited[] {
  return sections.flatMap(({ items }) =>
    items.flatMap((item) => ("citations" in item ? item.citations : [])),
  );
}

/** A text in pieces, of which those are marked that lie in one of the spans. */
function piecesOf(text: string, spans: readonly Span[]): { text: string; isCited: boolean }[] {
  const edges = [...new Set([0, ...spans.flatMap(({ start, end }) => [start, end]), text.length])].sort(
    (a, b) => a - b,
  );
  return edges.slice(1).flatMap((end, place) => {
    const start = edges[place] ?? 0;
    const piece = plainPiece(text.slice(start, end));
    const isCited = spans.some((span) => span.start <= start && span.end >= end);
    return piece === "" ? [] : [{ text: piece, isCited }];
  });
}
