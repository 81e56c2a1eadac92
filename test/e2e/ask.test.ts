import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, readdirSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { useFolders, writeFiles } from "../support/folders.js";
import { PLACES } from "../support/places.js";
import { type Ended, type RunOptions, runScript, startScript } from "../support/programs.js";

const folder = useFolders();
const FLOOD = "When did a flood carry away the bridge at Millford?";
const OAK = "Of what was the oldest bridge over the Alder built?";
const GARLIC = "What is the glen of Corran known for?";
const BREAD = "How do I bake sourdough bread?";
const ESCAPE = String.fromCharCode(27);

interface Line {
  readonly question: string;
  readonly status: string;
  readonly passages: readonly unknown[];
}

/** The places and their index; the first test builds it. */
let corpus: string;
let index: string;
let nowhere: string;
beforeAll(() => {
  corpus = writeFiles(folder(), PLACES);
  index = join(folder(), "index");
  nowhere = folder();
});

describe("npm run ask", () => {
  it("builds an index that is missing, says so beside its output, and answers", async () => {
    const { code, stdout, stderr } = await ask([FLOOD]);
    expect(code).toBe(0);
    expect(stderr.startsWith(`${index}: there is no index; building it\n`)).toBe(true);
    expect(stderr).toMatch(/^index built: 3 articles, 5 paragraphs, 19 passages \(19 newly embedded\)/m);
    expect(stdout.split("\n").slice(0, 3)).toEqual(["¶ 2 · Bridges", "The River Alder", ""]);
    expect(stdout.replaceAll(/\s+/g, " ")).toContain("**A flood carried it away in 1911.**");
    expect(stdout).toContain("\nNext best passages\n");
    expect(stdout).not.toContain(ESCAPE);
  });

  it("builds nothing the next time, and takes its folders from .env", async () => {
    const cwd = writeFiles(folder(), { ".env": `CORPUS_DIR=${corpus}\nINDEX_DIR=${index}\n` });
    const { code, stdout, stderr } = await runScript("ask", [...FLOOD.split(" ")], { cwd });
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout.replaceAll(/\s+/g, " ")).toContain("**A flood carried it away in 1911.**");
  });

  it("answers questions from standard input, one a line, in their order", async () => {
    const input = `${GARLIC}\r\n\n   \n${BREAD}\n${FLOOD}`;
    const { code, stdout, stderr } = await ask(["--limit", "2"], { input });
    expect([code, stderr]).toEqual([0, ""]);
    const firsts = stdout.split("\n").filter((line) => /^(¶|No article)/.test(line));
    expect(firsts).toEqual(["¶ 1", "No article answers this.", "¶ 2 · Bridges"]);
    expect(stdout.match(/^ {2}¶ \d/gm)).toHaveLength(1 + 2 + 1);
  });

  it("takes each line of a file by itself, as no follow-up", async () => {
    const { stdout } = await ask([], { input: `${OAK}\nwhat happened to it?\n` });
    expect(stdout).not.toContain("follow-up");
  });

  it("shows an extract where an overview is asked for, and says what there is not", async () => {
    const { code, stdout } = await ask(["--article", "alder"], {
      input: "What is this article about?\nsummarise ¶ 7\n",
    });
    expect(code).toBe(0);
    expect(stdout).toContain("Extract: the article's own sentences, not a summary");
    expect(stdout).toContain("\n¶ 2 · Bridges\n  ¶ 2   The oldest bridge over the Alder");
    expect(stdout).toContain("The article has 2 paragraphs; there is no ¶ 7.");
  });

  it("answers a question about two things with a citation of each", async () => {
    const { stdout } = await ask([
      "--json",
      "What are the harbour of Brim and the glen of Corran known for?",
    ]);
    const [line] = jsonLines(stdout);
    expect(line).toMatchObject({ status: "answered", answer: { article: "brim" } });
    expect(line).toMatchObject({ further: [{ article: "corran/glen" }] });
  });

  it("looks in one article only where one is named", async () => {
    const { code, stdout } = await ask(["--article", "corran/glen", "--json"], {
      input: `${FLOOD}\n${GARLIC}\n`,
    });
    expect(code).toBe(0);
    const answers = jsonLines(stdout);
    expect(answers.map(({ status }) => status)).toEqual(["not_answered", "answered"]);
    for (const { passages } of answers) expect(passages).toHaveLength(1);
  });

  describe("--json", () => {
    const odd = [
      "x".repeat(2000),
      `${"Where is the bridge and ".repeat(90)}why?`,
      "🌉🌊🐟",
      "\u200b\u200d\ufeff\u2060",
      "\u202eWhere is the \u200fbridge\u202c?",
      "^(.*)+$",
      "'; DROP TABLE articles; --",
      "**bold** [link](javascript:alert(1)) `code` # heading",
      "__proto__ constructor toString",
      "\\u0000 %s %d {0} $PATH $(ls) `ls`",
      "???",
      "<@123456789012345678> <@&1> <#2>",
      "@everyone @here",
      "\u009b31mred \u001b[2J",
      "How many",
    ];
    const asked = [FLOOD, ...odd, BREAD];
    let ended: Ended;
    let answers: Line[];
    beforeAll(async () => {
      ended = await ask(["--json"], { input: asked.join("\n") });
      answers = jsonLines(ended.stdout);
    });

    it("prints one object a question on a line of its own, whatever is asked", () => {
      expect([ended.code, ended.stderr]).toEqual([0, ""]);
      // The white space around a question is not part of it.
      expect(answers.map(({ question }) => question)).toEqual(asked.map((question) => question.trim()));
    });

    it("says for each whether it is answered, by which sentence, and what else comes near", () => {
      for (const answer of answers) {
        expect(Object.keys(answer)).toEqual([
          "question",
          "status",
          "confidence",
          "certainty",
          "answer",
          "further",
          "passages",
          "extract",
          "milliseconds",
        ]);
        expect(answer).toMatchObject({ confidence: expect.any(Number), milliseconds: expect.any(Number) });
        expect(answer.passages).toHaveLength(4);
      }
      expect(answers[0]).toMatchObject({
        status: "answered",
        answer: {
          sentence: "A flood carried it away in 1911.",
          paragraph: 2,
          heading: "Bridges",
          article: "alder",
        },
      });
      expect(answers.at(-1)).toMatchObject({ status: "not_answered", answer: null });
    });
  });

  it("brings the index up to date where the corpus has changed", async () => {
    const changed = writeFiles(folder(), {
      ...PLACES,
      "alder.md": PLACES["alder.md"].replace("in 1911", "in 1787"),
    });
    const { code, stdout, stderr } = await ask([FLOOD], {}, changed);
    expect(code).toBe(0);
    expect(stderr).toMatch(/the index is out of date, because the corpus has changed since; building it\n/);
    expect(stderr).toMatch(/19 passages \(2 newly embedded\)/);
    expect(stdout.replaceAll(/\s+/g, " ")).toContain("**A flood carried it away in 1787.**");
  });

  it("ends well when its reader has seen enough", async () => {
    const child = startScript("ask", ["--json", "--corpus", corpus, "--index", index], { cwd: nowhere });
    if (!child.stdin || !child.stdout || !child.stderr) throw new Error("started without pipes");
    child.stdin.on("error", () => {}).write(`${FLOOD}\n`.repeat(30));
    const stderr = text(child.stderr);
    await once(child.stdout, "data");
    child.stdout.destroy();
    child.stdin.end(`${GARLIC}\n`.repeat(30));
    const [code, signal] = await once(child, "close");
    expect([code, signal]).toEqual([0, null]);
    expect(await stderr).not.toMatch(/EPIPE|Error/);
  });
});

