import { about } from "./about.js";
import { ask } from "./ask.js";
import { cases } from "./cases.js";
import type { Command } from "./command.js";
import { hidden } from "./hidden.js";
import { passage } from "./passage.js";
import { settings } from "./settings.js";

/** Every command, by its name. */
export const commands: ReadonlyMap<string, Command> = new Map(
  [ask, passage, about, settings, cases, hidden].map((command): [string, Command] => [
    command.data.name,
    command,
  ]),
);
