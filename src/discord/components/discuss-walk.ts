import { MessageFlags } from "discord.js";
import { answerAndTell, atDesk } from "../discussion/at-desk.js";
import { tryOpenQuestions } from "../discussion/last-try.js";
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
      const { interaction, args, context, situation } = act;
      const { guildId, member, say } = situation;
      const { client } = interaction;
      // What is still open is tried once more, which takes a moment.
      await interaction.deferUpdate();
      const discussion = await context.study.discussions.get(guildId, args[0] ?? "");
      if (discussion) await tryOpenQuestions(client, discussion, context);
      const end = { kind: "end", by: member.id, because: "moderator" } as const;
      const acted = await context.study.discussions.act(guildId, args[0] ?? "", end);
      const content =
        "refusal" in acted ? say(`discussion.refused.${acted.refusal}`) : say("discussion.ended");
      const answer = () => interaction.editReply({ content, components: [] });
      if ("refusal" in acted) await answer();
      else await answerAndTell(act, acted, answer);
    },
  },
};
