import type { AttachmentPayload } from "discord.js";
import type { Library } from "../../answer/library.js";
import type { Say } from "../../locales/say.js";
import type { Shown } from "../views/stats.js";

/** Raise it when a program that reads the file would misread it. */
const VERSION = 1;

/** All that is known, as a message's attachment: no id of a member or a channel, and no word that was asked in private. */
export function statsFile(
  { statistics, open, span, timeZone }: Pick<Shown, "statistics" | "open" | "span" | "timeZone">,
  library: Pick<Library, "articles">,
  say: Say,
): AttachmentPayload {
  const { from, to, cited, ...counts } = statistics;
  const titles = new Map(library.articles.map(({ name, title }) => [name, title]));
  const content = {
    pilcrow: "statistics",
    version: VERSION,
    from: time(from),
    to: time(to),
    timeZone,
    article: span.article ?? null,
    isOneChannel: span.channelIds !== undefined,
    ...counts,
    cited: cited.map((one) => ({ ...one, title: titles.get(one.article) ?? null })),
    open: {
      inPrivate: open.inPrivate,
      questions: open.questions.map(({ lastAskedAt, ...one }) => ({
        ...one,
        lastAskedAt: time(lastAskedAt),
      })),
    },
  };
  return {
    attachment: Buffer.from(`${JSON.stringify(content, null, 2)}\n`),
    name: "pilcrow-statistics.json",
    description: say("stats.file"),
  };
}

function time(at: number): string {
  return new Date(at).toISOString();
}
