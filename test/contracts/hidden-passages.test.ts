import { describe, expect, it } from "vitest";
import { ENGINES, useGroup } from "../support/databases.js";
import { GUILD, MODERATOR, OTHER_MEMBER } from "../support/study.js";

const PASSAGE = { article: "alder", paragraph: 2, fingerprint: "f2", reason: "Graphic" };

describe.each(ENGINES)("hidden passages in $name", (engine) => {
  const group = useGroup(engine);
  const { act } = group;
  const hide = (passage = PASSAGE, by = MODERATOR) => act((study) => study.hidden.hide(GUILD, passage, by));
  const all = () => act((study) => study.hidden.all(GUILD));

  it("are hidden once, with a case", async () => {
    const outcome = await hide();
    expect(outcome?.hidden).toEqual({
      ...PASSAGE,
      id: outcome?.hidden.id,
      hiddenBy: MODERATOR,
      hiddenAt: group.now,
    });
    expect(outcome?.case).toMatchObject({ action: "hide", subject: "alder ¶ 2", reason: "Graphic" });
    expect(await hide({ ...PASSAGE, reason: "Again" }, OTHER_MEMBER)).toBeNull();
    expect(await all()).toEqual([outcome?.hidden]);
    expect((await act((study) => study.cases.search(GUILD, [], { offset: 0, limit: 9 }))).total).toBe(1);
  });

  it("are listed by article and number", async () => {
    for (const [article, paragraph] of [
      ["brim", 1],
      ["alder", 10],
      ["alder", 9],
    ] as const) {
      await hide({ ...PASSAGE, article, paragraph, fingerprint: `${article} ${paragraph}` });
    }
    expect((await all()).map(({ article, paragraph }) => `${article} ${paragraph}`)).toEqual([
      "alder 9",
      "alder 10",
      "brim 1",
    ]);
  });

  it("are shown again once, with a case, and can be hidden again", async () => {
    const id = (await hide())?.hidden.id ?? "";
    const show = () => act((study) => study.hidden.show(GUILD, id, OTHER_MEMBER, "Discussed"));
    expect(await show()).toMatchObject({
      action: "show",
      actorId: OTHER_MEMBER,
      subject: "alder ¶ 2",
      reason: "Discussed",
    });
    expect(await show()).toBeNull();
    expect(await all()).toEqual([]);
    expect(await hide()).not.toBeNull();
  });

  it("that two hide or show at once are changed by one of them", async () => {
    const hidden = await act((study) =>
      Promise.all([MODERATOR, OTHER_MEMBER].map((by) => study.hidden.hide(GUILD, PASSAGE, by))),
    );
    const [outcome] = hidden.filter((outcome) => outcome !== null);
    expect(hidden.filter((outcome) => outcome === null)).toHaveLength(1);
    const shown = await act((study) =>
      Promise.all([1, 2].map(() => study.hidden.show(GUILD, outcome?.hidden.id ?? "", MODERATOR, null))),
    );
    expect(shown.filter((outcome) => outcome === null)).toHaveLength(1);
  });
});
