import type { Library } from "../../answer/library.js";
import { outlineOf, type ParagraphRange, rangeText, type Section } from "../../answer/outline.js";
import type { Article, Paragraph } from "../../article/article.js";
import type { Say } from "../../locales/say.js";
import type { IsHidden } from "../../retrieval/retriever.js";
import { menu, pageButtons, pageOf, paragraphOption, positionOf } from "./paging.js";
import type { Reading } from "./passage.js";
import { footer, QUOTED, TITLE } from "./quoted.js";
import { clip, literal, oneLine } from "./text.js";
import type { View } from "./view.js";

/** As many as a menu has options. */
const PAGE = 25;
/** A line of the outline: all of a page fit the 4,096 characters of a description. */
const LINE = 160;
/** Short enough that nothing of it is cut, whatever has to be escaped. */
const OPENING = 60;

/** A stretch of an article that an outline names. */
interface Part extends ParagraphRange {
  /** Its heading or, where it has none, the words that it begins with. */
  readonly name: string;
  readonly isHeading: boolean;
  /** The first of its paragraphs that is not hidden. */
  readonly first: Paragraph;
}

/** A page of an article's headings, each with its paragraphs, and a menu to open one. @param number The page, from 0 */
export function outlineView(article: Article, number: number, reading: Reading, say: Say): View {
  const { library, reader, isHidden } = reading;
  const parts = partsOf(article, isHidden);
  const page = pageOf(parts, number, PAGE);
  const lines = page.items.map((part) => {
    const name = literal(oneLine(part.name));
    return clip(`**${rangeText(part)}** ${part.isHeading ? name : `*${name}*`}`, LINE);
  });
  const args = [library.edition, reader, String(library.idOf(article.name, 1))];
  return {
    embeds: [
      {
        color: QUOTED,
        title: clip(literal(oneLine(article.title)), TITLE),
        description: lines.length > 0 ? lines.join("\n") : say("answer.hidden"),
        footer: footer(
          say("outline.paragraphs", { count: article.paragraphs.length }),
          ...positionOf(page, say),
        ),
      },
    ],
    components: [
      ...(lines.length > 0
        ? [menu(optionsOf(article, page.items, library), "open", say("outline.open"), library)]
        : []),
      ...pageButtons(page, "outline", args, say),
    ],
  };
}

function optionsOf(article: Article, parts: readonly Part[], library: Library) {
  return parts.map((part) =>
    paragraphOption(article, part.first, `${rangeText(part)} · ${part.name}`, library),
  );
}

/** What is hidden from its first to its last paragraph is not named. */
function partsOf(article: Article, isHidden: IsHidden): Part[] {
  const sections = outlineOf(article);
  const hasHeadings = sections.some(({ heading }) => heading !== null);
  return (hasHeadings ? sections : ranges(article.paragraphs.length)).flatMap((section): Part[] => {
    const paragraphs = article.paragraphs.slice(section.from - 1, section.to);
    const first = paragraphs.find(({ number }) => !isHidden(article.name, number));
    if (!first) return [];
    const name = section.heading ?? clip(oneLine(first.text), OPENING);
    return [{ ...section, name, isHeading: section.heading !== null, first }];
  });
}

/** An article without headings in stretches of the same length, as many as fit a page. */
function ranges(count: number): Section[] {
  const length = Math.ceil(count / PAGE);
  return Array.from({ length: Math.ceil(count / length) }, (_, i) => ({
    heading: null,
    from: i * length + 1,
    to: Math.min(count, (i + 1) * length),
  }));
}
