import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { ModelSource } from "./embedding/embedder.js";
import { DEFAULT_MODEL } from "./embedding/model.js";
import { PilcrowError, ProblemsError } from "./errors.js";
import { inviteLink } from "./invite.js";

/** What the environment decides; `.env.example` explains each name. */
export interface Config {
  readonly corpusDir: string;
  readonly indexDir: string;
  /** Where the groups' state is kept. */
  readonly dataDir: string;
  readonly embedding: ModelSource;
}

/** What the bot needs on top. */
export interface BotConfig extends Config {
  readonly discord: DiscordConfig;
  readonly logLevel: string;
}

export interface DiscordConfig {
  readonly token: string;
  /** The application's id; null: as the gateway tells it. */
  readonly clientId: string | null;
  /** Commands are registered for this guild alone, at once; null: for all guilds. */
  readonly guildId: string | null;
  /** Base address of Discord's REST API, without the version. */
  readonly apiUrl: string;
}

const text = z.string().trim().min(1, "is empty; give it a value or remove the line");

const environment = z.object({
  CORPUS_DIR: text.default("corpus"),
  INDEX_DIR: text.default("index"),
  DATA_DIR: text.default("data"),
  EMBEDDING_MODEL: text
    .regex(
      /^(?!\.+\/)[\w.-]+\/(?!\.+$)[\w.-]+$/,
      'is not of the form "owner/name", such as "Xenova/e5-small-v2"',
    )
    .default(DEFAULT_MODEL),
  MODEL_CACHE_DIR: text.default(".cache/models"),
  HF_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'is not a web address, such as "https://huggingface.co"' })
    .default("https://huggingface.co"),
});

/** A line "NAME=" of .env.example that was left as it is: the variable is not set. */
function unsetIfBlank<T extends z.ZodType>(schema: T) {
  return z.preprocess((value) => (value === "" ? undefined : value), schema);
}

const snowflake = text.regex(
  /^\d+$/,
  "is not a Discord id: turn on Developer Mode in Discord's settings, right-click and Copy ID",
);

const botEnvironment = environment.extend({
  DISCORD_TOKEN: unsetIfBlank(
    z
      .string({
        error: `is missing. To get one:
  1. create an application at https://discord.com/developers/applications
  2. on its Bot page press Reset Token, and put DISCORD_TOKEN=… into the file .env
  3. invite it to your server: ${inviteLink("APPLICATION_ID")}
     with the Application ID of its General Information page
Or try \`npm run sandbox\`, which needs no account.`,
      })
      .trim()
      .regex(/^\S+$/, "holds white space; copy it again, whole and alone, from the application's Bot page"),
  ),
  DISCORD_CLIENT_ID: unsetIfBlank(snowflake.optional()),
  DISCORD_GUILD_ID: unsetIfBlank(snowflake.optional()),
  DISCORD_API_URL: unsetIfBlank(
    z
      .url({ protocol: /^https?$/, error: 'is not a web address, such as "https://discord.com/api"' })
      .default("https://discord.com/api"),
  ),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"], {
      error: "is none of fatal, error, warn, info, debug, trace and silent",
    })
    .default("info"),
});

/** The weights that come with the project, wherever it is run from. */
const MODELS_DIR = fileURLToPath(new URL("../models", import.meta.url));

/**
 * Reads the configuration of the terminal programs from environment variables.
 *
 * @throws ProblemsError CONFIG_INVALID, with every variable that is wrong
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  return config(parse(environment, env));
}

/**
 * Reads the bot's configuration from environment variables.
 *
 * @throws ProblemsError CONFIG_INVALID, with every variable that is wrong
 */
export function readBotConfig(env: Readonly<Record<string, string | undefined>>): BotConfig {
  const values = parse(botEnvironment, env);
  return {
    ...config(values),
    discord: {
      token: values.DISCORD_TOKEN,
      clientId: values.DISCORD_CLIENT_ID ?? null,
      guildId: values.DISCORD_GUILD_ID ?? null,
      apiUrl: values.DISCORD_API_URL.replace(/\/+$/, ""),
    },
    logLevel: values.LOG_LEVEL,
  };
}

const SEE = " (.env.example explains it)";

function parse<T extends z.ZodType>(
  schema: T,
  env: Readonly<Record<string, string | undefined>>,
): z.output<T> {
  const parsed = schema.safeParse(env);
  if (parsed.success) return parsed.data;
  throw new ProblemsError(
    parsed.error.issues.map(
      ({ path, message }) =>
        new PilcrowError(
          "CONFIG_INVALID",
          `${path.join(".")} ${message}${message.includes("\n") ? "" : SEE}`,
        ),
    ),
  );
}

function config(values: z.output<typeof environment>): Config {
  return {
    corpusDir: values.CORPUS_DIR,
    indexDir: values.INDEX_DIR,
    dataDir: values.DATA_DIR,
    embedding: {
      model: values.EMBEDDING_MODEL,
      modelsDir: MODELS_DIR,
      cacheDir: values.MODEL_CACHE_DIR,
      hubUrl: values.HF_ENDPOINT.replace(/\/*$/, "/"),
    },
  };
}
