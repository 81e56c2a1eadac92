import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asksSomething, looksLikeQuestion, plainQuestion } from "../../src/retrieval/plain-question.js";

const BRIDGE = "When was the bridge at Millford built?";

describe("a question is read without", () => {
  it.each([
    ["mentions", `<@123456789012345678> <@&1> <#2> ${BRIDGE} @everyone @here @Tutor`],
    ["emoji", `🤔 ${BRIDGE} 👩‍🎓👍🏽🇬🇧❤️ <:pepe:1> <a:dance:2> :thinking:`],
    ["timestamps and commands", `<t:1700000000:R> ${BRIDGE} </ask:5>`],
    ["bold, code, quotes and headings", `> **When** was the \`bridge\` at ||Millford|| __built__?`],
    ["a heading's mark", `# ${BRIDGE}`],
    ["web addresses", `${BRIDGE} https://example.com/a?b=c www.example.com`],
    ["a link's address", "When was the [bridge](https://example.com) at Millford built?"],
    ["zero-width characters", "When was the bri\u200bdge\u2060 at Mill\u00adford\ufeff built?"],
    ["marks of direction", "\u202eWhen was the \u200fbridge\u202c at \u2067Millford\u2069 built?"],
    ["control characters", "When\u0000 was the\u001b bridge\u0007 at Millford built?"],
    ["halves of characters", "When was the bridge\ud83d at Millford built?"],
    ["quotation marks", 'When was the “bridge” at «Millford» "built"?'],
    ["line breaks and spaces too many", " When  was\n\nthe bridge\tat Millford built? "],
    ["full-width letters", "Ｗｈｅｎ was the bridge at Millford built？"],
    ["excited punctuation", "When was the bridge at Millford built?!?!??"],
    ["a greeting", `Hi everyone! ${BRIDGE}`],
    ["thanks", `${BRIDGE} Thank you so much in advance!!`],
    [
      "what is said around it",
      `Good evening. I missed the last session. ${BRIDGE} I could not find it anywhere.`,
    ],
    ["a smiley", `${BRIDGE} :) :-D`],
  ])("%s", (_, written) => {
    expect(plainQuestion(written)).toBe(BRIDGE);
  });

  it.each([
    ["hey guys quick q, does anyone know when the ferry runs", "when the ferry runs"],
    ["ok so maybe a stupid question but who built the bridge", "who built the bridge"],
    ["sorry if I missed it: how does the ferry cross the river?", "how does the ferry cross the river?"],
    ["could you please tell me who built the bridge, thx", "who built the bridge"],
    [
      "I was reading this last night and wondered: which storm closed the harbour?",
      "which storm closed the harbour?",
    ],
    ["I’d like to know where the lighthouse stands", "where the lighthouse stands"],
  ])("polite words and excuses: %s", (written, plain) => {
    expect(plainQuestion(written)).toBe(plain);
  });
});

describe("a question keeps", () => {
  it.each([
    "In the upper valley, what happens in April?",
    "The town rebuilt the bridge. When did it do so?",
    "my cat keeps sneezing, what should i do",
    "Who attacked St. Petersburg in April 2017?",
    "What is snake_case in C#?",
    "Does the U.S. build bridges?",
    "What is 5 * 3 - 2?",
    "ISKP",
    "thanks",
    "hello",
    "so what",
    "^(a+)+$",
    "'; DROP TABLE articles; --",
    "Где мост?",
    "桥在哪里",
  ])("what it says: %s", (written) => {
    const bare = (text: string) => text.replace(/[\s*]/g, "");
    expect(bare(plainQuestion(written))).toBe(bare(written));
  });

  it.each(["😀", "🌊🌊", "<@1>", "???", "…"])(
    "something to look for where it is nothing else: %s",
    (written) => {
      expect(plainQuestion(written)).not.toBe("");
    },
  );
});

it("any text gives one line, no longer than Discord's questions, without what nobody sees", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.constantFrom(
      "hi, ",
      "sorry, ",
      "<@1>",
      "**",
      "thanks ",
      "? ",
      "[a](",
      "I but ",
      "\u202e",
      "a".repeat(900),
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const plain = plainQuestion(pieces.join(""));
      expect(plain).not.toMatch(/[\n\r\p{Cf}\p{Cs}]|(?! )\p{Cc}/u);
      // Compatibility forms may be written out: "㎞" as "km".
      expect(plain.length).toBeLessThanOrEqual(18 * 2000);
      expect(plain).toBe(plain.trim());
    }),
  );
});

describe("whether anything is asked", () => {
  it.each(["", " \n", "\u200b\u2060", "\u202e\u200f", "\u3164", "🔥🔥🔥", "???", "<:pepe:1> :)"])(
    "a text without a letter or digit asks nothing: %j",
    (written) => expect(asksSomething(written)).toBe(false),
  );

  it.each([
    "hello",
    "Hi there!",
    "thanks!",
    "ok, thank you so much 🙏",
    "lol",
    "Hahaha",
    "ok great, thanks again",
  ])("a text that only greets, thanks, laughs or agrees asks nothing: %s", (written) =>
    expect(asksSomething(written)).toBe(false),
  );

  it.each([
    "ISKP",
    "2019",
    "۱",
    "why?",
    "so what",
    "ok why",
    "great wall",
    "hello, who built it?",
    "桥在哪里",
    "mosst",
  ])("anything else asks: %s", (written) => expect(asksSomething(written)).toBe(true));
});

describe("a message that is addressed to nobody", () => {
  it.each([
    BRIDGE,
    "when was the bridge at Millford built",
    "Hi all, does anyone know when the bridge at Millford was built?",
    "hey, who built the bridge",
    "It was built in 1382? Really?",
  ])("looks like a question: %s", (written) => expect(looksLikeQuestion(written)).toBe(true));

  it.each([
    "The bridge at Millford was built in 1382.",
    "What a bridge that was!",
    "what?",
    "really??",
    "thanks!",
    "see https://example.com/?q=bridge",
    "🤔?",
    "",
  ])("looks like none: %s", (written) => expect(looksLikeQuestion(written)).toBe(false));
});
