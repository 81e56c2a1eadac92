import { DiscordAPIError, RESTJSONErrorCodes } from "discord.js";

const GONE: readonly (number | string)[] = [
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownGuild,
  RESTJSONErrorCodes.UnknownUser,
  // A thread that was closed for good, a channel that the bot was shut out of, direct messages that are not wanted.
  RESTJSONErrorCodes.ThreadLocked,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
];

/** Whether trying again would be of no use: what was meant is not there any more, or out of the bot's reach. */
export function isGone(error: unknown): boolean {
  return error instanceof DiscordAPIError && GONE.includes(error.code);
}
