import { stemmer } from "stemmer";

/**
 * Pairs of common English words that mean opposite things, which vectors of meaning hardly tell apart: they stand in
 * the same sentences. A word may have several.
 */
const PAIRS = `
win lose, won lost, winner loser, victory defeat, winning losing, begin end, start end, begin finish, start finish, start stop,
began ended, first last, earliest latest, old new, older newer, oldest newest, oldest youngest, older younger, old young, early late,
most least, more less, more fewer, many few, most fewest, maximum minimum, largest smallest, larger smaller, large small, big small,
biggest smallest, bigger smaller, greatest least, high low, higher lower, highest lowest, longest shortest, longer shorter, long short,
strongest weakest, stronger weaker, strong weak, best worst, better worse, good bad, before after, above below, over under, inside outside,
internal external, inner outer, increase decrease, rise fall, rose fell, rising falling, grow shrink, grew shrank, gain loss, gain lose, accept reject,
accept refuse, agree disagree, allow forbid, allow prohibit, permit ban, support oppose, favour oppose, favor oppose, for against, supporter opponent,
friend enemy, friend foe, ally enemy, love hate, build destroy, create destroy, found abolish, found dissolve, open close, opened closed, opening closing,
enter leave, arrive leave, arrive depart, come go, join leave, buy sell, bought sold, lend borrow, import export, give take, gave took, send receive,
sent received, attack defend, attacker defender, offence defence, offense defense, attack retreat, advance retreat, guilty innocent, convict acquit,
public private, legal illegal, lawful unlawful, possible impossible, able unable, true false, right wrong, right left, correct incorrect, success failure,
succeed fail, north south, northern southern, east west, eastern western, northeast southwest, northwest southeast, male female, man woman, men women,
boy girl, father mother, son daughter, brother sister, husband wife, king queen, born died, born die, birth death, live die, alive dead, life death, kill save,
hot cold, warm cold, wet dry, hard soft, heavy light, light dark, day night, summer winter, fast slow, faster slower, fastest slowest,
rich poor, wealthy poor, cheap expensive, same different, similar different, with without, include exclude, present absent, majority minority,
major minor, main secondary, primary secondary, positive negative, plus minus, add remove, add subtract, multiply divide, always never, often rarely,
common rare, usual unusual, war peace, offer demand, supply demand, cause prevent, praise criticise, praise criticize, praise condemn, hope fear,
upper lower, top bottom, front back, forward backward, upstream downstream, up down, rural urban, ancient modern, current former, former current,
past future, previous next, active inactive, formal informal, finite infinite, odd even, wounded killed, injured killed, hurt killed, known unknown,
employ dismiss, hire fire, teacher student, parent child, employer employee, buyer seller, defended attacked, natural artificial, visible invisible`;

const OPPOSITES = new Map<string, Set<string>>();
for (const pair of PAIRS.split(",")) {
  const [one = "", other = ""] = pair.trim().split(/\s+/).map(stemmer);
  for (const [word, opposite] of [
    [one, other],
    [other, one],
  ] as const) {
    const known = OPPOSITES.get(word) ?? new Set();
    OPPOSITES.set(word, known.add(opposite));
  }
}

/** How many of the first words, all of which the second lack, have an opposite among the second. Stems. */
export function countOpposites(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  let count = 0;
  for (const word of first) {
    if (second.has(word)) continue;
    for (const opposite of OPPOSITES.get(word) ?? []) {
      if (second.has(opposite) && !first.has(opposite)) count++;
    }
  }
  return count;
}
