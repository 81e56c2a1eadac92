import cliProgress from "cli-progress";
import type { Download } from "../embedding/embedder.js";
import type { BuildProgress, BuildSummary } from "../index/build.js";

/** How a build shows itself while it runs. */
export interface BuildReporter {
  onDownload(download: Download): void;
  onProgress(progress: BuildProgress): void;
  /** Questions asked of what was built. */
  onAsked(progress: BuildProgress): void;
  /** A line of its own, between or after the progress. */
  say(line: string): void;
  /** The end of the work, however it ended: a terminal gets its cursor back, and what comes next a line of its own. */
  end(): void;
}

/** A bar with rate and time left on a terminal; elsewhere (a log, a pipe) a plain line now and then. */
export function reportTo(stream: NodeJS.WriteStream): BuildReporter {
  const meter = stream.isTTY ? barMeter(stream) : lineMeter(stream);
  return {
    onDownload: ({ file, loadedBytes, totalBytes }) =>
      meter.update(
        `downloading ${file}`,
        "MB",
        Math.round(loadedBytes / 1e5) / 10,
        Math.round(totalBytes / 1e5) / 10,
      ),
    onProgress: ({ done, total }) => meter.update("embedding", "passages", done, total),
    onAsked: ({ done, total }) => meter.update("asking", "questions", done, total),
    say: (line) => {
      meter.end();
      stream.write(`${line}\n`);
    },
    end: () => meter.end(),
  };
}

export function describeBuild(summary: BuildSummary): string {
  const { articles, paragraphs, passages, embedded, seconds, bytes, unchanged } = summary;
  const size = `${plural(articles, "article")}, ${plural(paragraphs, "paragraph")}, ${plural(passages, "passage")}`;
  const time = `${seconds.toFixed(1)} s, ${(bytes / 1e6).toFixed(2)} MB`;
  return unchanged
    ? `index is up to date: ${size}; ${time}`
    : `index built: ${size} (${embedded} newly embedded); ${time}`;
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

interface Meter {
  update(task: string, unit: string, done: number, total: number): void;
  end(): void;
}

function barMeter(stream: NodeJS.WriteStream): Meter {
  let bar: cliProgress.SingleBar | null = null;
  let current = "";
  let started = 0;
  function end() {
    process.off("SIGINT", interrupted);
    bar?.stop();
    bar = null;
    current = "";
  }
  /** Ctrl-C: the terminal gets its cursor back first. */
  function interrupted() {
    end();
    process.exit(130);
  }
  return {
    end,
    update(task, unit, done, total) {
      if (task !== current) {
        end();
        current = task;
        started = performance.now();
        process.on("SIGINT", interrupted);
        bar = new cliProgress.SingleBar({
          stream,
          format: "{task} {bar} {percentage}% · {value}/{total} {unit} · {rate}/s · {left}",
          barCompleteChar: "█",
          barIncompleteChar: "░",
          barsize: 24,
          hideCursor: true,
          stopOnComplete: false,
        });
        bar.start(total, done, { task, unit, rate: "–", left: "" });
      }
      bar?.update(done, { task, unit, ...pace(started, done, total) });
    },
  };
}

/** A line at the start, at every tenth part and at the end, but none within a second of the last. */
function lineMeter(stream: NodeJS.WriteStream): Meter {
  let current = "";
  let started = 0;
  let lastPart = -1;
  let lastTime = 0;
  return {
    end() {},
    update(task, unit, done, total) {
      const now = performance.now();
      if (task !== current) {
        current = task;
        started = now;
        lastPart = -1;
        lastTime = 0;
      }
      const part = total > 0 ? Math.floor((done / total) * 10) : 10;
      const due = part > lastPart && (now - lastTime > 1000 || done === total);
      if (!due) return;
      lastPart = part;
      lastTime = now;
      const { rate, left } = pace(started, done, total);
      stream.write(`${task}: ${done}/${total} ${unit}${left ? `, ${rate}/s, ${left}` : ""}\n`);
    },
  };
}

function pace(started: number, done: number, total: number): { rate: string; left: string } {
  const rate = done / ((performance.now() - started) / 1000);
  if (!(rate > 0)) return { rate: "–", left: "" };
  const seconds = Math.ceil((total - done) / rate);
  const left = seconds < 90 ? `${seconds} s left` : `${Math.ceil(seconds / 60)} min left`;
  return { rate: rate.toFixed(rate < 10 ? 1 : 0), left };
}
