import { describe, expect, it } from "vitest";
import { figuresOf, ofSplit } from "../../src/evaluation/figures.js";
import { plot } from "../../src/evaluation/plot.js";
import { EVALUATION, sure } from "./made.js";

describe("the picture of an evaluation", () => {
  const figures = {
    report: figuresOf(ofSplit(EVALUATION, "report"), sure),
    both: figuresOf(EVALUATION, sure),
  };
  const svg = plot([{ name: "bridges & <fords>", evaluation: EVALUATION, figures }], sure);

  it("is well-formed, whatever a set is called", () => {
    const open: string[] = [];
    for (const [, closing, name = "", empty] of svg.matchAll(/<(\/?)([a-z]+)[^<>]*?(\/?)>/g)) {
      if (closing) expect(open.pop()).toBe(name);
      else if (!empty) open.push(name);
    }
    expect(open).toEqual([]);
    expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"')).toBe(true);
    expect(svg).toContain(">bridges &amp; &lt;fords&gt;</text>");
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });

  it("draws what is kept back from tuning, with each figure in words too", () => {
    expect(svg).toContain(">3 answerable questions kept back from tuning</text>");
    expect(svg).toContain(">hybrid: R@1 .333</text>");
    // Off-article .05 is below .9, .8 and .1, .11 below two of them: 5 of 6.
    expect(svg).toContain(">off-article (2): AUROC .833, refused 1.000</text>");
    expect(svg).toContain(">near-topic questions count as wrong</text>");
  });

  it("draws all questions where none is kept back", () => {
    const tune = ofSplit(EVALUATION, "tune");
    const all = figuresOf(tune, sure);
    const drawn = plot([{ name: "bridges", evaluation: tune, figures: { report: all, both: all } }], sure);
    expect(drawn).toContain(">1 answerable questions</text>");
    expect(drawn).not.toMatch(/NaN|Infinity|undefined/);
  });
});
