import { MessageFlags } from "discord.js";
import { formatCustomId } from "../custom-id.js";
import { textField } from "../views/text-field.js";
import { askedQuestion, askForReview } from "./about-question.js";
import type { Components } from "./component.js";

const REASON = "reason";
const LONGEST = 300;

/* Report: moderators are asked to look at an answer. Whoever reports it again adds to what was said. */

export const answerReport: Components = {
  report: {
    on: "button",
    needs: "reader",
    async execute(act) {
      const { interaction, situation } = act;
      const question = await askedQuestion(act, act.args[0]);
      if (!question) return;
      await interaction.showModal({
        title: situation.say("report.title"),
        custom_id: formatCustomId("reported", question.id),
        components: [textField({ id: REASON, label: situation.say("report.reason"), longest: LONGEST })],
      });
    },
  },

  reported: {
    on: "modal",
    needs: "reader",
    async execute(act) {
      const { interaction, situation } = act;
      const question = await askedQuestion(act, act.args[0]);
      if (!question) return;
      const reason = interaction.fields.getTextInputValue(REASON).trim() || null;
      const note = { memberId: situation.member.id, reason, paragraph: null };
      await askForReview(act, "report", question, note, async () => {
        await interaction.reply({ content: situation.say("report.thanks"), flags: MessageFlags.Ephemeral });
      });
    },
  },
};
