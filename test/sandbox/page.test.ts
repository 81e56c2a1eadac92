import type { Client } from "discord.js";
import { afterEach, beforeEach, expect, test } from "vitest";
import { WebSocket } from "ws";
import type { PageEvent, Snapshot } from "../../src/sandbox/page-api.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";
import { connect } from "./bot.js";

let sandbox: Sandbox;
let bot: Client<true>;

beforeEach(async () => {
  sandbox = await startSandbox();
  bot = await connect(sandbox);
  await bot.application.commands.create({ name: "ask", description: "Asks" });
});

afterEach(async () => {
  await bot.destroy();
  await sandbox.close();
});

const state = async (as: string) =>
  (await (await fetch(`${sandbox.url}/sandbox/api/state?as=${as}`)).json()) as Snapshot;

async function send(method: string, path: string, body: unknown) {
  const response = await fetch(`${sandbox.url}/sandbox/api${path}`, {
    method,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
}

/** The page's events for one person, until one is as wanted. */
async function events(
  as: string,
  isLast: (event: PageEvent) => boolean,
): Promise<{ all: Promise<PageEvent[]> }> {
  const socket = new WebSocket(`${sandbox.url.replace("http", "ws")}/sandbox/api/events?as=${as}`);
  await new Promise((resolve) => socket.once("open", resolve));
  const seen: PageEvent[] = [];
  const all = new Promise<PageEvent[]>((resolve) => {
    socket.on("message", (data) => {
      const event = JSON.parse(String(data)) as PageEvent;
      seen.push(event);
      if (!isLast(event)) return;
      socket.close();
      resolve(seen);
    });
  });
  return { all };
}

test("each person sees their own channels, commands and messages", async () => {
  const { member, moderator } = sandbox.users;
  sandbox.acts.post(moderator, sandbox.channels.moderators, "among us");
  const [asMember, asModerator] = [await state(member), await state(moderator)];
  const names = ({ channels }: Snapshot) => channels.map(({ name, kind }) => `${kind} ${name}`);
  expect(names(asMember)).toEqual(["dm Pilcrow", "text reading-group", "forum discussions"]);
  expect(names(asModerator)).toContain("text moderators");
  expect([asMember.messages.length, asModerator.messages.length]).toEqual([0, 1]);
  expect(asMember).toMatchObject({ botConnected: true, commands: [{ name: "ask" }] });
  expect(asMember.roles?.map(({ name }) => name)).toEqual(["@everyone", "Members", "Moderators", "Pilcrow"]);
  expect(asMember.users.map(({ name, isModerator, isBot }) => [name, isModerator, isBot])).toEqual([
    ["Member", false, false],
    ["Moderator", true, false],
    ["Guest", false, false],
    ["Owner", true, false],
    ["Pilcrow", false, true],
  ]);
});

test("an ephemeral answer is seen by the person who asked, with its stages", async () => {
  bot.on("interactionCreate", async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply({ flags: 64 });
    await interaction.editReply("the answer");
    await interaction.followUp("done");
  });
  const isDone = (event: PageEvent) => event.kind === "message" && event.message.message.content === "done";
  const { member, guest } = sandbox.users;
  const mine = await events(member, isDone);
  const others = await events(guest, isDone);
  const [command] = (await state(member)).commands;
  const act = {
    as: member,
    channelId: sandbox.channels.readingGroup,
    kind: "command",
    commandId: command?.id,
    options: {},
  };
  const { status, body } = await send("POST", "/interactions", act);
  expect(status).toBe(201);
  const shown = (all: PageEvent[]) =>
    all.map((event) =>
      event.kind === "message"
        ? `message ${event.message.pending ? "…" : event.message.message.content}`
        : event.kind,
    );
  const all = await mine.all;
  expect(shown(all)).toEqual(["acknowledged", "message …", "message the answer", "message done"]);
  expect(all[0]).toEqual({ kind: "acknowledged", interactionId: body.id });
  expect(shown(await others.all)).toEqual(["message done"]);
});

test("messages are posted, edited, reacted to and deleted by who may, with words for who may not", async () => {
  const { member, guest, moderator } = sandbox.users;
  const channelId = sandbox.channels.readingGroup;
  const posted = await send("POST", "/messages", { as: member, channelId, content: "hello" });
  expect(posted.status).toBe(201);
  const { id } = posted.body;
  expect(await send("PATCH", `/messages/${id}`, { as: guest, content: "mine" })).toMatchObject({
    status: 403,
    body: { message: "only its author can edit a message" },
  });
  expect((await send("PATCH", `/messages/${id}`, { as: member, content: "hello all" })).status).toBe(204);
  const reaction = { as: guest, messageId: id, emoji: "👍" };
  expect((await send("POST", "/reactions", reaction)).status).toBe(204);
  expect((await state(guest)).messages[0]?.message).toMatchObject({
    content: "hello all",
    reactions: [{ count: 1, me: true }],
  });
  expect((await send("POST", "/reactions", reaction)).status).toBe(204);
  const remove = (as: string) =>
    fetch(`${sandbox.url}/sandbox/api/messages/${id}?as=${as}`, { method: "DELETE" });
  expect((await remove(guest)).status).toBe(403);
  expect((await remove(moderator)).status).toBe(204);
  expect(await send("POST", "/messages", { as: member, channelId, content: "x".repeat(2001) })).toMatchObject(
    {
      status: 400,
      body: { message: "Invalid Form Body: Must be 2000 or fewer in length." },
    },
  );
});
