import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ButtonStyle,
  ComponentType,
  type Embed,
  type ModalSubmitInteraction,
} from "discord.js";
import type { Library } from "../../answer/library.js";
import type { Article } from "../../article/article.js";
import type { Say } from "../../locales/say.js";
import type { TypedAnswer, TypedProblem } from "../../study/typed-answer.js";
import { clip, literal } from "./text.js";
import { textField } from "./text-field.js";
import type { View } from "./view.js";

/*
 * The form in which moderators say what answers a question: with the article's words, never with their own. What they typed
 * stands in the message that says what is wrong with it, so that the form can be opened again and nothing is lost, also
 * over a restart.
 */

/** Discord's limits. */
const MODAL_TITLE = 45;
const LABEL = 45;
const OPTION = 100;
const OPTIONS = 25;

/** Together within what the embeds of a message may hold. */
const QUESTION = 2000;
const PARAGRAPHS = 60;
const WORDS = 2700;
const NOTE = 700;

const FIELDS = {
  question: "question",
  article: "article",
  paragraphs: "paragraphs",
  words: "words",
  note: "note",
};

export function answerForm(
  customId: string,
  typed: TypedAnswer,
  library: Library,
  say: Say,
): APIModalInteractionResponseCallbackData {
  const input = (
    field: "question" | "paragraphs" | "words" | "note",
    value: string,
    { longest, required, long }: { longest: number; required: boolean; long: boolean },
  ): APILabelComponent =>
    textField({
      id: field,
      label: say(`form.${field}`),
      ...(field === "question" ? {} : { description: say(`form.${field}.about`) }),
      longest,
      isLong: long,
      isRequired: required,
      value: cut(value, longest),
    });
  return {
    custom_id: customId,
    title: clip(say("form.title"), MODAL_TITLE),
    components: [
      input("question", typed.question, { longest: QUESTION, required: true, long: true }),
      ...(library.articles.length > 1 ? [articleSelect(typed.article, library, say)] : []),
      input("paragraphs", typed.paragraphs, { longest: PARAGRAPHS, required: true, long: false }),
      input("words", typed.words, { longest: WORDS, required: false, long: true }),
      input("note", typed.note, { longest: NOTE, required: false, long: true }),
    ],
  };
}

/** The article that is cited now first; with more than fit, the others in their order. */
function articleSelect(name: string, { articles }: Library, say: Say): APILabelComponent {
  const chosen = articles.find((article) => article.name === name);
  const others = articles.filter((article) => article !== chosen);
  const offered = [...(chosen ? [chosen] : []), ...others].slice(0, OPTIONS);
  return {
    type: ComponentType.Label,
    label: clip(say("form.article"), LABEL),
    component: {
      type: ComponentType.StringSelect,
      custom_id: FIELDS.article,
      options: offered.map((article) => ({
        label: clip(article.title, OPTION),
        value: String(articles.indexOf(article)),
        default: article === chosen,
      })),
    },
  };
}

/** No longer than a field may be, which Discord counts in code points: what was a sentence is found by its beginning. */
function cut(text: string, longest: number): string {
  return [...text].slice(0, longest).join("");
}

/**
 * What was typed.
 *
 * @param asked The question as the form showed it, which may have been cut there
 */
export function readAnswerForm(
  { fields }: ModalSubmitInteraction,
  asked: string,
  library: Library,
): TypedAnswer {
  const text = (field: string) => fields.getTextInputValue(field).trim();
  const question = text(FIELDS.question);
  return {
    question: question === cut(asked, QUESTION).trim() ? asked : question,
    article: articleChosen({ fields }, library)?.name ?? "",
    paragraphs: text(FIELDS.paragraphs),
    words: text(FIELDS.words),
    note: text(FIELDS.note),
  };
}

function articleChosen(
  { fields }: Pick<ModalSubmitInteraction, "fields">,
  { articles }: Library,
): Article | undefined {
  if (articles.length === 1 || !fields.fields.has(FIELDS.article)) return articles[0];
  return articles[Number(fields.getStringSelectValues(FIELDS.article)[0] ?? -1)];
}

/** What is wrong with what was typed, all of what was typed, and the way back into the form. */
export function problemView(problem: TypedProblem, typed: TypedAnswer, again: string, say: Say): View {
  const part = (title: string, text: string, footer?: string) => ({
    title,
    ...(text === "" ? {} : { description: text }),
    ...(footer === undefined ? {} : { footer: { text: footer } }),
  });
  return {
    content: problemInWords(problem, say),
    embeds: [
      part(say("form.question"), cut(typed.question, QUESTION)),
      part(say("form.paragraphs"), typed.paragraphs, typed.article.slice(0, 250) || undefined),
      part(say("form.words"), typed.words),
      part(say("form.note"), typed.note),
    ],
    components: [
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.Button,
            style: ButtonStyle.Primary,
            label: say("form.again"),
            custom_id: again,
          },
        ],
      },
    ],
  };
}

/** What was typed, from the message that said what was wrong with it. */
export function typedIn(embeds: readonly Embed[], { articles }: Library): TypedAnswer {
  const text = (at: number) => embeds[at]?.description ?? "";
  const kept = embeds[1]?.footer?.text;
  return {
    question: text(0),
    article:
      articles.find(({ name }) => kept !== undefined && name.slice(0, 250) === kept)?.name ??
      articles[0]?.name ??
      "",
    paragraphs: text(1),
    words: text(2),
    note: text(3),
  };
}

function problemInWords(problem: TypedProblem, say: Say): string {
  switch (problem.is) {
    case "noSuchParagraph":
      return say("form.problem.noSuchParagraph", { number: problem.number, count: problem.count });
    case "hidden":
      return say("form.problem.hidden", { number: problem.number });
    case "missing":
      return say("form.problem.missing", {
        words: clip(literal(problem.words), 300),
        numbers: problem.numbers.map((number) => `¶ ${number}`).join(", "),
      });
    case "noQuestion":
    case "noArticle":
    case "noNumber":
      return say(`form.problem.${problem.is}`);
  }
}
