import { GRID, line, MUTED, type Point, round, text } from "../svg.js";

/** A square diagram in an SVG: its place in pixels, and the values along its axes. */
export interface Chart {
  /** Of the left upper corner of the square. */
  readonly left: number;
  readonly top: number;
  readonly size: number;
  readonly x: Axis;
  readonly y: Axis;
}

interface Axis {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  readonly format: (tick: number) => string;
}

export const SHARE_TICKS = [0, 0.2, 0.4, 0.6, 0.8, 1];

export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** Title, grid, ticks and labels. */
export function frame(chart: Chart, title: string, subtitle: string): string {
  const { left, top, size, x, y } = chart;
  const bottom = top + size;
  return [
    text(left, top - 34, title, { size: 15, weight: 600 }),
    text(left, top - 15, subtitle, { fill: MUTED }),
    ...y.ticks.map((tick) => {
      const at = place(chart, [x.from, tick])[1];
      return `${line([left, at], [left + size, at], GRID)}${text(left - 8, at + 4, y.format(tick), { anchor: "end", fill: MUTED })}`;
    }),
    ...x.ticks.map((tick) => {
      const at = place(chart, [tick, y.from])[0];
      return `${line([at, bottom], [at, bottom + 4], MUTED)}${text(at, bottom + 18, x.format(tick), { anchor: "middle", fill: MUTED })}`;
    }),
    line([left, bottom], [left + size, bottom], MUTED),
    text(left + size / 2, bottom + 38, x.label, { anchor: "middle" }),
    `<g transform="translate(${left - 46} ${top + size / 2}) rotate(-90)">${text(0, 0, y.label, { anchor: "middle" })}</g>`,
  ].join("\n");
}

/** Values as pixels. */
export function place({ left, top, size, x, y }: Chart, [valueX, valueY]: Point): Point {
  return [
    round(left + ((valueX - x.from) / (x.to - x.from)) * size),
    round(top + size - ((valueY - y.from) / (y.to - y.from)) * size),
  ];
}

/** A line through values; those that fall on the same pixel as the one before are passed over. */
export function curve(chart: Chart, values: readonly Point[], stroke: string): string {
  const path: string[] = [];
  let last: Point | null = null;
  for (const [i, value] of values.entries()) {
    const [x, y] = place(chart, value);
    const near = last && Math.abs(x - last[0]) < 1 && Math.abs(y - last[1]) < 1;
    if (near && i < values.length - 1) continue;
    path.push(`${last ? "L" : "M"}${x} ${y}`);
    last = [x, y];
  }
  return `<path d="${path.join("")}" fill="none" stroke="${stroke}" stroke-width="2" stroke-linejoin="round"/>`;
}

export function dot(chart: Chart, value: Point, fill: string, radius = 3.5): string {
  const [x, y] = place(chart, value);
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}" stroke="white" stroke-width="1.5"/>`;
}

export interface LegendEntry {
  readonly name: string;
  readonly fill: string;
}

export const LEGEND_LINE = 19;

/** What the colours stand for, below the chart, a line each. */
export function legend({ left, top, size }: Chart, entries: readonly LegendEntry[]): string {
  return entries
    .map(({ name, fill }, i) => {
      const y = top + size + 66 + i * LEGEND_LINE;
      return `<rect x="${left}" y="${y - 10}" width="11" height="11" rx="2" fill="${fill}"/>${text(left + 18, y, name)}`;
    })
    .join("\n");
}
