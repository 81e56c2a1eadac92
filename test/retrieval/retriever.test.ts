import { beforeAll, describe, expect, it } from "vitest";
import { corpusHash } from "../../src/article/corpus.js";
import { coverage, termsOf } from "../../src/index/lexical.js";
import { type Index, openIndex } from "../../src/index/open.js";
import { innerProduct } from "../../src/index/vector-index.js";
import { strength } from "../../src/retrieval/evidence.js";
import { maxSim } from "../../src/retrieval/maxsim.js";
import { type Retrieval, type RetrieveOptions, Retriever } from "../../src/retrieval/retriever.js";
import { failureOf } from "../support/errors.js";
import { useFolders, writeFiles } from "../support/folders.js";
import { useEmbedder } from "../support/model.js";
import { build, PLACES } from "../support/places.js";

const folder = useFolders();
const embedder = useEmbedder();
let index: Index;

beforeAll(async () => {
  index = await indexOf(PLACES);
});

describe("the paragraphs for a question", () => {
  it.each([
    ["How long is the River Alder?", "alder", 1],
    ["Which material was the first bridge made of?", "alder", 2],
    ["What do vessels bring to Brim?", "brim", 1],
    ["How long do storms keep the port shut?", "brim", 2],
    ["How do hikers reach the glen?", "corran/glen", 1],
    ["garlic", "corran/glen", 1],
  ])("%s is found in %s ¶ %i", async (question, article, number) => {
    const { evidence } = await retrieve(question);
    expect([evidence[0]?.article.name, evidence[0]?.paragraph.number]).toEqual([article, number]);
  });

  it("come best first, each once, and all of them where there are no more than asked for", async () => {
    const { evidence } = await retrieve("Where do ships unload timber?", { limit: 50 });
    const places = evidence.map(({ article, paragraph }) => `${article.name} ${paragraph.number}`);
    expect(places.toSorted()).toEqual(["alder 1", "alder 2", "brim 1", "brim 2", "corran/glen 1"]);
    const scores = evidence.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it("are no more than asked for, the same ones in the same order", async () => {
    const { evidence: all } = await retrieve("Where do ships unload timber?", { limit: 50 });
    for (const limit of [1, 2, 3]) {
      const { evidence } = await retrieve("Where do ships unload timber?", { limit });
      expect(evidence).toEqual(all.slice(0, limit));
    }
  });

  it("are the same each time", async () => {
    expect(await retrieve("Where is the lighthouse?")).toEqual(await retrieve("Where is the lighthouse?"));
  });

  it("come with the question's cosine to each sentence and to the paragraph itself", async () => {
    const question = "Where is the lighthouse?";
    const [best] = (await retrieve(question)).evidence;
    if (!best) throw new Error("nothing found");
    const { text, sentences } = best.paragraph;
    const { vector } = await embedder().embedQuestion(question);
    const texts = [text, ...sentences.map(({ start, end }) => text.slice(start, end))];
    const [whole, ...each] = (await embedder().embedPassages(texts)).map((passage) =>
      innerProduct(vector, passage),
    );
    expect(best.similarity).toBe(whole);
    expect(best.sentences.map(({ similarity }) => similarity)).toEqual(each);
  });

  it("come with how much of the question's terms each sentence and the paragraph itself hold", async () => {
    const { evidence, terms } = await retrieve("Where is the lighthouse of Brim?");
    for (const { paragraph, coverage: whole, sentences } of evidence) {
      expect(whole).toBe(coverage(terms, termsOf(paragraph.text)));
      expect(sentences.map((sentence) => sentence.coverage)).toEqual(
        paragraph.sentences.map(({ start, end }) =>
          coverage(terms, termsOf(paragraph.text.slice(start, end))),
        ),
      );
    }
  });

  it("come with how well each of the question's tokens is matched by one of each sentence, on the mean", async () => {
    const question = "Where is the lighthouse of Brim?";
    const { tokens, words } = await embedder().embedQuestion(question);
    const { evidence } = await retrieve(question);
    for (const { paragraph, alignment: whole, sentences } of evidence) {
      const { text } = paragraph;
      const [parted] = await embedder().embedInParts([{ text, parts: paragraph.sentences }]);
      const each = maxSim(tokens, parted?.tokens ?? [], 384).map((aligned) => [...(aligned ?? [])]);
      const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / words.length;
      const nearly = (value: number) => expect.closeTo(value, 6);
      expect(sentences.map(({ alignment }) => alignment)).toEqual(
        each.map((aligned) => nearly(mean(aligned))),
      );
      expect(whole).toBeCloseTo(
        mean(words.map((_, token) => Math.max(...each.map((a) => a[token] ?? -1)))),
        6,
      );
      // "lighthouse" and "brim" carry meaning; each is one token or several.
      const weakest = each.map((aligned) =>
        Math.min(
          ...["lighthouse", "Brim"].map((word) => {
            const of = aligned.filter((_, token) => words[token] === word);
            return of.reduce((a, b) => a + b, 0) / of.length;
          }),
        ),
      );
      expect(sentences.map((sentence) => sentence.weakest)).toEqual(weakest.map(nearly));
    }
  });

  it("are ranked by their own cosine and terms, and their strongest sentence", async () => {
    const { evidence } = await retrieve("Where is the lighthouse?", { limit: 50 });
    for (const { score, sentences, similarity, coverage } of evidence) {
      expect(score).toBeCloseTo(0.8 * similarity + 0.1 * coverage + Math.max(...sentences.map(strength)), 9);
    }
    expect(evidence.map(({ score }) => score)).toEqual(
      evidence.map(({ score }) => score).toSorted((x, y) => y - x),
    );
  });

  it("come with the question's terms, rare ones weighing more", async () => {
    const { terms } = await retrieve("Which harbour do storms close?");
    expect([...terms.keys()].toSorted()).toEqual(["close", "harbour", "storm"]);
    expect(terms.get("storm")).toBeGreaterThan(terms.get("harbour") ?? 0);
  });

  it.each(["?", "the", "¶¶¶", "🌊", "x".repeat(2000)])("are there for any question: %s", async (question) => {
    const { evidence } = await retrieve(question);
    expect(evidence).toHaveLength(5);
    expect(evidence.filter(({ score }) => Number.isFinite(score))).toHaveLength(5);
  });
});

describe("a question to one article", () => {
  it("finds that article's paragraphs only, however well another answers", async () => {
    const { evidence } = await retrieve("Where do ships unload timber?", { article: "alder", limit: 10 });
    expect(evidence.map(({ article, paragraph }) => [article.name, paragraph.number]).toSorted()).toEqual([
      ["alder", 1],
      ["alder", 2],
    ]);
  });

  it("to an article that is not there names those that are", async () => {
    const { code, message } = await failureOf(retrieve("Where?", { article: "Alder" }));
    expect(code).toBe("ARTICLE_UNKNOWN");
    expect(message).toBe("Alder: no article has this name; the articles are: alder, brim, corran/glen");
  });

  it("to an article that is not there names ten of many", async () => {
    const names = Array.from({ length: 12 }, (_, i) => `weir-${String(i).padStart(2, "0")}`);
    const many = await indexOf(
      Object.fromEntries(names.map((name, i) => [`${name}.md`, `# Weir ${i}\n\nWeir ${i} has gates.\n`])),
    );
    const asking = new Retriever(many, embedder()).retrieve("Where?", { article: "ford" });
    const { message } = await failureOf(asking);
    expect(message).toMatch(/the articles are: weir-00, (weir-\d\d, ){8}weir-09 and 2 more$/);
  });
});

describe("hidden paragraphs", () => {
  it("are found by nothing", async () => {
    const isHidden = (article: string, number: number) => article === "brim" && number === 1;
    const { evidence } = await retrieve("Where do ships unload timber?", { limit: 50, isHidden });
    const places = evidence.map(({ article, paragraph }) => `${article.name} ${paragraph.number}`);
    expect(places.toSorted()).toEqual(["alder 1", "alder 2", "brim 2", "corran/glen 1"]);
    const all = { isHidden: () => true };
    expect((await retrieve("Where do ships unload timber?", all)).evidence).toEqual([]);
    expect((await retrieve("ships", { ...all, article: "brim" })).evidence).toEqual([]);
  });

  it("leave room for the others, however many they are", async () => {
    const weirs = Array.from({ length: 110 }, (_, i) => `Weir ${i} has gates.`).join("\n\n");
    const many = await indexOf({ "weirs.md": `# Weirs\n\n${weirs}\n`, "bees.md": "# Bees\n\nBees sleep.\n" });
    const { evidence } = await new Retriever(many, embedder()).retrieve("Which weir has gates?", {
      isHidden: (article) => article === "weirs",
    });
    expect(evidence.map(({ article }) => article.name)).toEqual(["bees"]);
  });
});

it("an index is not asked with another model than its own", () => {
  const { manifest } = index;
  const foreign = {
    ...index,
    manifest: { ...manifest, model: { ...manifest.model, name: "Xenova/gte-small" } },
  };
  expect(() => new Retriever(foreign, embedder())).toThrow("Xenova/gte-small");
});

function retrieve(question: string, options?: RetrieveOptions): Promise<Retrieval> {
  return new Retriever(index, embedder()).retrieve(question, options);
}

async function indexOf(files: Readonly<Record<string, string>>): Promise<Index> {
  const [corpus, directory] = [writeFiles(folder(), files), folder()];
  await build(corpus, directory, embedder());
  return openIndex(directory, { corpusHash: await corpusHash(corpus), model: embedder().model });
}
