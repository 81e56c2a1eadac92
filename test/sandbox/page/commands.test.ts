import {
  type APIApplicationCommand,
  ApplicationCommandType,
  type LocaleString,
  PermissionFlagsBits as Permissions,
} from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import { invocables, matching, nameInLanguage } from "../../../src/sandbox/page/commands.js";
import type { PageChannel } from "../../../src/sandbox/page-api.js";

const MEMBER = Permissions.ViewChannel | Permissions.UseApplicationCommands;

const channel = (permissions: bigint, kind: PageChannel["kind"] = "text"): PageChannel => ({
  id: "1",
  name: "here",
  kind,
  type: 0,
  permissions: String(permissions),
  parentId: null,
  archived: false,
  locked: false,
  ownerId: null,
  rateLimitPerUser: 0,
  topic: "",
});

const settings = {
  id: "2",
  name: "settings",
  name_localizations: { de: "einstellungen" },
  description: "Settings",
  options: [
    { type: 1, name: "show", name_localizations: { de: "zeigen" }, description: "Shows them", options: [] },
  ],
} as unknown as APIApplicationCommand;

const offered = (given: object, where: PageChannel, locale: LocaleString = "en-US") =>
  invocables(
    [{ ...settings, ...given } as APIApplicationCommand],
    ApplicationCommandType.ChatInput,
    where,
    locale,
  );
const labels = (...given: Parameters<typeof offered>) => offered(...given).map(({ label }) => label);

describe("a command", () => {
  it.each([
    ["de", "/einstellungen zeigen"],
    ["fr", "/settings show"],
  ] as const)("is called as in the person's language: %s", (locale, label) => {
    expect(labels({}, channel(MEMBER), locale)).toEqual([label]);
    expect(nameInLanguage([settings], "settings show", locale)).toBe(label);
  });

  it.each([
    ["en-US", { "en-GB": "colour" }, "/colour show"],
    ["en-GB", { "en-US": "color" }, "/color show"],
    ["es-419", { "es-ES": "color-es" }, "/color-es show"],
    ["es-ES", { "es-419": "color-419" }, "/settings show"],
    ["en-US", { "en-US": "color", "en-GB": "colour" }, "/color show"],
  ] as const)("in %s with names for %o is %s", (locale, names, label) => {
    expect(labels({ name_localizations: names }, channel(MEMBER), locale)).toEqual([label]);
  });

  it("is found by its name in either language", () => {
    const list = offered({}, channel(MEMBER), "de");
    for (const typed of ["/einst", "/sett", "/zeigen"]) expect(matching(list, typed)).toEqual(list);
    expect(matching(list, "/other")).toEqual([]);
  });

  it.each([
    ["by nobody who may not use commands", {}, channel(Permissions.ViewChannel), 0],
    ["by who has what it needs", { default_member_permissions: "32" }, channel(MEMBER | 32n), 1],
    ["by nobody else", { default_member_permissions: "32" }, channel(MEMBER), 0],
    ["by administrators alone", { default_member_permissions: "0" }, channel(MEMBER | 32n), 0],
    ["where it is at home", { contexts: [1] }, channel(MEMBER), 0],
    ["in direct messages", { contexts: [1] }, channel(MEMBER, "dm"), 1],
    ["not there, if it is one of a guild", { guild_id: "3" }, channel(MEMBER, "dm"), 0],
  ])("is used %s", (_, given, where, count) => {
    expect(labels(given, where)).toHaveLength(count);
  });
});
