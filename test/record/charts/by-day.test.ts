import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byDay } from "../../../src/record/charts/by-day.js";
import { type ByDayWords, layOutByDay } from "../../../src/record/charts/by-day-layout.js";
import { everyDay } from "../../../src/record/charts/days.js";
import type { DayCount } from "../../../src/study/statistics.js";
import { elementsOf, outside, overlapping } from "./made.js";

const words: ByDayWords = {
  title: "Questions by day",
  total: (questions, from, to) => `${questions} from ${from} to ${to}`,
  kind: (kind, questions) => `${kind}: ${questions}`,
  day: (date) => date.slice(5),
  month: (date) => `in ${date.slice(0, 7)}`,
  number: String,
};

const day = (date: string, answered = 0, notAnswered = 0, other = 0): DayCount => ({
  date,
  answered,
  notAnswered,
  other,
});

const from = (date: string, days: number, answered = 1): DayCount[] =>
  Array.from({ length: days }, (_, i) =>
    day(new Date(Date.parse(date) + i * 86_400_000).toISOString().slice(0, 10), answered),
  );

const said = (layout: { labels: readonly { words: string }[] }) => layout.labels.map((label) => label.words);

describe("the chart of days", () => {
  const layout = layOutByDay([day("2026-03-01", 4, 2, 1), day("2026-03-04", 3)], words);

  it("stacks what became of a day's questions, as high as they are many", () => {
    const [answered, notAnswered, other] = layout.parts;
    expect(layout.parts.slice(0, 3).map(({ kind, count }) => [kind, count])).toEqual([
      ["answered", 4],
      ["notAnswered", 2],
      ["other", 1],
    ]);
    expect(answered!.height / notAnswered!.height).toBeCloseTo(2);
    expect(notAnswered!.top + notAnswered!.height).toBeCloseTo(answered!.top);
    expect(other!.top + other!.height).toBeCloseTo(notAnswered!.top);
  });

  it("shows days without a question, also those that it was not given", () => {
    expect(layout.nothing).toHaveLength(2);
    expect(said(layout)).toEqual(expect.arrayContaining(["03-02", "03-03", "0"]));
  });

  it("says the total, each kind's, and each day's where there is room", () => {
    expect(said(layout)).toEqual(
      expect.arrayContaining([
        "10 from 2026-03-01 to 2026-03-04",
        "answered: 7",
        "notAnswered: 2",
        "other: 1",
        "7",
      ]),
    );
  });

  it("names each day of a week, some of a month's, the months of a year", () => {
    const dates = (days: number) =>
      said(layOutByDay(from("2025-12-30", days), words)).filter((text) => /^\d\d-\d\d$/.test(text));
    expect(dates(7)).toHaveLength(7);
    expect(dates(31).length).toBeGreaterThan(8);
    expect(dates(31).length).toBeLessThan(31);
    expect(dates(365)).toEqual([]);
    expect(said(layOutByDay(from("2025-12-30", 365), words))).toContain("in 2026-01");
  });

  it("stands for one day, and for one without a question", () => {
    expect(layOutByDay([day("2026-03-01", 1)], words).parts).toHaveLength(1);
    expect(layOutByDay([day("2026-03-01")], words)).toMatchObject({ parts: [], nothing: [{}] });
  });

  it("tells the kinds apart without colours, too", () => {
    expect(byDay(from("2026-03-01", 7), words)).toContain('fill="url(#hatching)"');
  });
});

describe("days", () => {
  it("are in order, none left out, over the end of a month and a leap day", () => {
    const dates = everyDay([day("2028-03-01"), day("2028-02-27", 1)]).map(({ date }) => date);
    expect(dates).toEqual(["2028-02-27", "2028-02-28", "2028-02-29", "2028-03-01"]);
  });

  it("are refused where there is none, too many, or no date", () => {
    expect(() => everyDay([])).toThrow(RangeError);
    expect(() => everyDay([day("0026-03-01"), day("2026-03-01")])).toThrow(/days/);
    expect(() => everyDay([day("March")])).toThrow('"March" is no date');
  });
});

describe("whatever was asked", () => {
  const count = fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.nat(30), fc.nat(10 ** 7));
  const anyDays = fc
    .tuple(
      fc.date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true }),
      fc.array(fc.tuple(count, count, count), { minLength: 1, maxLength: 365 }),
    )
    .map(([start, counts]) =>
      from(start.toISOString().slice(0, 10), counts.length).map(({ date }, i) => day(date, ...counts[i]!)),
    );

  it("keeps every text and bar within the picture, and no text on another", () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        const layout = layOutByDay(days, words);
        expect(outside(layout.labels, layout)).toEqual([]);
        expect(overlapping(layout.labels)).toEqual([]);
        for (const { left, top, width, height } of [...layout.parts, ...layout.nothing]) {
          expect(Math.min(left, width, height)).toBeGreaterThan(0);
          expect(top).toBeGreaterThanOrEqual(layout.gridLines.at(-1)!.y - 0.01);
          expect(left + width).toBeLessThan(layout.width);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("draws every question once, and each day that has none", () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        const { parts, nothing } = layOutByDay(days, words);
        const sum = (kind: "answered" | "notAnswered" | "other") =>
          parts.filter((part) => part.kind === kind).reduce((total, part) => total + part.count, 0);
        for (const kind of ["answered", "notAnswered", "other"] as const)
          expect(sum(kind)).toBe(days.reduce((total, each) => total + each[kind], 0));
        expect(new Set(parts.map(({ date }) => date)).size + nothing.length).toBe(days.length);
      }),
      { numRuns: 60 },
    );
  });

  it("is well-formed, whatever the words are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const svg = byDay([day("2026-03-01", 1)], {
          ...words,
          title: text,
          kind: () => text,
          day: () => text,
        });
        expect([...elementsOf(svg)].sort()).toEqual(["line", "pattern", "rect", "svg", "text"]);
      }),
      { examples: [["</text><script>"], ["&"]] },
    );
  });
});
