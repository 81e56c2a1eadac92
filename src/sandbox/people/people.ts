import {
  type APIAttachment,
  ChannelType,
  Locale,
  type LocaleString,
  InteractionType as Type,
} from "discord-api-types/v10";
import { upload } from "../attachments.js";
import { checkChannel } from "../checks/channel.js";
import { checkMessage, MOST_FILE_BYTES } from "../checks/message.js";
import { TooSoon } from "../discord-error.js";
import type { Interaction } from "../interactions/interaction.js";
import { type InteractionLimits, type NewInteraction, startInteraction } from "../interactions/start.js";
import { changeThread, deleteThread } from "../keep-thread.js";
import { createMessage, deleteMessages, editMessage } from "../messages.js";
import { openForumPost, openThread, openThreadFrom } from "../open-thread.js";
import type { EventChange, PostInteraction, PostMessage, PostThread, ThreadChange } from "../page-api.js";
import { Bits, demand, maySee, permissionsIn } from "../permissions.js";
import { toggleReaction } from "../reactions.js";
import { demandToDelete, demandToSend } from "../rest/message-routes.js";
import { changeEvent, createEvent, deleteEvent, setInterested } from "../scheduled-events.js";
import { isImmune } from "../slow-mode.js";
import { timeOf } from "../snowflake.js";
import { isSystemMessage } from "../threads.js";
import type { Channel, Guild, Message, ScheduledEvent, StoredFile, World } from "../world.js";
import { commandData, commandsFor } from "./command-use.js";
import { componentData, modalData } from "./component-use.js";
import { RefusedAct } from "./refused-act.js";

const LOCALES: readonly string[] = Object.values(Locale);

/** What people do in Discord's app, for the page and for tests alike: the same rules hold for both. */
export class People {
  readonly #world: World;
  readonly #limits: InteractionLimits;

  constructor(world: World, limits: InteractionLimits) {
    this.#world = world;
    this.#limits = limits;
  }

  /** @throws RefusedAct or DiscordError if this person may not post this there */
  post({ as, channelId, content, replyTo, mentionReplied = true }: PostMessage): Message {
    const world = this.#world;
    const channel = this.#channelFor(as, channelId);
    const draft = checkMessage(
      {
        content,
        ...(replyTo === undefined ? {} : { message_reference: { message_id: replyTo } }),
        allowed_mentions: { parse: ["users", "roles", "everyone"], replied_user: mentionReplied },
      },
      [],
    );
    demandToSend(world, channel, as, draft);
    this.#demandSlowness(as, channel);
    return createMessage(world, { channel, authorId: as, draft });
  }

