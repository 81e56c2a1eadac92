import { type APIApplicationCommandBooleanOption, ApplicationCommandOptionType } from "discord.js";
import { described } from "../locales/described.js";

/** The option to be the only one who sees what comes. */
export const privateOption = {
  type: ApplicationCommandOptionType.Boolean,
  ...described("passage.option.private"),
} satisfies APIApplicationCommandBooleanOption;
