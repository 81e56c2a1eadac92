import { type APIEmbed, type APIEmbedField, ButtonStyle, ComponentType } from "discord.js";
import type { Article } from "../../article/article.js";
import type { Say } from "../../locales/say.js";
import type { Settings } from "../../study/settings.js";
import { formatCustomId } from "../custom-id.js";
import { button, row } from "./rows.js";
import { answersInWords, membersInWords, rolesInWords } from "./settings-words.js";
import { clip } from "./text.js";
import type { View } from "./view.js";

/* The panel that /settings opens: what is set, in words, and a way to each part of it. */

/** What the panel shows. */
export interface SettingsModel {
  readonly settings: Settings;
  readonly articles: readonly Article[];
  readonly attention: readonly Attention[];
  /** Whether the server still has a role or a channel of this id. */
  isHere(id: string): boolean;
}

/** Something that does not work as it is set, in words, with what to do about it. */
export interface Attention {
  readonly text: string;
  /** Where it is set. */
  readonly pages: readonly SettingsPage[];
}

/** The parts of the settings, each a page of the panel. */
export const SETTINGS_PAGES = ["answers", "access", "notify", "limits", "language", "privacy"] as const;
export type SettingsPage = (typeof SETTINGS_PAGES)[number];

const COLOUR = 0x4f6bed;
const FIELD = 1024;
const CHANNELS_SHOWN = 12;

/** @param note What has just come of a change, above all else */
export function overviewView(model: SettingsModel, say: Say, note?: string): View {
  return {
    content: note ?? "",
    embeds: [
      {
        color: COLOUR,
        title: say("settings.title"),
        fields: [
          ...attentionField(model.attention, say),
          ...SETTINGS_PAGES.map((page) => ({
            name: say("settings.page", { page }),
            value: clip(pageInWords(page, model, say), FIELD),
          })),
        ],
      },
    ],
    components: [
      row({
        type: ComponentType.StringSelect,
        custom_id: formatCustomId("set-page"),
        placeholder: say("settings.choosePage"),
        options: SETTINGS_PAGES.map((page) => ({
          label: say("settings.page", { page }),
          value: page,
          description: say("settings.pageDescription", { page }),
        })),
      }),
      row(
        button("set-export", say("settings.button.export")),
        button("set-reset", say("settings.button.reset")),
      ),
    ],
  };
}

/** Asks once more before everything is as it was at first. */
export function resetView(say: Say): View {
  return {
    content: "",
    embeds: [{ color: COLOUR, title: say("settings.reset.title"), description: say("settings.reset.text") }],
    components: [
      row(
        button("set-reset-yes", say("settings.button.resetYes"), [], ButtonStyle.Danger),
        button("set-back", say("settings.button.back")),
      ),
    ],
  };
}

export function pageEmbed(page: SettingsPage, model: SettingsModel, say: Say): APIEmbed {
  return {
    color: COLOUR,
    title: say("settings.page", { page }),
    description: say("settings.pageHelp", { page }),
    fields: [
      ...attentionField(
        model.attention.filter(({ pages }) => pages.includes(page)),
        say,
      ),
      { name: say("settings.now"), value: clip(pageInWords(page, model, say), FIELD) },
    ],
  };
}

function attentionField(attention: readonly Attention[], say: Say): APIEmbedField[] {
  if (attention.length === 0) return [];
  const value = clip(attention.map(({ text }) => `⚠️ ${text}`).join("\n"), FIELD);
  return [{ name: say("settings.attention"), value }];
}

/** What is set on a page, in words. */
function pageInWords(page: SettingsPage, { settings, articles }: SettingsModel, say: Say): string {
  switch (page) {
    case "answers":
      return answersOf(settings, articles, say);
    case "access":
      return [
        say("settings.now.access", {
          askers: settings.askerRoles.length > 0 ? "roles" : "everybody",
          askerRoles: rolesInWords(settings.askerRoles),
          moderators: settings.moderatorRoles.length > 0 ? "roles" : "managers",
          moderatorRoles: rolesInWords(settings.moderatorRoles),
        }),
        ...(settings.blockedMembers.length > 0
          ? [say("settings.now.blocked", { members: membersInWords(settings.blockedMembers) })]
          : []),
      ].join("\n");
    case "notify": {
      const channel = (id: string | null, unset: "settings.noReviewChannel" | "settings.nowhere") =>
        id === null ? say(unset) : `<#${id}>`;
      return say("settings.now.notify", {
        review: channel(settings.reviewChannel, "settings.noReviewChannel"),
        log: channel(settings.logChannel, "settings.nowhere"),
        role:
          settings.unansweredRole === null ? say("settings.nobody") : rolesInWords([settings.unansweredRole]),
      });
    }
    case "limits":
      return say("settings.now.limits", {
        cooldown: settings.cooldownSeconds,
        quota: settings.quotaPerHour,
      });
    case "language":
      return [say("settings.language", { language: settings.language ?? "unset" }), settings.timeZone].join(
        " · ",
      );
    case "privacy":
      return say("settings.now.privacy", { days: settings.retentionDays, names: settings.names });
  }
}

function answersOf(settings: Settings, articles: readonly Article[], say: Say): string {
  const titleOf = (name: string) => articles.find((article) => article.name === name)?.title ?? name;
  const own = Object.entries(settings.channels);
  const lines = own
    .slice(0, CHANNELS_SHOWN)
    .map(([id, channel]) => `<#${id}>: ${answersInWords(channel, titleOf, say)}`);
  if (own.length > CHANNELS_SHOWN) lines.push(say("settings.more", { count: own.length - CHANNELS_SHOWN }));
  const everywhere = answersInWords(settings, titleOf, say);
  return [say("settings.everywhere", { answers: everywhere }), ...lines].join("\n");
}