describe.concurrent("npm run ask, when something is wrong,", () => {
  it.each<[string, string[]]>([
    ["an option that it does not have", ["--colour", FLOOD]],
    ["a limit of 0", ["--limit", "0", FLOOD]],
    ["an empty question", ["  "]],
    ["an article that is not there", ["--article", "millford", FLOOD]],
  ])("ends with 2 for %s, and says what is wrong", async (_, args) => {
    expectFailure(await ask(args), 2);
  });

  it("ends with 1 for a corpus without articles", async () => {
    const empty = folder();
    const { stderr } = expectFailure(await ask([FLOOD], {}, empty), 1);
    expect(stderr.startsWith(`${empty}: no article found`)).toBe(true);
  });

  it("ends with 1 for a damaged index, and says what to run", async () => {
    const damaged = folder();
    cpSync(index, damaged, { recursive: true });
    const vectors = join(damaged, readdirSync(damaged).find((name) => name.endsWith(".hnsw")) ?? "none");
    truncateSync(vectors, 1000);
    const args = ["--corpus", corpus, "--index", damaged, FLOOD];
    const { stderr } = expectFailure(await runScript("ask", args, { cwd: nowhere }), 1);
    expect(stderr.startsWith(`${vectors}: the index is damaged (`)).toBe(true);
    expect(stderr).toContain("run `npm run build:index`");
  });

  it("ends with 1 for a configuration that is wrong, and names every variable", async () => {
    const env = { EMBEDDING_MODEL: "e5", HF_ENDPOINT: "hub" };
    const { stderr } = expectFailure(await ask([FLOOD], { env }), 1);
    expect(stderr).toMatch(/^EMBEDDING_MODEL .+\nHF_ENDPOINT .+\n$/);
  });

  it("tells how it is used", async () => {
    const { code, stdout } = await ask(["--help"]);
    expect(code).toBe(0);
    for (const option of ["--json", "--limit", "--article", "--corpus", "--index"]) {
      expect(stdout).toContain(option);
    }
  });
});

