import type { Mode, Settings } from "./settings.js";
import { atLeast, type Standing } from "./standing.js";

/** How a question came: addressed to the bot (a command, a mention, a reply, a menu), or overheard. */
export type Way = "addressed" | "overheard";

/** What a rule has to know of the questions before this one. */
export interface Before {
  /** When the member asked last in this guild; null: never. */
  readonly lastOfMember: number | null;
  /** When the questions of the last hour in this channel were asked, oldest first; the last `quotaPerHour` will do. */
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
export const DAY_MS = 24 * HOUR_MS;

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
  const roomAgain = roomFrom(lastHourInChannel, quotaPerHour, now);
  const until = Math.max(cooledDown, roomAgain);
  if (now < until) {
    return refuse({ kind: "refuse", because: cooledDown >= roomAgain ? "cooldown" : "quota", until });
  }
  return { kind: mode === "draft" ? "draft" : "answer" };
}

/** From when on the quota has room, if nobody asks before. */
function roomFrom(asked: readonly number[], quotaPerHour: number, now: number): number {
  const recent = asked.filter((at) => at > now - HOUR_MS);
  if (quotaPerHour === 0 || recent.length < quotaPerHour) return Number.NEGATIVE_INFINITY;
  // The one whose leaving makes room.
  return (recent[recent.length - quotaPerHour] ?? now) + HOUR_MS;
}
