import type { APIAttachment, APIEmbed, APIEmbedField } from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit";
import { localUrl } from "./avatar.js";
import { icons } from "./icons.js";
import { type MarkdownContext, markdown } from "./markdown-view.js";
import { messageTime } from "./time.js";

const FIELDS_A_ROW = 3;
const IMAGE = /^image\/|\.(?:png|jpe?g|gif|webp|svg)$/i;

export function embedView(embed: APIEmbed, context: MarkdownContext): TemplateResult {
  const color =
    embed.color === undefined || embed.color === 0
      ? "#1e1f22"
      : `#${embed.color.toString(16).padStart(6, "0")}`;
  const fields = embed.fields ?? [];
  return html`<discord-embed
    slot="embeds"
    role="group"
    aria-label=${embed.title ?? embed.author?.name ?? "Embed"}
    .color=${color}
    .authorName=${embed.author?.name}
    .authorImage=${localUrl(embed.author?.icon_url) ?? undefined}
    .authorUrl=${embed.author?.url}
    .thumbnail=${localUrl(embed.thumbnail?.url) ?? undefined}
  >
    <div slot="description" class="embed-body">
      ${embed.title ? html`<div class="embed-title">${title(embed.title, embed.url, context)}</div>` : nothing}
      ${embed.description ? html`<discord-embed-description>${markdown(embed.description, context)}</discord-embed-description>` : nothing}
    </div>
    ${
      fields.length === 0
        ? nothing
        : html`<discord-embed-fields slot="fields">${fields.map((field, at) => fieldView(field, columnOf(fields, at), context))}</discord-embed-fields>`
    }
    ${embed.image ? html`<div slot="fields" class="embed-image">${picture(embed.image.url, embed.title ?? "Picture")}</div>` : nothing}
    ${
      embed.footer || embed.timestamp
        ? html`<discord-embed-footer slot="footer"><span class="embed-footer">${[embed.footer?.text, embed.timestamp ? messageTime(new Date(embed.timestamp)) : undefined].filter(Boolean).join(" • ")}</span></discord-embed-footer>`
        : nothing
    }
  </discord-embed>`;
}

export function attachmentView(attachment: APIAttachment): TemplateResult {
  const image = IMAGE.test(attachment.content_type ?? attachment.filename);
  return html`<div slot="attachments" class="attachment">
    ${
      image
        ? picture(attachment.url, attachment.description ?? attachment.filename)
        : html`<a class="file" href=${localUrl(attachment.url) ?? attachment.url} download=${attachment.filename} target="_blank" rel="noreferrer noopener"
            >${icons.file}<span><span class="file-name">${attachment.filename}</span><span class="file-size">${sizeOf(attachment.size)}</span></span></a
          >`
    }
  </div>`;
}

/** A picture from this machine; of another one's only the address is shown, for nothing here leaves the machine. */
export function picture(url: string, alt: string): TemplateResult {
  const local = localUrl(url);
  if (local) {
    return html`<a href=${local} target="_blank" rel="noreferrer noopener"><img src=${local} alt=${alt} loading="lazy" /></a>`;
  }
  return html`<a class="file" href=${/^https?:/i.test(url) ? url : nothing} target="_blank" rel="noreferrer noopener"
    >${icons.link}<span><span class="file-name">${alt}</span><span class="file-size">Picture not loaded: ${url}</span></span></a
  >`;
}

function title(text: string, url: string | undefined, context: MarkdownContext) {
  if (!url || !/^https?:\/\//i.test(url)) return markdown(text, context);
  return html`<a href=${url} target="_blank" rel="noreferrer noopener">${markdown(text, context)}</a>`;
}

/** Up to three neighbouring inline fields share a row: 1, 2 or 3; another field has a row of its own. */
function columnOf(fields: readonly APIEmbedField[], at: number): number | null {
  if (!fields[at]?.inline) return null;
  let start = at;
  while (fields[start - 1]?.inline) start--;
  return ((at - start) % FIELDS_A_ROW) + 1;
}

function fieldView(field: APIEmbedField, column: number | null, context: MarkdownContext) {
  return html`<discord-embed-field ?inline=${column !== null} inline-index=${column ?? nothing}>
    <div class="field-name">${markdown(field.name, context)}</div>
    ${markdown(field.value, context)}
  </discord-embed-field>`;
}

function sizeOf(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  return bytes < 1024 ** 2 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1024 ** 2).toFixed(1)} MB`;
}
