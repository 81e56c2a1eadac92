import { fromHtml } from "hast-util-from-html";
import { describe, expect, it } from "vitest";
import { readMetadata } from "../../../src/article/html/metadata.js";

const metadataOf = (html: string) => readMetadata(fromHtml(html));

describe("a page's title", () => {
  it.each([
    [
      "JSON-LD's headline",
      `<title>x</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"On Rivers"}</script>`,
    ],
    ["Open Graph's", `<title>x</title><meta property="og:title" content=" On  Rivers ">`],
    [
      "the first heading, where <title> only adds to it",
      "<title>On Rivers - Water</title><h1>On Rivers</h1>",
    ],
    [
      "without the site's name",
      `<title>On Rivers | The Water Blog</title><meta property="og:site_name" content="the water blog">`,
    ],
    ["<title>", "<title>On Rivers</title>"],
  ])("is %s", (_, html) => {
    expect(metadataOf(html).title).toBe("On Rivers");
  });

  it("may have a dash of its own", () => {
    expect(metadataOf("<title>Rivers – a history</title>").title).toBe("Rivers – a history");
    expect(metadataOf("<p>words").title).toBeNull();
  });
});

describe("a page's authors", () => {
  it.each<[string, string, string[]]>([
    [
      "JSON-LD",
      `<script type="application/ld+json">{"@graph":[{"@type":"BlogPosting","author":[{"name":"Ada Quill"},{"name":"Tom Ford"}]}]}</script>`,
      ["Ada Quill", "Tom Ford"],
    ],
    [
      "a text in JSON-LD",
      `<script type="application/ld+json">{"@type":"Article","author":"By Ada Quill and Tom Ford"}</script>`,
      ["Ada Quill", "Tom Ford"],
    ],
    [
      "one element each",
      `<meta name="citation_author" content="Quill, Ada"><meta name="citation_author" content="Tom Ford">`,
      ["Ada Quill", "Tom Ford"],
    ],
    ["no profile's address", `<meta property="article:author" content="https://social.example/ada">`, []],
    ["a link", `<h1>On Rivers</h1><a rel="author" href="/ada">Ada Quill</a>`, ["Ada Quill"]],
    [
      "nothing where JSON-LD is broken",
      `<script type="application/ld+json">{"@type":"Article",</script>`,
      [],
    ],
  ])("come from %s", (_, html, authors) => {
    expect(metadataOf(html).authors).toEqual(authors);
  });
});

describe("a page's address and date", () => {
  it.each([
    ["<link rel=canonical>", `<link rel="canonical" href="https://a.example/b">`],
    ["Open Graph", `<link rel="canonical" href="/b"><meta property="og:url" content="https://a.example/b">`],
    ["a browser's comment", "<!-- saved from url=(0019)https://a.example/b -->"],
    [
      "SingleFile's comment",
      "<!--\n Page saved with SingleFile \n url: https://a.example/b \n saved date: today\n-->",
    ],
  ])("has the address of %s", (_, html) => {
    expect(metadataOf(html).source).toBe("https://a.example/b");
  });

  it("has no address that is not the web's", () => {
    expect(
      metadataOf(
        `<link rel="canonical" href="javascript:alert(1)"><!-- saved from url=(0016)file:///a/b.html -->`,
      ).source,
    ).toBeNull();
  });

  it.each([
    [`<meta property="article:published_time" content="2021-05-03T23:30:00-07:00">`, "2021-05-03"],
    [`<meta name="citation_publication_date" content="2021/05/03">`, "2021-05-03"],
    [`<meta name="date" content="May 2021">`, "May 2021"],
    [
      `<time datetime="2020-01-01"></time><h1>On Rivers</h1><time datetime="2021-05-03">May 3</time>`,
      "2021-05-03",
    ],
    [`<meta name="date" content="yesterday">`, null],
  ])("has the day of %s", (html, date) => {
    expect(metadataOf(html).date).toBe(date);
  });
});
