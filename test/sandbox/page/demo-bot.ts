import {
  ActionRowBuilder,
  ApplicationCommandType,
  ChannelSelectMenuBuilder,
  ChannelType,
  CheckboxBuilder,
  type Client,
  ContextMenuCommandBuilder,
  FileUploadBuilder,
  type Interaction,
  InteractionContextType,
  LabelBuilder,
  type MessageActionRowComponentBuilder,
  ModalBuilder,
  PermissionFlagsBits as Permissions,
  RadioGroupBuilder,
  RoleSelectMenuBuilder,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
  UserSelectMenuBuilder,
} from "discord.js";

const COMMANDS = [
  new SlashCommandBuilder()
    .setName("ask")
    .setNameLocalizations({ de: "frage" })
    .setDescription("Asks the article a question")
    .setDescriptionLocalizations({ de: "Stellt dem Artikel eine Frage" })
    .addStringOption((option) =>
      option
        .setName("question")
        .setNameLocalizations({ de: "wortlaut" })
        .setDescription("What you want to know")
        .setDescriptionLocalizations({ de: "Was du wissen möchtest" })
        .setRequired(true),
    )
    .addStringOption((option) =>
      option
        .setName("article")
        .setNameLocalizations({ de: "artikel" })
        .setDescription("Which one")
        .addChoices({ name: "The first", name_localizations: { de: "Der erste" }, value: "first" }),
    ),
  new SlashCommandBuilder()
    .setName("settings")
    .setDescription("Settings")
    .setDefaultMemberPermissions(Permissions.ManageGuild)
    .setContexts(InteractionContextType.Guild)
    .addSubcommand((sub) => sub.setName("show").setDescription("Shows them all"))
    .addSubcommand((sub) =>
      sub
        .setName("import")
        .setDescription("Reads them from a file")
        .addAttachmentOption((option) =>
          option.setName("file").setDescription("Settings as JSON").setRequired(true),
        ),
    ),
  new SlashCommandBuilder()
    .setName("various")
    .setDescription("Options of every kind")
    .addUserOption((option) => option.setName("user").setDescription("A person").setRequired(true))
    .addRoleOption((option) => option.setName("role").setDescription("A role").setRequired(true))
    .addChannelOption((option) =>
      option
        .setName("channel")
        .setDescription("A channel")
        .addChannelTypes(ChannelType.GuildText)
        .setRequired(true),
    )
    .addIntegerOption((option) => option.setName("number").setDescription("A number").setRequired(true))
    .addBooleanOption((option) => option.setName("private").setDescription("Or not").setRequired(true))
    .addStringOption((option) =>
      option.setName("word").setDescription("A word").setAutocomplete(true).setRequired(true),
    ),
  new ContextMenuCommandBuilder().setName("Find in the article").setType(ApplicationCommandType.Message),
  new ContextMenuCommandBuilder().setName("Greet").setType(ApplicationCommandType.User),
];

const rowOf = (component: MessageActionRowComponentBuilder) =>
  new ActionRowBuilder<MessageActionRowComponentBuilder>().addComponents(component);

const MODES = [
  { label: "Off", value: "off", description: "The bot does not answer here" },
  { label: "Mention", value: "mention", description: "It answers who mentions it" },
  { label: "Draft", value: "draft", description: "Answers wait for a moderator" },
];

function panel(mode: string, channels: readonly string[], roles: readonly string[]) {
  return {
    content: `Mode: ${mode}. Channels: ${channels.length}. Roles: ${roles.length}.`,
    components: [
      rowOf(
        new StringSelectMenuBuilder()
          .setCustomId("mode")
          .setPlaceholder("How the bot answers")
          .addOptions(MODES.map((each) => ({ ...each, default: each.value === mode }))),
      ),
      rowOf(
        new ChannelSelectMenuBuilder()
          .setCustomId("channels")
          .setPlaceholder("Where the bot answers")
          .setChannelTypes(ChannelType.GuildText, ChannelType.GuildForum)
          .setMinValues(0)
          .setMaxValues(5)
          .setDefaultChannels(...channels),
      ),
      rowOf(
        new RoleSelectMenuBuilder()
          .setCustomId("roles")
          .setPlaceholder("Who may ask")
          .setMinValues(0)
          .setMaxValues(3)
          .setDefaultRoles(...roles),
      ),
      rowOf(new UserSelectMenuBuilder().setCustomId("person").setPlaceholder("Decline somebody's question")),
    ],
  };
}

