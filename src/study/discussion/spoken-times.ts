import { type Chrono, type Component, es, type Parser, ParsingComponents, pt } from "chrono-node";

/*
 * Ways to tell a time that are usual in Spanish and Portuguese, and that the library does not know, or reads as another
 * time: "às 18h30", "a las 6 de la tarde", "daqui a 2 horas".
 */

export const spanish: Chrono = withParsers(es.casual, [
  hourOfPart("(?:a\\s+las?\\s+)?", "(?:de|por)\\s+la\\s+(mañana|tarde|noche)", ["tarde", "noche"]),
  hourSign("(?:a\\s+las?\\s+)?"),
]);

export const portuguese: Chrono = withParsers(pt.casual, [
  hourOfPart("(?:às?\\s+)?", "da\\s+(manhã|tarde|noite)", ["tarde", "noite"]),
  hourSign("(?:às?\\s+)?"),
  {
    pattern: () =>
      /(?<!\p{L})(?:daqui\s+a|dentro\s+de|em)\s+(\d{1,4}|uma?|dois|duas|três)\s*(min|h|dia|semana)(?:utos?|oras?|s)?(?!\p{L})/iu,
    extract: ({ reference }, [, many = "", unit = ""]) =>
      ParsingComponents.createRelativeFromReference(reference, {
        [UNITS[unit.toLowerCase()] ?? "day"]: NUMBERS[many.toLowerCase()] ?? Number(many),
      }),
  },
]);

const UNITS: Readonly<Record<string, "minute" | "hour" | "day" | "week">> = {
  min: "minute",
  h: "hour",
  dia: "day",
  semana: "week",
};
const NUMBERS: Readonly<Record<string, number>> = { um: 1, uma: 1, dois: 2, duas: 2, três: 3 };

function withParsers(chrono: Chrono, parsers: readonly Parser[]): Chrono {
  const own = chrono.clone();
  own.parsers.unshift(...parsers);
  return own;
}

/** "6 de la tarde". @param late The parts of the day whose hours are those after noon */
function hourOfPart(before: string, part: string, late: readonly string[]): Parser {
  return clockParser(`${before}(\\d{1,2})(?:[:.h](\\d{2}))?\\s*h?\\s+${part}`, (hour, minute, of) =>
    clock(late.includes(of) && hour < 12 ? hour + 12 : hour, minute),
  );
}

/** "18h", "18h30", "18 horas". */
function hourSign(before: string): Parser {
  return clockParser(`${before}(\\d{1,2})\\s*h(?:s|oras?)?(?:\\s*(\\d{2}))?`, clock);
}

function clockParser(
  words: string,
  read: (hour: number, minute: number, part: string) => ReturnType<typeof clock>,
): Parser {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}:])${words}(?![\\p{L}\\p{N}])`, "iu");
  return {
    pattern: () => pattern,
    extract: (_, [, hour, minute, part = ""]) => read(Number(hour), Number(minute ?? 0), part.toLowerCase()),
  };
}

function clock(hour: number, minute: number): { [component in Component]?: number } | null {
  return hour < 24 && minute < 60 ? { hour, minute } : null;
}
