import type { Say } from "../../locales/say.js";
import { formatCustomId } from "../custom-id.js";
import { openReview, queuePage, takeDecision } from "../reviews/deciding.js";
import { clip } from "../views/text.js";
import { textField } from "../views/text-field.js";
import type { Components } from "./component.js";

/* A moderator's buttons on a review. Their arguments: the review's id, and where they stand, see deciding.ts. */

const LONGEST_REASON = 500;

export const reviewButtons: Components = {
  "review-accept": {
    on: "button",
    needs: "moderator",
    execute: (act) => takeDecision(act, act.args[0] ?? "", act.args[1], { kind: "accept" }),
  },

  "review-dismiss": {
    on: "button",
    needs: "moderator",
    execute: (act) => takeDecision(act, act.args[0] ?? "", act.args[1], { kind: "dismiss" }),
  },

  "review-decline": {
    on: "button",
    needs: "moderator",
    async execute(act) {
      const review = await openReview(act, act.args[0] ?? "");
      if (!review) return;
      const { say } = act.situation;
      await act.interaction.showModal(
        reasonForm(
          formatCustomId("review-decline-form", ...act.args),
          say("review.decline.title", { kind: review.kind }),
          say,
        ),
      );
    },
  },

  "review-decline-form": {
    on: "modal",
    needs: "moderator",
    async execute(act) {
      const reason = act.interaction.fields.getTextInputValue("reason").trim();
      await takeDecision(act, act.args[0] ?? "", act.args[1], { kind: "decline", reason });
    },
  },

  /** Turns the page of /queue. */
  queue: {
    on: "button",
    needs: "moderator",
    async execute({ interaction, args, context, situation }) {
      await interaction.update(await queuePage(Number(args[0]) || 0, context, situation));
    },
  },
};

/** Asks for a reason. @param readers Who will read it: the asker, or moderators only */
export function reasonForm(
  customId: string,
  title: string,
  say: Say,
  readers: "review" | "verified" = "review",
) {
  return {
    custom_id: customId,
    title: clip(title, 45),
    components: [
      textField({
        id: "reason",
        label: say("review.reason"),
        description: say(`${readers}.reason.about`),
        longest: LONGEST_REASON,
        isLong: true,
      }),
    ],
  };
}
