import { describe, expect, it } from "vitest";
import { ENGINES, useGroup } from "../support/databases.js";
import { GUILD, MEMBER, OPEN, OTHER_MEMBER, question } from "../support/study.js";

describe.each(ENGINES)("votes in $name", (engine) => {
  const { act } = useGroup(engine);
  const helpful = { isHelpful: true, reason: null, paragraph: null };
  const notHelpful = { isHelpful: false, reason: "It is the other bridge.", paragraph: 3 };

  async function asked(): Promise<string> {
    const { id } = await act((study) => study.questions.ask(GUILD, question(), OPEN));
    return id ?? "";
  }

  it("are one a member and question: a later one takes the place of the one before", async () => {
    const id = await asked();
    expect(await act((study) => study.votes.cast(GUILD, id, MEMBER, helpful))).toBe(true);
    expect(await act((study) => study.votes.cast(GUILD, id, OTHER_MEMBER, helpful))).toBe(true);
    expect(await act((study) => study.votes.tally(GUILD, id))).toEqual({ helpful: 2, notHelpful: 0 });
    await act((study) => study.votes.cast(GUILD, id, MEMBER, notHelpful));
    expect(await act((study) => study.votes.of(GUILD, id, MEMBER))).toEqual(notHelpful);
    expect(await act((study) => study.votes.of(GUILD, id, OTHER_MEMBER))).toEqual(helpful);
    expect(await act((study) => study.votes.tally(GUILD, id))).toEqual({ helpful: 1, notHelpful: 1 });
  });

  it("are told apart by question", async () => {
    const [id, other] = [await asked(), await asked()];
    await act((study) => study.votes.cast(GUILD, id, MEMBER, helpful));
    expect(await act((study) => study.votes.of(GUILD, other, MEMBER))).toBeNull();
    expect(await act((study) => study.votes.tally(GUILD, other))).toEqual({ helpful: 0, notHelpful: 0 });
  });

  it("cannot be cast on a question that is not there any more", async () => {
    expect(await act((study) => study.votes.cast(GUILD, "gone", MEMBER, helpful))).toBe(false);
  });

  it("of 100 members at once are all counted", async () => {
    const id = await asked();
    await act((study) =>
      Promise.all(Array.from({ length: 100 }, (_, i) => study.votes.cast(GUILD, id, `30${i}`, helpful))),
    );
    expect(await act((study) => study.votes.tally(GUILD, id))).toEqual({ helpful: 100, notHelpful: 0 });
  });
});
