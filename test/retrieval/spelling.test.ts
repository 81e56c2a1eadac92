import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOut } from "../../src/index/content.js";
import { wordsOf } from "../../src/index/vocabulary.js";
import { correctSpelling } from "../../src/retrieval/spelling.js";
import { articleOf } from "../support/places.js";

const CORPUS = await wordsOf(
  layOut(
    [
      articleOf(
        "The bridge at Millford was built of oak. A flood destroyed the bridge, and a café near the harbour.",
        "Gaddafi received envoys from Yekaterinburg, Kyiv and Chechnya. Dostoyevsky and Muhammad were not there.",
        "The broad road to the church leads through a parish of sourish apples.",
      ),
    ],
    [[]],
  ),
);

describe("a word that neither the corpus nor English has is taken for one that looks or sounds like it", () => {
  it.each([
    ["Who built the brigde?", "Who built the bridge?"],
    ["Where is Milford?", "Where is Millford?"],
    ["what did the floood destroy", "what did the flood destroy"],
    ["distroyed brigge", "destroyed bridge"],
    ["who recieved the envoiys", "who received the envoys"],
  ])("misspelt: %s", (written, meant) => {
    expect(correct(written)).toBe(meant);
  });

  it.each([
    ["Ekaterinburg", "yekaterinburg"],
    ["Yekaterinbourg", "yekaterinburg"],
    ["Qaddafi", "gaddafi"],
    ["Kadafi", "gaddafi"],
    ["Chechnia", "chechnya"],
    ["Dostoevsky", "dostoyevsky"],
    ["Mohammad", "muhammad"],
  ])("another spelling of a name: %s", (written, name) => {
    expect(correct(`What is said of ${written}?`)).toBe(
      `What is said of ${name.slice(0, 1).toUpperCase()}${name.slice(1)}?`,
    );
  });

  it("to a common English word that the corpus does not have, where that is nearer", () => {
    expect(correct("how large was the populatoin")).toBe("how large was the population");
    expect(correct("what was the goverment like")).toBe("what was the government like");
  });
});

describe("a word stays", () => {
  it.each([
    ["that the corpus has, however odd", "Where is the sourish parish of Millford?"],
    ["of which the corpus has another form", "Which floods flooded the bridges?"],
    [
      "of English that the corpus does not have, however near one that it has",
      "How do I bake sourdough bread at a beach?",
    ],
    ["in British and in American spelling", "Which colour or color does the theatre or theater have?"],
    [
      "that is a contraction, with and without its apostrophe",
      "What's that, wasn't it, didnt they, whats up?",
    ],
    [
      "that is a known name, unless it sounds like one of the corpus",
      "Was Paris, Perth or Charlemagne there?",
    ],
    ["that is a name and looks like an ordinary word", "Did Wesst or Hussell know?"],
    ["that is too short", "Who is xi or abc?"],
    ["with a digit", "What is r2d2 or 1911?"],
    ["in another script", "Где мост?"],
    ["that looks like nothing", "What is a zzyzxqw?"],
  ])("%s: %s", (_, written) => {
    expect(correct(written)).toBe(written);
  });

  it("as it is written, with its diacritics and capitals, where it is known", () => {
    expect(correct("Where is the CAFÉ of MILLFORD?")).toBe("Where is the CAFÉ of MILLFORD?");
  });
});

it("of a wall of nonsense only the beginning is looked at", () => {
  const wall = `${"qwzzk ".repeat(50)}brigde`;
  expect(correct(wall)).toBe(wall);
});

it("any question keeps all that is no word", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 100 }), (question) => {
      const rest = (text: string) => text.replace(/[\p{L}\p{M}]+/gu, "w");
      expect(rest(correct(question))).toBe(rest(question));
    }),
  );
});

function correct(question: string): string {
  return correctSpelling(question, CORPUS);
}
