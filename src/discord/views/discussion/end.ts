import { ButtonStyle } from "discord.js";
import type { Say } from "../../../locales/say.js";
import { button, row } from "../rows.js";
import type { View } from "../view.js";

/** Whether a discussion is to end. */
export function endQuestion(discussionId: string, say: Say): View {
  return {
    content: say("discussion.end.sure"),
    embeds: [],
    components: [
      row(button("discuss-end-yes", say("discussion.end.yes"), [discussionId], ButtonStyle.Danger)),
    ],
  };
}
