import { behindAtMost, type Comparable, type Standing } from "../answer/under-discussion.js";
import type { RuleFigures } from "./discussion.js";
import { mean } from "./metrics.js";

/** A rule by which a paragraph under discussion is preferred. */
export interface Rule {
  readonly name: string;
  readonly isComparable: Comparable;
}

export const NO_PREFERENCE: Rule = { name: "no preference", isComparable: () => false };

const SCORES = [0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.08, 0.1, 0.15, 0.2];
const LOG_ODDS = [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.5, 0.75, 1, 2];
const CONFIDENCES = [0.8, 0.7, 0.6, 0.5, 0.4, 0.3];

/** Named so that what ships can be found among them. */
export function scoreRule(most: number): Rule {
  return { name: `score at most ${most} behind`, isComparable: behindAtMost(most) };
}

/** What was tried, each kind from the narrowest on. */
export const RULES: readonly Rule[] = [
  NO_PREFERENCE,
  ...SCORES.map(scoreRule),
  ...LOG_ODDS.map(
    (most): Rule => ({
      name: `log-odds at most ${most} behind`,
      isComparable: (within, best) => logOdds(best) - logOdds(within) <= most,
    }),
  ),
  ...CONFIDENCES.map(
    (least): Rule => ({
      name: `confidence at least ${least}`,
      isComparable: (within) => within.confidence >= least,
    }),
  ),
  { name: "always", isComparable: () => true },
];

function logOdds({ confidence }: Standing): number {
  return Math.log(confidence / (1 - confidence));
}

/** So many of the answers that lie further on a rule may cost, in each set. */
export const MOST_LOST = 0.03;

/**
 * Of the rules that lose at most `MOST_LOST` of the answers that lie further on, in each set, the one that gives most of those
 * within; of equals the first.
 *
 * @param figuresOf What a rule comes to on what is for tuning, in each set
 */
export function chooseRule(rules: readonly Rule[], figuresOf: (rule: Rule) => readonly RuleFigures[]): Rule {
  const plain = figuresOf(NO_PREFERENCE);
  let chosen = { rule: NO_PREFERENCE, gives: gives(plain) };
  for (const rule of rules) {
    const figures = figuresOf(rule);
    const loses = figures.map(({ further }, i) => (plain[i]?.further ?? further) - further);
    if (loses.every((lost) => lost <= MOST_LOST) && gives(figures) > chosen.gives) {
      chosen = { rule, gives: gives(figures) };
    }
  }
  return chosen.rule;
}

/** Each set counts the same, and in it what only lies within as much as what lies on both sides. */
function gives(figures: readonly RuleFigures[]): number {
  return mean(figures.map(({ within, both }) => (Number.isNaN(both) ? within : mean([within, both]))));
}
