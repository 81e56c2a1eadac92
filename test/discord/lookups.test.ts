import { Locale } from "discord.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { citationOf } from "../../src/answer/citation.js";
import type { SearchMatch, SearchResult } from "../../src/answer/search.js";
import type { Article } from "../../src/article/article.js";
import { composeArticle } from "../../src/article/compose.js";
import { commands } from "../../src/discord/commands/commands.js";
import { aboutView } from "../../src/discord/views/about.js";
import { articlesView, articleView } from "../../src/discord/views/articles.js";
import { forgetView } from "../../src/discord/views/forget.js";
import { helpView, isAllowed } from "../../src/discord/views/help.js";
import { missingPassage } from "../../src/discord/views/missing-passage.js";
import { nearestView } from "../../src/discord/views/nearest.js";
import { outlineView } from "../../src/discord/views/outline.js";
import { pageOf } from "../../src/discord/views/paging.js";
import { passageView } from "../../src/discord/views/passage.js";
import { searchable, searchedIn, searchView } from "../../src/discord/views/search.js";
import type { View } from "../../src/discord/views/view.js";
import { sayIn } from "../../src/locales/say.js";
import { LANGUAGES } from "../../src/study/languages.js";
import { DEFAULTS, MODES } from "../../src/study/settings.js";
import { STANDINGS, type Standing } from "../../src/study/standing.js";
import { articles, hostile, libraryOf, violations } from "../support/views.js";

const say = sayIn("en");
const READER = "1234567890123456789";
const nothing = () => false;

describe("every lookup", () => {
  it.each(LANGUAGES)("keeps Discord's limits in %s, whatever the articles and the words", (language) => {
    const say = sayIn(language);
    fc.assert(
      fc.property(articles, hostile, fc.nat(), (all, typed, seed) => {
        const library = libraryOf(all);
        const isHidden = (_: string, number: number) => number % 3 === seed % 4;
        const reading = { library, isHidden, reader: READER };
        const [article] = all;
        const [paragraph] = article?.paragraphs ?? [];
        if (!article || !paragraph) return;
        const words = searchable(typed) || "word";
        const result = resultOf(all, words, seed);
        const cited = all.flatMap((one) => one.paragraphs.map((p) => citationOf(one, p, p.sentences[0]!)));
        const search = { words, page: seed % 3, reader: READER };
        for (const view of [
          passageView({ article, paragraph }, reading, say),
          outlineView(article, seed % 3, reading, say),
          articlesView(seed % 3, reading, say),
          articleView({ ...article, source: typed, date: typed }, reading, say),
          searchView(result, { ...search, article: undefined }, library, say),
          searchView({ ...result, holdsAll: false }, { ...search, article }, library, say),
          searchView({ ...result, total: 0, matches: [] }, { ...search, article }, library, say),
          nearestView(cited, library, say),
          nearestView([], library, say),
          aboutView(
            library,
            { retentionDays: seed % 2, readsAll: seed % 2 === 0, recordsThread: seed % 3 === 0 },
            say,
          ),
          forgetView(seed % 2 === 0, say),
          { content: missingPassage(article, typed.slice(0, 10), say), embeds: [], components: [] },
        ]) {
          expect(violations(view)).toEqual([]);
        }
      }),
      { numRuns: 20 },
    );
  });

  it("keeps Discord's limits with very many articles, headings and paragraphs", () => {
    const many = Array.from({ length: 60 }, (_, i) => articleWith(`${"Title ".repeat(60)}${i}`, 200, 1));
    const library = libraryOf(many);
    const reading = { library, isHidden: nothing, reader: READER };
    const [first] = many;
    for (const page of [0, 3, 7, 99]) {
      expect(violations(outlineView(first!, page, reading, say))).toEqual([]);
      expect(violations(articlesView(page, reading, say))).toEqual([]);
    }
  });
});

