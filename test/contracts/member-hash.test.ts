import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NOBODY } from "../../src/study/forget.js";
import { ENGINES, useGroup } from "../support/databases.js";
import { GUILD, MEMBER, OTHER_GUILD, OTHER_MEMBER } from "../support/study.js";

describe.each(ENGINES)("a member's pseudonym in $name", (engine) => {
  const { act } = useGroup(engine);
  const hashIn = (guildId: string, memberId = MEMBER) =>
    act(async ({ hashes }) => (await hashes.of(guildId))(memberId));

  it("is the same each time, and another for each member and in each guild", async () => {
    const hash = await hashIn(GUILD);
    expect(await hashIn(GUILD)).toBe(hash);
    expect(await hashIn(GUILD, OTHER_MEMBER)).not.toBe(hash);
    expect(await hashIn(OTHER_GUILD)).not.toBe(hash);
  });

  it("is six letters and digits that nobody takes for another", async () => {
    const hashOf = await act(({ hashes }) => hashes.of(GUILD));
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 2n ** 64n - 1n }), (id) => {
        expect(hashOf(String(id))).toMatch(/^[0-9a-hjkmnp-tv-z]{6}$/);
      }),
    );
  });

  it("cannot be worked out from the id: with another key it is another", async () => {
    const hash = await hashIn(GUILD);
    await act((_, database) => database.deleteFrom("guild_keys").execute());
    expect(await hashIn(GUILD)).not.toBe(hash);
  });

  it("is one where two ask for the first at once", async () => {
    const [one, other] = await act(async ({ hashes }) => Promise.all([hashes.of(GUILD), hashes.of(GUILD)]));
    expect(one?.(MEMBER)).toBe(other?.(MEMBER));
  });

  it("is none for one who wanted to be forgotten", async () => {
    expect(await hashIn(GUILD, NOBODY)).toBeNull();
  });
});
