import type { Library } from "../answer/library.js";
import { type HiddenPassage, hiddenNow } from "../study/hidden-passages.js";
import { citationNow, type Quote } from "../study/quote.js";
import type { Cited } from "./minutes-shape.js";
import { plain, plainLine } from "./plain.js";

/** The articles as they are now, and what of them moderators have hidden. */
export interface Articles {
  readonly library: Pick<Library, "articles">;
  readonly hidden: readonly HiddenPassage[];
}

/** Citations of some time ago as they are to be shown now. */
export function citedNow(quotes: readonly Quote[], { library, hidden }: Articles): Cited[] {
  const isHidden = hiddenNow(hidden, library);
  return quotes.map((quote): Cited => {
    const now = citationNow(quote, library);
    const { article, paragraph, fingerprint } = quote;
    const title = plainLine(library.articles.find(({ name }) => name === article)?.title ?? article);
    const wasHidden = hidden.some((one) => one.article === article && one.fingerprint === fingerprint);
    const place = { article: plainLine(article), title, paragraph: now?.paragraph ?? paragraph };
    const nowhere = { start: null, end: null };
    if (wasHidden || isHidden(article, place.paragraph))
      return { ...place, heading: null, sentence: null, ...nowhere, state: "hidden" };
    if (!now)
      return { ...place, heading: null, sentence: plain(quote.sentence), ...nowhere, state: "changed" };
    const heading = now.heading === null ? null : plainLine(now.heading);
    const { start, end } = now;
    return { ...place, heading, sentence: plain(now.sentence), start, end, state: "same" };
  });
}
