import type { Library } from "../../answer/library.js";
import type { Article } from "../../article/article.js";
import { clip, literal } from "./text.js";
import type { View } from "./view.js";

/** Articles that are named one by one; of more only the number is told. */
const NAMED = 10;

/** What the bot is, which articles it reads, and what becomes of a question. */
export function aboutView({ articles }: Library): View {
  const named = articles.slice(0, NAMED).map(line);
  if (articles.length > NAMED) named.push(`… and ${articles.length - NAMED} more`);
  return {
    embeds: [
      {
        color: 0x4f6bed,
        title: "Pilcrow ¶",
        description:
          "I answer questions about an article in its own words: an answer is a sentence of the article, in its paragraph, with the paragraph's number. When the article does not answer, I say so.\n\nAsk with `/ask`, by mentioning me with a question, or by replying to one of my messages. `/passage` shows a paragraph by its number.",
        fields: [
          {
            name: articles.length === 1 ? "The article" : `The ${articles.length} articles`,
            value: clip(named.join("\n"), 1024),
          },
          {
            name: "Privacy",
            value:
              "Questions are answered on the machine that runs me; no other service sees them. I keep no question and no answer, and read only what is addressed to me; to understand a follow-up I look up my own last answers.",
          },
        ],
      },
    ],
    components: [],
  };
}

function line({ title, authors, paragraphs }: Article): string {
  const by = authors.length > 0 ? `, by ${authors.join(", ")}` : "";
  const count = paragraphs.length === 1 ? "1 paragraph" : `${paragraphs.length} paragraphs`;
  return clip(literal(`${title}${by} (${count})`), 300);
}
