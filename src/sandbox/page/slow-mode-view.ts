import { type APIMessage, MessageType } from "discord-api-types/v10";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import type { PageChannel } from "../page-api.js";
import { isImmune } from "../slow-mode.js";
import { icons } from "./icons.js";
import { channelOf, type State } from "./state.js";

/** Below the composer: that the channel is slow, and how long this person still waits. */
export function slowModeView(state: State): TemplateResult | typeof nothing {
  const channel = channelOf(state, state.channelId);
  if (!channel || channel.rateLimitPerUser === 0) return nothing;
  const immune = isImmune(BigInt(channel.permissions));
  return html`<sandbox-slow-mode data-testid="slow-mode" .seconds=${channel.rateLimitPerUser} .immune=${immune} .until=${immune ? 0 : waitEnds(state, channel)}></sandbox-slow-mode>`;
}

/** When this person may write again, in ms since the epoch; 0 if they have not written. */
export function waitEnds(
  { messages, me }: Pick<State, "messages" | "me">,
  { id, rateLimitPerUser }: Pick<PageChannel, "id" | "rateLimitPerUser">,
): number {
  const last = messages.findLast(
    ({ message }) => message.channel_id === id && message.author.id === me && isWritten(message),
  );
  return last ? Date.parse(last.message.timestamp) + rateLimitPerUser * 1_000 : 0;
}

/** Discord's own lines, such as the one that tells a new name, are not counted. */
function isWritten({ type }: APIMessage): boolean {
  return type === MessageType.Default || type === MessageType.Reply;
}

/** "30 seconds", "2 minutes", "1 hour". */
export function durationWords(seconds: number): string {
  const [size, unit] =
    seconds % 3_600 === 0 ? [3_600, "hour"] : seconds % 60 === 0 ? [60, "minute"] : [1, "second"];
  const count = seconds / size;
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

/** "0:25", "12:05", "1:02:05". */
export function clockWords(ms: number): string {
  const seconds = Math.ceil(ms / 1_000);
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, at) => (at === 0 ? String(part) : String(part).padStart(2, "0"))).join(":");
}

/** Counts down by itself while there is something to wait for. */
class SlowMode extends LitElement {
  static override properties = {
    seconds: { type: Number },
    until: { type: Number },
    immune: { type: Boolean },
  };
  declare seconds: number;
  declare until: number;
  declare immune: boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    const left = this.until - Date.now();
    clearTimeout(this.#timer);
    if (left > 0) this.#timer = setTimeout(() => this.requestUpdate(), left % 1_000 || 1_000);
    const every = durationWords(this.seconds);
    const rule = `Members can send one message every ${every}.`;
    if (this.immune) {
      return html`<span class="slow-mode" title=${rule}>${icons.clock}<span>Slow mode is on (${every}), but not for you</span></span>`;
    }
    return left > 0
      ? html`<span class="slow-mode waiting" role="timer" title=${rule}>${icons.clock}<span>Slow mode: write again in <b>${clockWords(left)}</b></span></span>`
      : html`<span class="slow-mode" title=${rule}>${icons.clock}<span>Slow mode: one message every ${every}</span></span>`;
  }
}
customElements.define("sandbox-slow-mode", SlowMode);
