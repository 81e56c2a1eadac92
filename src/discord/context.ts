import type { Logger } from "pino";
import type { Library } from "../answer/library.js";
import type { Study } from "../study/study.js";

/** What commands, buttons and messages work with. */
export interface BotContext {
  /** Of the index that is there now; a new one may come while something is awaited. */
  readonly library: Library;
  /** What the groups have decided and asked. */
  readonly study: Study;
  readonly log: Logger;
  /** Whether messages that do not address the bot reach it with their text: the MessageContent intent. */
  readonly readsMessages: boolean;
}
