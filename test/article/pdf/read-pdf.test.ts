import { describe, expect, it } from "vitest";
import type { Draft } from "../../../src/article/article.js";
import { readPdf } from "../../../src/article/pdf/read-pdf.js";
import { failureOf } from "../../support/errors.js";
import { type Pdf, pdfOf, setLines } from "../../support/pdf.js";

const BENDS =
  "A river that runs through soft ground never stays straight for long. The water on the outside of a bend moves faster, and it carries the bank away grain by grain, while on the inside it is slow.";
const LAKES =
  "When two bends come close, a flood may cut through the neck between them. The old bed is left behind as a lake in the form of the bow of an ox, which fills with reeds within a few generations.";
const MEASURES =
  "The widest bend moves fastest, as long as its bank is bare of trees. At Millford the Alder has moved sixty centimetres in a year, and at Harrow Mill more than a metre, so that the road had to follow.";

type Options = Parameters<typeof pdfOf>[1];

async function read(draw: (pdf: Pdf) => void, options?: Options): Promise<Draft> {
  return readPdf(await pdfOf(draw, options), "rivers.pdf");
}

async function textsOf(draw: (pdf: Pdf) => void, options?: Options): Promise<string[]> {
  return (await read(draw, options)).blocks.map(({ kind, text }) =>
    kind === "heading" ? `# ${text}` : text,
  );
}

describe("an article in a PDF", () => {
  function article(pdf: Pdf): void {
    pdf.font("Times-Bold", 20).text("How Rivers Bend").moveDown(0.5);
    pdf.font("Times-Roman", 10).text("By Marla Quill").text("3 May 2021").moveDown();
    pdf.text(BENDS, { align: "justify" }).moveDown();
    pdf.font("Times-Bold", 14).text("Oxbow lakes").moveDown(0.5);
    pdf.font("Times-Roman", 10).text(LAKES).moveDown();
    pdf.font("Times-Bold", 10).text("Measured bends").moveDown(0.5);
    pdf.font("Times-Roman", 10).text(MEASURES);
  }

  it("has paragraphs of whole lines, and headings by their type, larger or bold", async () => {
    const { title, authors, date, source, blocks } = await read(article, {
      info: { CreationDate: new Date(0) },
    });
    expect({ title, authors, source }).toEqual({
      title: "How Rivers Bend",
      authors: ["Marla Quill"],
      source: null,
    });
    expect(date).toBe("1970-01-01");
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ["paragraph", BENDS],
      ["heading", "Oxbow lakes"],
      ["paragraph", LAKES],
      ["heading", "Measured bends"],
      ["paragraph", MEASURES],
    ]);
    const [first, second] = blocks.filter(({ kind }) => kind === "heading");
    expect(first?.level).toBeLessThan(second?.level ?? 0);
  });

  it("is called and signed as its information says, where that is sensible", async () => {
    const good = await read(article, { info: { Title: "On Rivers", Author: "Ada Quill, Tom Ford" } });
    expect(good).toMatchObject({
      title: "On Rivers",
      authors: ["Ada Quill", "Tom Ford"],
      date: "2021-05-03",
    });
    const bad = await read(article, { info: { Title: "Microsoft Word - bends_final2.docx", Author: "mq" } });
    expect(bad).toMatchObject({ title: "How Rivers Bend", authors: ["Marla Quill"] });
    const site = await read(article, { info: { Title: "How Rivers Bend | The Water Blog" } });
    expect(site.title).toBe("How Rivers Bend");
  });

  it("has its own date where a browser printed it", async () => {
    const { date } = await read(article, { info: { Producer: "Skia/PDF m120", CreationDate: new Date(0) } });
    expect(date).toBe("3 May 2021");
  });

  it("gives the same draft every time", async () => {
    const bytes = await pdfOf(article);
    expect(await readPdf(bytes, "a.pdf")).toEqual(await readPdf(bytes, "b.pdf"));
  });
});

