import type { Say } from "../../locales/say.js";
import type { Difference, Settings } from "../../study/settings.js";
import { clip, literal } from "./text.js";

/** How `differences` writes down what is not set. */
const UNSET = "–";
const LONGEST_VALUE = 300;

/** A change for people to read: "Cooldown: 3 s → 10 s". Roles and channels are shown as mentions, which ping nobody. */
export function changeInWords({ field, before, after }: Difference, say: Say): string {
  const value = (text: string) => valueInWords(field, text, say);
  return `**${fieldInWords(field, say)}**: ${value(before)} → ${value(after)}`;
}

/** As `changeInWords`, from the subject of a case; a subject of another form is shown as it is. */
export function subjectInWords(subject: string, say: Say): string {
  const [, field, values] = /^(\S+): (.*)$/s.exec(subject) ?? [];
  const [before, after, ...others] = values?.split(" → ") ?? [];
  if (field === undefined || before === undefined || after === undefined || others.length > 0)
    return literal(subject);
  return changeInWords({ field, before, after }, say);
}

/** "Cooldown", or "<#123>: how I answer" for what is set for one channel. */
export function fieldInWords(field: string, say: Say): string {
  const [, channelId, own] = /^channels\.(\d+)\.(\w+)$/.exec(field) ?? [];
  if (channelId && own) return say("settings.ofChannel", { channel: `<#${channelId}>`, field: own });
  return say("settings.field", { field });
}

function valueInWords(field: string, text: string, say: Say): string {
  const name = field.replace(/^channels\.\d+\./, "channel_");
  if (text === UNSET) return say("settings.unset", { field: name });
  switch (name) {
    case "mode":
    case "channel_mode":
      return say("settings.mode", { mode: text });
    case "askerRoles":
    case "moderatorRoles":
    case "unansweredRole":
      return rolesInWords(text.split(", "));
    case "blockedMembers":
      return membersInWords(text.split(", "));
    case "reviewChannel":
    case "logChannel":
      return `<#${text}>`;
    case "names":
      return say("settings.names", { names: text });
    case "language":
      return say("settings.language", { language: text });
    case "cooldownSeconds":
    case "quotaPerHour":
    case "retentionDays":
      return say(`settings.${name}`, { count: Number(text) });
    default:
      return clip(literal(text), LONGEST_VALUE);
  }
}

export function rolesInWords(ids: readonly string[]): string {
  return ids.map((id) => `<@&${id}>`).join(", ");
}

export function membersInWords(ids: readonly string[]): string {
  return ids.map((id) => `<@${id}>`).join(", ");
}

/** What is set for everywhere, or for one channel, as one line. */
export function answersInWords(
  { mode, article }: { mode: Settings["mode"] | null; article: string | null },
  titleOf: (article: string) => string,
  say: Say,
): string {
  return say("settings.answers", {
    mode: mode ?? "unset",
    article: article === null ? "" : clip(literal(titleOf(article)), LONGEST_VALUE),
    from: article === null ? "unset" : "one",
  });
}
