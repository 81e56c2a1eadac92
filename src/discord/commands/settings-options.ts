import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord.js";
import { LANGUAGES } from "../../study/languages.js";
import { MODES, NAMES } from "../../study/settings.js";
import { described, named } from "../locales/described.js";
import { ANSWER_CHANNELS, POST_CHANNELS, UNSET_CHOICE } from "../views/settings-pages.js";

/* What /settings looks like to those who type: one subcommand a page of the panel. */

const { Attachment, Channel, Integer, Role, String: Text } = ApplicationCommandOptionType;

export const settingsData = {
  ...described("settings"),
  default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
  contexts: [InteractionContextType.Guild],
  options: [
    subcommand("show"),
    subcommand("answers", [
      { type: Channel, ...described("settings.option.channel"), channel_types: [...ANSWER_CHANNELS] },
      {
        type: Text,
        ...described("settings.option.mode"),
        choices: [
          ...MODES.map((mode) => choice(`mode.${mode}`, mode)),
          choice("mode.everywhere", UNSET_CHOICE),
        ],
      },
      { type: Text, ...described("settings.option.article"), autocomplete: true, max_length: 100 },
    ]),
    subcommand("access", [
      { type: Text, ...described("settings.option.askers") },
      { type: Text, ...described("settings.option.moderators") },
      { type: Text, ...described("settings.option.blocked") },
    ]),
    subcommand("notify", [
      { type: Channel, ...described("settings.option.review_channel"), channel_types: [...POST_CHANNELS] },
      { type: Channel, ...described("settings.option.log_channel"), channel_types: [...POST_CHANNELS] },
      { type: Role, ...described("settings.option.unanswered_role") },
      {
        type: Text,
        ...described("settings.option.off"),
        choices: (["reviewChannel", "logChannel", "unansweredRole"] as const).map((field) =>
          choice(`off.${field}`, field),
        ),
      },
    ]),
    subcommand("limits", [
      { type: Integer, ...described("settings.option.cooldown"), min_value: 0, max_value: 24 * 3600 },
      { type: Integer, ...described("settings.option.quota"), min_value: 0, max_value: 10_000 },
    ]),
    subcommand("language", [
      {
        type: Text,
        ...described("settings.option.language"),
        choices: [
          ...LANGUAGES.map((language) => choice(`language.${language}`, language)),
          choice("language.server", UNSET_CHOICE),
        ],
      },
      { type: Text, ...described("settings.option.timeZone"), autocomplete: true, max_length: 64 },
    ]),
    subcommand("privacy", [
      {
        type: Integer,
        ...described("settings.option.days"),
        min_value: 0,
        max_value: 3650,
      },
      {
        type: Text,
        ...described("settings.option.names"),
        choices: NAMES.map((names) => choice(`names.${names}`, names)),
      },
    ]),
    subcommand("export"),
    subcommand("import", [{ type: Attachment, ...described("settings.option.file"), required: true }]),
    subcommand("reset"),
  ],
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

type Subcommand =
  | "show"
  | "answers"
  | "access"
  | "notify"
  | "limits"
  | "language"
  | "privacy"
  | "export"
  | "import"
  | "reset";

function subcommand(
  name: Subcommand,
  options: APIApplicationCommandBasicOption[] = [],
): APIApplicationCommandSubcommandOption {
  return {
    type: ApplicationCommandOptionType.Subcommand,
    ...described(`settings.sub.${name}`),
    options,
  };
}

type ChoiceName =
  | `mode.${(typeof MODES)[number] | "everywhere"}`
  | `names.${(typeof NAMES)[number]}`
  | `off.${"reviewChannel" | "logChannel" | "unansweredRole"}`
  | `language.${(typeof LANGUAGES)[number] | "server"}`;

function choice(name: ChoiceName, value: string): APIApplicationCommandOptionChoice<string> {
  return { ...named(`command.settings.choice.${name}`), value };
}
