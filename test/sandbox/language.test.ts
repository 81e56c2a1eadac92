import { type Client, Locale, SlashCommandBuilder } from "discord.js";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";
import { connect } from "./bot.js";
import { errorsOf, rest } from "./rest.js";

let sandbox: Sandbox;
let bot: Client<true>;
let member: { as: string; channelId: string };

beforeEach(async () => {
  sandbox = await startSandbox();
  member = { as: sandbox.users.member, channelId: sandbox.channels.readingGroup };
  bot = await connect(sandbox);
});

afterEach(async () => {
  await bot.destroy();
  await sandbox.close();
});

test("an interaction carries the person's language and the guild's", async () => {
  await bot.application.commands.create({ name: "ask", description: "Asks" });
  bot.on("interactionCreate", (interaction) => {
    if (interaction.isChatInputCommand())
      void interaction.reply(`${interaction.locale} ${interaction.guildLocale}`);
  });
  const languages = async (as: string, channelId: string) => {
    const outcome = await sandbox.acts.command("ask", { as, channelId });
    return outcome.kind === "message" ? outcome.message.content : outcome.kind;
  };
  expect(await languages(member.as, member.channelId)).toBe("en-US en-US");
  sandbox.arrange.setLocale(member.as, Locale.German);
  const told = new Promise((resolve) => bot.once("guildUpdate", resolve));
  sandbox.arrange.setGuildLocale(Locale.SpanishES);
  await told;
  expect(bot.guilds.cache.first()?.preferredLocale).toBe("es-ES");
  expect(await languages(member.as, member.channelId)).toBe("de es-ES");
  expect(await languages(sandbox.users.guest, member.channelId)).toBe("en-US es-ES");
  const directMessages = sandbox.world.directMessageWith(member.as)?.id ?? "";
  expect(await languages(member.as, directMessages)).toBe("de null");
});

test("names and descriptions in other languages are kept, for commands, options and choices", async () => {
  const ask = new SlashCommandBuilder()
    .setName("ask")
    .setNameLocalizations({ de: "frage" })
    .setDescription("Asks")
    .setDescriptionLocalizations({ de: "Stellt eine Frage" })
    .addStringOption((option) =>
      option
        .setName("where")
        .setNameLocalizations({ de: "wo" })
        .setDescription("Where")
        .setDescriptionLocalizations({ de: "Wo" })
        .addChoices({ name: "Here", name_localizations: { de: "Hier" }, value: "here" }),
    );
  await bot.application.commands.set([ask]);
  const [command] = (await bot.application.commands.fetch({ withLocalizations: true })).values();
  expect(command).toMatchObject({
    nameLocalizations: { de: "frage" },
    descriptionLocalizations: { de: "Stellt eine Frage" },
    options: [
      { nameLocalizations: { de: "wo" }, choices: [{ name: "Here", nameLocalizations: { de: "Hier" } }] },
    ],
  });
});

test("a language that Discord does not have, and a command that is too long in one, are refused", async () => {
  const create = (body: object) =>
    rest(sandbox, `POST /applications/${sandbox.applicationId}/commands`, {
      name: "ask",
      description: "Asks",
      ...body,
    });
  expect(errorsOf((await create({ name_localizations: { xx: "frage" } })).body)).toEqual([
    "name_localizations.xx: BASE_TYPE_CHOICES",
  ]);
  const choices = (language: string) =>
    Array.from({ length: 25 }, (_, place) => ({
      name: `${place}`,
      name_localizations: { [language]: "x".repeat(98) + String(place).padStart(2) },
      value: `${place}`,
    }));
  const options = Array.from({ length: 4 }, (_, place) => ({
    type: 3,
    name: `option-${place}`,
    description: "Which",
    choices: choices("de"),
  }));
  expect(errorsOf((await create({ options })).body)).toEqual([": APPLICATION_COMMAND_TOO_LARGE"]);
  expect((await create({ options: options.slice(0, 3) })).status).toBe(201);
});
