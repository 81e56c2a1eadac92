import { Client, type ClientOptions, GatewayIntentBits as Intents, Partials } from "discord.js";
import type { Sandbox } from "../../src/sandbox/sandbox.js";

const INTENTS = [
  Intents.Guilds,
  Intents.GuildMessages,
  Intents.GuildMessageReactions,
  Intents.GuildMessageTyping,
  Intents.DirectMessages,
  Intents.GuildScheduledEvents,
];

/** The real discord.js, connected to the sandbox and with every guild received. */
export async function connect(sandbox: Sandbox, options: Partial<ClientOptions> = {}): Promise<Client<true>> {
  const client = new Client({
    intents: INTENTS,
    partials: [Partials.Channel, Partials.Message, Partials.Reaction],
    rest: { api: sandbox.apiUrl },
    // Discord wants 5 seconds between two identifications; the sandbox does not.
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) },
    ...options,
  });
  const ready = new Promise((resolve) => client.once("clientReady", resolve));
  await client.login(sandbox.token);
  await ready;
  return client as Client<true>;
}
