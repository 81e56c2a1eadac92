import { getDocumentProxy } from "unpdf";
import { PilcrowError } from "../../errors.js";
import type { Draft } from "../article.js";
import { articleOfPage } from "../page-article.js";
import { blocksOfLines } from "./blocks.js";
import { linesOfPage } from "./lines.js";
import { withoutMargins } from "./margins.js";
import { readPdfMetadata } from "./metadata.js";
import { type Page, readPage } from "./page.js";

/**
 * Reads a PDF that has text: its lines in reading order (lines.ts), without running heads and page numbers
 * (margins.ts), put together to paragraphs and headings by their places and type sizes (blocks.ts). Footnotes stand
 * at the end. A PDF says where letters are and not what they are: other than in the other formats, a paragraph is a
 * guess, if a good one.
 *
 * @param file What an error calls the file.
 * @throws PilcrowError PDF_BROKEN, PDF_ENCRYPTED, PDF_WITHOUT_TEXT
 */
export async function readPdf(bytes: Uint8Array, file: string): Promise<Draft> {
  requireEnd(bytes, file);
  const { pages, info } = await readPages(bytes, file);
  if (pages.every(({ runs }) => runs.length === 0)) {
    const mend = "make its text readable, for example: ocrmypdf scan.pdf text.pdf";
    throw new PilcrowError(
      "PDF_WITHOUT_TEXT",
      `${file}: its ${pagesHave(pages.length)} no text, only pictures; ${mend}`,
    );
  }
  const blocks = blocksOfLines(withoutMargins(pages, pages.map(linesOfPage)));
  const heading = blocks.find(({ kind }) => kind === "heading")?.text ?? null;
  return articleOfPage(readPdfMetadata(info, heading), blocks);
}

/** A file cut off would give half an article: PDF.js mends what it can and does not tell. */
function requireEnd(bytes: Uint8Array, file: string): void {
  const end = Buffer.from(bytes.subarray(-2048)).toString("latin1");
  if (!end.includes("%%EOF")) throw broken(file, "its end is missing");
}

async function readPages(bytes: Uint8Array, file: string): Promise<{ pages: Page[]; info: unknown }> {
  try {
    // PDF.js takes the bytes away from whoever gives them.
    const document = await getDocumentProxy(Uint8Array.from(bytes), {
      verbosity: 0,
      disableFontFace: true,
      useSystemFonts: false,
      stopAtErrors: true,
    });
    try {
      const pages: Page[] = [];
      for (let number = 1; number <= document.numPages; number++) {
        pages.push(await readPage(await document.getPage(number)));
      }
      return { pages, info: (await document.getMetadata()).info };
    } finally {
      await document.destroy();
    }
  } catch (cause) {
    // Whatever PDF.js throws is about this file: it gets nothing else.
    const { name, message } = cause instanceof Error ? cause : new Error(String(cause));
    if (name === "PasswordException") {
      const mend =
        "save a copy without it, for example: qpdf --decrypt --password=PASSWORD locked.pdf open.pdf";
      throw new PilcrowError("PDF_ENCRYPTED", `${file}: a password protects it; ${mend}`, { cause });
    }
    throw broken(file, message.replace(/\s+/gu, " ").replace(/\.$/u, ""), cause);
  }
}

function broken(file: string, reason: string, cause?: unknown): PilcrowError {
  const message = `${file}: not a whole PDF (${reason}); download it or print it to PDF again`;
  return new PilcrowError("PDF_BROKEN", message, { cause });
}

function pagesHave(count: number): string {
  return count === 1 ? "page has" : `${count} pages have`;
}
