import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIEmbed,
  ButtonStyle,
  ComponentType,
  messageLink,
} from "discord.js";
import type { Library } from "../../answer/library.js";
import type { Article } from "../../article/article.js";
import type { Say } from "../../locales/say.js";
import type { Review, ReviewNote } from "../../study/review-record.js";
import type { VerifiedAnswer } from "../../study/verified-answers.js";
import { formatCustomId } from "../custom-id.js";
import { type KeptAnswer, keptAnswer, keptEmbeds } from "./kept-answer.js";
import { clip, literal, oneLine } from "./text.js";
import type { View } from "./view.js";

/** What a card tells. */
export interface ReviewCard {
  readonly guildId: string;
  readonly review: Review;
  readonly notes: readonly ReviewNote[];
  /** What came of it, if something did and it still holds. */
  readonly verified: VerifiedAnswer | null;
  readonly isHidden: (article: string, paragraph: number) => boolean;
}

const WAITS = 0xc58b1b;
const DONE = 0x2e8b57;
const CLOSED = 0x8a8f98;

/** With what stands under it a card has to keep within the 6,000 characters that Discord allows: see kept-answer.ts. */
const QUESTION = 600;
const NOTES = 5;
const ALL_NOTES = 700;
const REASON = 300;

/**
 * A review as moderators see it: the question, what would be or was answered, what members say of it, and, while it is
 * open, what can be done.
 *
 * @param page Of the list that it is looked at in; null on its own card
 */
export function reviewCard(card: ReviewCard, library: Library, say: Say, page: number | null = null): View {
  const { review } = card;
  const isOpen = review.state === "open";
  const kept = keptAnswer((card.verified ?? review).quotes, library, card.isHidden);
  return {
    embeds: [headEmbed(card, library, say), ...answerEmbeds(card, kept, say)],
    components: isOpen ? [buttons(review, kept.stands, page, say)] : [],
  };
}

/** The article that a review is about: the one that is cited, or the only one there is. */
export function articleOf({ quotes }: Pick<Review, "quotes">, { articles }: Library): Article | undefined {
  const name = quotes[0]?.article;
  if (name !== undefined) return articles.find((article) => article.name === name);
  return articles.length === 1 ? articles[0] : undefined;
}

function headEmbed({ guildId, review, notes }: ReviewCard, library: Library, say: Say): APIEmbed {
  const isOpen = review.state === "open";
  const asked = [
    ...(review.askerId === null ? [] : [say("review.askedBy", { member: `<@${review.askerId}>` })]),
    review.isPrivate ? say("review.privately") : `<#${review.channelId}>`,
    `<t:${Math.floor(review.openedAt / 1000)}:R>`,
    ...jump(guildId, review, say),
  ].join(" · ");
  const latest = notes.slice(-NOTES);
  const room = Math.floor(ALL_NOTES / Math.max(1, latest.length));
  const said = latest.map((note) => noteLine(note, articleOf(review, library), room, say));
  if (notes.length > NOTES) said.unshift(say("review.notes.more", { count: notes.length - NOTES }));
  return {
    color: isOpen ? WAITS : review.verifiedAs === null ? CLOSED : DONE,
    title: isOpen
      ? say("review.waits", { kind: review.kind })
      : say("review.decided", { kind: review.kind, state: review.state }),
    description: `> **${clip(literal(oneLine(review.question)), QUESTION)}**\n${asked}`,
    fields: [
      ...(said.length > 0 ? [{ name: say("review.notes"), value: said.join("\n") }] : []),
      ...(isOpen ? [] : [decisionField(review, say)]),
    ],
  };
}

function jump(guildId: string, review: Review, say: Say): string[] {
  const link = answerLink(guildId, review);
  return link === null ? [] : [`[${say("review.jump")}](${link})`];
}

/** Null where nobody but the asker sees the answer, or there is none. */
export function answerLink(
  guildId: string,
  { channelId, answerMessageId, isPrivate }: Pick<Review, "channelId" | "answerMessageId" | "isPrivate">,
): string | null {
  if (isPrivate || answerMessageId === null) return null;
  return messageLink(channelId, answerMessageId, guildId);
}

/** Who said it is not told: nobody's vote is anybody's business. */
function noteLine(
  { reason, paragraph }: ReviewNote,
  article: Article | undefined,
  room: number,
  say: Say,
): string {
  const text = paragraph === null ? undefined : article?.paragraphs[paragraph - 1]?.text;
  const right = paragraph === null ? [] : [say("review.notes.right", { number: paragraph })];
  const left = room - (right[0]?.length ?? 0) - 10;
  const half = Math.floor(left / 2);
  const said =
    reason === null ? [] : [`“${clip(literal(oneLine(reason)), text === undefined ? left : half)}”`];
  const line = [...said, ...right].join(" · ") || say("review.notes.none");
  return text === undefined ? `• ${line}` : `• ${line}: ${clip(literal(oneLine(text)), Math.min(120, half))}`;
}

function decisionField(review: Review, say: Say): { name: string; value: string } {
  const when = review.decidedAt === null ? "" : `<t:${Math.floor(review.decidedAt / 1000)}:f>`;
  const who = say("review.decidedBy", { member: `<@${review.decidedBy ?? "0"}>`, when });
  const reason =
    review.decisionReason === null ? [] : [`> ${clip(literal(oneLine(review.decisionReason)), REASON)}`];
  return {
    name:
      review.caseNumber === null ? say("review.decision") : say("review.case", { number: review.caseNumber }),
    value: [who, ...reason].join("\n"),
  };
}

/** What a moderator would accept; once it is decided, what came of it. */
function answerEmbeds({ review, verified }: ReviewCard, kept: KeptAnswer, say: Say): APIEmbed[] {
  const isOpen = review.state === "open";
  const color = isOpen ? WAITS : verified ? DONE : CLOSED;
  const what =
    verified || review.verifiedId !== null ? "verified" : review.kind === "draft" ? "proposed" : "shown";
  const name = say("review.answer", { what });
  if (kept.quotes.length > 0) return keptEmbeds(kept, { color, name, note: verified?.note ?? null }, say);
  if (!isOpen) return [];
  return [{ color, author: { name }, description: say("review.noAnswer", { kind: review.kind }) }];
}

/** A moderator's buttons know the review and, in a list, the page that they stand on. */
function buttons(
  { id, kind }: Review,
  isAcceptable: boolean,
  page: number | null,
  say: Say,
): APIActionRowComponent<APIButtonComponent> {
  const where = page === null ? [] : [String(page)];
  const button = (
    does: "accept" | "edit" | "choose" | "decline" | "dismiss",
    style: ButtonStyle.Success | ButtonStyle.Primary | ButtonStyle.Secondary | ButtonStyle.Danger,
    disabled = false,
  ): APIButtonComponent => ({
    type: ComponentType.Button,
    style,
    label: say(`review.button.${does}`, { kind }),
    custom_id: formatCustomId(`review-${does}`, id, ...where),
    disabled,
  });
  return {
    type: ComponentType.ActionRow,
    components: [
      button("accept", ButtonStyle.Success, !isAcceptable),
      button("edit", ButtonStyle.Primary),
      button("choose", ButtonStyle.Secondary),
      button("decline", ButtonStyle.Danger),
      ...(kind === "draft" ? [] : [button("dismiss", ButtonStyle.Secondary)]),
    ],
  };
}
