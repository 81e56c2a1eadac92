import type { Guild } from "discord.js";
import type { Say } from "../../locales/say.js";
import type { Settings } from "../../study/settings.js";
import type { BotContext } from "../context.js";
import { overviewView, SETTINGS_PAGES, type SettingsModel, type SettingsPage } from "../views/settings.js";
import { channelView, pageView } from "../views/settings-pages.js";
import type { View } from "../views/view.js";
import { attentionOf } from "./attention.js";

/** Where in the panel somebody is: a page of it, what is set for one channel, or "" for the overview. */
export type PanelPlace = SettingsPage | "" | { readonly channelId: string };

/** The panel as it is with these settings. @param note What has just come of a change */
export async function panelView(
  place: PanelPlace,
  settings: Settings,
  guild: Guild,
  context: BotContext,
  say: Say,
  note?: string,
): Promise<View> {
  const model: SettingsModel = {
    settings,
    articles: context.library.articles,
    attention: await attentionOf(settings, guild, context, say),
    isHere: (id) => guild.roles.cache.has(id) || guild.channels.cache.has(id),
  };
  if (place === "") return overviewView(model, say, note);
  if (typeof place === "object") return channelView(place.channelId, model, say, note);
  return pageView(place, model, say, note);
}

/** The overview for what is no page. */
export function panelPlace(text: string | undefined): PanelPlace {
  return SETTINGS_PAGES.find((page) => page === text) ?? "";
}
