import IntlMessageFormat from "intl-messageformat";
import { LANGUAGES, type Language } from "../study/languages.js";
import { de } from "./de.js";
import { type Catalogue, en, type Key } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { pt } from "./pt.js";
import { ru } from "./ru.js";

/** A message of the catalogue in one language. @throws FormatError if a value is missing */
export type Say = (key: Key, values?: Readonly<Record<string, string | number>>) => string;

export const catalogues: Readonly<Record<Language, Catalogue>> = { en, es, de, fr, ru, pt };

export function sayIn(language: Language): Say {
  return speakers[language];
}

const speakers = Object.fromEntries(
  LANGUAGES.map((language) => [language, speakerOf(language)]),
) as unknown as Readonly<Record<Language, Say>>;

function speakerOf(language: Language): Say {
  const read = new Map<Key, IntlMessageFormat>();
  return (key, values) => {
    const message = read.get(key) ?? readMessage(language, key);
    read.set(key, message);
    return String(message.format(values));
  };
}

/** The message in English where the language has none yet. Its text is no markup: "<" stands for itself. */
function readMessage(language: Language, key: Key): IntlMessageFormat {
  const translated = catalogues[language][key];
  return new IntlMessageFormat(translated ?? en[key], translated === undefined ? "en" : language, undefined, {
    ignoreTag: true,
  });
}

/** Ours for one of Discord's locales ("es-419", "pt-BR"); English for a language that the bot does not speak. */
export function languageOf(discordLocale: string | null | undefined): Language {
  const [spoken] = discordLocale?.split("-") ?? [];
  return LANGUAGES.find((language) => language === spoken) ?? "en";
}