it("npm run build:index ends with 2 for words that it does not take", async () => {
  expectFailure(await runScript("build-index", ["everything"], { cwd: nowhere }), 2);
});

describe.skipIf(!hasTerminals())(
  "npm run ask in a terminal (skipped where util-linux's script is not there)",
  () => {
    it("marks the sentence with colours", () => {
      const shown = inTerminal({ TERM: "xterm-256color" });
      expect(shown).toContain(`${ESCAPE}[32m`);
      expect(shown).not.toContain("**");
    });

    it("marks it without where NO_COLOR is set", () => {
      const shown = inTerminal({ TERM: "xterm-256color", NO_COLOR: "1" });
      expect(shown).not.toContain(ESCAPE);
      expect(shown.replaceAll(/\s+/g, " ")).toContain("**A flood carried it away in 1911.**");
    });

    it("takes what is typed as a conversation: a follow-up is understood", () => {
      const shown = inTerminal(
        { TERM: "xterm-256color", NO_COLOR: "1" },
        "",
        `${OAK}\nwhat happened to it?\n\n`,
      );
      expect(shown).toContain("Understood as a follow-up to");
      expect(shown.replaceAll(/\s+/g, " ")).toContain("**A flood carried it away in 1911.**");
    });

    /** @param typed What is typed, line by line, where no question is among the arguments */
    function inTerminal(env: Record<string, string>, question = FLOOD, typed?: string): string {
      const loader = new URL("../../node_modules/tsx/dist/loader.mjs", import.meta.url).href;
      const script = fileURLToPath(new URL("../../scripts/ask.ts", import.meta.url));
      const words = question && `"${question}"`;
      const command = `"${process.execPath}" --import "${loader}" "${script}" --corpus "${corpus}" --index "${index}" ${words}`;
      const { PATH, HOME, TMPDIR } = process.env;
      const { status, stdout } = spawnSync("script", ["-qec", command, "/dev/null"], {
        cwd: nowhere,
        env: { PATH, HOME, TMPDIR, ...env },
        stdio: [typed === undefined ? "ignore" : "pipe", "pipe", "inherit"],
        encoding: "utf8",
        ...(typed === undefined ? {} : { input: typed }),
      });
      expect(status).toBe(0);
      return stdout;
    }
  },
);

function hasTerminals(): boolean {
  return /util-linux/.test(spawnSync("script", ["--version"], { encoding: "utf8" }).stdout ?? "");
}

function ask(args: readonly string[], options: Partial<RunOptions> = {}, from = corpus): Promise<Ended> {
  return runScript("ask", ["--corpus", from, "--index", index, ...args], { cwd: nowhere, ...options });
}

function jsonLines(stdout: string): Line[] {
  return stdout
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

/** That a program has failed with words for a person: no output, no stack. */
function expectFailure(ended: Ended, code: number): Ended {
  expect(ended.code).toBe(code);
  expect(ended.stdout).toBe("");
  expect(ended.stderr).not.toBe("");
  expect(ended.stderr).not.toMatch(/^ +at /m);
  return ended;
}
