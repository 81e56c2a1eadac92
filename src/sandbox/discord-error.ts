import { RESTJSONErrorCodes as Code } from "discord-api-types/v10";

/** A refusal in Discord's form: an HTTP status and a body { code, message, errors? }. */
export class DiscordError extends Error {
  override readonly name = "DiscordError";

  constructor(
    readonly status: number,
    readonly code: number,
    message: string,
    readonly errors?: FieldErrors,
  ) {
    super(message);
  }

  get body(): { message: string; code: number; errors?: FieldErrors } {
    return {
      message: this.message,
      code: this.code,
      ...(this.errors === undefined ? {} : { errors: this.errors }),
    };
  }
}

/** Slow mode: somebody writes again too early. */
export class TooSoon extends DiscordError {
  /** @param retryAfter In seconds */
  constructor(readonly retryAfter: number) {
    super(
      429,
      Code.ActionCannotBePerformedDueToSlowmodeRateLimit,
      "This action cannot be performed due to slowmode rate limit",
    );
  }

  override get body() {
    return { ...super.body, retry_after: this.retryAfter, global: false };
  }
}

/** `{ field: { _errors: [{ code, message }] } }`, nested as the body is; array places are names too. */
export interface FieldErrors {
  [field: string]: FieldErrors | { code: string; message: string }[];
}

/** The refusals that name no field, with the words and the status that Discord gives them. */
const REFUSALS = {
  [Code.UnknownApplication]: [404, "Unknown Application"],
  [Code.UnknownChannel]: [404, "Unknown Channel"],
  [Code.UnknownGuild]: [404, "Unknown Guild"],
  [Code.UnknownMember]: [404, "Unknown Member"],
  [Code.UnknownMessage]: [404, "Unknown Message"],
  [Code.UnknownPermissionOverwrite]: [404, "Unknown Overwrite"],
  [Code.UnknownRole]: [404, "Unknown Role"],
  [Code.UnknownUser]: [404, "Unknown User"],
  [Code.UnknownEmoji]: [400, "Unknown Emoji"],
  [Code.UnknownWebhook]: [404, "Unknown Webhook"],
  [Code.UnknownInteraction]: [404, "Unknown interaction"],
  [Code.UnknownApplicationCommand]: [404, "Unknown application command"],
  [Code.UnknownGuildScheduledEvent]: [404, "Unknown Guild Scheduled Event"],
  [Code.MaximumNumberOfPinsReachedForTheChannel]: [400, "Maximum number of pins reached (250)"],
  [Code.MaximumNumberOfReactionsReached]: [400, "Maximum number of reactions reached (20)"],
  [Code.MaximumNumberOfApplicationCommandsReached]: [
    400,
    "Maximum number of application commands reached (100)",
  ],
  [Code.MaximumNumberOfUncompletedGuildScheduledEventsReached]: [
    400,
    "Maximum number of uncompleted guild scheduled events reached (100)",
  ],
  [Code.RequestEntityTooLarge]: [413, "Request entity too large"],
  [Code.CannotSendAMessageInAForumChannel]: [400, "You cannot send messages in a forum channel"],
  [Code.InteractionHasAlreadyBeenAcknowledged]: [400, "Interaction has already been acknowledged."],
  [Code.MissingAccess]: [403, "Missing Access"],
  [Code.CannotExecuteActionOnDMChannel]: [403, "Cannot execute action on a DM channel"],
  [Code.CannotEditMessageAuthoredByAnotherUser]: [403, "Cannot edit a message authored by another user"],
  [Code.CannotSendAnEmptyMessage]: [400, "Cannot send an empty message"],
  [Code.CannotSendMessagesToThisUser]: [403, "Cannot send messages to this user"],
  [Code.CannotSendMessagesInNonTextChannel]: [400, "Cannot send messages in a non-text channel"],
  [Code.MissingPermissions]: [403, "Missing Permissions"],
  [Code.ProvidedTooFewOrTooManyMessagesToDelete]: [
    400,
    "Provided too few or too many messages to delete. Must provide at least 2 and fewer than 100 messages to delete",
  ],
  [Code.CannotExecuteActionOnSystemMessage]: [403, "Cannot execute action on a system message"],
  [Code.CannotExecuteActionOnThisChannelType]: [400, "Cannot execute action on this channel type"],
  [Code.InvalidWebhookToken]: [401, "Invalid Webhook Token"],
  [Code.InvalidRecipients]: [400, "Invalid Recipient(s)"],
  [Code.OneOfTheMessagesProvidedWasTooOldForBulkDelete]: [
    400,
    "A message provided was too old to bulk delete",
  ],
  [Code.InvalidActionOnArchivedThread]: [400, "Thread is archived"],
  [Code.RequestBodyContainsInvalidJSON]: [400, "The request body contains invalid JSON."],
  [Code.CannotReplyWithoutPermissionToReadMessageHistory]: [
    400,
    "Cannot reply without permission to read message history",
  ],
  [Code.ThreadAlreadyCreatedForMessage]: [400, "A thread has already been created for this message"],
  [Code.ThreadLocked]: [400, "Thread is locked"],
  [Code.CannotUpdateAFinishedEvent]: [400, "Cannot update a finished event"],
} as const satisfies Partial<Record<Code, readonly [number, string]>>;

export function refusal(code: keyof typeof REFUSALS): DiscordError {
  const [status, message] = REFUSALS[code];
  return new DiscordError(status, code, message);
}

export { Code };
