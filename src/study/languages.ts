/** The languages that members are spoken to in; the article's words stay as they are. */
export const LANGUAGES = ["en", "es", "de", "fr", "ru", "pt"] as const;

export type Language = (typeof LANGUAGES)[number];
