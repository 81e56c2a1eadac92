import {
  type APIApplication,
  ApplicationFlags,
  Client,
  GatewayIntentBits,
  Partials,
  Routes,
} from "discord.js";
import type { DiscordConfig } from "../config.js";
import { PilcrowError } from "../errors.js";
import { restClient } from "./register.js";

/**
 * Whether the application may read messages that are not addressed to the bot. Who asks Discord for that without having it
 * is not let in at all.
 *
 * @throws PilcrowError DISCORD_TOKEN_REFUSED, DISCORD_UNREACHABLE
 */
export async function mayReadMessages(config: DiscordConfig): Promise<boolean> {
  try {
    const { flags = 0 } = (await restClient(config).get(Routes.currentApplication())) as APIApplication;
    return (
      (flags & (ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited)) !== 0
    );
  } catch (cause) {
    throw loginError(cause, config.apiUrl);
  }
}

/**
 * A client with no more than the bot needs: no privileged intent (what is addressed to a bot reaches it with its text all
 * the same) but the one that channels set to auto need, where the application has it; and no message of it ever pings
 * anyone, whatever its text.
 */
export function createClient({ apiUrl }: DiscordConfig, readsMessages: boolean): Client {
  return new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      GatewayIntentBits.GuildScheduledEvents,
      ...(readsMessages ? [GatewayIntentBits.MessageContent] : []),
    ],
    // A direct message arrives before its channel is known; and a question may be edited or deleted that was asked before
    // the bot was started.
    partials: [Partials.Channel, Partials.Message],
    // A guild in an outage never comes; waiting for it, discord.js would hold every interaction back past its three seconds.
    waitGuildTimeout: 1000,
    allowedMentions: { parse: [], repliedUser: false },
    // Discord counts no answer to an interaction against its global limit, but discord.js would: with its 50 a second,
    // many members asking at once would wait past the three seconds. Whatever else is too much, Discord's 429 slows down.
    rest: { api: apiUrl, globalRequestsPerSecond: 500 },
  });
}

/** @throws PilcrowError DISCORD_TOKEN_REFUSED, DISCORD_UNREACHABLE */
export async function logIn(client: Client, { token, apiUrl }: DiscordConfig): Promise<void> {
  try {
    await client.login(token);
  } catch (cause) {
    throw loginError(cause, apiUrl);
  }
}

function loginError(cause: unknown, apiUrl: string): unknown {
  if (!(cause instanceof Error)) return cause;
  const { code = "", status = 0 } = cause as { code?: string | number; status?: number };
  if (code === "TokenInvalid" || status === 401 || /authentication failed/i.test(cause.message)) {
    return new PilcrowError(
      "DISCORD_TOKEN_REFUSED",
      "DISCORD_TOKEN was refused by Discord; copy it again from the Bot page of https://discord.com/developers/applications (Reset Token shows a new one)",
      { cause },
    );
  }
  if (
    status >= 500 ||
    /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|UND_ERR/.test(
      `${code} ${String(cause.cause)} ${cause.message}`,
    )
  ) {
    return new PilcrowError(
      "DISCORD_UNREACHABLE",
      `${apiUrl}: Discord could not be reached (${cause.message}); check the network and DISCORD_API_URL`,
      { cause },
    );
  }
  return cause;
}
