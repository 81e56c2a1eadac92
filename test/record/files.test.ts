import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { articlesBeside } from "../../src/record/beside.js";
import { channelMinutes } from "../../src/record/channel-minutes.js";
import { baseName, FORMATS, filesOf } from "../../src/record/files.js";
import { keptQuestions } from "../../src/record/gather.js";
import { transcriptMarkdown } from "../../src/record/markdown.js";
import { ENGINES, useGroup } from "../support/databases.js";
import { CHANNEL, GUILD, OPEN, OTHER_MEMBER, question } from "../support/study.js";
import { ARTICLE, NAMES, quoteFrom } from "./held.js";

const [engine] = ENGINES;
if (!engine) throw new Error("no database engine");
const group = useGroup(engine);
const DAY_MS = 24 * 3_600_000;

async function ask(
  text: string,
  changed: Parameters<typeof question>[0] = {},
  quotes = [quoteFrom(ARTICLE, 2, 0)],
) {
  await group.act(async ({ questions }) => {
    const { id } = await questions.ask(GUILD, question({ text, ...changed }), OPEN);
    const outcome = quotes.length > 0 ? "answered" : "not_answered";
    await questions.answered(GUILD, id ?? "", { outcome, quotes });
  });
}

async function made(from: number, timeZone = "UTC") {
  const kept = await group.act((study) => keptQuestions(study, GUILD, CHANNEL, from));
  const library = { articles: [ARTICLE] };
  const nameOf = (id: string) => NAMES[id] ?? "somebody";
  const about = { guild: "Readers", names: "shown", channel: "#bridges", now: group.now } as const;
  const minutes = channelMinutes({ ...kept, ...about, library, nameOf, timeZone, from });
  return { minutes, beside: articlesBeside(minutes, { ...kept, library }) };
}

describe("a channel's questions", () => {
  it("are told day by day, by the clocks of the group, with those of its threads and no private ones", async () => {
    const start = group.now;
    await ask("Of what was the oldest bridge built?");
    await ask("My secret?", { isPrivate: true });
    await ask("In another channel?", { channelId: "7", quotaChannelId: "7" });
    group.now += DAY_MS / 2 - 1000;
    await ask("Who paid?", { askerId: OTHER_MEMBER, channelId: "8", quotaChannelId: CHANNEL }, []);
    group.now += DAY_MS;
    expect(transcriptMarkdown((await made(start)).minutes, "en").split("\n\n")).toEqual([
      "# #bridges",
      "_Questions asked in a channel of Readers_",
      "- **Period**: May 3, 2021 at 12:00 to May 4, 2021 at 23:59 (UTC)\n- **Article**: “The River Alder”\n- **Took part**: 2 members",
      "## May 3, 2021",
      "**Question, Ada** (12:00): Of what was the oldest bridge built?",
      "_Answered_",
      "> The oldest bridge over the Alder stands at Millford and was built of oak in 1382.\\\n> — ¶ 2 · Bridges",
      "**Question, Ben** (23:59): Who paid?",
      "_Not answered by the article_",
      "## Still open",
      "- Who paid? _(Ben)_",
      "## Summary",
      expect.stringContaining("| Members who asked                 |  2 |"),
      "---",
      expect.stringMatching(/^_Made by Pilcrow on May 4, 2021 at 23:59 \(UTC\)\./),
    ]);
    const days = (await made(start, "Asia/Tokyo")).minutes.sections.map(
      (section) => section.kind === "day" && section.date,
    );
    expect(days).toEqual(["2021-05-03", "2021-05-04"]);
    expect((await made(start + DAY_MS / 4)).minutes.summary.questions.asked).toBe(1);
  });
});

describe("the files of a transcript", () => {
  it("have names that every system takes", async () => {
    const { minutes } = await made(0);
    const named = (title: string) => baseName({ ...minutes, title });
    expect(named("Orrin: première soirée")).toBe("orrin-premiere-soiree-2021-05-03");
    for (const title of [
      "../../etc/passwd",
      "CON",
      'a\\b:c*d?"<>|',
      "Что такое Олдер?",
      "🏁",
      "x".repeat(300),
      "",
    ]) {
      expect(named(title)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*-2021-05-03$/);
    }
    expect(named("Что?")).toBe("transcript-2021-05-03");
  });

  it("that are too large are packed, or else left out and named", async () => {
    await ask("Long? ".repeat(2000));
    const { minutes, beside } = await made(0);
    const all = filesOf(minutes, beside, FORMATS, "en", 1_000_000);
    expect(all).toMatchObject({ packed: [], leftOut: [] });
    const packed = filesOf(minutes, beside, FORMATS, "en", 10_000);
    expect(packed).toMatchObject({ packed: FORMATS, leftOut: [] });
    for (const [place, { name, bytes }] of packed.files.entries()) {
      expect(name).toBe(`${all.files[place]?.name}.gz`);
      expect(bytes.length).toBeLessThanOrEqual(10_000);
      expect(gunzipSync(bytes)).toEqual(all.files[place]?.bytes);
    }
    expect(filesOf(minutes, beside, ["markdown"], "en", 100)).toEqual({
      files: [],
      packed: [],
      leftOut: ["markdown"],
    });
  });
});
