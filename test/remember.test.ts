import { expect, it } from "vitest";
import { remembered } from "../src/remember.js";

it("what is remembered is made once, and made again when too many others have come between", () => {
  const made: string[] = [];
  const length = remembered(2, (word: string) => {
    made.push(word);
    return word.length;
  });
  expect(["weir", "ford", "weir", "ford"].map(length)).toEqual([4, 4, 4, 4]);
  expect(made).toEqual(["weir", "ford"]);
  expect(["lock", "weir"].map(length)).toEqual([4, 4]);
  expect(made).toEqual(["weir", "ford", "lock", "weir"]);
});
