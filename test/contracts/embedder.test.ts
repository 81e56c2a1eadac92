import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Embedder } from "../../src/embedding/embedder.js";
import { loadEmbedder } from "../../src/embedding/transformers.js";
import { startEmbedder } from "../../src/embedding/worker-embedder.js";
import { innerProduct } from "../../src/index/vector-index.js";
import { SHIPPED_MODEL } from "../support/model.js";

const RIVER = "The river is highest in May, when the snow of the hills has melted.";
const BRIDGE = "A stone bridge of seven arches joins the two halves of the town.";
const CHILDREN = `/proc/self/task/${process.pid}/children`;
const HARBOUR = "Winter storms close the harbour for six weeks.";

describe.each([
  { name: "loadEmbedder, in this process", start: () => loadEmbedder(SHIPPED_MODEL) },
  { name: "startEmbedder, in a process of its own", start: () => startEmbedder(SHIPPED_MODEL) },
])("$name", ({ start }) => {
  let embedder: Embedder;
  beforeAll(async () => {
    embedder = await start();
  });
  afterAll(() => embedder.close());

  it("describes its model", () => {
    expect(embedder.model).toEqual({
      name: "Xenova/e5-small-v2",
      dimensions: 384,
      maxTokens: 512,
      pooling: "mean",
      questionPrefix: "query: ",
      passagePrefix: "passage: ",
    });
  });

  it("gives vectors of the model's dimensions and of unit length", async () => {
    const vectors = [await question("Where is the bridge?"), ...(await passages(RIVER, "", "¶"))];
    for (const vector of vectors) {
      expect(vector).toBeInstanceOf(Float32Array);
      expect(vector).toHaveLength(384);
      expect(innerProduct(vector, vector)).toBeCloseTo(1, 5);
    }
  });

  it("gives a text the same vector alone, in a list, and after others", async () => {
    const [alone] = await passages(RIVER);
    const [, inList] = await passages(BRIDGE, RIVER, HARBOUR);
    await embedder.embedQuestion(HARBOUR.repeat(20));
    const [later] = await passages(RIVER);
    expect(inList).toEqual(alone);
    expect(later).toEqual(alone);
  });

  it("gives one vector a text, in order, and none for no texts", async () => {
    const together = await passages(RIVER, BRIDGE, RIVER);
    const [river] = await passages(RIVER);
    const [bridge] = await passages(BRIDGE);
    expect(together).toEqual([river, bridge, river]);
    expect(await passages()).toEqual([]);
  });

  it("embeds the same words differently as a question and as a passage", async () => {
    const [passage] = await passages(RIVER);
    expect(await question(RIVER)).not.toEqual(passage);
  });

  it("brings a question nearer to the passage that answers it than to another", async () => {
    const asked = await question("When does the river carry most water?");
    const [river, bridge] = await passages(RIVER, BRIDGE);
    expect(similarity(asked, river)).toBeGreaterThan(similarity(asked, bridge));
  });

  it("cuts a question that is longer than the model's input at its end", async () => {
    const long = "river ".repeat(600);
    expect(await question(`${long}bridge`)).toEqual(await question(long));
  });

  it("counts a passage's tokens with its prefix and the special tokens", async () => {
    // [CLS] passage : … [SEP]
    expect(await embedder.countTokens(["", "river", "river bridge", "rivers, bridges"])).toEqual([
      4, 5, 6, 7,
    ]);
    expect(await embedder.countTokens([])).toEqual([]);
  });

  it("gives each of several requests at once its own answer", async () => {
    const [river, bridge, harbour] = await passages(RIVER, BRIDGE, HARBOUR);
    const asked = await embedder.embedQuestion(RIVER);
    expect(
      await Promise.all([
        passages(HARBOUR),
        embedder.countTokens(["river"]),
        passages(RIVER, BRIDGE),
        embedder.embedQuestion(RIVER),
        passages(BRIDGE),
      ]),
    ).toEqual([[harbour], [5], [river, bridge], asked, [bridge]]);
  });

  it("takes any text", async () => {
    const odd = ["\u0000", "\ud800", "🌉🌊", "\u200b\u200f", "x".repeat(3000), "<s> [SEP] [CLS]"];
    for (const vector of await passages(...odd)) expect(innerProduct(vector, vector)).toBeCloseTo(1, 5);
    for (const text of ["", ...odd]) {
      const { vector, tokens, words } = await embedder.embedQuestion(text);
      expect(innerProduct(vector, vector)).toBeCloseTo(1, 5);
      expect(tokens).toHaveLength(words.length * 384);
    }
    const parts = odd.map((text) => ({ text, parts: [{ start: 0, end: text.length }] }));
    expect(await embedder.embedInParts(parts)).toHaveLength(odd.length);
  });

  it("rejects every request after it has been closed, and may be closed twice", async () => {
    const closed = await start();
    await closed.close();
    await closed.close();
    await expect(closed.embedQuestion(RIVER)).rejects.toThrow("the embedder is closed");
    await expect(closed.embedPassages([RIVER])).rejects.toThrow("the embedder is closed");
    await expect(closed.embedInParts([{ text: RIVER, parts: [] }])).rejects.toThrow("the embedder is closed");
    await expect(closed.countTokens([RIVER])).rejects.toThrow("the embedder is closed");
  });

  describe("token vectors", () => {
    it("come with a question, each with the word that it is a piece of", async () => {
      const { tokens, words } = await embedder.embedQuestion("Who repainted the bridge?");
      expect(words).toEqual(["Who", "repainted", "repainted", "repainted", "the", "bridge", "?"]);
      expect(tokens).toHaveLength(7 * 384);
      for (const row of rows(tokens)) expect(Math.max(...row.map(Math.abs))).toBe(127);
      expect((await embedder.embedQuestion("")).tokens).toHaveLength(0);
    });

    it("come with a passage for each of its parts, beside the vector that it has without them", async () => {
      const text = `${RIVER} ${BRIDGE}`;
      const parts = [
        { start: 0, end: RIVER.length },
        { start: RIVER.length + 1, end: text.length },
      ];
      const [whole] = await embedder.embedInParts([{ text, parts }]);
      expect(whole?.vector).toEqual((await passages(text))[0]);
      const counts = await embedder.countTokens([RIVER, BRIDGE]);
      // Less [CLS] passage : and [SEP].
      expect(whole?.tokens.map((tokens) => tokens.length / 384)).toEqual(counts.map((count) => count - 4));
    });

    it("are those of a part, whatever stands between it and the part before", async () => {
      const text = `${RIVER} ${BRIDGE} ${RIVER}`;
      const parts = [RIVER, BRIDGE, RIVER].map((part, i, all) => {
        const start = all.slice(0, i).join(" ").length + Math.min(i, 1);
        return { start, end: start + part.length };
      });
      const [all] = await embedder.embedInParts([{ text, parts }]);
      const [last] = await embedder.embedInParts([{ text, parts: parts.slice(2) }]);
      const [outer] = await embedder.embedInParts([{ text, parts: parts.filter((_, i) => i !== 1) }]);
      expect(last?.tokens).toEqual(all?.tokens.slice(2));
      expect(outer?.tokens).toEqual([all?.tokens[0], all?.tokens[2]]);
    });

    it("know the rest of the passage: the same words differ with what stands around them", async () => {
      const it = "It is old.";
      const inPassage = async (before: string) => {
        const text = `${before} ${it}`;
        const part = { start: before.length + 1, end: text.length };
        return (await embedder.embedInParts([{ text, parts: [part] }]))[0]?.tokens[0];
      };
      expect(await inPassage(RIVER)).not.toEqual(await inPassage(BRIDGE));
      expect(await inPassage(RIVER)).toEqual(await inPassage(RIVER));
    });

    it("are empty for a part behind the model's input", async () => {
      const text = `${"river ".repeat(600)}bridge`;
      const parts = [
        { start: 0, end: text.length - 7 },
        { start: text.length - 6, end: text.length },
      ];
      const [whole] = await embedder.embedInParts([{ text, parts }]);
      expect(whole?.tokens.map((tokens) => tokens.length / 384)).toEqual([508, 0]);
    });
  });

  function passages(...texts: string[]): Promise<Float32Array[]> {
    return embedder.embedPassages(texts);
  }

  async function question(text: string): Promise<Float32Array> {
    return (await embedder.embedQuestion(text)).vector;
  }
});

