export interface LoggedRequest {
  readonly method: string;
  /** Decoded, without /api/v10 and query: "/channels/123/messages". */
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
  /** Discord's code in a refusal. */
  readonly code: number | undefined;
  /** What was answered, if it was JSON. */
  readonly response: unknown;
  readonly at: number;
}

/** Every REST request of the bot, oldest first. */
export class RequestLog {
  readonly entries: LoggedRequest[] = [];

  add(entry: LoggedRequest): void {
    this.entries.push(entry);
  }

  /** @param route As in RouteFaults: "PATCH /webhooks/:app/:token/messages/:id" */
  of(route: string): LoggedRequest[] {
    return this.entries.filter(({ method, path }) => matchesRoute(route, method, path));
  }

  /** What was refused: everything of 400 and above but 429, which a bot is expected to meet. */
  get refused(): LoggedRequest[] {
    return this.entries.filter(({ status }) => status >= 400 && status !== 429);
  }

  clear(): void {
    this.entries.length = 0;
  }
}

/** "POST /channels/:id/messages" matches any one segment for ":id"; the method may be left out. */
export function matchesRoute(route: string, method: string, path: string): boolean {
  const [, wanted, pattern = ""] = /^(?:([A-Z]+) )?(\/.*)$/.exec(route) ?? [];
  if (wanted !== undefined && wanted !== method) return false;
  const expected = pattern.split("/");
  const segments = path.split("/");
  return (
    expected.length === segments.length &&
    expected.every((part, place) => part.startsWith(":") || part === segments[place])
  );
}
