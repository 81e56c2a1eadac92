import type { Client } from "discord.js";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";
import { connect } from "./bot.js";
import { rest } from "./rest.js";

const ROUTE = "POST /channels/:id/messages";

let sandbox: Sandbox;
let bot: Client<true>;

beforeEach(async () => {
  sandbox = await startSandbox();
  bot = await connect(sandbox);
});

afterEach(async () => {
  await bot.destroy();
  await sandbox.close();
});

async function send(content: string): Promise<void> {
  const channel = await bot.channels.fetch(sandbox.channels.readingGroup);
  if (!channel?.isSendable()) throw new Error("no channel");
  await channel.send(content);
}

test.each([false, true])("discord.js waits for a 429 to pass and sends once (global: %s)", async (global) => {
  sandbox.faults.rateLimit(ROUTE, { retryAfter: 0.02, global });
  await send("in the end");
  expect(sandbox.requests.of(ROUTE).map(({ status }) => status)).toEqual([429, 200]);
  expect(sandbox.requests.refused).toEqual([]);
  expect(sandbox.acts.messagesIn(sandbox.channels.readingGroup)).toMatchObject([{ content: "in the end" }]);
});

test("a 429 says how long, and whether it is for everything", async () => {
  sandbox.faults.rateLimit("/users/@me", { retryAfter: 1.5, global: true });
  const answer = await rest(sandbox, "GET /users/@me");
  expect(answer).toMatchObject({ status: 429, body: { retry_after: 1.5, global: true } });
  expect(answer.headers.get("retry-after")).toBe("2");
  expect(answer.headers.get("x-ratelimit-global")).toBe("true");
  expect((await rest(sandbox, "GET /users/@me")).status).toBe(200);
});

test("a server error is tried again", async () => {
  sandbox.faults.fail(ROUTE, 503);
  await send("again");
  expect(sandbox.requests.of(ROUTE).map(({ status }) => status)).toEqual([503, 200]);
});

test("the log keeps what was sent and what was refused", async () => {
  await rest(sandbox, `POST /channels/${sandbox.channels.readingGroup}/messages`, { content: "" });
  expect(sandbox.requests.refused).toMatchObject([
    { method: "POST", status: 400, code: 50006, body: { content: "" } },
  ]);
});
