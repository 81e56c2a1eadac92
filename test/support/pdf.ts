import { buffer } from "node:stream/consumers";
import PDFDocument from "pdfkit";

export type Pdf = InstanceType<typeof PDFDocument>;

/** A PDF of A5 pages in Times of 10 points, by PDFKit; `draw` sets its text. The same bytes every time. */
export async function pdfOf(
  draw: (pdf: Pdf) => void,
  options: ConstructorParameters<typeof PDFDocument>[0] = {},
): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    size: "A5",
    margin: 50,
    ...options,
    info: { CreationDate: new Date(Date.UTC(2021, 4, 3, 12)), ...options.info },
  });
  const bytes = buffer(pdf);
  pdf.font("Times-Roman", 10);
  draw(pdf);
  pdf.end();
  return Uint8Array.from(await bytes);
}

/** Sets lines as they are, 12 points apart, from a place on. */
export function setLines(pdf: Pdf, x: number, y: number, lines: readonly string[]): void {
  for (const [index, line] of lines.entries()) pdf.text(line, x, y + 12 * index, { lineBreak: false });
}
