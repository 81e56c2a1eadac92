import {
  ActionRowBuilder,
  ApplicationCommandType,
  ButtonBuilder,
  ButtonStyle,
  type Client,
  ContextMenuCommandBuilder,
  type Interaction,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
  UserSelectMenuBuilder,
} from "discord.js";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
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
  await bot.application.commands.set([
    new SlashCommandBuilder()
      .setName("ask")
      .setDescription("Asks")
      .addStringOption((option) =>
        option.setName("question").setDescription("What").setRequired(true).setMaxLength(50),
      )
      .addStringOption((option) => option.setName("article").setDescription("Which").setAutocomplete(true))
      .addIntegerOption((option) => option.setName("paragraph").setDescription("Where").setMinValue(1))
      .addUserOption((option) => option.setName("for").setDescription("Whom")),
    new SlashCommandBuilder()
      .setName("settings")
      .setDescription("Settings")
      .addSubcommandGroup((group) =>
        group
          .setName("channel")
          .setDescription("Of a channel")
          .addSubcommand((sub) =>
            sub
              .setName("mode")
              .setDescription("How")
              .addChannelOption((option) =>
                option.setName("where").setDescription("Where").setRequired(true),
              ),
          ),
      ),
    new ContextMenuCommandBuilder().setName("Find in the article").setType(ApplicationCommandType.Message),
    new ContextMenuCommandBuilder().setName("Greet").setType(ApplicationCommandType.User),
  ]);
});

afterEach(async () => {
  await bot.destroy();
  await sandbox.close();
});

/** Lets the bot handle interactions; what it throws fails the test that waits. */
function handle(work: (interaction: Interaction) => Promise<unknown>): Promise<unknown> {
  return new Promise((resolve) => {
    bot.on("interactionCreate", (interaction) => void work(interaction).then(resolve, resolve));
  });
}

const ask = (options: Record<string, string | number | boolean> = { question: "why?" }) =>
  sandbox.acts.command("ask", { ...member, options });

describe("a command", () => {
  test("is deferred, then edited; ephemeral as it was deferred, whatever the edit says", async () => {
    void handle(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply(`You asked ${interaction.options.getString("question")}`);
    });
    expect(await ask()).toMatchObject({
      kind: "message",
      message: {
        content: "You asked why?",
        visibleTo: sandbox.users.member,
        interaction_metadata: { user: { id: sandbox.users.member } },
      },
    });
    const listed = await rest(sandbox, `GET /channels/${member.channelId}/messages`);
    expect(listed.body).toEqual([]);
  });

  test("gets its options by type, with whom they name", async () => {
    const seen = handle(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply("ok");
      return [
        interaction.options.getInteger("paragraph"),
        interaction.options.getUser("for")?.globalName,
        interaction.options.getMember("for") !== null,
        interaction.inCachedGuild(),
        interaction.memberPermissions?.has("ManageGuild"),
        interaction.appPermissions.has("EmbedLinks"),
      ];
    });
    await ask({ question: "q", paragraph: 3, for: sandbox.users.moderator });
    expect(await seen).toEqual([3, "Moderator", true, true, false, true]);
  });

  test("in a subcommand of a group", async () => {
    const seen = handle(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply("ok");
      const { options } = interaction;
      return [options.getSubcommandGroup(), options.getSubcommand(), options.getChannel("where", true).name];
    });
    await sandbox.acts.command("settings", {
      ...member,
      subcommand: ["channel", "mode"],
      options: { where: member.channelId },
    });
    expect(await seen).toEqual(["channel", "mode", "reading-group"]);
  });

  test.each([
    ["a missing option", {}, '"question" is required'],
    ["one too long", { question: "x".repeat(51) }, "at most 50 characters"],
    ["one too small", { question: "q", paragraph: 0 }, "at least 1"],
    ["one of another type", { question: "q", paragraph: "two" }, "takes a whole number"],
    ["one that it does not have", { question: "q", other: 1 }, 'no option "other"'],
  ])("is not sent with %s", async (_, options, words) => {
    await expect(ask(options as Record<string, string | number>)).rejects.toThrow(words);
  });

  test("is followed up, in secret too, and its answers can be read, edited and deleted", async () => {
    const done = handle(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply("first");
      const secret = await interaction.followUp({ content: "second", flags: MessageFlags.Ephemeral });
      await interaction.webhook.editMessage(secret, "second, edited");
      const original = await interaction.fetchReply();
      await interaction.deleteReply();
      return original.content;
    });
    await ask();
    expect(await done).toBe("first");
    expect(sandbox.acts.messagesIn(member.channelId)).toMatchObject([
      { content: "second, edited", visibleTo: sandbox.users.member },
    ]);
  });

  test("a first follow-up to a deferred answer takes its place", async () => {
    void handle(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      await interaction.followUp({ content: "answer", flags: MessageFlags.Ephemeral });
    });
    expect(await ask()).toMatchObject({ message: { content: "answer", visibleTo: null } });
    expect(sandbox.acts.messagesIn(member.channelId)).toHaveLength(1);
  });

  test("carries files, which are served", async () => {
    void handle(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply({
        embeds: [{ title: "A map", image: { url: "attachment://map.txt" } }],
        files: [{ attachment: Buffer.from("¶ 3"), name: "map.txt" }],
      });
    });
    const outcome = await ask();
    if (outcome.kind !== "message") throw new Error(outcome.kind);
    const [attachment] = outcome.message.attachments;
    expect(outcome.message.embeds[0]?.image?.url).toBe(attachment?.url);
    expect(await (await fetch(attachment?.url ?? "")).text()).toBe("¶ 3");
  });
});

