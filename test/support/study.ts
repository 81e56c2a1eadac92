import type { NewQuestion } from "../../src/study/admissions.js";
import type { NewDiscussion } from "../../src/study/discussion/discussion.js";
import type { Quote } from "../../src/study/quote.js";
import type { NewReview } from "../../src/study/review-record.js";
import { DEFAULTS, type Settings } from "../../src/study/settings.js";

export const GUILD = "100000000000000001";
export const OTHER_GUILD = "100000000000000002";
export const CHANNEL = "200000000000000001";
export const MEMBER = "300000000000000001";
export const OTHER_MEMBER = "300000000000000002";
export const MODERATOR = "300000000000000003";

/** Nobody waits. */
export const OPEN: Settings = { ...DEFAULTS, cooldownSeconds: 0, quotaPerHour: 0 };

export const QUOTE: Quote = {
  article: "alder",
  paragraph: 2,
  start: 0,
  end: 63,
  sentence: "The oldest bridge over the Alder stands at Millford.",
  fingerprint: "a-fingerprint-of-alder",
};

export const DISCUSSION: NewDiscussion = {
  title: "The River Alder",
  article: "alder",
  leaderId: MODERATOR,
  minutes: null,
  recordsText: true,
  items: [1, 2, 3].map((paragraph) => ({
    paragraph,
    fingerprint: `f${paragraph}`,
    prompts: [`What does ¶ ${paragraph} say?`],
  })),
};

export function question(changed: Partial<NewQuestion> = {}): NewQuestion {
  return {
    channelId: CHANNEL,
    channelPath: [CHANNEL],
    quotaChannelId: CHANNEL,
    askerId: MEMBER,
    standing: "asker",
    way: "addressed",
    isPrivate: false,
    text: "Where is the oldest bridge?",
    article: null,
    language: null,
    ...changed,
  };
}

export function review(changed: Partial<NewReview> = {}): NewReview {
  return {
    kind: "report",
    questionId: null,
    question: "Where is the oldest bridge?",
    quotes: [QUOTE],
    verifiedId: null,
    channelId: CHANNEL,
    askerId: MEMBER,
    isPrivate: false,
    answerMessageId: null,
    ...changed,
  };
}