const DECLINE = new ModalBuilder()
  .setCustomId("decline")
  .setTitle("Decline")
  .addLabelComponents(
    new LabelBuilder()
      .setLabel("Reason")
      .setDescription("The person will read it.")
      .setTextInputComponent(
        new TextInputBuilder()
          .setCustomId("reason")
          .setStyle(TextInputStyle.Paragraph)
          .setMinLength(5)
          .setMaxLength(200)
          .setValue("Off topic"),
      ),
    new LabelBuilder()
      .setLabel("Kind")
      .setStringSelectMenuComponent(new StringSelectMenuBuilder().setCustomId("kind").addOptions(MODES)),
    new LabelBuilder()
      .setLabel("How bad")
      .setRadioGroupComponent(
        new RadioGroupBuilder()
          .setCustomId("grade")
          .addOptions(
            { label: "A little", value: "little", description: "It happens" },
            { label: "Very", value: "very" },
          ),
      ),
    new LabelBuilder()
      .setLabel("Tell the person")
      .setCheckboxComponent(new CheckboxBuilder().setCustomId("tell")),
    new LabelBuilder()
      .setLabel("A file, if you like")
      .setFileUploadComponent(new FileUploadBuilder().setCustomId("proof").setRequired(false)),
  );

/** Makes a bot that has a use for all that the page can do. */
export async function demonstrate(bot: Client<true>): Promise<void> {
  await bot.application.commands.set(COMMANDS);
  let [mode, channels, roles]: [string, readonly string[], readonly string[]] = ["mention", [], []];
  bot.on("interactionCreate", async (interaction: Interaction) => {
    if (interaction.isAutocomplete()) {
      const typed = interaction.options.getFocused();
      await interaction.respond([
        { name: `${typed}!`, nameLocalizations: { de: `${typed}, ja!` }, value: `${typed}!` },
      ]);
    } else if (interaction.isChatInputCommand()) {
      const { options, commandName } = interaction;
      if (commandName === "ask") {
        await interaction.reply(`${interaction.locale}: ${options.getString("question")}`);
      } else if (commandName === "various") {
        const said = options.data.map(({ name, value }) => `${name}=${value}`).join(" ");
        await interaction.reply(said);
      } else if (options.getSubcommand() === "show") {
        const files = [{ attachment: Buffer.from('{"mode":"mention"}'), name: "settings.json" }];
        await interaction.reply({ ...panel(mode, channels, roles), files });
      } else {
        const { url } = options.getAttachment("file", true);
        await interaction.reply(`Imported: ${await (await fetch(url)).text()}`);
      }
    } else if (interaction.isMessageContextMenuCommand()) {
      await interaction.reply(`Nearest to "${interaction.targetMessage.content}"`);
    } else if (interaction.isUserContextMenuCommand()) {
      await interaction.reply(`Hello, ${interaction.targetUser.globalName}`);
    } else if (interaction.isUserSelectMenu()) {
      await interaction.showModal(DECLINE);
    } else if (interaction.isAnySelectMenu()) {
      if (interaction.isStringSelectMenu()) mode = interaction.values[0] ?? mode;
      else if (interaction.isRoleSelectMenu()) roles = interaction.values;
      else channels = interaction.values;
      await interaction.update(panel(mode, channels, roles));
    } else if (interaction.isModalSubmit()) {
      const reason = interaction.fields.getTextInputValue("reason");
      const grade = interaction.fields.getRadioGroup("grade", true);
      const tell = interaction.fields.getCheckbox("tell");
      const file = interaction.fields.getUploadedFiles("proof")?.first();
      await interaction.reply(`Declined: ${reason}, ${grade}, ${tell}${file ? ` (${file.name})` : ""}`);
    }
  });
  bot.on("messageCreate", async (message) => {
    if (!message.author.bot && message.mentions.has(bot.user)) await message.reply("An answer");
  });
}
