import { MessageFlags } from "discord.js";
import { logCases } from "../cases/case-log.js";
import { showDiscussion } from "../discussion/show.js";
import type { Components } from "./component.js";

export const STRIKE_REASON = "reason";

export const discussStrike: Components = {
  "discuss-strike": {
    on: "modal",
    needs: "moderator",
    async execute({ interaction, args: [entryId = ""], context, situation }) {
      const { guildId, channelId, member, say } = situation;
      const { study } = context;
      const discussion = await study.discussions.inThread(guildId, channelId);
      const struck = await study.records.strike(guildId, entryId, {
        by: member.id,
        reason: interaction.fields.getTextInputValue(STRIKE_REASON).trim(),
        subject: discussion?.state.title ?? "",
      });
      const content = say(struck ? "discussion.strike.done" : "discussion.strike.none");
      await interaction.reply({ content, flags: MessageFlags.Ephemeral });
      if (!struck) return;
      await logCases(interaction.client, guildId, [struck], context);
      if (discussion) await showDiscussion(interaction.client, guildId, discussion.id, context);
    },
  },
};
