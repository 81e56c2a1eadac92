import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOST_CELLS, placeMap } from "../../src/answer/place-map.js";

describe("a map of an article", () => {
  it.each([
    [19, [5], "▁▁▁▁█▁▁▁▁▁▁▁▁▁▁▁▁▁▁", "¶ 5 of 19"],
    [8, [8, 2, 2], "▁█▁▁▁▁▁█", "¶ 2 and 8 of 8"],
    [19, [15, 5, 11], "▁▁▁▁█▁▁▁▁▁█▁▁▁█▁▁▁▁", "¶ 5, 11 and 15 of 19"],
    [1, [1], "█", "¶ 1 of 1"],
    [3, [], "▁▁▁", "3 paragraphs"],
    [1, [], "▁", "1 paragraph"],
    [3, [0, 4], "▁▁▁", "3 paragraphs"],
  ])("of %i paragraphs with %j cited", (count, cited, cells, words) => {
    expect(placeMap(count, cited)).toEqual({ cells, words });
  });

  it("of thousands of paragraphs has several to a cell", () => {
    expect(placeMap(3000, [1, 1500, 3000]).cells).toBe(`█${"▁".repeat(13)}█${"▁".repeat(14)}█`);
  });

  it("is never too long, and each cited ¶ lies in a marked cell as far along as it is in the article", () => {
    const article = fc
      .integer({ min: 1, max: 5000 })
      .chain((count) => fc.tuple(fc.constant(count), fc.array(fc.integer({ min: 1, max: count }))));
    fc.assert(
      fc.property(article, ([count, cited]) => {
        const cells = [...placeMap(count, cited).cells];
        expect(cells).toHaveLength(Math.min(count, MOST_CELLS));
        const marked = cells.flatMap((cell, i) => (cell === "█" ? [i] : []));
        for (const number of cited) {
          const [from, to] = [(number - 1) / count, number / count];
          expect(marked.some((i) => i / cells.length < to && (i + 1) / cells.length > from)).toBe(true);
        }
        expect(marked.length).toBeLessThanOrEqual(new Set(cited).size);
        expect(marked.length > 0).toBe(cited.length > 0);
      }),
    );
  });
});