  edit(as: string, id: string, content: string): void {
    const message = this.messageFor(as, id);
    if (message.api.author.id !== as) throw new RefusedAct("only its author can edit a message", 403);
    editMessage(this.#world, message, checkMessage({ content }, [], { editing: true }));
  }

  delete(as: string, id: string): void {
    const message = this.messageFor(as, id);
    // Whoever sees an ephemeral message may dismiss it.
    if (message.visibleTo === null) {
      demandToDelete(this.#world, this.#world.channel(message.channelId), message, as);
    }
    deleteMessages(this.#world, [message]);
  }

  /**
   * A thread below a message or of its own, or a post in a forum, whose first message is `content`.
   *
   * @throws RefusedAct or DiscordError if this person may not open one there
   */
  openThread({ as, channelId, name, messageId, content }: PostThread): Channel {
    const world = this.#world;
    const parent = this.#channelFor(as, channelId);
    if (name.trim() === "" || [...name].length > 100)
      throw new RefusedAct("a thread's name has 1 to 100 characters");
    if (parent.type !== ChannelType.GuildForum) {
      demand(world, parent, as, Bits.CreatePublicThreads);
      if (messageId !== undefined) return openThreadFrom(world, as, this.messageFor(as, messageId), { name });
      return openThread(world, as, parent, { name, type: ChannelType.PublicThread });
    }
    demand(world, parent, as, Bits.SendMessages);
    const draft = checkMessage({ content: content ?? "" }, []);
    const post = openForumPost(world, as, parent, { name });
    createMessage(world, { channel: post, authorId: as, draft, id: post.id });
    return post;
  }

  /** @throws DiscordError if this person may not change the thread so */
  changeThread(as: string, id: string, change: ThreadChange): void {
    changeThread(this.#world, this.#channelFor(as, id), as, checkChannel(change));
  }

  /** @throws DiscordError if this person may not manage threads there */
  deleteThread(as: string, id: string): void {
    deleteThread(this.#world, this.#channelFor(as, id), as);
  }

  /** @throws DiscordError if this person may not create events there */
  createEvent(as: string, guildId: string, event: object): ScheduledEvent {
    return createEvent(this.#world, this.#world.guild(guildId), as, event);
  }

  /** Starts, ends or cancels an event, or changes what it says. @throws DiscordError if this person may not */
  changeEvent(as: string, id: string, change: EventChange): void {
    changeEvent(this.#world, this.#guildOfEvent(as, id), as, id, change);
  }

  /** @throws DiscordError if this person may not */
  deleteEvent(as: string, id: string): void {
    deleteEvent(this.#world, this.#guildOfEvent(as, id), as, id);
  }

  setInterested(as: string, id: string, isInterested: boolean): void {
    setInterested(this.#world, this.#guildOfEvent(as, id), as, id, isInterested);
  }

  /** A file for a command's option or a form, which is given as its id. */
  upload(as: string, file: StoredFile): APIAttachment {
    if (!this.#world.users.has(as)) throw new RefusedAct("there is no such person", 404);
    if (file.bytes.length > MOST_FILE_BYTES) throw new RefusedAct("a file has at most 10 MB", 413);
    return upload(this.#world, file);
  }

  setLocale(as: string, locale: string): void {
    if (!LOCALES.includes(locale)) throw new RefusedAct(`Discord is not to be had in "${locale}"`);
    this.#world.locales.set(this.#world.user(as).id, locale as LocaleString);
    this.#world.tell({ kind: "person", userId: as });
  }

  /** Reacts, or takes the reaction back. */
  react(as: string, id: string, emoji: string): void {
    const message = this.messageFor(as, id);
    demand(this.#world, this.#world.channel(message.channelId), as, Bits.AddReactions);
    toggleReaction(this.#world, message, as, emoji);
  }

  /** @throws RefusedAct if Discord's app would not let this person do it */
  interact(act: PostInteraction): Interaction {
    const world = this.#world;
    const channel = this.#channelFor(act.as, act.channelId);
    return startInteraction(world, this.#limits, {
      userId: act.as,
      channel,
      ...this.#interaction(act, channel),
    });
  }

  #interaction(act: PostInteraction, channel: Channel): Omit<NewInteraction, "userId" | "channel"> {
    const world = this.#world;
    switch (act.kind) {
      case "command":
      case "autocomplete": {
        const command = commandsFor(world, channel, act.as).find(({ id }) => id === act.commandId);
        if (!command) throw new RefusedAct("this person is not offered such a command here", 403);
        const data = commandData(world, channel, act.as, command, act);
        const type = act.kind === "command" ? Type.ApplicationCommand : Type.ApplicationCommandAutocomplete;
        return { type, data, commandName: [command.name, ...(act.subcommand ?? [])].join(" ") };
      }
      case "component": {
        const message = this.messageFor(act.as, act.messageId);
        if (message.channelId !== channel.id) throw new RefusedAct("the message is in another channel");
        const data = componentData(world, channel, act.as, message.api, act.customId, act.values);
        return { type: Type.MessageComponent, data, message };
      }
      case "modal": {
        const opened = this.#opened(act.as, act.customId);
        const data = modalData(world, channel, act.as, opened.modal, act.fields);
        opened.interaction.modal = null;
        const { message } = opened.interaction;
        return { type: Type.ModalSubmit, data, ...(message ? { message } : {}) };
      }
    }
  }

  messageFor(as: string, id: string): Message {
    const message = this.#world.messages.get(id);
    const visible =
      message &&
      (message.visibleTo === null || message.visibleTo === as) &&
      maySee(this.#world, this.#world.channel(message.channelId), as);
    if (!visible) throw new RefusedAct("there is no such message for this person", 404);
    return message;
  }

  /** The modal of this id that this person was shown last and has not sent. */
  #opened(as: string, customId: string) {
    const interactions = [...this.#world.interactions.values()].reverse();
    for (const interaction of interactions) {
      const { modal, userId } = interaction;
      if (modal && userId === as && modal.custom_id === customId) return { interaction, modal };
    }
    throw new RefusedAct("no such form is open for this person", 404);
  }

  /** @throws TooSoon */
  #demandSlowness(as: string, channel: Channel): void {
    const { rateLimitPerUser: seconds, id } = channel;
    if (seconds === 0 || isImmune(permissionsIn(this.#world, channel, as))) return;
    const last = this.#world
      .messagesIn(id)
      .findLast(({ api }) => api.author.id === as && !isSystemMessage(api.type));
    const left = last ? seconds - (Date.now() - timeOf(last.id)) / 1000 : 0;
    if (left > 0) throw new TooSoon(left);
  }

  /** The guild of an event that this person is told of. */
  #guildOfEvent(as: string, id: string): Guild {
    const guild = [...this.#world.guilds.values()].find(
      ({ events, members }) => events.has(id) && members.has(as),
    );
    if (!guild) throw new RefusedAct("there is no such event for this person", 404);
    return guild;
  }

  #channelFor(as: string, id: string): Channel {
    const user = this.#world.users.get(as);
    if (!user || user.bot) throw new RefusedAct("there is no such person", 404);
    const channel = this.#world.channels.get(id);
    if (!channel || !maySee(this.#world, channel, as)) {
      throw new RefusedAct("there is no such channel for this person", 404);
    }
    return channel;
  }
}
