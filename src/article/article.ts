/** A stretch of a paragraph's text, as UTF-16 offsets: `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The unit that is cited. */
export interface Paragraph {
  /** 1, 2, 3 … through the article's body; headings, byline and page furniture are not counted. */
  readonly number: number;
  /** The nearest heading above the paragraph, or null before the first heading. */
  readonly heading: string | null;
  /** The article's own words, in one piece; items of a list or rows of a table are parted by "\n". */
  readonly text: string;
  /** The paragraph's sentences in order; they do not overlap and leave out only white space. */
  readonly sentences: readonly Span[];
}

/** One text that members ask about: a file in corpus/. */
export interface Article {
  /** The file's path below corpus/ without its extension, with "/" between folders; unique in a corpus. */
  readonly name: string;
  /** What a citation calls it. */
  readonly title: string;
  readonly authors: readonly string[];
  /** Where the text was taken from, and its date, as the front matter gives them. */
  readonly source: string | null;
  readonly date: string | null;
  /** At least one, numbered from 1 without gaps. */
  readonly paragraphs: readonly Paragraph[];
}

/** What a format's reader makes of a file, before paragraphs are numbered and cut into sentences. */
export interface Draft {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly source: string | null;
  readonly date: string | null;
  readonly blocks: readonly Block[];
}

/** A heading or a body paragraph, in the order of the file. */
export interface Block {
  readonly kind: "heading" | "paragraph";
  readonly text: string;
  /** A heading's level, 1 the highest, where the format tells it. */
  readonly level?: number;
}
