/** Characters that turn round what stands behind them. */
const TURNING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * What somebody wrote, as it may stand in any file: without control characters, halves of characters, and characters that
 * turn round what others wrote. Lines are parted by "\n".
 */
export function plain(text: string): string {
  return plainPiece(text).trim();
}

/** As `plain`, of a piece of a text: white space at its ends stays. */
export function plainPiece(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/gu, "\n")
    .replace(/\p{Cs}/gu, "\uFFFD")
    .replace(/(?![\n\t])\p{Cc}/gu, "")
    .replace(TURNING, "");
}

/** As `plain`, in one line. */
export function plainLine(text: string): string {
  return plain(text).replace(/\s+/gu, " ");
}

/** A member's words: whom they mention is called as everywhere in the transcript, and no id is left. */
export function plainWords(text: string, nameOf: (memberId: string) => string): string {
  return plain(
    text
      .replace(/<@!?(\d{5,20})>/g, (_, id: string) => `@${nameOf(id)}`)
      .replace(/<a?(:\w{2,32}:)\d{5,20}>/g, "$1")
      .replace(/<@&\d{5,20}>/g, "@…")
      .replace(/<#\d{5,20}>/g, "#…"),
  );
}
