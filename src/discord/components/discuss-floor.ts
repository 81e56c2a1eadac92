import { MessageFlags } from "discord.js";
import { answerAndTell, atDesk, attempt } from "../discussion/at-desk.js";
import type { Components } from "./component.js";

/* The speakers' queue. */

export const discussFloor: Components = {
  /** Up, down again, or the floor given back: whatever the member's place is. */
  "discuss-hand": {
    on: "button",
    needs: "reader",
    async execute(act) {
      const { situation, context } = act;
      const member = situation.member.id;
      const discussion = await context.study.discussions.get(situation.guildId, act.args[0] ?? "");
      const { hands = [], speaker = null } = discussion?.state ?? {};
      const isSpeaking = speaker?.memberId === member;
      const isUp = hands.includes(member);
      const acted = await attempt(act, { kind: isSpeaking ? "giveBack" : isUp ? "lower" : "raise", member });
      if (!acted) return;
      const place = acted.discussion.state.hands.indexOf(member) + 1;
      const { say } = situation;
      const said = isSpeaking
        ? say("discussion.hand.done")
        : isUp
          ? say("discussion.hand.down")
          : say("discussion.hand.up", { place });
      await answerAndTell(act, acted, () =>
        act.interaction.reply({ content: said, flags: MessageFlags.Ephemeral }),
      );
    },
  },

  /** At the message that has called the member. */
  "discuss-done": {
    on: "button",
    needs: "reader",
    async execute(act) {
      const { interaction, situation } = act;
      const acted = await attempt(act, { kind: "giveBack", member: situation.member.id });
      if (!acted) return;
      await answerAndTell(act, acted, () => interaction.update({ components: [] }));
    },
  },

  "discuss-call": {
    on: "button",
    needs: "moderator",
    async execute(act) {
      await atDesk(act, { kind: "call", by: act.situation.member.id, from: act.args[1] || null });
    },
  },
};
