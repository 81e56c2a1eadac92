import { isEnglishWord } from "../../../retrieval/english.js";

/** Code, and other languages, have words that an English dictionary lacks, and few that it has. */
export function isEnglishProse(text: string): boolean {
  const words = text.match(/(?<!\p{L})\p{Ll}+(?!\p{L})/gu)?.slice(0, 100) ?? [];
  const signs = text.match(/[{}<>=;|\\_]/gu)?.length ?? 0;
  return (
    words.length > 0 && words.filter(isEnglishWord).length >= 0.7 * words.length && signs < words.length / 4
  );
}
