import {
  type AnySelectMenuInteraction,
  type ButtonInteraction,
  MessageFlags,
  type ModalMessageModalSubmitInteraction,
  type RepliableInteraction,
} from "discord.js";
import type { Say } from "../../locales/say.js";
import type { View } from "../views/view.js";
import type { Act } from "./component.js";

/* What all messages that show the article in pages have in common. Their first argument is the edition. */

type Turning = ButtonInteraction | ModalMessageModalSubmitInteraction;

/** Turns the page for the one whose it is; anybody else gets a copy to turn by themselves. */
export async function turn<Interaction extends Turning>(
  { interaction, situation }: Pick<Act<Interaction>, "interaction" | "situation">,
  reader: string | undefined,
  viewFor: (reader: string, say: Say) => View,
): Promise<void> {
  const isReader = interaction.user.id === reader;
  const isSeenByAll = isReader && !interaction.message.flags.has(MessageFlags.Ephemeral);
  const view = viewFor(interaction.user.id, isSeenByAll ? situation.sayAll : situation.say);
  if (isReader) await interaction.update(view);
  else await interaction.reply({ ...view, flags: MessageFlags.Ephemeral });
}

/** Tells the one who acts alone. */
export async function tell(
  { interaction }: { readonly interaction: RepliableInteraction },
  content: string,
): Promise<void> {
  await interaction.reply({ content, flags: MessageFlags.Ephemeral });
}

/** Says so to the one who acts, and is true, where the message is of another edition: its ids name other paragraphs now. */
export async function isTooOld({
  interaction,
  args,
  context,
  situation,
}: Act<Turning | AnySelectMenuInteraction>): Promise<boolean> {
  if (args[0] === context.library.edition) return false;
  await tell({ interaction }, situation.say("failure.tooOld"));
  return true;
}
