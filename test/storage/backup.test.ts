import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import SQLite from "better-sqlite3";
import { beforeAll, describe, expect, it } from "vitest";
import { DATABASE_NAME, openDatabase } from "../../src/storage/database.js";
import { holdFolder } from "../../src/storage/hold.js";
import { restore } from "../../src/storage/restore.js";
import { Study } from "../../src/study/study.js";
import { rowsOf } from "../support/databases.js";
import { failureOf } from "../support/errors.js";
import { useFolders } from "../support/folders.js";
import { type Ended, runScript } from "../support/programs.js";
import { GUILD, OPEN, question } from "../support/study.js";
import { expectWhole, startWriter } from "./written.js";

const folder = useFolders();

const run = (script: "backup" | "restore", dataDir: string, ...args: string[]): Promise<Ended> =>
  runScript(script, args, { cwd: folder(), env: { DATA_DIR: dataDir } });

/** A data folder with a question in it. */
async function dataWith(text: string): Promise<string> {
  const dataDir = folder();
  const database = await openDatabase(join(dataDir, DATABASE_NAME));
  await new Study(database).questions.ask(GUILD, question({ text }), OPEN);
  await database.destroy();
  return dataDir;
}

async function textsOf(path: string): Promise<unknown> {
  const database = await openDatabase(path);
  const rows = await rowsOf(database);
  await database.destroy();
  return rows["questions"]?.map(({ text }) => text);
}

function expectFailure({ code, stdout, stderr }: Ended, message: RegExp): void {
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toMatch(message);
  expect(stderr).toMatch(/^[^\n]+; [^\n]+\n$/);
}

describe("npm run backup", () => {
  it("copies the database while a process writes into it: whole, as at one moment, and writing goes on", async () => {
    const dataDir = folder();
    const file = join(folder(), "copy.sqlite");
    const writer = startWriter(dataDir);
    await writer.more(20);
    const before = [...writer.acknowledged];
    const { code, stdout, stderr } = await run("backup", dataDir, file);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^backed up to .+copy\.sqlite \(\d+ kB\)\n$/);
    await writer.more(5);
    await writer.kill();
    const acts = await expectWhole(file, before);
    expect(acts).toBeLessThan(writer.acknowledged.length);
  });

  it("does not overwrite a file unless it is told to", async () => {
    const dataDir = await dataWith("Where?");
    const file = join(folder(), "copy.sqlite");
    writeFileSync(file, "something else");
    expectFailure(await run("backup", dataDir, file), /copy\.sqlite: is there already; .* --replace/);
    expect(readFileSync(file, "utf8")).toBe("something else");
    expect(await run("backup", dataDir, file, "--replace")).toMatchObject({ code: 0 });
    expect(await textsOf(file)).toEqual(["Where?"]);
  });

  it("never takes the database itself for its target", async () => {
    const dataDir = await dataWith("Where?");
    const file = join(dataDir, "..", dataDir.split("/").at(-1) ?? "", DATABASE_NAME);
    expectFailure(await run("backup", dataDir, file, "--replace"), /this is the database itself/);
    expect(await textsOf(file)).toEqual(["Where?"]);
  });

  it("says what is missing, and leaves nothing half written", async () => {
    const dataDir = await dataWith("Where?");
    const target = folder();
    expectFailure(
      await run("backup", folder(), join(target, "copy")),
      /pilcrow\.sqlite: there is no such database/,
    );
    expectFailure(
      await run("backup", dataDir, join(target, "none", "copy")),
      /copy: the backup cannot be written/,
    );
    mkdirSync(join(target, "taken"));
    expectFailure(
      await run("backup", dataDir, join(target, "taken"), "--replace"),
      /taken: the backup cannot be written/,
    );
    expect(readdirSync(target)).toEqual(["taken"]);
    expect(await run("backup", dataDir)).toMatchObject({ code: 2 });
  });
});

