import type { Language } from "../study/languages.js";

/** @param at Milliseconds since 1970 */
export function iso(at: number): string {
  return new Date(at).toISOString();
}

/** How a transcript tells times, in the words of its language. All are UTC: a Discord server is in no one place. */
export interface Clock {
  /** "May 3, 2021" */
  date(iso: string): string;
  /** "May 3, 2021, 18:05" */
  full(iso: string): string;
  /** "18:05"; with the date where it is not the one of `since`. */
  time(iso: string, since?: string): string;
}

export function clockOf(language: Language): Clock {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(language, { timeZone: "UTC", hourCycle: "h23", ...options });
    return (iso: string) => formatter.format(new Date(iso));
  };
  const day = { year: "numeric", month: "long", day: "numeric" } as const;
  const minute = { hour: "2-digit", minute: "2-digit" } as const;
  const [date, time] = [format(day), format(minute)];
  const full = format({ ...day, ...minute });
  return {
    date,
    full,
    time: (iso, since = iso) => (iso.slice(0, 10) === since.slice(0, 10) ? time(iso) : full(iso)),
  };
}
