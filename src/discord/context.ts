import type { Logger } from "pino";
import type { Library } from "../answer/library.js";

/** What commands, buttons and messages work with. */
export interface BotContext {
  readonly library: Library;
  readonly log: Logger;
}
