import { describe, expect, it } from "vitest";
import { readCorpus } from "../../../src/article/corpus.js";
import { splitSentences } from "../../../src/article/sentences.js";
import { prompts as catalogue } from "../../../src/locales/prompts/en.js";
import { sayIn } from "../../../src/locales/say.js";
import { LONGEST_PROMPT } from "../../../src/study/discussion/agenda.js";
import { claimsIn } from "../../../src/study/discussion/prompt-rules/claims.js";
import { PROMPT_KINDS, type Prompt } from "../../../src/study/discussion/prompt-rules/prompt.js";
import { LONGEST_CLAIM } from "../../../src/study/discussion/prompt-rules/quotable.js";
import { promptsFor } from "../../../src/study/discussion/prompts.js";
import { LANGUAGES } from "../../../src/study/languages.js";
import { useFolders, writeFiles } from "../../support/folders.js";
import { articleOf, PLACES } from "../../support/places.js";

const folder = useFolders();
const rendered = ({ kind, values }: Prompt) => sayIn("en")(`prompt.${kind}`, values);
const kindsOf = (...paragraphs: string[]) => promptsFor(articleOf(...paragraphs), 1).map(({ kind }) => kind);

describe("a sentence asks for its kind of prompt", () => {
  it.each([
    ["question", "Why did nobody mend the bridge? The town of Millford was poor in those days."],
    ["opinion", "Some historians argue that the flood of 1911 ended the old trade."],
    ["report", "The harbour master said that forty ships were lost in the storm."],
    ["contrast", "The upper valley is narrow, but the lower valley is wide and fertile."],
    ["contrast", "The old bridge was built of oak. However, a flood carried it away in 1911."],
    [
      "turn",
      "The old bridge was built of oak from the Stone Hills. However, a flood, of which the council had been warned by the keeper of the weir for many years without ever doing anything about it at all, carried it away in the spring.",
    ],
    ["condition", "The ferry crosses the river only if the wind blows from the west."],
    ["possibility", "The new quay can be used by large ships that carry grain."],
    ["habit", "Farmers in the lower valley usually plant their barley in March."],
    ["event", "Merchants from Brim bought the mill and its meadows."],
    ["fact", "The mill stands at the foot of the Stone Hills."],
    ["reason", "The harbour closes for six weeks because winter storms are dangerous."],
    ["consequence", "The flood led to a shortage of grain in the northern towns."],
    ["hedge", "The builders may have used timber from the Stone Hills."],
    ["prediction", "The new bridge will shorten the way to the coast."],
    ["demand", "Every ship must carry a pilot who knows the harbour."],
    ["aim", "The town rebuilt the walls in order to keep the river out."],
    ["comparison", "The river is wider than the harbour at its mouth."],
    ["rank", "Millford has the oldest bridge that stands over the Alder."],
    ["sweeping", "Nobody in the valley has ever crossed the river in winter."],
    ["evidence", "The bridge at Millford is crucial for the trade in grain."],
    ["decision", "The council of Millford decided that the walls were in the way."],
    ["definition", "A weir is a low wall that holds back the water of a river."],
    ["change", "The village became a town when the bridge was built."],
    ["figure", "The ships unload 3,000 tonnes of grain at Brim."],
    ["example", "Large ships bring goods such as grain and timber to the quay."],
    ["denial", "The road to the glen is not open to carts or horses."],
    ["moment", "In 1911 a flood carried the bridge at Millford away."],
    [
      "list",
      "They bring timber, grain, wool, salt and iron to that quay. It was then of no use to him at all.",
    ],
    ["quotation", "A sign says “leave your boots outside the door” in tall letters."],
    ["wording", "The keeper of the lighthouse called his island “the end of everything”."],
  ] as const)("%s", (kind, paragraph) => {
    expect(kindsOf(paragraph)).toContain(kind);
  });

  it("span: the first and the last year of several", () => {
    const [prompt] = promptsFor(
      articleOf(
        "Nearby was one in 1382, before that of 1911. It was then that he, in 1913, had it done all over.",
      ),
      1,
    ).filter(({ kind }) => kind === "span");
    expect(prompt?.values).toEqual({ paragraph: 1, from: "1382", to: "1913" });
  });

  it("opening and last: a paragraph whose sentences lean on others", () => {
    const before = "This was done with all of it in the years before.";
    const last = "It was then that they left for good, as he had always wanted";
    const prompts = promptsFor(articleOf(`${before} ${last}.`), 1);
    expect(prompts.map(({ kind }) => kind)).toEqual(["opening", "last"]);
    expect(prompts[1]?.values).toEqual({ paragraph: 1, claim: last });
  });

  it("closing: a last sentence that is too long to quote", () => {
    const last = `It was then that they left, ${"as they had wanted, ".repeat(12)}for good.`;
    expect(kindsOf(`This was done with all of it in the years before. ${last}`)).toContain("closing");
  });

  it("again: a name that an earlier paragraph has, too", () => {
    const article = articleOf(
      "The old road ends at Corran Bridge.",
      "Nothing is known of the mill.",
      "The carts wait for hours near Corran Bridge.",
    );
    expect(promptsFor(article, 3)).toContainEqual({
      kind: "again",
      values: { paragraph: 3, other: 1, name: "Corran Bridge" },
    });
  });
});

