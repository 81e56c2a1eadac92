import { type APIApplicationCommandBasicOption, Locale, type LocaleString } from "discord-api-types/v10";

type Localizations = Partial<Record<LocaleString, string | null>> | null | undefined;

/** A text without a translation into a language is shown in the one next to it. */
const NEXT: Partial<Record<LocaleString, LocaleString>> = {
  "en-US": "en-GB",
  "en-GB": "en-US",
  "es-419": "es-ES",
};

/** What Discord shows to somebody with this language. */
export function inLanguage(text: string, localizations: Localizations, locale: LocaleString): string {
  return localizations?.[locale] ?? localizations?.[NEXT[locale] ?? locale] ?? text;
}

/** An option that has the names of its choices, its description and its label in one language. */
export type LabelledOption = APIApplicationCommandBasicOption & { readonly label: string };

export function labelled(option: APIApplicationCommandBasicOption, locale: LocaleString): LabelledOption {
  const { name, name_localizations: names, description, description_localizations: descriptions } = option;
  return {
    ...option,
    label: inLanguage(name, names, locale),
    description: inLanguage(description, descriptions, locale),
    ...("choices" in option && option.choices
      ? {
          choices: option.choices.map((choice) => ({
            ...choice,
            name: inLanguage(choice.name, choice.name_localizations, locale),
          })),
        }
      : {}),
  } as LabelledOption;
}

/** Discord's languages, each by its own name: "Deutsch", "English (US)". */
export const LANGUAGES: readonly { readonly locale: LocaleString; readonly name: string }[] = Object.values(
  Locale,
)
  .map((locale) => ({ locale, name: nameOf(locale) }))
  .sort((one, other) => one.name.localeCompare(other.name));

function nameOf(locale: LocaleString): string {
  const name = new Intl.DisplayNames([locale], { type: "language", style: "short" }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
