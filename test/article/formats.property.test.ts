import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDraft } from "../../src/article/read.js";
import { PilcrowError } from "../../src/errors.js";
import { pdfOf } from "../support/pdf.js";

/** Reads bytes as a file's; a PilcrowError is an answer too, any other error fails the test. */
async function outcomeOf(bytes: Uint8Array, path: string): Promise<unknown> {
  try {
    return await readDraft(bytes, path);
  } catch (error) {
    if (!(error instanceof PilcrowError)) throw error;
    expect(error.message).toMatch(/^docs\/a\.\w+: [^\n]+$/);
    return error.message;
  }
}

describe.each([".md", ".txt", ".html", ".htm", ".pdf"])("a %s file", (extension) => {
  const path = `docs/a${extension}`;

  it("of any bytes gives the same every time: a draft, or an error for a person", async () => {
    const tag = fc.constantFrom(
      "<p>",
      "</p>",
      "<table>",
      "<td>",
      "<svg>",
      "<br>",
      "<!--",
      "-->",
      "<a href='#'>",
      "&#27;",
      "<script>",
      "<h2>",
      "<li>",
      "words. ",
      "%PDF-1.7\n",
      "1 0 obj\n",
      "<<",
      "stream\n",
      "%%EOF",
    );
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc
        .array(fc.oneof(tag, fc.string({ unit: "binary" })), { maxLength: 30 })
        .map((parts) => Uint8Array.from(Buffer.from(parts.join("")))),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (given) => {
        expect(await outcomeOf(given, path)).toEqual(await outcomeOf(given, path));
      }),
      { numRuns: 60 },
    );
  });
});

describe("a PDF with some bytes changed", () => {
  it("gives a draft, or an error for a person", async () => {
    const whole = await pdfOf((pdf) => pdf.text("Rivers bend. ".repeat(50)), { compress: false });
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        const bytes = Uint8Array.from(whole);
        for (const [place, value] of changes) bytes[place] = value;
        await outcomeOf(bytes, "docs/a.pdf");
      }),
      { numRuns: 60 },
    );
  });
});