describe("a claim is quoted only where it stands by itself", () => {
  const claims = (paragraph: string) =>
    [...claimsIn({ text: paragraph, sentences: splitSentences(paragraph) })].flat().map(({ text }) => text);

  it.each([
    ["a pronoun opens it", "He became the keeper of the lighthouse at Brim."],
    ["a pronoun has no noun before it", "The town rebuilt it in stone within three years."],
    ["it points back", "The council voted on this proposal in the spring."],
    ["a quotation mark is not closed", "The mayor said that “the river will always be a danger."],
    ["a bracket is not closed", "The oldest bridge (of oak was important for the town."],
    ["a footnote's mark is in it", "The bridge[12] was important for the whole valley."],
    ["it is a fragment", "An important bridge of oak in the upper valley."],
  ])("not where %s", (_, paragraph) => {
    expect(claims(paragraph)).toEqual([]);
  });

  it("without the joint before it and the footnote's mark behind it", () => {
    expect(claims("However, the lower valley is important for the farmers.[3]")).toContain(
      "the lower valley is important for the farmers",
    );
  });

  it("together with the sentence that leans on it, where both are short", () => {
    expect(claims("A flood carried the old bridge away. This led to a shortage of grain.")).toContain(
      "A flood carried the old bridge away. This led to a shortage of grain",
    );
  });

  it("from a long sentence the clause that is complete", () => {
    const sentence =
      "The council of Millford decided that the old walls were in the way, which came as a surprise to the people who lived behind them and to the merchants who had paid for them in the first place.";
    expect(claims(sentence)).toContain("The council of Millford decided that the old walls were in the way");
  });
});

describe("any paragraph has a prompt", () => {
  it.each([
    ["three words", "No road leads."],
    ["a single sign", "*"],
    ["a list", "grain\ntimber\nwool\niron"],
    ["a table", "Ship | Load\nAlder | grain\nBrim | timber"],
    ["code", "const a = [1, 2];\nfor (const b of a) {\n  print(b);\n}"],
    [
      "German",
      "Der Fluss entspringt in den Bergen. Er ist lang und breit. Das Wasser ist im Mai am höchsten.",
    ],
    ["Chinese", "河流发源于石山。它流向大海。五月水位最高。"],
    ["a thousand words without a full stop", "and the river runs on ".repeat(200)],
    ["one very long word", "x".repeat(5000)],
  ])("%s", (_, paragraph) => {
    const prompts = promptsFor(articleOf(paragraph), 1);
    expect(prompts.length).toBeGreaterThanOrEqual(1);
    for (const prompt of prompts) expect(rendered(prompt).length).toBeLessThanOrEqual(LONGEST_PROMPT);
  });

  it("and a number that the article does not have has none", () => {
    expect(promptsFor(articleOf("No road leads into the glen."), 2)).toEqual([]);
    expect(promptsFor(articleOf("No road leads into the glen."), 0)).toEqual([]);
  });
});

describe("over whole articles", () => {
  it("every kind has its message", () => {
    expect(Object.keys(catalogue).sort()).toEqual(PROMPT_KINDS.map((kind) => `prompt.${kind}`).sort());
  });

  it("no message is longer than a prompt may be with the longest claim in it", () => {
    const claim = "x".repeat(LONGEST_CLAIM);
    for (const kind of PROMPT_KINDS) {
      const values = { paragraph: 9999, claim, list: claim, quotation: claim, question: claim };
      const message = catalogue[`prompt.${kind}`];
      if (!Object.keys(values).some((name) => name !== "paragraph" && message.includes(`{${name}}`)))
        continue;
      for (const language of LANGUAGES)
        expect(sayIn(language)(`prompt.${kind}`, values).length).toBeLessThanOrEqual(LONGEST_PROMPT);
    }
  });

  it("two or three a paragraph, all different, neighbours opening with different kinds", async () => {
    const { articles } = await readCorpus("corpus");
    for (const article of articles) {
      const all = article.paragraphs.map(({ number }) => promptsFor(article, number));
      for (const prompts of all) expect([2, 3]).toContain(prompts.length);
      const texts = all.flat().map(rendered);
      expect(new Set(texts).size).toBe(texts.length);
      const openings = all.map(([first]) => first?.kind);
      const same = openings.filter((kind, i) => i > 0 && kind === openings[i - 1]);
      expect(same).toEqual([]);
      expect(new Set(openings).size).toBeGreaterThan(5);
    }
  });

  it("small articles about places", async () => {
    const { articles } = await readCorpus(writeFiles(folder(), PLACES));
    for (const article of articles) {
      for (const { number } of article.paragraphs) {
        expect([2, 3]).toContain(promptsFor(article, number).length);
      }
    }
  });
});
