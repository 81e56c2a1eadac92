import { clearTraces } from "../traces.js";
import type { Components } from "./component.js";

/** Only the one who asked for it sees these buttons, and whoever presses them is forgotten, nobody else. */
export const forgetButtons: Components = {
  forget: {
    on: "button",
    needs: "reader",
    async execute({ interaction, context, situation }) {
      const { study, log } = context;
      const { isDirect, guildId, member, say } = situation;
      const where = isDirect ? null : guildId;
      const traces = await study.tracesOf(where, member.id);
      const { questions, votes } = await study.forget(where, member.id);
      log.info({ guild: isDirect ? "all" : guildId, questions, votes }, "a member was forgotten");
      await interaction.update({
        content: say("forget.done", { questions, votes }),
        embeds: [],
        components: [],
      });
      await clearTraces(interaction.client, member.id, traces, context);
    },
  },

  keep: {
    on: "button",
    needs: "reader",
    async execute({ interaction, situation: { say } }) {
      await interaction.update({ content: say("forget.kept"), embeds: [], components: [] });
    },
  },
};
