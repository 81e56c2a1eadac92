import type { Library } from "../../answer/library.js";
import type { Article } from "../../article/article.js";
import type { Say } from "../../locales/say.js";
import type { Settings } from "../../study/settings.js";
import { QUOTED } from "./quoted.js";
import { clip, literal } from "./text.js";
import type { View } from "./view.js";

/** Articles that are named one by one; of more only the number is told. */
const NAMED = 10;

/** What is kept here, and what is read. */
export interface Keeping extends Pick<Settings, "retentionDays"> {
  /** True where every message of the channel is read. */
  readonly readsAll: boolean;
  /** True in a discussion's thread that is recorded. */
  readonly recordsThread: boolean;
}

/** What the bot is, which articles it reads, and what becomes of a question. */
export function aboutView({ articles }: Library, keeping: Keeping, say: Say): View {
  const named = articles.slice(0, NAMED).map((article) => line(article, say));
  if (articles.length > NAMED) named.push(say("about.more", { count: articles.length - NAMED }));
  return {
    embeds: [
      {
        color: QUOTED,
        title: say("about.title"),
        description: `${say("about.what")}\n\n${say("about.how")}`,
        fields: [
          {
            name:
              articles.length === 1
                ? say("about.theArticle")
                : say("about.theArticles", { count: articles.length }),
            value: clip(named.join("\n"), 1024),
          },
          { name: say("about.privacy"), value: kept(keeping, say).join("\n") },
        ],
      },
    ],
    components: [],
  };
}

function kept({ retentionDays, readsAll, recordsThread }: Keeping, say: Say): string[] {
  const reads = recordsThread ? "about.recordsThread" : readsAll ? "about.readsAll" : "about.readsAddressed";
  return [
    `${say("about.here")} ${say(reads)}`,
    retentionDays > 0 ? say("about.keepsQuestions", { days: retentionDays }) : say("about.keepsNoWords"),
    say("about.keepsDiscussions", { days: Math.max(1, retentionDays) }),
    say("about.keepsDecisions"),
    say("about.forget"),
  ].map((sentence) => `• ${sentence}`);
}

function line({ title, authors, paragraphs }: Article, say: Say): string {
  const values = { title: literal(title), count: paragraphs.length };
  return clip(
    authors.length > 0
      ? say("about.articleBy", { ...values, authors: literal(authors.join(", ")) })
      : say("about.article", values),
    300,
  );
}
