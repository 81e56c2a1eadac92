import { MessageFlags } from "discord.js";
import { updateLoggedCase } from "../cases/case-log.js";
import { casesPage, LONGEST_REASON, searchFor } from "../cases/case-search.js";
import { formatCustomId } from "../custom-id.js";
import { casesView, caseView } from "../views/case.js";
import { textField } from "../views/text-field.js";
import type { Components } from "./component.js";

/* The pages of /cases. What is looked for stands in the buttons, so that they work after a restart. */

export const caseComponents: Components = {
  "cases-page": {
    on: "button",
    needs: "moderator",
    async execute({ interaction, args: [page = "0", memberId = "", words = ""], context, situation }) {
      const { guildId, say } = situation;
      const shown = await casesPage(guildId, searchFor(words, memberId), Number(page), context.study);
      await interaction.update(casesView(shown, say));
    },
  },
  "case-show": {
    on: "select",
    needs: "moderator",
    async execute({ interaction, context, situation: { guildId, say } }) {
      const number = Number(interaction.values[0]);
      const one = await context.study.cases.get(guildId, number);
      if (one) await interaction.update(caseView(one, say));
      else
        await interaction.reply({ content: say("cases.missing", { number }), flags: MessageFlags.Ephemeral });
    },
  },
  "case-reason": {
    on: "button",
    needs: "moderator",
    async execute({ interaction, args: [number = ""], context, situation: { guildId, say } }) {
      const one = await context.study.cases.get(guildId, Number(number));
      await interaction.showModal({
        custom_id: formatCustomId("case-reason-form", number),
        title: say("cases.form.title", { number }),
        components: [
          textField({
            id: "reason",
            label: say("cases.form.reason"),
            longest: LONGEST_REASON,
            isLong: true,
            value: one?.reason?.slice(0, LONGEST_REASON) ?? "",
          }),
        ],
      });
    },
  },
  "case-reason-form": {
    on: "modal",
    needs: "moderator",
    async execute({ interaction, args: [number = ""], context, situation }) {
      const { say, guildId, member } = situation;
      const reason = interaction.fields.getTextInputValue("reason").trim();
      const one = await context.study.cases.setReason(guildId, Number(number), reason, member.id);
      if (!one) {
        const content = say("cases.missing", { number });
        return void (await interaction.reply({ content, flags: MessageFlags.Ephemeral }));
      }
      const view = caseView(one, say, say("cases.reasonEdited", { number }));
      if (interaction.isFromMessage()) await interaction.update(view);
      else await interaction.reply({ ...view, flags: MessageFlags.Ephemeral });
      await updateLoggedCase(interaction.client, guildId, one, context);
    },
  },
};
