import type { Logger } from "pino";
import type { Library } from "../answer/library.js";
import type { Study } from "../study/study.js";
import type { AtMost } from "./at-most.js";

/** What commands, buttons and messages work with. */
export interface BotContext {
  /** Of the index that is there now; a new one may come while something is awaited. */
  readonly library: Library;
  /** What the groups have decided and asked. */
  readonly study: Study;
  readonly log: Logger;
  /** So many questions are worked on at a time: with more, those that come meanwhile would not be acknowledged in time. */
  readonly answering: AtMost;
  /** True where Discord hands over the words of messages that are not addressed to the bot. */
  readonly readsMessages: boolean;
}
