import { ChannelType, type LocaleString } from "discord-api-types/v10";
import { type ChannelChange, deleteChannel, setOverwrite, updateChannel } from "./channels.js";
import { joinGuild, leaveGuild, updateMember } from "./members.js";
import type { EventChange, ThreadChange } from "./page-api.js";
import type { People } from "./people/people.js";
import { turnEvents } from "./scheduled-events.js";
import { addChannel, addRole, addUser, type GuildIds } from "./seed.js";
import { guildView } from "./views.js";
import type { Application, Channel, World } from "./world.js";

/** Changes to the guild that people make outside of messages, for tests to arrange; the bot is told of each. */
export class Arrange {
  readonly #world: World;
  readonly #people: People;
  readonly #guilds: readonly GuildIds[];

  constructor(world: World, people: People, guilds: readonly GuildIds[]) {
    this.#world = world;
    this.#people = people;
    this.#guilds = guilds;
  }

  /** A new person in the guilds given, or in the first one, with the role Members unless told otherwise. */
  member(
    name: string,
    {
      guilds = this.#guilds.slice(0, 1),
      roles,
    }: { guilds?: readonly GuildIds[]; roles?: readonly string[] } = {},
  ): string {
    const id = addUser(this.#world, name);
    for (const guild of guilds) {
      joinGuild(this.#world, this.#world.guild(guild.id), id, roles ?? [guild.roles.members]);
    }
    return id;
  }

  removeMember(userId: string, guildId = this.#firstId): void {
    leaveGuild(this.#world, this.#world.guild(guildId), userId);
  }

  /** In place of all that the member had. */
  setRoles(userId: string, roles: readonly string[], guildId = this.#firstId): void {
    const guild = this.#world.guild(guildId);
    updateMember(this.#world, guild, this.#world.member(guild, userId), { roles });
  }

  timeOut(userId: string, until: Date | null, guildId = this.#firstId): void {
    const guild = this.#world.guild(guildId);
    const timedOutUntil = until?.toISOString() ?? null;
    updateMember(this.#world, guild, this.#world.member(guild, userId), { timedOutUntil });
  }

  /** The language of a person's Discord: of the commands that they see, and the `locale` of their interactions. */
  setLocale(userId: string, locale: LocaleString): void {
    this.#people.setLocale(userId, locale);
  }

  setGuildLocale(locale: LocaleString, guildId = this.#firstId): void {
    const guild = this.#world.guild(guildId);
    guild.locale = locale;
    this.#world.tell({ kind: "guild_event", name: "GUILD_UPDATE", guildId, data: guildView(guild) });
  }

  /** A person who takes no direct messages can be opened a channel to, but not written to (50007). */
  closeDirectMessages(userId: string, closed = true): void {
    if (closed) this.#world.closedToDirectMessages.add(userId);
    else this.#world.closedToDirectMessages.delete(userId);
  }

  /** What the developer portal allows the application; a bot is told of it when it identifies. */
  allowIntents(intents: Partial<Application["privileged"]>): void {
    Object.assign(this.#world.application.privileged, intents);
  }

  role(name: string, permissions = 0n, { mentionable = false, guildId = this.#firstId } = {}): string {
    const guild = this.#world.guild(guildId);
    const id = addRole(this.#world, guild, name, permissions, { mentionable, position: guild.roles.size });
    this.#tellRole("GUILD_ROLE_CREATE", guildId, id);
    return id;
  }

  setPermissions(roleId: string, permissions: bigint, guildId = this.#firstId): void {
    const role = this.#world.guild(guildId).roles.get(roleId);
    if (!role) throw new Error(`there is no role ${roleId}`);
    role.permissions = permissions.toString();
    this.#tellRole("GUILD_ROLE_UPDATE", guildId, roleId);
  }

  channel(
    name: string,
    { guildId = this.#firstId, type = ChannelType.GuildText as ChannelType } = {},
  ): string {
    const id = addChannel(this.#world, { guildId, name, type });
    this.#world.tell({ kind: "channel", change: "create", channel: this.#world.channel(id) });
    return id;
  }

  /** Allows and denies a role or a member something in one channel. */
  overwrite(channelId: string, targetId: string, { allow = 0n, deny = 0n }): void {
    const type = this.#world.users.has(targetId) ? 1 : 0;
    setOverwrite(this.#world, this.#world.channel(channelId), {
      id: targetId,
      type,
      allow: allow.toString(),
      deny: deny.toString(),
    });
  }

  /** A thread that a person opens, below a message or of its own, or a post in a forum. Returns its id. */
  thread(
    as: string,
    channelId: string,
    name: string,
    { messageId, content = name }: { messageId?: string; content?: string } = {},
  ): string {
    const below = messageId === undefined ? {} : { messageId };
    return this.#people.openThread({ as, channelId, name, content, ...below }).id;
  }

  /** Renames, archives, locks or otherwise changes a channel or thread, as a moderator would. */
  change(channelId: string, change: ChannelChange): void {
    updateChannel(this.#world, this.#channel(channelId), change);
  }

  /** A person renames a thread, archives it, opens it again, locks it or sets its slow mode, if Discord lets them. */
  changeThread(as: string, threadId: string, change: ThreadChange): void {
    this.#people.changeThread(as, threadId, change);
  }

  /** A person deletes a thread with all that is in it, if Discord lets them. */
  deleteThread(as: string, threadId: string): void {
    this.#people.deleteThread(as, threadId);
  }

  /** A scheduled event that a person plans, in an hour and for an hour unless told otherwise. Returns its id. */
  event(as: string, name: string, given: EventChange = {}, guildId = this.#firstId): string {
    const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
    return this.#people.createEvent(as, guildId, {
      name,
      privacy_level: 2,
      entity_type: 3,
      entity_metadata: { location: "Here" },
      scheduled_start_time: inHours(1),
      scheduled_end_time: inHours(2),
      ...given,
    }).api.id;
  }

  /** A person starts (status 2), ends (3) or cancels (4) an event, or changes its words or times, if Discord lets them. */
  changeEvent(as: string, eventId: string, change: EventChange): void {
    this.#people.changeEvent(as, eventId, change);
  }

  /** A person deletes an event, if Discord lets them. */
  deleteEvent(as: string, eventId: string): void {
    this.#people.deleteEvent(as, eventId);
  }

  /** A person says that they are interested in an event, or no longer. */
  interested(as: string, eventId: string, isInterested = true): void {
    this.#people.setInterested(as, eventId, isInterested);
  }

  /** What Discord does by itself until then: events that are in no channel start and end at their times. */
  turnEvents(until: Date): void {
    turnEvents(this.#world, until.getTime());
  }

  deleteChannel(channelId: string): void {
    deleteChannel(this.#world, this.#channel(channelId));
  }

  #channel(id: string): Channel {
    return this.#world.channel(id);
  }

  #tellRole(name: string, guildId: string, roleId: string): void {
    const role = this.#world.guild(guildId).roles.get(roleId);
    this.#world.tell({ kind: "guild_event", name, guildId, data: { guild_id: guildId, role } });
  }

  get #firstId(): string {
    return this.#guilds[0]?.id ?? "";
  }
}
