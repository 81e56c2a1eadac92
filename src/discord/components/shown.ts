import { type APIStringSelectComponent, ComponentType, type Message } from "discord.js";
import type { Library } from "../../answer/library.js";
import { parseCustomId } from "../custom-id.js";
import type { Button } from "../views/answer-buttons.js";

/* What a message shows is read from the message itself, so that it can be changed after a restart. */

/** The menu of passages under an answer; null if there is none of this edition. */
export function menuOf(message: Message, library: Library): APIStringSelectComponent | null {
  const menu = componentsOf(message).find(
    (part): part is APIStringSelectComponent => part.type === ComponentType.StringSelect,
  );
  const id = menu && parseCustomId(menu.custom_id);
  return menu && id?.action === "passages" && id.args[0] === library.edition ? menu : null;
}

/** Its buttons, in their order. */
export function buttonsOf(message: Message): Button[] {
  return componentsOf(message).filter(
    (part): part is Button => part.type === ComponentType.Button && "custom_id" in part,
  );
}

function componentsOf({ components }: Message) {
  return components.flatMap((row) => {
    const parts = row.toJSON();
    return parts.type === ComponentType.ActionRow ? parts.components : [];
  });
}
