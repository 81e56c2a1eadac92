import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { readArticle } from "../../src/article/read.js";
import { PERTURBATIONS, perturb } from "../../src/evaluation/perturb.js";
import { readSquad } from "../../src/evaluation/squad.js";
import { layOut } from "../../src/index/content.js";
import { type CorpusWords, wordsOf } from "../../src/index/vocabulary.js";
import { isForeign } from "../../src/retrieval/language.js";
import { plainQuestion } from "../../src/retrieval/plain-question.js";

const QUESTIONS = fileURLToPath(new URL("../questions/islamic-state-and-russia.json", import.meta.url));
let corpus: CorpusWords;

beforeAll(async () => {
  const path = fileURLToPath(new URL("../../corpus/islamic-state-and-russia.md", import.meta.url));
  corpus = await wordsOf(layOut([await readArticle(path, "islamic-state-and-russia")], [[]]));
});

describe("a question in another language", () => {
  it.each([
    "Wer hat den Anschlag auf die Crocus City Hall verübt?",
    "wie viele menschen starben",
    "Qui a attaqué la salle de concert à Moscou ?",
    "c'est quoi ISKP",
    "¿Por qué el Estado Islámico ataca a Rusia?",
    "cuantas personas murieron en el ataque",
    "Quante persone sono morte nell'attentato?",
    "Quantas pessoas morreram no ataque?",
    "Hoeveel mensen kwamen om bij de aanslag?",
    "Ilu ludzi zginęło w zamachu?",
    "Saldırıda kaç kişi öldü?",
    "Berapa orang tewas dalam serangan itu?",
    "Сколько людей погибло?",
    "من هاجم قاعة الحفلات في موسكو؟",
    "有多少人死亡？",
    "モスクワのコンサートホールを襲撃したのは誰ですか？",
    "모스크바 콘서트홀을 공격한 사람은 누구입니까?",
    "मॉस्को के कॉन्सर्ट हॉल पर किसने हमला किया?",
  ])("is known for one: %s", async (question) => {
    expect(await isForeign(question, corpus)).toBe(true);
  });
});

describe("a question in English", () => {
  it.each(["as it is", ...PERTURBATIONS])("is not taken for another language, %s", async (way) => {
    const set = readSquad(readFileSync(QUESTIONS, "utf8"), QUESTIONS);
    const written = PERTURBATIONS.find((known) => known === way);
    const { questions, unanswerable } = written ? perturb(set, written) : set;
    const alarms: string[] = [];
    for (const { question } of [...questions, ...unanswerable]) {
      if (await isForeign(plainQuestion(question), corpus)) alarms.push(question);
    }
    expect(alarms).toEqual([]);
  });

  it.each([
    "Abu Musab al-Zarqawi",
    "Wilayat Kavkaz",
    "Vladimir Putin",
    "kabul embassy",
    "What does “Голос Хорасана” mean?",
    "^(.*)+$",
    "'; DROP TABLE articles; --",
    "x".repeat(2000),
    "1989 2015",
    "?",
    "",
  ])("nor is a name, or what is no language at all: %s", async (question) => {
    expect(await isForeign(question, corpus)).toBe(false);
  });
});
