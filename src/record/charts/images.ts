import type { Article } from "../../article/article.js";
import { sayIn } from "../../locales/say.js";
import type { Language } from "../../study/languages.js";
import type { DayCount } from "../../study/statistics.js";
import { plainLine } from "../plain.js";
import { byDay } from "./by-day.js";
import type { ByDayWords } from "./by-day-layout.js";
import { everyDay, KINDS, sumOf } from "./days.js";
import { heatMap } from "./heat-map.js";
import { type HeatMapWords, type Tally, tallyOf } from "./heat-map-layout.js";
import { countOf } from "./heat-map-rows.js";
import { toPng } from "./png.js";

/** A picture for everybody. */
export interface ChartImage {
  readonly png: Buffer;
  /** What it shows, for who does not see it; an article's or a member's words, if any, are at its end. */
  readonly altText: string;
}

/**
 * How often each paragraph of an article was cited.
 *
 * @param counts By the paragraph's number; one that is missing was not cited.
 */
export async function heatMapImage(
  article: Article,
  counts: ReadonlyMap<number, number>,
  language: Language,
): Promise<ChartImage> {
  const say = sayIn(language);
  const total = (tally: Tally) => say("stats.chart.map.total", { ...tally });
  const words: HeatMapWords = {
    subtitle: say("stats.chart.map.subtitle"),
    total,
    legend: say("stats.chart.map.legend"),
    bar: (paragraphs) => say("stats.chart.map.bar", { paragraphs }),
    number: numbersIn(language),
  };
  const most = mostCited(article, counts).map((each) => say("stats.chart.map.most", each));
  const altText = say("stats.chart.map.alt", {
    total: total(tallyOf(article, counts)),
    count: most.length,
    most: new Intl.ListFormat(language).format(most),
    title: plainLine(article.title),
  });
  return { png: await toPng(heatMap(article, counts, words)), altText };
}

/**
 * How many questions were asked each day, and what became of them.
 *
 * @param days In any order, each once; those that are missing between them are days without a question.
 * @throws RangeError as `everyDay` does
 */
export async function byDayImage(days: readonly DayCount[], language: Language): Promise<ChartImage> {
  const say = sayIn(language);
  const words: ByDayWords = {
    title: say("stats.chart.days.title"),
    total: (questions, from, to) =>
      say("stats.chart.days.total", { questions, period: periodIn(language, from, to) }),
    kind: (kind, questions) => say("stats.chart.days.kind", { kind, questions }),
    day: datesIn(language, { day: "numeric", month: "short" }),
    month: datesIn(language, { month: "short", year: "numeric" }),
    number: numbersIn(language),
  };
  return { png: await toPng(byDay(days, words)), altText: daysInWords(everyDay(days), words, language) };
}

const NAMED = 3;

function mostCited({ paragraphs }: Article, counts: ReadonlyMap<number, number>) {
  return paragraphs
    .map(({ number }) => ({ number, count: countOf(number, counts) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, NAMED);
}

function daysInWords(days: readonly DayCount[], words: ByDayWords, language: Language): string {
  const questions = days.reduce((sum, day) => sum + sumOf(day), 0);
  const fullest = days.reduce((most, day) => (sumOf(day) > sumOf(most) ? day : most));
  const kinds = KINDS.map((kind) =>
    words.kind(
      kind,
      days.reduce((sum, day) => sum + day[kind], 0),
    ),
  );
  return sayIn(language)("stats.chart.days.alt", {
    total: words.total(questions, days[0]?.date ?? "", days.at(-1)?.date ?? ""),
    kinds: kinds.join("; "),
    questions,
    most: sumOf(fullest),
    day: words.day(fullest.date),
  });
}

function numbersIn(language: Language): (count: number) => string {
  const format = new Intl.NumberFormat(language);
  return (count) => format.format(count);
}

function datesIn(language: Language, parts: Intl.DateTimeFormatOptions): (date: string) => string {
  const format = new Intl.DateTimeFormat(language, { ...parts, timeZone: "UTC" });
  return (date) => format.format(Date.parse(date));
}

function periodIn(language: Language, from: string, to: string): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
  return format.formatRange(Date.parse(from), Date.parse(to));
}
