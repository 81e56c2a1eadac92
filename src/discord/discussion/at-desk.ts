import {
  type AnySelectMenuInteraction,
  type ButtonInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from "discord.js";
import type { Act as DiscussionAct } from "../../study/discussion/act.js";
import type { Act } from "../components/component.js";
import { hiddenHere } from "../hidden-here.js";
import { deskView, leftDeskView, tableOf } from "../views/discussion/desk.js";
import type { View } from "../views/view.js";
import { type Done, tellOf } from "./conduct.js";

/* Acts at the buttons of a discussion's thread: the first argument of their custom_id is the discussion's id. */

type DiscussAct = Act<ButtonInteraction | AnySelectMenuInteraction | ModalSubmitInteraction>;

/** Does an act, or tells its actor alone why not. */
export async function attempt(act: DiscussAct, wanted: DiscussionAct): Promise<Done | null> {
  const { interaction, args, situation, context } = act;
  const acted = await context.study.discussions.act(situation.guildId, args[0] ?? "", wanted);
  if (!("refusal" in acted)) return acted;
  const content = situation.say(`discussion.refused.${acted.refusal}`);
  await interaction.reply({ content, flags: MessageFlags.Ephemeral });
  return null;
}

/** An act that changes the message that it was done at: that follows at once, the rest of the thread after it. */
export async function atDesk(act: DiscussAct, wanted: DiscussionAct): Promise<void> {
  const { interaction, context, situation } = act;
  const acted = await attempt(act, wanted);
  if (!acted) return;
  const view = await deskNow(act, acted);
  if (view && !interaction.isModalSubmit()) await interaction.update(view);
  else if (view && interaction.isModalSubmit() && interaction.isFromMessage()) await interaction.update(view);
  else await interaction.reply({ content: situation.say("discussion.done"), flags: MessageFlags.Ephemeral });
  await tellOf(interaction.client, acted, context);
}

/** What the desk shows after an act; null where the act was done elsewhere. */
async function deskNow(
  { interaction, context, situation }: DiscussAct,
  { discussion, entries }: Done,
): Promise<View | null> {
  const { message } = interaction;
  const entry = message && (await context.study.records.byMessage(situation.guildId, message.id));
  if (entry?.data.kind !== "paragraph") return null;
  const isHidden = await hiddenHere(situation, context);
  const table = tableOf(discussion, context.library, isHidden, situation.sayAll);
  const isLeft = entries.some(({ data }) => data.kind === "paragraph");
  return isLeft ? leftDeskView(entry, table) : deskView(entry, table);
}
