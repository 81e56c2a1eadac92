import type { APIEmbed } from "discord.js";
import type { Library } from "../../answer/library.js";
import type { Article } from "../../article/article.js";
import type { Say } from "../../locales/say.js";
import type { Span } from "../../study/kept-questions.js";
import type { OpenQuestions } from "../../study/open-questions.js";
import type { Outcome } from "../../study/questions.js";
import type { Statistics } from "../../study/statistics.js";
import { openQuestionsButton, openQuestionsEmbed } from "./open-questions.js";
import { QUOTED } from "./quoted.js";
import { clip, literal, oneLine } from "./text.js";
import type { View } from "./view.js";

const TITLE = 256;
const NAME = 120;
const HEADING = 100;
/** The first words of a paragraph that stands under no heading. */
const OPENING = 60;
const MEMBERS = 10;
const PARAGRAPHS = 3;
const ARTICLES = 5;

/** The names of the attached pictures that the embeds show. */
export const DAYS_PICTURE = "questions-by-day.png";
export const CITED_PICTURE = "cited-paragraphs.png";

/** What is shown of a guild's questions. */
export interface Shown {
  readonly statistics: Statistics;
  readonly open: OpenQuestions;
  readonly span: Span;
  /** Everybody sees it: numbers alone. */
  readonly isPublic: boolean;
  readonly timeZone: string;
  readonly retentionDays: number;
}

/** Numbers, the paragraphs that are cited most, and the first of the questions that are open. */
export function statsView(shown: Shown, library: Library, say: Say): View {
  const { statistics, open, span, isPublic } = shown;
  if (statistics.total === 0) {
    const description = [say("stats.none"), ...scope(shown, library, say)].join("\n");
    return { embeds: [{ color: QUOTED, title: titleOf(statistics, say), description }], components: [] };
  }
  const article = mostCited(statistics, library);
  return {
    embeds: [
      numbersEmbed(shown, library, say),
      ...(article ? [citedEmbed(article, statistics, library, say)] : []),
      ...(statistics.keepsWords ? [openQuestionsEmbed(open, isPublic, say)] : []),
    ],
    components: isPublic ? [] : openQuestionsButton(open, span, say),
  };
}

/** The article whose paragraphs are shown; undefined where none is cited. */
export function mostCited(
  { cited }: Pick<Statistics, "cited">,
  { articles }: Pick<Library, "articles">,
): Article | undefined {
  const counts = citedIn(cited);
  return articles.find(({ name }) => name === counts[0]?.article);
}

function numbersEmbed(shown: Shown, library: Library, say: Say): APIEmbed {
  const { statistics, isPublic } = shown;
  const { total, members, answered, answerable, outcomes, votes, inPrivate, forgotten } = statistics;
  const cast = votes.helpful + votes.notHelpful;
  const became = (Object.keys(outcomes) as Outcome[])
    .filter((outcome) => outcomes[outcome] > 0)
    .map((outcome) => say("stats.outcome", { outcome, count: outcomes[outcome] }));
  const lines = [
    say("stats.total", { questions: total, members: members.length }),
    ...(answerable > 0 ? [say("stats.share", { share: answered / answerable, answered, answerable })] : []),
    ...(cast > 0
      ? [say("stats.votes", { share: votes.helpful / cast, helpful: votes.helpful, votes: cast })]
      : []),
    ...(inPrivate > 0 ? [say("stats.inPrivate", { count: inPrivate })] : []),
    ...(forgotten > 0 ? [say("stats.forgotten", { count: forgotten })] : []),
    `-# ${became.join(" · ")}`,
    ...(answerable > 0 && answerable < total ? [`-# ${say("stats.shareNote")}`] : []),
    ...scope(shown, library, say),
  ];
  return {
    color: QUOTED,
    title: titleOf(statistics, say),
    description: lines.join("\n"),
    fields: isPublic || members.length === 0 ? [] : [membersField(members, say)],
    image: { url: `attachment://${DAYS_PICTURE}` },
  };
}

function titleOf({ days }: Statistics, say: Say): string {
  return say("stats.title", { days: days.length });
}

/** Of what the numbers are. */
function scope(
  { statistics, span, retentionDays, timeZone }: Shown,
  { articles }: Pick<Library, "articles">,
  say: Say,
): string[] {
  const [channelId] = span.channelIds ?? [];
  const article = articles.find(({ name }) => name === span.article);
  const since = `<t:${Math.floor(statistics.from / 1000)}:f>`;
  return [
    ...(channelId === undefined ? [] : [say("stats.channel", { channel: `<#${channelId}>` })]),
    ...(article ? [say("stats.article", { title: titled(article.title, NAME) })] : []),
    ...(statistics.isCutShort ? [say("stats.kept", { days: Math.max(1, retentionDays), since })] : []),
    ...(statistics.keepsWords ? [] : [say("stats.noWords")]),
    ...(statistics.stale > 0 ? [say("stats.stale", { count: statistics.stale })] : []),
    say("stats.zone", { zone: timeZone }),
  ].map((line) => `-# ${line}`);
}

function membersField(members: Statistics["members"], say: Say): NonNullable<APIEmbed["fields"]>[number] {
  const shown = members
    .slice(0, MEMBERS)
    .map(({ hash, questions }) => say("stats.member", { hash, count: questions }));
  return { name: say("stats.members"), value: `${shown.join(" · ")}\n-# ${say("stats.membersNote")}` };
}

function citedEmbed(article: Article, { cited }: Statistics, library: Library, say: Say): APIEmbed {
  const own = cited.filter((one) => one.article === article.name);
  const elsewhere = citedIn(cited)
    .filter((one) => one.article !== article.name)
    .slice(0, ARTICLES)
    .map(({ article: name, questions }) => {
      const title = library.articles.find((other) => other.name === name)?.title ?? name;
      return say("stats.citedElsewhere", { title: titled(title, NAME), count: questions });
    });
  const lines = own.slice(0, PARAGRAPHS).map(({ paragraph, questions }) => {
    const { heading, text } = article.paragraphs[paragraph - 1] ?? { heading: null, text: "" };
    const name = titled(heading ?? text, heading === null ? OPENING : HEADING);
    return say("stats.citedLine", { number: paragraph, name, count: questions });
  });
  const others = elsewhere.length > 0 ? [`-# ${elsewhere.join(" · ")}`] : [];
  return {
    color: QUOTED,
    title: clip(say("stats.cited", { title: oneLine(article.title) }), TITLE),
    description: [...lines, ...others].join("\n"),
    image: { url: `attachment://${CITED_PICTURE}` },
  };
}

/** How often each article is cited, the most first. */
function citedIn(cited: Statistics["cited"]): { article: string; questions: number }[] {
  const counts = new Map<string, number>();
  for (const { article, questions } of cited) counts.set(article, (counts.get(article) ?? 0) + questions);
  return [...counts]
    .map(([article, questions]) => ({ article, questions }))
    .sort((a, b) => b.questions - a.questions);
}

function titled(text: string, longest: number): string {
  return clip(literal(oneLine(text)), longest);
}
