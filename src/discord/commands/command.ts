import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from "discord.js";
import type { Standing } from "../../study/standing.js";
import type { BotContext } from "../context.js";
import type { Situation } from "../situation.js";

/** A slash command: what Discord is told of it, who may use it, and what it does. */
interface SlashCommand {
  readonly on?: "slash";
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** Whoever has less is refused before it is called, whatever Discord's own settings allow. */
  readonly needs: Standing;
  /** True if it asks a question: who may, and where, is for the guild's settings to say. */
  readonly asks?: boolean;
  execute(interaction: ChatInputCommandInteraction, context: BotContext, situation: Situation): Promise<void>;
  autocomplete?(
    interaction: AutocompleteInteraction,
    context: BotContext,
    situation: Situation,
  ): Promise<void>;
}

/** An entry of the menu that a message has. */
interface MessageCommand {
  readonly on: "message";
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  readonly needs: Standing;
  readonly asks?: boolean;
  execute(
    interaction: MessageContextMenuCommandInteraction,
    context: BotContext,
    situation: Situation,
  ): Promise<void>;
}

export type Command = SlashCommand | MessageCommand;