describe("the lines of a PDF", () => {
  it("are joined, a hyphen at the end going where the word goes on", async () => {
    const lines = [
      "The old river-bed is left behind when a flood cuts through the nar-",
      "row neck. What was a river is now a lake, and the river-",
      "bed between them fills with reeds. The co-",
      "operative of Millford mows them, and the Anglo-",
      "Norman bridge is thatched with them by Millford-and-Brim-",
      "based men.",
    ];
    expect(await textsOf((pdf) => setLines(pdf, 50, 80, lines))).toEqual([
      "The old river-bed is left behind when a flood cuts through the narrow neck. What was a river is now a lake, and the river-bed between them fills with reeds. The cooperative of Millford mows them, and the Anglo-Norman bridge is thatched with them by Millford-and-Brim-based men.",
    ]);
  });

  it("part into paragraphs where first lines are indented, or lines stop early", async () => {
    const indented = await textsOf((pdf) => {
      for (const text of [BENDS, LAKES, MEASURES]) pdf.text(text, { indent: 15 });
    });
    expect(indented).toEqual([BENDS, LAKES, MEASURES]);
    const short = await textsOf((pdf) => {
      for (const text of [`${BENDS} So it is.`, `${LAKES} So it is.`]) pdf.text(text);
    });
    expect(short).toEqual([`${BENDS} So it is.`, `${LAKES} So it is.`]);
  });

  it("are read column by column where a gutter parts them, below a title across both", async () => {
    const text = [BENDS, LAKES, MEASURES, BENDS.toUpperCase(), LAKES.toUpperCase()];
    const found = await textsOf(
      (pdf) => {
        pdf.font("Times-Bold", 20).text("A Very Wide Title of a Paper").moveDown();
        pdf
          .font("Times-Roman", 8)
          .text(text.join("\n"), { columns: 2, columnGap: 18, height: 250, indent: 10 });
      },
      { size: "A4" },
    );
    expect(found).toEqual(text);
  });

  it("are read column by column even where the file has them row by row", async () => {
    const left = [
      "The water on the outside of a bend",
      "moves faster and takes the bank away,",
      "so that every bend grows wider with",
      "every year. On the inside there is",
      "sand.",
    ];
    const right = [
      "Lakes are left behind where a flood",
      "has cut through the neck of a bend,",
      "and reeds grow on their shores until",
      "nothing is left of them but a meadow",
      "that is wetter than others in spring.",
    ];
    const found = await textsOf((pdf) => {
      for (const [row, line] of left.entries()) {
        setLines(pdf, 40, 80 + 12 * row, [line]);
        setLines(pdf, 220, 80 + 12 * row, [right[row] ?? ""]);
      }
    });
    expect(found).toEqual([left.join(" "), right.join(" ")]);
  });

  it("that are rows of a table or items of a list are one paragraph, a line each", async () => {
    const found = await textsOf((pdf) => {
      pdf.text(BENDS).moveDown();
      const y = pdf.y;
      const rows = [
        ["Place", "Width", "Moved"],
        ["Millford", "41 m", "0.6 m"],
        ["Harrow Mill", "55 m", "1.1 m"],
      ];
      for (const [row, cells] of rows.entries()) {
        for (const [column, cell] of cells.entries()) setLines(pdf, 50 + 110 * column, y + 14 * row, [cell]);
      }
      pdf
        .text("", 50, y + 60)
        .text(LAKES)
        .moveDown();
      pdf.text("• how deep it was when the river left it,\n• how much mud the floods bring.");
      setLines(pdf, 50, pdf.y + 20, [
        "1. Cut the reeds in autumn.",
        "2. Burn them in spring, when the",
        "    wind is from the sea.",
        "3. Wait.",
      ]);
    });
    expect(found).toEqual([
      BENDS,
      "Place | Width | Moved\nMillford | 41 m | 0.6 m\nHarrow Mill | 55 m | 1.1 m",
      LAKES,
      "how deep it was when the river left it,\nhow much mud the floods bring.",
      "1. Cut the reeds in autumn.\n2. Burn them in spring, when the wind is from the sea.\n3. Wait.",
    ]);
  });
});

