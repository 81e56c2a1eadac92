import type { APIApplicationCommandOption, LocalizationMap } from "discord.js";
import IntlMessageFormat from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { commands } from "../../src/discord/commands/commands.js";
import { described, named } from "../../src/discord/locales/described.js";
import { voicesIn } from "../../src/discord/situation.js";
import { en, type Key } from "../../src/locales/en.js";
import { catalogues, languageOf, sayIn } from "../../src/locales/say.js";
import { LANGUAGES, type Language } from "../../src/study/languages.js";

type Node = ReturnType<IntlMessageFormat["getAst"]>[number];
/** A plural or a select. */
type Choice = Node & { value: string; options: Record<string, { value: Node[] }> };

const translations = LANGUAGES.filter((language) => language !== "en");

describe.each(translations)("the catalogue of %s", (language) => {
  const catalogue = catalogues[language];

  it("has every message", () => {
    expect(Object.keys(en).filter((key) => !(key in catalogue))).toEqual([]);
  });

  it("has no other messages, and none that is empty", () => {
    expect(Object.keys(catalogue).filter((key) => !(key in en))).toEqual([]);
    expect(Object.values(catalogue).filter((message) => message.trim() === "")).toEqual([]);
  });

  it("takes the same values", () => {
    for (const [key, message] of messagesOf(language)) {
      expect([key, placeholders(nodesOf(message))]).toEqual([key, placeholders(nodesOf(en[key]))]);
    }
  });
});

describe.each(LANGUAGES)("every message in %s", (language) => {
  it("has each form of a number that the language has", () => {
    const numbers = Array.from({ length: 200 }, (_, count) => count);
    const forms = [...new Set(numbers.map((number) => new Intl.PluralRules(language).select(number)))];
    for (const [key, message] of messagesOf(language)) {
      for (const { options, type } of choicesIn(nodesOf(message))) {
        if (type !== new IntlMessageFormat("{n, plural, other {}}").getAst()[0]?.type) continue;
        expect([key, Object.keys(options)]).toEqual([key, expect.arrayContaining([...forms, "other"])]);
      }
    }
  });

  it("names commands as the language does", () => {
    const names = [...commands.values()].map(
      ({ data }) => catalogues[language][`command.${data.name}.name` as Key],
    );
    for (const [key, message] of messagesOf(language)) {
      const mentioned = [...message.matchAll(/(?<![\p{L}\p{N}/:<])\/([\p{L}-]+)/gu)].map(([, name]) => name);
      expect([key, mentioned.filter((name) => !names.includes(name))]).toEqual([key, []]);
    }
  });
});

describe("what is said", () => {
  it("agrees with the number, in Russian too", () => {
    const counted = [1, 3, 5, 11, 21].map((count) => sayIn("ru")("extract.severalArticles", { count }));
    expect(counted.map((text) => /\d+ \p{L}+/u.exec(text)?.[0])).toEqual([
      "1 статья",
      "3 статьи",
      "5 статей",
      "11 статей",
      "21 статья",
    ]);
  });

  it("has values as they are, whatever they hold", () => {
    const title = "{count, plural, <b>'{'";
    expect(sayIn("en")("ask.howToOne", { title })).toContain(`“${title}”`);
  });

  it("is in the language of Discord's locale, or English", () => {
    expect(["en-GB", "es-ES", "es-419", "pt-BR", "de", "fr", "ru"].map(languageOf)).toEqual([
      "en",
      "es",
      "es",
      "pt",
      "de",
      "fr",
      "ru",
    ]);
    expect(["ja", "zh-CN", "", null, undefined].map(languageOf)).toEqual(["en", "en", "en", "en", "en"]);
  });

  it("to one person is in their language, to everyone in the guild's", () => {
    const interaction = { locale: "de", guildLocale: "fr", guildId: "1" } as Parameters<typeof voicesIn>[0];
    expect(voicesIn(interaction, null)).toMatchObject({
      language: "de",
      say: sayIn("de"),
      sayAll: sayIn("fr"),
    });
    expect(voicesIn(interaction, "ru").sayAll).toBe(sayIn("ru"));
    expect(voicesIn({ ...interaction, guildLocale: null, guildId: null }, null).sayAll).toBe(sayIn("de"));
  });
});

