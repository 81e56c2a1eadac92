import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PilcrowError, ProblemsError } from "../../src/errors.js";
import { LANGUAGES } from "../../src/study/languages.js";
import {
  channelSettings,
  DEFAULTS,
  differences,
  MODES,
  NAMES,
  parseSettings,
  type Settings,
} from "../../src/study/settings.js";

const id = fc.bigInt({ min: 10_000n, max: 10n ** 20n - 1n }).map(String);
const ids = fc.uniqueArray(id, { maxLength: 25 });
const article = fc.option(fc.oneof(fc.constant("–"), fc.string({ minLength: 1, maxLength: 40 })));
const mode = fc.constantFrom(...MODES);
const channel = fc
  .record({ mode: fc.option(mode), article })
  .filter(({ mode, article }) => mode !== null || article !== null);
const settings: fc.Arbitrary<Settings> = fc.record({
  language: fc.option(fc.constantFrom(...LANGUAGES)),
  timeZone: fc.constantFrom("UTC", "Europe/Berlin", "America/New_York"),
  mode,
  article,
  channels: fc.dictionary(id, channel, { maxKeys: 4, noNullPrototype: true }),
  askerRoles: ids,
  moderatorRoles: ids,
  blockedMembers: ids,
  reviewChannel: fc.option(id),
  logChannel: fc.option(id),
  unansweredRole: fc.option(id),
  cooldownSeconds: fc.integer({ min: 0, max: 86_400 }),
  quotaPerHour: fc.integer({ min: 0, max: 10_000 }),
  retentionDays: fc.integer({ min: 0, max: 3650 }),
  names: fc.constantFrom(...NAMES),
});

/** The problems of a value, each as "field: what is wrong". */
function problemsOf(value: unknown): string[] {
  try {
    parseSettings(value);
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems.map(({ message }) => message);
    throw error;
  }
  return [];
}

