import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { holdFolder } from "../../src/storage/hold.js";
import { failureOf } from "../support/errors.js";
import { useFolders } from "../support/folders.js";
import { startWriter } from "./written.js";

const folder = useFolders();
const hold = async (dataDir: string) => holdFolder(dataDir);

describe("a data folder", () => {
  it("is held by one at a time, and made if it is not there", async () => {
    const dataDir = join(folder(), "data");
    const release = await hold(dataDir);
    const { code, message } = await failureOf(hold(dataDir));
    expect(code).toBe("DATA_IN_USE");
    expect(message).toBe(
      `${dataDir}: a bot is running on this folder; stop it first, or name another folder in DATA_DIR`,
    );
    release();
    (await hold(dataDir))();
  });

  it("is free at once when the process that held it was killed", async () => {
    const dataDir = folder();
    const writer = startWriter(dataDir);
    await writer.more(1);
    expect(await failureOf(hold(dataDir))).toMatchObject({ code: "DATA_IN_USE" });
    await writer.kill();
    (await hold(dataDir))();
  });

  it("that cannot be held says why", async () => {
    const file = join(folder(), "file");
    writeFileSync(file, "");
    expect(await failureOf(hold(file))).toMatchObject({ code: "DATABASE_UNUSABLE" });
  });
});
