import type { DayCount } from "../../study/statistics.js";
import { MUTED } from "../../svg.js";
import { everyDay, KINDS, type Kind, sumOf } from "./days.js";
import { widthOf } from "./fonts.js";
import { type Label, label } from "./label.js";

/** What a chart of days says. */
export interface ByDayWords {
  readonly title: string;
  /** "155 questions from March 1 to 31" */
  readonly total: (questions: number, from: string, to: string) => string;
  /** What a colour stands for, and how many there are: "Answered: 120". */
  readonly kind: (kind: Kind, questions: number) => string;
  /** Below the bars: "Mar 1"; of many days only "Mar 2026", at the first of each month. */
  readonly day: (date: string) => string;
  readonly month: (date: string) => string;
  readonly number: (count: number) => string;
}

export interface ByDayLayout {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly Part[];
  /** Where a day without a question is. */
  readonly nothing: readonly Box[];
  /** Whether a bar has only a few pixels across. */
  readonly isNarrow: boolean;
  /** From left to right, the lowest first. */
  readonly gridLines: readonly { readonly y: number; readonly left: number; readonly right: number }[];
  readonly swatches: readonly (Box & { readonly kind: Kind })[];
  readonly labels: readonly Label[];
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A day's questions of one kind. */
interface Part extends Box {
  readonly kind: Kind;
  readonly date: string;
  readonly count: number;
}

/** Where everything stands; days between the first and the last that are missing have no question. */
export function layOutByDay(given: readonly DayCount[], words: ByDayWords): ByDayLayout {
  const days = everyDay(given);
  const { labels: headLabels, swatches } = headOf(days, words);
  const ticks = ticksUpTo(Math.max(...days.map(sumOf)));
  const axis = ticks.map((tick) => words.number(tick));
  const left = MARGIN + Math.max(...axis.map((each) => widthOf(each, SMALL))) + 10;
  const slot = (WIDTH - MARGIN - left) / days.length;
  const plot: Plot = { left, slot, most: ticks.at(-1) ?? 1 };
  return {
    width: WIDTH,
    height: BOTTOM + 56,
    parts: days.flatMap((day, i) => partsOf(day, i, plot)),
    nothing: days.flatMap((day, i) =>
      sumOf(day) === 0 ? { ...across(i, plot), top: BOTTOM - 2, height: 2 } : [],
    ),
    gridLines: ticks.map((tick) => ({ y: heightAt(tick, plot), left, right: WIDTH - MARGIN })),
    isNarrow: slot < NARROW,
    swatches,
    labels: [
      ...headLabels,
      ...ticks.map((tick, i) =>
        label(axis[i] ?? "", {
          x: left - 8,
          y: heightAt(tick, plot) + 4,
          align: "end",
          room: left,
          size: SMALL,
          fill: MUTED,
        }),
      ),
      ...amounts(days, plot, words),
      ...dates(days, plot, words),
    ],
  };
}

const WIDTH = 860;
const MARGIN = 32;
const TOP = 142;
const BOTTOM = 394;
const WIDEST_BAR = 64;
const NARROW = 8;
const SMALL = 12;

/** How days and questions become pixels. */
interface Plot {
  readonly left: number;
  /** A day's width. */
  readonly slot: number;
  /** At the top. */
  readonly most: number;
}

function heightAt(questions: number, { most }: Plot): number {
  return BOTTOM - (questions / most) * (BOTTOM - TOP);
}

function middle(i: number, { left, slot }: Plot): number {
  return left + (i + 0.5) * slot;
}

function across(i: number, plot: Plot): { left: number; width: number } {
  const width = Math.min(WIDEST_BAR, plot.slot * (plot.slot > 4 ? 0.78 : 0.9));
  return { left: middle(i, plot) - width / 2, width };
}

function partsOf(day: DayCount, i: number, plot: Plot): Part[] {
  let below = 0;
  return KINDS.flatMap((kind) => {
    const count = day[kind];
    if (count === 0) return [];
    const bottom = heightAt(below, plot);
    below += count;
    const top = heightAt(below, plot);
    return { kind, date: day.date, count, ...across(i, plot), top, height: bottom - top };
  });
}

/** Each day's total above its bar, where there is room for all of them. */
function amounts(days: readonly DayCount[], plot: Plot, { number }: ByDayWords): Label[] {
  const widest = Math.max(...days.map((day) => widthOf(number(sumOf(day)), SMALL, 700)));
  if (widest + 4 > plot.slot) return [];
  return days.map((day, i) => {
    const sum = sumOf(day);
    const at = { x: middle(i, plot), y: heightAt(sum, plot) - 6, align: "middle", room: plot.slot } as const;
    const style = sum === 0 ? { fill: MUTED } : ({ weight: 700 } as const);
    return label(number(sum), { ...at, size: SMALL, ...style });
  });
}

/** As many of the days as have room below the bars; the firsts of months, if they are more than a quarter's. */
function dates(days: readonly DayCount[], plot: Plot, words: ByDayWords): Label[] {
  const isLong = days.length > 92;
  const named = days.flatMap(({ date }, i) =>
    isLong ? (date.endsWith("-01") ? { i, name: words.month(date) } : []) : { i, name: words.day(date) },
  );
  const widest = Math.max(0, ...named.map(({ name }) => widthOf(name, SMALL)));
  const apart = (isLong ? 28 : 1) * plot.slot;
  const step = (isLong ? MONTHS : DAYS).find((each) => each * apart >= widest + 10) ?? named.length;
  return named
    .filter((_, place) => place % step === 0)
    .flatMap(({ i, name }) => {
      const half = widthOf(name, SMALL) / 2;
      const x = Math.min(Math.max(middle(i, plot), half + 4), WIDTH - half - 4);
      return label(name, { x, y: BOTTOM + 20, align: "middle", room: WIDTH, size: SMALL, fill: MUTED });
    });
}

/** Of the labels, every so manyth is shown. */
const DAYS = [1, 2, 7, 14, 28];
const MONTHS = [1, 2, 3, 6, 12, 24, 60];

function headOf(days: readonly DayCount[], words: ByDayWords) {
  const room = WIDTH - 2 * MARGIN;
  const [from = "", to = ""] = [days[0]?.date, days.at(-1)?.date];
  const total = days.reduce((sum, day) => sum + sumOf(day), 0);
  const labels = [
    label(words.title, { x: MARGIN, y: MARGIN + 20, room, size: 20, weight: 700 }),
    label(words.total(total, from, to), { x: MARGIN, y: MARGIN + 43, room, size: 14 }),
  ];
  const swatches = [];
  let x = MARGIN;
  for (const kind of KINDS) {
    const count = days.reduce((sum, day) => sum + day[kind], 0);
    swatches.push({ kind, left: x, top: MARGIN + 61, width: 22, height: 14 });
    const name = label(words.kind(kind, count), { x: x + 29, y: MARGIN + 73, room: room / 3 - 45, size: 13 });
    labels.push(name);
    x += 29 + name.width + 22;
  }
  return { labels, swatches };
}

/** From 0 in up to six round steps to no less than the greatest number. */
function ticksUpTo(most: number): number[] {
  const atLeast = Math.max(1, most / 6);
  const power = 10 ** Math.floor(Math.log10(atLeast));
  const step = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= atLeast) ?? 10 * power;
  return Array.from({ length: Math.max(1, Math.ceil(most / step)) + 1 }, (_, i) => i * step);
}
