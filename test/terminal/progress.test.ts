import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import type { BuildSummary } from "../../src/index/build.js";
import { describeBuild, reportTo } from "../../src/terminal/progress.js";

const SUMMARY: BuildSummary = {
  articles: 1,
  paragraphs: 19,
  passages: 84,
  embedded: 83,
  seconds: 1.04,
  bytes: 181_234,
  unchanged: false,
};
const ESCAPE = String.fromCharCode(27);
const SHOW_CURSOR = `${ESCAPE}[?25h`;

describe("a build that reports to a log", () => {
  it("writes plain lines, the last one when all is done", () => {
    const { reporter, written } = log();
    for (let done = 0; done <= 1000; done++) reporter.onProgress({ done, total: 1000 });
    reporter.say("done");
    reporter.end();
    const lines = written().split("\n");
    expect(lines.slice(-3)).toEqual([
      expect.stringMatching(/^embedding: 1000\/1000 passages, \d+\/s, 0 s left$/),
      "done",
      "",
    ]);
    // A thousand steps are a few lines.
    expect(lines.length).toBeLessThan(15);
    expect(written()).not.toContain(ESCAPE);
    expect(written()).not.toContain("\r");
  });

  it("does not say that it is done twice", () => {
    const { reporter, written } = log();
    reporter.onProgress({ done: 8, total: 8 });
    reporter.onProgress({ done: 8, total: 8 });
    expect(written().match(/8\/8 passages/g)).toHaveLength(1);
  });

  it("counts a download in megabytes, each file by itself", () => {
    const { reporter, written } = log();
    reporter.onDownload({ file: "tokenizer.json", loadedBytes: 711_396, totalBytes: 711_396 });
    reporter.onDownload({ file: "model.onnx", loadedBytes: 34_014_367, totalBytes: 34_014_367 });
    expect(written()).toMatch(
      /^downloading tokenizer\.json: 0\.7\/0\.7 MB.*\ndownloading model\.onnx: 34\/34 MB.*\n$/,
    );
  });

  it("takes an empty file and an empty build", () => {
    const { reporter, written } = log();
    reporter.onDownload({ file: "empty.json", loadedBytes: 0, totalBytes: 0 });
    reporter.onProgress({ done: 0, total: 0 });
    expect(written()).not.toMatch(/NaN|Infinity/);
  });
});

describe("a build that reports to a terminal", () => {
  it("draws a bar with rate and time left, and a line of its own for what it says", () => {
    const { reporter, written } = terminal();
    reporter.onProgress({ done: 0, total: 40 });
    reporter.onProgress({ done: 40, total: 40 });
    reporter.say("done");
    expect(written()).toMatch(/embedding █+ 100% · 40\/40 passages · \d+(\.\d)?\/s · 0 s left/);
    expect(written().endsWith("\ndone\n")).toBe(true);
  });

  it("gives the cursor back when the work ends in the midst of it", () => {
    const { reporter, written } = terminal();
    reporter.onProgress({ done: 0, total: 40 });
    expect(written()).not.toContain(SHOW_CURSOR);
    reporter.end();
    expect(written()).toContain(SHOW_CURSOR);
    expect(written().endsWith("\n")).toBe(true);
  });
});

describe("a finished build", () => {
  it("is told with its size, its time and what was new", () => {
    expect(describeBuild(SUMMARY)).toBe(
      "index built: 1 article, 19 paragraphs, 84 passages (83 newly embedded); 1.0 s, 0.18 MB",
    );
    expect(describeBuild({ ...SUMMARY, articles: 2, paragraphs: 1, passages: 1, embedded: 0 })).toBe(
      "index built: 2 articles, 1 paragraph, 1 passage (0 newly embedded); 1.0 s, 0.18 MB",
    );
  });

  it("that had nothing to do says so", () => {
    expect(describeBuild({ ...SUMMARY, embedded: 0, unchanged: true })).toBe(
      "index is up to date: 1 article, 19 paragraphs, 84 passages; 1.0 s, 0.18 MB",
    );
  });
});

function log() {
  return reporterTo(false);
}

function terminal() {
  return reporterTo(true);
}

/** A reporter, and what it has written so far to a stream that says whether it is a terminal. */
function reporterTo(isTTY: boolean) {
  let all = "";
  const stream = new PassThrough({ encoding: "utf8" });
  stream.on("data", (text: string) => {
    all += text;
  });
  const reporter = reportTo(Object.assign(stream, { isTTY, columns: 100 }) as unknown as NodeJS.WriteStream);
  return {
    reporter,
    written: () => {
      all += stream.read() ?? "";
      return all;
    },
  };
}