describe("the commands", () => {
  const all = [...commands.values()].map(({ data }) => data as Told);

  it("are told to Discord in each of its locales that we speak", () => {
    expect(named("command.ask.name")).toEqual({
      name: "ask",
      name_localizations: {
        "es-ES": "preguntar",
        "es-419": "preguntar",
        de: "fragen",
        fr: "demander",
        ru: "спросить",
        "pt-BR": "perguntar",
      },
    });
    expect(described("ask.option.question")).toMatchObject({
      name: "question",
      description: "Your question, in your own words",
      description_localizations: { ru: "Ваш вопрос, своими словами" },
    });
  });

  it("have names and descriptions that Discord takes, no two alike at one place", () => {
    expect(faults(all, "")).toEqual([]);
  });
});

interface Told {
  readonly type?: number;
  readonly name: string;
  readonly description?: string;
  readonly name_localizations?: LocalizationMap | null;
  readonly description_localizations?: LocalizationMap | null;
  readonly options?: readonly APIApplicationCommandOption[];
  readonly choices?: readonly Told[];
}

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
/** Of a context menu's command, which has the type 3. */
const MENU_NAME = /^[-_'\p{L}\p{N} ]{1,32}$/u;

/** What Discord would refuse of commands, or of the options of one. */
function faults(items: readonly Told[], path: string): string[] {
  const locales = [undefined, "es-ES", "es-419", "de", "fr", "ru", "pt-BR"] as const;
  const own = locales.flatMap((locale) => {
    const names = items.map(({ name, name_localizations }) =>
      locale ? (name_localizations?.[locale] ?? `no name in ${locale}: ${name}`) : name,
    );
    const descriptions = items.map(({ description, description_localizations }) =>
      locale ? description_localizations?.[locale] : description,
    );
    return [
      ...names.filter((name, place) =>
        items[place]?.type === 3 ? !MENU_NAME.test(name) : !NAME.test(name) || name !== name.toLowerCase(),
      ),
      ...names.filter((name, place) => names.indexOf(name) !== place).map((name) => `${name} twice`),
      ...descriptions.filter((text, place) => text === undefined && items[place]?.description !== undefined),
      ...descriptions.filter((text) => text === "" || (text?.length ?? 0) > 100),
    ].map((fault) => `${path} ${locale ?? "en"}: ${fault}`);
  });
  return [...own, ...items.flatMap((item) => faults((item.options ?? []) as Told[], `${path}/${item.name}`))];
}

function messagesOf(language: Language): [Key, string][] {
  return Object.entries(catalogues[language]) as [Key, string][];
}

/** @throws SyntaxError if the message is none */
function nodesOf(message: string): Node[] {
  return new IntlMessageFormat(message, "en", undefined, { ignoreTag: true }).getAst();
}

function choicesIn(nodes: readonly Node[]): Choice[] {
  return nodes
    .filter((node): node is Choice => "options" in node)
    .flatMap((node) => [node, ...choicesIn(Object.values(node.options).flatMap(({ value }) => [...value]))]);
}

/** The names of the values, with the kind of each and, of a select, what it chooses from. */
function placeholders(nodes: readonly Node[]): string[] {
  const select = new IntlMessageFormat("{n, select, other {}}").getAst()[0]?.type;
  const here = nodes.flatMap((node) => {
    if (node.type === 0 || !("value" in node)) return [];
    if (!("options" in node)) return [`${node.value}: ${node.type}`];
    const { options, type, value } = node as Choice;
    const among = type === select ? ` of ${Object.keys(options).sort().join(" ")}` : "";
    return [
      `${value}: ${type}${among}`,
      ...Object.values(options).flatMap((option) => placeholders(option.value)),
    ];
  });
  return [...new Set(here)].sort();
}
