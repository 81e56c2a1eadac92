import { randomBytes } from "node:crypto";
import type {
  APIApplicationCommand,
  APIAttachment,
  APIGuildForumTag,
  APIGuildScheduledEvent,
  APIMessage,
  APIOverwrite,
  APIRole,
  APIUser,
  ChannelType,
  LocaleString,
} from "discord-api-types/v10";
import { Code, refusal } from "./discord-error.js";
import type { Happening } from "./happening.js";
import type { Interaction } from "./interactions/interaction.js";
import type { Snowflakes } from "./snowflake.js";

export interface Member {
  readonly userId: string;
  readonly joinedAt: string;
  nick: string | null;
  roles: readonly string[];
  timedOutUntil: string | null;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  /** The language that a moderator has set for it. */
  locale: LocaleString;
  readonly roles: Map<string, APIRole>;
  readonly members: Map<string, Member>;
  readonly events: Map<string, ScheduledEvent>;
}

export interface ScheduledEvent {
  /** Without the number of those who are interested. */
  api: APIGuildScheduledEvent;
  readonly interested: Set<string>;
}

export interface Thread {
  readonly ownerId: string;
  readonly members: Map<string, string>;
  archived: boolean;
  locked: boolean;
  archivedAt: string;
  readonly createdAt: string;
  autoArchiveMinutes: number;
  appliedTags: readonly string[];
  invitable: boolean;
}

export interface Channel {
  readonly id: string;
  readonly type: ChannelType;
  readonly guildId: string | null;
  name: string;
  topic: string | null;
  parentId: string | null;
  position: number;
  rateLimitPerUser: number;
  overwrites: readonly APIOverwrite[];
  tags: readonly APIGuildForumTag[];
  readonly thread: Thread | null;
  /** Of a direct message. */
  readonly recipients: readonly string[];
  lastMessageId: string | null;
}

/** Whom a message pinged when it was posted. */
export interface Pings {
  readonly users: readonly string[];
  readonly roles: readonly string[];
  readonly everyone: boolean;
  /** Everybody who was notified by any of the three, without the author. */
  readonly notified: readonly string[];
}

export interface Message {
  readonly id: string;
  readonly channelId: string;
  readonly guildId: string | null;
  /** As somebody sees it who may read all of it; without reactions, which depend on who looks. */
  api: APIMessage;
  /** The one person who sees it if it is ephemeral. */
  readonly visibleTo: string | null;
  pending: boolean;
  pings: Pings;
  /** Who reacted, by emoji as a route names it: "👍" or "name:id". */
  readonly reactions: Map<string, Set<string>>;
  pinnedAt: string | null;
}

export interface StoredFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

export interface Application {
  readonly id: string;
  readonly token: string;
  readonly privileged: { messageContent: boolean; guildMembers: boolean; presences: boolean };
}

/** All that the sandbox knows. What changes it says so with `tell`, for the gateway, the page and the tests. */
export class World {
  readonly users = new Map<string, APIUser>();
  readonly guilds = new Map<string, Guild>();
  readonly channels = new Map<string, Channel>();
  readonly messages = new Map<string, Message>();
  readonly files = new Map<string, StoredFile>();
  /** What people have uploaded for a command or a form, by id. */
  readonly uploads = new Map<string, APIAttachment>();
  /** The languages that people have set; English where they have not. */
  readonly locales = new Map<string, LocaleString>();
  readonly closedToDirectMessages = new Set<string>();
  readonly interactions = new Map<string, Interaction>();
  /** By guild id, the global ones by "". */
  readonly commands = new Map<string, Map<string, APIApplicationCommand>>();
  readonly #snowflakes: Snowflakes;
  readonly #listeners = new Set<(happening: Happening) => void>();

  constructor(
    readonly application: Application,
    /** Where the server is reached, such as "http://127.0.0.1:4000". */
    public url: string,
    /** The one that made the application's id, so that no other is the same. */
    snowflakes: Snowflakes,
  ) {
    this.#snowflakes = snowflakes;
  }

  newId(): string {
    return this.#snowflakes.next();
  }

  newSecret(): string {
    return randomBytes(48).toString("base64url");
  }

  tell(happening: Happening): void {
    for (const listener of [...this.#listeners]) listener(happening);
  }

  /** Returns what ends the listening. */
  listen(listener: (happening: Happening) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  get bot(): APIUser {
    return this.user(this.application.id);
  }

  user(id: string): APIUser {
    const user = this.users.get(id);
    if (!user) throw refusal(Code.UnknownUser);
    return user;
  }

  localeOf(userId: string): LocaleString {
    return this.locales.get(userId) ?? "en-US";
  }

  guild(id: string): Guild {
    const guild = this.guilds.get(id);
    if (!guild) throw refusal(Code.UnknownGuild);
    return guild;
  }

  member(guild: Guild, userId: string): Member {
    const member = guild.members.get(userId);
    if (!member) throw refusal(Code.UnknownMember);
    return member;
  }

  channel(id: string): Channel {
    const channel = this.channels.get(id);
    if (!channel) throw refusal(Code.UnknownChannel);
    return channel;
  }

  message(channelId: string, id: string): Message {
    const message = this.messages.get(id);
    if (!message || message.channelId !== channelId) throw refusal(Code.UnknownMessage);
    return message;
  }

  /** Oldest first. */
  messagesIn(channelId: string): Message[] {
    return [...this.messages.values()].filter((message) => message.channelId === channelId);
  }

  commandsIn(scope: string): Map<string, APIApplicationCommand> {
    let commands = this.commands.get(scope);
    if (!commands) {
      commands = new Map();
      this.commands.set(scope, commands);
    }
    return commands;
  }

  directMessageWith(userId: string): Channel | undefined {
    return [...this.channels.values()].find(({ recipients }) => recipients.includes(userId));
  }
}
