import {
  PermissionFlagsBits as Bits,
  type Client,
  Events,
  type Guild,
  type GuildScheduledEventCreateOptions,
  GatewayIntentBits as Intents,
  GuildScheduledEventStatus as Status,
  GuildScheduledEventEntityType as Type,
} from "discord.js";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";
import { connect } from "./bot.js";
import { errorsOf, rest } from "./rest.js";

let sandbox: Sandbox;
let bot: Client<true>;
let guild: Guild;

beforeEach(async () => {
  sandbox = await startSandbox();
  bot = await connect(sandbox);
  guild = await bot.guilds.fetch(sandbox.guildId);
});

afterEach(async () => {
  await bot.destroy();
  await sandbox.close();
});

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000);
const planned = (): GuildScheduledEventCreateOptions => ({
  name: "A discussion",
  privacyLevel: 2,
  entityType: Type.External,
  entityMetadata: { location: "#reading-group" },
  scheduledStartTime: inMinutes(1),
  scheduledEndTime: inMinutes(2),
});
const create = () => guild.scheduledEvents.create(planned());
const next = (name: string, client = bot) =>
  new Promise<Record<string, unknown>>((resolve) => {
    client.on(Events.Raw, ({ t, d }) => t === name && resolve(d));
  });
/** What is wrong with a change, as Discord would say it. */
const patch = async (id: string, body: object) => {
  const answer = await rest(sandbox, `PATCH /guilds/${guild.id}/scheduled-events/${id}`, body);
  return answer.status === 200 ? [] : answer.body.code === 50035 ? errorsOf(answer.body) : [answer.body.code];
};

test("are made, started, and ended once", async () => {
  const event = await create();
  expect(event).toMatchObject({ status: Status.Scheduled, creatorId: bot.user.id });
  await event.setStatus(Status.Active);
  await event.setStatus(Status.Completed);
  await expect(event.setStatus(Status.Active as never)).rejects.toMatchObject({ code: 180000 });
  expect((await guild.scheduledEvents.fetch()).size).toBe(0);
});

test("are told to sessions with the intent alone", async () => {
  const deaf = await connect(sandbox, { intents: [Intents.Guilds] });
  const heard: string[] = [];
  deaf.on(Events.Raw, ({ t }) => heard.push(t));
  const told = [
    next("GUILD_SCHEDULED_EVENT_CREATE"),
    next("GUILD_SCHEDULED_EVENT_USER_ADD"),
    next("GUILD_SCHEDULED_EVENT_USER_REMOVE"),
    next("GUILD_SCHEDULED_EVENT_UPDATE"),
    next("GUILD_SCHEDULED_EVENT_DELETE"),
  ];
  const { id } = await create();
  const { member, moderator } = sandbox.users;
  sandbox.arrange.interested(member, id);
  sandbox.arrange.interested(member, id, false);
  sandbox.arrange.changeEvent(moderator, id, { name: "Later" });
  sandbox.arrange.deleteEvent(moderator, id);
  const [created, added, removed, updated, deleted] = await Promise.all(told);
  expect(created).toMatchObject({ id, guild_id: guild.id, status: 1 });
  expect(added).toEqual({ guild_scheduled_event_id: id, user_id: member, guild_id: guild.id });
  expect(removed).toEqual(added);
  expect(updated).toMatchObject({ id, name: "Later" });
  expect(deleted).toMatchObject({ id });
  sandbox.arrange.role("the last thing to be heard of");
  await new Promise((resolve) => deaf.once("roleCreate", resolve));
  expect(heard.filter((name) => name.includes("SCHEDULED"))).toEqual([]);
  await deaf.destroy();
});

