import { type Client, MessageFlags, SlashCommandBuilder, type TextChannel } from "discord.js";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";
import { connect } from "./bot.js";

let sandbox: Sandbox;
let bot: Client<true>;
let channel: TextChannel;

beforeEach(async () => {
  sandbox = await startSandbox();
  bot = await connect(sandbox);
  channel = (await bot.channels.fetch(sandbox.channels.readingGroup)) as TextChannel;
});

afterEach(async () => {
  await bot.destroy();
  await sandbox.close();
});

describe("a nonce", () => {
  test("that is enforced gives the message that was sent with it, in any channel and once it is gone too", async () => {
    const send = (content: string) => channel.send({ content, nonce: "agenda", enforceNonce: true });
    const first = await send("first");
    expect(await send("second")).toMatchObject({ id: first.id, content: "first" });
    expect(sandbox.acts.messagesIn(channel.id)).toHaveLength(1);
    const elsewhere = await bot.users.fetch(sandbox.users.member);
    const options = { content: "elsewhere", nonce: "agenda", enforceNonce: true };
    expect(await elsewhere.send(options)).toMatchObject({ id: first.id });
    await first.delete();
    await expect(send("third")).rejects.toMatchObject({ code: 10008 });
  });

  test("that is not enforced is only given back", async () => {
    const sent = [
      await channel.send({ content: "a", nonce: "n" }),
      await channel.send({ content: "b", nonce: "n" }),
    ];
    expect(new Set(sent.map(({ id }) => id)).size).toBe(2);
    expect(sent[0]?.nonce).toBe("n");
  });

  test("has at most 25 characters", async () => {
    await expect(channel.send({ content: "a", nonce: "n".repeat(26) })).rejects.toMatchObject({
      code: 50035,
    });
  });
});

test("an edit takes the components away and leaves the rest", async () => {
  const sent = await channel.send({
    content: "Who speaks?",
    components: [{ type: 1, components: [{ type: 2, style: 1, label: "Me", custom_id: "v1:hand:7" }] }],
  });
  await sent.edit({ components: [] });
  expect(sandbox.acts.look(sent.id)).toMatchObject({ content: "Who speaks?", components: [] });
  await expect(
    sandbox.acts.press({ id: sent.id, channel_id: channel.id }, "Me", sandbox.users.member),
  ).rejects.toThrow("no such component");
});

test.each(["v1:hand:7", "Raise hand", "hand"])("a button is pressed by %o", async (name) => {
  bot.on("interactionCreate", (interaction) => {
    if (interaction.isButton()) void interaction.reply({ content: interaction.customId });
  });
  const button = (label: string, custom_id: string) => ({ type: 2, style: 1, label, custom_id }) as const;
  const sent = await channel.send({
    components: [
      { type: 1, components: [button("Lower hand", "v1:lower:7"), button("Raise hand", "v1:hand:7")] },
    ],
  });
  expect(
    await sandbox.acts.press({ id: sent.id, channel_id: channel.id }, name, sandbox.users.member),
  ).toMatchObject({
    message: { content: "v1:hand:7" },
  });
});

describe("a file", () => {
  const PNG = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  );

  test.each([
    ["record.md", "text/markdown; charset=utf-8", "attachment"],
    ["record.json", "application/json; charset=utf-8", "attachment"],
    ["record.html", "text/html; charset=utf-8", "attachment"],
    ["drawing.svg", "image/svg+xml", "attachment"],
    ["chart.png", "image/png", null],
  ])(
    "%s is downloaded as what it is, and cannot act as a part of the page",
    async (name, type, disposition) => {
      const content = type === "image/png" ? PNG : Buffer.from("<script>alert(1)</script>");
      const { attachments } = await channel.send({ files: [{ attachment: content, name }] });
      const [file] = [...attachments.values()];
      expect(file).toMatchObject({ name, size: content.length, contentType: type });
      const response = await fetch(file?.url ?? "");
      expect(Buffer.from(await response.arrayBuffer())).toEqual(content);
      expect(response.headers.get("content-type")).toBe(type);
      expect(response.headers.get("content-security-policy")).toBe("sandbox");
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
      expect(response.headers.get("content-disposition")).toBe(
        disposition && `${disposition}; filename="${name}"`,
      );
    },
  );

  test("goes with an answer that one person alone sees", async () => {
    await bot.application.commands.create(
      new SlashCommandBuilder().setName("chart").setDescription("Draws a chart"),
    );
    bot.on("interactionCreate", async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply({
        embeds: [{ title: "Who spoke", image: { url: "attachment://chart.png" } }],
        files: [{ attachment: PNG, name: "chart.png" }],
      });
    });
    const { member } = sandbox.users;
    const outcome = await sandbox.acts.command("chart", { as: member, channelId: channel.id });
    if (outcome.kind !== "message") throw new Error(outcome.kind);
    const { attachments, embeds, visibleTo } = outcome.message;
    expect(visibleTo).toBe(member);
    expect(attachments).toMatchObject([{ filename: "chart.png", ephemeral: true, width: 1, height: 1 }]);
    expect(embeds[0]?.image?.url).toBe(attachments[0]?.url);
  });
});
