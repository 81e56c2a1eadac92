import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { DATABASE_NAME } from "../../src/storage/database.js";
import { useFolders } from "../support/folders.js";
import { type Acknowledged, expectWhole, startWriter } from "./written.js";

const folder = useFolders();

it("a process that is killed while it writes, again and again, loses nothing that was acknowledged", async () => {
  const dataDir = folder();
  const acknowledged: Acknowledged[] = [];
  let acts = 0;
  for (const count of fc.sample(fc.integer({ min: 1, max: 40 }), 10)) {
    const writer = startWriter(dataDir);
    await writer.more(count);
    await writer.kill();
    expect(writer.acknowledged.length).toBeGreaterThanOrEqual(count);
    acknowledged.push(...writer.acknowledged);
    acts = await expectWhole(join(dataDir, DATABASE_NAME), acknowledged);
  }
  // Of each round one act may have been done that nobody was told of.
  expect(acts - acknowledged.length).toBeLessThanOrEqual(10);
}, 240_000);
