import { describe, expect, it } from "vitest";
import { composeArticle } from "../../src/article/compose.js";
import { articlesBeside } from "../../src/record/beside.js";
import { transcriptHtml } from "../../src/record/html.js";
import { transcript, transcriptJson } from "../../src/record/json.js";
import { transcriptMarkdown } from "../../src/record/markdown.js";
import { type DiscussionSources, minutesOf } from "../../src/record/minutes.js";
import type { Item, Visit } from "../../src/record/minutes-shape.js";
import { ENGINES, useGroup } from "../support/databases.js";
import { GUILD, MEMBER, MODERATOR, OTHER_MEMBER } from "../support/study.js";
import { ARTICLE, Held, heldDiscussion, NAMES, quoteFrom } from "./held.js";

const DAY_MS = 24 * 3_600_000;
const [engine] = ENGINES;
if (!engine) throw new Error("no database engine");
const group = useGroup(engine);

const markdown = (sources: DiscussionSources) => transcriptMarkdown(minutesOf(sources), "en");
const visits = (sources: DiscussionSources) => minutesOf(sources).sections as Visit[];
const items = (sources: DiscussionSources): Item[] => visits(sources).flatMap((visit) => visit.items);

/** All that stands in the files. */
function files(sources: DiscussionSources): string {
  const made = minutesOf(sources);
  const html = transcriptHtml(made, articlesBeside(made, sources), "en");
  return [transcriptMarkdown(made, "en"), transcriptJson(made), html].join("\n");
}

/** The article with another text in one of its paragraphs. */
function withParagraph(number: number, text: string) {
  const blocks = ARTICLE.paragraphs.map((paragraph) => ({
    kind: "paragraph" as const,
    text: paragraph.number === number ? text : paragraph.text,
  }));
  return composeArticle(ARTICLE.name, { ...ARTICLE, blocks });
}

