import type {
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
} from "discord-api-types/v10";
import type { Happening } from "./happening.js";
import type { Interaction } from "./interactions/interaction.js";
import { failInteraction } from "./interactions/start.js";
import type { PostInteraction } from "./page-api.js";
import { commandsFor } from "./people/command-use.js";
import type { People } from "./people/people.js";
import { messageView } from "./views.js";
import type { Message, Pings, World } from "./world.js";

/** A message as a test looks at it. */
export interface SeenMessage extends APIMessage {
  /** The one person who sees it. */
  readonly visibleTo: string | null;
  readonly pings: Pings;
}

/** What came of an interaction. */
export type Outcome =
  | { readonly kind: "message"; readonly interactionId: string; readonly message: SeenMessage }
  | {
      readonly kind: "modal";
      readonly interactionId: string;
      readonly modal: APIModalInteractionResponseCallbackData;
    }
  | {
      readonly kind: "choices";
      readonly interactionId: string;
      readonly choices: readonly APIApplicationCommandOptionChoice[];
    }
  /** The message whose component was used, or the answer that was waited for, is gone. */
  | { readonly kind: "deleted"; readonly interactionId: string; readonly messageId: string }
  | { readonly kind: "failed"; readonly interactionId: string; readonly reason: string };

interface Place {
  readonly as: string;
  readonly channelId: string;
}

/** A file for an option that takes an attachment. */
interface GivenFile {
  readonly name: string;
  readonly content: string | Buffer;
  /** By the name's ending if left out. */
  readonly type?: string;
}

export interface CommandAct extends Place {
  readonly options?: Readonly<Record<string, string | number | boolean | GivenFile>>;
  readonly subcommand?: readonly string[];
  /** Of a context menu. */
  readonly targetId?: string;
}

/**
 * What people do, for tests: every act waits for what the bot makes of it. A deferred answer is waited for until it is
 * edited, a deferred update until the message is edited, followed up or deleted.
 */
export class Acts {
  /** After this a wait ends with an error that says what was waited for. */
  patienceMs = 10_000;
  readonly #world: World;
  readonly #people: People;

  constructor(world: World, people: People) {
    this.#world = world;
    this.#people = people;
  }

