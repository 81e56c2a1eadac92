import type { LocaleString } from "discord-api-types/v10";
import type {
  EventChange,
  PageEvent,
  PostInteraction,
  PostMessage,
  PostThread,
  Snapshot,
  ThreadChange,
} from "../page-api.js";

const ROOT = "/sandbox/api";
const FIRST_RETRY_MS = 300;
const LONGEST_RETRY_MS = 5_000;

/** What the server refused, in words for a person. */
export class RefusedError extends Error {}

export const getState = (as: string, guild: string) =>
  call<Snapshot>("GET", `/state?${new URLSearchParams({ ...(as === "" ? {} : { as }), guild })}`);

export const postMessage = (message: PostMessage) => call<{ id: string }>("POST", "/messages", message);

export const patchMessage = (id: string, as: string, content: string) =>
  call<void>("PATCH", `/messages/${encodeURIComponent(id)}`, { as, content });

export const deleteMessage = (id: string, as: string) =>
  call<void>("DELETE", `/messages/${encodeURIComponent(id)}?as=${encodeURIComponent(as)}`);

export const postReaction = (as: string, messageId: string, emoji: string) =>
  call<void>("POST", "/reactions", { as, messageId, emoji });

export const postThread = (thread: PostThread) => call<{ id: string }>("POST", "/threads", thread);

export const patchThread = (id: string, as: string, change: ThreadChange) =>
  call<void>("PATCH", `/threads/${encodeURIComponent(id)}`, { as, change });

export const deleteThread = (id: string, as: string) =>
  call<void>("DELETE", `/threads/${encodeURIComponent(id)}?as=${encodeURIComponent(as)}`);

export const patchEvent = (id: string, as: string, change: EventChange) =>
  call<void>("PATCH", `/events/${encodeURIComponent(id)}`, { as, change });

export const putInterested = (id: string, as: string, interested: boolean) =>
  call<void>("PUT", `/events/${encodeURIComponent(id)}/interested`, { as, interested });

export const putLanguage = (as: string, locale: LocaleString) =>
  call<void>("PUT", "/language", { as, locale });

export function postFile(as: string, file: File): Promise<{ id: string }> {
  const form = new FormData();
  form.append("files[0]", file);
  return call("POST", `/files?as=${encodeURIComponent(as)}`, form);
}

export const postInteraction = (interaction: PostInteraction) =>
  call<{ id: string }>("POST", "/interactions", interaction);

/** Listens to the server's events, and connects again whenever the connection is lost, until it is closed. */
export class EventStream {
  #socket: WebSocket | null = null;
  #closed = false;
  #retry = FIRST_RETRY_MS;

  constructor(
    readonly as: string,
    readonly guild: string,
    readonly on: {
      readonly open: () => void;
      readonly lost: () => void;
      readonly event: (event: PageEvent) => void;
    },
  ) {
    this.#connect();
  }

  close(): void {
    this.#closed = true;
    this.#socket?.close();
  }

  #connect(): void {
    const url = new URL(`${ROOT}/events`, location.href);
    url.protocol = url.protocol === "https:" ? "wss:" : "ws:";
    url.searchParams.set("as", this.as);
    url.searchParams.set("guild", this.guild);
    const socket = new WebSocket(url);
    this.#socket = socket;
    socket.addEventListener("open", () => {
      if (this.#closed) return socket.close();
      this.#retry = FIRST_RETRY_MS;
      this.on.open();
    });
    socket.addEventListener("message", ({ data }) => {
      if (!this.#closed) this.on.event(JSON.parse(String(data)));
    });
    socket.addEventListener("close", () => {
      if (this.#closed) return;
      this.on.lost();
      setTimeout(() => !this.#closed && this.#connect(), this.#retry);
      this.#retry = Math.min(this.#retry * 2, LONGEST_RETRY_MS);
    });
  }
}

async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
  let response: Response;
  try {
    response = await fetch(ROOT + path, {
      method,
      ...(body === undefined ? {} : body instanceof FormData ? { body } : jsonOf(body)),
    });
  } catch {
    throw new RefusedError("The sandbox server cannot be reached. Is it still running?");
  }
  const text = await response.text();
  if (!response.ok) throw new RefusedError(messageIn(text) ?? `The sandbox server said ${response.status}.`);
  return (text === "" ? undefined : JSON.parse(text)) as T;
}

function jsonOf(body: unknown): RequestInit {
  return { headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}

function messageIn(text: string): string | null {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === "object" && body !== null && "message" in body ? String(body.message) : null;
  } catch {
    return null;
  }
}