describe("a passage", () => {
  const article = articleWith("Bridges", 5, 2);
  const library = libraryOf([article]);
  const view = (number: number, isHidden: (article: string, number: number) => boolean = nothing) =>
    passageView(
      { article, paragraph: article.paragraphs[number - 1]! },
      { library, isHidden, reader: READER },
      say,
    );

  it("says where in the article it is, in words and as a small map", () => {
    expect(view(2).embeds[0]?.footer?.text).toBe("▁█▁▁▁ ¶ 2 of 5 · In the article's own words · Bridges");
  });

  it("turns no page before the first or after the last paragraph", () => {
    expect(buttonsOf(view(1)).map(({ disabled }) => disabled)).toEqual([true, false, false]);
    expect(buttonsOf(view(5)).map(({ disabled }) => disabled)).toEqual([false, true, false]);
  });

  it("leads past paragraphs that are hidden, to both sides", () => {
    const hidden = view(2, (_, number) => number === 3 || number === 1);
    expect(buttonsOf(hidden)[0]?.disabled).toBe(true);
    expect(buttonsOf(hidden)[1]?.custom_id).toBe(`1:page:cafe0001:${READER}:3:next`);
  });
});

describe("an outline", () => {
  const view = (article: Article, isHidden: (article: string, number: number) => boolean = nothing) =>
    outlineView(article, 0, { library: libraryOf([article]), isHidden, reader: READER }, say);

  it("has each heading with its paragraphs, and in its menu their first", () => {
    const { embeds, components } = view(articleWith("Bridges", 5, 2));
    expect(embeds[0]?.description).toBe("**¶ 1–2** Part 1\n**¶ 3–4** Part 2\n**¶ 5** Part 3");
    expect(optionsOf({ embeds, components })).toEqual([
      { label: "¶ 1–2 · Part 1", value: "0" },
      { label: "¶ 3–4 · Part 2", value: "2" },
      { label: "¶ 5 · Part 3", value: "4" },
    ]);
  });

  it("of an article without headings has ranges of paragraphs with the words they begin with", () => {
    expect(view(articleWith("Bridges", 3, 0)).embeds[0]?.description).toBe(
      "**¶ 1** *Text 1.*\n**¶ 2** *Text 2.*\n**¶ 3** *Text 3.*",
    );
    const long = view(articleWith("Bridges", 60, 0));
    expect(long.embeds[0]?.description?.split("\n")).toHaveLength(20);
    expect(long.embeds[0]?.description).toMatch(/^\*\*¶ 1–3\*\* \*Text 1\.\*\n\*\*¶ 4–6\*\* \*Text 4\./);
  });

  it("of many headings is shown in pages", () => {
    const { embeds, components } = view(articleWith("Bridges", 60, 1));
    expect(embeds[0]?.footer?.text).toBe("60 paragraphs · 1–25 of 60");
    expect(components[1]?.components).toMatchObject([
      { label: "Previous", disabled: true },
      { label: "Next" },
    ]);
  });

  it("names no part that is hidden altogether, and opens the others where they are not hidden", () => {
    const shown = view(articleWith("Bridges", 5, 2), (_, number) => number >= 3);
    expect(shown.embeds[0]?.description).toBe("**¶ 1–2** Part 1");
    const plain = view(articleWith("Bridges", 60, 0), (_, number) => number === 1);
    expect(plain.embeds[0]?.description).toMatch(/^\*\*¶ 1–3\*\* \*Text 2\./);
    expect(optionsOf(plain)[0]?.value).toBe("1");
    expect(JSON.stringify(view(articleWith("Bridges", 2, 0), () => true))).not.toMatch(/Text/);
  });
});

