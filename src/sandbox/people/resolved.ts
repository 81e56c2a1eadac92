import {
  type APIApplicationCommandBasicOption,
  type ChannelType,
  ApplicationCommandOptionType as Option,
} from "discord-api-types/v10";
import { maySee, permissionsIn } from "../permissions.js";
import { bareMemberView, channelView, messageView } from "../views.js";
import type { Channel, World } from "../world.js";
import { RefusedAct } from "./refused-act.js";

/** The users, members, roles, channels, messages and files that a person's interaction names by id. */
export class Resolved {
  readonly view: Record<string, Record<string, object>> = {};
  readonly #world: World;
  readonly #channel: Channel;
  readonly #userId: string;

  constructor(world: World, channel: Channel, userId: string) {
    this.#world = world;
    this.#channel = channel;
    this.#userId = userId;
  }

  option(option: APIApplicationCommandBasicOption, value: string | number | boolean): void {
    const id = String(value);
    if (option.type === Option.User) this.user(id);
    else if (option.type === Option.Role) this.role(id);
    else if (option.type === Option.Channel) this.channel(id, option.channel_types);
    else if (option.type === Option.Mentionable) this.mentionable(id);
    else if (option.type === Option.Attachment) this.attachment(id);
  }

  mentionable(id: string): void {
    if (this.#guild?.roles.has(id)) this.role(id);
    else this.user(id);
  }

  user(id: string): void {
    const user = this.#world.users.get(id);
    if (!user) throw new RefusedAct("there is no such user");
    this.#add("users", id, user);
    const guild = this.#guild;
    const member = guild && bareMemberView(this.#world, guild, id);
    if (!member) return;
    const permissions = permissionsIn(this.#world, this.#channel, id).toString();
    this.#add("members", id, { ...member, permissions });
  }

  role(id: string): void {
    const role = this.#guild?.roles.get(id);
    if (!role) throw new RefusedAct("there is no such role");
    this.#add("roles", id, role);
  }

  channel(id: string, types?: readonly ChannelType[]): void {
    const channel = this.#world.channels.get(id);
    const isThere = channel && channel.guildId === this.#channel.guildId;
    if (!isThere || !maySee(this.#world, channel, this.#userId))
      throw new RefusedAct("there is no such channel");
    if (types?.length && !types.includes(channel.type))
      throw new RefusedAct("a channel of this kind cannot be chosen");
    const permissions = permissionsIn(this.#world, channel, this.#userId).toString();
    this.#add("channels", id, { ...channelView(this.#world, channel), permissions });
  }

  /** A message of this channel; Discord offers no command on one that only one person sees. */
  message(id: string): void {
    const message = this.#world.messages.get(id);
    if (!message || message.channelId !== this.#channel.id) throw new RefusedAct("the message is gone");
    if (message.visibleTo !== null) throw new RefusedAct("commands cannot be used on an ephemeral message");
    this.#add("messages", id, messageView(this.#world, message, this.#world.application.id));
  }

  attachment(id: string): void {
    const upload = this.#world.uploads.get(id);
    if (!upload) throw new RefusedAct("there is no such file");
    this.#add("attachments", id, upload);
  }

  #add(kind: string, id: string, value: object): void {
    this.view[kind] = { ...this.view[kind], [id]: value };
  }

  get #guild() {
    const { guildId } = this.#channel;
    return guildId === null ? null : this.#world.guild(guildId);
  }
}
