import {
  type APIModalInteractionResponseCallbackData,
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
} from "discord.js";
import type { Article } from "../../article/article.js";
import type { Say } from "../../locales/say.js";
import { LANGUAGES } from "../../study/languages.js";
import { MODES, NAMES, type Settings } from "../../study/settings.js";
import { formatCustomId } from "../custom-id.js";
import { articleLabel, articleValue } from "./article-choice.js";
import { button, type Row, row } from "./rows.js";
import { pageEmbed, type SettingsModel, type SettingsPage } from "./settings.js";
import { answersInWords } from "./settings-words.js";
import { textField } from "./text-field.js";
import type { View } from "./view.js";

/* One part of the settings each, with the menus that change it. Each change is made at once. */

/** What a menu has for "not set". */
export const UNSET_CHOICE = "#0";
const CHOICES = 25;
const MOST_ROLES = 25;

/** Where the bot can be asked. */
export const ANSWER_CHANNELS = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
  ChannelType.GuildMedia,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
  ChannelType.GuildCategory,
] as const;

/** Where the bot can post by itself. */
export const POST_CHANNELS = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
] as const;

/** The numbers that are typed into a form, by the page that they are on. */
export const NUMBERS = {
  limits: ["cooldownSeconds", "quotaPerHour"],
  privacy: ["retentionDays"],
} as const satisfies Partial<Record<SettingsPage, readonly (keyof Settings)[]>>;
export type NumbersPage = keyof typeof NUMBERS;

/** @param note What has just come of a change */
export function pageView(page: SettingsPage, model: SettingsModel, say: Say, note?: string): View {
  return {
    content: note ?? "",
    embeds: [pageEmbed(page, model, say)],
    components: [
      ...menus(page, model, say),
      row(
        ...(page in NUMBERS ? [button("set-numbers", say("settings.button.numbers", { page }), [page])] : []),
        ...(page === "language" ? [button("set-time-zone", say("settings.button.timeZone"))] : []),
        button("set-back", say("settings.button.back")),
      ),
    ],
  };
}

/** What is set for one channel, its threads or posts. */
export function channelView(channelId: string, model: SettingsModel, say: Say, note?: string): View {
  const own = model.settings.channels[channelId] ?? { mode: null, article: null };
  const titleOf = (name: string) => model.articles.find((article) => article.name === name)?.title ?? name;
  return {
    content: note ?? "",
    embeds: [
      {
        ...pageEmbed("answers", model, say),
        description: say("settings.channelHelp", { channel: `<#${channelId}>` }),
        fields: [
          { name: say("settings.now"), value: `<#${channelId}>: ${answersInWords(own, titleOf, say)}` },
        ],
      },
    ],
    components: [
      modeSelect(channelId, own.mode, say),
      articleSelect(channelId, own.article, model.articles, say),
      row(button("set-back", say("settings.button.back"), ["answers"])),
    ],
  };
}

/** The form for a page's numbers. */
export function numbersForm(
  page: NumbersPage,
  settings: Settings,
  say: Say,
): APIModalInteractionResponseCallbackData {
  return {
    custom_id: formatCustomId("set-numbers-form", page),
    title: say("settings.page", { page }),
    components: NUMBERS[page].map((field) =>
      textField({
        id: field,
        label: say("settings.form.label", { field }),
        description: say("settings.form.description", { field }),
        longest: 10,
        value: String(settings[field]),
      }),
    ),
  };
}

/** The form for the time zone: there are too many for a menu. */
export function timeZoneForm({ timeZone }: Settings, say: Say): APIModalInteractionResponseCallbackData {
  return {
    custom_id: formatCustomId("set-time-zone-form"),
    title: say("settings.page", { page: "language" }),
    components: [
      textField({
        id: "timeZone",
        label: say("settings.field", { field: "timeZone" }),
        description: say("settings.timeZoneHelp"),
        longest: 64,
        value: timeZone,
      }),
    ],
  };
}

