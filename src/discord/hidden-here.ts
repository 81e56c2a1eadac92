import { hiddenNow } from "../study/hidden-passages.js";
import type { BotContext } from "./context.js";
import type { Situation } from "./situation.js";

/** Tells which paragraphs this guild's moderators have hidden: nobody is shown them. */
export async function hiddenHere(
  { guildId }: Pick<Situation, "guildId">,
  { study, library }: BotContext,
): Promise<(article: string, paragraph: number) => boolean> {
  return hiddenNow(await study.hidden.all(guildId), library);
}
