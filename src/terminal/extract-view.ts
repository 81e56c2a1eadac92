import pc from "picocolors";
import type { Extract } from "../answer/extract.js";
import { rangeText } from "../answer/outline.js";
import { columnsOf, type ViewOptions, wrap } from "./columns.js";
import { noteText } from "./extract-note.js";

/** An extract as a person reads it in a terminal: what it is, and under each heading its leading sentences. */
export function renderExtract({ title, range, parts, note }: Extract, { width, color }: ViewOptions): string {
  const columns = columnsOf(width);
  const colors = pc.createColors(color);
  const blocks: string[] = [];
  const what = [range ? rangeText(range) : null, title ?? "The articles"].filter((part) => part !== null);
  const head = wrap(colors.bold(what.join(" · ")), columns, "");
  if (parts.length > 0)
    head.push(...wrap(colors.dim("Extract: the article's own sentences, not a summary"), columns, ""));
  blocks.push(head.join("\n"));
  if (note) blocks.push(wrap(colors.yellow(noteText(note)), columns, "").join("\n"));
  for (const part of parts) {
    const lines = part.sentences.flatMap(({ paragraph, sentence }) => {
      const number = `¶ ${paragraph}`.padEnd(5);
      const [first = "", ...rest] = wrap(sentence.replaceAll("\n", " "), columns - number.length - 3, "");
      return [
        `  ${colors.bold(number)} ${first}`,
        ...rest.map((line) => " ".repeat(number.length + 3) + line),
      ];
    });
    const place = [rangeText(part), part.heading].filter((word) => word !== null).join(" · ");
    blocks.push([...wrap(place, columns, ""), ...lines].join("\n"));
  }
  return blocks.join("\n\n");
}
