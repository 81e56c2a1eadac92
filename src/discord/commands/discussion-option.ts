import {
  type APIApplicationCommandStringOption,
  ApplicationCommandOptionType,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
} from "discord.js";
import { DateTime } from "luxon";
import type { Phase } from "../../study/discussion/discussion.js";
import type { Discussion } from "../../study/discussion/discussions.js";
import type { BotContext } from "../context.js";
import { isHere, latestDiscussions } from "../discussion/latest.js";
import { described } from "../locales/described.js";
import type { Situation } from "../situation.js";
import { fold } from "../views/article-choice.js";
import { phaseInWords } from "../views/discussion/list.js";
import { clip, oneLine } from "../views/text.js";
import { CHOICES } from "./article-option.js";

/** Discord's limit for the text of a choice. */
const CHOICE_TEXT = 100;

/** The option that names one of the guild's discussions. */
export const discussionOption = {
  type: ApplicationCommandOptionType.String,
  ...described("discuss.option.discussion"),
  autocomplete: true,
  max_length: 100,
} satisfies APIApplicationCommandStringOption;

/** Offers the guild's discussions in some phases whose title holds what was typed so far: this thread's first. */
export async function offerDiscussions(
  interaction: AutocompleteInteraction,
  phases: readonly Phase[],
  context: BotContext,
  situation: Situation,
): Promise<void> {
  const typed = fold(interaction.options.getFocused());
  const all = await latestDiscussions(phases, context, situation);
  const offered = all.filter(({ state }) => fold(state.title).includes(typed)).slice(0, CHOICES);
  await interaction.respond(
    offered.map((discussion) => ({ name: labelOf(discussion, situation), value: discussion.id })),
  );
}

/**
 * The discussion that was chosen, or whose title was typed; where the option was left out, this thread's, or else the
 * latest that this moderator has prepared.
 *
 * @returns Null if there is none
 */
export async function chosenDiscussion(
  { options }: ChatInputCommandInteraction,
  name: string,
  phases: readonly Phase[],
  context: BotContext,
  situation: Situation,
): Promise<Discussion | null> {
  const typed = options.getString(name);
  if (typed !== null) {
    const { guildId } = situation;
    const chosen = await context.study.discussions.get(guildId, typed.trim());
    if (chosen) return phases.includes(chosen.state.phase) ? chosen : null;
  }
  const all = await latestDiscussions(phases, context, situation);
  const found =
    typed === null
      ? (all.find((one) => isHere(one, situation)) ??
        all.find(({ state }) => state.phase === "prepared" && state.leaderId === situation.member.id))
      : all.find(({ state }) => fold(state.title) === fold(typed));
  return found ?? null;
}

/** With its day, as several may have the same title. */
function labelOf(discussion: Discussion, { say, language, settings }: Situation): string {
  const day = DateTime.fromMillis(discussion.createdAt, { zone: settings.timeZone })
    .setLocale(language ?? "en")
    .toLocaleString(DateTime.DATE_MED);
  const behind = ` · ${phaseInWords(discussion, say)} · ${day}`;
  return clip(`${clip(oneLine(discussion.state.title), CHOICE_TEXT - behind.length)}${behind}`, CHOICE_TEXT);
}
