/** The counts that share a colour: `from` and `to` inclusive. */
export interface Shade {
  readonly from: number;
  readonly to: number;
  readonly fill: string;
}

/**
 * Up to five shades, each for counts about as many times as large as those of the one before, as few paragraphs are cited
 * far more often than the others. None if nothing was counted.
 *
 * @param most The greatest count, a whole number.
 */
export function shadesOf(most: number): Shade[] {
  const count = Math.min(most, SCALE.length);
  const fills = SCALE.slice(Math.floor((SCALE.length - count) / 2));
  const shades: Shade[] = [];
  for (let i = 1; i <= count; i++) {
    const from = (shades.at(-1)?.to ?? 0) + 1;
    // Each later shade keeps at least one count to itself.
    const to =
      i === count ? most : Math.min(Math.max(from, Math.round(most ** (i / count))), most - count + i);
    shades.push({ from, to, fill: fills[i - 1] ?? UNCITED });
  }
  return shades;
}

export function shadeOf(count: number, shades: readonly Shade[]): string {
  return shades.find(({ to }) => count <= to && count > 0)?.fill ?? UNCITED;
}

export const UNCITED = "#ffffff";

/** From light to dark whatever colours somebody sees, and in grey (ColorBrewer's YlOrBr). */
const SCALE = ["#fee391", "#fec44f", "#fe9929", "#d95f0e", "#993404"] as const;
