import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composeArticle } from "../../src/article/compose.js";
import { articleLabel, articleOf, articleValue } from "../../src/discord/views/article-choice.js";
import { CASES_A_PAGE, casesView, caseView } from "../../src/discord/views/case.js";
import { hiddenView, showAgainForm } from "../../src/discord/views/hidden.js";
import {
  overviewView,
  resetView,
  SETTINGS_PAGES,
  type SettingsModel,
} from "../../src/discord/views/settings.js";
import { channelView, NUMBERS, numbersForm, pageView } from "../../src/discord/views/settings-pages.js";
import { changeInWords, subjectInWords } from "../../src/discord/views/settings-words.js";
import type { View } from "../../src/discord/views/view.js";
import { sayIn } from "../../src/locales/say.js";
import { checkMessage } from "../../src/sandbox/checks/message.js";
import { checkModal } from "../../src/sandbox/checks/modal.js";
import type { Case, CaseAction } from "../../src/study/cases.js";
import { LANGUAGES } from "../../src/study/languages.js";
import {
  DEFAULTS,
  differences,
  MODES,
  NAMES,
  parseSettings,
  type Settings,
} from "../../src/study/settings.js";

const say = sayIn("en");

/** Longer than any field takes, in any script, with Markdown and mentions. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.constantFrom("**", "@everyone", " → ", "\n", "a".repeat(900)),
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(""))
  .filter((text) => text.trim() !== "");

const id = fc.integer({ min: 0, max: 999_999 }).map((end) => `123456789012${String(end).padStart(7, "0")}`);
const ids = fc.uniqueArray(id, { maxLength: 25 });
const name = hostile.map((text) => text.slice(0, 1000));
const article = fc.option(name);

const settings: fc.Arbitrary<Settings> = fc
  .record({
    language: fc.option(fc.constantFrom(...LANGUAGES)),
    mode: fc.constantFrom(...MODES),
    article,
    channels: fc.dictionary(id, fc.record({ mode: fc.option(fc.constantFrom(...MODES)), article }), {
      maxKeys: 60,
    }),
    askerRoles: ids,
    moderatorRoles: ids,
    reviewChannel: fc.option(id),
    logChannel: fc.option(id),
    unansweredRole: fc.option(id),
    cooldownSeconds: fc.integer({ min: 0, max: 86_400 }),
    quotaPerHour: fc.integer({ min: 0, max: 10_000 }),
    retentionDays: fc.integer({ min: 0, max: 3650 }),
    names: fc.constantFrom(...NAMES),
  })
  .map(parseSettings);

const articles = fc
  .uniqueArray(fc.tuple(name, hostile), {
    minLength: 1,
    maxLength: 60,
    selector: ([each]) => each.trim().toLowerCase(),
  })
  .map((all) =>
    all.map(([name, title]) =>
      composeArticle(name, {
        title,
        authors: [],
        source: null,
        date: null,
        blocks: [{ kind: "paragraph", text: "Text." }],
      }),
    ),
  );

const model: fc.Arbitrary<SettingsModel> = fc.record({
  settings,
  articles,
  attention: fc.array(fc.record({ text: hostile, pages: fc.subarray([...SETTINGS_PAGES]) }), {
    maxLength: 8,
  }),
  isHere: fc.constant(() => true),
});

const aCase: fc.Arbitrary<Case> = fc.record({
  number: fc.integer({ min: 1, max: 1_000_000 }),
  action: fc.constantFrom<CaseAction>("settings", "hide", "refused", "decline"),
  actorId: id,
  memberId: fc.option(id),
  subject: hostile,
  reason: fc.option(hostile),
  link: fc.option(fc.constant("https://discord.com/channels/1/2/3")),
  doneAt: fc.integer({ min: 0, max: 4e12 }),
  reasonEditedBy: fc.option(id),
  logMessageId: fc.constant(null),
});

/** As Discord would refuse it. */
function expectFits(view: View): void {
  expect(() => checkMessage(view, [])).not.toThrow();
}

