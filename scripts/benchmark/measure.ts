/** Rounds of each measure; the sides of a ratio take turns, and each side's median counts. */
const ROUNDS = 3;

export async function takeTurns(
  a: (round: number) => Promise<unknown>,
  b: (round: number) => Promise<unknown>,
): Promise<[number, number]> {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    times[0].push(await seconds(() => a(round)));
    times[1].push(await seconds(() => b(round)));
  }
  return [median(times[0]), median(times[1])];
}

export async function seconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export function print(label: string, ratio: number, target: string, details: readonly string[]): void {
  console.log(`${ratio.toFixed(2).padStart(5)}  ${label} (${target})`);
  for (const detail of details) console.log(`       ${detail}`);
}

/** What a question about a sentence might be: some of its words. */
export function questionAbout(sentence: string): string {
  return `What is known about ${sentence.split(" ").slice(2, 9).join(" ")}?`;
}
