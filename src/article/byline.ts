/**
 * The lines between an article's title and its first paragraph: who wrote it, and when.
 */

/**
 * The authors that a byline names, as written, or null where the unit is none. A byline is "By …" or
 * "Written by …", or a list of two or more names: "Ada Lovelace, Charles Babbage, and L. F. Menabrea".
 */
export function readByline(text: string): string[] | null {
  if (text.length > 300) return null;
  const announced = /^(?:(?:written|story|text|words|article) by|by):?\s+(.+)$/iu.exec(text)?.[1];
  if (announced === undefined) {
    const names = splitNames(text);
    return names.length > 1 && names.every(isFullName) ? names : null;
  }
  const credited = announced.split(aside)[0] ?? "";
  const names = splitNames(credited).filter((name) => !role.test(name));
  const isNames = names.every(isFullName) || (names.length === 1 && /^\p{Lu}[\p{L}.’'-]+$/u.test(credited));
  return names.length > 0 && isNames ? names : null;
}

/** Whether the unit is one person's name in full, as found on the line below a title. */
export function isFullName(text: string): boolean {
  const words = text.split(" ");
  const capitalised = words.filter((word) => nameWord.test(word));
  return (
    capitalised.length >= 2 &&
    capitalised.length <= 4 &&
    words.length <= 6 &&
    words.every((word) => nameWord.test(word) || particle.test(word)) &&
    !words.some((word) => notInNames.test(word))
  );
}

/** One string of names, such as "A. Turing, Ada Lovelace and K. Gödel", taken apart. */
export function splitNames(text: string): string[] {
  return text
    .split(/\s*(?:[,;]\s*(?:and\s|&\s)?|\s(?:and|&)\s)\s*/iu)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/**
 * What a date line says: the date as written, or an empty string for a line that only tells the reading
 * time; null where the unit is no such line. "Published on 3 May 1921 · 5 min read" gives "3 May 1921".
 */
export function readDateLine(text: string): string | null {
  if (text.length > 100) return null;
  let date = "";
  let saysWhen = false;
  for (const part of text.split(/\s+[|·•–—]\s+|\s*[|·•]\s*/u)) {
    const found = dated.exec(part)?.[1];
    if (found !== undefined || readingTime.test(part)) saysWhen = true;
    // Whoever it is, in such company it is a byline: "By the editors · 3 May 1921".
    else if (!/^by \S/iu.test(part)) return null;
    if (date === "" && found !== undefined) date = found;
  }
  return saysWhen ? date : null;
}

const nameWord = /^(?:(?:\p{Lu}\.-?)+|(?:(?:[dl]|O|al|el)[’'-])?\p{Lu}[\p{L}\p{M}’'-]*\.?)$/u;
const particle =
  /^(?:van|von|vom|zu|de|der|den|del|della|di|da|do|dos|das|du|la|le|al|el|bin|ibn|bint|ben|ter|ten|y|e)$/u;
const notInNames =
  /^(?:The|An?|Of|In|On|At|To|And|Or|For|With|From|How|Why|What|When|Where|Who|Is|Are|My|Our|Your|His|Her|Their|Its|This|That|New|Part|Chapter|Introduction|Preface|Conclusion|Background|Summary|Abstract|Contents)$/iu;

/** A role in a byline ("By Ada Lovelace, Staff Writer") is no name. */
const role = /\b(?:writer|editor|correspondent|reporter|contributor|columnist|staff|ph\.?d|m\.?d)\b\.?/iu;

/** Where the names of a byline end: "By Ada Lovelace on 3 May 1921", "By Ada Lovelace | 5 min read". */
const aside = /\s*[|·•–—]\s*|,?\s+(?:on|at|in|for|updated|published|posted)\s+|,?\s+(?=\d)/iu;

const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const day = "\\d{1,2}(?:st|nd|rd|th)?";
const date = [
  `${month} ${day},? \\d{4}`,
  `${day}(?: of)? ${month},? \\d{4}`,
  `${month} \\d{4}`,
  "\\d{4}-\\d{2}-\\d{2}",
  "\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}",
].join("|");
const weekday = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)\\.?,? ";
const time = "(?:,? (?:at )?\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?)?";
const dated = new RegExp(
  `^(?:(?:first |last )?(?:published|posted|updated|modified|date)(?: on)?:? )?(?:${weekday})?(${date})${time}\\.?$`,
  "iu",
);
const readingTime = /^(?:reading time:? )?\d{1,3}[ -]?min(?:ute)?s?(?: read)?$/iu;
