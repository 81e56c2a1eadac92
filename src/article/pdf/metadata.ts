import type { Draft } from "../article.js";
import { isFullName, splitNames } from "../byline.js";

/**
 * What a PDF's information says of the article, where it is sensible: programs fill it with names of files and of
 * users. The date is left out where a browser printed the page: it is that day's, not the article's.
 *
 * @param heading The article's first heading; where the title only adds to it ("… | The Water Blog"), it is the title.
 */
export function readPdfMetadata(info: unknown, heading: string | null): Omit<Draft, "blocks"> {
  const field = (key: string) => {
    const value: unknown = (info as Readonly<Record<string, unknown>> | null)?.[key];
    return typeof value === "string" ? value.replace(/\s+/gu, " ").trim() : "";
  };
  const title = noTitle.test(field("Title")) ? null : field("Title");
  const authors = splitNames(field("Author"));
  const isPrinted = /Skia|Quartz|cairo|Print To PDF|Mozilla|Chrome|Safari/iu.test(
    field("Producer") + field("Creator"),
  );
  const day = /^D:(\d{4})(\d{2})(\d{2})/u.exec(field("CreationDate"));
  return {
    title: heading && title?.toLowerCase().startsWith(heading.toLowerCase()) ? heading : title,
    authors: authors.every(isFullName) ? authors : [],
    source: null,
    date: day && !isPrinted ? day.slice(1).join("-") : null,
  };
}

const noTitle =
  /^(?:.?|untitled.*|(?:microsoft )?(?:word|powerpoint|excel) - .*|.*\.(?:docx?|pdf|indd|tex|dvi|rtf|odt|txt|html?|pptx?|qxd)|(?:document|slide|page|presentation|print)\s?\d*|\W+|https?:.*|about:blank)$/iu;
