import { describe, expect, it } from "vitest";
import { DEFAULTS } from "../../src/study/settings.js";
import { ENGINES, useGroup } from "../support/databases.js";
import { failureOf } from "../support/errors.js";
import { GUILD, MODERATOR } from "../support/study.js";

describe.each(ENGINES)("a guild's settings in $name", (engine) => {
  const { act } = useGroup(engine);
  const of = () => act((study) => study.settings.of(GUILD));
  const change = (change: object) =>
    act((study) => study.settings.change(GUILD, (before) => ({ ...before, ...change }), MODERATOR));
  const cases = () => act((study) => study.cases.search(GUILD, [], { offset: 0, limit: 100 }));

  it("are the defaults at first", async () => {
    expect(await of()).toEqual(DEFAULTS);
  });

  it("are changed with a case for each field, old and new value", async () => {
    const changed = await change({ cooldownSeconds: 10, channels: { "12345": { mode: "off" } } });
    expect(changed.settings).toEqual(await of());
    expect(changed.settings).toEqual({
      ...DEFAULTS,
      cooldownSeconds: 10,
      channels: { "12345": { mode: "off", article: null } },
    });
    expect(changed.differences).toEqual([
      { field: "cooldownSeconds", before: "3", after: "10" },
      { field: "channels.12345.mode", before: "–", after: "off" },
    ]);
    expect(changed.cases.map(({ number, subject, actorId }) => ({ number, subject, actorId }))).toEqual([
      { number: 1, subject: "cooldownSeconds: 3 → 10", actorId: MODERATOR },
      { number: 2, subject: "channels.12345.mode: – → off", actorId: MODERATOR },
    ]);
    expect((await cases()).items).toEqual(changed.cases.toReversed());
  });

  it("leave no case when nothing changes", async () => {
    expect(await change({ cooldownSeconds: 3 })).toEqual({ settings: DEFAULTS, differences: [], cases: [] });
    expect((await cases()).total).toBe(0);
  });

  it("stay as they are when a value is wrong", async () => {
    await change({ cooldownSeconds: 10 });
    const { code } = await failureOf(change({ cooldownSeconds: -1, quotaPerHour: 5 }));
    expect(code).toBe("SETTINGS_INVALID");
    expect(await of()).toEqual({ ...DEFAULTS, cooldownSeconds: 10 });
    expect((await cases()).total).toBe(1);
  });

  it("that two change at once have both changes", async () => {
    await act((study) =>
      Promise.all(
        [{ cooldownSeconds: 10 }, { quotaPerHour: 7 }, { retentionDays: 1 }].map((changed) =>
          study.settings.change(GUILD, (before) => ({ ...before, ...changed }), MODERATOR),
        ),
      ),
    );
    expect(await of()).toEqual({ ...DEFAULTS, cooldownSeconds: 10, quotaPerHour: 7, retentionDays: 1 });
    expect((await cases()).total).toBe(3);
  });
});
