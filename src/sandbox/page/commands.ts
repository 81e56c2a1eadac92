import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionContextType,
  PermissionFlagsBits,
} from "discord-api-types/v10";
import type { PageChannel, PageUser } from "../page-api.js";

/** A command, or one subcommand of it, that can be used as it is. */
export interface Invocable {
  readonly command: APIApplicationCommand;
  /** Names of the subcommand group and the subcommand. */
  readonly path: readonly string[];
  /** "/settings show", or the name of a command of the context menu. */
  readonly label: string;
  readonly description: string;
  readonly options: readonly APIApplicationCommandBasicOption[];
}

/** What Discord's @everyone may do as a rule; a command that needs more is a moderator's. */
const MEMBER_PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.AddReactions |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.UseApplicationCommands |
  PermissionFlagsBits.SendPolls;

/** The commands of a kind that Discord would offer to this person in this channel. */
export function invocables(
  commands: readonly APIApplicationCommand[],
  type: ApplicationCommandType,
  who: PageUser | undefined,
  where: PageChannel | undefined,
): Invocable[] {
  return commands
    .filter((command) => (command.type ?? ApplicationCommandType.ChatInput) === type)
    .filter((command) => isOffered(command, who, where))
    .flatMap(flatten);
}

/** Those whose name begins with what was typed, then those that contain it. */
export function matching(list: readonly Invocable[], typed: string): Invocable[] {
  const wanted = typed.toLowerCase().replace(/^\//, "").trimEnd();
  const nameOf = (one: Invocable) => one.label.slice(1).toLowerCase();
  const begins = list.filter((one) => nameOf(one).startsWith(wanted));
  const contains = list.filter(
    (one) =>
      !nameOf(one).startsWith(wanted) && `${nameOf(one)} ${one.description}`.toLowerCase().includes(wanted),
  );
  return [...begins, ...contains];
}

function isOffered(
  command: APIApplicationCommand,
  who: PageUser | undefined,
  where: PageChannel | undefined,
): boolean {
  if (where?.kind === "dm") {
    return command.contexts
      ? command.contexts.includes(InteractionContextType.BotDM)
      : command.dm_permission !== false;
  }
  if (command.contexts && !command.contexts.includes(InteractionContextType.Guild)) return false;
  const needed = command.default_member_permissions;
  if (needed === null || needed === undefined || who?.isModerator) return true;
  return needed !== "0" && (BigInt(needed) & ~MEMBER_PERMISSIONS) === 0n;
}

function flatten(command: APIApplicationCommand): Invocable[] {
  if ((command.type ?? ApplicationCommandType.ChatInput) !== ApplicationCommandType.ChatInput) {
    return [{ command, path: [], label: command.name, description: "", options: [] }];
  }
  const found: Invocable[] = [];
  const basic: APIApplicationCommandBasicOption[] = [];
  const add = (
    path: string[],
    description: string,
    options: readonly APIApplicationCommandBasicOption[] = [],
  ) => found.push({ command, path, label: `/${[command.name, ...path].join(" ")}`, description, options });
  for (const option of command.options ?? []) {
    if (option.type === ApplicationCommandOptionType.Subcommand) {
      add([option.name], option.description, option.options);
    } else if (option.type === ApplicationCommandOptionType.SubcommandGroup) {
      for (const sub of option.options ?? []) add([option.name, sub.name], sub.description, sub.options);
    } else {
      basic.push(option);
    }
  }
  if (found.length === 0) add([], command.description, basic);
  return found;
}
