import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MarkdownNode, parseMarkdown, plainText } from "../../../src/sandbox/page/markdown.js";

/** The tree in a line: strong(text) br … */
function outline(nodes: readonly MarkdownNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === "text") return node.content;
      if (node.type === "list") {
        const items = node.items.map((item) => `[${outline(item)}]`).join("");
        return `${node.start === null ? "ul" : `ol${node.start}`}${items}`;
      }
      if ("content" in node && typeof node.content !== "string")
        return `${node.type}(${outline(node.content)})`;
      return "content" in node ? `${node.type}(${node.content})` : `{${node.type}}`;
    })
    .join("");
}
const read = (...lines: string[]) => outline(parseMarkdown(lines.join("\n")));

describe("Discord's Markdown", () => {
  it.each([
    ["**a _b_**", "strong(a em(b))"],
    ["__a__ ~~b~~ ||c|| `d`", "underline(a) strikethrough(b) spoiler(c) inlineCode(d)"],
    ["\\*not\\* a_b_c", "*not* a_b_c"],
    ["## H", "heading(H)"],
    ["```js\nx\n```", "codeBlock(x)"],
    ["<@123456789012345678> <#123456789012345678>", "{user} {channel}"],
    ["<t:1700000000:R>", "{timestamp}"],
    ["[a](https://example.org)", "link(a)"],
  ])("%s", (source, expected) => {
    expect(read(source)).toBe(expected);
  });
});

describe("lists", () => {
  it("hold items, and lists below them", () => {
    expect(read("- one", "- **two**", "  - below", "- three")).toBe("ul[one][strong(two)ul[below]][three]");
  });

  it("begin with their number, and end where another kind begins", () => {
    expect(read("- a", "3. b", "4. c", "after")).toBe("ul[a]ol3[b][c]after");
  });

  it("stand at the beginning of a line alone", () => {
    expect(read("5 - 3", "a", "-b")).toBe("5 - 3{br}a{br}-b");
    expect(read("a", "- b", "-# small")).toBe("a{br}ul[b]subtext(small)");
  });

  it("keep a line indented under an item", () => {
    expect(read("- a", "  more", "b")).toBe("ul[a{br}more]b");
  });
});

it("keeps the words of any text that has no marks", () => {
  const words = fc.array(fc.stringMatching(/^[a-zA-Z]{1,8}$/), { minLength: 1 }).map((all) => all.join(" "));
  fc.assert(
    fc.property(words, (text) => {
      expect(plainText(parseMarkdown(text), () => "")).toBe(text);
    }),
  );
});

it("reads any text without an error", () => {
  const marks = fc.array(
    fc.constantFrom("*", "_", "~~", "||", "`", "- ", "1. ", "\n", "> ", "#", "a", "[x](y)", "\\", "  "),
  );
  fc.assert(fc.property(marks, (all) => void parseMarkdown(all.join(""))));
});
