import { describe, expect, it } from "vitest";
import { listedKind } from "../../src/answer/lists.js";

describe("a question asks for all of a kind", () => {
  it.each([
    ["Which attacks happened?", "attacks"],
    ["In which old towns are there mills?", "towns"],
    ["What reasons are given for the war?", "reasons"],
    ["What attacks on bridges are described?", "attacks"],
    ["Who were the first keepers?", "keepers"],
    ["What are the main causes of floods?", "causes"],
    ["List the wrecks of the coast.", "wrecks"],
    ["Please name all the rivers", "rivers"],
    ["Can you list some examples?", "examples"],
    ["Give me all the ferries", "ferries"],
  ])("%s", (question, kind) => {
    expect(listedKind(question)).toBe(kind);
  });
});

describe("a question asks for one thing", () => {
  it.each([
    "Which bridge fell?",
    "What is the name of the river?",
    "Who was the keeper?",
    "When did the attacks happen?",
    "How many ships sank?",
    "What are the small ferries called?",
    "What were the sailors wearing?",
    "What happened in Brim?",
    "",
  ])("%s", (question) => {
    expect(listedKind(question)).toBeNull();
  });
});