describe("a search", () => {
  const article = composeArticle("bridges", {
    title: "Bridges",
    authors: [],
    source: null,
    date: null,
    blocks: [
      { kind: "heading", text: "Spans" },
      { kind: "paragraph", text: "The *old* bridge fell; a new bridge stands." },
    ],
  });
  const library = libraryOf([article]);

  it("has the words in bold in what is otherwise shown as it is", () => {
    const text = article.paragraphs[0]!.text;
    const spans = [...text.matchAll(/bridge/g)].map(({ index }) => ({ start: index, end: index + 6 }));
    const result: SearchResult = {
      lookedFor: "words",
      total: 1,
      matches: [{ article, paragraph: article.paragraphs[0]!, spans }],
      holdsAll: true,
      suggestion: null,
    };
    const { embeds } = searchView(
      result,
      { words: "bridge", article, page: 0, reader: READER },
      library,
      say,
    );
    expect(embeds[0]).toMatchObject({
      title: "🔍 bridge",
      description: "Found in 1 paragraph.\nIn “Bridges”",
      fields: [{ name: "¶ 1 · Spans", value: ">>> The \\*old\\* **bridge** fell; a new **bridge** stands." }],
      footer: { text: "In the article's own words" },
    });
  });

  it("is read again from its title, whatever its words are", () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: "binary", maxLength: 100 })), (typed) => {
        const words = searchable(typed);
        const result = { ...resultOf([article], words, 0), suggestion: null };
        const view = searchView(result, { words, article, page: 0, reader: READER }, library, say);
        expect(searchedIn(view.embeds[0]?.title)).toBe(words);
      }),
    );
    expect([searchedIn("¶ 1 · Spans"), searchedIn(null), searchedIn(undefined)]).toEqual([null, null, null]);
  });
});

describe("a page of a list", () => {
  it("is one that there is, whatever its number", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat()),
        fc.oneof(fc.integer(), fc.double()),
        fc.integer({ min: 1, max: 25 }),
        (list, number, size) => {
          const page = pageOf(list, number, size);
          expect(page.items).toEqual(list.slice(page.from - 1, page.to));
          expect(page.items.length).toBeGreaterThanOrEqual(Math.min(1, list.length));
          expect(page.isLast).toBe(page.to === list.length);
        },
      ),
    );
  });
});

describe("/about", () => {
  const privacy = (retentionDays: number, readsAll: boolean) =>
    aboutView(
      libraryOf([articleWith("Bridges", 2, 1)]),
      { retentionDays, readsAll, recordsThread: false },
      say,
    ).embeds[0]?.fields?.[1]?.value;

  it("says how long questions are kept, as the guild has set it", () => {
    expect(privacy(30, false)).toContain("are kept for 30 days");
    expect(privacy(0, false)).toContain("No word of a question is kept");
    expect(privacy(0, false)).not.toContain("days");
  });

  it("says whether it reads what is not addressed to it", () => {
    expect(privacy(30, false)).toContain("I read only what is addressed to me");
    expect(privacy(30, true)).toContain("I read every message");
  });
});

