import {
  type AnySelectMenuInteraction,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  type RepliableInteraction,
} from "discord.js";
import { atLeast, type Standing } from "../study/standing.js";
import { commands } from "./commands/commands.js";
import type { Component } from "./components/component.js";
import { components } from "./components/components.js";
import type { BotContext } from "./context.js";
import { parseCustomId } from "./custom-id.js";
import { refuseAct } from "./refusal.js";
import { type Situation, situationOf } from "./situation.js";

type ComponentInteraction = ButtonInteraction | AnySelectMenuInteraction | ModalSubmitInteraction;

/** Hands an interaction to what it is for, if whoever acts may do that. */
export async function dispatch(interaction: Interaction, context: BotContext): Promise<void> {
  const situation = await situationOf(interaction, context);
  if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand()) {
    await runCommand(interaction, context, situation);
  } else if (interaction.isAutocomplete()) {
    await suggest(interaction, context, situation);
  } else if (interaction.isButton() || interaction.isAnySelectMenu() || interaction.isModalSubmit()) {
    await runComponent(interaction, context, situation);
  }
}

async function runCommand(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  context: BotContext,
  situation: Situation,
): Promise<void> {
  const command = commands.get(interaction.commandName);
  if (!command) return tell(interaction, situation.say("failure.noSuchCommand"));
  if (!(await isAllowed(interaction, command.needs, `/${interaction.commandName}`, context, situation)))
    return;
  if (command.on === "message" && interaction.isMessageContextMenuCommand()) {
    await command.execute(interaction, context, situation);
  } else if (command.on !== "message" && interaction.isChatInputCommand()) {
    await command.execute(interaction, context, situation);
  }
}

async function suggest(
  interaction: AutocompleteInteraction,
  context: BotContext,
  situation: Situation,
): Promise<void> {
  const command = commands.get(interaction.commandName);
  const suggests = command && command.on !== "message" && atLeast(situation.standing, command.needs);
  if (suggests && command.autocomplete) await command.autocomplete(interaction, context, situation);
  else await interaction.respond([]);
}

async function runComponent(
  interaction: ComponentInteraction,
  context: BotContext,
  situation: Situation,
): Promise<void> {
  const id = parseCustomId(interaction.customId);
  const component = id ? components.get(id.action) : undefined;
  if (!id || !component) return tell(interaction, situation.say("failure.tooOld"));
  if (!(await isAllowed(interaction, component.needs, id.action, context, situation))) return;
  await execute(component, interaction, { args: id.args, context, situation });
}

async function execute(
  component: Component,
  interaction: ComponentInteraction,
  rest: { args: readonly string[]; context: BotContext; situation: Situation },
): Promise<void> {
  if (component.on === "button" && interaction.isButton()) await component.execute({ interaction, ...rest });
  else if (component.on === "select" && interaction.isAnySelectMenu())
    await component.execute({ interaction, ...rest });
  else if (component.on === "modal" && interaction.isModalSubmit())
    await component.execute({ interaction, ...rest });
}

async function isAllowed(
  interaction: RepliableInteraction,
  needed: Standing,
  what: string,
  context: BotContext,
  situation: Situation,
): Promise<boolean> {
  if (atLeast(situation.standing, needed)) return true;
  await refuseAct(interaction, needed, what, context, situation);
  return false;
}

async function tell(interaction: RepliableInteraction, content: string): Promise<void> {
  await interaction.reply({ content, flags: MessageFlags.Ephemeral });
}