describe("the minutes of a discussion", () => {
  it("tell, line by line, what was said and done", async () => {
    const held = await heldDiscussion(group);
    const lines = markdown(await held.sources())
      .split("\n")
      .filter((line) => line !== "");
    expect(lines).toEqual([
      "# What the Alder was good for",
      "_Minutes of a discussion in Readers_",
      "- **Article**: “The River Alder”, Ann Hill and Carl Moor (2021)",
      "- **Source**: <https://example.org/alder>",
      "- **Led by**: Mira",
      "- **Started**: May 3, 2021 at 12:00 (UTC)",
      "- **Ended**: May 3, 2021 at 12:30 (UTC), by a moderator (Mira)",
      "- **Duration**: 30 min, 5 min of it paused",
      "- **Paragraphs**: ¶ 1–4",
      "- **Took part**: 3 members",
      "## ¶ 1",
      "_12:00 to 12:10 · 10 min_",
      "> The River Alder rises in the Stone Hills and runs 212 kilometres to the sea. Its upper valley is narrow and steep.",
      "**To discuss**",
      "- Where does it rise? _(put in other words by a moderator; it was “What does ¶ 1 say?”)_",
      "- Why is the valley steep? _(added by a moderator)_",
      "**Ada** (12:01): 212 km is short for a river that gives\\",
      "a valley its name.",
      "_12:02 · Ben had the floor (2 min)_",
      "**Ben** (12:03): I agree with @Ada.",
      "**Question, Ada** (12:05): Of what was the oldest bridge built?",
      "_Answered_",
      "> The oldest bridge over the Alder stands at Millford and was built of oak in 1382.\\",
      "> — ¶ 2 · Bridges",
      "**Poll** (12:06): Was it built for trade?",
      "- Yes\\",
      "  █████████████░░░░░░░ 2 votes (67%)",
      "- No\\",
      "  ███████░░░░░░░░░░░░░ 1 vote (33%)",
      "- Both\\",
      "  ░░░░░░░░░░░░░░░░░░░░ 0 votes (0%)",
      "## ¶ 2 · Bridges",
      "_12:10 to 12:22 · 12 min_",
      "> The oldest bridge over the Alder stands at Millford and was built of oak in 1382. A flood carried it away in 1911.",
      "**To discuss**",
      "- Why at Millford?",
      "_12:11 · A moderator (Mira) paused the discussion; it went on at 12:16_",
      "_12:17 · A contribution was removed by a moderator: Off the subject_",
      "**Question, Ada** (12:18): Who paid for the bridge?",
      "_Not answered by the article_ · _in the parking lot, still open_",
      "**For the parking lot, Ben** (12:19): When did the barges stop?",
      "_Answered since_",
      "**Ada** (12:21): Oak lasts, if it stays wet.",
      "## ¶ 3 · Bridges",
      "_12:22 to 12:25 · 3 min_",
      "> The town rebuilt it in stone within three years. The railway came later.",
      "**To discuss**",
      "- What does ¶ 3 say?",
      "_Nothing was said._",
      "## ¶ 4 · Trade",
      "_12:25 to 12:28 · 3 min_",
      "> Barges carried slate and wool. The last of them sailed in 1934.",
      "**To discuss**",
      "- What does ¶ 4 say?",
      "_12:26 · A moderator (Mira) took up “When did the barges stop?”: answered_",
      "> The last of them sailed in 1934.\\",
      "> — ¶ 4 · Trade",
      "**Question, Ben** (12:27): What did barges carry?",
      "_Answered, and verified by a moderator (Mira)_",
      "> Barges carried slate and wool.\\",
      "> — ¶ 4 · Trade",
      "A moderator’s remark: See ¶ 4.",
      "**Question, Ada** (12:27): Is it deep?",
      "_Not answered: a moderator has declined_",
      "_12:27 · A question was asked, and taken back_",
      "_12:27 · A moderator (Mira) closed questions to Pilcrow_",
      "_12:27 · A moderator (Mira) left out ¶ 5_",
      "## ¶ 1 (taken up again)",
      "_12:28 to 12:30 · 2 min_",
      "**Ada** (12:29): So it was for trade after all.",
      "_12:29 · The discussion was renamed “What the Alder was good for”_",
      "## Still open",
      "- Who paid for the bridge? _(Ada, at ¶ 2)_",
      "## Summary",
      "|                                   |        |",
      "| :-------------------------------- | -----: |",
      "| Paragraphs discussed              | 4 of 4 |",
      "| Questions                         |      5 |",
      "| – answered                        |      3 |",
      "| – of them verified by a moderator |      1 |",
      "| – still open                      |      1 |",
      "| Polls                             |      1 |",
      "| Contributions in the thread       |      4 |",
      "| Members who took part             |      3 |",
      "---",
      "_Made by Pilcrow on May 3, 2021 at 12:30 (UTC). Members have the names that Discord shows. The article’s words and numbers are those of that day._",
    ]);
  });

  it("have no trace of what was asked in private, taken back or struck, and no id of anybody", async () => {
    const held = await heldDiscussion(group);
    const all = files(await held.sources());
    for (const words of ["my secret", "I take this back", "all fools"]) expect(all).not.toContain(words);
    expect(all).not.toMatch(/\d{17,20}/);
  });

  it("count a question that is struck as little as the end in the thread does", async () => {
    const held = await heldDiscussion(group);
    const { asked, answered } = minutesOf(await held.sources()).summary.questions;
    const struck = (await held.sources()).entries.find(({ data }) => data.kind === "question");
    await held.act((study) =>
      study.records.strike(GUILD, struck?.id ?? "", {
        by: MODERATOR,
        reason: "Off the subject",
        subject: "x",
      }),
    );
    expect(minutesOf(await held.sources()).summary.questions).toMatchObject({
      asked: asked - 1,
      answered: answered - 1,
    });
  });

  it("call members by their pseudonyms where the group has settled on them", async () => {
    const held = await heldDiscussion(group);
    const hashOf = await held.act((study) => study.hashes.of(GUILD));
    const nameOf = (id: string) => `Member ${hashOf(id)}`;
    const all = files(await held.sources({ nameOf, names: "hashed" }));
    for (const id of Object.keys(NAMES)) expect(all).toContain(nameOf(id));
    for (const name of Object.values(NAMES)) expect(all).not.toContain(name);
    expect(all).toContain(`I agree with @${nameOf(MEMBER)}.`);
    expect(all).toContain("Members have pseudonyms");
    expect(all).not.toMatch(/\d{17,20}/);
  });

  it("have nothing of a member who wanted to be forgotten", async () => {
    const held = await heldDiscussion(group);
    await held.act((study) => study.forget(GUILD, MEMBER));
    const all = files(await held.sources());
    expect(all).not.toContain("Oak lasts");
    expect(all).not.toContain("Who paid for the bridge?");
    expect(all).not.toContain('<b dir="auto">Ada');
    expect(all).toContain("What did barges carry?");
  });

  it("say of a question whose words are not kept that there was one, and not whose", async () => {
    const held = await heldDiscussion(group);
    await held.act((study) => study.questions.clearAway(GUILD, { retentionDays: 0 }));
    const questions = items(await held.sources()).filter(({ kind }) => kind === "question");
    expect(questions).toHaveLength(5);
    for (const question of questions) expect(question).toMatchObject({ text: null, by: null, citations: [] });
    expect(markdown(await held.sources())).toContain(
      "_12:05 · A question was asked, whose words are not kept any more_",
    );
    group.now += 2 * DAY_MS;
    await held.act((study) => study.questions.clearAway(GUILD, { retentionDays: 1 }));
    const gone = items(await held.sources()).filter(({ kind }) => kind === "question");
    expect(gone.map((one) => one.kind === "question" && one.status)).toContain("notKept");
  });

  it("show no word of a passage that is hidden, neither where it was discussed nor where it answers", async () => {
    const held = await heldDiscussion(group);
    const { fingerprint } = quoteFrom(ARTICLE, 2, 0);
    await held.act((study) =>
      study.hidden.hide(GUILD, { article: "alder", paragraph: 2, fingerprint, reason: "x" }, MODERATOR),
    );
    const sources = await held.sources();
    const all = files(sources);
    expect(all).not.toContain("Millford");
    expect(all).not.toContain("A flood");
    expect(markdown(sources)).toContain("_Moderators have hidden this paragraph._");
    expect(markdown(sources)).toContain("> _The answer stands in a paragraph that moderators have hidden._");
    // Also where its text has been changed since.
    const changed = { articles: [withParagraph(2, "The oldest bridge stands at Millford, of oak.")] };
    expect(files({ ...sources, library: changed })).not.toContain("Millford");
  });

  it("cite by the numbers and headings of now, and say what has changed since", async () => {
    const held = await heldDiscussion(group);
    const sources = await held.sources();
    const [first, ...rest] = ARTICLE.paragraphs.map(({ text }) => ({ kind: "paragraph" as const, text }));
    const blocks = [
      first,
      { kind: "paragraph" as const, text: "A new one." },
      { kind: "heading" as const, text: "Crossings" },
      ...rest,
    ].filter((block) => block !== undefined);
    const moved = { articles: [composeArticle("alder", { ...ARTICLE, blocks })] };
    expect(markdown({ ...sources, library: moved })).toContain(
      "> The oldest bridge over the Alder stands at Millford and was built of oak in 1382.\\\n> — ¶ 3 · Crossings",
    );
    expect(visits({ ...sources, library: moved }).map(({ paragraph }) => paragraph)).toEqual([1, 3, 4, 5, 1]);

    const changed = { articles: [withParagraph(2, "The oldest bridge is gone.")] };
    const text = markdown({ ...sources, library: changed });
    expect(text).toContain("> — ¶ 2 · the paragraph has changed since");
    expect(text).toContain("> The oldest bridge is gone.");
    expect(text).toContain("The paragraph has changed since it was discussed; this is how it reads now");

    const gone = markdown({ ...sources, library: { articles: [] } });
    expect(gone).toContain("- **Article**: not available any more");
    expect(gone).toContain("> Barges carried slate and wool.");
  });

  it("of one that goes on say so, with the tally of no poll that is open", async () => {
    const held = await Held.prepared(group);
    await held.does({ kind: "start", by: MODERATOR });
    const poll = {
      kind: "openPoll",
      by: MODERATOR,
      id: "p",
      question: "Well?",
      options: ["Yes", "No"],
    } as const;
    await held.at(1).does(poll);
    await held.does({ kind: "vote", member: MEMBER, poll: "p", option: 0 });
    await held.does({ kind: "raise", member: OTHER_MEMBER });
    await held.does({ kind: "call", by: MODERATOR, from: null });
    await held.at(90).does({ kind: "pause", by: null, because: "archived" });
    const text = markdown(await held.at(95).sources());
    expect(text).toContain("- **Ended**: still going on when this was made, May 3, 2021 at 13:35 (UTC)");
    expect(text).toContain("- **Duration**: 1 h 35 min, 5 min of it paused");
    expect(text).toContain("_since 12:00_");
    expect(text).toContain("- Yes\n- No\n\n_No tally: the poll was still open._");
    expect(text).toContain("Ben had the floor_");
    expect(text).toContain("The discussion paused, because its thread was archived_");
  });

  it("take up a prompt that went back and forth as it was at first", async () => {
    const held = await Held.prepared(group);
    const by = MODERATOR;
    await held.does({ kind: "start", by });
    const [a, b] = ["What does ¶ 1 say?", "Else?"];
    await held.does({ kind: "editPrompt", by, paragraph: 1, before: a, text: b });
    await held.does({ kind: "editPrompt", by, paragraph: 1, before: b, text: a });
    await held.does({ kind: "dropPrompt", by, paragraph: 2, before: "What does ¶ 2 say?" });
    await held.does({ kind: "go", by, from: 0, to: 1 });
    const [first, second] = visits(await held.sources());
    expect(first?.prompts).toEqual([{ text: a, change: null, before: null }]);
    expect(second).toMatchObject({ prompts: [], droppedPrompts: ["What does ¶ 2 say?"] });
  });

  it("are read back from their JSON by its schema", async () => {
    const held = await heldDiscussion(group);
    const made = minutesOf(await held.sources());
    const read = transcript.parse(JSON.parse(transcriptJson(made)));
    expect(read).toEqual({ pilcrow: "transcript", version: 1, ...made });
    const cited = items(await held.sources()).flatMap((item) => ("citations" in item ? item.citations : []));
    for (const { paragraph, start, end, sentence } of cited) {
      const { text } = ARTICLE.paragraphs[paragraph - 1] ?? { text: "" };
      expect(text.slice(start ?? 0, end ?? 0)).toBe(sentence);
    }
  });
});
