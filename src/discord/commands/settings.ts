import { type ChatInputCommandInteraction, type Guild, MessageFlags } from "discord.js";
import { PilcrowError } from "../../errors.js";
import type { Settings } from "../../study/settings.js";
import { logCases } from "../cases/case-log.js";
import type { BotContext } from "../context.js";
import { finishReviews } from "../reviews/queue.js";
import { sentText } from "../sent-file.js";
import {
  type Change,
  changeSettings,
  importSettings,
  nothingChanged,
  withAnswers,
} from "../settings/change.js";
import { parseSettingsFile, SETTINGS_FILE_BYTES, settingsFile } from "../settings/file.js";
import { type PanelPlace, panelView } from "../settings/panel.js";
import { timeZoneOf, timeZonesLike } from "../settings/time-zones.js";
import type { Situation } from "../situation.js";
import { articleOf } from "../views/article-choice.js";
import { resetView } from "../views/settings.js";
import { UNSET_CHOICE } from "../views/settings-pages.js";
import { articleChoices, CHOICES } from "./article-option.js";
import type { Command } from "./command.js";
import { settingsData } from "./settings-options.js";

/** What a subcommand changes, and the page of the panel that shows it; without a change the page is only shown. */
interface Wish {
  readonly place: PanelPlace;
  readonly change: ((before: Settings) => unknown) | null;
}

export const settings = {
  needs: "manager",
  data: settingsData,

  /** Time zones; or articles, and before them what takes the article back. */
  async autocomplete(interaction, { library }, { say }) {
    if (interaction.options.getSubcommand() === "language") {
      const zones = timeZonesLike(interaction.options.getFocused()).slice(0, CHOICES);
      return void (await interaction.respond(zones.map((zone) => ({ name: zone, value: zone }))));
    }
    const field = interaction.options.get("channel") ? "channel_article" : "article";
    const unset = { name: say("settings.unset", { field }), value: UNSET_CHOICE };
    const choices = [unset, ...articleChoices(interaction.options.getFocused(), library)];
    await interaction.respond(choices.slice(0, CHOICES));
  },

  async execute(interaction, context, situation) {
    const { guild } = interaction;
    if (!guild) throw new Error(`the server ${interaction.guildId} is not known yet`);
    const { say } = situation;
    const flags = MessageFlags.Ephemeral;
    switch (interaction.options.getSubcommand()) {
      case "export":
        return void (await interaction.reply({ ...settingsFile(situation.settings), flags }));
      case "reset":
        return void (await interaction.reply({ ...resetView(say), flags }));
      case "import": {
        await interaction.deferReply({ flags });
        return answer(
          interaction,
          guild,
          "",
          await imported(interaction, guild, situation, context),
          context,
          situation,
        );
      }
    }
    const wish = wishOf(interaction, context, situation);
    if ("problem" in wish) {
      const view = await panelView(wish.place, situation.settings, guild, context, say, wish.problem);
      return void (await interaction.reply({ ...view, flags }));
    }
    const change = wish.change ? await changeSettings(guild, wish.change, situation, context) : null;
    await answer(interaction, guild, wish.place, change, context, situation);
  },
} satisfies Command;

/** Shows the page that a change is on, and tells the log. */
async function answer(
  interaction: ChatInputCommandInteraction,
  guild: Guild,
  place: PanelPlace,
  change: Change | null,
  context: BotContext,
  { settings, say, guildId }: Situation,
): Promise<void> {
  const view = await panelView(place, change?.settings ?? settings, guild, context, say, change?.note);
  if (interaction.deferred) await interaction.editReply(view);
  else await interaction.reply({ ...view, flags: MessageFlags.Ephemeral });
  if (!change || change.cases.length === 0) return;
  await logCases(interaction.client, guildId, change.cases, context);
  // What waited for a review channel has one now.
  await finishReviews(interaction.client, context, guildId);
}

