import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { chmod } from "node:fs/promises";
import { join } from "node:path";
import SQLite from "better-sqlite3";
import { Kysely, Migrator, SqliteDialect, sql } from "kysely";
import { describe, expect, it } from "vitest";
import { DATABASE_NAME, openDatabase } from "../../src/storage/database.js";
import { up as studyGroup } from "../../src/storage/migrations/0001-study-group.js";
import type { Schema } from "../../src/storage/schema.js";
import { Study } from "../../src/study/study.js";
import { rowsOf } from "../support/databases.js";
import { failureOf } from "../support/errors.js";
import { useFolders } from "../support/folders.js";
import { CHANNEL, GUILD, MEMBER, OPEN, question } from "../support/study.js";

const folder = useFolders();
const newPath = () => join(folder(), DATABASE_NAME);

/** What opening fails with; its message is one line, names the path and ends with what to do. */
async function openingFails(path: string): Promise<{ code: string; message: string }> {
  const { code, message } = await failureOf(openDatabase(path));
  expect(message.startsWith(`${path}: `)).toBe(true);
  expect(message).toMatch(/^[^\n]+; [^\n]+$/);
  return { code, message };
}

/** A database with whatever the statements make of it. */
function made(...statements: string[]): string {
  const path = newPath();
  const sqlite = new SQLite(path);
  for (const statement of statements) sqlite.exec(statement);
  sqlite.close();
  return path;
}

