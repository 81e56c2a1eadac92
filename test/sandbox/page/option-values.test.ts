import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType as Type,
} from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import { EMPTY, readEntry } from "../../../src/sandbox/page/option-values.js";
import { emptyState } from "../../../src/sandbox/page/state.js";

const read = (option: object, text: string, picked: { name: string; value: string } | null = null) =>
  readEntry(
    { name: "option", description: "", ...option } as APIApplicationCommandBasicOption,
    { ...EMPTY, text, picked },
    {
      ...emptyState,
      users: [
        {
          id: "42",
          name: "Ana",
          avatar: "",
          color: "#ffffff",
          isModerator: false,
          locale: "en-US",
          roles: [],
          isBot: false,
        },
      ],
    },
  );

describe("an option's field", () => {
  it.each([
    [{ type: Type.String }, "two words", "two words"],
    [{ type: Type.Integer }, "7", 7],
    [{ type: Type.Number }, "1,5", 1.5],
    [{ type: Type.Boolean }, "false", false],
    [{ type: Type.User }, "@ana", "42"],
    [{ type: Type.Integer, choices: [{ name: "Seven", value: 7 }] }, "seven", 7],
    [{ type: Type.String }, "", undefined],
  ])("%o reads %o", (option, text, value) => {
    expect(read(option, text)).toEqual({ value });
  });

  it.each([
    [{ type: Type.String, required: true }, " "],
    [{ type: Type.String, min_length: 3 }, "ab"],
    [{ type: Type.String, max_length: 3 }, "abcd"],
    [{ type: Type.Integer }, "1.5"],
    [{ type: Type.Integer, min_value: 1 }, "0"],
    [{ type: Type.Integer, max_value: 19 }, "20"],
    [{ type: Type.Number }, "many"],
    [{ type: Type.User }, "nobody"],
    [{ type: Type.String, choices: [{ name: "A", value: "a" }] }, "b"],
  ])("%o refuses %o", (option, text) => {
    expect(read(option, text)).toHaveProperty("problem");
  });

  it("sends the value of the choice that was taken, and else what was typed", () => {
    const option = { type: Type.String, autocomplete: true };
    expect(read(option, "Paris", { name: "Paris", value: "fr/paris" })).toEqual({ value: "fr/paris" });
    expect(read(option, "Paris")).toEqual({ value: "Paris" });
  });
});
