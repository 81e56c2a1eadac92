import { ComponentType } from "discord.js";
import type { Library } from "../../../answer/library.js";
import type { Say } from "../../../locales/say.js";
import { LONGEST_TITLE } from "../../../study/discussion/discussion.js";
import type { Discussion } from "../../../study/discussion/discussions.js";
import { formatCustomId } from "../../custom-id.js";
import { type Page, pageButtons, positionOf } from "../paging.js";
import { DESCRIPTION, QUOTED } from "../quoted.js";
import { row } from "../rows.js";
import { clip, literal, oneLine } from "../text.js";
import type { View } from "../view.js";
import { ranges } from "./summary.js";

/* The guild's discussions: those to come, those going on and those that are over. */

export const DISCUSSIONS_A_PAGE = 8;
const TITLE = 200;
const NUMBERS = 60;
const ARTICLE = 120;
/** Discord's limit of a menu's option. */
const OPTION = 100;

export function discussionsView(
  page: Page<Discussion>,
  { articles }: Pick<Library, "articles">,
  say: Say,
): View {
  if (page.count === 0) return { content: say("agenda.list.none"), embeds: [], components: [] };
  const lines = page.items.map((discussion) => {
    const { title, article, items, leaderId } = discussion.state;
    const named = articles.find(({ name }) => name === article)?.title;
    const numbers = ranges(items.map(({ paragraph }) => paragraph).sort((a, b) => a - b));
    return [
      `**${clip(literal(oneLine(title)), TITLE)}**`,
      stateInWords(discussion, say),
      [...articleBeside(discussion, named, say), `¶ ${clip(numbers, NUMBERS)}`, `<@${leaderId}>`].join(" · "),
    ].join("\n");
  });
  const open = page.items.filter(({ state }) => state.phase !== "ended");
  const position = positionOf(page, say);
  return {
    content: "",
    embeds: [
      {
        color: QUOTED,
        title: say("agenda.list.title", { count: page.count }),
        description: clip(lines.join("\n\n"), DESCRIPTION),
        ...(position.length > 0 ? { footer: { text: position.join(" · ") } } : {}),
      },
    ],
    components: [
      ...(open.length > 0
        ? [
            row({
              type: ComponentType.StringSelect,
              custom_id: formatCustomId("agenda-choose"),
              placeholder: say("agenda.list.open"),
              options: open.map((discussion) => ({
                label: clip(oneLine(discussion.state.title), OPTION) || "📋",
                description: clip(phaseInWords(discussion, say), OPTION),
                value: discussion.id,
              })),
            }),
          ]
        : []),
      ...pageButtons(page, "agenda-list", [], say),
    ],
  };
}

/** The article's title in quotation marks, unless the discussion is called so. @param title As it is now, if it is there */
export function articleBeside({ state }: Discussion, title: string | undefined, say: Say): string[] {
  const named = title ?? state.article;
  const isSame = clip(named, LONGEST_TITLE) === state.title;
  return isSame ? [] : [say("agenda.article", { article: clip(literal(oneLine(named)), ARTICLE) })];
}

/** Where a discussion stands, with its thread: "🟢 running · #thread". */
export function stateInWords(discussion: Discussion, say: Say): string {
  const { state, threadId, createdAt, endedAt } = discussion;
  const when =
    state.startsAt ?? (state.phase === "ended" ? endedAt : state.phase === "prepared" ? createdAt : null);
  return [
    phaseInWords(discussion, say),
    ...(when === null ? [] : [`<t:${Math.floor(when / 1000)}:${state.startsAt === null ? "R" : "F"}>`]),
    ...(threadId === null ? [] : [`<#${threadId}>`]),
  ].join(" · ");
}

/** In plain words, for menus and choices. */
export function phaseInWords({ state, startedAt }: Discussion, say: Say): string {
  const { phase, startsAt } = state;
  if (phase === "prepared" && startsAt !== null) return say("agenda.phase", { phase: "scheduled" });
  if (phase === "ended" && startedAt === null) return say("agenda.phase", { phase: "discarded" });
  return say("agenda.phase", { phase });
}
