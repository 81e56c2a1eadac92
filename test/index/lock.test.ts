import { existsSync, mkdirSync, rmdirSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { withBuildLock } from "../../src/index/lock.js";
import { failureOf } from "../support/errors.js";
import { useFolders, writeFiles } from "../support/folders.js";
import { useEmbedder } from "../support/model.js";
import { build } from "../support/places.js";

const folder = useFolders();
const embedder = useEmbedder();

// At once, as one of them waits some seconds.
describe.concurrent("the lock of an index folder", () => {
  it("is held while the work lasts, and gives what the work gives", async () => {
    const directory = folder();
    const held = await withBuildLock(directory, unexpected, async () => existsSync(lockOf(directory)));
    expect(held).toBe(true);
    expect(existsSync(lockOf(directory))).toBe(false);
  });

  it("is given back when the work fails", async () => {
    const directory = folder();
    const failing = withBuildLock(directory, unexpected, () => Promise.reject(new Error("no gates")));
    await expect(failing).rejects.toThrow("no gates");
    expect(existsSync(lockOf(directory))).toBe(false);
  });

  it("lets one work at a time", async () => {
    const directory = folder();
    const begun: number[] = [];
    let inside = 0;
    const work = (id: number) =>
      withBuildLock(
        directory,
        () => {},
        async () => {
          inside++;
          begun.push(id);
          await new Promise((resolve) => setImmediate(resolve));
          expect(inside).toBe(1);
          inside--;
        },
      );
    await Promise.all([1, 2, 3].map(work));
    expect(begun.toSorted()).toEqual([1, 2, 3]);
  });

  it("of a build that died is taken over", async () => {
    const directory = folder();
    mkdirSync(lockOf(directory));
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(lockOf(directory), longAgo, longAgo);
    expect(await withBuildLock(directory, unexpected, async () => "done")).toBe("done");
  });

  it("that was taken away stops the work: another build may have begun", async () => {
    const directory = folder();
    const work = withBuildLock(directory, unexpected, async (signal) => {
      rmdirSync(lockOf(directory));
      // Noticed when the lock is next renewed, some seconds later.
      await new Promise((resolve) => signal.addEventListener("abort", resolve));
      signal.throwIfAborted();
    });
    const { code, message } = await failureOf(work);
    expect(code).toBe("BUILD_LOCK_LOST");
    expect(message).toMatch(/^[^\n]+ run `npm run build:index` again$/);
    expect(message.startsWith(`${directory}: `)).toBe(true);
  });
});

it("a build that finds another at work says so, waits for it, and then builds", async () => {
  const corpus = writeFiles(folder(), { "ford.md": "# The ford\n\nThe ford is shallow.\n" });
  const directory = folder();
  const notices: string[] = [];
  let tell = () => {};
  const told = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const { build: waiting } = await withBuildLock(directory, unexpected, async () => {
    const waiting = build(corpus, directory, embedder(), {
      onNotice: (notice) => {
        notices.push(notice);
        tell();
      },
    });
    await told;
    expect(existsSync(join(directory, "manifest.json"))).toBe(false);
    return { build: waiting };
  });
  expect(await waiting).toMatchObject({ passages: 2, embedded: 1 });
  expect(notices).toEqual([`another build is at work in ${directory}; waiting for it to end`]);
});

function lockOf(directory: string): string {
  return join(directory, "build.lock");
}

function unexpected(): never {
  throw new Error("there is no other build to wait for");
}
