import type { Language } from "../study/languages.js";

/** @param at Milliseconds since 1970 */
export function iso(at: number): string {
  return new Date(at).toISOString();
}

/** The date of a time in a zone, as "2021-05-03". */
export function dayIn(timeZone: string, iso: string): string {
  const parts = new Intl.DateTimeFormat("en", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).formatToParts(new Date(iso));
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  return `${of("year").padStart(4, "0")}-${of("month")}-${of("day")}`;
}

/** How a transcript tells times, in the words of its language and by the clocks of its group. */
export interface Clock {
  /** Of a date as "2021-05-03": "May 3, 2021". */
  date(day: string): string;
  /** "May 3, 2021 at 18:05" */
  full(iso: string): string;
  /** "18:05"; with the date where it is not the one of `since`. */
  time(iso: string, since: string): string;
}

export function clockOf(language: Language, timeZone: string): Clock {
  const format = (zone: string, options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(language, { timeZone: zone, hourCycle: "h23", ...options });
    return (iso: string) => formatter.format(new Date(iso));
  };
  const day = { year: "numeric", month: "long", day: "numeric" } as const;
  const minute = { hour: "2-digit", minute: "2-digit" } as const;
  const full = format(timeZone, { ...day, ...minute });
  const time = format(timeZone, minute);
  return {
    date: format("UTC", day),
    full,
    time: (iso, since) => (dayIn(timeZone, iso) === dayIn(timeZone, since) ? time(iso) : full(iso)),
  };
}
