import { type APIEmbed, ButtonStyle } from "discord.js";
import type { Library } from "../../../answer/library.js";
import type { Article, Paragraph } from "../../../article/article.js";
import type { Say } from "../../../locales/say.js";
import type { DiscussionState } from "../../../study/discussion/discussion.js";
import type { Discussion } from "../../../study/discussion/discussions.js";
import type { Entry } from "../../../study/discussion/entry.js";
import { numbersNow } from "../../../study/hidden-passages.js";
import { footer, heading, QUOTED, quote } from "../quoted.js";
import { button, row } from "../rows.js";
import { clip, literal } from "../text.js";
import type { View } from "../view.js";

/* The desk: the message of the ¶ under discussion, with its prompts, who speaks and who waits, and the buttons. */

/** All that a discussion's views show. */
export interface Table {
  readonly discussion: Discussion;
  /** As it is now; undefined if it is no longer there. */
  readonly article: Article | undefined;
  readonly isHidden: (article: string, paragraph: number) => boolean;
  readonly say: Say;
}

/** Of 6,000 for all embeds, with what else they hold. */
const LONGEST_PARAGRAPH = 3000;
const LONGEST_PROMPTS = 2000;
const MOST_WAITING = 10;
const LEFT = 0x8a8f98;

export function tableOf(
  discussion: Discussion,
  { articles }: Pick<Library, "articles">,
  isHidden: Table["isHidden"],
  say: Say,
): Table {
  const article = articles.find(({ name }) => name === discussion.state.article);
  return { discussion, article, isHidden, say };
}

export function deskView(entry: Entry, table: Table): View {
  const { discussion, say } = table;
  const { state, id } = discussion;
  const { at, items, phase, speaker } = state;
  const isPaused = phase === "paused";
  const isLast = at + 1 >= items.length;
  const everybody = row(
    button("discuss-hand", say("discussion.button.hand"), [id], ButtonStyle.Primary),
    button("discuss-ask", say("discussion.button.ask"), [id], ButtonStyle.Primary),
    button("discuss-parked", say("discussion.button.parked"), [id]),
  );
  const on = isLast
    ? button("discuss-end", say("discussion.button.end"), [id])
    : button(
        "discuss-go",
        say("discussion.button.next"),
        [id, String(at), String(at + 1)],
        ButtonStyle.Success,
      );
  const moderators = row(
    ...(isPaused
      ? [button("discuss-resume", say("discussion.button.resume"), [id], ButtonStyle.Success)]
      : [on, button("discuss-call", say("discussion.button.call"), [id, speaker?.memberId ?? ""])]),
    button("discuss-poll", say("discussion.button.poll"), [id]),
    button("discuss-more", say("discussion.button.more"), [id]),
  );
  return {
    content: [...placeLines(entry, state, say), ...floorLines(state, say)].join("\n"),
    embeds: embedsOf(entry, table, QUOTED),
    components: [everybody, moderators],
  };
}

/** A paragraph that the group has left, or the last one after the end: nothing to press. */
export function leftDeskView(entry: Entry, table: Table): View {
  return { content: positionOf(entry, table.say), embeds: embedsOf(entry, table, LEFT), components: [] };
}

/** True where moderators have hidden the paragraph: what was shown of it is to be taken away. */
export function isOutOfSight({ data }: Entry, { article, isHidden }: Table): boolean {
  if (data.kind !== "paragraph" || !article) return false;
  return isHidden(article.name, paragraphNow(article, data)?.number ?? data.paragraph);
}

/** The paragraph as it reads now: also where it has another number. Undefined where it is gone, or has changed. */
export function paragraphNow(
  article: Article | undefined,
  { paragraph, fingerprint }: { readonly paragraph: number; readonly fingerprint: string },
): Paragraph | undefined {
  if (!article) return undefined;
  const { numbers, isStale } = numbersNow({ paragraph, fingerprint }, article);
  const number = numbers.includes(paragraph) ? paragraph : numbers[0];
  return isStale || number === undefined ? undefined : article.paragraphs[number - 1];
}

function embedsOf({ data }: Entry, { discussion, article, isHidden, say }: Table, color: number): APIEmbed[] {
  if (data.kind !== "paragraph") return [];
  const { state } = discussion;
  const paragraph = paragraphNow(article, data);
  const changed = article?.paragraphs[data.paragraph - 1];
  const shown = paragraph ?? changed;
  const isKept = shown !== undefined && article !== undefined && !isHidden(article.name, shown.number);
  const text = isKept ? quote(shown.text, LONGEST_PARAGRAPH) : say("discussion.noParagraph");
  const embed: APIEmbed = {
    color,
    title: heading(shown?.number ?? data.paragraph, isKept ? shown.heading : null),
    description: text,
    footer: footer(
      ...(paragraph || !isKept ? [] : [say("discussion.paragraphChanged")]),
      say("answer.ownWords"),
      article?.title ?? state.article,
    ),
  };
  // They quote it.
  const prompts = isKept ? promptsOf(data, state) : [];
  if (prompts.length === 0) return [embed];
  const lines = prompts.map((prompt, i) => `**${i + 1}.** ${literal(prompt)}`);
  return [
    embed,
    { color, title: say("discussion.prompts"), description: clip(lines.join("\n"), LONGEST_PROMPTS) },
  ];
}

/** As moderators have edited them since. */
function promptsOf(
  data: Extract<Entry["data"], { kind: "paragraph" }>,
  { items }: Pick<DiscussionState, "items">,
): readonly string[] {
  return items.find(({ paragraph }) => paragraph === data.paragraph)?.prompts ?? data.prompts;
}

function positionOf({ data }: Entry, say: Say): string {
  if (data.kind !== "paragraph") return "";
  const { paragraph, place, of } = data;
  return `**¶ ${paragraph}** · ${say("discussion.place", { place, of })}`;
}

function placeLines(entry: Entry, state: DiscussionState, say: Say): string[] {
  const { at, items, movesAt, phase, areQuestionsClosed, parked } = state;
  // After the last paragraph it does not move on; its time is over.
  const time = at + 1 < items.length ? "discussion.movesOn" : "discussion.timeEnds";
  const open = parked.filter((one) => one.state === "open").length;
  const first = [
    positionOf(entry, say),
    ...(phase === "paused" ? [`⏸ ${say("discussion.isPaused")}`] : []),
    ...(movesAt === null ? [] : [`⏱ ${say(time, { when: relative(movesAt) })}`]),
    ...(open > 0 ? [`🅿 ${say("discussion.openQuestions", { count: open })}`] : []),
    ...(areQuestionsClosed ? [`🔒 ${say("discussion.questionsClosed")}`] : []),
  ];
  return [first.join(" · ")];
}

function floorLines({ speaker, hands }: DiscussionState, say: Say): string[] {
  const until = speaker?.until ?? null;
  const waiting = hands.slice(0, MOST_WAITING).map((id) => `<@${id}>`);
  const more = hands.length - waiting.length;
  return [
    ...(speaker
      ? [
          `🎤 ${say("discussion.speaks", { member: `<@${speaker.memberId}>` })}${until === null ? "" : ` · ${say("discussion.until", { when: relative(until) })}`}`,
        ]
      : []),
    ...(waiting.length > 0
      ? [`✋ ${say("discussion.waiting", { members: waiting.join(", ") })}${more > 0 ? ` +${more}` : ""}`]
      : []),
  ];
}

/** A time as Discord shows it to each reader: "in 5 minutes". */
export function relative(time: number): string {
  return `<t:${Math.ceil(time / 1000)}:R>`;
}
