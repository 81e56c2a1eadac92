import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type LocaleString,
} from "discord-api-types/v10";
import { isOffered } from "../offered.js";
import type { PageChannel } from "../page-api.js";
import { inLanguage, type LabelledOption, labelled } from "./language.js";

/** A command, or one subcommand of it, that can be used as it is. */
export interface Invocable {
  readonly command: APIApplicationCommand;
  /** Names of the subcommand group and the subcommand. */
  readonly path: readonly string[];
  /** "/settings show", or the name of a command of the context menu, in the person's language. */
  readonly label: string;
  readonly description: string;
  readonly options: readonly LabelledOption[];
}

/** The commands of a kind that Discord would offer in this channel to a person with this language. */
export function invocables(
  commands: readonly APIApplicationCommand[],
  type: ApplicationCommandType,
  where: PageChannel | undefined,
  locale: LocaleString,
): Invocable[] {
  if (!where) return [];
  return commands
    .filter((command) => (command.type ?? ApplicationCommandType.ChatInput) === type)
    .filter((command) => isOffered(command, where.kind === "dm", BigInt(where.permissions)))
    .flatMap((command) => flatten(command, locale));
}

/** Those whose name begins with what was typed, then those that contain it; a name as the bot gave it counts too. */
export function matching(list: readonly Invocable[], typed: string): Invocable[] {
  const wanted = typed.toLowerCase().replace(/^\//, "").trimEnd();
  const namesOf = ({ label, command, path }: Invocable) => [
    label.slice(1).toLowerCase(),
    [command.name, ...path].join(" "),
  ];
  const begins = list.filter((one) => namesOf(one).some((name) => name.startsWith(wanted)));
  const contains = list.filter(
    (one) =>
      !begins.includes(one) &&
      [...namesOf(one), one.description.toLowerCase()].some((text) => text.includes(wanted)),
  );
  return [...begins, ...contains];
}

/** A command's name as a message tells it, "settings show", in the person's language. */
export function nameInLanguage(
  commands: readonly APIApplicationCommand[],
  name: string,
  locale: LocaleString,
): string {
  const all = commands.flatMap((command) => flatten(command, locale));
  const used = all.find(({ command, path }) => [command.name, ...path].join(" ") === name);
  return used?.label ?? name;
}

function flatten(command: APIApplicationCommand, locale: LocaleString): Invocable[] {
  const nameOf = ({ name, name_localizations: names }: APIApplicationCommand | APIApplicationCommandOption) =>
    inLanguage(name, names, locale);
  const isChatInput = (command.type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput;
  if (!isChatInput) return [{ command, path: [], label: nameOf(command), description: "", options: [] }];
  const found: Invocable[] = [];
  const basic: APIApplicationCommandBasicOption[] = [];
  const add = (
    parts: readonly APIApplicationCommandOption[],
    {
      description,
      description_localizations: descriptions,
    }: APIApplicationCommand | APIApplicationCommandOption,
    options: readonly APIApplicationCommandBasicOption[] = [],
  ) =>
    found.push({
      command,
      path: parts.map(({ name }) => name),
      label: `/${[command, ...parts].map(nameOf).join(" ")}`,
      description: inLanguage(description, descriptions, locale),
      options: options.map((option) => labelled(option, locale)),
    });
  for (const option of command.options ?? []) {
    if (option.type === ApplicationCommandOptionType.Subcommand) {
      add([option], option, option.options);
    } else if (option.type === ApplicationCommandOptionType.SubcommandGroup) {
      for (const sub of option.options ?? []) add([option, sub], sub, sub.options);
    } else {
      basic.push(option);
    }
  }
  if (found.length === 0) add([], command, basic);
  return found;
}
