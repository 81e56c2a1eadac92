import { type Say, sayIn } from "../locales/say.js";
import type { Language } from "../study/languages.js";
import { type Clock, clockOf } from "./clock.js";
import type { Cited, Item, ItemOf, Minutes, Section, Visit } from "./minutes-shape.js";

/* What a transcript says, whatever it is written as: plain texts, which each format makes its own. */

/** A line of the head. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  /** Where the value leads, if it is an address. */
  readonly link?: string;
}

/** What is cited of one paragraph. */
export interface Quotation extends Pick<Cited, "article" | "paragraph" | "state"> {
  /** None where moderators have hidden the paragraph. */
  readonly sentences: readonly string[];
  readonly number: string;
  /** Begins with a space. */
  readonly beside: string;
}

/** Of what is told in a sentence, beside what members say. */
export type Act = Exclude<Item, { kind: "message" | "question" | "parked" | "poll" }>;

export class Words {
  readonly say: Say;
  readonly clock: Clock;

  constructor(
    private readonly minutes: Minutes,
    readonly language: Language,
  ) {
    this.say = sayIn(language);
    this.clock = clockOf(language, minutes.timeZone);
  }

  get kind(): string {
    return this.say("transcript.kind", { kind: this.minutes.of.kind, guild: this.minutes.guild });
  }

  facts(): Fact[] {
    const { of, summary, timeZone: zone } = this.minutes;
    const { say, clock } = this;
    const fact = (label: string, value: string): Fact => ({
      label: say("transcript.label", { label }),
      value,
    });
    const took = fact("participants", say("transcript.members", { count: summary.participants }));
    if (of.kind === "channel") {
      const period = say("transcript.period", { from: clock.full(of.from), to: clock.full(of.to), zone });
      const titles = [...this.articles.values()].map((title) => this.titled(title));
      const articles = titles.length > 0 ? [fact("article", titles.join(", "))] : [];
      return [fact("period", period), ...articles, took];
    }
    const time = of.endedAt === null ? clock.full(this.minutes.madeAt) : clock.full(of.endedAt);
    return [
      ...this.articleFacts(),
      fact("led", of.ledBy),
      fact("started", say("transcript.at", { time: clock.full(of.startedAt), zone })),
      fact(
        "ended",
        of.endedAt === null
          ? say("transcript.goingOn", { time, zone })
          : say("transcript.ended", {
              time,
              zone,
              ...maybe("by", of.endedBy === null ? null : this.moderator(of.endedBy)),
            }),
      ),
      fact("duration", this.lasted(of.seconds, of.pausedSeconds)),
      fact(
        "agenda",
        say("transcript.range", { from: of.from, to: of.to, one: of.from === of.to ? "yes" : "no" }),
      ),
      took,
    ];
  }

  /** "¶ 2"; of a day, its date. */
  heading(section: Section): string {
    if (section.kind === "day") return this.clock.date(section.date);
    const number = section.paragraph;
    return this.say("transcript.paragraph", { number, isAgain: section.isAgain ? "yes" : "no" });
  }

  /** When a paragraph was under discussion. */
  span({ from, to }: Visit): string {
    const start = this.clock.time(from, this.startOf());
    if (to === null) return this.say("transcript.since", { from: start });
    const duration = this.duration((Date.parse(to) - Date.parse(from)) / 1000);
    return this.say("transcript.span", { from: start, to: this.clock.time(to, from), duration });
  }

  /** What is to be said of the paragraph's text; "" if nothing. */
  stateOf({ state }: Visit): string {
    return this.say("transcript.paragraphState", { state });
  }

  promptNote({ change, before }: Visit["prompts"][number]): string | null {
    if (change === "added") return this.say("transcript.promptAdded");
    return before === null ? null : this.say("transcript.promptReworded", { before });
  }

  time(item: Item, section: Section): string {
    return this.clock.time(item.at, section.kind === "day" ? item.at : section.from);
  }

  status({ status, verifiedBy }: ItemOf<"question">): string {
    if (status === "verified" && verifiedBy !== null)
      return this.say("transcript.verifiedBy", { moderator: this.moderator(verifiedBy) });
    return this.say("transcript.status", { status });
  }

  parkedState({ state, citations }: ItemOf<"parked">): string {
    return this.say("transcript.parkedState", { state, isLater: citations.length === 0 ? "yes" : "no" });
  }