  /** Posts a message; does not wait for an answer. */
  post(
    as: string,
    channelId: string,
    content: string,
    reply: { to?: string; mention?: boolean } = {},
  ): SeenMessage {
    const message = this.#people.post({
      as,
      channelId,
      content,
      ...(reply.to === undefined ? {} : { replyTo: reply.to }),
      ...(reply.mention === undefined ? {} : { mentionReplied: reply.mention }),
    });
    return this.#seen(message);
  }

  /** Posts a message and waits for the bot's reply to it. */
  async ask(
    as: string,
    channelId: string,
    content: string,
    reply: { to?: string; mention?: boolean } = {},
  ): Promise<SeenMessage> {
    const posted = this.post(as, channelId, content, reply);
    return this.message(
      (message) =>
        message.author.id === this.#world.application.id &&
        message.message_reference?.message_id === posted.id,
      `a reply to "${content}"`,
    );
  }

  edit(as: string, messageId: string, content: string): void {
    this.#people.edit(as, messageId, content);
  }

  delete(as: string, messageId: string): void {
    this.#people.delete(as, messageId);
  }

  react(as: string, messageId: string, emoji: string): void {
    this.#people.react(as, messageId, emoji);
  }

  command(name: string, act: CommandAct): Promise<Outcome> {
    return this.#interact(this.#commandAct("command", name, act));
  }

  /** The choices that the bot suggests while `focused` is typed. */
  async autocomplete(
    name: string,
    focused: string,
    act: CommandAct,
  ): Promise<readonly APIApplicationCommandOptionChoice[]> {
    const outcome = await this.#interact({
      ...this.#commandAct("autocomplete", name, act),
      focused,
    } as PostInteraction);
    if (outcome.kind !== "choices") throw new Error(`/${name} suggested nothing: ${JSON.stringify(outcome)}`);
    return outcome.choices;
  }

  /** @param button Its custom_id, its label, or one part of its custom_id between colons */
  press(message: { id: string; channel_id: string }, button: string, as: string): Promise<Outcome> {
    return this.#interact(this.#componentAct(message, button, as, undefined));
  }

  /** @param select Its custom_id, its placeholder, or one part of its custom_id between colons */
  select(
    message: { id: string; channel_id: string },
    select: string,
    values: readonly string[],
    as: string,
  ): Promise<Outcome> {
    return this.#interact(this.#componentAct(message, select, as, values));
  }

  /** Sends the form that an act had for its outcome, as who opened it. */
  submit(opened: Outcome, fields: Readonly<Record<string, string | readonly string[]>>): Promise<Outcome> {
    const opener = this.#world.interactions.get(opened.interactionId);
    if (opened.kind !== "modal" || !opener) throw new Error(`no form was opened: ${JSON.stringify(opened)}`);
    const { userId: as, channelId } = opener;
    return this.#interact({ kind: "modal", customId: opened.modal.custom_id, fields, as, channelId });
  }

  /** Uploads a file, for a form's field or a command's option. Returns the id that it is given by. */
  upload(as: string, { name, content, type = "application/octet-stream" }: GivenFile): string {
    return this.#people.upload(as, { name, type, bytes: Buffer.from(content) }).id;
  }

  /** The first message, there already or to come, that is as described. @param what For the error's words */
  message(matches: (message: SeenMessage) => boolean, what = "such a message"): Promise<SeenMessage> {
    for (const message of this.#world.messages.values()) {
      const seen = this.#seen(message);
      if (!message.pending && matches(seen)) return Promise.resolve(seen);
    }
    return this.#wait(what, (happening) => {
      if (happening.kind !== "message" || happening.message.pending) return undefined;
      const seen = this.#seen(happening.message);
      return matches(seen) ? seen : undefined;
    });
  }

  /** A message as it is now, undefined if it is gone. */
  look(messageId: string): SeenMessage | undefined {
    const message = this.#world.messages.get(messageId);
    return message && this.#seen(message);
  }

  /** Of one channel, oldest first. */
  messagesIn(channelId: string): SeenMessage[] {
    return this.#world.messagesIn(channelId).map((message) => this.#seen(message));
  }

  /** Waits for something of the sandbox's own happenings. */
  happening<T>(what: string, pick: (happening: Happening) => T | undefined): Promise<T> {
    return this.#wait(what, pick);
  }

  /** Until the bot has registered a command of this name, in whichever scope. */
  async registered(name: string): Promise<void> {
    const isThere = () =>
      [...this.#world.commands.values()].some((commands) =>
        [...commands.values()].some((command) => command.name === name),
      );
    if (isThere()) return;
    await this.#wait(`the command "${name}" to be registered`, () => isThere() || undefined);
  }

  /** Ends the life of an interaction's token at once: unanswered it is unknown (10062), afterwards its token is invalid. */
  expire(interactionId: string): void {
    const interaction = this.#world.interactions.get(interactionId);
    if (!interaction) throw new Error(`there is no interaction ${interactionId}`);
    interaction.tokenEnds = 0;
    if (interaction.state === "waiting")
      failInteraction(this.#world, interaction, "The application did not respond");
  }

  #commandAct(kind: "command" | "autocomplete", name: string, act: CommandAct): PostInteraction {
    const { options: given = {}, ...rest } = act;
    const options = Object.fromEntries(
      Object.entries(given).map(([name, value]) => [
        name,
        typeof value === "object" ? this.upload(act.as, value) : value,
      ]),
    );
    const channel = this.#world.channel(act.channelId);
    const command = commandsFor(this.#world, channel, act.as).find((each) => each.name === name);
    // An unknown id is refused with the words that a person would be told.
    return { kind, commandId: command?.id ?? "0", options, ...rest } as PostInteraction;
  }

  #componentAct(
    { id, channel_id: channelId }: { id: string; channel_id: string },
    name: string,
    as: string,
    values: readonly string[] | undefined,
  ): PostInteraction {
    const { components } = this.look(id) ?? {};
    const customId =
      customIdOf(components, (names) => names.includes(name)) ??
      customIdOf(components, ([customId]) => customId?.split(":").includes(name) ?? false) ??
      name;
    return { kind: "component", as, channelId, messageId: id, customId, ...(values ? { values } : {}) };
  }

  async #interact(act: PostInteraction): Promise<Outcome> {
    const interaction = this.#people.interact(act);
    return this.#wait(`an answer to ${JSON.stringify(act)}`, (happening) =>
      this.#outcome(interaction, happening),
    );
  }

  #outcome({ id, message, originalId }: Interaction, happening: Happening): Outcome | undefined {
    if (happening.kind === "messages_deleted") {
      const gone = happening.messages.find((each) => each.id === message?.id || each.id === originalId);
      return gone && { kind: "deleted", interactionId: id, messageId: gone.id };
    }
    if (happening.kind === "message" && happening.interaction?.id === id && !happening.message.pending) {
      return { kind: "message", interactionId: id, message: this.#seen(happening.message) };
    }
    if (happening.kind !== "outcome" || happening.interaction.id !== id) return undefined;
    const { outcome } = happening;
    return outcome.kind === "acknowledged" ? undefined : { ...outcome, interactionId: id };
  }

  #wait<T>(what: string, pick: (happening: Happening) => T | undefined): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer);
        unlisten();
      };
      const unlisten = this.#world.listen((happening) => {
        const picked = pick(happening);
        if (picked === undefined) return;
        stop();
        resolve(picked);
      });
      const timer = setTimeout(() => {
        stop();
        reject(new Error(`waited ${this.patienceMs / 1000} s in vain for ${what}`));
      }, this.patienceMs);
    });
  }

  #seen(message: Message): SeenMessage {
    return {
      ...structuredClone(messageView(this.#world, message, message.visibleTo ?? "")),
      visibleTo: message.visibleTo,
      pings: message.pings,
    };
  }
}

/** Of the first component whose names are as wanted: its custom_id, then its label and placeholder. */
function customIdOf(parts: unknown, isIt: (names: readonly string[]) => boolean): string | undefined {
  if (Array.isArray(parts)) return parts.map((part) => customIdOf(part, isIt)).find((id) => id !== undefined);
  if (typeof parts !== "object" || parts === null) return undefined;
  const part = parts as Record<string, unknown>;
  const names = [part["custom_id"], part["label"], part["placeholder"]];
  const isNamed = typeof part["custom_id"] === "string";
  if (isNamed && isIt(names.filter((name) => typeof name === "string"))) return part["custom_id"] as string;
  return customIdOf(part["components"], isIt) ?? customIdOf(part["accessory"], isIt);
}
