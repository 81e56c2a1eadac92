import { DiscordAPIError } from "discord.js";

/** True for what Discord has answered with one of these codes: see RESTJSONErrorCodes. */
export function isDiscordError(error: unknown, ...codes: readonly number[]): boolean {
  return error instanceof DiscordAPIError && codes.some((code) => code === error.code);
}
