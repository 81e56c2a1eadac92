import { MessageFlags } from "discord.js";
import { FORMATS } from "../../record/files.js";
import { transcriptFiles } from "../transcript/files.js";
import { mayRead } from "../transcript/readers.js";
import type { Components } from "./component.js";

/** The transcript of a discussion, for the one who presses. */
export const discussTranscript: Components = {
  "discuss-transcript": {
    on: "button",
    needs: "reader",
    async execute({ interaction, args: [id = ""], context, situation }) {
      const { guildId, say } = situation;
      const flags = MessageFlags.Ephemeral;
      const discussion = await context.study.discussions.get(guildId, id);
      if (!discussion || !interaction.guild)
        return void (await interaction.reply({ content: say("discussion.gone"), flags }));
      if (!mayRead(discussion, situation))
        return void (await interaction.reply({ content: say("transcript.notYours"), flags }));
      await interaction.deferReply({ flags });
      const wanted = { formats: FORMATS, mostBytes: interaction.attachmentSizeLimit, say };
      const sent = await transcriptFiles(interaction.guild, id, wanted, context);
      await interaction.editReply(sent ?? { content: say("discussion.gone") });
    },
  },
};