function menus(page: SettingsPage, model: SettingsModel, say: Say): Row[] {
  const { settings } = model;
  switch (page) {
    case "answers":
      return [
        modeSelect("", settings.mode, say),
        articleSelect("", settings.article, model.articles, say),
        row({
          type: ComponentType.ChannelSelect,
          custom_id: formatCustomId("set-channel"),
          placeholder: say("settings.chooseChannel"),
          channel_types: [...ANSWER_CHANNELS],
        }),
      ];
    case "access":
      return [
        roleSelect("askerRoles", settings.askerRoles, MOST_ROLES, model, say),
        roleSelect("moderatorRoles", settings.moderatorRoles, MOST_ROLES, model, say),
        row({
          type: ComponentType.UserSelect,
          custom_id: formatCustomId("set-ids", "blockedMembers"),
          placeholder: say("settings.chooseBlocked"),
          min_values: 0,
          max_values: MOST_ROLES,
          default_values: settings.blockedMembers.map((id) => ({
            id,
            type: SelectMenuDefaultValueType.User,
          })),
        }),
      ];
    case "notify":
      return [
        channelSelect("reviewChannel", model, say),
        channelSelect("logChannel", model, say),
        roleSelect(
          "unansweredRole",
          settings.unansweredRole === null ? [] : [settings.unansweredRole],
          1,
          model,
          say,
        ),
      ];
    case "language":
      return [languageSelect(settings, say)];
    case "privacy":
      return [namesSelect(settings, say)];
    case "limits":
      return [];
  }
}

/** @param channelId "": what holds everywhere else */
function modeSelect(channelId: string, chosen: Settings["mode"] | null, say: Say): Row {
  const unset = {
    label: say("settings.unset", { field: "channel_mode" }),
    value: UNSET_CHOICE,
    default: chosen === null,
  };
  const modes = MODES.map((mode) => ({
    label: say("settings.mode", { mode }),
    value: mode,
    description: say("settings.modeDescription", { mode }),
    default: mode === chosen,
  }));
  return row({
    type: ComponentType.StringSelect,
    custom_id: formatCustomId("set-mode", channelId),
    placeholder: say("settings.field", { field: "mode" }),
    options: channelId === "" ? modes : [unset, ...modes],
  });
}

/** The first articles where there are too many, among them the one that is set. */
function articleSelect(
  channelId: string,
  chosen: string | null,
  articles: readonly Article[],
  say: Say,
): Row {
  const all = articles.map((article, position) => ({
    label: articleLabel(article),
    value: articleValue(article, position),
    default: article.name === chosen,
  }));
  const first = all.slice(0, CHOICES - 1);
  const isChosen = all.find((option) => option.default);
  const shown = isChosen && !first.includes(isChosen) ? [...first.slice(0, -1), isChosen] : first;
  const unset = {
    label: say("settings.unset", { field: channelId === "" ? "article" : "channel_article" }),
    value: UNSET_CHOICE,
    default: chosen === null,
    ...(all.length > shown.length ? { description: say("settings.moreArticles") } : {}),
  };
  return row({
    type: ComponentType.StringSelect,
    custom_id: formatCustomId("set-article", channelId),
    placeholder: say("settings.field", { field: "article" }),
    options: [unset, ...shown],
  });
}

function roleSelect(
  field: "askerRoles" | "moderatorRoles" | "unansweredRole",
  chosen: readonly string[],
  most: number,
  { isHere }: SettingsModel,
  say: Say,
): Row {
  return row({
    type: ComponentType.RoleSelect,
    custom_id: formatCustomId("set-ids", field),
    placeholder: say("settings.choose", { field }),
    min_values: 0,
    max_values: most,
    default_values: chosen.filter(isHere).map((id) => ({ id, type: SelectMenuDefaultValueType.Role })),
  });
}

function channelSelect(
  field: "reviewChannel" | "logChannel",
  { settings, isHere }: SettingsModel,
  say: Say,
): Row {
  const chosen = settings[field];
  return row({
    type: ComponentType.ChannelSelect,
    custom_id: formatCustomId("set-ids", field),
    placeholder: say("settings.choose", { field }),
    min_values: 0,
    max_values: 1,
    channel_types: [...POST_CHANNELS],
    default_values:
      chosen !== null && isHere(chosen) ? [{ id: chosen, type: SelectMenuDefaultValueType.Channel }] : [],
  });
}

function namesSelect({ names: chosen }: Settings, say: Say): Row {
  return row({
    type: ComponentType.StringSelect,
    custom_id: formatCustomId("set-names"),
    placeholder: say("settings.field", { field: "names" }),
    options: NAMES.map((names) => ({
      label: say("settings.names", { names }),
      value: names,
      description: say("settings.namesDescription", { names }),
      default: names === chosen,
    })),
  });
}

function languageSelect({ language: chosen }: Settings, say: Say): Row {
  return row({
    type: ComponentType.StringSelect,
    custom_id: formatCustomId("set-language"),
    placeholder: say("settings.field", { field: "language" }),
    options: [null, ...LANGUAGES].map((language) => ({
      label: say("settings.language", { language: language ?? "unset" }),
      value: language ?? UNSET_CHOICE,
      default: language === chosen,
    })),
  });
}
