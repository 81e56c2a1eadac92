import { Readability } from "@mozilla/readability";
import type { Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import { toMdast } from "hast-util-to-mdast";
import { parseHTML } from "linkedom";
import type { RootContent } from "mdast";
import { PilcrowError } from "../../errors.js";
import type { Block, Draft } from "../article.js";
import { blocksOfTree } from "../markdown.js";
import { articleOfPage } from "../page-article.js";
import { readMetadata } from "./metadata.js";
import { tidyPage } from "./tidy-page.js";

/**
 * Reads a saved web page: what Mozilla's Readability finds to be the article, by the rules of `readMarkdown` for
 * headings, lists, tables, quotations and code. Nothing in the page is run or fetched.
 *
 * The page is parsed by HTML's own rules (parse5), so that malformed pages give what a browser shows; Readability
 * then works on a copy in linkedom, whose parser is lenient but not exact.
 *
 * @param source The decoded page.
 * @param file What an error calls the file.
 * @throws PilcrowError ARTICLE_TOO_NESTED
 */
export function readHtml(source: string, file: string): Draft {
  try {
    const page = fromHtml(source);
    const metadata = readMetadata(page);
    tidyPage(page);
    return articleOfPage(metadata, blocksOfArticle(page));
  } catch (cause) {
    // The parsers recurse into what is nested and run out of stack; no other RangeError comes from them.
    if (!(cause instanceof RangeError)) throw cause;
    const message = `${file}: its elements are nested too deeply to read; copy the article's text into a .txt file`;
    throw new PilcrowError("ARTICLE_TOO_NESTED", message, { cause });
  }
}

function blocksOfArticle(page: Root): Block[] {
  const { document } = parseHTML(toHtml(page));
  // Short articles are articles too; Readability lets furniture back in below this number of characters.
  const found = new Readability(document, { charThreshold: 200, disableJSONLD: true }).parse();
  const article = fromHtml(found?.content ?? "", { fragment: true });
  const { children } = toMdast(article) as { children: RootContent[] };
  return blocksOfTree(children);
}
