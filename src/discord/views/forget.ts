import { ButtonStyle, ComponentType } from "discord.js";
import type { Say } from "../../locales/say.js";
import { formatCustomId } from "../custom-id.js";
import type { View } from "./view.js";

const WARNING = 0xb3261e;

/** What being forgotten removes, and what it does not, before it is done. */
export function forgetView(isEverywhere: boolean, say: Say): View {
  return {
    embeds: [
      {
        color: WARNING,
        title: say("forget.title"),
        description: [
          say(isEverywhere ? "forget.everywhere" : "forget.here"),
          say("forget.discussions"),
          say("forget.stays"),
        ].join("\n"),
      },
    ],
    components: [
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.Button,
            style: ButtonStyle.Danger,
            label: say("forget.yes"),
            custom_id: formatCustomId("forget"),
          },
          {
            type: ComponentType.Button,
            style: ButtonStyle.Secondary,
            label: say("forget.no"),
            custom_id: formatCustomId("keep"),
          },
        ],
      },
    ],
  };
}
