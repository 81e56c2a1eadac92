import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

export interface RunOptions {
  /** The folder that it runs in; one without .env. */
  readonly cwd: string;
  /** What it reads from standard input; nothing if left out. */
  readonly input?: string;
  /** Set on top of a bare environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** What a program that has ended has left. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts one of scripts/ as tsx does, without the process that tsx has around it: what is killed is the program. */
export function startScript(name: string, args: readonly string[], { cwd, env }: RunOptions): ChildProcess {
  const loader = new URL("../../node_modules/tsx/dist/loader.mjs", import.meta.url).href;
  const script = fileURLToPath(new URL(`../../scripts/${name}.ts`, import.meta.url));
  const { PATH, HOME, TMPDIR } = process.env;
  return spawn(process.execPath, ["--import", loader, script, ...args], {
    cwd,
    env: { PATH, HOME, TMPDIR, ...env },
    stdio: "pipe",
  });
}

/** Runs one of scripts/ to its end. */
export async function runScript(name: string, args: readonly string[], options: RunOptions): Promise<Ended> {
  const child = startScript(name, args, options);
  if (!child.stdout || !child.stderr || !child.stdin) throw new Error("started without pipes");
  // One that refuses its arguments does not wait for its input.
  child.stdin.on("error", () => {}).end(options.input ?? "");
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close") as Promise<[number | null]>,
  ]);
  return { code, stdout, stderr };
}
