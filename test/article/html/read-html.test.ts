import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/article/article.js";
import { readHtml } from "../../../src/article/html/read-html.js";
import { readArticle } from "../../../src/article/read.js";

/** A page as people save them: see pages/. */
async function saved(file: string): Promise<Article> {
  return readArticle(new URL(`pages/${file}`, import.meta.url).pathname, "page");
}

function outline({ paragraphs }: Article): string[] {
  const lines: string[] = [];
  let above: string | null = null;
  for (const { heading, text } of paragraphs) {
    if (heading !== above) lines.push(`# ${heading}`);
    above = heading;
    lines.push(text);
  }
  return lines;
}

describe("a saved page", () => {
  it("of a WordPress blog has its article, and no menu, comment, share bar, cookie banner or script", async () => {
    const article = await saved("wordpress.html");
    expect(article).toMatchObject({
      title: "How Rivers Bend",
      authors: ["Marla Quill"],
      source: "https://thewaterblog.example/2021/05/how-rivers-bend/",
      date: "2021-05-03",
    });
    expect(outline(article)).toEqual([
      "A river that runs through soft ground never stays straight for long. The water on the outside of a bend moves faster, and it carries the bank away grain by grain.",
      "On the inside the stream is slow, and there it lays down what it took elsewhere. So every bend grows, year after year.",
      "# Oxbow lakes",
      "When two bends come close, a flood may cut through the neck between them. The old bed is left behind as a lake in the form of an ox’s bow.",
      "The lake at Harrow Mill, seen from the hill above the ford.",
      "# How long they last",
      "Three things decide how long such a lake stays open:",
      "how deep it was when the river left it,\nhow much mud the floods bring,\nand whether reeds grow along its shore.",
      "A lake is a river that has forgotten where it was going.",
      "# Measured bends",
      "Three bends of the Alder",
      "Place | Width | Moved in a year\nMillford | 41 m | 0.6 m\nHarrow Mill | 55 m | 1.1 m",
      "The widest bend moves fastest, as long as its bank is bare of trees.",
      "The sand is sorted on its way.",
    ]);
  });

  it("of a newspaper, all in nested divs, has no advertisement, newsletter, pull quote or further reading", async () => {
    const article = await saved("news.html");
    expect(article).toMatchObject({
      title: "Harbour of Brim closes for winter",
      authors: ["Ines Falk", "Rob Tarn"],
      source: "https://courier.example/news/brim-winter",
      date: "2019-11-21",
    });
    expect(outline(article)).toEqual([
      "Fishing boats lie on the shore until the storms are over",
      "The harbour of Brim closed on Thursday, a week earlier than last year, after two days of wind from the north.",
      "The harbour master said that forty ships had left in time. Three are still waiting for grain in the outer basin, and will stay there.",
      "# Under canvas",
      "Along the shore the boats lie under canvas. Their owners mend nets in the sheds behind the lighthouse, as their grandparents did.",
      "The ferry to the islands goes on running twice a week, weather permitting. Its next crossing is on Monday.",
    ]);
  });

  it("of a wiki keeps its headings and loses edit links, footnotes' marks, contents and navigation", async () => {
    const article = await saved("wiki.html");
    expect(article).toMatchObject({
      title: "River Alder",
      source: "https://en.wikipedia.example/wiki/River_Alder",
    });
    expect(outline(article).slice(1)).toEqual([
      "The River Alder is a river of the northern coast. It rises in the Stone Hills and runs 212 kilometres to the sea. Its upper valley is narrow and steep.",
      "# Course",
      "Below Millford the valley opens, and the river winds through meadows that it floods nearly every April, when the snow melts.",
      "# Bridges",
      "The oldest bridge stands at Millford and was built of oak in 1382. A flood carried it away in 1911, and the town rebuilt it in stone within three years.",
      "1. Millford, 1382\n2. Harrow Mill, 1640",
      "# References",
      "1. Hydrological Survey, 1990, page 12.\n2. Floods of the North, 2003.",
    ]);
  });

  it("of a newsletter, saved with SingleFile, has no subscription box, likes or discussion", async () => {
    const article = await saved("substack.html");
    expect(article).toMatchObject({
      title: "On Salt",
      authors: ["Noor Adan"],
      source: "https://letters.example/p/on-salt",
    });
    expect(outline(article)).toEqual([
      "For six hundred years the people of the marsh boiled salt from the sea. They burned peat to do it, and when the peat was gone the trade was gone too.",
      "I walked along the old pans last week. Nothing grows in them even now, and the water stands there red with brine.",
      "# The last pan",
      "The last pan was lit in 1871. An old woman tended it, and she is said to have spoken to the fire as to a child.",
      "She left no heirs, and the parish sold the lead of the pan for eleven shillings.",
      "With leave of the harbour board, who keep the key to the gate.",
    ]);
  });

  it("of the old web, laid out by a table, with line breaks for paragraphs, never closed, in windows-1252", async () => {
    const article = await saved("old-homepage.htm");
    expect(article.title).toBe("The Fair at Corran");
    expect(outline(article)).toEqual([
      "Every third Sunday in May the glen of Corran holds its fair – it has done so since 1712, when a drover named McAra lost a wager about a ram.",
      "The fair opens with a race. Boys and girls run from the upper bridge to the café at the mill, and the first to touch its door wins a cheese.",
      "“Nobody remembers who won last year,” the miller’s wife told me, “but everyone remembers who fell into the stream.”",
      "# The market",
      "By noon the market is full. Wool costs € 4 a pound there, a price that has not changed since I was a boy.",
      "In the evening there is music, and nobody goes home before the lamps are out.",
    ]);
  });

  it("runs nothing", async () => {
    await saved("wordpress.html");
    expect(globalThis).not.toHaveProperty("pilcrowRan");
  });
});