describe("a database", () => {
  it("is made with its folder, and opened again with what was written", async () => {
    const path = join(folder(), "new", "folder", DATABASE_NAME);
    const database = await openDatabase(path);
    await new Study(database).questions.ask(GUILD, question(), OPEN);
    const before = await rowsOf(database);
    await database.destroy();
    const again = await openDatabase(path);
    expect(await rowsOf(again)).toEqual(before);
    await again.destroy();
  });

  it("does not hold the words of what was deleted in its file", async () => {
    const path = newPath();
    const database = await openDatabase(path);
    const study = new Study(database);
    await study.questions.ask(GUILD, question({ text: "zanzibar".repeat(2000) }), OPEN);
    await sql`pragma wal_checkpoint(truncate)`.execute(database);
    expect(readFileSync(path).includes("zanzibar")).toBe(true);
    await study.forget(GUILD, MEMBER);
    await database.destroy();
    expect(readFileSync(path).includes("zanzibar")).toBe(false);
  });

  it("is not opened where its folder cannot be made", async () => {
    const file = join(folder(), "file");
    writeFileSync(file, "");
    expect(await openingFails(join(file, DATABASE_NAME))).toMatchObject({ code: "DATABASE_UNUSABLE" });
  });

  it("is not opened where its folder cannot be written to", async () => {
    const readOnly = folder();
    await chmod(readOnly, 0o555);
    const { code, message } = await asNobody(() => openingFails(join(readOnly, DATABASE_NAME)));
    expect(code).toBe("DATABASE_UNUSABLE");
    expect(message).toMatch(/\((EACCES|unable to open database file)\)/);
  });

  it("is not opened where a folder stands in its place", async () => {
    const path = newPath();
    mkdirSync(path);
    expect(await openingFails(path)).toMatchObject({ code: "DATABASE_UNUSABLE" });
  });

  it("is not opened where the file is none, and the file stays", async () => {
    const path = newPath();
    writeFileSync(path, "Notes of the reading group. ".repeat(100));
    const { code, message } = await openingFails(path);
    expect(code).toBe("DATABASE_UNUSABLE");
    expect(message).toContain("the file is no SQLite database");
    expect(readFileSync(path, "utf8")).toMatch(/^Notes/);
  });

  it("of another program is not written into", async () => {
    const path = made("create table recipes (name text)");
    expect(await openingFails(path)).toMatchObject({ code: "DATABASE_FOREIGN" });
    const sqlite = new SQLite(path);
    expect(
      sqlite.prepare("select name from sqlite_master where name not like 'kysely%'").pluck().all(),
    ).toEqual(["recipes"]);
    sqlite.close();
  });

  it("that a newer version has changed is left alone", async () => {
    const path = newPath();
    const database = await openDatabase(path);
    await sql`insert into kysely_migration values ('9999-later', '2099-01-01')`.execute(database);
    await database.destroy();
    expect(await openingFails(path)).toMatchObject({ code: "DATABASE_NEWER" });
    expect(await openingFails(path)).toMatchObject({ code: "DATABASE_NEWER" });
  });

  it("whose making fails in the middle is not half made, and is made when nothing is in the way", async () => {
    // The name of an index that is made late.
    const path = newPath();
    await (await openDatabase(path)).destroy();
    const inTheWay = made(
      "create table kysely_migration (name text primary key, timestamp text not null)",
      "create index reviews_one_open on kysely_migration (timestamp)",
    );
    const { code, message } = await openingFails(inTheWay);
    expect(code).toBe("DATABASE_UNUSABLE");
    expect(message).toContain("reviews_one_open");
    const sqlite = new SQLite(inTheWay);
    const tables = "select name from sqlite_master where type = 'table' and name not like 'kysely%'";
    expect(sqlite.prepare(tables).pluck().all()).toEqual([]);
    sqlite.exec("drop index reviews_one_open");
    sqlite.close();
    await (await openDatabase(inTheWay)).destroy();
  });

  it("of the first version keeps its questions, and they count in their channels' quotas", async () => {
    const path = newPath();
    const first = await openFirst(path);
    await sql`insert into questions (id, guild_id, channel_id, asker_id, asked_at, is_private, outcome, edits)
      values ('old', ${GUILD}, ${CHANNEL}, ${MEMBER}, ${Date.now()}, 0, 'answered', 0)`.execute(first);
    await first.destroy();
    const database = await openDatabase(path);
    const { questions } = new Study(database);
    expect(await questions.get(GUILD, "old")).toMatchObject({ channelId: CHANNEL, askerId: MEMBER });
    const { verdict } = await questions.ask(GUILD, question(), { ...OPEN, quotaPerHour: 1 });
    expect(verdict).toMatchObject({ kind: "refuse", because: "quota" });
    await database.destroy();
  });

  it("of the first version keeps private what was asked in private and then verified", async () => {
    const path = newPath();
    const first = await openFirst(path);
    for (const [id, isPrivate] of [
      ["seen", 0],
      ["unseen", 1],
    ] as const) {
      await sql`insert into verified_answers (id, guild_id, question, citations, verified_by, verified_at)
        values (${id}, ${GUILD}, 'Where?', '[]', ${MEMBER}, 1)`.execute(first);
      await sql`insert into reviews (id, guild_id, kind, question, citations, channel_id, is_private, opened_at, state,
        verified_as) values (${id}, ${GUILD}, 'draft', 'Where?', '[]', ${CHANNEL}, ${isPrivate}, 1, 'accepted', ${id})`.execute(
        first,
      );
    }
    await first.destroy();
    const database = await openDatabase(path);
    const { verified } = new Study(database);
    expect(await verified.get(GUILD, "seen")).toMatchObject({ isPrivate: false });
    expect(await verified.get(GUILD, "unseen")).toMatchObject({ isPrivate: true });
    await database.destroy();
  });

  it("that is full refuses what has no room, keeps what it has, and goes on when there is room again", async () => {
    const database = await openDatabase(newPath());
    const study = new Study(database);
    await study.questions.ask(GUILD, question(), OPEN);
    const before = await rowsOf(database);
    const pages = await sql<{ page_count: number }>`pragma page_count`.execute(database);
    const limit = (count: number) => sql`pragma max_page_count = ${sql.lit(count)}`.execute(database);
    await limit(pages.rows[0]?.page_count ?? 0);
    const long = question({ text: "word ".repeat(5000) });
    await expect(study.questions.ask(GUILD, long, OPEN)).rejects.toMatchObject({ code: "SQLITE_FULL" });
    await expect(study.questions.ask(GUILD, long, OPEN)).rejects.toMatchObject({ code: "SQLITE_FULL" });
    expect(await rowsOf(database)).toEqual(before);
    await limit(100_000);
    expect((await study.questions.ask(GUILD, long, OPEN)).id).not.toBeNull();
    await database.destroy();
  });
});

/** Does something without the rights of root, for whom no folder is read-only. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

/** As the first version left it. */
async function openFirst(path: string): Promise<Kysely<Schema>> {
  const first = new Kysely<Schema>({ dialect: new SqliteDialect({ database: new SQLite(path) }) });
  const provider = { getMigrations: async () => ({ "0001-study-group": { up: studyGroup } }) };
  await new Migrator({ db: first as unknown as Kysely<unknown>, provider }).migrateToLatest();
  return first;
}
