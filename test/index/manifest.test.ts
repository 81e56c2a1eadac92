import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeModel } from "../../src/embedding/model.js";
import { PilcrowError } from "../../src/errors.js";
import {
  formatManifest,
  type Manifest,
  newManifest,
  parseManifest,
  staleReason,
} from "../../src/index/manifest.js";

const FILE = "index/manifest.json";
const MODEL = describeModel("Xenova/e5-small-v2", { dimensions: 384, maxTokens: 512 });
const MANIFEST = newManifest({
  model: MODEL,
  corpusHash: "c0ffee".repeat(10),
  counts: { articles: 2, paragraphs: 30, passages: 400 },
  files: {
    articles: file("articles", "json"),
    lexical: file("lexical", "json"),
    vectors: file("vectors", "hnsw"),
    tokens: file("tokens", "i8"),
  },
});

describe("a manifest", () => {
  it("is the same when it is read back", () => {
    const word = fc.string({ unit: "binary" });
    const count = fc.integer({ min: 1 });
    const manifests = fc.record({
      model: fc.record({
        name: word,
        dimensions: count,
        maxTokens: count,
        pooling: fc.constantFrom("mean" as const, "cls" as const),
        questionPrefix: word,
        passagePrefix: word,
      }),
      corpusHash: word,
      counts: fc.record({ articles: count, paragraphs: count, passages: count }),
      files: fc.constant(MANIFEST.files),
    });
    fc.assert(
      fc.property(manifests, (parts) => {
        const manifest = newManifest(parts);
        expect(parseManifest(formatManifest(manifest), FILE)).toEqual(manifest);
      }),
    );
  });

  it("with any one bit changed is refused, or means the same", () => {
    const bytes = Buffer.from(formatManifest(MANIFEST));
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const changed = Buffer.from(bytes);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expectRefusedOrEqual(changed);
    }
  });

  it("with any stretch cut out or overwritten is refused, or means the same", () => {
    const bytes = Buffer.from(formatManifest(MANIFEST));
    const change = fc.tuple(fc.nat(bytes.length), fc.nat(40), fc.uint8Array({ maxLength: 40 }));
    fc.assert(
      fc.property(change, ([at, cut, put]) => {
        expectRefusedOrEqual(Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + cut)]));
      }),
      { numRuns: 500 },
    );
  });

  it.each(["", "{", "null", "[]", '"manifest"', "{}"])("is not read from %j", (json) => {
    const { code, message } = refusal(json);
    expect(code).toBe("INDEX_DAMAGED");
    expect(message.startsWith(`${FILE}: `)).toBe(true);
    expect(message).toContain("npm run build:index");
    expect(message).not.toContain("\n");
  });

  it("of another format version is not called damaged, whatever else it holds", () => {
    const { code, message } = refusal(JSON.stringify({ formatVersion: 7, shards: [] }));
    expect(code).toBe("INDEX_OTHER_FORMAT");
    expect(message).toContain("index format 7");
    expect(message).toContain("npm run build:index");
  });

  it("never names a file outside the index folder", () => {
    const files = { ...MANIFEST.files, articles: { ...MANIFEST.files.articles, name: "../articles.json" } };
    expect(refusal(formatManifest({ ...MANIFEST, files })).code).toBe("INDEX_DAMAGED");
  });
});

describe("an index is out of date", () => {
  const expected = { model: MODEL, corpusHash: MANIFEST.corpusHash };

  it("never where everything is as it was", () => {
    expect(staleReason(MANIFEST, expected)).toBeNull();
    expect(staleReason(parseManifest(formatManifest(MANIFEST), FILE), expected)).toBeNull();
  });

  it.each<[string, Manifest, string]>([
    ["the corpus", { ...MANIFEST, corpusHash: "other" }, "the corpus has changed since"],
    [
      "the model",
      { ...MANIFEST, model: { ...MODEL, name: "Xenova/gte-small" } },
      "it was built with the model Xenova/gte-small, not Xenova/e5-small-v2",
    ],
    ["its dimensions", { ...MANIFEST, model: { ...MODEL, dimensions: 768 } }, "the description of"],
    ["its longest input", { ...MANIFEST, model: { ...MODEL, maxTokens: 256 } }, "the description of"],
    ["its pooling", { ...MANIFEST, model: { ...MODEL, pooling: "cls" } }, "the description of"],
    ["its question prefix", { ...MANIFEST, model: { ...MODEL, questionPrefix: "" } }, "the description of"],
    ["its passage prefix", { ...MANIFEST, model: { ...MODEL, passagePrefix: "" } }, "the description of"],
    [
      "the way articles are cut",
      { ...MANIFEST, chunking: { ...MANIFEST.chunking, windowOverlap: 2 } },
      "articles are now cut in another way",
    ],
    [
      "the version of the rules for it",
      { ...MANIFEST, chunking: { ...MANIFEST.chunking, version: 0 } },
      "articles are now cut in another way",
    ],
  ])("where %s has changed", (_, manifest, reason) => {
    expect(staleReason(manifest, expected)).toContain(reason);
  });
});

function file(kind: string, extension: string) {
  const sha256 = "0123456789abcdef".repeat(4);
  return { name: `${kind}-${sha256.slice(0, 16)}.${extension}`, bytes: 12345, sha256 };
}

function refusal(json: string): PilcrowError {
  try {
    parseManifest(json, FILE);
  } catch (error) {
    if (error instanceof PilcrowError) return error;
    throw error;
  }
  return expect.fail("nothing was thrown");
}

function expectRefusedOrEqual(bytes: Buffer): void {
  const json = bytes.toString("utf8");
  let manifest: Manifest;
  try {
    manifest = parseManifest(json, FILE);
  } catch (error) {
    if (error instanceof PilcrowError && /^INDEX_(DAMAGED|OTHER_FORMAT)$/.test(error.code)) return;
    throw error;
  }
  expect(manifest).toEqual(MANIFEST);
}
