import {
  type AnySelectMenuInteraction,
  type ButtonInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
} from "discord.js";
import type { Act as DiscussionAct } from "../../study/discussion/act.js";
import { formatCustomId } from "../custom-id.js";
import { answerAndTell, attempt } from "../discussion/at-desk.js";
import { moreView } from "../views/discussion/more.js";
import { permissionsInWords } from "../views/permissions.js";
import { textField } from "../views/text-field.js";
import type { Act, Components } from "./component.js";

/* The moderators' panel of a discussion. */

const REASON = "reason";
const LONGEST_REASON = 300;

export const discussMore: Components = {
  "discuss-more": {
    on: "button",
    needs: "moderator",
    async execute({ interaction, args: [id = ""], context, situation }) {
      const discussion = await context.study.discussions.get(situation.guildId, id);
      const view = discussion
        ? moreView(discussion, situation.say)
        : { content: situation.say("discussion.gone") };
      await interaction.reply({ ...view, flags: MessageFlags.Ephemeral });
    },
  },

  "discuss-back": {
    on: "button",
    needs: "moderator",
    execute: (act) =>
      inPanel(act, {
        kind: "go",
        by: act.situation.member.id,
        from: Number(act.args[1]),
        to: Number(act.args[2]),
      }),
  },

  "discuss-pause": {
    on: "button",
    needs: "moderator",
    execute: (act) => {
      const by = act.situation.member.id;
      return inPanel(
        act,
        act.args[1] === "resume" ? { kind: "resume", by } : { kind: "pause", by, because: "moderator" },
      );
    },
  },

  "discuss-questions": {
    on: "button",
    needs: "moderator",
    execute: (act) =>
      inPanel(act, { kind: "questions", by: act.situation.member.id, areClosed: act.args[1] === "close" }),
  },

  "discuss-speaker-time": {
    on: "select",
    needs: "moderator",
    execute: (act) =>
      inPanel(act, {
        kind: "limitSpeakers",
        by: act.situation.member.id,
        seconds: Number(act.interaction.values[0]),
      }),
  },

  "discuss-slow": {
    on: "select",
    needs: "moderator",
    async execute(act) {
      const { interaction, situation } = act;
      // The thread is never told of a slow mode that it does not have.
      if (!interaction.appPermissions.has(PermissionFlagsBits.ManageThreads)) {
        const missing = permissionsInWords(["ManageThreads"]);
        const content = situation.say("discussion.wrong.permissions", { missing });
        return void (await interaction.reply({ content, flags: MessageFlags.Ephemeral }));
      }
      await inPanel(act, { kind: "slow", by: situation.member.id, seconds: Number(interaction.values[0]) });
    },
  },

  /** Whoever is chosen is taken out of the queue, with a reason, or let in again. */
  "discuss-mute": {
    on: "select",
    needs: "moderator",
    async execute(act) {
      const { interaction, args, context, situation } = act;
      const [id = ""] = args;
      const member = interaction.values[0] ?? "";
      const discussion = await context.study.discussions.get(situation.guildId, id);
      if (discussion?.state.muted.includes(member)) {
        return inPanel(act, { kind: "unmute", by: situation.member.id, member });
      }
      await interaction.showModal({
        title: situation.say("discussion.mute.title"),
        custom_id: formatCustomId("discuss-mute-form", id, member),
        components: [
          textField({
            id: REASON,
            label: situation.say("discussion.mute.reason"),
            longest: LONGEST_REASON,
            isRequired: false,
          }),
        ],
      });
    },
  },

  "discuss-mute-form": {
    on: "modal",
    needs: "moderator",
    execute: (act) =>
      inPanel(act, {
        kind: "mute",
        by: act.situation.member.id,
        member: act.args[1] ?? "",
        reason: act.interaction.fields.getTextInputValue(REASON).trim() || null,
      }),
  },
};

/** Does an act; the panel shows what holds from now on, and the thread what came of it. */
async function inPanel(
  act: Act<ButtonInteraction | AnySelectMenuInteraction | ModalSubmitInteraction>,
  wanted: DiscussionAct,
): Promise<void> {
  const { interaction, situation } = act;
  const acted = await attempt(act, wanted);
  if (!acted) return;
  const view = moreView(acted.discussion, situation.say);
  await answerAndTell(act, acted, async () => {
    if (!interaction.isModalSubmit() || interaction.isFromMessage()) await interaction.update(view);
  });
}
