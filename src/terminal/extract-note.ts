import type { ExtractNote } from "../answer/extract.js";
import { rangeText } from "../answer/outline.js";

/** What an overview could not give, in a sentence for the asker. */
export function noteText(note: ExtractNote): string {
  switch (note.is) {
    case "missing": {
      const count = note.last === 1 ? "1 paragraph" : `${note.last} paragraphs`;
      return `The article has ${count}; there is no ${rangeText(note.range)}.`;
    }
    case "noHeading":
      return `No heading of the article says “${note.words}”. These are its sections.`;
    case "severalArticles":
      return `There are ${note.count} articles: say which one, and ask again.`;
    case "hidden":
      return "Moderators have hidden what you ask for.";
  }
}
