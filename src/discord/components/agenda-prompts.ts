import type { APIModalInteractionResponseCallbackData } from "discord.js";
import type { Act as DiscussionAct } from "../../study/discussion/act.js";
import { type AgendaItem, LONGEST_PROMPT, MOST_PROMPTS } from "../../study/discussion/agenda.js";
import { fingerprintOf } from "../../study/quote.js";
import { formatCustomId } from "../custom-id.js";
import { tellOf } from "../discussion/conduct.js";
import { promptsIn } from "../discussion/plan.js";
import { paragraphNow } from "../views/discussion/desk.js";
import { clip, literal } from "../views/text.js";
import { textField } from "../views/text-field.js";
import { type AgendaAct, changeAgenda, discussionOf, placeIn, showPanel, tellGone } from "./agenda-panel.js";
import type { Components } from "./component.js";

/* What moderators change in an agenda: see agenda-panel.ts for the arguments. */

const TEXT = "text";

export const agendaPromptComponents: Components = {
  "agenda-add": {
    on: "button",
    needs: "moderator",
    async execute({ interaction, args, situation: { say } }) {
      const [id = "", paragraph = ""] = args;
      const form = formatCustomId("agenda-add-form", id, paragraph);
      await interaction.showModal(
        promptForm(form, say("agenda.form.add", { paragraph }), say("agenda.form.text")),
      );
    },
  },

  "agenda-add-form": {
    on: "modal",
    needs: "moderator",
    async execute(act) {
      const { by, paragraph, say } = partsOf(act);
      const text = act.interaction.fields.getTextInputValue(TEXT);
      const note = say("agenda.done.added");
      await changeAgenda(
        act,
        { kind: "addPrompt", by, paragraph, text },
        { paragraph, note },
        wrote(act, text),
      );
    },
  },

  "agenda-edit": {
    on: "button",
    needs: "moderator",
    async execute(act) {
      const { paragraph, say } = partsOf(act);
      const prompt = await chosenPrompt(act);
      if (prompt === null) return showPanel(act, { paragraph, note: changedMeanwhile(act) });
      const form = formatCustomId("agenda-edit-form", ...act.args);
      const title = say("agenda.form.edit", { paragraph });
      await act.interaction.showModal(promptForm(form, title, say("agenda.form.text"), prompt));
    },
  },

  /** Of two who change the same prompt at once, the second is told, with what they have typed. */
  "agenda-edit-form": {
    on: "modal",
    needs: "moderator",
    async execute(act) {
      const { by, paragraph, say } = partsOf(act);
      const text = act.interaction.fields.getTextInputValue(TEXT);
      const before = await chosenPrompt(act);
      if (before === null) {
        return showPanel(act, { paragraph, note: `${changedMeanwhile(act)}\n${wrote(act, text)}` });
      }
      const place = { paragraph, chosen: fingerprintOf(text.trim()), note: say("agenda.done.edited") };
      await changeAgenda(act, { kind: "editPrompt", by, paragraph, before, text }, place, wrote(act, text));
    },
  },

  "agenda-drop": {
    on: "button",
    needs: "moderator",
    async execute(act) {
      const { by, paragraph, say } = partsOf(act);
      const before = await chosenPrompt(act);
      if (before === null) return showPanel(act, { paragraph, note: changedMeanwhile(act) });
      // What was dropped can be read, and so added again.
      const note = say("agenda.done.dropped", { prompt: literal(before) });
      await changeAgenda(act, { kind: "dropPrompt", by, paragraph, before }, { paragraph, note });
    },
  },

  "agenda-leave-out": {
    on: "button",
    needs: "moderator",
    async execute(act) {
      const { by, paragraph, say } = partsOf(act);
      const note = say("agenda.done.leftOut", { paragraph });
      const tooLate = say("agenda.tooLate");
      await changeAgenda(act, { kind: "leaveOut", by, paragraph }, { paragraph, note }, tooLate);
    },
  },

  /** Puts back the rules' own prompts that are missing, as far as there is room. */
  "agenda-suggest": {
    on: "button",
    needs: "moderator",
    async execute(act) {
      const { interaction, context, situation } = act;
      const { by, paragraph, say } = partsOf(act);
      const discussion = await discussionOf(act);
      if (!discussion) return tellGone(act);
      const item = discussion.state.items.find((one) => one.paragraph === paragraph);
      const article = context.library.articles.find(({ name }) => name === discussion.state.article);
      const now = item && paragraphNow(article, item);
      if (!item || !article || !now) return showPanel(act, { paragraph, note: say("agenda.done.nothing") });
      const prompts = await promptsIn(article, [now.number], situation.sayAll);
      const missing = (prompts.get(now.number) ?? [])
        .filter((prompt) => !item.prompts.includes(prompt))
        .slice(0, MOST_PROMPTS - item.prompts.length);
      const acts = missing.map((text): DiscussionAct => ({ kind: "addPrompt", by, paragraph, text }));
      const done = [];
      for (const one of acts) {
        const acted = await context.study.discussions.act(situation.guildId, discussion.id, one);
        if (!("refusal" in acted)) done.push(acted);
      }
      await showPanel(act, { paragraph, note: say("agenda.done.suggested", { count: done.length }) });
      const last = done.at(-1);
      if (last) await tellOf(interaction.client, last, context);
    },
  },
};

function partsOf({ args, situation }: AgendaAct) {
  return { by: situation.member.id, paragraph: Number(args[1]), say: situation.say };
}

/** The prompt that was chosen, as long as nobody has changed it. */
async function chosenPrompt(act: AgendaAct): Promise<AgendaItem["prompts"][number] | null> {
  const { paragraph, chosen } = placeIn(act);
  const discussion = await discussionOf(act);
  const item = discussion?.state.items.find((one) => one.paragraph === paragraph);
  return item?.prompts.find((prompt) => fingerprintOf(prompt) === chosen) ?? null;
}

function changedMeanwhile({ situation }: AgendaAct): string {
  return `⚠️ ${situation.say("agenda.changedMeanwhile")}`;
}

/** What somebody has typed is not lost where nothing came of it. */
function wrote({ situation }: AgendaAct, text: string): string {
  return situation.say("agenda.wrote", { text: clip(literal(text.trim()), 900) });
}

function promptForm(
  customId: string,
  title: string,
  label: string,
  value?: string,
): APIModalInteractionResponseCallbackData {
  return {
    custom_id: customId,
    title,
    components: [
      textField({
        id: TEXT,
        label,
        longest: LONGEST_PROMPT,
        isLong: true,
        ...(value === undefined ? {} : { value }),
      }),
    ],
  };
}
