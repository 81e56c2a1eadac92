import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sayIn } from "../../../src/locales/say.js";
import { LONGEST_PROMPT } from "../../../src/study/discussion/agenda.js";
import type { Prompt } from "../../../src/study/discussion/prompt-rules/prompt.js";
import { promptsFor, promptsOf } from "../../../src/study/discussion/prompts.js";
import { articleOf } from "../../support/places.js";

const rendered = ({ kind, values }: Prompt) => sayIn("en")(`prompt.${kind}`, values);

/** Words, names, numbers and signs that the rules look for, in any order. */
const piece = fc.constantFrom(
  ...'The river Alder|The council of Millford|Brim|she|it|decided that|was built in 1382|because|, but|, which was|however,|said that|“the end of everything”|"narrow and steep"|(of oak)|[3]|may have|3,000 tonnes|grain, timber and wool|more important than|in 1911|must|will|nobody|why did they leave?|. |; |\n|U.S.|, and|flood led to|!|“|(|| |'.split(
    "|",
  ),
);
const prose = fc.array(piece, { minLength: 1, maxLength: 30 }).map((pieces) => pieces.join(" "));
const paragraph = fc
  .oneof({ weight: 4, arbitrary: prose }, fc.string({ minLength: 1, unit: "grapheme" }))
  .filter((text) => text.trim() !== "");
const article = fc.array(paragraph, { minLength: 1, maxLength: 6 }).map((texts) => articleOf(...texts));

describe("prompts of any article", () => {
  it("one to three a paragraph, none twice, each short enough, and the same the next time", () => {
    fc.assert(
      fc.property(article, (one) => {
        const again = structuredClone(one);
        const all = one.paragraphs.map(({ number }) => promptsFor(one, number));
        for (const prompts of all) {
          expect(prompts.length).toBeGreaterThanOrEqual(1);
          expect(prompts.length).toBeLessThanOrEqual(3);
        }
        const texts = all.flat().map(rendered);
        expect(new Set(texts).size).toBe(texts.length);
        for (const text of texts) expect(text.length).toBeLessThanOrEqual(LONGEST_PROMPT);
        // From the last to the first: nothing depends on what was asked before.
        const backwards = again.paragraphs.toReversed().map(({ number }) => promptsFor(again, number));
        expect(backwards.toReversed()).toEqual(all);
      }),
      { numRuns: 200 },
    );
  });

  it("the same in the background, for any paragraphs of an article", async () => {
    await fc.assert(
      fc.asyncProperty(article, fc.array(fc.integer({ min: 1, max: 6 })), async (one, numbers) => {
        const prompts = await promptsOf(structuredClone(one), numbers);
        expect([...prompts.keys()]).toEqual([...new Set(numbers)]);
        for (const [number, found] of prompts) expect(found).toEqual(promptsFor(one, number));
      }),
      { numRuns: 50 },
    );
  });

  it("quote nothing but what stands in the paragraph that they name", () => {
    fc.assert(
      fc.property(article, (one) => {
        for (const { number, text } of one.paragraphs) {
          for (const { values } of promptsFor(one, number)) {
            const words = Object.values(values)
              .filter((value) => typeof value === "string")
              .map((value) => value.replace(/ …$/u, ""));
            expect(values["paragraph"]).toBe(number);
            expect(words.length).toBeGreaterThan(0);
            for (const word of words) {
              expect(word).not.toBe("");
              expect(text).toContain(word);
              const { other } = values;
              if (typeof other === "number") expect(one.paragraphs[other - 1]?.text).toContain(word);
            }
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