async function imported(
  { options }: ChatInputCommandInteraction,
  guild: Guild,
  situation: Situation,
  context: BotContext,
): Promise<Change> {
  try {
    const text = await sentText(options.getAttachment("file", true), SETTINGS_FILE_BYTES);
    return await importSettings(guild, parseSettingsFile(text), situation, context);
  } catch (error) {
    if (!(error instanceof PilcrowError)) throw error;
    const { settings, say } = situation;
    return { settings, note: nothingChanged(error.message.split("\n"), say), cases: [] };
  }
}

function wishOf(
  { options }: ChatInputCommandInteraction,
  { library }: BotContext,
  { say }: Situation,
): Wish | { place: PanelPlace; problem: string } {
  const merge = (place: PanelPlace, given: Partial<Record<keyof Settings, unknown>>): Wish => {
    const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    return { place, change: Object.keys(set).length > 0 ? (before) => ({ ...before, ...set }) : null };
  };
  const unsetOr = (value: string | null) =>
    value === null ? undefined : value === UNSET_CHOICE ? null : value;
  switch (options.getSubcommand()) {
    case "answers": {
      const channelId = options.getChannel("channel")?.id;
      const place = channelId ? { channelId } : "answers";
      const mode = unsetOr(options.getString("mode"));
      const typed = unsetOr(options.getString("article"));
      if (mode === null && !channelId)
        return { place, problem: nothingChanged([say("settings.wrong.modeUnset")], say) };
      const article = typed && (articleOf(typed, library.articles)?.name ?? typed);
      const answers = {
        ...(mode === undefined ? {} : { mode: mode as Settings["mode"] | null }),
        ...(article === undefined ? {} : { article }),
      };
      const isAny = Object.keys(answers).length > 0;
      return { place, change: isAny ? (before) => withAnswers(before, channelId, answers) : null };
    }
    case "access": {
      const askers = rolesIn(options.getString("askers"));
      const moderators = rolesIn(options.getString("moderators"));
      const blocked = membersIn(options.getString("blocked"));
      const wrong = [
        ...(blocked === null ? [say("settings.wrong.memberList")] : []),
        ...(askers === null ? [say("settings.wrong.roleList", { field: "askerRoles" })] : []),
        ...(moderators === null ? [say("settings.wrong.roleList", { field: "moderatorRoles" })] : []),
      ];
      if (wrong.length > 0) return { place: "access", problem: nothingChanged(wrong, say) };
      return merge("access", {
        askerRoles: askers,
        moderatorRoles: moderators,
        blockedMembers: blocked,
      });
    }
    case "notify": {
      const off = options.getString("off");
      return merge("notify", {
        reviewChannel: options.getChannel("review_channel")?.id,
        logChannel: options.getChannel("log_channel")?.id,
        unansweredRole: options.getRole("unanswered_role")?.id,
        ...(off === null ? {} : { [off]: null }),
      });
    }
    case "limits":
      return merge("limits", {
        cooldownSeconds: options.getInteger("cooldown") ?? undefined,
        quotaPerHour: options.getInteger("quota") ?? undefined,
      });
    case "language":
      return merge("language", {
        language: unsetOr(options.getString("language")),
        timeZone: timeZoneOf(options.getString("time_zone")),
      });
    case "privacy":
      return merge("privacy", {
        retentionDays: options.getInteger("days") ?? undefined,
        names: options.getString("names") ?? undefined,
      });
    default:
      return { place: "", change: null };
  }
}

/** As `idsIn`, of roles. */
function rolesIn(typed: string | null): string[] | null | undefined {
  return idsIn(typed, /<@&(\d+)>/g);
}

/** As `idsIn`, of members. */
function membersIn(typed: string | null): string[] | null | undefined {
  return idsIn(typed, /<@!?(\d+)>/g);
}

/**
 * The ids in a list of mentions; the word for nobody in particular gives an empty list.
 *
 * @returns undefined if nothing was typed, null if something else than such mentions was
 */
function idsIn(typed: string | null, mention: RegExp): string[] | null | undefined {
  if (typed === null) return undefined;
  if (typed.trim() === "-") return [];
  const ids = [...typed.matchAll(mention)].map(([, id = ""]) => id);
  const rest = typed.replace(mention, "").replace(/[\s,;]+/g, "");
  return rest === "" && ids.length > 0 ? [...new Set(ids)] : null;
}
