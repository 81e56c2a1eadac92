import { messagesIn, type State } from "./state.js";

const NEAR_PX = 60;

/** Keeps the newest message in sight, unless the person has scrolled up; and moves between messages by keyboard. */
export class LogScroll {
  /** Messages came while the person reads further up. */
  newBelow = false;
  readonly #repaint: () => void;
  readonly #grown = new ResizeObserver(() => this.#stay());
  #log: HTMLElement | null = null;
  #atBottom = true;
  #here = "";
  #last = "";
  #lastCommand = "";
  #height = 0;

  constructor(repaint: () => void) {
    this.#repaint = repaint;
  }

  /** To be called after every paint. */
  follow(state: State): void {
    const log = document.querySelector<HTMLElement>(".log");
    if (log !== this.#log) this.#attach(log);
    const content = log?.firstElementChild;
    const here = `${state.me} ${state.channelId}`;
    if (here !== this.#here) {
      this.#here = here;
      this.#last = "";
      this.#atBottom = true;
      this.#setNewBelow(false);
    }
    // The content is another element in another channel; watching one twice is watching it once.
    if (content) this.#grown.observe(content);
    const command = [...state.sent.values()].findLast(({ request }) => request.kind === "command")?.id ?? "";
    if (command !== this.#lastCommand) {
      this.#lastCommand = command;
      if (command !== "") this.#atBottom = true;
    }
    const last = messagesIn(state, state.channelId).at(-1)?.message;
    if (last && last.id !== this.#last) {
      const isFirst = this.#last === "";
      this.#last = last.id;
      if (last.author.id === state.me) this.#atBottom = true;
      else if (!this.#atBottom && !isFirst) this.#setNewBelow(true);
    }
    this.#stay();
  }

  toBottom(): void {
    this.#atBottom = true;
    this.#setNewBelow(false);
    this.#stay();
  }

  show(messageId: string): void {
    const message = this.#log?.querySelector<HTMLElement>(`[data-message-id="${CSS.escape(messageId)}"]`);
    if (!message) return;
    this.#atBottom = false;
    message.scrollIntoView({ block: "center" });
    message.focus({ preventScroll: true });
    message.classList.remove("flash");
    requestAnimationFrame(() => message.classList.add("flash"));
  }

  #attach(log: HTMLElement | null): void {
    this.#log = log;
    if (!log) return;
    this.#grown.observe(log);
    log.addEventListener("scroll", () => {
      // The content changed under it: that was nobody's scrolling.
      if (log.scrollHeight !== this.#height && this.#atBottom) return this.#stay();
      this.#height = log.scrollHeight;
      this.#atBottom = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_PX;
      if (this.#atBottom) this.#setNewBelow(false);
    });
    log.addEventListener("keydown", (event) => this.#onKey(event));
  }

  #stay(): void {
    if (!this.#log || !this.#atBottom) return;
    this.#height = this.#log.scrollHeight;
    this.#log.scrollTop = this.#height;
  }

  #setNewBelow(value: boolean): void {
    if (this.newBelow === value) return;
    this.newBelow = value;
    queueMicrotask(this.#repaint);
  }

  /** The arrow keys move from message to message; the focused one shows what can be done with it. */
  #onKey(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    const isMessage = target.classList.contains("message");
    if (!isMessage && target !== this.#log) {
      if (event.key === "Escape") target.closest<HTMLElement>(".message")?.focus();
      return;
    }
    if (event.key === "Escape") document.querySelector<HTMLElement>("[data-testid=composer]")?.focus();
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    const messages = [...(this.#log?.querySelectorAll<HTMLElement>(".message[data-message-id]") ?? [])];
    const at = isMessage ? messages.indexOf(target) : messages.length;
    const next = messages[at + (event.key === "ArrowUp" ? -1 : 1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: "nearest" });
  }
}
