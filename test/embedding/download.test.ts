import { cpSync, existsSync, readFileSync, rmSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import type { Download, Embedder, ModelSource } from "../../src/embedding/embedder.js";
import { startEmbedder } from "../../src/embedding/worker-embedder.js";
import { failureOf } from "../support/errors.js";
import { useFolders } from "../support/folders.js";
import { useEmbedder } from "../support/model.js";
import { COPY, type Hub, modelFile, type Respond, serve, serveHalf, startHub, WEIGHTS } from "./hub.js";

const folder = useFolders();
const shipped = useEmbedder();
const TEXT = "A ferry crosses the strait twice a day.";

describe("a model that is on the hub", () => {
  let hub: Hub;
  let source: ModelSource;
  const downloads: Download[] = [];

  beforeAll(async () => {
    hub = await startHub();
    source = sourceAt(hub.url);
    const embedder = await startEmbedder(source, (download) => downloads.push(download));
    await expectWorking(embedder);
  });
  afterAll(() => hub.close());

  it("is downloaded, and says how much of each file has come", () => {
    const weights = downloads.filter(({ file }) => file === WEIGHTS);
    const size = readFileSync(modelFile(WEIGHTS)).length;
    expect(weights.length).toBeGreaterThan(1);
    for (const { totalBytes } of weights) expect(totalBytes).toBe(size);
    const loaded = weights.map(({ loadedBytes }) => loadedBytes);
    expect(loaded).toEqual(loaded.toSorted((a, b) => a - b));
    expect(loaded.at(-1)).toBe(size);
  });

  it("is kept in the cache folder", () => {
    for (const file of ["config.json", "tokenizer.json", "tokenizer_config.json", WEIGHTS]) {
      const kept = readFileSync(join(source.cacheDir, COPY, file));
      expect(kept.equals(readFileSync(modelFile(file)))).toBe(true);
    }
  });

  it("is read from there the next time, when the hub is gone", async () => {
    await hub.close();
    const asked = hub.requested.length;
    await expectWorking(await startEmbedder(source));
    expect(hub.requested).toHaveLength(asked);
  });

  it.each(["tokenizer.json", WEIGHTS])("is refused where half of %s is in the cache", async (file) => {
    const cacheDir = folder();
    cpSync(source.cacheDir, cacheDir, { recursive: true });
    const path = join(cacheDir, COPY, file);
    truncateSync(path, Math.floor(readFileSync(path).length / 2));
    const { code, message } = await failureOf(startEmbedder({ ...source, cacheDir }));
    expect(code).toBe("MODEL_UNUSABLE");
    expect(message).toContain(`delete ${join(cacheDir, COPY)} and try again`);
  });
});

describe("a download that fails", () => {
  it("for want of such a model says so", async () => {
    const { error, hub } = await failedStart((_, response) => response.writeHead(404).end());
    expect(error.code).toBe("MODEL_NOT_FOUND");
    expect(error.message).toMatch(/^EMBEDDING_MODEL Example\/e5-small-copy: /);
    expect(error.message).toContain(hub.url);
  });

  it("with status 401 counts as no such model, as hubs answer so", async () => {
    const { error } = await failedStart((_, response) => response.writeHead(401).end());
    expect(error.code).toBe("MODEL_NOT_FOUND");
  });

  it.each([429, 503])("with status %i says to try another time or place", async (status) => {
    const { error } = await failedStart((_, response) => response.writeHead(status).end());
    expect(error.code).toBe("MODEL_DOWNLOAD_FAILED");
    expect(error.message).toContain("HF_ENDPOINT");
  });

  it("because nobody listens says where it has tried", async () => {
    const hub = await startHub();
    await hub.close();
    const error = await failureOf(startEmbedder(sourceAt(hub.url)));
    expect(error.code).toBe("MODEL_DOWNLOAD_FAILED");
    expect(error.message).toContain(hub.url);
    expect(error.message).toContain("ECONNREFUSED");
  });

  it("in the middle of the weights leaves nothing that the next start would believe", async () => {
    const { error, source } = await failedStart((file, response) =>
      file === WEIGHTS ? serveHalf(file, response) : serve(file, response),
    );
    expect(error.code).toBe("MODEL_DOWNLOAD_FAILED");
    expect(existsSync(join(source.cacheDir, COPY, WEIGHTS))).toBe(false);
    const mended = await startHub();
    onTestFinished(() => mended.close());
    await expectWorking(await startEmbedder({ ...source, hubUrl: mended.url }));
  });

  it("with a page instead of the model says which folder to delete", async () => {
    const { error, source } = await failedStart((_, response) => response.end("<p>Please sign in</p>"));
    expect(error.code).toBe("MODEL_UNUSABLE");
    const kept = join(source.cacheDir, COPY);
    expect(error.message).toContain(`delete ${kept} and try again`);
    rmSync(kept, { recursive: true, force: true });
    const mended = await startHub();
    onTestFinished(() => mended.close());
    await expectWorking(await startEmbedder({ ...source, hubUrl: mended.url }));
  });
});

describe("a model with a folder of its own below models/", () => {
  it.each([
    ["has no weights", (path: string) => rmSync(join(path, WEIGHTS))],
    ["has half of its weights", (path: string) => truncateSync(join(path, WEIGHTS), 1_000_000)],
    ["has an empty config.json", (path: string) => truncateSync(join(path, "config.json"), 0)],
  ])("is refused by the folder's name where it %s, and the hub is not asked", async (_, damage) => {
    const hub = await startHub();
    onTestFinished(() => hub.close());
    const source = sourceAt(hub.url);
    const path = join(source.modelsDir, COPY);
    cpSync(modelFile(""), path, { recursive: true });
    damage(path);
    const { code, message } = await failureOf(startEmbedder(source));
    expect(code).toBe("MODEL_UNUSABLE");
    expect(message.startsWith(`${path}: `)).toBe(true);
    expect(message).toContain("onnx/model_quantized.onnx");
    expect(message).not.toContain("\n");
    expect(hub.requested).toEqual([]);
  });
});

function sourceAt(hubUrl: string): ModelSource {
  return { model: COPY, modelsDir: folder(), cacheDir: folder(), hubUrl };
}

async function failedStart(respond: Respond) {
  const hub = await startHub(respond);
  onTestFinished(() => hub.close());
  const source = sourceAt(hub.url);
  return { error: await failureOf(startEmbedder(source)), hub, source };
}

/** That it embeds as the shipped model does, of which it is a copy; closes it. */
async function expectWorking(embedder: Embedder): Promise<void> {
  try {
    expect(await embedder.embedPassages([TEXT])).toEqual(await shipped().embedPassages([TEXT]));
  } finally {
    await embedder.close();
  }
}