describe("acknowledgement", () => {
  test("too late is an unknown interaction", async () => {
    sandbox.limits.acknowledgeWithinMs = 20;
    const failed = sandbox.acts.happening("the failure", (happening) =>
      happening.kind === "outcome" && happening.outcome.kind === "failed" ? true : undefined,
    );
    const error = handle(async (interaction) => {
      await failed;
      if (interaction.isChatInputCommand()) await interaction.reply("late");
    });
    expect(await ask()).toMatchObject({ kind: "failed", reason: "The application did not respond" });
    expect(await error).toMatchObject({ code: 10062, status: 404 });
  });

  test("twice is refused", async () => {
    const error = handle(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { id, token } = interaction;
      await interaction.reply("one");
      return rest(sandbox, `POST /interactions/${id}/${token}/callback`, {
        type: 4,
        data: { content: "two" },
      });
    });
    await ask();
    expect(await error).toMatchObject({ status: 400, body: { code: 40060 } });
  });

  test("is needed before the webhook, which ends with its token", async () => {
    const errors = handle(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const route = `PATCH /webhooks/${sandbox.applicationId}/${interaction.token}/messages/@original`;
      const before = await rest(sandbox, route, { content: "early" });
      await interaction.reply("now");
      sandbox.acts.expire(interaction.id);
      const after = await rest(sandbox, route, { content: "late" });
      return [before, after].map(({ status, body }) => [status, body.code]);
    });
    await ask();
    expect(await errors).toEqual([
      [404, 10015],
      [401, 50027],
    ]);
  });

  test("of a kind that the interaction does not have is refused", async () => {
    const answer = handle(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { id, token } = interaction;
      const refused = await rest(sandbox, `POST /interactions/${id}/${token}/callback`, {
        type: 7,
        data: {},
      });
      await interaction.reply("ok");
      return errorsOf(refused.body);
    });
    await ask();
    expect(await answer).toEqual(["type: BASE_TYPE_CHOICES"]);
  });
});

describe("components", () => {
  const buttons = new ActionRowBuilder<ButtonBuilder>().addComponents(
    new ButtonBuilder().setCustomId("more").setLabel("More passages").setStyle(ButtonStyle.Primary),
    new ButtonBuilder().setCustomId("off").setLabel("Off").setStyle(ButtonStyle.Secondary).setDisabled(true),
  );
  const options = ["a", "b", "c"].map((value) => ({ label: value.toUpperCase(), value }));
  const select = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
    new StringSelectMenuBuilder().setCustomId("pick").setMaxValues(2).addOptions(options),
  );
  const people = new ActionRowBuilder<UserSelectMenuBuilder>().addComponents(
    new UserSelectMenuBuilder().setCustomId("who"),
  );

  async function answered(work: (interaction: Interaction) => Promise<unknown>) {
    const done = handle(async (interaction) => {
      if (!interaction.isChatInputCommand()) return work(interaction);
      await interaction.reply({ content: "answer", components: [buttons, select, people] });
      return undefined;
    });
    const outcome = await ask();
    if (outcome.kind !== "message") throw new Error(outcome.kind);
    return { message: outcome.message, done };
  }

  test("a button updates its message, at once or after deferring", async () => {
    const { message } = await answered(async (interaction) => {
      if (!interaction.isButton()) return;
      if (interaction.user.id === sandbox.users.member) return interaction.update("updated");
      await interaction.deferUpdate();
      return interaction.editReply("updated later");
    });
    expect(await sandbox.acts.press(message, "More passages", sandbox.users.member)).toMatchObject({
      message: { id: message.id, content: "updated" },
    });
    expect(await sandbox.acts.press(message, "more", sandbox.users.guest)).toMatchObject({
      message: { id: message.id, content: "updated later" },
    });
  });

  test("a select brings its values", async () => {
    const { message } = await answered(async (interaction) => {
      if (interaction.isStringSelectMenu()) return interaction.reply(interaction.values.join("+"));
      if (interaction.isUserSelectMenu())
        return interaction.reply(`${interaction.users.first()?.globalName}`);
      return undefined;
    });
    expect(await sandbox.acts.select(message, "pick", ["a", "c"], member.as)).toMatchObject({
      message: { content: "a+c" },
    });
    expect(await sandbox.acts.select(message, "who", [sandbox.users.guest], member.as)).toMatchObject({
      message: { content: "Guest" },
    });
    await expect(sandbox.acts.select(message, "pick", ["d"], member.as)).rejects.toThrow("not one of");
    await expect(sandbox.acts.select(message, "pick", ["a", "b", "c"], member.as)).rejects.toThrow("1 to 2");
  });

  test("a disabled or unknown button is not pressed", async () => {
    const { message } = await answered(async () => undefined);
    await expect(sandbox.acts.press(message, "off", member.as)).rejects.toThrow("disabled");
    await expect(sandbox.acts.press(message, "gone", member.as)).rejects.toThrow("no such component");
  });

  test("a modal opens from a button, is checked, and may update the button's message", async () => {
    const field = new TextInputBuilder()
      .setCustomId("why")
      .setLabel("Why?")
      .setStyle(TextInputStyle.Short)
      .setMinLength(3);
    const modal = new ModalBuilder()
      .setCustomId("reason")
      .setTitle("Not helpful")
      .addComponents(new ActionRowBuilder<TextInputBuilder>().addComponents(field));
    const { message } = await answered(async (interaction) => {
      if (interaction.isButton()) return interaction.showModal(modal);
      if (!interaction.isModalSubmit() || !interaction.isFromMessage()) return undefined;
      return interaction.update(`because ${interaction.fields.getTextInputValue("why")}`);
    });
    const opened = await sandbox.acts.press(message, "more", member.as);
    expect(opened).toMatchObject({ kind: "modal", modal: { title: "Not helpful" } });
    await expect(sandbox.acts.submit(opened, { why: "no" })).rejects.toThrow("3 to 4000");
    await expect(sandbox.acts.submit(opened, { why: "" })).rejects.toThrow("required");
    expect(await sandbox.acts.submit(opened, { why: "wrong ¶" })).toMatchObject({
      message: { id: message.id, content: "because wrong ¶" },
    });
  });
});

