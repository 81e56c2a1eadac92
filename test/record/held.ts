import type { Article } from "../../src/article/article.js";
import { composeArticle } from "../../src/article/compose.js";
import { keptDiscussion } from "../../src/record/gather.js";
import type { DiscussionSources } from "../../src/record/minutes.js";
import type { Act } from "../../src/study/discussion/act.js";
import { agendaOf } from "../../src/study/discussion/agenda.js";
import { fingerprintOf, type Quote } from "../../src/study/quote.js";
import type { Study } from "../../src/study/study.js";
import type { Group } from "../support/databases.js";
import { CHANNEL, GUILD, MEMBER, MODERATOR, OPEN, OTHER_MEMBER, question } from "../support/study.js";

export const NAMES: Readonly<Record<string, string>> = {
  [MEMBER]: "Ada",
  [OTHER_MEMBER]: "Ben",
  [MODERATOR]: "Mira",
};

export const ARTICLE = composeArticle("alder", {
  title: "The River Alder",
  authors: ["Ann Hill", "Carl Moor"],
  source: "https://example.org/alder",
  date: "2021",
  blocks: [
    {
      kind: "paragraph",
      text: "The River Alder rises in the Stone Hills and runs 212 kilometres to the sea. Its upper valley is narrow and steep.",
    },
    { kind: "heading", text: "Bridges" },
    {
      kind: "paragraph",
      text: "The oldest bridge over the Alder stands at Millford and was built of oak in 1382. A flood carried it away in 1911.",
    },
    { kind: "paragraph", text: "The town rebuilt it in stone within three years. The railway came later." },
    { kind: "heading", text: "Trade" },
    { kind: "paragraph", text: "Barges carried slate and wool. The last of them sailed in 1934." },
    { kind: "paragraph", text: "Today the river is left to anglers." },
  ],
});

/** A sentence of the article. @param place Of the sentence in its paragraph, from 0 */
export function quoteFrom(article: Article, paragraph: number, place: number): Quote {
  const { text, sentences } = article.paragraphs[paragraph - 1]!;
  const { start, end } = sentences[place]!;
  const sentence = text.slice(start, end);
  return { article: article.name, paragraph, start, end, sentence, fingerprint: fingerprintOf(text) };
}

/** A discussion that goes on as told, its clock at the minutes given from 12:00 on. */
export class Held {
  id = "";

  private constructor(
    private readonly group: Group,
    private readonly start: number,
  ) {}

  static async prepared(group: Group, article = ARTICLE, title = "What the Alder was for"): Promise<Held> {
    const held = new Held(group, group.now);
    const { id } = await held.act((study) =>
      study.discussions.prepare(GUILD, CHANNEL, {
        title,
        article: article.name,
        leaderId: MODERATOR,
        minutes: null,
        recordsText: true,
        items: agendaOf(article, { from: 1, to: article.paragraphs.length }, (paragraph) => [
          `What does ¶ ${paragraph} say?`,
        ]),
      }),
    );
    held.id = id;
    return held;
  }

  at(minute: number): this {
    this.group.now = this.start + Math.round(minute * 60_000);
    return this;
  }

  act<T>(work: (study: Study) => Promise<T>): Promise<T> {
    return this.group.act(work);
  }

  /** @throws Error if the act is refused */
  async does(act: Act): Promise<void> {
    const acted = await this.act((study) => study.discussions.act(GUILD, this.id, act));
    if ("refusal" in acted) throw new Error(`${act.kind}: ${acted.refusal}`);
  }

  async says(memberId: string, text: string): Promise<string> {
    const entry = await this.act((study) =>
      study.records.contribute(GUILD, this.id, { kind: "message", memberId, text }, null),
    );
    return entry?.id ?? "";
  }

  /** @returns Its id */
  async asks(
    memberId: string,
    text: string,
    answered: Parameters<Study["questions"]["answered"]>[2] | null,
    isPrivate = false,
  ): Promise<string> {
    return this.act(async (study) => {
      const asked = question({ askerId: memberId, text, isPrivate });
      const id = (await study.questions.ask(GUILD, asked, OPEN)).id ?? "";
      if (answered) await study.questions.answered(GUILD, id, answered);
      await study.records.contribute(GUILD, this.id, { kind: "question", memberId, questionId: id }, null);
      return id;
    });
  }

  /** What its minutes are made from now. */
  async sources(changed: Partial<DiscussionSources> = {}): Promise<DiscussionSources> {
    const kept = await this.act((study) => keptDiscussion(study, GUILD, this.id));
    if (!kept) throw new Error("the discussion is gone");
    return {
      ...kept,
      library: { articles: [ARTICLE] },
      nameOf: (id) => NAMES[id] ?? "somebody",
      guild: "Readers",
      names: "shown",
      timeZone: "UTC",
      now: this.group.now,
      ...changed,
    };
  }
}

