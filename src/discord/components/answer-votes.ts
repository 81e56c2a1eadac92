import {
  type APIModalInteractionResponseCallbackData,
  type ButtonInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from "discord.js";
import type { Place } from "../../answer/library.js";
import type { Key } from "../../locales/en.js";
import type { Say } from "../../locales/say.js";
import { formatCustomId } from "../custom-id.js";
import { clip, literal } from "../views/text.js";
import { textField } from "../views/text-field.js";
import { askedQuestion, askForReview } from "./about-question.js";
import type { Act, Components } from "./component.js";

/* Helpful or not. What is not helpful may be told, and which ¶ would have been right. Nobody sees another's vote. */

const REASON = { field: "reason", longest: 1000 };
/** As in "¶ 5", with room for what people may write around it. */
const PARAGRAPH = { field: "paragraph", longest: 20 };
/** Of an article's title in a message. */
const TITLE = 300;

export const answerVotes: Components = {
  helpful: {
    on: "button",
    needs: "reader",
    async execute(act) {
      const question = await askedQuestion(act, act.args[0]);
      if (!question) return;
      await vote(act, question.id, true);
      await alone(act, act.situation.say("feedback.thanks"));
    },
  },

  /** Counts at once: whether its form is sent or put away, Discord does not tell. */
  unhelpful: {
    on: "button",
    needs: "reader",
    async execute(act) {
      const question = await askedQuestion(act, act.args[0]);
      if (!question) return;
      await vote(act, question.id, false);
      await act.interaction.showModal(feedbackForm(act.args, act.situation.say));
    },
  },

  feedback: {
    on: "modal",
    needs: "reader",
    async execute(act) {
      const { interaction, situation, args } = act;
      const question = await askedQuestion(act, args[0]);
      if (!question) return;
      const reason = interaction.fields.getTextInputValue(REASON.field).trim() || null;
      const typed = interaction.fields.fields.has(PARAGRAPH.field)
        ? interaction.fields.getTextInputValue(PARAGRAPH.field).trim()
        : "";
      const read = readParagraph(typed, act);
      if ("wrong" in read) return void (await alone(act, sayBack(read.wrong, reason, situation.say)));
      const { paragraph } = read;
      if (reason === null && paragraph === null)
        return void (await alone(act, situation.say("feedback.thanks")));
      await vote(act, question.id, false, reason, paragraph);
      // In a direct message nobody moderates.
      if (situation.isDirect) return void (await alone(act, situation.say("feedback.thanks")));
      const note = { memberId: situation.member.id, reason, paragraph };
      await askForReview(act, "feedback", question, note, () =>
        alone(act, situation.say("feedback.passedOn")),
      );
    },
  },
};

type Voting = Act<ButtonInteraction | ModalSubmitInteraction>;

async function vote(
  { context, situation }: Voting,
  questionId: string,
  isHelpful: boolean,
  reason: string | null = null,
  paragraph: number | null = null,
): Promise<void> {
  const { guildId, member } = situation;
  await context.study.votes.cast(guildId, questionId, member.id, { isHelpful, reason, paragraph });
}

async function alone({ interaction }: Voting, content: string): Promise<void> {
  await interaction.reply({ content, flags: MessageFlags.Ephemeral });
}

/** @param args The question, and the edition and a paragraph of the article that its answer is from */
function feedbackForm(args: readonly string[], say: Say): APIModalInteractionResponseCallbackData {
  const field = (
    { field: id, longest }: typeof REASON,
    isLong: boolean,
    key: Extract<Key, `feedback.${string}`>,
    hint: Extract<Key, `feedback.${string}`>,
  ) => textField({ id, label: say(key), description: say(hint), longest, isLong, isRequired: false });
  const hasArticle = args.length > 2;
  return {
    title: say("feedback.title"),
    custom_id: formatCustomId("feedback", ...args),
    components: [
      field(REASON, true, "feedback.reason", "feedback.reasonHint"),
      ...(hasArticle ? [field(PARAGRAPH, false, "feedback.paragraph", "feedback.paragraphHint")] : []),
    ],
  };
}

/** The ¶ that was typed, if one was; or what is wrong with it. */
function readParagraph(
  typed: string,
  { args: [, edition, id], context: { library }, situation: { say } }: Voting,
): { readonly paragraph: number | null } | { readonly wrong: string } {
  if (typed === "") return { paragraph: null };
  const place = edition === library.edition ? library.byId(Number(id)) : undefined;
  if (!place) return { wrong: say("feedback.articleChanged") };
  const paragraph = numberIn(typed);
  if (paragraph !== null && library.place(place.article, paragraph)) return { paragraph };
  return { wrong: wrongParagraph(typed, place, say) };
}

/** Null if there is not just one number. */
function numberIn(typed: string): number | null {
  const numbers = typed.match(/\d+/g) ?? [];
  return numbers.length === 1 && !/[-−–.,]\d/.test(typed) ? Number(numbers[0]) : null;
}

function wrongParagraph(typed: string, { article }: Place, say: Say): string {
  return say("feedback.wrongParagraph", {
    typed: literal(typed),
    title: clip(literal(article.title), TITLE),
    last: article.paragraphs.length,
  });
}

/** So that nobody has to type it again. */
function sayBack(wrong: string, reason: string | null, say: Say): string {
  return reason === null
    ? wrong
    : clip(`${wrong}\n\n${say("feedback.youWrote")}\n>>> ${literal(reason)}`, 2000);
}