  /** Sentences of one paragraph together, with where they stand: "¶ 2" and, beside it, its heading and whatever else is to be said. */
  cited(citations: readonly Cited[]): Quotation[] {
    const quotations: (Quotation & { readonly sentences: string[] })[] = [];
    for (const { article, title, paragraph, heading, sentence, state } of citations) {
      const last = quotations.at(-1);
      const isSame = last?.article === article && last.paragraph === paragraph && last.state === state;
      if (isSame && sentence !== null) last.sentences.push(sentence);
      if (isSame) continue;
      const beside = [
        ...(heading === null ? [] : [heading]),
        ...(this.isOther(article) ? [this.titled(title)] : []),
        ...(state === "changed" ? [this.say("transcript.citationChanged")] : []),
      ];
      quotations.push({
        article,
        paragraph,
        state,
        sentences: sentence === null ? [] : [sentence],
        number: this.say("transcript.paragraph", { number: paragraph, isAgain: "no" }),
        beside: beside.map((part) => ` · ${part}`).join(""),
      });
    }
    return quotations;
  }

  /** Without a full stop. */
  act(item: Act, section: Section): string {
    const { say } = this;
    const since = section.kind === "day" ? item.at : section.from;
    const by = this.moderator("by" in item ? item.by : null);
    switch (item.kind) {
      case "floor": {
        const duration = item.until === null ? null : this.between(item.at, item.until);
        return say("transcript.floor", { name: item.by, ...maybe("duration", duration) });
      }
      case "settled": {
        const { text, state } = item;
        return capital(
          say("transcript.settled", { ...maybe("by", item.by === null ? null : by), text, state }),
        );
      }
      case "pause": {
        const until = item.until === null ? null : this.clock.time(item.until, since);
        return capital(say("transcript.pause", { by, because: item.because, ...maybe("until", until) }));
      }
      case "removed":
        return say("transcript.removed", maybe("reason", item.reason || null));
      case "questions":
        return capital(say("transcript.questionsClosed", { by, areClosed: item.areClosed ? "yes" : "no" }));
      case "leftOut":
        return capital(say("transcript.leftOut", { by, paragraph: item.paragraph }));
      case "renamed":
        return say("transcript.renamed", { title: item.title });
    }
  }

  openNote({ by, paragraph }: Minutes["open"][number]): string {
    return this.say("transcript.openQuestion", { by, ...maybe("number", paragraph) });
  }

  get made(): string {
    const { madeAt, names, timeZone: zone } = this.minutes;
    return this.say("transcript.made", { time: this.clock.full(madeAt), zone, names });
  }

  /** Whether it is to be said which article: there are several, or it is not the one under discussion. */
  private isOther(article: string): boolean {
    const { of } = this.minutes;
    return of.kind === "channel" ? this.articles.size > 1 : of.article?.name !== article;
  }

  /** The titles of the articles that are cited, by their names. */
  private get articles(): ReadonlyMap<string, string> {
    const items = this.minutes.sections.flatMap((section): readonly Item[] => section.items);
    const citations = items.flatMap((item) => ("citations" in item ? item.citations : []));
    return new Map(citations.map(({ article, title }) => [article, title]));
  }

  private articleFacts(): Fact[] {
    const { of } = this.minutes;
    if (of.kind === "channel") return [];
    const { say } = this;
    const label = say("transcript.label", { label: "article" });
    if (!of.article) return [{ label, value: say("transcript.articleGone") }];
    const { title, authors, date, source } = of.article;
    const names = new Intl.ListFormat(this.language).format(authors);
    const written = say("transcript.byAuthors", { authors: names, ...maybe("date", date) }).trim();
    return [
      { label, value: [this.titled(title), written].filter((part) => part !== "").join(", ") },
      ...(source === null
        ? []
        : [{ label: say("transcript.label", { label: "source" }), value: source, ...linkOf(source) }]),
    ];
  }

  private titled(article: string): string {
    return this.say("agenda.article", { article });
  }

  private moderator(name: string | null): string {
    return this.say("transcript.moderator", maybe("name", name));
  }

  private startOf(): string {
    const { of } = this.minutes;
    return of.kind === "channel" ? of.from : of.startedAt;
  }

  private lasted(seconds: number, paused: number): string {
    const duration = this.duration(seconds);
    return paused < 60
      ? duration
      : this.say("transcript.paused", { duration, paused: this.duration(paused) });
  }

  private between(from: string, to: string): string {
    return this.duration((Date.parse(to) - Date.parse(from)) / 1000);
  }

  private duration(seconds: number): string {
    const all = Math.round(seconds / 60);
    if (all < 1) return this.say("transcript.lessThanAMinute");
    return this.say("transcript.duration", { hours: Math.floor(all / 60), minutes: all % 60 });
  }
}

/** A value that may be missing, and whether it is there: no word of somebody's is taken for that it is not. */
function maybe(name: string, value: string | number | null): Record<string, string | number> {
  const flag = `with${capital(name)}`;
  return { [name]: value ?? "", [flag]: value === null ? "no" : "yes" };
}

function capital(text: string): string {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}

function linkOf(source: string): { link: string } | Record<string, never> {
  return URL.canParse(source) && /^https?:$/.test(new URL(source).protocol) ? { link: source } : {};
}
