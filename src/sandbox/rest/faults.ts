import { matchesRoute } from "./request-log.js";

type Fault =
  | { readonly kind: "rate_limit"; readonly retryAfter: number; readonly global: boolean }
  | { readonly kind: "status"; readonly status: number }
  | { readonly kind: "delay"; readonly ms: number };

interface Planned {
  readonly route: string;
  readonly fault: Fault;
  left: number;
}

/**
 * Troubles that the next requests meet. A route is "POST /channels/:id/messages": ":x" stands for any segment, and
 * without a method it is every method's.
 */
export class RouteFaults {
  readonly #planned: Planned[] = [];

  /** Answers with 429. @param retryAfter In seconds */
  rateLimit(route: string, { times = 1, retryAfter = 0.05, global = false } = {}): void {
    this.#planned.push({ route, left: times, fault: { kind: "rate_limit", retryAfter, global } });
  }

  /** Answers with a status such as 500 or 503, without doing what was asked. */
  fail(route: string, status: number, times = 1): void {
    this.#planned.push({ route, left: times, fault: { kind: "status", status } });
  }

  /** Waits before it does what was asked. */
  delay(route: string, ms: number, times = 1): void {
    this.#planned.push({ route, left: times, fault: { kind: "delay", ms } });
  }

  clear(): void {
    this.#planned.length = 0;
  }

  /** The faults of one request; each is used up by it. */
  take(method: string, path: string): Fault[] {
    const met = this.#planned.filter(({ route, left }) => left > 0 && matchesRoute(route, method, path));
    for (const planned of met) planned.left--;
    return met.map(({ fault }) => fault);
  }
}
