import type { Mode, Settings } from "./settings.js";
import { atLeast, type Standing } from "./standing.js";

/** How a question came: addressed to the bot (a command, a mention, a reply, a menu), or overheard. */
export type Way = "addressed" | "overheard";

/** What a rule has to know of the questions before this one. */
export interface Before {
  /** When the member asked last in this guild; null: never. */
  readonly lastOfMember: number | null;
  /** When the questions of the last hour in this channel were asked, oldest first. */
  readonly lastHourInChannel: readonly number[];
}

export type Verdict =
  | { readonly kind: "answer" }
  /** The answer waits for a moderator. */
  | { readonly kind: "draft" }
  /** Not a word: nobody asked the bot. */
  | { readonly kind: "ignore" }
  | { readonly kind: "refuse"; readonly because: "off" | "role" }
  /** @property until When it would be answered, in milliseconds since 1970 */
  | { readonly kind: "refuse"; readonly because: "cooldown" | "quota"; readonly until: number };

export const HOUR_MS = 3_600_000;

/** Whether a question is answered here and now. Whoever moderates waits for nothing. */
export function mayAsk(
  way: Way,
  mode: Mode,
  standing: Standing,
  { cooldownSeconds, quotaPerHour }: Settings,
  { lastOfMember, lastHourInChannel }: Before,
  now: number,
): Verdict {
  const refuse = (verdict: Verdict): Verdict => (way === "overheard" ? { kind: "ignore" } : verdict);
  if (mode === "off") return refuse({ kind: "refuse", because: "off" });
  if (way === "overheard" && mode !== "auto") return { kind: "ignore" };
  if (!atLeast(standing, "asker")) return refuse({ kind: "refuse", because: "role" });
  if (atLeast(standing, "moderator")) return { kind: "answer" };
  const cooledDown = (lastOfMember ?? Number.NEGATIVE_INFINITY) + cooldownSeconds * 1000;
  if (now < cooledDown) return refuse({ kind: "refuse", because: "cooldown", until: cooledDown });
  const recent = lastHourInChannel.filter((at) => at > now - HOUR_MS);
  if (quotaPerHour > 0 && recent.length >= quotaPerHour) {
    // The one whose leaving makes room.
    const leaves = recent[recent.length - quotaPerHour] ?? now;
    return refuse({ kind: "refuse", because: "quota", until: leaves + HOUR_MS });
  }
  return { kind: mode === "draft" ? "draft" : "answer" };
}