describe("npm run restore", () => {
  let backup: string;

  beforeAll(async () => {
    backup = join(folder(), "copy.sqlite");
    expect(await run("backup", await dataWith("From the backup"), backup)).toMatchObject({ code: 0 });
  });

  it("puts a backup where there is no database yet", async () => {
    const dataDir = join(folder(), "new");
    expect(await run("restore", dataDir, backup)).toMatchObject({ code: 0, stdout: `restored ${backup}\n` });
    expect(await textsOf(join(dataDir, DATABASE_NAME))).toEqual(["From the backup"]);
  });

  it("keeps the database before, with what was written last, after its process was killed", async () => {
    const dataDir = folder();
    const writer = startWriter(dataDir);
    await writer.more(10);
    await writer.kill();
    expect(existsSync(join(dataDir, `${DATABASE_NAME}-wal`))).toBe(true);
    const { code, stdout } = await run("restore", dataDir, backup);
    expect(code).toBe(0);
    const kept = /is kept: (.+)\n$/.exec(stdout)?.[1] ?? "";
    expect(kept).toMatch(/pilcrow\.sqlite\.before-\d{4}-\d\d-\d\dT/);
    expect(readdirSync(dataDir).filter((name) => !name.includes(".before-"))).toEqual([
      "pilcrow.lock",
      DATABASE_NAME,
    ]);
    expect(await textsOf(join(dataDir, DATABASE_NAME))).toEqual(["From the backup"]);
    expect(await expectWhole(kept, writer.acknowledged)).toBeGreaterThanOrEqual(10);
  });

  it("refuses while a bot is running on the folder", async () => {
    const dataDir = await dataWith("Where?");
    const release = holdFolder(dataDir);
    expectFailure(await run("restore", dataDir, backup), /a bot is running on this folder; stop it first/);
    release();
    expect(await textsOf(join(dataDir, DATABASE_NAME))).toEqual(["Where?"]);
    expect(await run("restore", dataDir, backup)).toMatchObject({ code: 0 });
  });

  it("takes a database that was copied by hand while it was in use, with what stands beside it", async () => {
    const [source, copy] = [folder(), folder()];
    const database = await openDatabase(join(source, DATABASE_NAME));
    await new Study(database).questions.ask(GUILD, question({ text: "Not yet folded in" }), OPEN);
    for (const end of ["", "-wal"]) {
      copyFileSync(join(source, DATABASE_NAME + end), join(copy, `mine.sqlite${end}`));
    }
    await database.destroy();
    const dataDir = folder();
    expect(await run("restore", dataDir, join(copy, "mine.sqlite"))).toMatchObject({ code: 0 });
    expect(await textsOf(join(dataDir, DATABASE_NAME))).toEqual(["Not yet folded in"]);
  });

  it("puts a backup in the place of a database that is damaged, and keeps it as it is", async () => {
    const dataDir = folder();
    writeFileSync(join(dataDir, DATABASE_NAME), "damaged beyond all repair");
    writeFileSync(join(dataDir, `${DATABASE_NAME}-wal`), "written last");
    const { code, stdout } = await run("restore", dataDir, backup);
    expect(code).toBe(0);
    const kept = /is kept: (.+)\n$/.exec(stdout)?.[1] ?? "";
    expect(readFileSync(kept, "utf8")).toBe("damaged beyond all repair");
    expect(readFileSync(`${kept}-wal`, "utf8")).toBe("written last");
    expect(existsSync(join(dataDir, `${DATABASE_NAME}-wal`))).toBe(false);
    expect(await textsOf(join(dataDir, DATABASE_NAME))).toEqual(["From the backup"]);
  });

  const NONE: readonly (readonly [string, RegExp, (path: string) => void | Promise<void>])[] = [
    ["is not there", /there is no such file/, () => {}],
    ["is a folder", /this is a folder/, (path) => mkdirSync(path)],
    ["is empty", /this database is empty/, (path) => writeFileSync(path, "")],
    ["is a text", /this is no SQLite database/, (path) => writeFileSync(path, "Notes. ".repeat(500))],
    [
      "is cut short",
      /this database is damaged/,
      (path) => writeFileSync(path, readFileSync(backup).subarray(0, -4096)),
    ],
    ["is damaged", /this database is damaged/, damage],
    [
      "is another program's",
      /this is the database of another program/,
      (path) => change(path, "", "create table recipes (name)"),
    ],
    [
      "is of a newer version",
      /a newer version of Pilcrow has changed this database/,
      (path) => change(path, backup, "insert into kysely_migration values ('9999-later', '2099')"),
    ],
    [
      "has rows that refer to nothing",
      /this database is damaged/,
      (path) =>
        change(
          path,
          backup,
          "pragma foreign_keys = off; insert into votes values ('gone', '1', '1', 1, null, null, 1)",
        ),
    ],
  ];

  it.each(NONE)("refuses a file that %s, and changes nothing", async (_, message, make) => {
    const dataDir = await dataWith("Where?");
    const file = join(folder(), "file.sqlite");
    await make(file);
    const failure = await failureOf(restore({ dataDir, file, now: new Date() }));
    expect(failure.code).toBe("RESTORE_FAILED");
    expect(failure.message.startsWith(`${file}: `)).toBe(true);
    expect(failure.message).toMatch(message);
    expect(failure.message).toMatch(/^[^\n]+; nothing was changed$/);
    expect(readdirSync(dataDir).filter((name) => name !== "pilcrow.lock")).toEqual([DATABASE_NAME]);
    expect(await textsOf(join(dataDir, DATABASE_NAME))).toEqual(["Where?"]);
  });

  it("refuses the database itself", async () => {
    const dataDir = await dataWith("Where?");
    const path = join(dataDir, DATABASE_NAME);
    expectFailure(await run("restore", dataDir, path), /this is the database itself/);
    expect(await textsOf(path)).toEqual(["Where?"]);
  });

  /** A backup of which the inside of a page is overwritten. */
  async function damage(path: string): Promise<void> {
    copyFileSync(backup, path);
    const file = await open(path, "r+");
    await file.write(Buffer.alloc(4096, 0xff), 0, 4096, 4096 * 3);
    await file.close();
  }

  function change(path: string, from: string, statements: string): void {
    if (from) copyFileSync(from, path);
    const sqlite = new SQLite(path);
    sqlite.exec(statements);
    sqlite.close();
  }
});
