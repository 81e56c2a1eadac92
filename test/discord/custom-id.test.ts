import { describe, expect, it } from "vitest";
import { formatCustomId, parseCustomId } from "../../src/discord/custom-id.js";

describe("custom_id", () => {
  it("carries an action and its arguments", () => {
    expect(parseCustomId(formatCustomId("page", "abcdef12", "123"))).toEqual({
      action: "page",
      args: ["abcdef12", "123"],
    });
  });

  it("is of a version, so that buttons of another version are told from ours", () => {
    expect(parseCustomId("0:page:abcdef12")).toBeNull();
    expect(parseCustomId("somebody else's")).toBeNull();
    expect(parseCustomId("")).toBeNull();
  });

  it("is never longer than Discord allows", () => {
    expect(formatCustomId("more", "x".repeat(93))).toHaveLength(100);
    expect(() => formatCustomId("more", "x".repeat(94))).toThrow("custom_id of 101 characters");
  });

  it("refuses an argument that would be taken for two", () => {
    expect(() => formatCustomId("more", "a:b")).toThrow("a colon");
  });
});
