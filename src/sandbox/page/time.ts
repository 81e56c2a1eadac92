import { LitElement } from "lit";

const DAY_MS = 86_400_000;
const STYLES = {
  t: { hour: "2-digit", minute: "2-digit" },
  T: { hour: "2-digit", minute: "2-digit", second: "2-digit" },
  d: { day: "2-digit", month: "2-digit", year: "numeric" },
  D: { day: "numeric", month: "long", year: "numeric" },
  f: { day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit" },
  F: { weekday: "long", day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit" },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;
const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ["year", 365 * DAY_MS],
  ["month", 30 * DAY_MS],
  ["day", DAY_MS],
  ["hour", 3_600_000],
  ["minute", 60_000],
  ["second", 1_000],
];

export const clockTime = (date: Date) => format(date, "t");
export const fullTime = (date: Date) => format(date, "F");
export const dayName = (date: Date) => format(date, "D");

/** "Today at 14:03", "Yesterday at 9:10", "03/10/2026 14:03". */
export function messageTime(date: Date, now = new Date()): string {
  const days = Math.round((midnight(now) - midnight(date)) / DAY_MS);
  if (days === 0) return `Today at ${clockTime(date)}`;
  if (days === 1) return `Yesterday at ${clockTime(date)}`;
  return `${format(date, "d")} ${clockTime(date)}`;
}

export function sameDay(one: Date, other: Date): boolean {
  return midnight(one) === midnight(other);
}

/** "Tue, 1 Dec 2026, 17:00 – 18:00"; the day of the end is told where it is another one. */
export function timeSpan(start: Date, end: Date | null): string {
  const style = new Intl.DateTimeFormat(undefined, {
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  });
  return end === null ? style.format(start) : style.formatRange(start, end);
}

/** A moment in one of Discord's styles: t T d D f F R. */
function format(date: Date, style: string): string {
  if (style === "R") return relative(date);
  return new Intl.DateTimeFormat(
    undefined,
    style in STYLES ? STYLES[style as keyof typeof STYLES] : STYLES.f,
  ).format(date);
}

function relative(date: Date): string {
  const ahead = date.getTime() - Date.now();
  const [unit, size] = UNITS.find(([, size]) => Math.abs(ahead) >= size) ?? (["second", 1_000] as const);
  return new Intl.RelativeTimeFormat("en", { numeric: "auto" }).format(Math.round(ahead / size), unit);
}

function midnight(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

/** A timestamp in a message; a relative one counts on. */
class SandboxTime extends LitElement {
  static override properties = { seconds: { type: Number }, mode: {} };
  declare seconds: number;
  declare mode: string;
  #timer: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.mode === "R") this.#timer = setInterval(() => this.requestUpdate(), 1_000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    const date = new Date(this.seconds * 1_000);
    this.title = fullTime(date);
    return format(date, this.mode);
  }
}
customElements.define("sandbox-time", SandboxTime);
