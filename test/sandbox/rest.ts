import type { Sandbox } from "../../src/sandbox/sandbox.js";

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever comes back
  readonly body: any;
}

/** One request with the bot's token, without a library between. */
export async function rest(sandbox: Sandbox, route: string, body?: unknown): Promise<Answered> {
  const [method = "GET", path = ""] = route.split(" ");
  const response = await fetch(`${sandbox.apiUrl}/v10${path}`, {
    method,
    headers: {
      authorization: `Bot ${sandbox.token}`,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === "" ? undefined : JSON.parse(text),
  };
}

/** "embeds.0.title: BASE_TYPE_MAX_LENGTH" for every error in a refusal. */
export function errorsOf(body: { errors?: object }): string[] {
  const walk = (value: object, path: string[]): string[] =>
    Object.entries(value).flatMap(([key, inner]) =>
      key === "_errors"
        ? (inner as { code: string }[]).map(({ code }) => `${path.join(".")}: ${code}`)
        : walk(inner as object, [...path, key]),
    );
  return walk(body.errors ?? {}, []);
}
