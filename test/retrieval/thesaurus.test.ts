import { describe, expect, it } from "vitest";
import { mayMeanTheSame } from "../../src/retrieval/thesaurus.js";

describe("two words may mean the same", () => {
  it.each([
    ["of one sense", "begin", "start"],
    ["one broader than the other", "rifle", "firearm"],
    ["one derived from the other", "germany", "german"],
    ["the very same", "river", "river"],
  ])("%s", (_, one, other) => {
    expect([mayMeanTheSame(one, other), mayMeanTheSame(other, one)]).toEqual([true, true]);
  });
});

describe("two words do not mean the same", () => {
  it.each([
    ["of different things", "zebra", "xylophone"],
    ["opposites", "win", "lose"],
    ["that WordNet does not have", "pilcrowish", "quuxly"],
    ["at the lists' ends", "'hood", "zymurgy"],
    ["that are none", "", " "],
  ])("%s", (_, one, other) => {
    expect([mayMeanTheSame(one, other), mayMeanTheSame(other, one)]).toEqual([false, false]);
  });
});