test("an ephemeral message's buttons are for the one who sees it", async () => {
  const row = new ActionRowBuilder<ButtonBuilder>().addComponents(
    new ButtonBuilder().setCustomId("share").setLabel("Share").setStyle(ButtonStyle.Primary),
  );
  void handle(async (interaction) => {
    if (interaction.isChatInputCommand()) {
      await interaction.reply({ content: "answer", components: [row], flags: MessageFlags.Ephemeral });
    } else if (interaction.isButton()) {
      await interaction.reply("shared");
    }
  });
  const outcome = await ask();
  if (outcome.kind !== "message") throw new Error(outcome.kind);
  await expect(sandbox.acts.press(outcome.message, "Share", sandbox.users.guest)).rejects.toThrow(
    "no such message",
  );
  expect(await sandbox.acts.press(outcome.message, "Share", sandbox.users.member)).toMatchObject({
    message: { content: "shared", visibleTo: null },
  });
});

test("a modal with labels, a select among them", async () => {
  const modal = new ModalBuilder()
    .setCustomId("why")
    .setTitle("Why not?")
    .addLabelComponents(
      new LabelBuilder()
        .setLabel("Kind")
        .setStringSelectMenuComponent(
          new StringSelectMenuBuilder()
            .setCustomId("kind")
            .addOptions({ label: "Wrong", value: "wrong" }, { label: "Unclear", value: "unclear" }),
        ),
      new LabelBuilder()
        .setLabel("More")
        .setTextInputComponent(
          new TextInputBuilder().setCustomId("more").setStyle(TextInputStyle.Paragraph).setRequired(false),
        ),
    );
  void handle(async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.showModal(modal);
    if (!interaction.isModalSubmit()) return;
    const { fields } = interaction;
    await interaction.reply(`${fields.getStringSelectValues("kind")} ${fields.getTextInputValue("more")}`);
  });
  const opened = await ask();
  await expect(sandbox.acts.submit(opened, { kind: ["other"] })).rejects.toThrow("not one of the options");
  expect(await sandbox.acts.submit(opened, { kind: ["unclear"], more: "¶ 3" })).toMatchObject({
    message: { content: "unclear ¶ 3" },
  });
});

test("autocomplete suggests while the other options are still missing", async () => {
  void handle(async (interaction) => {
    if (!interaction.isAutocomplete()) return;
    const { name, value } = interaction.options.getFocused(true);
    await interaction.respond([{ name: `${name}: ${value}`, value: "one" }]);
  });
  expect(
    await sandbox.acts.autocomplete("ask", "article", { ...member, options: { article: "cl" } }),
  ).toEqual([{ name: "article: cl", value: "one" }]);
});

test("context menus bring the message, whole, and the user that they were used on", async () => {
  void handle(async (interaction) => {
    if (interaction.isMessageContextMenuCommand()) await interaction.reply(interaction.targetMessage.content);
    if (interaction.isUserContextMenuCommand())
      await interaction.reply(`${interaction.targetUser.globalName}`);
  });
  const posted = sandbox.acts.post(sandbox.users.guest, member.channelId, "nobody is mentioned");
  expect(await sandbox.acts.command("Find in the article", { ...member, targetId: posted.id })).toMatchObject(
    { message: { content: "nobody is mentioned" } },
  );
  expect(await sandbox.acts.command("Greet", { ...member, targetId: sandbox.users.guest })).toMatchObject({
    message: { content: "Guest" },
  });
});
