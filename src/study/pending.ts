import { z } from "zod";
import { LANGUAGES } from "./languages.js";

/** What it takes to answer a question after a restart. Kept until it is answered, also where the guild keeps no words. */
const pending = z.object({
  text: z.string(),
  /** The name of the article that the asker named. */
  article: z.string().nullable(),
  isDraft: z.boolean(),
  /** Of the interaction that asked: its reply can be edited by it for 15 minutes. Null where a message asked. */
  replyToken: z.string().nullable(),
  /** The asker's, where it is known. */
  language: z.enum(LANGUAGES).nullable(),
});

export type Pending = z.output<typeof pending>;

export function formatPending(what: Pending): string {
  return JSON.stringify(what);
}

export function parsePending(json: string): Pending {
  return pending.parse(JSON.parse(json));
}
