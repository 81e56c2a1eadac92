import {
  type AnySelectMenuInteraction,
  type ButtonInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from "discord.js";
import type { Act as DiscussionAct, Refusal } from "../../study/discussion/act.js";
import type { Discussion } from "../../study/discussion/discussions.js";
import { agendaPanel, agendaTable, discussionList } from "../discussion/agenda.js";
import { agendaFile } from "../discussion/agenda-attachment.js";
import { answerAndTell } from "../discussion/at-desk.js";
import { startDiscussion } from "../discussion/start.js";
import { type AgendaPlace, discardView } from "../views/discussion/agenda.js";
import type { View } from "../views/view.js";
import type { Act, Components } from "./component.js";

/*
 * The panel of a discussion's agenda, and the list that leads to it. Arguments: the discussion's id, the ¶ that is shown,
 * and the prompt that is chosen, as the fingerprint of its words.
 */

export type AgendaAct = Act<ButtonInteraction | AnySelectMenuInteraction | ModalSubmitInteraction>;

export const agendaPanelComponents: Components = {
  "agenda-open": {
    on: "button",
    needs: "moderator",
    execute: (act) => openPanel(act, act.args[0] ?? ""),
  },

  "agenda-choose": {
    on: "select",
    needs: "moderator",
    execute: (act) => openPanel(act, act.interaction.values[0] ?? ""),
  },

  "agenda-list": {
    on: "button",
    needs: "moderator",
    async execute({ interaction, args: [page], context, situation }) {
      await interaction.update(await discussionList(Number(page), context, situation));
    },
  },

  "agenda-show": {
    on: "button",
    needs: "moderator",
    execute: (act) => showPanel(act, placeIn(act)),
  },

  "agenda-go": {
    on: "select",
    needs: "moderator",
    execute: (act) => showPanel(act, { paragraph: Number(act.interaction.values[0]) }),
  },

  "agenda-prompt": {
    on: "select",
    needs: "moderator",
    execute: (act) => showPanel(act, { ...placeIn(act), chosen: act.interaction.values[0] }),
  },

  "agenda-export": {
    on: "button",
    needs: "moderator",
    async execute(act) {
      const discussion = await discussionOf(act);
      if (!discussion) return tellGone(act);
      const file = agendaFile(await agendaTable(discussion, act.context, act.situation));
      await act.interaction.reply({ ...file, flags: MessageFlags.Ephemeral });
    },
  },

  "agenda-start": {
    on: "button",
    needs: "moderator",
    async execute(act) {
      const { interaction, context, situation } = act;
      const discussion = await discussionOf(act);
      if (!discussion) return tellGone(act);
      await interaction.deferUpdate();
      const note = await startDiscussion(interaction.client, discussion, context, situation);
      const now = (await discussionOf(act)) ?? discussion;
      await interaction.editReply(await agendaPanel(now, { paragraph: null, note }, context, situation));
    },
  },

  "agenda-discard": {
    on: "button",
    needs: "moderator",
    async execute(act) {
      const { interaction, context, situation } = act;
      const discussion = await discussionOf(act);
      if (!discussion) return tellGone(act);
      const isPrepared = discussion.state.phase === "prepared";
      if (!isPrepared) {
        return showPanel(act, { paragraph: null, note: refusedInWords(act, "alreadyStarted") });
      }
      await interaction.update(discardView(await agendaTable(discussion, context, situation)));
    },
  },

  /** Only what was never started: a running discussion is ended in its thread. */
  "agenda-discard-yes": {
    on: "button",
    needs: "moderator",
    async execute(act) {
      const { interaction, args, context, situation } = act;
      const discussion = await discussionOf(act);
      if (!discussion) return tellGone(act);
      if (discussion.state.phase !== "prepared") {
        return showPanel(act, { paragraph: null, note: refusedInWords(act, "alreadyStarted") });
      }
      const end = { kind: "end", by: situation.member.id, because: "moderator" } as const;
      const acted = await context.study.discussions.act(situation.guildId, args[0] ?? "", end);
      if ("refusal" in acted) {
        return showPanel(act, { paragraph: null, note: refusedInWords(act, acted.refusal) });
      }
      await answerAndTell(act, acted, () =>
        interaction.update({ content: situation.say("agenda.discarded"), embeds: [], components: [] }),
      );
    },
  },
};

/**
 * Changes the agenda: the panel shows what holds from now on, or why nothing was changed, and the discussion's thread
 * follows.
 *
 * @param refused What else is told then
 */
export async function changeAgenda(
  act: AgendaAct,
  wanted: DiscussionAct,
  place: AgendaPlace,
  refused = "",
): Promise<void> {
  const { args, context, situation } = act;
  const acted = await context.study.discussions.act(situation.guildId, args[0] ?? "", wanted);
  if (!("refusal" in acted)) return answerAndTell(act, acted, () => showPanel(act, place));
  if (acted.refusal === "gone") return tellGone(act);
  const why = [refusedInWords(act, acted.refusal), refused].filter((line) => line !== "");
  await showPanel(act, { ...placeIn(act), note: why.join("\n") });
}

/** The panel as it is now, in place of what it showed. */
export async function showPanel(act: AgendaAct, place: AgendaPlace): Promise<void> {
  const discussion = await discussionOf(act);
  if (!discussion) return tellGone(act);
  await put(act, await agendaPanel(discussion, place, act.context, act.situation));
}

/** The discussion that the panel is of. */
export async function discussionOf({ args, context, situation }: AgendaAct): Promise<Discussion | null> {
  return context.study.discussions.get(situation.guildId, args[0] ?? "");
}

/** The ¶ that the panel shows, and the prompt that is chosen. */
export function placeIn({ args: [, paragraph = "", chosen] }: Pick<AgendaAct, "args">): AgendaPlace {
  return { paragraph: paragraph === "" ? null : Number(paragraph), chosen };
}

export async function tellGone(act: AgendaAct): Promise<void> {
  await put(act, { content: act.situation.say("discussion.gone"), embeds: [], components: [] });
}

function refusedInWords({ situation }: AgendaAct, refusal: Refusal | "gone"): string {
  return `⚠️ ${situation.say(`discussion.refused.${refusal}`)}`;
}

async function openPanel({ interaction, context, situation }: AgendaAct, id: string): Promise<void> {
  const discussion = await context.study.discussions.get(situation.guildId, id);
  const view = discussion
    ? await agendaPanel(discussion, { paragraph: null }, context, situation)
    : { content: situation.say("discussion.gone") };
  await interaction.reply({ ...view, flags: MessageFlags.Ephemeral });
}

async function put({ interaction }: AgendaAct, view: View): Promise<void> {
  if (!interaction.isModalSubmit() || interaction.isFromMessage()) await interaction.update(view);
  else await interaction.reply({ ...view, flags: MessageFlags.Ephemeral });
}
