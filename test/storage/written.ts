import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { expect } from "vitest";
import { openDatabase } from "../../src/storage/database.js";
import { rowsOf } from "../support/databases.js";

/** What writer.ts has been promised to be kept. */
export interface Acknowledged {
  readonly question: string;
  readonly review: string;
  readonly verified: string;
  readonly case: number;
}

/** writer.ts at work. */
export interface Writer {
  /** So far. */
  readonly acknowledged: readonly Acknowledged[];
  /** Waits until so many more acts have been acknowledged. */
  more(count: number): Promise<void>;
  /** Ends it as a power cut would, in the middle of whatever it does. */
  kill(): Promise<void>;
}

export function startWriter(dataDir: string): Writer {
  const script = fileURLToPath(new URL("writer.ts", import.meta.url));
  const child: ChildProcess = spawn(process.execPath, ["--import", "tsx", script, dataDir], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (!child.stdout) throw new Error("started without a pipe");
  const acknowledged: Acknowledged[] = [];
  const lines = createInterface({ input: child.stdout });
  lines.on("line", (line) => {
    // The last one may have been cut short with its process.
    if (line.endsWith("}")) acknowledged.push(JSON.parse(line));
  });
  const closed = Promise.all([once(child, "close"), once(lines, "close")]);
  return {
    acknowledged,
    async more(count) {
      for (let i = 0; i < count; i++) await once(lines, "line");
    },
    async kill() {
      child.kill("SIGKILL");
      await closed;
    },
  };
}

/** All that was acknowledged is there, and nothing is half there. @returns How many acts there are */
export async function expectWhole(path: string, acknowledged: readonly Acknowledged[]): Promise<number> {
  const database = await openDatabase(path);
  try {
    const check = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(database);
    expect(check.rows).toEqual([{ integrity_check: "ok" }]);
    const rows = await rowsOf(database);
    const ids = (table: string, column = "id") => new Set(rows[table]?.map((row) => row[column]));
    const [questions, verified, cases] = [ids("questions"), ids("verified_answers"), ids("cases", "number")];
    const decided = new Set(rows["reviews"]?.filter(({ state }) => state === "accepted").map(({ id }) => id));
    for (const act of acknowledged) {
      expect(questions).toContain(act.question);
      expect(decided).toContain(act.review);
      expect(verified).toContain(act.verified);
      expect(cases).toContain(act.case);
    }
    expect(verified.size).toBe(decided.size);
    expect([...cases]).toEqual(Array.from({ length: decided.size }, (_, i) => i + 1));
    return decided.size;
  } finally {
    await database.destroy();
  }
}
