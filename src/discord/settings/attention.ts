import type { Guild } from "discord.js";
import type { Say } from "../../locales/say.js";
import { MODES, type Mode, type Settings } from "../../study/settings.js";
import type { BotContext } from "../context.js";
import { placeToPost } from "../posting.js";
import { permissionsInWords } from "../views/permissions.js";
import type { Attention, SettingsPage } from "../views/settings.js";
import { fieldInWords } from "../views/settings-words.js";
import { clip, literal } from "../views/text.js";

/** Everything that does not work as it is set. */
export async function attentionOf(
  settings: Settings,
  guild: Guild,
  { library, readsMessages }: Pick<BotContext, "library" | "readsMessages">,
  say: Say,
): Promise<Attention[]> {
  const modes = modesOf(settings);
  const attention: Attention[] = [];
  const add = (text: string, ...pages: SettingsPage[]) => attention.push({ text, pages });
  if (modes.has("draft") && settings.reviewChannel === null) {
    add(say("settings.attention.draft"), "answers", "notify");
  }
  if (modes.has("auto") && !readsMessages) add(say("settings.attention.auto"), "answers");
  for (const field of ["reviewChannel", "logChannel"] as const) {
    const id = settings[field];
    if (id === null) continue;
    const place = await placeToPost(guild.client, guild.id, id);
    if ("channel" in place) continue;
    const { hindrance } = place;
    const values = { field, name: fieldInWords(field, say), channel: `<#${id}>` };
    if (hindrance === "gone") add(say("settings.attention.gone", values), "notify");
    else {
      const missing = permissionsInWords(hindrance);
      add(say("settings.attention.permissions", { ...values, missing }), "notify");
    }
  }
  const goneRoles = [...settings.askerRoles, ...settings.moderatorRoles, settings.unansweredRole].filter(
    (id) => id !== null && !guild.roles.cache.has(id),
  );
  if (goneRoles.length > 0) {
    add(say("settings.attention.roles", { count: goneRoles.length }), "access", "notify");
  }
  for (const article of goneArticles(settings, library.articles)) {
    add(say("settings.attention.article", { article: clip(literal(article), 100) }), "answers");
  }
  return attention;
}

function modesOf({ mode, channels }: Settings): ReadonlySet<Mode> {
  const set = [mode, ...Object.values(channels).map((channel) => channel.mode)];
  return new Set(MODES.filter((each) => set.includes(each)));
}

function goneArticles({ article, channels }: Settings, articles: readonly { name: string }[]): string[] {
  const set = [article, ...Object.values(channels).map((channel) => channel.article)];
  const names = set.filter((name): name is string => name !== null);
  return [...new Set(names)].filter((name) => !articles.some((one) => one.name === name));
}
