import type { Settings } from "./settings.js";

/** What a rule has to know of whoever acts. */
export interface Member {
  readonly id: string;
  readonly roles: readonly string[];
  /** True for whoever may manage the server. */
  readonly isManager: boolean;
}

/**
 * What somebody may do here, each more than the one before: read and look up; ask; moderate; change the settings.
 */
export const STANDINGS = ["reader", "asker", "moderator", "manager"] as const;
export type Standing = (typeof STANDINGS)[number];

export function standingOf({ id, roles, isManager }: Member, settings: Settings): Standing {
  if (isManager) return "manager";
  if (settings.moderatorRoles.some((role) => roles.includes(role))) return "moderator";
  if (settings.blockedMembers.includes(id)) return "reader";
  const mayAsk = settings.askerRoles.length === 0 || settings.askerRoles.some((role) => roles.includes(role));
  return mayAsk ? "asker" : "reader";
}

export function atLeast(standing: Standing, needed: Standing): boolean {
  return STANDINGS.indexOf(standing) >= STANDINGS.indexOf(needed);
}
