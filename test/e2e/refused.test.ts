import { join } from "node:path";
import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ComponentType,
  ApplicationCommandOptionType as Option,
} from "discord-api-types/v10";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commands } from "../../src/discord/commands/commands.js";
import { components } from "../../src/discord/components/components.js";
import { formatCustomId } from "../../src/discord/custom-id.js";
import type { Outcome, SeenMessage } from "../../src/sandbox/acts.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";
import { DATABASE_NAME, type Database, openDatabase } from "../../src/storage/database.js";
import { Cases } from "../../src/study/cases.js";
import { atLeast, type Standing } from "../../src/study/standing.js";
import { type BotProcess, startBot } from "../support/bot.js";
import { useFolders, writeFiles } from "../support/folders.js";
import { PLACES } from "../support/places.js";

/*
 * Every command and every component that is there for moderators or managers, whoever wrote it, used by those who may
 * not. What Discord shows to whom is no protection: a server's own rules override it, and anybody can send what they like.
 */

const newFolder = useFolders();

let sandbox: Sandbox;
let bot: BotProcess;
let database: Database;
/** Moderates by a role of the guild's settings, but does not manage the server. */
let steward: string;

beforeAll(async () => {
  sandbox = await startSandbox();
  const dataDir = newFolder();
  const stewards = sandbox.arrange.role("Stewards");
  steward = sandbox.arrange.member("Steward", { roles: [stewards] });
  bot = await startBot(sandbox, {
    corpusDir: writeFiles(newFolder(), PLACES),
    indexDir: newFolder(),
    dataDir,
    settings: { cooldownSeconds: 0, moderatorRoles: [stewards] },
  });
  database = await openDatabase(join(dataDir, DATABASE_NAME));
  // As an administrator could have it.
  for (const command of sandbox.world.commandsIn(sandbox.guildId).values()) {
    command.default_member_permissions = null;
  }
});

afterAll(async () => {
  await database?.destroy();
  await bot?.stop();
  await sandbox?.close();
});

/** Who may not, by what is needed. */
const unfit = (needs: Standing): readonly [string, string][] => [
  ["a member", sandbox.users.member],
  ["somebody without a role", sandbox.users.guest],
  ...(needs === "manager" ? [["a moderator", steward] as [string, string]] : []),
];

const guarded = [...commands.values()].filter(({ needs }) => atLeast(needs, "moderator"));
const guardedComponents = [...components].filter(([, { needs }]) => atLeast(needs, "moderator"));

describe.each(guarded.map((command) => [command.data.name, command] as const))(
  "the command %s",
  (name, command) => {
    it("refuses whoever may not use it, whatever Discord allows them", async () => {
      for (const [who, as] of unfit(command.needs)) {
        const channelId = sandbox.channels.readingGroup;
        const uses =
          command.on === "message"
            ? [{ targetId: sandbox.acts.post(as, channelId, "Where does the Alder rise?").id }]
            : usesOf((command.data.options ?? []) as APIApplicationCommandOption[]);
        for (const use of uses) {
          await expectRefused(`${who}: ${JSON.stringify(use)}`, as, `/${name}`, () =>
            sandbox.acts.command(name, { as, channelId, ...use }),
          );
        }
      }
    });

    it("suggests them nothing", async () => {
      if (command.on === "message") return;
      for (const [, as] of unfit(command.needs)) {
        for (const { subcommand, option } of typedOptions(
          (command.data.options ?? []) as APIApplicationCommandOption[],
        )) {
          const act = { as, channelId: sandbox.channels.readingGroup, subcommand, options: { [option]: "" } };
          expect(await sandbox.acts.autocomplete(name, option, act)).toEqual([]);
        }
      }
    });
  },
);

describe.each(guardedComponents)("the component %s", (action, { on, needs }) => {
  it("refuses whoever may not use it", async () => {
    for (const [who, as] of unfit(needs)) {
      const customId = formatCustomId(action, "access");
      await expectRefused(who, as, action, () =>
        on === "modal" ? send(as, customId) : on === "select" ? choose(as, customId) : press(as, customId),
      );
    }
  });
});

it("what Discord shows to some alone by default is guarded here, too, and the other way round", () => {
  const shownToSome = [...commands.values()].filter(({ data }) => data.default_member_permissions);
  expect(shownToSome).toEqual(guarded);
  for (const { data } of guarded) expect([data.name, data.contexts]).toEqual([data.name, [0]]);
});

it("goes through commands and components of each kind", () => {
  expect(guarded.map(({ data }) => data.name)).toEqual(
    expect.arrayContaining(["settings", "cases", "hidden"]),
  );
  expect(new Set(guardedComponents.map(([, { on }]) => on))).toEqual(new Set(["button", "select", "modal"]));
});

it("tells a refusal in the log only once an hour, so that nobody fills it", async () => {
  const reset = () => press(sandbox.users.guest, formatCustomId("set-reset-yes"));
  await reset();
  const before = await refusals();
  await reset();
  expect(await refusals()).toEqual(before);
});

