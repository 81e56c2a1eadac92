import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { QUESTIONS } from "../evaluation/questions.js";
import { useFolders, writeFiles } from "../support/folders.js";
import { type Ended, runScript } from "../support/programs.js";

const folder = useFolders();
let cwd: string;
beforeAll(() => {
  cwd = writeFiles(folder(), { "questions.json": JSON.stringify(QUESTIONS), "broken.json": "{" });
});

describe("npm run evaluate", () => {
  it("prints the figures of what is for tuning, of what is kept back, and of both", async () => {
    const { code, stdout } = await evaluate("questions.json");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^questions\.json$/m);
    expect(stdout).toMatch(/^the whole corpus is asked, hybrid +tune \(2\) +report \(2\) +both \(4\)$/m);
    expect(stdout).toMatch(/^ {2}R@1( +1\.000 \(1\.000–1\.000\)){3}$/m);
    expect(stdout).toMatch(/^ {2}near-topic +\(1\) +\(0\) +\(1\)$/m);
    expect(stdout).toMatch(/expected calibration error \S+$/m);
  });

  it("compares ways of ranking, a column each", async () => {
    const { stdout } = await evaluate("questions.json", "--method", "bm25,dense,hybrid", "--misses", "1");
    expect(stdout).toMatch(/^the whole corpus is asked: report \(2\) +hybrid +dense +bm25$/m);
    expect(stdout).toMatch(/^ {2}MRR@10( +1\.000 \(1\.000–1\.000\)){3}$/m);
    expect(stdout).toMatch(/^misses \(\d of \d\)$/m);
  });

  it("prints one JSON document with a record a question, and draws a picture", async () => {
    const picture = join(cwd, "picture.svg");
    const { code, stdout } = await evaluate("questions.json", "--json", "--plot", picture);
    expect(code).toBe(0);
    const { sets, answerFrom } = JSON.parse(stdout);
    expect(answerFrom).toBeGreaterThan(0);
    expect(sets).toHaveLength(1);
    expect(sets[0].figures.both.pooled.hybrid.recallAt1).toEqual({ value: 1, low: 1, high: 1 });
    expect(sets[0].answerable).toHaveLength(4);
    expect(sets[0].answerable[0]).toMatchObject({
      gold: { question: "When was the bridge at Millford built?", paragraph: 1 },
      pooled: { hybrid: { rank: 1, shown: { article: "0001-Millford", paragraph: 1 } } },
      own: { sentenceHolds: true, confidence: expect.any(Number) },
    });
    // One of the set's own, and each answerable one of a foreign article; three have another paragraph beside theirs.
    expect(sets[0].unanswerable.map(({ gold }: { gold: { kind: string } }) => gold.kind).sort()).toEqual(
      ["near-topic", ...Array(4).fill("off-article"), ...Array(3).fill("paragraph-removed")].sort(),
    );
    expect(readFileSync(picture, "utf8")).toContain(">questions</text>");
  });

  it("prints a calibration that fits", async () => {
    const { stdout } = await evaluate("questions.json", "--calibrate");
    expect(stdout).toMatch(/^fitted for Xenova\/e5-small-v2: \{"weights":\{"similarity":/);
  });

  it.each([
    ["a way of ranking that it does not have", ["--method", "magic"], 2],
    ["a picture that is no SVG", ["--plot", "picture.png"], 2],
    ["a count that is none", ["--misses", "many"], 2],
    ["a file that is not there", ["nowhere.json"], 1],
    ["a file that is no question set", ["broken.json"], 1],
  ])("refuses %s, and says so", async (_, args, expected) => {
    const { code, stdout, stderr } = await evaluate(...args);
    expect([code, stdout]).toEqual([expected, ""]);
    expect(stderr).not.toBe("");
    expect(stderr).not.toMatch(/^ +at /m);
    expect(existsSync(join(cwd, "picture.png"))).toBe(false);
  });
});

function evaluate(...args: string[]): Promise<Ended> {
  return runScript("evaluate", args, { cwd });
}
