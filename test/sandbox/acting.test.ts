import {
  ActionRowBuilder,
  ApplicationCommandType,
  ButtonBuilder,
  ButtonStyle,
  ChannelSelectMenuBuilder,
  ChannelType,
  CheckboxBuilder,
  CheckboxGroupBuilder,
  type Client,
  ContextMenuCommandBuilder,
  FileUploadBuilder,
  type Interaction,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  RadioGroupBuilder,
  RoleSelectMenuBuilder,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from "discord.js";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Outcome } from "../../src/sandbox/acts.js";
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

function handle(work: (interaction: Interaction) => Promise<unknown>): void {
  bot.on("interactionCreate", (interaction) => void work(interaction));
}

function messageOf(outcome: Outcome) {
  if (outcome.kind !== "message") throw new Error(JSON.stringify(outcome));
  return outcome.message;
}

describe("a file", () => {
  test("given to a command is described to the bot and can be downloaded", async () => {
    await bot.application.commands.set([
      new SlashCommandBuilder()
        .setName("import")
        .setDescription("Imports")
        .addAttachmentOption((option) => option.setName("file").setDescription("Which").setRequired(true)),
    ]);
    handle(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { name, contentType, size, url } = interaction.options.getAttachment("file", true);
      const text = await (await fetch(url)).text();
      await interaction.reply(`${name} ${contentType} ${size} ${text}`);
    });
    const file = { name: "settings.json", content: '{"mode":"draft"}' };
    expect(messageOf(await sandbox.acts.command("import", { ...member, options: { file } })).content).toBe(
      'settings.json application/json; charset=utf-8 16 {"mode":"draft"}',
    );
    await expect(sandbox.acts.command("import", { ...member, options: { file: "1" } })).rejects.toThrow(
      "there is no such file",
    );
    await expect(sandbox.acts.command("import", member)).rejects.toThrow('"file" is required');
  });

  test("given to a form", async () => {
    await bot.application.commands.create({ name: "import", description: "Imports" });
    const modal = new ModalBuilder()
      .setCustomId("import")
      .setTitle("Import")
      .addLabelComponents(
        new LabelBuilder()
          .setLabel("File")
          .setFileUploadComponent(new FileUploadBuilder().setCustomId("file").setMaxValues(1)),
      );
    handle(async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.showModal(modal);
      if (!interaction.isModalSubmit()) return;
      const [file] = interaction.fields.getUploadedFiles("file", true).values();
      await interaction.reply(await (await fetch(file?.url ?? "")).text());
    });
    const opened = await sandbox.acts.command("import", member);
    await expect(sandbox.acts.submit(opened, { file: [] })).rejects.toThrow("choose 1 to 1");
    const file = sandbox.acts.upload(member.as, { name: "a.json", content: "[]" });
    expect(messageOf(await sandbox.acts.submit(opened, { file: [file] })).content).toBe("[]");
  });
});

describe("a command of a context menu", () => {
  beforeEach(async () => {
    await bot.application.commands.set([
      new ContextMenuCommandBuilder().setName("Find").setType(ApplicationCommandType.Message),
      new ContextMenuCommandBuilder().setName("Greet").setType(ApplicationCommandType.User),
    ]);
    handle(async (interaction) => {
      if (!interaction.isContextMenuCommand()) return;
      await interaction.reply({ content: "found", flags: MessageFlags.Ephemeral });
    });
  });

  test("is answered by a message that names what it was used on", async () => {
    const { id } = sandbox.acts.post(sandbox.users.guest, member.channelId, "what is ¶ 3?");
    const found = messageOf(await sandbox.acts.command("Find", { ...member, targetId: id }));
    expect(found.interaction_metadata).toMatchObject({ target_message_id: id });
    const targetId = sandbox.users.guest;
    const greeted = messageOf(await sandbox.acts.command("Greet", { ...member, targetId }));
    expect(greeted.interaction_metadata).toMatchObject({ target_user: { id: targetId } });
  });

  test("is not used on an ephemeral message, nor on one in another channel", async () => {
    const { id } = sandbox.acts.post(sandbox.users.guest, member.channelId, "what is ¶ 3?");
    const secret = messageOf(await sandbox.acts.command("Find", { ...member, targetId: id }));
    await expect(sandbox.acts.command("Find", { ...member, targetId: secret.id })).rejects.toThrow(
      "ephemeral",
    );
    const other = sandbox.acts.post(sandbox.users.moderator, sandbox.channels.moderators, "among us");
    await expect(sandbox.acts.command("Find", { ...member, targetId: other.id })).rejects.toThrow("gone");
  });
});

