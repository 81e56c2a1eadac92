import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Before, HOUR_MS, mayAsk, type Verdict, type Way } from "../../src/study/asking.js";
import { DEFAULTS, MODES, type Mode, type Settings } from "../../src/study/settings.js";
import { atLeast, STANDINGS, type Standing, standingOf } from "../../src/study/standing.js";

const NOW = Date.UTC(2021, 4, 3, 12);

const settings = fc.record({
  cooldownSeconds: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 7200 })),
  quotaPerHour: fc.integer({ min: 0, max: 6 }),
});
const way = fc.constantFrom<Way>("addressed", "overheard");
const mode = fc.constantFrom(...MODES);
const standing = fc.constantFrom(...STANDINGS);
const before = fc.array(fc.integer({ min: NOW - 2 * HOUR_MS, max: NOW }), { maxLength: 20 }).chain((times) =>
  fc.record({
    lastHourInChannel: fc.constant(times.toSorted((a, b) => a - b)),
    lastOfMember: fc.option(fc.integer({ min: NOW - 2 * HOUR_MS, max: NOW })),
  }),
);

interface Asked {
  readonly way: Way;
  readonly mode: Mode;
  readonly standing: Standing;
  readonly settings: Pick<Settings, "cooldownSeconds" | "quotaPerHour">;
  readonly before: Before;
}
const asked: fc.Arbitrary<Asked> = fc.record({ way, mode, standing, settings, before });

function verdictOf({ way, mode, standing, settings, before }: Asked, now = NOW): Verdict {
  return mayAsk(way, mode, standing, { ...DEFAULTS, ...settings }, before, now);
}

const isLetThrough = ({ kind }: Verdict) => kind === "answer" || kind === "draft";

function always(holds: (asked: Asked) => void): void {
  const property = fc.property(asked, (asked) => {
    holds(asked);
  });
  fc.assert(property, { numRuns: 2000 });
}

describe("whether a question is answered", () => {
  it("is no where the bot is off, for everybody", () => {
    always((asked) => expect(isLetThrough(verdictOf({ ...asked, mode: "off" }))).toBe(false));
  });

  it("is never told with words to somebody who did not ask the bot", () => {
    always((asked) => expect(verdictOf({ ...asked, way: "overheard" }).kind).not.toBe("refuse"));
  });

  it("is no for what is overheard, unless every question is to be answered", () => {
    always((asked) => {
      if (asked.mode !== "auto")
        expect(verdictOf({ ...asked, way: "overheard" })).toEqual({ kind: "ignore" });
    });
  });

  it("is never passed over in silence for what is addressed to the bot", () => {
    always((asked) => expect(verdictOf({ ...asked, way: "addressed" }).kind).not.toBe("ignore"));
  });

  it("is yes for moderators at once, wherever the bot answers at all", () => {
    always((asked) => {
      if (!atLeast(asked.standing, "moderator") || asked.mode === "off") return;
      expect(verdictOf({ ...asked, way: "addressed" })).toEqual({ kind: "answer" });
    });
  });

  it("is no for readers, who may not ask", () => {
    always((asked) => {
      if (asked.mode === "off") return;
      expect(verdictOf({ ...asked, standing: "reader", way: "addressed" })).toEqual({
        kind: "refuse",
        because: "role",
      });
    });
  });

  it("waits for a moderator exactly where that is set, for members", () => {
    always((asked) => {
      const verdict = verdictOf({ ...asked, standing: "asker", way: "addressed" });
      if (isLetThrough(verdict)) expect(verdict.kind === "draft").toBe(asked.mode === "draft");
    });
  });

  it("changes from no to yes in the very millisecond that was told", () => {
    let refused = 0;
    always((any) => {
      const asked = { ...any, way: "addressed", mode: "mention", standing: "asker" } as const;
      const verdict = verdictOf(asked);
      if (verdict.kind !== "refuse" || !("until" in verdict)) return;
      refused++;
      expect(verdict.until).toBeGreaterThan(NOW);
      expect(verdictOf(asked, verdict.until - 1)).toEqual(verdict);
      expect(isLetThrough(verdictOf(asked, verdict.until))).toBe(true);
    });
    expect(refused).toBeGreaterThan(100);
  });
});

it("whoever asks and whenever: in no hour are there more members' questions than the quota, nor two within a cooldown", () => {
  const attempts = fc.array(
    fc.record({ member: fc.integer({ min: 0, max: 4 }), after: fc.integer({ min: 0, max: HOUR_MS / 4 }) }),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(settings, attempts, ({ cooldownSeconds, quotaPerHour }, attempts) => {
      const log: { member: number; at: number }[] = [];
      let now = NOW;
      for (const { member, after } of attempts) {
        now += after;
        const last = log.findLast((one) => one.member === member);
        const verdict = mayAsk(
          "addressed",
          "mention",
          "asker",
          { ...DEFAULTS, cooldownSeconds, quotaPerHour },
          { lastOfMember: last?.at ?? null, lastHourInChannel: log.map(({ at }) => at) },
          now,
        );
        if (!isLetThrough(verdict)) continue;
        if (last) expect(now - last.at).toBeGreaterThanOrEqual(cooldownSeconds * 1000);
        log.push({ member, at: now });
        const thisHour = log.filter(({ at }) => at > now - HOUR_MS);
        if (quotaPerHour > 0) expect(thisHour.length).toBeLessThanOrEqual(quotaPerHour);
      }
    }),
    { numRuns: 500 },
  );
});

describe("a member's standing", () => {
  const roles = fc.uniqueArray(fc.constantFrom("11111", "22222", "33333", "44444"));
  const member = fc.record({ id: fc.constant("1"), roles, isManager: fc.boolean() });

  it("is the highest that their roles give", () => {
    fc.assert(
      fc.property(member, roles, roles, (member, askerRoles, moderatorRoles) => {
        const has = (wanted: string[]) => member.roles.some((role) => wanted.includes(role));
        const standing = standingOf(member, { ...DEFAULTS, askerRoles, moderatorRoles });
        expect(atLeast(standing, "manager")).toBe(member.isManager);
        expect(atLeast(standing, "moderator")).toBe(member.isManager || has(moderatorRoles));
        expect(atLeast(standing, "asker")).toBe(
          member.isManager || has(moderatorRoles) || askerRoles.length === 0 || has(askerRoles),
        );
        expect(atLeast(standing, "reader")).toBe(true);
      }),
    );
  });
});
