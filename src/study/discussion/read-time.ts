import * as chrono from "chrono-node";
import { DateTime } from "luxon";
import type { Language } from "../languages.js";
import { portuguese, spanish } from "./spoken-times.js";

/** Each reads its language's words, and numbers as it writes them. */
const READERS: Readonly<Record<Language, { parse: typeof chrono.parse }>> = {
  en: chrono.en,
  de: chrono.de,
  es: spanish,
  fr: chrono.fr,
  pt: portuguese,
  ru: chrono.ru,
};

/**
 * The time that somebody has typed in words, "tomorrow 18:00" or "in 2 hours", in their language or in English. What they
 * leave open lies ahead: "Friday" is the next one.
 *
 * @param zone Of the IANA database: where a time stands without a zone of its own, it is meant in this one
 * @param now Milliseconds since 1970
 * @returns Milliseconds since 1970; null where no time of the day is named
 */
export function readTime(typed: string, language: Language, zone: string, now: number): number | null {
  const here = DateTime.fromMillis(now, { zone });
  const reference = { instant: new Date(now), timezone: here.offset };
  const found = [READERS[language], READERS.en]
    .flatMap((reader) => reader.parse(typed, reference, { forwardDate: true }).slice(0, 1))
    .filter(({ start }) => start.isCertain("hour"))
    // Each also makes something of a part of what the other understands.
    .sort((a, b) => b.text.length - a.text.length)[0];
  if (!found) return null;
  const { start } = found;
  if (start.isCertain("timezoneOffset")) return start.date().getTime();
  const [year, month, day] = [start.get("year"), start.get("month"), start.get("day")];
  const [hour, minute, second] = [start.get("hour"), start.get("minute"), start.get("second")];
  if (year === null || month === null || day === null || hour === null) return null;
  const there = DateTime.fromObject(
    { year, month, day, hour, minute: minute ?? 0, second: second ?? 0 },
    { zone },
  );
  return there.isValid ? there.toMillis() : null;
}
