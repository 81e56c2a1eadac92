import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
} from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import { commands } from "../src/discord/commands/commands.js";
import { inviteLink } from "../src/invite.js";
import { en } from "../src/locales/en.js";

/* What the documents say of commands, links and settings is what there is. */

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const GUIDES = ["docs/members.md", "docs/moderators.md", "docs/operators.md"];
const DOCUMENTS = ["README.md", ...GUIDES, "docs/compared.md", "docs/evaluation.md"];
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const tableCells = (path: string) =>
  [...read(path).matchAll(/^\| (.*?) \|/gm)].map(([, firstCell = ""]) => firstCell);

describe("the commands in the documents", () => {
  const cells = GUIDES.flatMap(tableCells);
  /** As they are typed, "/hidden add paragraph reason [article]". */
  const typed = cells.flatMap((cell) => [...cell.matchAll(/`(\/[^`]+)`/g)].map(([, code = ""]) => code));
  const offered = [...commands.values()];
  const usages = offered.flatMap((command) =>
    command.on === "message" ? [] : usagesOf(command.data.name, command.data.options),
  );

  it("are those that there are, with their options", () => {
    const names = offered.map(({ data }) => `/${data.name}`);
    expect(typed.filter((usage) => !usages.includes(usage) && !names.includes(usage))).toEqual([]);
    const said = DOCUMENTS.flatMap((path) =>
      [...read(path).matchAll(/`(\/[a-z][^`/]*)`/g)].map(([, code = ""]) => code),
    );
    const isPartOf = (code: string) => (usage: string) => usage === code || usage.startsWith(`${code} `);
    expect(said.filter((code) => !usages.some(isPartOf(code)))).toEqual([]);
  });

  it("are all there, each in one guide's table", () => {
    const times = (usage: string) => typed.filter((one) => one === usage).length;
    expect(usages.filter((usage) => times(usage) !== 1)).toEqual([]);
    const inMenus = offered.flatMap(({ on, data }) => (on === "message" ? [data.name] : []));
    const cellsWith = (name: string) => cells.filter((cell) => cell.includes(`**${name}**`)).length;
    expect(inMenus.filter((name) => cellsWith(name) !== 1)).toEqual([]);
  });

  it("and the buttons beside them have the names that members read", () => {
    const named = cells.flatMap((cell) =>
      [...cell.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name = ""]) => name),
    );
    const read = Object.values(en).join("\n");
    expect(named.filter((name) => !read.includes(name))).toEqual([]);
  });
});

it("the programs in the documents are those that there are", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const run = DOCUMENTS.flatMap((path) =>
    [...read(path).matchAll(/npm (?:-s )?run (?:-s )?([a-z:-]+)/g)].map(([, name = ""]) => name),
  );
  expect(run.filter((name) => !(name in scripts))).toEqual([]);
});

it("the documents' links to files lead to files", () => {
  for (const path of DOCUMENTS) {
    const links = [...read(path).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, target = ""]) => target);
    const files = links.filter((target) => !/^https?:/.test(target));
    expect([path, files.filter((target) => !existsSync(join(ROOT, dirname(path), target)))]).toEqual([
      path,
      [],
    ]);
  }
});

it("the operators' link invites the bot with the permissions that it asks for", () => {
  expect(read("docs/operators.md")).toContain(inviteLink("APPLICATION_ID"));
});

it("the operators' page and .env.example name the same variables", () => {
  const inTable = tableCells("docs/operators.md").flatMap((cell) =>
    [...cell.matchAll(/`([A-Z]+_[A-Z_]+)`/g)].map(([, name]) => name),
  );
  const inExample = [...read(".env.example").matchAll(/^#?([A-Z]+_[A-Z_]+)=/gm)].map(([, name]) => name);
  expect(inTable.sort()).toEqual(inExample.sort());
});

/** "/hidden list", "/hidden add paragraph reason [article]"; a command of one part is a usage itself. */
function usagesOf(name: string, options: readonly APIApplicationCommandOption[] = []): string[] {
  const parts = options.flatMap((option) =>
    option.type === ApplicationCommandOptionType.Subcommand ? [option] : [],
  );
  if (parts.length > 0) return parts.map((part) => usageOf(`/${name} ${part.name}`, part.options ?? []));
  return [usageOf(`/${name}`, options as readonly APIApplicationCommandBasicOption[])];
}

function usageOf(name: string, options: readonly APIApplicationCommandBasicOption[]): string {
  return [name, ...options.map((option) => (option.required ? option.name : `[${option.name}]`))].join(" ");
}
