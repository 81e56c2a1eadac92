import { MessageFlags } from "discord.js";
import { logCases } from "../cases/case-log.js";
import { followHidden } from "../discussion/follow-hidden.js";
import { hiddenView, showAgainForm } from "../views/hidden.js";
import type { Components } from "./component.js";

/* The list of /hidden. */

export const hiddenComponents: Components = {
  "hidden-page": {
    on: "button",
    needs: "moderator",
    async execute({ interaction, args: [page], context: { study, library }, situation: { guildId, say } }) {
      await interaction.update(hiddenView(await study.hidden.all(guildId), Number(page), library, say));
    },
  },
  "hidden-show": {
    on: "select",
    needs: "moderator",
    async execute({ interaction, situation: { say } }) {
      await interaction.showModal(showAgainForm(interaction.values[0] ?? "", say));
    },
  },
  "hidden-show-form": {
    on: "modal",
    needs: "moderator",
    async execute({ interaction, args: [id = ""], context, situation: { guildId, member, say } }) {
      const { study, library } = context;
      const reason = interaction.fields.getTextInputValue("reason").trim();
      const done = await study.hidden.show(guildId, id, member.id, reason === "" ? null : reason);
      const note = done ? say("hidden.shown", { case: done.number }) : say("hidden.notHidden");
      const view = hiddenView(await study.hidden.all(guildId), 0, library, say, note);
      if (interaction.isFromMessage()) await interaction.update(view);
      else await interaction.reply({ ...view, flags: MessageFlags.Ephemeral });
      if (!done) return;
      await followHidden(interaction.client, guildId, context);
      await logCases(interaction.client, guildId, [done], context);
    },
  },
};
