import { html, LitElement, nothing, type TemplateResult } from "lit";
import { isImmune } from "../slow-mode.js";
import { icons } from "./icons.js";
import { clockWords, durationWords, waitEnds } from "./slow-mode.js";
import { channelOf, type State } from "./state.js";

/** Below the composer: that the channel is slow, and how long this person still waits. */
export function slowModeView(state: State): TemplateResult | typeof nothing {
  const channel = channelOf(state, state.channelId);
  if (!channel || channel.rateLimitPerUser === 0) return nothing;
  const immune = isImmune(BigInt(channel.permissions));
  return html`<sandbox-slow-mode data-testid="slow-mode" .seconds=${channel.rateLimitPerUser} .immune=${immune} .until=${immune ? 0 : waitEnds(state, channel)}></sandbox-slow-mode>`;
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
