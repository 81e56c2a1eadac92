import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differencesOf } from "../../src/answer/differences.js";

it("a question does not differ from itself, and two differ the same either way", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 60 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(differencesOf(one, one)).toMatchObject({
        sharedTerms: 1,
        unmatched: 0,
        excludeEachOther: false,
      });
      expect(differencesOf(one, other)).toEqual(differencesOf(other, one));
    }),
  );
});

describe("two questions cannot ask the same", () => {
  it.each([
    ["where one denies", "Which plot did succeed?", "Which plot did not succeed?"],
    ["with different years", "Who won in 1914?", "Who won in 1918?"],
    ["with different ordinals", "When did the first war end?", "When did the 2nd war end?"],
    ["with different names", "Who rules Iran?", "Who rules Iraq?"],
    ["with different names in lower case", "who wrote the glen of corran", "who wrote the glen of corvath"],
    ["whose names have changed places", "Did Anna help Bert?", "Did Bert help Anna?"],
    ["of who did it and who it was done to", "Who attacked the town?", "Who was attacked by the town?"],
    ["with different signs", "What is C++?", "What is C#?"],
  ])("%s", (_, one, other) => {
    expect(differencesOf(one, other).excludeEachOther).toBe(true);
  });
});

describe("two questions may ask the same", () => {
  it.each([
    ["with a part at the front", "Who led the town in 1565?", "In 1565, who led the town?"],
    ["with a misspelt name", "How many people live in Warsaw?", "How many people live in Warsow?"],
    ["where one has a name more", "When did Tesla die?", "When did Nikola Tesla die?"],
    ["in the passive voice", "Who attacked the town?", "By whom was the town attacked?"],
    ["with a number as a word", "What came of the two talks?", "What came of the 2 talks?"],
  ])("%s", (_, one, other) => {
    expect(differencesOf(one, other).excludeEachOther).toBe(false);
  });
});

it("counts opposites, and words that have no counterpart", () => {
  expect(differencesOf("Who won the race?", "Who lost the race?").opposites).toBeGreaterThan(0);
  expect(differencesOf("When did it begin?", "When did it start?").unmatched).toBe(0);
  expect(differencesOf("Who painted the bridge?", "Who sold the bridge?").unmatched).toBe(0.5);
});
