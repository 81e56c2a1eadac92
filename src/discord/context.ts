import type { Logger } from "pino";
import type { Library } from "../answer/library.js";

/** What commands, buttons and messages work with. */
export interface BotContext {
  /** Of the index that is there now; a new one may come while something is awaited. */
  readonly library: Library;
  readonly log: Logger;
}
