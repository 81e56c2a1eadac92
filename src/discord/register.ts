import { REST, Routes } from "discord.js";
import type { DiscordConfig } from "../config.js";
import { commands } from "./commands/commands.js";

/** Which commands Discord had, and what was done about it. */
export type Registration = "registered" | "unchanged";

/**
 * Tells Discord the commands, of one guild or of all, if it does not know them as they are now.
 *
 * @throws DiscordAPIError if Discord refuses
 */
export async function registerCommands(
  rest: REST,
  clientId: string,
  guildId: string | null,
): Promise<Registration> {
  const route = guildId
    ? Routes.applicationGuildCommands(clientId, guildId)
    : Routes.applicationCommands(clientId);
  const wanted = [...commands.values()].map(({ data }) => data);
  // Only to spare Discord a needless change: whatever comes of it, the commands are registered.
  const query = new URLSearchParams({ with_localizations: "true" });
  const known = await rest.get(route, { query }).catch(() => null);
  const unchanged = Array.isArray(known) && isKnown(wanted, known);
  if (!unchanged) await rest.put(route, { body: wanted });
  if (guildId) await withdrawFromAllGuilds(rest, clientId);
  return unchanged ? "unchanged" : "registered";
}

/** Discord would show a command twice that is registered for all guilds, as it once was, and for this one. */
async function withdrawFromAllGuilds(rest: REST, clientId: string): Promise<void> {
  const route = Routes.applicationCommands(clientId);
  const known = await rest.get(route).catch(() => null);
  if (!Array.isArray(known) || known.length === 0) return;
  const isOurs = known.every(({ name }: { name: string }) => commands.has(name));
  if (isOurs) await rest.put(route, { body: [] });
}

/** For a program that only registers: the bot has a REST client of its own. */
export function restClient({ token, apiUrl }: DiscordConfig): REST {
  return new REST({ api: apiUrl }).setToken(token);
}

/** True if Discord has just these commands. It adds fields of its own and leaves out what is false or empty. */
export function isKnown(wanted: readonly { name: string }[], known: readonly { name: string }[]): boolean {
  return (
    wanted.length === known.length &&
    wanted.every((command) =>
      matches(
        command,
        known.find(({ name }) => name === command.name),
      ),
    )
  );
}

function matches(wanted: unknown, known: unknown): boolean {
  if (isNothing(wanted)) return isNothing(known);
  if (Array.isArray(wanted)) {
    return (
      Array.isArray(known) &&
      wanted.length === known.length &&
      wanted.every((item, position) => matches(item, known[position]))
    );
  }
  if (typeof wanted !== "object" || wanted === null) return wanted === known;
  if (typeof known !== "object" || known === null) return false;
  const found = known as Record<string, unknown>;
  // An option that was taken back (required, autocomplete, a limit) is in what Discord knows, but not in what is wanted.
  const keys = new Set([...Object.keys(wanted), ...REVOCABLE.filter((key) => key in found)]);
  return [...keys].every((key) => matches((wanted as Record<string, unknown>)[key], found[key]));
}

const REVOCABLE = [
  "default_member_permissions",
  "options",
  "choices",
  "required",
  "autocomplete",
  "min_value",
  "max_value",
  "min_length",
  "max_length",
  "name_localizations",
  "description_localizations",
];

function isNothing(value: unknown): boolean {
  return (
    value === undefined || value === null || value === false || (Array.isArray(value) && value.length === 0)
  );
}
