import { RESTJSONErrorCodes as Codes, DiscordAPIError } from "discord.js";

const EXPIRED: readonly (string | number)[] = [
  // Another answer has arrived already, of a retry or of a second process; or what was to be edited is gone.
  Codes.InteractionHasAlreadyBeenAcknowledged,
  Codes.UnknownMessage,
  Codes.UnknownChannel,
  Codes.UnknownInteraction,
  Codes.UnknownWebhook,
  Codes.InvalidWebhookToken,
];

/** True where Discord says that there is nothing to answer, or not any more. */
export function isExpired(error: unknown): boolean {
  return error instanceof DiscordAPIError && EXPIRED.includes(error.code);
}
