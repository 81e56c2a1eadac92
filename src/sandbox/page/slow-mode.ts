import { type APIMessage, MessageType } from "discord-api-types/v10";
import type { PageChannel } from "../page-api.js";
import type { State } from "./state.js";

/** When this person may write again, in ms since the epoch; 0 if they have not written. */
export function waitEnds(
  { messages, me }: Pick<State, "messages" | "me">,
  { id, rateLimitPerUser }: Pick<PageChannel, "id" | "rateLimitPerUser">,
): number {
  const last = messages.findLast(
    ({ message }) => message.channel_id === id && message.author.id === me && isWritten(message),
  );
  return last ? Date.parse(last.message.timestamp) + rateLimitPerUser * 1_000 : 0;
}

/** Discord's own lines, such as the one that tells a new name, are not counted. */
function isWritten({ type }: APIMessage): boolean {
  return type === MessageType.Default || type === MessageType.Reply;
}

/** "30 seconds", "2 minutes", "1 hour". */
export function durationWords(seconds: number): string {
  const [size, unit] =
    seconds % 3_600 === 0 ? [3_600, "hour"] : seconds % 60 === 0 ? [60, "minute"] : [1, "second"];
  const count = seconds / size;
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

/** "0:25", "12:05", "1:02:05". */
export function clockWords(ms: number): string {
  const seconds = Math.ceil(ms / 1_000);
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, at) => (at === 0 ? String(part) : String(part).padStart(2, "0"))).join(":");
}
