import {
  type AnySelectMenuInteraction,
  type ButtonInteraction,
  type Guild,
  MessageFlags,
  type ModalSubmitInteraction,
} from "discord.js";
import type { Settings } from "../../study/settings.js";
import { logCases } from "../cases/case-log.js";
import { finishReviews } from "../reviews/queue.js";
import { changeSettings, nothingChanged, withAnswers } from "../settings/change.js";
import { settingsFile } from "../settings/file.js";
import { type PanelPlace, panelPlace, panelView } from "../settings/panel.js";
import { timeZoneOf } from "../settings/time-zones.js";
import { articleOf } from "../views/article-choice.js";
import { resetView } from "../views/settings.js";
import {
  NUMBERS,
  type NumbersPage,
  numbersForm,
  timeZoneForm,
  UNSET_CHOICE,
} from "../views/settings-pages.js";
import type { Act, Components } from "./component.js";

/* What the panel of /settings is made of. Nothing is remembered: each menu's custom_id says what it changes. */

type PanelAct = Act<ButtonInteraction | AnySelectMenuInteraction | ModalSubmitInteraction>;

export const settingsComponents: Components = {
  "set-page": {
    on: "select",
    needs: "manager",
    execute: (act) => show(act, panelPlace(act.interaction.values[0])),
  },
  "set-back": {
    on: "button",
    needs: "manager",
    execute: (act) => show(act, panelPlace(act.args[0])),
  },
  /** What holds in one channel alone. */
  "set-channel": {
    on: "select",
    needs: "manager",
    execute: (act) => show(act, answersPlace(act.interaction.values[0])),
  },
  "set-mode": {
    on: "select",
    needs: "manager",
    async execute(act) {
      const mode = chosen(act.interaction) as Settings["mode"] | null;
      await change(act, answersPlace(act.args[0]), (before) => withAnswers(before, act.args[0], { mode }));
    },
  },
  "set-article": {
    on: "select",
    needs: "manager",
    async execute(act) {
      const { articles } = act.context.library;
      const value = chosen(act.interaction);
      // An article that has gone meanwhile is told of as any other that is not there.
      const article = value === null ? null : (articleOf(value, articles)?.name ?? value);
      await change(act, answersPlace(act.args[0]), (before) => withAnswers(before, act.args[0], { article }));
    },
  },
  "set-ids": {
    on: "select",
    needs: "manager",
    async execute(act) {
      const { values } = act.interaction;
      switch (act.args[0]) {
        case "askerRoles":
        case "moderatorRoles":
        case "blockedMembers":
          return change(act, "access", (before) => ({ ...before, [act.args[0] as string]: values }));
        case "reviewChannel":
        case "logChannel":
        case "unansweredRole":
          return change(act, "notify", (before) => ({
            ...before,
            [act.args[0] as string]: values[0] ?? null,
          }));
      }
    },
  },
  "set-language": {
    on: "select",
    needs: "manager",
    async execute(act) {
      await change(act, "language", (before) => ({ ...before, language: chosen(act.interaction) }));
    },
  },
  "set-time-zone": {
    on: "button",
    needs: "manager",
    async execute({ interaction, situation: { settings, say } }) {
      await interaction.showModal(timeZoneForm(settings, say));
    },
  },
  "set-time-zone-form": {
    on: "modal",
    needs: "manager",
    async execute(act) {
      const typed = act.interaction.fields.getTextInputValue("timeZone");
      const timeZone = timeZoneOf(typed) ?? "UTC";
      await change(act, "language", (before) => ({ ...before, timeZone }));
    },
  },
  "set-names": {
    on: "select",
    needs: "manager",
    async execute(act) {
      const [names] = act.interaction.values;
      await change(act, "privacy", (before) => ({ ...before, names }));
    },
  },
  "set-numbers": {
    on: "button",
    needs: "manager",
    async execute({ interaction, args, situation }) {
      await interaction.showModal(numbersForm(numbersPage(args[0]), situation.settings, situation.say));
    },
  },
  "set-numbers-form": {
    on: "modal",
    needs: "manager",
    async execute(act) {
      const page = numbersPage(act.args[0]);
      const typed = NUMBERS[page].map((field) => ({
        field,
        text: act.interaction.fields.getTextInputValue(field).trim(),
      }));
      const { say } = act.situation;
      const wrong = typed.filter(({ text }) => !/^\d{1,9}$/.test(text));
      if (wrong.length > 0) {
        const problems = wrong.map(({ field }) => say("settings.wrong.range", { field }));
        return show(act, page, nothingChanged(problems, say));
      }
      const numbers = Object.fromEntries(typed.map(({ field, text }) => [field, Number(text)]));
      await change(act, page, (before) => ({ ...before, ...numbers }));
    },
  },
  "set-export": {
    on: "button",
    needs: "manager",
    async execute({ interaction, situation }) {
      await interaction.reply({ ...settingsFile(situation.settings), flags: MessageFlags.Ephemeral });
    },
  },
  "set-reset": {
    on: "button",
    needs: "manager",
    async execute({ interaction, situation }) {
      await interaction.update(resetView(situation.say));
    },
  },
  "set-reset-yes": {
    on: "button",
    needs: "manager",
    execute: (act) => change(act, "", () => ({})),
  },
};

function answersPlace(channelId: string | undefined): PanelPlace {
  return channelId ? { channelId } : "answers";
}

function numbersPage(page: string | undefined): NumbersPage {
  return page === "privacy" ? page : "limits";
}

function chosen({ values: [value] }: AnySelectMenuInteraction): string | null {
  return value === undefined || value === UNSET_CHOICE ? null : value;
}

async function change(act: PanelAct, place: PanelPlace, wish: (before: Settings) => unknown): Promise<void> {
  const { interaction, context, situation } = act;
  const { settings, note, cases } = await changeSettings(guildOf(act), wish, situation, context);
  await show({ ...act, situation: { ...situation, settings } }, place, note);
  await logCases(interaction.client, situation.guildId, cases, context);
  if (cases.length > 0) await finishReviews(interaction.client, context, situation.guildId);
}

async function show(act: PanelAct, place: PanelPlace, note?: string): Promise<void> {
  const { interaction, context, situation } = act;
  const view = await panelView(place, situation.settings, guildOf(act), context, situation.say, note);
  if (interaction.isModalSubmit()) {
    if (interaction.isFromMessage()) await interaction.update(view);
  } else {
    await interaction.update(view);
  }
}

/** The panel is in servers alone. */
function guildOf({ interaction }: PanelAct): Guild {
  if (!interaction.guild) throw new Error(`the server ${interaction.guildId} is not known yet`);
  return interaction.guild;
}