async function expectRefused(
  what: string,
  as: string,
  subject: string,
  act: () => Promise<Outcome>,
): Promise<void> {
  const before = await stateOfAllButCases();
  const outcome = await act();
  if (outcome.kind !== "message") throw new Error(`${what}: ${JSON.stringify(outcome)}`);
  expect([what, outcome.message.visibleTo]).toEqual([what, as]);
  expect([what, outcome.message.content]).toEqual([
    what,
    expect.stringMatching(/^That is for (moderators|those who manage the server)\.$/),
  ]);
  expect(outcome.message.embeds).toEqual([]);
  expect([what, await stateOfAllButCases()]).toEqual([what, before]);
  await expect
    .poll(async () => (await refusals()).some((one) => one.actorId === as && one.subject === subject))
    .toBe(true);
}

async function refusals() {
  const cases = new Cases(database, Date.now);
  return (await cases.search(sandbox.guildId, ["refused"], { offset: 0, limit: 10_000 })).items;
}

/** Every row of every table but the cases. */
async function stateOfAllButCases(): Promise<string> {
  const tables = [
    "guild_settings",
    "questions",
    "votes",
    "reviews",
    "review_notes",
    "verified_answers",
    "hidden_passages",
    "discussions",
    "discussion_entries",
  ] as const;
  const rows = await Promise.all(
    tables.map((table) => database.selectFrom(table).selectAll().orderBy("guild_id").execute()),
  );
  return JSON.stringify(rows);
}

/** A use of each subcommand with a value for every option. */
function usesOf(options: readonly APIApplicationCommandOption[]): {
  subcommand?: readonly string[];
  options: Record<string, string | number | boolean | { name: string; content: string }>;
}[] {
  const nested = options.filter(
    ({ type }) => type === Option.Subcommand || type === Option.SubcommandGroup,
  ) as { name: string; options?: APIApplicationCommandOption[] }[];
  if (nested.length > 0) {
    return nested.flatMap(({ name, options: inner = [] }) =>
      usesOf(inner).map(({ subcommand = [], options }) => ({ subcommand: [name, ...subcommand], options })),
    );
  }
  const basic = options as APIApplicationCommandBasicOption[];
  return [{ options: Object.fromEntries(basic.map((option) => [option.name, valueFor(option)])) }];
}

function valueFor(option: APIApplicationCommandBasicOption) {
  const { choices } = option as { choices?: { value: string | number }[] };
  if (choices?.[0]) return choices[0].value;
  switch (option.type) {
    case Option.Integer:
    case Option.Number:
      return option.min_value ?? 1;
    case Option.Boolean:
      return true;
    case Option.User:
    case Option.Mentionable:
      return sandbox.users.owner;
    case Option.Role:
      return sandbox.roles.members;
    case Option.Channel:
      return sandbox.channels.readingGroup;
    case Option.Attachment:
      return { name: "settings.json", content: "{}" };
    default:
      return "1";
  }
}

/** The options that the bot suggests values for. */
function typedOptions(
  options: readonly APIApplicationCommandOption[],
  path: readonly string[] = [],
): { subcommand: readonly string[]; option: string }[] {
  return options.flatMap((option) => {
    if (option.type === Option.Subcommand || option.type === Option.SubcommandGroup) {
      return typedOptions(option.options ?? [], [...path, option.name]);
    }
    const isTyped = "autocomplete" in option && option.autocomplete;
    return isTyped ? [{ subcommand: path, option: option.name }] : [];
  });
}

async function press(as: string, customId: string): Promise<Outcome> {
  const button = { type: ComponentType.Button, style: 2, label: "Press", custom_id: customId };
  return sandbox.acts.press(await posted(button), customId, as);
}

async function choose(as: string, customId: string): Promise<Outcome> {
  const options = [{ label: "Choose", value: "1" }];
  const menu = { type: ComponentType.StringSelect, custom_id: customId, options };
  return sandbox.acts.select(await posted(menu), customId, ["1"], as);
}

/** A form that the bot is made to have opened for somebody. */
async function send(as: string, customId: string): Promise<Outcome> {
  const channelId = sandbox.channels.readingGroup;
  const { interactionId } = await sandbox.acts.command("about", { as, channelId });
  const interaction = sandbox.world.interactions.get(interactionId);
  if (!interaction) throw new Error("the interaction is gone");
  interaction.modal = { custom_id: customId, title: "Form", components: [] };
  return sandbox.acts.submit({ kind: "modal", interactionId, modal: interaction.modal }, {});
}

/** A message of the bot's with a component, where everybody sees it. */
async function posted(component: object): Promise<SeenMessage> {
  const { apiUrl, token, channels } = sandbox;
  const response = await fetch(`${apiUrl}/v10/channels/${channels.readingGroup}/messages`, {
    method: "POST",
    headers: { Authorization: `Bot ${token}`, "Content-Type": "application/json" },
    body: JSON.stringify({ content: "Here", components: [{ type: 1, components: [component] }] }),
  });
  const { id } = (await response.json()) as { id: string };
  const seen = sandbox.acts.look(id);
  if (!seen) throw new Error(`no message was posted: ${response.status}`);
  return seen;
}
