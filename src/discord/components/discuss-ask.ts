import { MessageFlags } from "discord.js";
import type { Say } from "../../locales/say.js";
import { newId } from "../../storage/new-id.js";
import type { Parked } from "../../study/discussion/discussion.js";
import type { Discussion } from "../../study/discussion/discussions.js";
import { LONGEST_PARKED } from "../../study/discussion/parking.js";
import { atLeast } from "../../study/standing.js";
import { answerInteraction } from "../asking/interaction-question.js";
import { turnsBeforeCommand } from "../asking/turns.js";
import type { BotContext } from "../context.js";
import { formatCustomId } from "../custom-id.js";
import { answerAndTell, attempt } from "../discussion/at-desk.js";
import { sureAnswer } from "../discussion/last-try.js";
import { hiddenHere } from "../hidden-here.js";
import type { Situation } from "../situation.js";
import { parkedView, parkingView, type Shelf } from "../views/discussion/parking.js";
import { textField } from "../views/text-field.js";
import type { View } from "../views/view.js";
import type { Act, Components } from "./component.js";

/* Questions in a discussion: asked in its thread, put aside, and settled by moderators. */

const QUESTION = "question";

export const discussAsk: Components = {
  "discuss-ask": {
    on: "button",
    needs: "reader",
    async execute({ interaction, args: [id = ""], situation: { say } }) {
      await interaction.showModal(questionForm(formatCustomId("discuss-ask-form", id), "ask", say));
    },
  },

  "discuss-park": {
    on: "button",
    needs: "reader",
    async execute({ interaction, args: [id = ""], situation: { say } }) {
      await interaction.showModal(questionForm(formatCustomId("discuss-park-form", id), "park", say));
    },
  },

  "discuss-ask-form": {
    on: "modal",
    needs: "reader",
    async execute({ interaction, context, situation }) {
      const text = interaction.fields.getTextInputValue(QUESTION).trim();
      const question = {
        text,
        article: null,
        isPrivate: false,
        turns: () => turnsBeforeCommand(interaction.channel, text, context),
      };
      await answerInteraction(interaction, question, situation, context);
    },
  },

  /** It is not asked in the thread: the discussion goes on. What surely answers it is put beside it in the parking lot. */
  "discuss-park-form": {
    on: "modal",
    needs: "asker",
    async execute(act) {
      const { interaction, context, situation } = act;
      const text = interaction.fields.getTextInputValue(QUESTION);
      const quotes = await sureAnswer(text, situation.guildId, context);
      const acted = await attempt(act, {
        kind: "park",
        member: situation.member.id,
        id: newId(),
        text,
        quotes,
      });
      if (!acted) return;
      const view = await lotView(act, acted.discussion);
      await answerAndTell(act, acted, () =>
        interaction.isFromMessage()
          ? interaction.update(view)
          : interaction.reply({ ...view, flags: MessageFlags.Ephemeral }),
      );
    },
  },

  "discuss-parked": {
    on: "button",
    needs: "reader",
    async execute(act) {
      const discussion = await discussionOf(act);
      if (!discussion) return;
      await act.interaction.reply({ ...(await lotView(act, discussion)), flags: MessageFlags.Ephemeral });
    },
  },

  "discuss-parked-one": {
    on: "select",
    needs: "moderator",
    async execute(act) {
      const { interaction, context, situation } = act;
      const discussion = await discussionOf(act);
      const parked = discussion?.state.parked.find(({ id }) => id === interaction.values[0]);
      if (!discussion) return;
      if (!parked) return void (await interaction.update(await lotView(act, discussion)));
      const shelf = await shelfHere(situation, context);
      await interaction.update(parkedView(discussion, parked, shelf, situation.say));
    },
  },

  "discuss-parked-back": {
    on: "button",
    needs: "moderator",
    async execute(act) {
      const discussion = await discussionOf(act);
      if (discussion) await act.interaction.update(await lotView(act, discussion));
    },
  },

  "discuss-settle": {
    on: "button",
    needs: "moderator",
    async execute(act) {
      const { interaction, args, situation } = act;
      const [, parked = "", state] = args;
      const acted = await attempt(act, {
        kind: "settle",
        by: situation.member.id,
        parked,
        state: state as Parked["state"],
      });
      if (!acted) return;
      const view = await lotView(act, acted.discussion);
      await answerAndTell(act, acted, () => interaction.update(view));
    },
  },
};

function questionForm(customId: string, way: "ask" | "park", say: Say) {
  return {
    title: say(`discussion.${way}.title`),
    custom_id: customId,
    components: [
      textField({
        id: QUESTION,
        label: say("discussion.ask.question"),
        longest: LONGEST_PARKED,
        isLong: true,
      }),
    ],
  };
}

async function lotView(
  { context, situation }: Pick<Act<unknown>, "context" | "situation">,
  discussion: Discussion,
): Promise<View> {
  const mayModerate = atLeast(situation.standing, "moderator");
  return parkingView(discussion, await shelfHere(situation, context), mayModerate, situation.say);
}

async function shelfHere(situation: Situation, context: BotContext): Promise<Shelf> {
  return { articles: context.library.articles, isHidden: await hiddenHere(situation, context) };
}

/** Null, with a word to whoever acts, where it is gone. */
async function discussionOf({
  interaction,
  args: [id = ""],
  context,
  situation,
}: Pick<
  Act<{ reply(message: object): Promise<unknown> }>,
  "interaction" | "args" | "context" | "situation"
>): Promise<Discussion | null> {
  const discussion = await context.study.discussions.get(situation.guildId, id);
  if (!discussion) {
    await interaction.reply({ content: situation.say("discussion.gone"), flags: MessageFlags.Ephemeral });
  }
  return discussion;
}
