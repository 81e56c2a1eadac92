import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIGuildScheduledEvent,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  ChannelType,
  LocaleString,
  RESTPatchAPIChannelJSONBody,
  RESTPatchAPIGuildScheduledEventJSONBody,
} from "discord-api-types/v10";

/*
 * What the web page and the sandbox server say to each other, in Discord's own shapes where Discord has one.
 *
 *   GET  /sandbox/api/state?as=USER&guild=GUILD   → Snapshot, as this person sees it
 *                                        (left out: the first person, the first guild)
 *   WS   /sandbox/api/events?as=USER&guild=GUILD  → PageEvent, one JSON text a frame, as they happen
 *   POST /sandbox/api/messages           PostMessage       → 201 { id }
 *   PATCH  /sandbox/api/messages/ID      { as, content }   → 204   (the author's own)
 *   DELETE /sandbox/api/messages/ID?as=  → 204   (the author's own, or a moderator's act)
 *   POST /sandbox/api/reactions          { as, messageId, emoji } → 204   (again takes it back)
 *   POST /sandbox/api/threads            PostThread        → 201 { id }
 *   PATCH  /sandbox/api/threads/ID       { as, change: ThreadChange } → 204   (its owner's, or a moderator's act)
 *   DELETE /sandbox/api/threads/ID?as=   → 204   (a moderator's act)
 *   PATCH  /sandbox/api/events/ID        { as, change: EventChange } → 204   (its creator's, or a moderator's act)
 *   PUT    /sandbox/api/events/ID/interested  { as, interested } → 204
 *   POST /sandbox/api/files?as=USER      multipart/form-data with one file → 201 { id }
 *   PUT  /sandbox/api/language           { as, locale }    → 204
 *   POST /sandbox/api/interactions       PostInteraction   → 201 { id }; what comes of it arrives as events
 *
 * Errors: 4xx with { message } in words for a person.
 */

/** A person that the page can speak as. */
export interface PageUser {
  readonly id: string;
  readonly name: string;
  readonly avatar: string;
  /** Colour of the name, "#rrggbb". */
  readonly color: string;
  readonly isModerator: boolean;
  readonly locale: LocaleString;
  /** Their ids. */
  readonly roles: readonly string[];
  readonly isBot: boolean;
}

export interface PageChannel {
  readonly id: string;
  readonly name: string;
  readonly kind: "text" | "thread" | "forum" | "dm";
  /** Discord's number for it. */
  readonly type: ChannelType;
  /** What this person may do in it, Discord's bits as a decimal number. */
  readonly permissions: string;
  readonly parentId: string | null;
  readonly archived: boolean;
  readonly locked: boolean;
  /** Of a thread: who opened it. */
  readonly ownerId: string | null;
  /** Slow mode, in seconds; 0 for none. */
  readonly rateLimitPerUser: number;
  readonly topic: string;
}

/** A scheduled event that is to come or under way. */
export interface PageScheduledEvent {
  readonly event: APIGuildScheduledEvent;
  readonly interestedCount: number;
  /** Whether this person is interested in it. */
  readonly isInterested: boolean;
  readonly mayManage: boolean;
}

export interface PageRole {
  readonly id: string;
  readonly name: string;
  /** "#rrggbb". */
  readonly color: string;
}

/** Discord's message, and who alone sees it if it is ephemeral. */
export interface PageMessage {
  readonly message: APIMessage;
  readonly visibleTo: string | null;
  /** True while a deferred reply is waited for ("… is thinking"). */
  readonly pending: boolean;
}

interface PageGuild {
  readonly id: string;
  readonly name: string;
}

export interface Snapshot {
  readonly guild: PageGuild;
  /** All that this person is in. */
  readonly guilds: readonly PageGuild[];
  readonly users: readonly PageUser[];
  readonly channels: readonly PageChannel[];
  /** What a role picker offers and a role mention is called. */
  readonly roles: readonly PageRole[];
  /** Of this guild and of every place; who is offered which is in offered.ts. */
  readonly commands: readonly APIApplicationCommand[];
  /** Of all channels, oldest first; other people's ephemeral messages are left out. */
  readonly messages: readonly PageMessage[];
  /** By their time, the next one first. */
  readonly scheduledEvents: readonly PageScheduledEvent[];
  readonly botConnected: boolean;
}

export interface PostMessage {
  readonly as: string;
  readonly channelId: string;
  readonly content: string;
  readonly replyTo?: string;
  /** False: a reply that does not mention the author of the message that it replies to. */
  readonly mentionReplied?: boolean;
}

/** A thread of its own, or below a message; in a forum a post, whose first message is `content`. */
export interface PostThread {
  readonly as: string;
  readonly channelId: string;
  readonly name: string;
  readonly messageId?: string;
  readonly content?: string;
}

export type ThreadChange = Pick<
  RESTPatchAPIChannelJSONBody,
  "name" | "archived" | "locked" | "auto_archive_duration" | "rate_limit_per_user"
>;

export type EventChange = Pick<
  RESTPatchAPIGuildScheduledEventJSONBody,
  "status" | "name" | "description" | "scheduled_start_time" | "scheduled_end_time" | "entity_metadata"
>;

export type PostInteraction = { readonly as: string; readonly channelId: string } & (
  | {
      readonly kind: "command";
      readonly commandId: string;
      /** By option name; users, roles, channels and uploaded files by id. */
      readonly options: Readonly<Record<string, string | number | boolean>>;
      /** For a command of a context menu: the message or user that it was used on. */
      readonly targetId?: string;
      readonly subcommand?: readonly string[];
    }
  | {
      readonly kind: "autocomplete";
      readonly commandId: string;
      readonly options: Readonly<Record<string, string | number | boolean>>;
      readonly focused: string;
      readonly subcommand?: readonly string[];
    }
  | {
      readonly kind: "component";
      readonly messageId: string;
      readonly customId: string;
      readonly values?: readonly string[];
    }
  | {
      readonly kind: "modal";
      readonly customId: string;
      /** By the inputs' custom_id; values and files are an array, a box of its own is "true" or "false". */
      readonly fields: Readonly<Record<string, string | readonly string[]>>;
      readonly messageId?: string;
    }
);

export type PageEvent =
  | { readonly kind: "message"; readonly message: PageMessage }
  | { readonly kind: "message_deleted"; readonly channelId: string; readonly id: string }
  | { readonly kind: "typing"; readonly channelId: string; readonly userId: string }
  | { readonly kind: "channel"; readonly channel: PageChannel }
  | { readonly kind: "channel_deleted"; readonly id: string }
  /** More has changed than an event tells, such as who may see what: the page asks for a snapshot. */
  | { readonly kind: "stale" }
  | { readonly kind: "commands"; readonly commands: readonly APIApplicationCommand[] }
  | { readonly kind: "bot"; readonly connected: boolean }
  | {
      readonly kind: "modal";
      readonly interactionId: string;
      readonly modal: APIModalInteractionResponseCallbackData;
      readonly messageId?: string;
    }
  | {
      readonly kind: "choices";
      readonly interactionId: string;
      readonly choices: readonly APIApplicationCommandOptionChoice[];
    }
  /** The bot has acknowledged; for a component its message follows as "message". */
  | { readonly kind: "acknowledged"; readonly interactionId: string }
  /** "The application did not respond", and what Discord would refuse. */
  | { readonly kind: "interaction_failed"; readonly interactionId: string; readonly reason: string };
