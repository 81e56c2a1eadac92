import pc from "picocolors";
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";
import type { Answer, Citation, RankedCitation } from "../answer/answerer.js";

export interface ViewOptions {
  /** Columns of the terminal. */
  readonly width: number;
  /** False writes no escape codes; the answering sentence then stands between ** and **. */
  readonly color: boolean;
}

/** Lines longer than this are hard to read, however wide the terminal. */
const WIDEST = 96;
const NARROWEST = 24;

/** What a question in another language gets. */
const ONLY_ENGLISH = "I read only English; please ask in English.";

/** An answer as a person reads it in a terminal: the citation, the paragraph with its answering sentence, what comes next. */
export function renderAnswer(answer: Answer, { width, color }: ViewOptions): string {
  const columns = Math.max(NARROWEST, Math.min(width, WIDEST));
  const colors = pc.createColors(color);
  const { citation, passages, isForeign } = answer;
  const rest = citation ? passages.slice(1) : passages;
  const blocks: string[] = [];
  if (isForeign) blocks.push(wrap(colors.yellow(ONLY_ENGLISH), columns, "").join("\n"));
  if (answer.followUpTo !== null) {
    const follows = answer.followUpTo.replaceAll("\n", " ");
    blocks.push(colors.dim(clip(`Understood as a follow-up to “${follows}”`, columns)));
  }
  if (citation) {
    const place = [colors.bold(`¶ ${citation.paragraph}`), citation.heading].filter((part) => part !== null);
    blocks.push(
      [...wrap(place.join(" · "), columns, ""), ...wrap(colors.dim(citation.title), columns, "")].join("\n"),
      wrap(
        markSentence(citation, color ? (text) => colors.bold(colors.green(text)) : stars),
        columns,
        "  ",
      ).join("\n"),
    );
  } else if (!isForeign) {
    const what = answer.searched > 1 ? "No article answers this." : "The article does not answer this.";
    blocks.push(wrap(colors.bold(colors.yellow(what)), columns, "").join("\n"));
  }
  if (rest.length > 0) {
    const title = colors.dim(citation ? "Next best passages" : "The closest passages");
    blocks.push([title, ...rest.map((passage) => renderRow(passage, citation, columns, colors))].join("\n"));
  }
  return blocks.join("\n\n");
}

function stars(sentence: string): string {
  return `**${sentence}**`;
}

function markSentence({ text, start, end }: Citation, mark: (sentence: string) => string): string {
  // Each line by itself, so that a mark never spans a line break of the paragraph.
  const marked = text.slice(start, end).split("\n").map(mark).join("\n");
  return text.slice(0, start) + marked + text.slice(end);
}

/** One line: the ¶, the sentence nearest to the question, cut to the width. */
function renderRow(
  { paragraph, sentence, article, title }: RankedCitation,
  answer: Citation | null,
  columns: number,
  colors: ReturnType<typeof pc.createColors>,
): string {
  const number = `¶ ${paragraph}`.padEnd(5);
  const from = answer && answer.article !== article ? `${title}: ` : "";
  const room = columns - 2 - number.length - 1;
  return `  ${colors.bold(number)} ${clip(from + sentence.replaceAll("\n", " "), room)}`;
}

function clip(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text;
  let kept = "";
  for (const character of text) {
    if (stringWidth(kept + character) > columns - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

function wrap(text: string, columns: number, indent: string): string[] {
  // Hard: a word longer than a line, such as a web address, is cut.
  return wrapAnsi(text, columns - indent.length, { trim: true, hard: true })
    .split("\n")
    .map((line) => indent + line);
}
