/*
 * Days as a calendar has them, "2021-05-03": in a time zone, some are an hour longer or shorter than others.
 */

/** Which day it is. @param timeZone An IANA zone, "Europe/Madrid". @throws RangeError if there is none of that name */
export function dayIn(timeZone: string): (at: number) => string {
  // The Swedish write a date as ISO 8601 does.
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" });
  return (at) => format.format(at);
}

/** The day that comes so many days after another; before it where there are less than none. */
export function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** All days from one to another, both with them; none where the first is later. */
export function daysFrom(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = first; day <= last; day = dayAfter(day, 1)) days.push(day);
  return days;
}

/** No zone is further from Greenwich. */
const FURTHEST_MS = 16 * 3_600_000;

/** When a day begins, in milliseconds since 1970. */
export function startOf(day: string, timeZone: string): number {
  const dayOf = dayIn(timeZone);
  const midnight = Date.parse(`${day}T00:00:00Z`);
  // Looked for, as zones change their distance, some of them at midnight.
  let [before, since] = [midnight - FURTHEST_MS, midnight + FURTHEST_MS];
  while (since - before > 1) {
    const middle = Math.floor((before + since) / 2);
    if (dayOf(middle) < day) before = middle;
    else since = middle;
  }
  return since;
}
