import { ApplicationCommandOptionType, type Locale } from "discord.js";
import type { Say } from "../../locales/say.js";
import { mayAsk } from "../../study/asking.js";
import { atLeast } from "../../study/standing.js";
import type { Command } from "../commands/command.js";
import type { Situation } from "../situation.js";
import { QUOTED } from "./quoted.js";
import { clip, literal } from "./text.js";
import type { View } from "./view.js";

const TITLE = 300;

/** In this order. */
const GROUPS = ["ask", "lookUp", "moderate", "manage"] as const;
type Group = (typeof GROUPS)[number];

/** Who asks for help, where, and the title of the article that the channel is set to. */
export type Helped = Pick<Situation, "standing" | "settings" | "mode" | "isDirect" | "say"> & {
  readonly article: string | null;
};

/**
 * What a member may do here, and how the channel is set.
 *
 * @param ids Of the commands, by name: with them a press begins one
 * @param locale Of the member's Discord
 */
export function helpView(
  commands: readonly Command[],
  helped: Helped,
  ids: ReadonlyMap<string, string>,
  locale: Locale,
): View {
  const { say, isDirect } = helped;
  const allowed = commands.filter((command) => isAllowed(command, helped));
  const parts = GROUPS.flatMap((group) => {
    const lines = allowed.filter((one) => groupOf(one) === group).map((one) => line(one, ids, locale, say));
    if (lines.length === 0) return [];
    const others = group === "ask" ? [say(isDirect ? "help.direct" : "help.mention")] : [];
    return [[`**${say(`help.${group}`)}**`, ...lines, ...others].join("\n")];
  });
  return {
    embeds: [
      {
        color: QUOTED,
        title: say("help.title"),
        description: parts.join("\n\n"),
        fields: [{ name: say("help.here"), value: settingsInWords(helped).join("\n") }],
      },
    ],
    components: [],
  };
}

/** As the guards of commands and of questions have it: nothing is named that would be refused. */
export function isAllowed({ needs, asks }: Command, { standing, mode, settings }: Helped): boolean {
  if (!atLeast(standing, needs)) return false;
  const nothingBefore = { lastOfMember: null, lastHourInChannel: [] };
  return !asks || mayAsk("addressed", mode, standing, settings, nothingBefore, 0).kind !== "refuse";
}

function groupOf({ needs, asks }: Command): Group {
  if (asks) return "ask";
  if (needs === "manager") return "manage";
  return needs === "moderator" ? "moderate" : "lookUp";
}

function line(command: Command, ids: ReadonlyMap<string, string>, locale: Locale, say: Say): string {
  const { data } = command;
  const name = data.name_localizations?.[locale] ?? data.name;
  if (command.on === "message") return say("help.menu", { name });
  const { description, description_localizations, options = [] } = command.data;
  const id = ids.get(data.name);
  // Discord begins a command of several parts by the name of one of them only: its first shows what there is.
  const part = options.find(({ type }) => type === ApplicationCommandOptionType.Subcommand);
  const path = part === undefined ? data.name : `${data.name} ${part.name}`;
  return say("help.command", {
    command: id ? `</${path}:${id}>` : `\`/${name}\``,
    description: description_localizations?.[locale] ?? description,
  });
}

function settingsInWords({ standing, settings, mode, isDirect, article, say }: Helped): string[] {
  const { cooldownSeconds, quotaPerHour } = settings;
  const waits = mode !== "off" && atLeast(standing, "asker") && !atLeast(standing, "moderator");
  return [
    say("help.mode", { mode }),
    ...(mode !== "off" && !atLeast(standing, "asker") ? [say("help.notAsker")] : []),
    ...(article === null ? [] : [say("help.article", { title: clip(literal(article), TITLE) })]),
    ...(waits && cooldownSeconds > 0 ? [say("help.cooldown", { seconds: cooldownSeconds })] : []),
    ...(waits && quotaPerHour > 0 && !isDirect ? [say("help.quota", { count: quotaPerHour })] : []),
    ...(atLeast(standing, "moderator") && !isDirect && settings.reviewChannel === null
      ? [say("help.noReviewChannel")]
      : []),
  ];
}
