import { MessageFlags } from "discord.js";
import { atDesk, attempt } from "../discussion/at-desk.js";
import { tellOf } from "../discussion/conduct.js";
import { endQuestion } from "../views/discussion/end.js";
import type { Components } from "./component.js";

/* On to the next ¶, pause, and the end. A place in a custom_id is the one that was seen: of two presses only one counts. */

export const discussWalk: Components = {
  "discuss-go": {
    on: "button",
    needs: "moderator",
    async execute(act) {
      const [, from, to] = act.args;
      await atDesk(act, { kind: "go", by: act.situation.member.id, from: Number(from), to: Number(to) });
    },
  },

  "discuss-pause": {
    on: "button",
    needs: "moderator",
    async execute(act) {
      await atDesk(act, { kind: "pause", by: act.situation.member.id, because: "moderator" });
    },
  },

  "discuss-resume": {
    on: "button",
    needs: "moderator",
    async execute(act) {
      await atDesk(act, { kind: "resume", by: act.situation.member.id });
    },
  },

  "discuss-end": {
    on: "button",
    needs: "moderator",
    async execute({ interaction, args: [id = ""], situation }) {
      await interaction.reply({ ...endQuestion(id, situation.say), flags: MessageFlags.Ephemeral });
    },
  },

  "discuss-end-yes": {
    on: "button",
    needs: "moderator",
    async execute(act) {
      const { interaction, context, situation } = act;
      const acted = await attempt(act, { kind: "end", by: situation.member.id, because: "moderator" });
      if (!acted) return;
      await interaction.update({ content: situation.say("discussion.ended"), components: [] });
      await tellOf(interaction.client, acted, context);
    },
  },
};
