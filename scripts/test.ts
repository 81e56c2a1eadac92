import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/*
 * All checks of the project, each counted: formatting, lint and import rules (Biome), types (tsc), dead code (knip),
 * then every test (Vitest). Arguments are Vitest's: `npm test -- test/index` runs some tests and all other checks.
 */

const CHECKS = [
  { name: "format, lint and import rules", command: "biome", args: ["ci", "--error-on-warnings", "."] },
  { name: "types", command: "tsc", args: ["--noEmit"] },
  { name: "types of the page", command: "tsc", args: ["--noEmit", "-p", "src/sandbox/page"] },
  { name: "dead code", command: "knip", args: [] },
] as const;

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const count: Count = { passed: 0, failed: 0, skipped: 0 };
for (const { name, command, args } of CHECKS) {
  const ok = run(command, args) === 0;
  count[ok ? "passed" : "failed"]++;
  console.log(`${ok ? "✓" : "✗"} ${name}`);
}
add(count, runTests(process.argv.slice(2)));
console.log(
  `${count.passed} passed, ${count.failed} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ""}`,
);
process.exitCode = count.failed > 0 ? 1 : 0;

function runTests(args: readonly string[]): Count {
  const folder = mkdtempSync(join(tmpdir(), "pilcrow-test-"));
  try {
    const report = join(folder, "report.json");
    const status = run("vitest", [
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
      ...args,
    ]);
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, "utf8")) as {
      numPassedTests: number;
      numFailedTests: number;
      numPendingTests: number;
    };
    // A file that cannot even be loaded fails the run without failing a test.
    const failed = status !== 0 && numFailedTests === 0 ? 1 : numFailedTests;
    return { passed: numPassedTests, failed, skipped: numPendingTests };
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function add(total: Count, more: Count): void {
  total.passed += more.passed;
  total.failed += more.failed;
  total.skipped += more.skipped;
}

/** Runs a tool of node_modules/.bin, which npm puts on the path. */
function run(command: string, args: readonly string[]): number | null {
  return spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" }).status;
}
