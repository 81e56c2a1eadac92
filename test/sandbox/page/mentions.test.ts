import { describe, expect, it } from "vitest";
import { decodeMentions, encodeMentions, mentionAt } from "../../../src/sandbox/page/mentions.js";
import type { PageChannel, PageUser } from "../../../src/sandbox/page-api.js";

const user = (id: string, name: string): PageUser => ({
  id,
  name,
  avatar: "",
  color: "#ffffff",
  isModerator: false,
  locale: "en-US",
  roles: [],
  isBot: false,
});
const channel: PageChannel = {
  id: "9",
  name: "study-group",
  kind: "text",
  type: 0,
  permissions: "0",
  parentId: null,
  archived: false,
  locked: false,
  ownerId: null,
  rateLimitPerUser: 0,
  topic: "",
};
const names = {
  users: [user("1", "Ana"), user("2", "Ana Lúcia"), user("3", "C++ (expert)")],
  channels: [channel],
  roles: [{ id: "7", name: "Moderators", color: "#ffffff" }],
};

describe("a mention", () => {
  it.each([
    ["@Ana and @Ana Lúcia", "<@1> and <@2>"],
    ["@ana?", "<@1>?"],
    ["ask @C++ (expert)!", "ask <@3>!"],
    ["@Moderators in #study-group", "<@&7> in <#9>"],
    ["@Anabel, a@ana.org", "@Anabel, a@ana.org"],
  ])("of %s is written as Discord does", (typed, sent) => {
    expect(encodeMentions(typed, names)).toBe(sent);
  });

  it("comes back for editing", () => {
    expect(decodeMentions("<@2> in <#9>", names)).toBe("@Ana Lúcia in #study-group");
  });

  it("is completed from its sign to the cursor", () => {
    expect(mentionAt("hi @pi there", 6)).toEqual({ typed: "@pi", start: 3 });
    expect(mentionAt("mail a@pi", 9)).toBeNull();
    expect(mentionAt("#", 1)).toEqual({ typed: "#", start: 0 });
  });
});
