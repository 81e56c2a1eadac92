import { about } from "./about.js";
import { articles } from "./articles.js";
import { ask } from "./ask.js";
import { askAbout } from "./ask-about.js";
import { cases } from "./cases.js";
import type { Command } from "./command.js";
import { discuss } from "./discuss.js";
import { find } from "./find.js";
import { forgetMe } from "./forget-me.js";
import { helpOn } from "./help.js";
import { hidden } from "./hidden.js";
import { outline } from "./outline.js";
import { passage } from "./passage.js";
import { queue } from "./queue.js";
import { search } from "./search.js";
import { settings } from "./settings.js";
import { stats } from "./stats.js";
import { strike } from "./strike.js";
import { transcript } from "./transcript.js";
import { verified } from "./verified.js";

const help = helpOn(() => commands.values());

const asking: readonly Command[] = [ask, askAbout];
const lookups: readonly Command[] = [
  passage,
  search,
  outline,
  articles,
  find,
  help,
  about,
  forgetMe,
  transcript,
];
const moderating: readonly Command[] = [discuss, strike, settings, cases, hidden, queue, verified, stats];

/** Every command, by its name. */
export const commands: ReadonlyMap<string, Command> = new Map(
  [...asking, ...lookups, ...moderating].map((command): [string, Command] => [command.data.name, command]),
);
