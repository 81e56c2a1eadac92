import { MessageFlags } from "discord.js";
import { newId } from "../../storage/new-id.js";
import { LONGEST_OPTION, LONGEST_POLL_QUESTION, MOST_OPTIONS } from "../../study/discussion/polls.js";
import { formatCustomId } from "../custom-id.js";
import { answerAndTell, atDesk, attempt } from "../discussion/at-desk.js";
import { wasChanged } from "../discussion/show.js";
import { tableOf } from "../views/discussion/desk.js";
import { closedPollView } from "../views/discussion/poll.js";
import { literal } from "../views/text.js";
import { textField } from "../views/text-field.js";
import type { Components } from "./component.js";

/* Quick polls. */

const QUESTION = "question";
const OPTIONS = "options";

export const discussPolls: Components = {
  "discuss-poll": {
    on: "button",
    needs: "moderator",
    async execute({ interaction, args: [id = ""], situation: { say } }) {
      await interaction.showModal({
        title: say("discussion.poll.title"),
        custom_id: formatCustomId("discuss-poll-form", id),
        components: [
          textField({ id: QUESTION, label: say("discussion.poll.question"), longest: LONGEST_POLL_QUESTION }),
          textField({
            id: OPTIONS,
            label: say("discussion.poll.options"),
            longest: MOST_OPTIONS * (LONGEST_OPTION + 1),
            isLong: true,
          }),
        ],
      });
    },
  },

  "discuss-poll-form": {
    on: "modal",
    needs: "moderator",
    async execute(act) {
      const { fields } = act.interaction;
      await atDesk(act, {
        kind: "openPoll",
        by: act.situation.member.id,
        id: newId(),
        question: fields.getTextInputValue(QUESTION),
        options: fields.getTextInputValue(OPTIONS).split("\n"),
      });
    },
  },

  "discuss-vote": {
    on: "button",
    needs: "reader",
    async execute(act) {
      const { interaction, situation } = act;
      const { member, say } = situation;
      const [, poll = "", option] = act.args;
      const acted = await attempt(act, { kind: "vote", member: member.id, poll, option: Number(option) });
      if (!acted) return;
      const voted = acted.discussion.state.polls.find((one) => one.id === poll);
      if (!voted) return;
      const chosen = literal(voted.options[Number(option)] ?? "");
      const content = say("discussion.poll.voted", { option: chosen });
      // Not changed by the answer: of many who vote at once the last number would not be the last that arrives.
      await answerAndTell(act, acted, () => interaction.reply({ content, flags: MessageFlags.Ephemeral }));
    },
  },

  "discuss-poll-close": {
    on: "button",
    needs: "moderator",
    async execute(act) {
      const { interaction, context, situation } = act;
      const poll = act.args[1] ?? "";
      const acted = await attempt(act, { kind: "closePoll", by: situation.member.id, poll });
      if (!acted) return;
      const closed = acted.entries.find(({ data }) => data.kind === "pollClosed");
      const table = tableOf(acted.discussion, context.library, () => false, situation.sayAll);
      await answerAndTell(act, acted, async () => {
        if (closed?.data.kind === "pollClosed") await interaction.update(closedPollView(closed.data, table));
        wasChanged(acted.discussion.id, interaction.message.id);
      });
    },
  },
};
