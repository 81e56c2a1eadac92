import { DateTime, IANAZone } from "luxon";

/*
 * Days as a calendar has them, "2021-05-03": in a time zone, some are an hour longer or shorter than others.
 */

/** Which day it is. @param timeZone An IANA zone, "Europe/Madrid". @throws RangeError if there is none of that name */
export function dayIn(timeZone: string): (at: number) => string {
  if (!IANAZone.isValidZone(timeZone)) throw new RangeError(`there is no time zone ${timeZone}`);
  return (at) => DateTime.fromMillis(at, { zone: timeZone }).toFormat("yyyy-MM-dd");
}

/** The day that comes so many days after another; before it where there are less than none. */
export function dayAfter(day: string, days: number): string {
  return DateTime.fromISO(day, { zone: "UTC" }).plus({ days }).toISODate() ?? day;
}

/** All days from one to another, both with them; none where the first is later. */
export function daysFrom(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = first; day <= last; day = dayAfter(day, 1)) days.push(day);
  return days;
}

/** When a day begins, in milliseconds since 1970. */
export function startOf(day: string, timeZone: string): number {
  return DateTime.fromISO(day, { zone: timeZone }).startOf("day").toMillis();
}
