import pc from "picocolors";
import { certaintyOf } from "../answer/answerability.js";
import type { Answer } from "../answer/answerer.js";
import type { Citation, RankedCitation } from "../answer/citation.js";
import { type CitedParagraph, citedParagraphs, type Mark, piecesOf } from "../answer/marks.js";
import { clip, columnsOf, type ViewOptions, wrap } from "./columns.js";

type Colors = ReturnType<typeof pc.createColors>;

/** What a question in another language gets. */
const ONLY_ENGLISH = "I read only English; please ask in English.";

/**
 * An answer as a person reads it in a terminal: each citation, the paragraph with its answering sentence, how sure that
 * is, what comes next. Without colours the sentence stands between ** and **, one that it leans on between _ and _.
 */
export function renderAnswer(answer: Answer, { width, color }: ViewOptions): string {
  const columns = columnsOf(width);
  const colors = pc.createColors(color);
  const { citations, passages, isForeign } = answer;
  const cited = citedParagraphs(citations);
  const blocks: string[] = [];
  if (isForeign) blocks.push(wrap(colors.yellow(ONLY_ENGLISH), columns, "").join("\n"));
  if (answer.followUpTo !== null) {
    const follows = answer.followUpTo.replaceAll("\n", " ");
    blocks.push(colors.dim(clip(`Understood as a follow-up to “${follows}”`, columns)));
  }
  for (const [position, paragraph] of cited.entries()) {
    const before = cited[position - 1]?.citation;
    blocks.push(renderPlace(paragraph.citation, before, columns, colors));
    blocks.push(wrap(markedText(paragraph, colors, color), columns, "  ").join("\n"));
  }
  if (cited.length > 0) {
    blocks.push(wrap(`How sure: ${colors.bold(certaintyOf(answer.confidence))}`, columns, "").join("\n"));
  } else if (!isForeign) {
    const what = answer.searched > 1 ? "No article answers this." : "The article does not answer this.";
    blocks.push(wrap(colors.bold(colors.yellow(what)), columns, "").join("\n"));
  }
  const rest = passages.filter(
    (passage) => !cited.some(({ citation }) => isSameParagraph(citation, passage)),
  );
  if (rest.length > 0) {
    const title = colors.dim(cited.length > 0 ? "Next best passages" : "The closest passages");
    const rows = rest.map((passage) => renderRow(passage, citations[0] ?? null, columns, colors));
    blocks.push([title, ...rows].join("\n"));
  }
  return blocks.join("\n\n");
}

/** The ¶ and heading, and the article where it is not the one before's. */
function renderPlace(
  { paragraph, heading, article, title }: Citation,
  before: Citation | undefined,
  columns: number,
  colors: Colors,
): string {
  const place = [colors.bold(`¶ ${paragraph}`), heading].filter((part) => part !== null);
  const lines = wrap(place.join(" · "), columns, "");
  if (before?.article !== article) lines.push(...wrap(colors.dim(title), columns, ""));
  return lines.join("\n");
}

function markedText(paragraph: CitedParagraph, colors: Colors, color: boolean): string {
  const mark = (text: string, is: Mark["is"]) => {
    if (!color) return is === "answer" ? `**${text}**` : `_${text}_`;
    return is === "answer" ? colors.bold(colors.green(text)) : colors.green(text);
  };
  return piecesOf(paragraph)
    .map(({ text, is }) => {
      // Each line by itself, so that a mark never spans a line break of the paragraph.
      return is === null
        ? text
        : text
            .split("\n")
            .map((line) => mark(line, is))
            .join("\n");
    })
    .join("");
}

function isSameParagraph(a: Citation, b: Citation): boolean {
  return a.article === b.article && a.paragraph === b.paragraph;
}

/** One line: the ¶, the sentence nearest to the question, cut to the width. */
function renderRow(
  { paragraph, sentence, article, title }: RankedCitation,
  answer: Citation | null,
  columns: number,
  colors: Colors,
): string {
  const number = `¶ ${paragraph}`.padEnd(5);
  const from = answer && answer.article !== article ? `${title}: ` : "";
  const room = columns - 2 - number.length - 1;
  return `  ${colors.bold(number)} ${clip(from + sentence.replaceAll("\n", " "), room)}`;
}