describe("the pages of a PDF", () => {
  it("lose their running heads, feet and numbers, and a paragraph goes on over their ends", async () => {
    const found = await textsOf(
      (pdf) => {
        const pages = [
          [BENDS, "Where the ground is soft, the river takes what it can reach, and it reaches a little"],
          ["further every year, until a flood makes an end of it.", LAKES],
          [MEASURES],
        ];
        for (const [index, texts] of pages.entries()) {
          if (index > 0) pdf.addPage();
          pdf.font("Times-Roman", 8).text(`The Water Review, Vol. 12`, 50, 25, { lineBreak: false });
          pdf
            .text("Harrow Mill Press", 50, 560, { lineBreak: false })
            .text(`${index + 7}`, 350, 560, { lineBreak: false });
          pdf.font("Times-Roman", 10).text("", 50, 60);
          for (const text of texts) pdf.text(text).moveDown();
        }
      },
      { margins: { top: 50, left: 50, right: 50, bottom: 20 } },
    );
    expect(found).toEqual([
      BENDS,
      "Where the ground is soft, the river takes what it can reach, and it reaches a little further every year, until a flood makes an end of it.",
      LAKES,
      MEASURES,
    ]);
  });

  it("have their footnotes at the article's end, and no marks of them in the text; powers stay", async () => {
    const found = await textsOf((pdf) => {
      pdf.text("The lake covers 14 km", 50, 80, { lineBreak: false });
      pdf.fontSize(6).text("2", pdf.widthOfString("x") + 137, 77, { lineBreak: false });
      pdf.fontSize(10).text("and is very old.", 150, 80, { lineBreak: false });
      pdf.fontSize(6).text("1", 215, 77, { lineBreak: false });
      pdf.fontSize(10).text("Nobody has", 221, 80, { lineBreak: false });
      setLines(pdf, 50, 92, ["measured its depth since the war, when a", "bomb fell into it."]);
      pdf.fontSize(5).text("1", 50, 499, { lineBreak: false });
      pdf.fontSize(8).text("Survey of the harbour board, 1931.", 54, 500, { lineBreak: false });
      pdf.addPage().fontSize(10).text(BENDS, 50, 60);
    });
    expect(found).toEqual([
      expect.stringMatching(
        /^The lake covers 14 km ?2 and is very old\. Nobody has measured its depth since the war, when a bomb fell into it\.$/,
      ),
      BENDS,
      "Survey of the harbour board, 1931.",
    ]);
  });

  it("have no text that is set along their margins", async () => {
    const found = await textsOf((pdf) => {
      pdf
        .save()
        .rotate(90, { origin: [20, 100] })
        .text("arXiv:2105.01234v1", 20, 100, { lineBreak: false })
        .restore();
      pdf.text(BENDS, 50, 60);
    });
    expect(found).toEqual([BENDS]);
  });
});

describe("a PDF that cannot be read", () => {
  async function failure(bytes: Uint8Array): Promise<{ code: string; message: string }> {
    const { code, message } = await failureOf(readPdf(bytes, "docs/a.pdf"));
    expect(message).toMatch(/^docs\/a\.pdf: [^\n]+; [^\n]+$/);
    return { code, message };
  }

  it("is protected by a password", async () => {
    const { code, message } = await failure(
      await pdfOf((pdf) => pdf.text(BENDS), { userPassword: "reeds", pdfVersion: "1.7" }),
    );
    expect(code).toBe("PDF_ENCRYPTED");
    expect(message).toContain("qpdf --decrypt");
  });

  it("but one that anybody may open can be read, whatever else it forbids", async () => {
    const open = { ownerPassword: "reeds", permissions: { copying: false }, pdfVersion: "1.7" } as const;
    expect(await textsOf((pdf) => pdf.text(BENDS), open)).toEqual([BENDS]);
  });

  it("has only pictures", async () => {
    const { code, message } = await failure(
      await pdfOf((pdf) => pdf.rect(10, 10, 90, 90).fill("black").addPage().circle(50, 50, 9).fill("red")),
    );
    expect(code).toBe("PDF_WITHOUT_TEXT");
    expect(message).toContain(
      "its 2 pages have no text, only pictures; make its text readable, for example: ocrmypdf",
    );
  });

  it("is cut off, or none at all", async () => {
    const whole = await pdfOf((pdf) => pdf.text(BENDS));
    for (const bytes of [
      whole.subarray(0, whole.length / 2),
      whole.subarray(0, -20),
      Buffer.from("%PDF-1.7\n%%EOF"),
      Buffer.from("Words."),
    ]) {
      expect((await failure(Uint8Array.from(bytes))).code).toBe("PDF_BROKEN");
    }
  });
});
