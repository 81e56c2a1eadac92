import { type CitedParagraph, type Mark, piecesOf } from "../../answer/marks.js";
import { clip, clipStart, literal } from "./text.js";

/** What stands around a piece: an answering sentence is bold, one that it leans on is in italics. */
const AROUND = { answer: "**", support: "*" } as const;

interface Piece {
  readonly text: string;
  readonly is: Mark["is"] | null;
}

/**
 * A cited paragraph as a block quote of at most `room` UTF-16 units. Where it is too long the answering sentences are
 * kept before what they lean on, and that before the rest, which is cut far from them.
 */
export function markedParagraph(paragraph: CitedParagraph, room: number): string {
  const pieces = piecesOf(paragraph).map(({ text, is }) => ({ text: literal(text), is }));
  const marks = pieces.reduce((sum, { is }) => sum + 2 * aroundOf(is).length, 0);
  // A space for every two marks that would run into each other.
  const rooms = share(pieces, room - ">>> ".length - marks - pieces.length);
  const shown = pieces.map((piece, i) => {
    const text = cut(piece, rooms[i] ?? 0, i, pieces.length);
    return text === "" ? "" : `${aroundOf(piece.is)}${text}${aroundOf(piece.is)}`;
  });
  return `>>> ${shown.reduce((before, piece) => before + (isMarked(before, piece) ? " " : "") + piece, "")}`;
}

function aroundOf(is: Mark["is"] | null): string {
  return is === null ? "" : AROUND[is];
}

function isMarked(before: string, piece: string): boolean {
  return before.endsWith("*") && !before.endsWith("\\*") && piece.startsWith("*");
}

/** How long each piece may be: answers before supports before the rest, and of equals the shortest first. */
function share(pieces: readonly Piece[], room: number): number[] {
  const rooms = pieces.map(() => 0);
  let left = room;
  for (const is of ["answer", "support", null] as const) {
    const equals = [...pieces.entries()]
      .filter(([, piece]) => piece.is === is)
      .sort(([, a], [, b]) => a.text.length - b.text.length);
    for (const [turn, [position, { text }]] of equals.entries()) {
      const given = Math.max(0, Math.min(text.length, Math.floor(left / (equals.length - turn))));
      rooms[position] = given;
      left -= given;
    }
  }
  return rooms;
}

/** What is before the first mark loses its beginning, all else its end. */
function cut({ text, is }: Piece, room: number, position: number, count: number): string {
  if (text.length <= room) return text;
  if (room < 2) return "";
  if (is === null && position === 0 && count > 1) return clipStart(text, room);
  return clip(text, room);
}
