import { IANAZone } from "luxon";
import { z } from "zod";
import { ProblemsError } from "../errors.js";
import { LANGUAGES } from "./languages.js";
import { settingsProblems } from "./settings-problems.js";

/**
 * How the bot answers in a channel: not at all; when it is addressed; when it is addressed, but a moderator looks at the
 * answer first; or every message that looks like a question.
 */
export const MODES = ["off", "mention", "draft", "auto"] as const;
export type Mode = (typeof MODES)[number];

/** What members are called in transcripts: by a pseudonym (member-hash.ts), or by the name that Discord shows. */
export const NAMES = ["hashed", "shown"] as const;

const id = z.string().regex(/^\d{5,20}$/);
const ids = z.array(id).max(25);

function seconds(most: number) {
  return z.number().int().min(0).max(most);
}

const channel = z.strictObject({
  /** Null: as the guild. */
  mode: z.enum(MODES).nullable().default(null),
  /** The name of the article that is asked where none is named; null: as the guild. */
  article: z.string().min(1).max(1000).nullable().default(null),
});

export type ChannelSettings = z.output<typeof channel>;

const settings = z.strictObject({
  /** Of what everybody sees; null: the one of the Discord server. Whoever is spoken to alone is spoken to in their own. */
  language: z.enum(LANGUAGES).nullable().default(null),
  /** In which times are read, and days begin. */
  timeZone: z
    .string()
    .refine((name) => IANAZone.isValidZone(name), {
      error: ({ input }) => `${JSON.stringify(input)} is no time zone; give one such as "Europe/Berlin"`,
    })
    .default("UTC"),
  /** Where nothing else is set. */
  mode: z.enum(MODES).default("mention"),
  /** The article that is asked where none is named; null: all. */
  article: z.string().min(1).max(1000).nullable().default(null),
  /** By channel id; a thread or a forum post has its channel's unless it has its own. */
  channels: z.record(id, channel).default({}),
  /** Who may ask; empty: everybody. */
  askerRoles: ids.default([]),
  /** Members who may read and look up, but not ask, whatever their roles. */
  blockedMembers: ids.default([]),
  /** Who moderates, beside those who may manage the server. */
  moderatorRoles: ids.default([]),
  /** Where drafts and reported answers arrive. */
  reviewChannel: id.nullable().default(null),
  /** Where each case is told. */
  logChannel: id.nullable().default(null),
  /** Who is pinged when a question is not answered; null: nobody. */
  unansweredRole: id.nullable().default(null),
  /** Between two questions of a member. */
  cooldownSeconds: seconds(24 * 3600).default(3),
  /** Questions an hour and channel; 0: without limit. */
  quotaPerHour: z.number().int().min(0).max(10_000).default(120),
  /** So long questions are kept; 0: no word of them is. */
  retentionDays: z.number().int().min(0).max(3650).default(30),
  names: z.enum(NAMES).default("hashed"),
});

/** A guild's own; every field has a default. */
export type Settings = z.output<typeof settings>;

export const DEFAULTS: Settings = settings.parse({});

/** What differs between two settings, each with the path of its field, for people to read. */
export interface Difference {
  /** Such as "cooldownSeconds" or "channels.123.mode". */
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Settings from a JSON value; what is missing has its default.
 *
 * @throws ProblemsError SETTINGS_INVALID, with every field that is wrong
 */
export function parseSettings(value: unknown): Settings {
  const parsed = settings.safeParse(value, { reportInput: true });
  if (parsed.success) return withoutEmptyChannels(parsed.data);
  throw new ProblemsError(settingsProblems(parsed.error.issues));
}

/** What holds in a channel. @param path Its id, then its parents': the most specific first */
export function channelSettings(
  settings: Settings,
  path: readonly string[],
): { mode: Mode; article: string | null } {
  const own = path.flatMap((id) => settings.channels[id] ?? []);
  return {
    mode: own.find(({ mode }) => mode !== null)?.mode ?? settings.mode,
    article: own.find(({ article }) => article !== null)?.article ?? settings.article,
  };
}

/** Every field that two settings differ in, in the order of the fields. */
export function differences(before: Settings, after: Settings): Difference[] {
  const olds = flatten(before);
  const news = flatten(after);
  const fields = [...new Set([...olds.keys(), ...news.keys()])];
  return fields
    .map((field) => ({ field, before: olds.get(field) ?? null, after: news.get(field) ?? null }))
    .filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))
    .map(({ field, before, after }) => ({ field, before: inWords(before), after: inWords(after) }));
}

function flatten(value: unknown, path = "", into = new Map<string, unknown>()): Map<string, unknown> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    for (const [key, inner] of Object.entries(value)) flatten(inner, path ? `${path}.${key}` : key, into);
  } else {
    into.set(path, value);
  }
  return into;
}

function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.join(", ") || "–";
  return value === null ? "–" : String(value);
}

function withoutEmptyChannels(settings: Settings): Settings {
  const channels = Object.entries(settings.channels).filter(
    ([, { mode, article }]) => mode !== null || article !== null,
  );
  return { ...settings, channels: Object.fromEntries(channels) };
}