it("an embedding process that is closed while it embeds rejects the requests under way", async () => {
  const embedder = await startEmbedder(SHIPPED_MODEL);
  const underWay = [
    embedder.embedPassages(Array(50).fill(RIVER.repeat(5))),
    embedder.embedQuestion(BRIDGE),
  ].map((request) => expect(request).rejects.toThrow("the embedder is closed"));
  await embedder.close();
  await Promise.all(underWay);
});

// Which process is whose is read from Linux's /proc.
it.skipIf(!existsSync(CHILDREN))(
  "an embedding process that dies is started again, and nobody notices (skipped without /proc)",
  async () => {
    const before = new Set(children());
    const embedder = await startEmbedder(SHIPPED_MODEL);
    try {
      const vector = await embedder.embedQuestion(RIVER);
      const underWay = embedder.embedPassages(Array(20).fill(RIVER));
      for (const pid of children()) if (!before.has(pid)) process.kill(pid, "SIGKILL");
      expect(await underWay).toHaveLength(20);
      expect(await embedder.embedQuestion(RIVER)).toEqual(vector);
    } finally {
      await embedder.close();
    }
  },
);

function rows(tokens: Int8Array): number[][] {
  return Array.from({ length: tokens.length / 384 }, (_, i) => [...tokens.subarray(i * 384, (i + 1) * 384)]);
}

function children(): number[] {
  return readFileSync(CHILDREN, "utf8")
    .split(" ")
    .map(Number)
    .filter((pid) => pid > 0);
}

function similarity(a: Float32Array | undefined, b: Float32Array | undefined): number {
  if (!a || !b) throw new Error("no vector");
  return innerProduct(a, b);
}