describe("settings", () => {
  it("are the same after they were exported and imported", () => {
    fc.assert(
      fc.property(settings, (settings) => {
        expect(parseSettings(JSON.parse(JSON.stringify(settings, null, 2)))).toEqual(settings);
      }),
    );
  });

  it("have the default of every field that is missing", () => {
    fc.assert(
      fc.property(settings, fc.subarray(Object.keys(DEFAULTS)), (settings, kept) => {
        const given = Object.fromEntries(Object.entries(settings).filter(([field]) => kept.includes(field)));
        expect(parseSettings(given)).toEqual({ ...DEFAULTS, ...given });
      }),
    );
  });

  it("leave out a channel of which nothing is set", () => {
    expect(parseSettings({ channels: { "12345": {}, "67890": { mode: "off" } } }).channels).toEqual({
      "67890": { mode: "off", article: null },
    });
  });

  it("differ in no field exactly when they are equal", () => {
    fc.assert(
      fc.property(settings, settings, fc.subarray(Object.keys(DEFAULTS)), (settings, other, taken) => {
        expect(differences(settings, settings)).toEqual([]);
        const mixed = {
          ...settings,
          ...Object.fromEntries(Object.entries(other).filter(([f]) => taken.includes(f))),
        };
        const isEqual = JSON.stringify(sorted(settings)) === JSON.stringify(sorted(mixed));
        expect(differences(settings, mixed).length === 0).toBe(isEqual);
        for (const { field } of differences(settings, mixed)) expect(taken).toContain(field.split(".")[0]);
      }),
    );
  });

  it("tell each difference for people to read", () => {
    const before = parseSettings({
      channels: { "12345": { mode: "draft" } },
      askerRoles: ["11111", "22222"],
    });
    const after = parseSettings({
      channels: { "67890": { article: "brim" } },
      cooldownSeconds: 0,
      language: "de",
    });
    expect(differences(before, after)).toEqual([
      { field: "language", before: "–", after: "de" },
      { field: "channels.12345.mode", before: "draft", after: "–" },
      { field: "askerRoles", before: "11111, 22222", after: "–" },
      { field: "cooldownSeconds", before: "3", after: "0" },
      { field: "channels.67890.article", before: "–", after: "brim" },
    ]);
  });

  it("name every field that is wrong, and only those", () => {
    const wrong = fc.constantFrom<unknown>(-1, 1.5, 1e9, "", {}, [""], true, "x".repeat(2000));
    const fields = fc.subarray(Object.keys(DEFAULTS), { minLength: 1 });
    fc.assert(
      fc.property(settings, fields, wrong, (settings, fields, wrong) => {
        const value = { ...settings, ...Object.fromEntries(fields.map((field) => [field, wrong])) };
        const expected = fields.filter(
          (field) =>
            // Of these some of the wrong values are right.
            !(field === "channels" && JSON.stringify(wrong) === "{}"),
        );
        const named = problemsOf(value).map((problem) => problem.split(/[.:]/)[0]);
        expect([...new Set(named)].toSorted()).toEqual(expected.toSorted());
      }),
    );
  });

  it("name every setting that does not exist", () => {
    const unknown = fc.uniqueArray(
      fc.string({ minLength: 1 }).filter((name) => !Object.hasOwn(DEFAULTS, name) && name !== "__proto__"),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(unknown, (names) => {
        const problems = problemsOf(Object.fromEntries(names.map((name) => [name, 1])));
        expect(problems.toSorted()).toEqual(
          names.map((name) => `${name}: there is no such setting; remove it`).toSorted(),
        );
      }),
    );
  });

  it.each<[object | null, string]>([
    [{ cooldownSeconds: 90_000 }, "cooldownSeconds: 90000 is too much; at most 86400"],
    [{ retentionDays: 1e300 }, "retentionDays: 1e+300 is too much; at most 3650"],
    [{ quotaPerHour: -1 }, "quotaPerHour: -1 is too little; at least 0"],
    [{ retentionDays: 1.5 }, "retentionDays: 1.5 is not a whole number"],
    [{ cooldownSeconds: "5" }, 'cooldownSeconds: "5" is not a whole number'],
    [{ mode: "loud" }, 'mode: "loud" is none of "off", "mention", "draft", "auto"'],
    [{ language: "xx" }, 'language: "xx" is none of "en", "es", "de", "fr", "ru", "pt"'],
    [{ article: "" }, "article: is empty; give a name, or null"],
    [{ article: "x".repeat(1001) }, "article: is too long; at most 1000 characters"],
    [{ logChannel: "#log" }, 'logChannel: "#log" is not a Discord id, such as "123456789012345678"'],
    [{ askerRoles: "12345" }, 'askerRoles: "12345" is not a list, such as ["123456789012345678"]'],
    [{ askerRoles: ["12345", "x"] }, 'askerRoles.1: "x" is not a Discord id, such as "123456789012345678"'],
    [{ askerRoles: Array(26).fill("12345") }, "askerRoles: these are too many; at most 25"],
    [
      { channels: { general: {} } },
      'channels.general: "general" is not a channel\'s id, such as "123456789012345678"',
    ],
    [
      { channels: { "12345": { mode: 1 } } },
      'channels.12345.mode: 1 is none of "off", "mention", "draft", "auto"',
    ],
    [{ channels: { "12345": { loud: 1 } } }, "channels.12345.loud: there is no such setting; remove it"],
    [null, 'settings: null is not an object, such as {"mode": "off"}'],
  ])("say what is wrong and what would be right (%#)", (value, problem) => {
    expect(problemsOf(value)).toEqual([problem]);
  });

  it("are refused with one code, whatever is wrong", () => {
    expect(() => parseSettings([])).toThrow(PilcrowError);
    expect(() => parseSettings([])).toThrow(expect.objectContaining({ code: "SETTINGS_INVALID" }));
  });
});

describe("what holds in a channel", () => {
  const path = fc.uniqueArray(fc.constantFrom("11111", "22222", "33333"));
  const some = fc.record({ mode: fc.option(mode), article });
  const channels = fc.dictionary(fc.constantFrom("11111", "22222", "33333", "44444"), some, {
    noNullPrototype: true,
  });

  it("is the most specific that is set, of each setting by itself", () => {
    fc.assert(
      fc.property(settings, channels, path, (settings, channels, path) => {
        let mode = settings.mode;
        let article = settings.article;
        for (const id of path.toReversed()) {
          mode = channels[id]?.mode ?? mode;
          article = channels[id]?.article ?? article;
        }
        expect(channelSettings({ ...settings, channels }, path)).toEqual({ mode, article });
      }),
    );
  });
});

/** With the channels in the order of their ids, which means nothing. */
function sorted(settings: Settings): unknown {
  return {
    ...settings,
    channels: Object.entries(settings.channels).toSorted(([a], [b]) => a.localeCompare(b)),
  };
}