describe("/help", () => {
  const all = [...commands.values()];
  const helped = (standing: Standing, mode: (typeof MODES)[number] = "mention", isDirect = false) => ({
    standing,
    mode,
    isDirect,
    article: null,
    settings: DEFAULTS,
    say,
  });
  const textOf = (...args: Parameters<typeof helped>) =>
    JSON.stringify(helpView(all, helped(...args), new Map(), Locale.EnglishUS));

  it.each(STANDINGS)("names to a %s just the commands that would not be refused", (standing) => {
    for (const mode of MODES) {
      const text = textOf(standing, mode);
      for (const command of all) {
        const { name } = command.data;
        const shown = command.on === "message" ? `**${name}**` : `\`/${name}\``;
        expect([name, text.includes(shown)]).toEqual([name, isAllowed(command, helped(standing, mode))]);
      }
    }
  });

  it("knows every command that asks by its mark", () => {
    const asking = all.filter(({ data }) => /^ask/i.test(data.name));
    expect(asking.map(({ data, asks }) => [data.name, asks])).toEqual(
      asking.map(({ data }) => [data.name, true]),
    );
  });

  it("names no question to ask where none would be answered", () => {
    expect(textOf("asker")).toContain("`/ask`");
    expect(textOf("asker", "off")).not.toContain("`/ask`");
    expect(textOf("reader")).not.toContain("`/ask`");
    expect(textOf("reader")).toContain("Asking is for members with another role here");
  });

  it("names a command so that a press begins it, where its id is known", () => {
    const ids = new Map([
      ["ask", "123"],
      ["settings", "456"],
    ]);
    const view = helpView(all, helped("manager"), ids, Locale.EnglishUS);
    expect(view.embeds[0]?.description).toContain("</ask:123>: Ask the article a question");
    expect(view.embeds[0]?.description).toContain("</settings show:456>: See and change");
    expect(view.embeds[0]?.description).toContain("`/passage`: ");
  });

  it("tells moderators, and them alone, that no review channel is set", () => {
    const hint = "No review channel is set";
    expect(STANDINGS.filter((standing) => textOf(standing).includes(hint))).toEqual(["moderator", "manager"]);
    const settings = { ...DEFAULTS, reviewChannel: "12345678" };
    const view = helpView(all, { ...helped("manager"), settings }, new Map(), Locale.EnglishUS);
    expect(JSON.stringify(view)).not.toContain(hint);
  });

  it("says how the channel is set", () => {
    const here = (mode: (typeof MODES)[number]) =>
      helpView(all, { ...helped("asker", mode), article: "On *Ice*" }, new Map(), Locale.EnglishUS).embeds[0]
        ?.fields?.[0]?.value;
    expect(here("mention")).toBe(
      [
        "I answer when I am asked.",
        "The article here: On \\*Ice\\*",
        "Wait 3 seconds between two questions.",
        "120 questions an hour, all members together.",
      ].join("\n"),
    );
    expect(here("off")).toBe("I answer no questions here.\nThe article here: On \\*Ice\\*");
  });

  it.each(LANGUAGES)("keeps Discord's limits in %s", (language) => {
    const locale = { en: "en-GB", es: "es-419", de: "de", fr: "fr", ru: "ru", pt: "pt-BR" }[
      language
    ] as Locale;
    const ids = new Map(all.map(({ data }) => [data.name, "1".repeat(20)]));
    for (const standing of STANDINGS) {
      for (const mode of MODES) {
        const view = helpView(all, { ...helped(standing, mode), say: sayIn(language) }, ids, locale);
        expect(violations(view)).toEqual([]);
      }
    }
  });
});

/** Paragraphs "Text 1." and so on, with a heading before each `every`th; 0: with none. */
function articleWith(title: string, count: number, every: number): Article {
  return composeArticle(title, {
    title,
    authors: [],
    source: null,
    date: null,
    blocks: Array.from({ length: count }, (_, i) => [
      ...(every > 0 && i % every === 0 ? [{ kind: "heading" as const, text: `Part ${i / every + 1}` }] : []),
      { kind: "paragraph" as const, text: `Text ${i + 1}.` },
    ]).flat(),
  });
}

/** All paragraphs, with every fourth character of each marked, or as often as `seed` says. */
function resultOf(all: readonly Article[], words: string, seed: number): SearchResult {
  const every = 2 + (seed % 4);
  const matches = all.flatMap((article) =>
    article.paragraphs.map((paragraph): SearchMatch => {
      const starts = Array.from({ length: Math.floor(paragraph.text.length / every) }, (_, i) => i * every);
      return { article, paragraph, spans: starts.map((start) => ({ start, end: start + 1 })) };
    }),
  );
  return { lookedFor: "words", total: matches.length, matches, holdsAll: true, suggestion: `${words} more` };
}

function buttonsOf({ components }: View) {
  return components
    .flatMap((row) => row.components)
    .flatMap((part) =>
      "label" in part && "custom_id" in part
        ? [{ custom_id: part.custom_id, disabled: part.disabled ?? false }]
        : [],
    );
}

function optionsOf({ components }: View) {
  return components
    .flatMap((row) => row.components)
    .flatMap((part) => ("options" in part ? part.options : []));
}
