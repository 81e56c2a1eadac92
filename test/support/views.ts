import fc from "fast-check";
import type { Library } from "../../src/answer/library.js";
import type { Article } from "../../src/article/article.js";
import { composeArticle } from "../../src/article/compose.js";
import type { View } from "../../src/discord/views/view.js";

/** Text as hostile as an article may be: long, in any script, with Markdown, mentions and escapes. */
export const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.constantFrom(
        "**",
        "__",
        "`",
        "```",
        "||",
        "> ",
        "# ",
        "\\",
        "@everyone",
        "<@1>",
        "<t:1:R>",
        "[a](http://b)",
        "👩‍👩‍👧‍👦",
        "\n",
        "word ",
        "a".repeat(700),
      ),
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((parts) => parts.join(""))
  .filter((text) => text.trim() !== "");

export const articles = fc
  .array(
    fc.record({
      title: hostile,
      heading: hostile,
      paragraphs: fc.array(hostile, { minLength: 1, maxLength: 5 }),
    }),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((drafts) =>
    drafts.map(({ title, heading, paragraphs }, i) =>
      composeArticle(`article-${i}`, {
        title,
        authors: [title, heading],
        source: null,
        date: null,
        blocks: [
          { kind: "heading", text: heading },
          ...paragraphs.map((text) => ({ kind: "paragraph" as const, text })),
        ],
      }),
    ),
  );

/** The parts of a library that views use; ids count through all articles. */
export function libraryOf(all: readonly Article[]): Library {
  const places = all.flatMap((article) => article.paragraphs.map((paragraph) => ({ article, paragraph })));
  return {
    articles: all,
    edition: "cafe0001",
    idOf: (name: string, number: number) =>
      places.findIndex(({ article }) => article.name === name) + number - 1,
    byId: (id: number) => places[id],
    article: (name: string) => all.find((article) => article.name === name),
    place: (article: Article, number: number) => {
      const paragraph = article.paragraphs[number - 1];
      return paragraph && { article, paragraph };
    },
  } as unknown as Library;
}

/** What Discord would refuse: https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
export function violations({ content, embeds, components }: View): string[] {
  const found: string[] = [];
  const check = (what: string, text: string | undefined, longest: number, required = false) => {
    if (text !== undefined && text.length > longest) found.push(`${what}: ${text.length} of ${longest}`);
    if (required && !text?.trim()) found.push(`${what}: empty`);
  };
  check("content", content, 2000);
  let total = 0;
  if (embeds.length > 10) found.push("embeds");
  for (const { title, description, fields = [], footer, author } of embeds) {
    check("title", title, 256);
    check("description", description, 4096);
    check("footer", footer?.text, 2048);
    check("author", author?.name, 256, author !== undefined);
    if (fields.length > 25) found.push("fields");
    for (const { name, value } of fields) {
      check("field name", name, 256, true);
      check("field value", value, 1024, true);
    }
    const texts = [
      title,
      description,
      footer?.text,
      author?.name,
      ...fields.flatMap(({ name, value }) => [name, value]),
    ];
    total += texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
  }
  if (total > 6000) found.push(`embeds: ${total} characters of 6000`);
  if (components.length > 5) found.push("rows");
  const ids = components.flatMap(({ components: buttons }) => {
    if (buttons.length < 1 || buttons.length > 5) found.push(`${buttons.length} buttons in a row`);
    for (const button of buttons) {
      if ("label" in button) check("label", button.label, 80, true);
      if ("placeholder" in button) check("placeholder", button.placeholder, 150, true);
      const options = "options" in button ? button.options : [];
      if ("options" in button && (options.length < 1 || options.length > 25)) found.push("options");
      for (const { label, value, description } of options) {
        check("option label", label, 100, true);
        check("option value", value, 100, true);
        check("option description", description, 100, description !== undefined);
      }
      const values = options.map(({ value }) => value);
      if (new Set(values).size < values.length) found.push(`value twice: ${values.join(" ")}`);
    }
    return buttons.flatMap((button) => ("custom_id" in button ? [button.custom_id] : []));
  });
  for (const id of ids) check("custom_id", id, 100, true);
  if (new Set(ids).size < ids.length) found.push(`custom_id twice: ${ids.join(" ")}`);
  return found;
}
