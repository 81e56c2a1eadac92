import { about } from "./about.js";
import { ask } from "./ask.js";
import type { Command } from "./command.js";
import { passage } from "./passage.js";

/** Every command, by its name. */
export const commands: ReadonlyMap<string, Command> = new Map(
  [ask, passage, about].map((command): [string, Command] => [command.data.name, command]),
);
