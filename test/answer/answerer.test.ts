import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { ANSWER_FROM } from "../../src/answer/answerability.js";
import { type Answer, Answerer, type AnswerOptions } from "../../src/answer/answerer.js";
import { openFreshIndex } from "../../src/index/fresh.js";
import type { Index } from "../../src/index/open.js";
import { failureOf } from "../support/errors.js";
import { useFolders } from "../support/folders.js";
import { useEmbedder } from "../support/model.js";

const folder = useFolders();
const embedder = useEmbedder();
const ARTICLE = "islamic-state-and-russia";
let index: Index;

beforeAll(async () => {
  // The articles that come with the project.
  const corpusDir = fileURLToPath(new URL("../../corpus", import.meta.url));
  index = await openFreshIndex({ corpusDir, directory: folder(), embedder: embedder() });
});

describe("questions that the article answers", () => {
  it.each([
    ["How many people died when the airliner came down over Sinai?", 5, "A total of 224 people were killed"],
    ["How many people were killed at Crocus City Hall?", 15, "at least 140 people were killed"],
    [
      "How many Russian citizens had joined the Islamic State by the end of 2015?",
      6,
      "2,900 Russian citizens",
    ],
    [
      "Which embassy in Kabul did a suicide bomber attack in 2022?",
      11,
      "rocked the Russian embassy in Kabul",
    ],
    ["When did al-Zarqawi go to Afghanistan?", 3, "in 1989"],
    ["What did the Mujahidin Shura Council demand of Russia in 2006?", 4, "pull out of Chechnya"],
    ["In which languages has ISKP set up media wings?", 9, "Russian, Tajik, and Uzbek media wings"],
    [
      "Who blew himself up on a subway car in St. Petersburg?",
      8,
      "a subway car in St. Petersburg in April 2017",
    ],
    ["Where was there a standoff of 15 hours?", 14, "Republic of Ingushetia"],
    ["Which European cities were listed as possible targets?", 17, "Paris, Rome, London, and Madrid"],
    ["What does the group call the war in Ukraine?", 18, "the Black Hole in Ukraine"],
  ])("%s ¶ %i", async (question, paragraph, words) => {
    const { citations, confidence } = await ask(question);
    expect(citations).toMatchObject([{ article: ARTICLE, paragraph }]);
    expect(citations[0]?.sentence).toContain(words);
    expect(confidence).toBeGreaterThanOrEqual(ANSWER_FROM);
  });

  it.each([
    "<@123456789012345678> How many people were killed at Crocus City Hall? <:pepe:123456789012345678>",
    "How many people were killed at Crocus City Hall? I couldn't find it anywhere lol",
    "Never read so much, 40 pages! How many people were killed at Crocus City Hall?",
  ])("are as sure with numbers and denials around them: %s", async (decorated) => {
    const plain = await ask("How many people were killed at Crocus City Hall?");
    const answer = await ask(decorated);
    expect(answer.confidence).toBe(plain.confidence);
    expect(answer.citations).toEqual(plain.citations);
  });

  it("are answered with a sentence in its place in the paragraph, under its heading", async () => {
    const [citation] = (await ask("In which languages has ISKP set up media wings?")).citations;
    expect(citation?.heading).toBe("ISKP Turns Sights on Russia");
    expect(citation?.title).toMatch(/^The Islamic State's threat to Russia/);
    expect(citation?.text.slice(citation.start, citation.end)).toBe(citation?.sentence);
    expect(citation?.text).toBe(index.paragraphs[8]?.paragraph.text);
  });

  it("show the answering paragraph first among the passages", async () => {
    const { citations, passages } = await ask("How many people were killed at Crocus City Hall?");
    expect(passages[0]).toMatchObject({ ...citations[0] });
    const scores = passages.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });
});

describe("a question is understood however it is written", () => {
  it.each([
    ["misspelt", "How many poeple were kiled at Crocus City Hal?", 15],
    ["with a name spelt otherwise", "What did the Al-Quaeda front demand of Russia in 2006?", 4],
    ["with another spelling of a city", "Was an attack planned in Ekaterinburg?", 7],
    ["in lower case", "in which languages has iskp set up media wings", 9],
    ["in capitals", "WHEN DID AL-ZARQAWI GO TO AFGHANISTAN?", 3],
    ["in curly quotes", "What is the “Black Hole” in Ukraine?", 18],
    ["among emoji", "🤔 When did al-Zarqawi go to Afghanistan?? 🙏👩‍🎓 <:pepe:123456789012345678>", 3],
    [
      "among chatter",
      "hey guys, sorry if this was asked before but does anyone know which European cities were listed as possible targets? thanks a lot!! 🙏",
      17,
    ],
    ["in Markdown", "> **Which** embassy in ||Kabul|| did a `suicide bomber` attack in __2022__?", 11],
    ["with zero-width characters", "Where was there a stand\u200boff of 15 ho\u00adurs?", 14],
    ["in marks of direction", "\u202eWhen did al-Zarqawi go to \u2067Afghanistan\u2069?\u202c", 3],
    ["as a bare keyword", "zarqawi", 3],
    ["as a misspelt bare keyword", "zarquawi", 3],
  ])("%s: %s", async (_, question, paragraph) => {
    const { citations, isForeign, question: asked } = await ask(question);
    expect(citations).toMatchObject([{ paragraph }]);
    expect(isForeign).toBe(false);
    expect(asked).toBe(question);
  });

  it.each([
    "how do i bake sourdogh bread??",
    "hey everyone, quick question: who paintd the Mona Lisa? thx 🙏",
    "WHO WON THE FOOTBALL WORLD CUP IN 1998",
  ])("but not answered for that: %s", async (question) => {
    expect((await ask(question)).citations).toEqual([]);
  });
});

it("a question in another language is known for one", async () => {
  expect(await ask("Wie backe ich ein Brot aus Sauerteig?")).toMatchObject({
    citations: [],
    isForeign: true,
  });
  expect(await ask("Кто написал этот роман?")).toMatchObject({ citations: [], isForeign: true });
});

it("a question in another language is no trouble to a model of many languages", async () => {
  const name = "Xenova/multilingual-e5-small";
  const other = { ...embedder(), model: { ...embedder().model, name } };
  const { manifest } = index;
  const asked = new Answerer(
    { ...index, manifest: { ...manifest, model: { ...manifest.model, name } } },
    {
      ...other,
      embedQuestion: (text) => embedder().embedQuestion(text),
    },
  );
  expect(await asked.answer("Wie backe ich ein Brot aus Sauerteig?")).toMatchObject({ isForeign: false });
});

describe("a question that asks several things", () => {
  it.each([
    ["Which attacks happened in 2016 and 2019?", [7, 8]],
    ["What happened in Stavropol and Kaluga?", [8, 14]],
    ["When was the standoff in Ingushetia and who traveled to Afghanistan in 1989?", [14, 3]],
  ])("%s is answered with a citation for each", async (question, paragraphs) => {
    const { citations, confidence } = await ask(question);
    expect(citations.map(({ paragraph }) => paragraph)).toEqual(paragraphs);
    expect(confidence).toBeGreaterThanOrEqual(ANSWER_FROM);
  });

  it("is answered by two sentences of one paragraph where that is so", async () => {
    const { citations } = await ask("Which attacks happened in April 2017 and in 2019?");
    expect(citations.map(({ paragraph }) => paragraph)).toEqual([8, 8]);
    expect(citations[0]?.sentence).not.toBe(citations[1]?.sentence);
  });

  it("is answered by one sentence where that says it all", async () => {
    const { citations } = await ask("Which attacks were there in Stavropol and Kolomna?");
    expect(citations.map(({ paragraph }) => paragraph)).toEqual([8]);
  });

  it("is looked up in the one article that was named", async () => {
    const { citations } = await ask("What happened in 2016 and 2019?", { article: ARTICLE });
    expect(new Set(citations.map(({ article }) => article))).toEqual(new Set([ARTICLE]));
  });
});

it("a list gets the other paragraphs that name the kind of thing", async () => {
  const { citations } = await ask("What arrests were made in Russia?");
  expect(citations.map(({ paragraph }) => paragraph)).toEqual([13, 7]);
});

it("a sentence that points back is cited with the one before", async () => {
  const [citation] = (await ask("Who recruited other Tajiks?")).citations;
  expect(citation?.sentence).toContain("he recruited other Tajiks");
  expect(citation?.text.slice(citation.leansOn?.start, citation.leansOn?.end)).toContain("a Tajik citizen");
  expect((await ask("In which languages has ISKP set up media wings?")).citations[0]?.leansOn).toBeNull();
});

describe("questions that the article does not answer", () => {
  it.each([
    "How do I bake sourdough bread?",
    "Who painted the Mona Lisa?",
    "How tall is the Eiffel Tower?",
    "At which temperature does water boil at sea level?",
    "Who won the football World Cup in 1998?",
  ])("%s", async (question) => {
    const { citations, confidence, passages } = await ask(question, { limit: 3 });
    expect(citations).toEqual([]);
    expect(confidence).toBeLessThan(ANSWER_FROM);
    expect(passages).toHaveLength(3);
    for (const { text, sentence } of passages) expect(text).toContain(sentence);
  });
});

it("what asks nothing is not answered, nor taken for a follow-up", async () => {
  const first = await ask("Where do ships unload timber?");
  for (const question of ["🔥🔥🔥", "???", "thanks!", "hello"]) {
    const { citations, followUpTo } = await ask(question, { turns: [first] });
    expect([question, citations, followUpTo]).toEqual([question, [], null]);
  }
});

it("an answer repeats its question and shows as many passages as asked for", async () => {
  const { question, passages } = await ask("Who attacked the embassy?", { limit: 2 });
  expect(question).toBe("Who attacked the embassy?");
  expect(passages).toHaveLength(2);
  expect((await ask("Who attacked the embassy?", { limit: 100 })).passages).toHaveLength(19);
});

it("a question to an article that is not there is refused", async () => {
  expect((await failureOf(ask("Who?", { article: "other" }))).code).toBe("ARTICLE_UNKNOWN");
});

function ask(question: string, options?: AnswerOptions): Promise<Answer> {
  return new Answerer(index, embedder()).answer(question, options);
}
