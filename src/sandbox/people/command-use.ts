import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandType,
  ApplicationCommandOptionType as Option,
} from "discord-api-types/v10";
import { isOffered } from "../offered.js";
import { permissionsIn } from "../permissions.js";
import type { Channel, World } from "../world.js";
import { RefusedAct } from "./refused-act.js";
import { Resolved } from "./resolved.js";

type OptionValues = Readonly<Record<string, string | number | boolean>>;

export interface CommandUse {
  readonly options: OptionValues;
  readonly subcommand?: readonly string[] | undefined;
  readonly targetId?: string | undefined;
  /** The option that is being typed, for autocomplete. */
  readonly focused?: string | undefined;
}

/** The commands that this person is offered in this channel: those of the guild before the global ones. */
export function commandsFor(world: World, channel: Channel, userId: string): APIApplicationCommand[] {
  const inGuild = channel.guildId === null ? [] : [...world.commandsIn(channel.guildId).values()];
  const permissions = permissionsIn(world, channel, userId);
  return [...inGuild, ...world.commandsIn("").values()].filter((command) =>
    isOffered(command, channel.guildId === null, permissions),
  );
}

/**
 * The `data` of a command's interaction.
 *
 * @throws RefusedAct if the values are not what the command's options allow, as Discord's app would not send them
 */
export function commandData(
  world: World,
  channel: Channel,
  userId: string,
  command: APIApplicationCommand,
  use: CommandUse,
): object {
  const resolved = new Resolved(world, channel, userId);
  const base = {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(command.guild_id === undefined ? {} : { guild_id: command.guild_id }),
  };
  if (command.type !== ApplicationCommandType.ChatInput) {
    const targetId = use.targetId ?? "";
    if (command.type === ApplicationCommandType.User) resolved.user(targetId);
    else resolved.message(targetId);
    return { ...base, target_id: targetId, resolved: resolved.view };
  }
  const options = optionsOf(command.options ?? [], [...(use.subcommand ?? [])], use, resolved);
  return {
    ...base,
    options,
    ...(Object.keys(resolved.view).length > 0 ? { resolved: resolved.view } : {}),
  };
}

function optionsOf(
  defined: readonly APIApplicationCommandOption[],
  path: readonly string[],
  use: CommandUse,
  resolved: Resolved,
): object[] {
  const [name, ...rest] = path;
  const nested = defined.filter(({ type }) => type === Option.Subcommand || type === Option.SubcommandGroup);
  if (nested.length > 0) {
    const chosen = nested.find((option) => option.name === name);
    if (!chosen) throw new RefusedAct(`choose one of ${nested.map((option) => option.name).join(", ")}`);
    const { options = [] } = chosen as { options?: APIApplicationCommandOption[] };
    return [{ name, type: chosen.type, options: optionsOf(options, rest, use, resolved) }];
  }
  const known = defined as readonly APIApplicationCommandBasicOption[];
  const unknown = Object.keys(use.options).find((each) => !known.some((option) => option.name === each));
  if (unknown !== undefined) throw new RefusedAct(`the command has no option "${unknown}"`);
  return known.flatMap((option) => {
    const given = use.options[option.name];
    const isFocused = use.focused === option.name;
    if (isFocused) {
      return [{ name: option.name, type: option.type, value: String(given ?? ""), focused: true }];
    }
    if (given === undefined || given === "") {
      if (option.required && use.focused === undefined) throw new RefusedAct(`"${option.name}" is required`);
      return [];
    }
    const value = typedValue(option, given);
    if (use.focused === undefined) checkValue(option, value);
    resolved.option(option, value);
    return [{ name: option.name, type: option.type, value }];
  });
}

function typedValue(option: APIApplicationCommandBasicOption, given: string | number | boolean) {
  switch (option.type) {
    case Option.Integer:
    case Option.Number: {
      const value = Number(given);
      if (Number.isNaN(value) || (option.type === Option.Integer && !Number.isInteger(value))) {
        throw new RefusedAct(
          `"${option.name}" takes a ${option.type === Option.Integer ? "whole number" : "number"}`,
        );
      }
      return value;
    }
    case Option.Boolean:
      return given === true || given === "true";
    default:
      return String(given);
  }
}

function checkValue(option: APIApplicationCommandBasicOption, value: string | number | boolean): void {
  const limits = option as {
    choices?: { value: string | number }[];
    min_value?: number;
    max_value?: number;
    min_length?: number;
    max_length?: number;
  };
  if (
    limits.choices &&
    limits.choices.length > 0 &&
    !limits.choices.some((choice) => choice.value === value)
  ) {
    throw new RefusedAct(`"${option.name}" is not one of its choices`);
  }
  const size = typeof value === "number" ? value : [...String(value)].length;
  const min = typeof value === "number" ? limits.min_value : limits.min_length;
  const max = typeof value === "number" ? limits.max_value : (limits.max_length ?? 6000);
  const unit = typeof value === "number" ? "" : " characters long";
  if (min !== undefined && size < min)
    throw new RefusedAct(`"${option.name}" must be at least ${min}${unit}`);
  if (max !== undefined && size > max) throw new RefusedAct(`"${option.name}" must be at most ${max}${unit}`);
}