describe("a select of what the guild has", () => {
  const channels = new ChannelSelectMenuBuilder()
    .setCustomId("where")
    .setChannelTypes(ChannelType.GuildText)
    .setMinValues(0)
    .setMaxValues(2);
  const roles = new RoleSelectMenuBuilder().setCustomId("who").setMinValues(0).setMaxValues(3);
  const row = (select: ChannelSelectMenuBuilder | RoleSelectMenuBuilder) =>
    new ActionRowBuilder<ChannelSelectMenuBuilder | RoleSelectMenuBuilder>().addComponents(select);

  test("takes channels of its kinds that the person sees, and updates its message", async () => {
    await bot.application.commands.create({ name: "settings", description: "Settings" });
    handle(async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply({ content: "Where?", components: [row(channels)] });
      if (!interaction.isChannelSelectMenu()) return;
      const names = interaction.channels.map((channel) => `${channel && "name" in channel && channel.name}`);
      const chosen = ChannelSelectMenuBuilder.from(channels).setDefaultChannels(...interaction.values);
      await interaction.update({ content: names.join("+"), components: [row(chosen)] });
    });
    const message = messageOf(await sandbox.acts.command("settings", member));
    const select = (...ids: string[]) => sandbox.acts.select(message, "where", ids, member.as);
    const updated = messageOf(await select(sandbox.channels.readingGroup));
    expect(updated).toMatchObject({
      id: message.id,
      content: "reading-group",
      components: [{ components: [{ default_values: [{ type: "channel" }] }] }],
    });
    expect(messageOf(await select()).id).toBe(message.id);
    await expect(select(sandbox.channels.forum)).rejects.toThrow("of this kind");
    await expect(select(sandbox.channels.moderators)).rejects.toThrow("no such channel");
  });

  test.each([
    ["of another kind", { type: "user", id: "123456789012345678" }, "type: BASE_TYPE_CHOICES"],
    ["without a type", { id: "123456789012345678" }, "type: BASE_TYPE_REQUIRED"],
    ["without an id", { type: "role" }, "id: BASE_TYPE_REQUIRED"],
  ])("refuses a default value %s", async (_, value, error) => {
    const select = { ...roles.toJSON(), default_values: [value] };
    const { body } = await rest(sandbox, `POST /channels/${member.channelId}/messages`, {
      content: "c",
      components: [{ type: 1, components: [select] }],
    });
    expect(errorsOf(body)).toEqual([`components.0.components.0.default_values.0.${error}`]);
  });
});

test("a form opens from a select, with a text that is there already", async () => {
  await bot.application.commands.create({ name: "review", description: "Reviews" });
  const row = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
    new StringSelectMenuBuilder().setCustomId("act").addOptions({ label: "Decline", value: "decline" }),
  );
  const modal = new ModalBuilder()
    .setCustomId("decline")
    .setTitle("Decline")
    .addLabelComponents(
      new LabelBuilder()
        .setLabel("Reason")
        .setTextInputComponent(
          new TextInputBuilder()
            .setCustomId("reason")
            .setStyle(TextInputStyle.Paragraph)
            .setValue("Off topic")
            .setMaxLength(12),
        ),
    );
  handle(async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply({ content: "card", components: [row] });
    if (interaction.isStringSelectMenu()) await interaction.showModal(modal);
    if (interaction.isModalSubmit() && interaction.isFromMessage())
      await interaction.update(`declined: ${interaction.fields.getTextInputValue("reason")}`);
  });
  const card = messageOf(await sandbox.acts.command("review", member));
  const opened = await sandbox.acts.select(card, "act", ["decline"], member.as);
  await expect(sandbox.acts.submit(opened, { reason: "far off topic" })).rejects.toThrow(
    '"Reason" must be 0 to 12',
  );
  expect(messageOf(await sandbox.acts.submit(opened, {}))).toMatchObject({
    id: card.id,
    content: "declined: Off topic",
  });
});

test("what comes of a button may be that its message is deleted, by its token or as any message", async () => {
  await bot.application.commands.create({ name: "ask", description: "Asks" });
  const row = new ActionRowBuilder<ButtonBuilder>().addComponents(
    new ButtonBuilder().setCustomId("token").setLabel("Delete").setStyle(ButtonStyle.Secondary),
    new ButtonBuilder().setCustomId("channel").setLabel("Remove").setStyle(ButtonStyle.Secondary),
  );
  handle(async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply({ content: "answer", components: [row] });
    if (!interaction.isButton()) return;
    await interaction.deferUpdate();
    await (interaction.customId === "token" ? interaction.deleteReply() : interaction.message.delete());
  });
  for (const button of ["Delete", "Remove"]) {
    const answer = messageOf(await sandbox.acts.command("ask", member));
    expect(await sandbox.acts.press(answer, button, member.as)).toMatchObject({
      kind: "deleted",
      messageId: answer.id,
    });
    expect(sandbox.acts.look(answer.id)).toBeUndefined();
  }
});

