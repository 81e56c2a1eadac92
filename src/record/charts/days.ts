import type { DayCount } from "../../study/statistics.js";

/** From the bottom of a bar to its top. */
export const KINDS = ["answered", "notAnswered", "other"] as const;

export type Kind = (typeof KINDS)[number];

export function sumOf(day: DayCount): number {
  return day.answered + day.notAnswered + day.other;
}

/**
 * The days from the first to the last, none left out, in order.
 *
 * @throws RangeError where there is no day, one is no date, or there are more than five years of them
 */
export function everyDay(days: readonly DayCount[]): DayCount[] {
  const byTime = new Map(days.map((day) => [timeOf(day.date), day]));
  const times = [...byTime.keys()];
  const first = Math.min(...times);
  const count = (Math.max(...times) - first) / A_DAY + 1;
  if (!(count >= 1 && count <= MOST)) throw new RangeError(`days: ${count} days; a chart has 1 to ${MOST}`);
  return Array.from({ length: count }, (_, i) => {
    const time = first + i * A_DAY;
    const nothing = {
      date: new Date(time).toISOString().slice(0, 10),
      answered: 0,
      notAnswered: 0,
      other: 0,
    };
    return byTime.get(time) ?? nothing;
  });
}

const A_DAY = 24 * 60 * 60 * 1000;
const MOST = 5 * 366;

function timeOf(date: string): number {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time)) throw new RangeError(`days: "${date}" is no date such as 2026-03-01`);
  return time;
}
