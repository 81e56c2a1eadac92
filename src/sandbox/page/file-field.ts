import { html, LitElement, nothing } from "lit";
import type { Actions } from "./actions.js";
import { icons } from "./icons.js";

/** A file as the server knows it. */
export interface Upload {
  readonly id: string;
  readonly name: string;
}

/** A button that takes files from this machine and gives them to the server. Fires "change" and then holds them in `uploads`. */
export class FileField extends LitElement {
  static override properties = {
    actions: { attribute: false },
    uploads: { attribute: false },
    name: {},
    max: { type: Number },
    busy: { state: true },
  };
  declare actions: Actions;
  declare uploads: readonly Upload[];
  /** What it is called by assistive technology. */
  declare name: string;
  declare max: number;
  declare busy: boolean;

  constructor() {
    super();
    this.uploads = [];
    this.name = "";
    this.max = 1;
    this.busy = false;
  }

  protected override createRenderRoot() {
    return this;
  }

  override focus(): void {
    this.querySelector("input")?.focus();
  }

  protected override render() {
    const names = this.uploads.map(({ name }) => name).join(", ");
    return html`<label class="file-field">
        ${icons.file}<span class=${names === "" ? "file-none" : "file-name"}>${this.busy ? "Uploading…" : names || (this.max > 1 ? "Choose files" : "Choose a file")}</span>
        <input class="hidden" type="file" aria-label=${this.name} ?multiple=${this.max > 1} @change=${this.#onFiles} />
      </label>
      ${names === "" ? nothing : html`<button type="button" class="tool" aria-label="Remove ${names}" title="Remove" @click=${() => this.#set([])}>${icons.close}</button>`}`;
  }

  readonly #onFiles = async (event: Event): Promise<void> => {
    event.stopPropagation();
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])].slice(0, this.max);
    input.value = "";
    if (files.length === 0) return;
    this.busy = true;
    const uploads: Upload[] = [];
    for (const file of files) {
      const id = await this.actions.upload(file);
      if (id !== null) uploads.push({ id, name: file.name });
    }
    this.busy = false;
    this.#set(uploads);
  };

  #set(uploads: readonly Upload[]): void {
    this.uploads = uploads;
    this.dispatchEvent(new Event("change"));
  }
}
customElements.define("sandbox-file", FileField);