describe("the settings panel", () => {
  it("keeps Discord's limits, whatever is set and whatever the articles", () => {
    fc.assert(
      fc.property(model, id, fc.constantFrom(...LANGUAGES), (shown, channelId, language) => {
        const spoken = sayIn(language);
        expectFits(overviewView(shown, spoken));
        expectFits(channelView(channelId, shown, spoken));
        for (const page of SETTINGS_PAGES) expectFits(pageView(page, shown, spoken));
        expectFits(resetView(spoken));
      }),
      { numRuns: 60 },
    );
  });

  it("has forms that Discord takes", () => {
    for (const page of Object.keys(NUMBERS) as (keyof typeof NUMBERS)[]) {
      expect(() => checkModal(numbersForm(page, DEFAULTS, say))).not.toThrow();
    }
  });

  it("says each change in words of its own, never by the name of its field", () => {
    fc.assert(
      fc.property(settings, settings, (before, after) => {
        for (const difference of differences(before, after)) {
          const words = changeInWords(difference, say);
          expect(words).not.toContain(`**${difference.field}**`);
          expect(words).toContain(" → ");
        }
      }),
    );
  });

  it("finds the article again that a choice stands for", () => {
    fc.assert(
      fc.property(articles, (all) => {
        for (const [position, one] of all.entries()) {
          expect(articleLabel(one).length).toBeLessThanOrEqual(100);
          expect(articleValue(one, position).length).toBeLessThanOrEqual(100);
        }
        const [first] = all;
        if (first) expect(articleOf(articleValue(first, 0), all)).toBe(first);
      }),
    );
  });
});

describe("the list of hidden passages", () => {
  it("keeps Discord's limits, whatever is hidden", () => {
    const passage = fc.record({
      id: fc.uuid(),
      article: name,
      paragraph: fc.integer({ min: 1, max: 100_000 }),
      fingerprint: fc.constant("other"),
      reason: hostile,
      hiddenBy: id,
      hiddenAt: fc.integer({ min: 0, max: 4e12 }),
    });
    fc.assert(
      fc.property(fc.array(passage, { maxLength: 30 }), articles, fc.nat(5), (hidden, all, page) => {
        const known = hidden.map((one, place) => ({ ...one, article: all[place]?.name ?? one.article }));
        expectFits(hiddenView(known, page, { articles: all }, say));
        expect(() => checkModal(showAgainForm("AbcdEfghIjkl", say))).not.toThrow();
      }),
      { numRuns: 60 },
    );
  });
});

describe("a case", () => {
  it("keeps Discord's limits, alone and in a list, whatever it holds", () => {
    fc.assert(
      fc.property(fc.array(aCase, { minLength: 1, maxLength: CASES_A_PAGE }), hostile, (all, typed) => {
        const cases = all.map((one, place) => ({ ...one, number: place + 1 }));
        for (const one of cases) expectFits(caseView(one, say));
        const words = typed
          .slice(0, 50)
          .split(/[\s:]+/)
          .filter((word) => word !== "");
        const search = { words, memberId: "1234567890123456789" };
        expectFits(casesView({ search, page: 99_998, total: 1_000_000, cases }, say));
      }),
      { numRuns: 60 },
    );
  });

  it("shows roles and channels as mentions, and any other words as they are", () => {
    expect(subjectInWords("askerRoles: – → 11111, 22222", say)).toBe(
      "**Who may ask**: everybody → <@&11111>, <@&22222>",
    );
    expect(subjectInWords("channels.33333.mode: – → off", say)).toBe(
      "**<#33333>: when I answer**: As everywhere else → Not at all",
    );
    expect(subjectInWords("logChannel: 44444 → –", say)).toBe("**Log channel**: <#44444> → none");
    expect(subjectInWords("something *else*", say)).toBe("something \\*else\\*");
  });
});
