import type { PageMessage } from "../page-api.js";
import type { State } from "./state.js";

/** What a person had not read when the page became somebody else. */
export interface Left {
  readonly unread: ReadonlyMap<string, number>;
  /** The id of the newest message that there was; 0 if there was none. */
  readonly newest: bigint;
}

export function leave({ unread, messages }: Pick<State, "unread" | "messages">): Left {
  return { unread, newest: newestOf(messages) };
}

/** What a person who comes back has not read, by channel: also what came while the page was somebody else. */
export function unreadOf(
  messages: readonly PageMessage[],
  { unread, newest }: Left,
  me: string,
  openChannelId: string,
): ReadonlyMap<string, number> {
  const counts = new Map(unread);
  for (const { message } of messages) {
    if (BigInt(message.id) <= newest || message.author.id === me) continue;
    counts.set(message.channel_id, (counts.get(message.channel_id) ?? 0) + 1);
  }
  counts.delete(openChannelId);
  return counts;
}

function newestOf(messages: readonly PageMessage[]): bigint {
  let newest = 0n;
  for (const { message } of messages) {
    const id = BigInt(message.id);
    if (id > newest) newest = id;
  }
  return newest;
}
