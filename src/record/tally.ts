import type { ItemOf } from "./minutes-shape.js";
import type { Words } from "./words.js";

/** An option of a poll with what it got. */
export interface Tallied {
  readonly text: string;
  /** As a bar of blocks; "" while the poll is open. */
  readonly bar: string;
  /** "2 votes (67%)"; "" while the poll is open. */
  readonly votes: string;
}

const CELLS = 20;

export function tally({ options }: ItemOf<"poll">, { say, language }: Words): Tallied[] {
  const percent = new Intl.NumberFormat(language, { style: "percent" });
  const all = options.reduce((sum, { votes }) => sum + (votes ?? 0), 0);
  return options.map(({ text, votes }) => {
    if (votes === null) return { text, bar: "", votes: "" };
    const share = all === 0 ? 0 : votes / all;
    const full = Math.round(share * CELLS);
    return {
      text,
      bar: "█".repeat(full) + "░".repeat(CELLS - full),
      votes: `${say("transcript.votes", { count: votes })} (${percent.format(share)})`,
    };
  });
}
