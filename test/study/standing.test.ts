import { describe, expect, it } from "vitest";
import { DEFAULTS } from "../../src/study/settings.js";
import { standingOf } from "../../src/study/standing.js";

const MEMBER = { id: "300000000000000001", roles: ["1"], isManager: false };

describe("a blocked member", () => {
  const settings = { ...DEFAULTS, blockedMembers: [MEMBER.id] };

  it("may read and look up, but not ask, whatever their roles", () => {
    expect(standingOf(MEMBER, DEFAULTS)).toBe("asker");
    expect(standingOf(MEMBER, settings)).toBe("reader");
    expect(standingOf(MEMBER, { ...settings, askerRoles: ["1"] })).toBe("reader");
  });

  it("still moderates, if they are a moderator: who may not moderate is for the roles to say", () => {
    expect(standingOf(MEMBER, { ...settings, moderatorRoles: ["1"] })).toBe("moderator");
    expect(standingOf({ ...MEMBER, isManager: true }, settings)).toBe("manager");
  });
});
