import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandType as Type,
} from "discord-api-types/v10";
import { checkLocalizations, checkName, checkOptions } from "./command-options.js";
import { Form, fields } from "./form.js";

const MOST_TEXT = 8000;

/** A command as it is given, with what it leaves out filled in. */
export type CommandDraft = Omit<APIApplicationCommand, "id" | "application_id" | "version" | "guild_id">;

/** @throws DiscordError 50035 with all that Discord would refuse about the command */
export function checkCommand(body: unknown): CommandDraft {
  const form = new Form();
  checkOne(form, [], body);
  form.refuse();
  return drafted(body as APIApplicationCommand);
}

/** @throws DiscordError 50035, its fields below the places of the commands in the list */
export function checkCommands(body: unknown): readonly CommandDraft[] {
  const form = new Form();
  const commands = form.list([], body, { max: 130, required: true });
  const seen = new Set<string>();
  commands.forEach((command, place) => {
    checkOne(form, [place], command);
    const { name, type } = command as { name: string; type?: number };
    if (seen.has(`${type ?? 1} ${name}`)) {
      form.wrong([place], "APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique");
    }
    seen.add(`${type ?? 1} ${name}`);
  });
  form.refuse();
  return (commands as APIApplicationCommand[]).map(drafted);
}

function checkOne(form: Form, path: (string | number)[], body: unknown): void {
  const command = fields<APIApplicationCommand>(form, path, body);
  const type = command.type ?? Type.ChatInput;
  form.choice([...path, "type"], type, [Type.ChatInput, Type.User, Type.Message]);
  if (type === Type.ChatInput) {
    checkName(form, [...path, "name"], command.name);
    form.text([...path, "description"], command.description, { min: 1, max: 100, required: true });
    checkOptions(form, [...path, "options"], command.options);
    checkSize(form, path, command as CommandDraft);
  } else {
    form.text([...path, "name"], command.name, { min: 1, max: 32, required: true });
    if (command.description) {
      form.wrong(
        [...path, "description"],
        "APPLICATION_COMMAND_DESCRIPTION_NOT_ALLOWED",
        "Context menu commands cannot have description",
      );
    }
    form.list([...path, "options"], command.options, { max: 0 });
  }
  checkLocalizations(form, [...path, "name_localizations"], command.name_localizations, (at, text) => {
    if (type === Type.ChatInput) checkName(form, at, text);
    else form.text(at, text, { min: 1, max: 32 });
  });
  checkLocalizations(
    form,
    [...path, "description_localizations"],
    command.description_localizations,
    (at, text) => {
      form.text(at, text, { min: 1, max: 100 });
    },
  );
  form.list([...path, "contexts"], command.contexts, { min: 0, max: 3 }).forEach((context, place) => {
    form.choice([...path, "contexts", place], context, [0, 1, 2]);
  });
  const permissions = command.default_member_permissions;
  if (permissions !== undefined && permissions !== null && !/^\d+$/.test(String(permissions))) {
    form.wrong([...path, "default_member_permissions"], "NUMBER_TYPE_COERCE", "Value is not int.");
  }
}

/** All names, descriptions and choice values of one command together, each in the language in which it is longest. */
function checkSize(form: Form, path: (string | number)[], command: CommandDraft): void {
  if (!form.isRight) return;
  const longest = (text: string | undefined, localizations: object | null | undefined) =>
    Math.max(text?.length ?? 0, ...Object.values(localizations ?? {}).map((each) => each?.length ?? 0));
  const size = (
    part: Partial<APIApplicationCommandOption> & { choices?: readonly APIApplicationCommandOptionChoice[] },
  ): number =>
    longest(part.name, part.name_localizations) +
    longest(part.description, part.description_localizations) +
    (part.choices ?? []).reduce(
      (sum, choice) => sum + longest(choice.name, choice.name_localizations) + String(choice.value).length,
      0,
    ) +
    ((part as { options?: APIApplicationCommandOption[] }).options ?? []).reduce(
      (sum, option) => sum + size(option as never),
      0,
    );
  if (size(command as never) > MOST_TEXT) {
    form.wrong(path, "APPLICATION_COMMAND_TOO_LARGE", `Command exceeds maximum size (${MOST_TEXT})`);
  }
}

function drafted(command: APIApplicationCommand): CommandDraft {
  return {
    type: command.type ?? Type.ChatInput,
    name: command.name,
    name_localizations: command.name_localizations ?? null,
    description: command.description ?? "",
    description_localizations: command.description_localizations ?? null,
    default_member_permissions: command.default_member_permissions ?? null,
    dm_permission: command.dm_permission ?? true,
    contexts: command.contexts ?? null,
    integration_types: command.integration_types ?? [0],
    nsfw: command.nsfw ?? false,
    ...(command.options ? { options: command.options } : {}),
  };
}
