import { describe, expect, it } from "vitest";
import { commands } from "../../src/discord/commands/commands.js";
import { isKnown } from "../../src/discord/register.js";

type Option = Record<string, unknown>;
type Told = { name: string; options: Option[] } & Record<string, unknown>;

const wanted = [...commands.values()].map(({ data }) => data as { name: string; type?: number });

/** What Discord gives back for a command that it was given. */
function asDiscordTellsIt(command: { name: string; type?: number }): Told {
  const told = {
    type: 1,
    default_member_permissions: null,
    nsfw: false,
    ...structuredClone(command as Told),
    id: "1000000000000000001",
    application_id: "1000000000000000002",
    version: "1000000000000000003",
  };
  told.options = (told.options ?? []).map((option) =>
    Object.fromEntries(Object.entries({ choices: null, ...option }).filter(([, value]) => value !== false)),
  );
  return told;
}

describe("whether Discord knows the commands", () => {
  it("is told in spite of the fields that Discord adds and leaves out", () => {
    expect(isKnown(wanted, wanted.map(asDiscordTellsIt).reverse())).toBe(true);
  });

  it("shows a command that is missing or too many", () => {
    expect(isKnown(wanted, wanted.slice(1).map(asDiscordTellsIt))).toBe(false);
    expect(isKnown(wanted, [...wanted, { name: "old" }].map(asDiscordTellsIt))).toBe(false);
  });

  it.each([
    ["a translation", (told: Told) => ({ ...told, name_localizations: { de: "etwas" } })],
    ["description", (told: Told) => ({ ...told, description: "Something else" })],
    ["a new option", (told: Told) => ({ ...told, options: told.options.slice(1) })],
    [
      "an option taken back",
      (told: Told) => ({ ...told, options: [...told.options, { type: 3, name: "x", description: "x" }] }),
    ],
    ["a permission taken back", (told: Told) => ({ ...told, default_member_permissions: "32" })],
    [
      "a limit taken back",
      (told: Told) => ({ ...told, options: told.options.map((option) => ({ ...option, min_length: 3 })) }),
    ],
    [
      "an option no longer required",
      (told: Told) => ({ ...told, options: told.options.map((option) => ({ ...option, required: true })) }),
    ],
  ])("shows a change: %s", (_, change) => {
    const known = wanted.map((command) =>
      command.name === "ask" ? change(asDiscordTellsIt(command)) : asDiscordTellsIt(command),
    );
    expect(isKnown(wanted, known as { name: string }[])).toBe(false);
  });

  it("shows options of a command that has none any more", () => {
    const known = wanted.map((command) => ({
      ...asDiscordTellsIt(command),
      ...(command.name === "about" && { options: [{ type: 3, name: "x" }] }),
    }));
    expect(isKnown(wanted, known)).toBe(false);
  });
});
