import type { APIEmbedField } from "discord.js";
import type { Extract, ExtractNote, ExtractPart } from "../../answer/extract.js";
import type { Library } from "../../answer/library.js";
import { rangeText } from "../../answer/outline.js";
import type { Say } from "../../locales/say.js";
import { type AnswerViewOptions, questionAbove } from "./answer.js";
import { buttonRows, extractButtons } from "./answer-buttons.js";
import { clip, literal } from "./text.js";
import type { View } from "./view.js";

/** Discord's limits: https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
const TITLE = 256;
/** What a member asked for and is not there. */
const WORDS = 200;
const FIELD = 1024;
const FIELDS = 25;
const MESSAGE = 6000;

const EXTRACT = 0x4f6bed;

/** The outline of what was asked for, with its leading sentences, said to be an extract. */
export function extractView(
  { question, title, range, parts, note }: Extract,
  library: Library,
  options: Pick<AnswerViewOptions, "showQuestion" | "questionId" | "isPrivate">,
  say: Say,
): View {
  const what = [
    range ? rangeText(range) : null,
    title === null ? say("extract.allArticles") : literal(title),
  ];
  const head = {
    ...questionAbove(question, options),
    color: EXTRACT,
    title: clip(what.filter((word) => word !== null).join(" · "), TITLE),
    description: [note && noteIn(say, note), parts.length > 0 ? say("extract.explanation") : null]
      .filter((line) => line !== null)
      .join("\n\n"),
  };
  const shown = parts.length > FIELDS ? parts.slice(0, FIELDS - 1) : parts;
  const names = shown.map(nameOf);
  const rest = parts.length - shown.length;
  const more =
    rest > 0 ? [{ name: say("extract.more", { count: rest }), value: say("extract.nameOne") }] : [];
  const used = JSON.stringify([head, names, more]).length;
  const room = Math.min(FIELD, Math.floor((MESSAGE - used) / Math.max(1, shown.length)));
  const fields = shown.map(
    (part, i): APIEmbedField => ({ name: names[i] ?? "", value: sentencesOf(part, room) }),
  );
  return {
    embeds: [{ ...head, fields: [...fields, ...more] }],
    components: buttonRows(extractButtons(options, library, say)),
  };
}

function noteIn(say: Say, note: ExtractNote): string {
  switch (note.is) {
    case "missing":
      return say("extract.missing", { count: note.last, range: rangeText(note.range) });
    case "noHeading":
      return say("extract.noHeading", { words: clip(literal(note.words), WORDS) });
    case "severalArticles":
      return say("extract.severalArticles", { count: note.count });
    case "hidden":
      return say("extract.hidden");
  }
}

function nameOf(part: ExtractPart): string {
  // With many sections all names together must leave room for what is said.
  return clip(
    [rangeText(part), part.heading === null ? null : literal(part.heading)]
      .filter((word) => word !== null)
      .join(" · "),
    120,
  );
}

/** Each sentence behind its ¶; all are cut alike where there is too little room. */
function sentencesOf({ sentences }: ExtractPart, room: number): string {
  const each = Math.floor((room - ">>> ".length) / Math.max(1, sentences.length));
  const lines = sentences.map(({ paragraph, sentence }) => {
    const number = `**¶ ${paragraph}** `;
    return number + clip(literal(sentence.replaceAll("\n", " ")), each - number.length - 1);
  });
  return `>>> ${lines.join("\n")}`;
}
