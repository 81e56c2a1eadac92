import { splitSentences } from "./sentences.js";

/**
 * Whether a line reads as a heading: short, opened by a capital, a digit or a quotation mark, and not ended
 * as a sentence is. A question is a heading only in title case, in capitals or with a number. Only the line
 * itself is judged here, not its neighbours.
 */
export function looksLikeHeading(text: string): boolean {
  if (text.length > 100 || text.split(" ").length > 16 || !opening.test(text)) return false;
  if (isChapterHeading(text)) return true;
  const words = text.replace(numbering, "");
  if (splitSentences(words).length > 1) return false;
  if (/\?["”’')\]»]*$/u.test(text)) return words !== text || isTitleCase(text) || isCapitals(text);
  return !/[.!?;,:…]["”’')\]»]*$/u.test(text);
}

/** Whether the text is complete: it ends in a full stop or the like, behind which quotes and notes may follow. */
export function endsAsSentence(text: string): boolean {
  const end = text.slice(-40);
  return sentenceEnd.test(end) || sentenceEndWithNote.test(end);
}

export function startsLowerCase(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}

/** "Why Rivers Bend and Lakes Do Not": every word but the small ones is capitalised, and there are several. */
export function isTitleCase(text: string): boolean {
  const words = text.match(/[\p{L}’']+/gu) ?? [];
  return words.length > 1 && words.every((word) => smallWord.test(word) || /^[’']?\p{Lu}/u.test(word));
}

/** "CHAPTER II.", "Part Three: The Return", "IV.": a heading in spite of its full stop. */
function isChapterHeading(text: string): boolean {
  const match = chapter.exec(text);
  if (match === null) return /^[IVXLC]+\.?$/u.test(text);
  const rest = match[1] ?? match[2] ?? "";
  return rest === "" || isTitleCase(rest) || isCapitals(rest);
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

const sentenceEnd = /[.!?…]["”’')\]»*_]*$/u;
/** "… came to nothing.[3]", "… came to nothing.3", but not "costs 3.50". */
const sentenceEndWithNote = /[^\d\s][.!?…]["”’')\]»]*(?:\d{1,3}|(?:\s?\[\w{1,4}\]|[¹²³⁰-⁹*†‡])+)$/u;
const opening = /^["“”‘'«([¿¡]*[\p{Lu}\p{Lt}\p{Lo}\p{Nd}]/u;
const numbering = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[IVXLC]+[.)]|[A-Z][.)])\s+/u;
const smallWord = /^(?:a|an|the|of|in|on|to|for|and|or|but|nor|at|by|with|from|as|vs|into|over|de|la)$/u;
const chapter =
  /^(?:chapter|part|book|section|act|scene|canto|volume|stave|appendix)\s+(?:[IVXLC]+|\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|the (?:first|second|third|fourth|fifth|last))(?:$|[.:—–-]+\s*(.*)$|\s+(\p{Lu}.*)$)/iu;
