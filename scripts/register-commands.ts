import { readBotConfig } from "../src/config.js";
import { registerCommands, restClient } from "../src/discord/register.js";
import { PilcrowError } from "../src/errors.js";
import { runProgram } from "../src/terminal/program.js";

/* The bot registers its commands itself when it starts; this does it without starting the bot. */
await runProgram(async () => {
  const { discord } = readBotConfig(process.env);
  if (!discord.clientId) {
    throw new PilcrowError(
      "CONFIG_INVALID",
      "DISCORD_CLIENT_ID is missing; it is the Application ID on the General Information page of https://discord.com/developers/applications",
    );
  }
  const outcome = await registerCommands(restClient(discord), discord.clientId, discord.guildId);
  console.log(`commands ${outcome} for ${discord.guildId ? `guild ${discord.guildId}` : "all guilds"}`);
});
