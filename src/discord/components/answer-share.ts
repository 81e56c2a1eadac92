import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  type ButtonInteraction,
  MessageFlags,
  type PermissionsString,
  type SendableChannels,
} from "discord.js";
import type { Question } from "../../study/questions.js";
import { atLeast } from "../../study/standing.js";
import { areQuestionsClosed } from "../asking/asking.js";
import { formatCustomId, parseCustomId } from "../custom-id.js";
import { questionAbove } from "../views/answer.js";
import { buttonRows, isOf } from "../views/answer-buttons.js";
import { parseChoice } from "../views/passage-menu.js";
import type { View } from "../views/view.js";
import { askedQuestion, askForReview } from "./about-question.js";
import type { Act, Components } from "./component.js";
import { buttonsOf, menuOf } from "./shown.js";

/* Share: what one person sees alone is posted for everybody, once, as it was seen. */

export const answerShare: Components = {
  share: {
    on: "button",
    needs: "reader",
    async execute(act) {
      const { interaction, args, context, situation } = act;
      const [edition, id] = args;
      const { say } = situation;
      if (edition !== context.library.edition) return alone(act, say("failure.tooOld"));
      const question = await askedQuestion(act, id);
      if (!question) return;
      const hindrance = await hindranceTo(act, question);
      if (hindrance !== null) return alone(act, hindrance);
      const sharedId = await context.study.questions.share(situation.guildId, question.id);
      if (sharedId === null) return alone(act, say("share.already"));
      await interaction.deferUpdate();
      const followUp = (content: string) => interaction.followUp({ content, flags: MessageFlags.Ephemeral });
      try {
        await post(act, question, sharedId);
      } catch (err) {
        // Told beside the answer, which stays: it may be shared at another try.
        await context.study.questions.unshare(situation.guildId, sharedId);
        context.log.error({ err, channel: situation.channelId }, "an answer was not shared");
        return void (await followUp(say("failure.wentWrong")));
      }
      await interaction.editReply({ components: withoutShare(interaction) });
      await followUp(say(waitsForReview(act, question) ? "share.waits" : "share.shared"));
    },
  },
};

type Pressed = Act<ButtonInteraction>;

async function alone({ interaction }: Pressed, content: string): Promise<void> {
  await interaction.reply({ content, flags: MessageFlags.Ephemeral });
}

/** Why it cannot be shared here, or now; null if it can. */
async function hindranceTo(act: Pressed, question: Question): Promise<string | null> {
  const { interaction, context, situation } = act;
  const { say, guildId, mode } = situation;
  if (mode === "off") return say("refused.off", { until: "" });
  if (areQuestionsClosed(situation)) return say("refused.closed", { until: "" });
  if (!isAsShown(act, question)) return say("answer.gone");
  const hidden = await context.study.hidden.all(guildId);
  // What the message shows of the article is not looked through: what was hidden since may be in it.
  if (hidden.some(({ hiddenAt }) => hiddenAt > question.askedAt)) return say("share.changed");
  const missing = waitsForReview(act, question) ? undefined : missingPermission(interaction);
  return missing === undefined ? null : say("share.missing", { permission: missing });
}

/** What one person sees alone stays as it was, also where moderators have taken it down or put it right since. */
function isAsShown({ interaction, context: { library } }: Pressed, { outcome }: Question): boolean {
  const options = menuOf(interaction.message, library)?.options ?? [];
  const shown = options.map(({ value }) => parseChoice(value, library)).find((one) => one?.is === "answer");
  const status = shown?.is === "answer" ? shown.status : null;
  if (outcome === "verified") return status === "verified";
  if (outcome === "answered") return status !== null && status !== "verified" && status !== "notAnswered";
  // Just shown, and not written down yet; and under what has no passages there is no menu.
  if (outcome === "asked" || outcome === "extract") return true;
  return outcome === "not_answered" && (status ?? "notAnswered") === "notAnswered";
}

/** Of an extract nothing is claimed that a moderator could accept. */
function waitsForReview({ situation: { mode, standing } }: Pressed, { outcome }: Question): boolean {
  return mode === "draft" && !atLeast(standing, "moderator") && outcome !== "extract";
}

function missingPermission({ appPermissions, channel }: ButtonInteraction): PermissionsString | undefined {
  const send: PermissionsString = channel?.isThread() ? "SendMessagesInThreads" : "SendMessages";
  const needed: PermissionsString[] = ["ViewChannel", send, "EmbedLinks"];
  return needed.find((permission) => !appPermissions.has(permission));
}

/** Posts it, or has moderators look at it first. */
async function post(act: Pressed, question: Question, sharedId: string): Promise<void> {
  const { interaction, context, situation } = act;
  const { questions } = context.study;
  const { guildId, channelId } = situation;
  const answered = {
    outcome: question.outcome,
    quotes: question.quotes ?? [],
    verifiedId: question.verifiedId ?? undefined,
  };
  if (waitsForReview(act, question)) {
    await questions.answered(guildId, sharedId, { ...answered, outcome: "waiting" });
    const shared = { ...question, id: sharedId, isPrivate: false, answerMessageId: null };
    return askForReview(act, "draft", shared, null);
  }
  const channel = interaction.channel ?? (await interaction.client.channels.fetch(channelId));
  const { id } = await (channel as SendableChannels).send(sharedView(act, question, sharedId));
  await questions.answered(guildId, sharedId, { ...answered, answerMessageId: id });
}

/** What the one person sees, with the buttons of the shared question. */
function sharedView(
  { interaction, situation, context }: Pressed,
  question: Question,
  sharedId: string,
): View {
  const { message } = interaction;
  const menu = menuOf(message, context.library);
  const rename = <Part extends { custom_id: string }>(part: Part): Part => {
    const { action = "", args = [] } = parseCustomId(part.custom_id) ?? {};
    return {
      ...part,
      custom_id: formatCustomId(action, ...args.map((arg) => (arg === question.id ? sharedId : arg))),
    };
  };
  const buttons = buttonsOf(message).filter((button) => !isOf(button, "share"));
  const by = situation.sayAll("share.by", { who: `<@${situation.member.id}>` });
  const embeds = message.embeds.map((embed) => embed.toJSON());
  const [first, ...others] = embeds;
  const named =
    first && !first.author && question.text
      ? { ...first, ...questionAbove(question.text, { showQuestion: true }) }
      : first;
  return {
    content: [...(message.content ? [message.content] : []), `-# ${by}`].join("\n"),
    embeds: named ? [named, ...others] : [],
    components: [
      ...(menu ? [{ type: 1 as const, components: [rename(menu)] }] : []),
      ...buttonRows(buttons.map(rename)),
    ],
  };
}

function withoutShare({ message }: ButtonInteraction): View["components"] {
  return message.components.flatMap((row) => {
    const { components, ...rest } = row.toJSON() as APIActionRowComponent<APIComponentInMessageActionRow>;
    const parts = components.map((part) =>
      "custom_id" in part && parseCustomId(part.custom_id)?.action === "share"
        ? { ...part, disabled: true }
        : part,
    );
    return [{ ...rest, components: parts }];
  });
}
