import { html, LitElement, nothing, type TemplateResult } from "lit";
import { openPopup } from "./popup.js";

export interface MenuItem {
  readonly label: string;
  /** What stands for it in a grid; the label is then its name. */
  readonly sign?: string;
  readonly act: () => void;
}

/** A button that opens a menu, or a grid of signs; the arrow keys move in it. */
export class MenuButton extends LitElement {
  static override properties = {
    items: { attribute: false },
    icon: { attribute: false },
    name: {},
    title: {},
    grid: { type: Boolean },
    open: { state: true },
  };
  declare items: readonly MenuItem[];
  declare icon: TemplateResult | string;
  declare name: string;
  declare grid: boolean;
  declare open: boolean;
  #close: (() => void) | undefined;

  constructor() {
    super();
    this.items = [];
    this.icon = "";
    this.name = "";
    this.grid = false;
    this.open = false;
  }

  protected override createRenderRoot() {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close?.();
  }

  protected override render() {
    return html`<button
        type="button"
        class="tool"
        aria-haspopup="menu"
        aria-expanded=${this.open}
        aria-label=${this.name}
        title=${this.name}
        @click=${() => (this.open ? this.#close?.() : this.#show())}
      >
        ${this.icon}
      </button>
      <div class="popup menu ${this.grid ? "grid" : ""}" role="menu" aria-label=${this.name} data-align="end" popover="manual" @keydown=${this.#onKey}>
        ${
          this.open
            ? this.items.map(
                (item) =>
                  html`<button type="button" role="menuitem" aria-label=${item.label} title=${item.sign ? item.label : nothing} @click=${() => this.#choose(item)}>${item.sign ?? item.label}</button>`,
              )
            : nothing
        }
      </div>`;
  }

  show(): void {
    if (!this.open) void this.#show();
  }

  async #show(): Promise<void> {
    this.open = true;
    await this.updateComplete;
    const menu = this.querySelector<HTMLElement>(".menu");
    const button = this.querySelector<HTMLElement>(".tool");
    if (!menu || !button) return;
    this.#close = openPopup(menu, button, () => {
      this.open = false;
      this.#close = undefined;
    });
    menu.querySelector("button")?.focus();
  }

  #choose(item: MenuItem): void {
    this.#close?.();
    this.querySelector<HTMLElement>(".tool")?.focus();
    item.act();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const buttons = [...this.querySelectorAll<HTMLElement>("[role=menuitem]")];
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    const steps: Record<string, number> = {
      ArrowDown: at + (this.grid ? 6 : 1),
      ArrowUp: at - (this.grid ? 6 : 1),
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: buttons.length - 1,
    };
    const step = steps[event.key];
    if (event.key === "Tab") this.#close?.();
    if (step === undefined) return;
    event.preventDefault();
    buttons[Math.max(0, Math.min(buttons.length - 1, step))]?.focus();
  };
}
customElements.define("sandbox-menu", MenuButton);