/** A discussion with something of everything. */
export async function heldDiscussion(group: Group): Promise<Held> {
  const held = await Held.prepared(group);
  const by = MODERATOR;
  const edit = { kind: "editPrompt", by } as const;
  await held.does({ ...edit, paragraph: 2, before: "What does ¶ 2 say?", text: "Why at Millford?" });
  await held.does({ kind: "start", by });

  await held.at(1).says(MEMBER, "212 km is short for a river that gives\na valley its name.");
  await held.does({ ...edit, paragraph: 1, before: "What does ¶ 1 say?", text: "Where does it rise?" });
  await held.does({ kind: "addPrompt", by, paragraph: 1, text: "Why is the valley steep?" });
  await held.does({ kind: "raise", member: OTHER_MEMBER });
  await held.at(2).does({ kind: "call", by, from: null });
  await held.at(3).says(OTHER_MEMBER, `I agree with <@${MEMBER}>.`);
  await held.at(4).does({ kind: "giveBack", member: OTHER_MEMBER });
  const oak = { outcome: "answered", quotes: [quoteFrom(ARTICLE, 2, 0)] } as const;
  await held.at(5).asks(MEMBER, "Of what was the oldest bridge built?", oak);
  await held.asks(OTHER_MEMBER, "Is this my secret?", oak, true);
  const poll = { kind: "openPoll", by, id: "p1", question: "Was it built for trade?" } as const;
  await held.at(6).does({ ...poll, options: ["Yes", "No", "Both"] });
  await held.does({ kind: "vote", member: MEMBER, poll: "p1", option: 0 });
  await held.does({ kind: "vote", member: OTHER_MEMBER, poll: "p1", option: 0 });
  await held.does({ kind: "vote", member: MODERATOR, poll: "p1", option: 1 });
  await held.at(8).does({ kind: "closePoll", by, poll: "p1" });

  await held.at(10).does({ kind: "go", by, from: 0, to: 1 });
  await held.at(11).does({ kind: "pause", by, because: "moderator" });
  await held.at(16).does({ kind: "resume", by });
  const rude = await held.at(17).says(OTHER_MEMBER, "You are all fools.");
  await held.act((study) =>
    study.records.strike(GUILD, rude, { by, reason: "Off the subject", subject: "x" }),
  );
  const nothing = { outcome: "not_answered", quotes: [] } as const;
  const open = await held.at(18).asks(MEMBER, "Who paid for the bridge?", nothing);
  const park = { kind: "park", quotes: [] } as const;
  await held.does({ ...park, member: MEMBER, id: open, text: "Who paid for the bridge?" });
  await held.at(19).does({ ...park, member: OTHER_MEMBER, id: "k1", text: "When did the barges stop?" });

  // Past ¶ 3, and back.
  await held.at(20).does({ kind: "go", by, from: 1, to: 2 });
  await held.at(20.1).does({ kind: "go", by, from: 2, to: 1 });
  await held.at(21).says(MEMBER, "Oak lasts, if it stays wet.");
  await held.at(22).does({ kind: "go", by, from: 1, to: 2 });

  await held.at(25).does({ kind: "go", by, from: 2, to: 3 });
  const settle = { kind: "settle", by, parked: "k1", state: "answered" } as const;
  await held.at(26).does({ ...settle, quotes: [quoteFrom(ARTICLE, 4, 1)] });
  const verified = await held.act((study) =>
    study.verified.verify(
      GUILD,
      {
        question: "What did barges carry?",
        mark: null,
        quotes: [quoteFrom(ARTICLE, 4, 0)],
        note: "See ¶ 4.",
      },
      by,
    ),
  );
  await held.at(27).asks(OTHER_MEMBER, "What did barges carry?", {
    outcome: "verified",
    quotes: [quoteFrom(ARTICLE, 4, 0)],
    verifiedId: verified.answer.id,
  });
  await held.asks(MEMBER, "Is it deep?", { outcome: "declined", quotes: [] });
  await held.asks(MEMBER, "I take this back", { outcome: "deleted", quotes: [] });
  await held.does({ kind: "questions", by, areClosed: true });
  await held.does({ kind: "leaveOut", by, paragraph: 5 });
  await held.at(28).does({ kind: "go", by, from: 3, to: 0 });
  await held.at(29).says(MEMBER, "So it was for trade after all.");
  await held.does({ kind: "rename", title: "What the Alder was good for" });
  await held.at(30).does({ kind: "end", by, because: "moderator" });
  return held;
}