describe("what a page says in HTML", () => {
  const PROSE =
    "The old bed is left behind as a lake in the form of the bow of an ox, which fills with reeds within a few generations.";
  const blocksOf = (body: string) =>
    readHtml(`<article><p>${PROSE}</p>${body}<p>${PROSE}</p></article>`, "a.html").blocks.slice(1, -1);

  it("keeps the order of headings", () => {
    const blocks = blocksOf(
      `<h2>Lakes</h2><p>${PROSE}</p><h4>Deep</h4><p>${PROSE}</p><div class="box"><h3 class="related">Still</h3></div>`,
    );
    const headings = blocks.filter(({ kind }) => kind === "heading");
    expect(headings.map(({ text, level }) => [text, level])).toEqual([
      ["Lakes", 2],
      ["Deep", 4],
      ["Still", 3],
    ]);
  });

  it.each([
    [
      "a list with a list in it",
      "<ol start=3><li>Cut reeds<ul><li>in autumn<li>by hand</ul><li>Burn them</ol>",
      "3. Cut reeds\nin autumn\nby hand\n4. Burn them",
    ],
    [
      "a table",
      "<table><tr><th>Place<th>Width<tr><td>Millford<td>41 m</table>",
      "Place | Width\nMillford | 41 m",
    ],
    ["code", "<pre><code>if (a) {\n  b();\n}</code></pre>", "if (a) {\nb();\n}"],
    ["a quotation", `<blockquote><h3>A saying</h3></blockquote>`, "A saying"],
    [
      "words parted by a soft hyphen or a blank of no width",
      "<p>Oxbow&shy;lakes and river&#8203;beds</p>",
      "Oxbowlakes and riverbeds",
    ],
    ["a terminal's control characters", "<p>A bell&#7; and &#x1b;[31mred&#x9b;</p>", "A bell and [31mred›"],
    ["line breaks within a paragraph", "<p>Cut the reeds<br>in autumn</p>", "Cut the reeds in autumn"],
  ])("reads %s as one paragraph", (_, html, text) => {
    expect(blocksOf(html).map((block) => block.text)).toEqual([text]);
  });

  it("is read where it is short, and where nothing marks it as an article", () => {
    const page =
      "<body><nav><a>Home</a></nav><div>The lake is deep. Nobody swims in it.</div><footer>© 2020 The Lake</footer>";
    expect(readHtml(page, "a.html").blocks.map(({ text }) => text)).toEqual([
      "The lake is deep. Nobody swims in it.",
    ]);
  });

  it("is nothing where the page is empty, or all script", () => {
    for (const page of [
      "",
      "<script>document.write('words')</script>",
      "<!-- words -->",
      "<nav>Home</nav>",
    ]) {
      expect(readHtml(page, "a.html").blocks).toEqual([]);
    }
  });

  it("refuses what is nested too deeply to read", () => {
    expect(() => readHtml(`${"<div>".repeat(50_000)}${PROSE}`, "a.html")).toThrow(
      /^a\.html: its elements are nested too deeply to read; copy the article's text into a \.txt file$/,
    );
  });
});