test("a form has radio buttons and boxes", async () => {
  await bot.application.commands.create({ name: "ask", description: "Asks" });
  const options = ["wrong", "unclear", "rude"].map((value) => ({ label: value, value }));
  const modal = new ModalBuilder()
    .setCustomId("why")
    .setTitle("Why not?")
    .addLabelComponents(
      new LabelBuilder()
        .setLabel("Kind")
        .setRadioGroupComponent(new RadioGroupBuilder().setCustomId("kind").addOptions(options)),
      new LabelBuilder()
        .setLabel("Also")
        .setCheckboxGroupComponent(
          new CheckboxGroupBuilder().setCustomId("also").addOptions(options).setMaxValues(2),
        ),
      new LabelBuilder()
        .setLabel("Tell me")
        .setCheckboxComponent(new CheckboxBuilder().setCustomId("tell").setDefault(true)),
    );
  handle(async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.showModal(modal);
    if (!interaction.isModalSubmit()) return;
    const { fields } = interaction;
    const said = [fields.getRadioGroup("kind"), fields.getCheckboxGroup("also"), fields.getCheckbox("tell")];
    await interaction.reply(said.join(" "));
  });
  const opened = await sandbox.acts.command("ask", member);
  const submit = (fields: Record<string, string | string[]>) => sandbox.acts.submit(opened, fields);
  await expect(submit({ also: ["rude"] })).rejects.toThrow('"Kind" takes one of its options');
  await expect(submit({ kind: "wrong" })).rejects.toThrow("choose 1 to 2");
  await expect(submit({ kind: "wrong", also: ["other"] })).rejects.toThrow("not one of the options");
  expect(messageOf(await submit({ kind: "wrong", also: ["rude", "unclear"] })).content).toBe(
    "wrong rude,unclear true",
  );
});

test("an ephemeral follow-up is deleted by its token, until the token ends", async () => {
  await bot.application.commands.create({ name: "ask", description: "Asks" });
  const seen = new Promise<unknown[]>((resolve) => {
    handle(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const flags = MessageFlags.Ephemeral;
      await interaction.reply({ content: "first", flags });
      const second = await interaction.followUp({ content: "second", flags });
      await interaction.deleteReply(second);
      await interaction.deleteReply();
      await interaction.followUp({ content: "third", flags });
      sandbox.acts.expire(interaction.id);
      resolve([await interaction.followUp({ content: "late", flags }).catch(({ code }) => code)]);
    });
  });
  await sandbox.acts.command("ask", member);
  expect(await seen).toEqual([50027]);
  expect(sandbox.acts.messagesIn(member.channelId).map(({ content }) => content)).toEqual(["third"]);
});

test("a person who takes no direct messages is not written to", async () => {
  const { member: id } = sandbox.users;
  sandbox.arrange.closeDirectMessages(id);
  await expect((await bot.users.fetch(id)).send("hello")).rejects.toMatchObject({ code: 50007 });
  sandbox.arrange.closeDirectMessages(id, false);
  expect((await (await bot.users.fetch(id)).send("hello")).content).toBe("hello");
});

test("a member's roles are the current ones in interactions and messages", async () => {
  await bot.application.commands.create({ name: "ask", description: "Asks" });
  handle(async (interaction) => {
    if (!interaction.isChatInputCommand() || !interaction.inCachedGuild()) return;
    await interaction.reply(interaction.member.roles.cache.map(({ name }) => name).join());
  });
  const ofMessage = () =>
    new Promise((resolve) => {
      bot.on("messageCreate", ({ author, member: who }) => {
        if (!author.bot) resolve(who?.roles.cache.map(({ name }) => name).join());
      });
    });
  for (const roles of [["Moderators"], ["Members", "Moderators"], []]) {
    const ids = roles.map((name) => sandbox.roles[name.toLowerCase() as "members" | "moderators"]);
    sandbox.arrange.setRoles(member.as, ids);
    const told = ofMessage();
    sandbox.acts.post(member.as, member.channelId, "hello");
    const names = (text: unknown) => String(text).split(",").sort();
    expect(names(await told)).toEqual(["@everyone", ...roles].sort());
    const answer = messageOf(await sandbox.acts.command("ask", member));
    expect(names(answer.content)).toEqual(["@everyone", ...roles].sort());
  }
});

test("200 members ask at once and each gets the answer", async () => {
  // discord.js sends 50 requests a second at most, and a machine may be busy: neither is what this is about.
  sandbox.limits.acknowledgeWithinMs = 60_000;
  sandbox.acts.patienceMs = 60_000;
  await bot.application.commands.set([
    new SlashCommandBuilder()
      .setName("ask")
      .setDescription("Asks")
      .addStringOption((option) => option.setName("question").setDescription("What").setRequired(true)),
  ]);
  handle(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply();
    await interaction.editReply(`answer to ${interaction.options.getString("question")}`);
  });
  const people = Array.from({ length: 200 }, (_, place) => sandbox.arrange.member(`Member ${place}`));
  const answers = await Promise.all(
    people.map((as, place) =>
      sandbox.acts.command("ask", { ...member, as, options: { question: `question ${place}` } }),
    ),
  );
  expect(answers.map((outcome) => messageOf(outcome).content)).toEqual(
    people.map((_, place) => `answer to question ${place}`),
  );
});
