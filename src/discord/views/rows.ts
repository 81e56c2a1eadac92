import { type APIButtonComponentWithCustomId, ButtonStyle, ComponentType } from "discord.js";
import { formatCustomId } from "../custom-id.js";
import type { View } from "./view.js";

export type Row = View["components"][number];

/** Up to five buttons side by side, or one menu. */
export function row(...components: Row["components"]): Row {
  return { type: ComponentType.ActionRow, components };
}

export function button(
  action: string,
  label: string,
  args: readonly string[] = [],
  style: APIButtonComponentWithCustomId["style"] = ButtonStyle.Secondary,
): APIButtonComponentWithCustomId {
  return { type: ComponentType.Button, style, custom_id: formatCustomId(action, ...args), label };
}