describe("what is wrong is named", () => {
  test.each<[string, Partial<GuildScheduledEventCreateOptions>]>([
    ["a start in the past", { scheduledStartTime: inMinutes(-1) }],
    ["an end before the start", { scheduledStartTime: inMinutes(3) }],
    ["no place", { entityMetadata: { location: "" } }],
    ["too long a name", { name: "n".repeat(101) }],
    ["too long a description", { description: "d".repeat(1001) }],
  ])("when it is made with %s", async (_, wrong) => {
    await expect(guild.scheduledEvents.create({ ...planned(), ...wrong })).rejects.toMatchObject({
      code: 50035,
    });
  });

  test.each([
    [{ name: "" }, "name: BASE_TYPE_REQUIRED"],
    [{ name: "n".repeat(101) }, "name: BASE_TYPE_BAD_LENGTH"],
    [{ status: 3 }, "status: BASE_TYPE_CHOICES"],
    [{ scheduled_start_time: "soon" }, "scheduled_start_time: DATE_TIME_TYPE_PARSE"],
    [
      { scheduled_start_time: inMinutes(-1).toISOString() },
      "scheduled_start_time: GUILD_SCHEDULED_EVENT_SCHEDULE_PAST",
    ],
    [
      { scheduled_start_time: inMinutes(9).toISOString() },
      "scheduled_end_time: GUILD_SCHEDULED_EVENT_SCHEDULE_END_BEFORE_START",
    ],
    [{ scheduled_end_time: null }, "scheduled_end_time: BASE_TYPE_REQUIRED"],
    [{ entity_type: Type.Voice }, "channel_id: BASE_TYPE_REQUIRED"],
    [{ entity_metadata: null }, "entity_metadata.location: BASE_TYPE_REQUIRED"],
  ])("when it is changed to %o", async (change, wrong) => {
    const { id } = await create();
    expect(await patch(id, change)).toEqual([wrong]);
  });

  test("once it has started: the start is no longer to be changed, the end is", async () => {
    const { id } = await create();
    expect(await patch(id, { status: 2 })).toEqual([]);
    expect(await patch(id, { scheduled_start_time: inMinutes(1.5).toISOString() })).toEqual([
      "scheduled_start_time: GUILD_SCHEDULED_EVENT_SCHEDULE_INVALID_START_BY_STATUS",
    ]);
    expect(await patch(id, { scheduled_end_time: inMinutes(5).toISOString() })).toEqual([]);
  });
});

test("whatever statuses are asked for, an event goes from scheduled to active to completed, or to cancelled", async () => {
  const lives = [[2, 3], [4], [2], []].map(String);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(1, 2, 3, 4), { maxLength: 5 }), async (wanted) => {
      const { id } = await create();
      const went: number[] = [];
      for (const status of wanted) {
        const before = sandbox.world.guild(guild.id).events.get(id)?.api.status;
        if ((await patch(id, { status })).length === 0 && status !== before) went.push(status);
      }
      expect(lives).toContain(String(went));
      await guild.scheduledEvents.delete(id);
    }),
    { numRuns: 25 },
  );
});

describe("who may", () => {
  const setBot = (...bits: bigint[]) =>
    sandbox.arrange.setPermissions(
      sandbox.roles.bot,
      bits.reduce((all, bit) => all | bit, Bits.ViewChannel),
    );

  test("the bot changes its own with CREATE_EVENTS, others' with MANAGE_EVENTS", async () => {
    const theirs = sandbox.arrange.event(sandbox.users.moderator, "Theirs");
    const { id } = await create();
    setBot(Bits.CreateEvents);
    expect(await patch(id, { name: "Mine" })).toEqual([]);
    expect(await patch(theirs, { name: "Mine" })).toEqual([50013]);
    setBot(Bits.ManageEvents);
    expect(await patch(theirs, { name: "Ours" })).toEqual([]);
    await expect(create()).rejects.toMatchObject({ code: 50013 });
    setBot();
    expect(await patch(id, { name: "Nobody's" })).toEqual([50013]);
  });

  test("a moderator starts, ends and cancels; a member does not", async () => {
    const { member, moderator } = sandbox.users;
    const { id } = await create();
    expect(() => sandbox.arrange.changeEvent(member, id, { status: 2 })).toThrow("Missing Permissions");
    expect(() => sandbox.arrange.deleteEvent(member, id)).toThrow("Missing Permissions");
    expect(() => sandbox.arrange.event(member, "Mine")).toThrow("Missing Permissions");
    const updated = new Promise((resolve) =>
      bot.once("guildScheduledEventUpdate", (_, event) => resolve(event.status)),
    );
    sandbox.arrange.changeEvent(moderator, id, { status: 4 });
    expect(await updated).toBe(Status.Canceled);
    expect(() => sandbox.arrange.changeEvent(moderator, id, { status: 2 })).toThrow("finished event");
  });
});

test("those who are interested are counted for who asks, and can be listed", async () => {
  const { id } = await create();
  const { member, moderator } = sandbox.users;
  for (const as of [moderator, member, member]) sandbox.arrange.interested(as, id);
  const fetched = await guild.scheduledEvents.fetch({ guildScheduledEvent: id, force: true });
  expect(fetched.userCount).toBe(2);
  expect([...(await fetched.fetchSubscribers({ withMember: true })).keys()].sort()).toEqual(
    [member, moderator].sort(),
  );
});

test("one that is in no channel starts and ends by itself", async () => {
  const { id } = await create();
  const status = () => sandbox.world.guild(guild.id).events.get(id)?.api.status;
  sandbox.arrange.turnEvents(inMinutes(0.5));
  expect(status()).toBe(Status.Scheduled);
  sandbox.arrange.turnEvents(inMinutes(1));
  expect(status()).toBe(Status.Active);
  sandbox.arrange.turnEvents(inMinutes(3));
  expect(status()).toBe(Status.Completed);
});
