import { isUnicodeEmoji } from "./checks/components.js";
import { Code, DiscordError, refusal } from "./discord-error.js";
import type { Message, World } from "./world.js";

const MOST_EMOJI = 20;

/** @throws DiscordError 10014 for what is no emoji, 30010 for the twenty-first */
export function addReaction(world: World, message: Message, userId: string, emoji: string): void {
  if (!isUnicodeEmoji(emoji) && !/^\w+:\d+$/.test(emoji)) throw refusal(Code.UnknownEmoji);
  const users = message.reactions.get(emoji) ?? new Set();
  if (users.has(userId)) return;
  if (users.size === 0 && message.reactions.size >= MOST_EMOJI) {
    throw new DiscordError(
      400,
      Code.MaximumNumberOfReactionsReached,
      `Maximum number of reactions reached (${MOST_EMOJI})`,
    );
  }
  message.reactions.set(emoji, users.add(userId));
  world.tell({ kind: "reaction", added: true, message, userId, emoji });
}

export function removeReaction(world: World, message: Message, userId: string, emoji: string): void {
  const users = message.reactions.get(emoji);
  if (!users?.delete(userId)) return;
  if (users.size === 0) message.reactions.delete(emoji);
  world.tell({ kind: "reaction", added: false, message, userId, emoji });
}

export function toggleReaction(world: World, message: Message, userId: string, emoji: string): void {
  if (message.reactions.get(emoji)?.has(userId)) removeReaction(world, message, userId, emoji);
  else addReaction(world, message, userId, emoji);
}

/** @param emoji null for all */
export function clearReactions(world: World, message: Message, emoji: string | null): void {
  if (emoji === null) message.reactions.clear();
  else message.reactions.delete(emoji);
  world.tell({ kind: "reactions_cleared", message, emoji });
}
