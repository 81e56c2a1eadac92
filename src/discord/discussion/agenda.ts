import { PHASES } from "../../study/discussion/discussion.js";
import type { Discussion } from "../../study/discussion/discussions.js";
import type { BotContext } from "../context.js";
import { hiddenHere } from "../hidden-here.js";
import type { Situation } from "../situation.js";
import { type AgendaPlace, agendaView } from "../views/discussion/agenda.js";
import { type Table, tableOf } from "../views/discussion/desk.js";
import { DISCUSSIONS_A_PAGE, discussionsView } from "../views/discussion/list.js";
import type { View } from "../views/view.js";

/** A discussion's agenda, for a moderator alone. */
export async function agendaPanel(
  discussion: Discussion,
  place: AgendaPlace,
  context: BotContext,
  situation: Situation,
): Promise<View> {
  return agendaView(await agendaTable(discussion, context, situation), place);
}

/** What a moderator alone is shown of a discussion. */
export async function agendaTable(
  discussion: Discussion,
  context: BotContext,
  situation: Situation,
): Promise<Table> {
  return tableOf(discussion, context.library, await hiddenHere(situation, context), situation.say);
}

/** A page of the guild's discussions, the latest first. @param page From 0; one that is not there any more is the last */
export async function discussionList(
  page: number,
  { study, library }: BotContext,
  { guildId, say }: Situation,
): Promise<View> {
  const size = DISCUSSIONS_A_PAGE;
  const at = (number: number) =>
    study.discussions.list(guildId, PHASES, { offset: number * size, limit: size });
  const wanted = Math.max(0, Math.trunc(page) || 0);
  const there = await at(wanted);
  const last = Math.max(0, Math.ceil(there.total / size) - 1);
  const number = Math.min(wanted, last);
  const { items, total: count } = number === wanted ? there : await at(number);
  const from = number * size;
  return discussionsView(
    { items, number, isLast: number === last, from: from + 1, to: from + items.length, count },
    library,
    say,
  );
}
