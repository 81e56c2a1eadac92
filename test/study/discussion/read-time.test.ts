import { DateTime } from "luxon";
import { describe, expect, it } from "vitest";
import { readTime } from "../../../src/study/discussion/read-time.js";
import type { Language } from "../../../src/study/languages.js";

const ZONE = "America/Sao_Paulo";
/** A Tuesday. */
const NOW = DateTime.fromISO("2026-10-06T10:00", { zone: ZONE });

describe.each<[Language, [string, string][]]>([
  [
    "en",
    [
      ["tomorrow 18:00", "2026-10-07T18:00"],
      ["5 December at 19:30", "2026-12-05T19:30"],
      ["in 2 hours", "2026-10-06T12:00"],
      ["Friday 7pm", "2026-10-09T19:00"],
    ],
  ],
  [
    "es",
    [
      ["mañana a las 18:00", "2026-10-07T18:00"],
      ["5 de diciembre a las 19:30", "2026-12-05T19:30"],
      ["en 2 horas", "2026-10-06T12:00"],
      ["dentro de 2 h", "2026-10-06T12:00"],
      ["mañana a las 6 de la tarde", "2026-10-07T18:00"],
      ["mañana a las 9 de la mañana", "2026-10-07T09:00"],
      ["el viernes a las 19h", "2026-10-09T19:00"],
    ],
  ],
  [
    "pt",
    [
      ["amanhã às 18:00", "2026-10-07T18:00"],
      ["amanhã às 18h", "2026-10-07T18:00"],
      ["5 de dezembro às 19h30", "2026-12-05T19:30"],
      ["daqui a 2 horas", "2026-10-06T12:00"],
      ["em 30 minutos", "2026-10-06T10:30"],
      ["daqui a 2h", "2026-10-06T12:00"],
      ["daqui a uma semana às 18h", "2026-10-13T18:00"],
      ["hoje às 8 da noite", "2026-10-06T20:00"],
    ],
  ],
  [
    "de",
    [
      ["morgen 18:00", "2026-10-07T18:00"],
      ["am 5. Dezember um 19:30", "2026-12-05T19:30"],
      ["in 2 Stunden", "2026-10-06T12:00"],
    ],
  ],
  [
    "fr",
    [
      ["demain à 18h", "2026-10-07T18:00"],
      ["le 5 décembre à 19h30", "2026-12-05T19:30"],
      ["dans 2 heures", "2026-10-06T12:00"],
    ],
  ],
  [
    "ru",
    [
      ["завтра в 18:00", "2026-10-07T18:00"],
      ["5 декабря в 19:30", "2026-12-05T19:30"],
      ["через 2 часа", "2026-10-06T12:00"],
    ],
  ],
])("a time typed in %s", (language, typed) => {
  it.each(typed)("“%s”", (words, time) => {
    expect(read(words, language)).toBe(time);
  });

  it("may be in English", () => {
    expect(read("tomorrow 18:00", language)).toBe("2026-10-07T18:00");
    expect(read("in 2 hours", language)).toBe("2026-10-06T12:00");
  });

  it("is none where no time of the day is named", () => {
    expect(read("¶", language)).toBeNull();
    expect(read("2027-01-05", language)).toBeNull();
  });
});

function read(typed: string, language: Language): string | null {
  const time = readTime(typed, language, ZONE, NOW.toMillis());
  return time === null ? null : DateTime.fromMillis(time, { zone: ZONE }).toFormat("yyyy-MM-dd'T'HH:mm");
}
