import {
  type AnySelectMenuInteraction,
  type ButtonInteraction,
  type Client,
  MessageFlags,
  type ModalSubmitInteraction,
} from "discord.js";
import type { Say } from "../../locales/say.js";
import type { Act as DiscussionAct } from "../../study/discussion/act.js";
import { atLeast } from "../../study/standing.js";
import type { Act } from "../components/component.js";
import { hiddenHere } from "../hidden-here.js";
import { deskView, leftDeskView, tableOf } from "../views/discussion/desk.js";
import { permissionsInWords } from "../views/permissions.js";
import type { View } from "../views/view.js";
import { type Done, tellOf } from "./conduct.js";
import { wasChanged } from "./show.js";
import { missingInThread } from "./thread.js";

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

/**
 * Answers whoever has acted, and tells the thread: whatever becomes of the answer, the act is done.
 *
 * @param answer A moderator is told beside it where the thread is behind
 */
export async function answerAndTell(
  { interaction, context, situation }: DiscussAct,
  acted: Done,
  answer: () => Promise<unknown>,
): Promise<void> {
  const { client } = interaction;
  const told = async () => {
    const isTold = await tellOf(client, acted, context);
    if (isTold || !atLeast(situation.standing, "moderator") || !interaction.replied) return;
    await interaction.followUp({
      content: behindInWords(client, acted, situation.say),
      flags: MessageFlags.Ephemeral,
    });
  };
  try {
    await answer();
  } catch (error) {
    await told();
    throw error;
  }
  await told();
}

/** An act that changes the message that it was done at: that follows at once, the rest of the thread after it. */
export async function atDesk(act: DiscussAct, wanted: DiscussionAct): Promise<void> {
  const acted = await attempt(act, wanted);
  if (!acted) return;
  const { interaction, situation } = act;
  const view = await deskNow(act, acted);
  await answerAndTell(act, acted, async () => {
    if (!view) {
      await interaction.reply({ content: situation.say("discussion.done"), flags: MessageFlags.Ephemeral });
    } else if (!interaction.isModalSubmit() || interaction.isFromMessage()) {
      await interaction.update(view);
      wasChanged(acted.discussion.id, interaction.message.id);
    }
  });
}

/** What the desk shows after an act; null where the act was done elsewhere. */
async function deskNow(
  { interaction, context, situation }: DiscussAct,
  { discussion, entries }: Done,
): Promise<View | null> {
  const { message } = interaction;
  const { guildId } = situation;
  const { records } = context.study;
  const entry = message && (await records.byMessage(guildId, message.id));
  if (entry?.data.kind !== "paragraph") return null;
  const isHidden = await hiddenHere(situation, context);
  const table = tableOf(discussion, context.library, isHidden, situation.sayAll);
  const latest = await records.latestShown(guildId, discussion.id, "paragraph");
  const isLeft = latest?.id !== entry.id || entries.some(({ data }) => data.kind === "paragraph");
  return isLeft ? leftDeskView(entry, table) : deskView(entry, table);
}

function behindInWords(client: Client, { discussion: { threadId } }: Done, say: Say): string {
  const thread = threadId === null ? undefined : client.channels.cache.get(threadId);
  const missing = thread?.isThread() ? missingInThread(thread) : [];
  return say("discussion.behind", { count: missing.length, missing: permissionsInWords(missing) });
}
