import type { APIEmbed, APIEmbedField } from "discord-api-types/v10";
import { type Form, fields } from "./form.js";

const ALL_EMBEDS = 6000;

/** Discord's limits on embeds, each alone and all together. */
export function checkEmbeds(form: Form, value: unknown): readonly APIEmbed[] {
  const embeds = form.list(["embeds"], value, { max: 10 });
  embeds.forEach((embed, place) => {
    checkEmbed(form, ["embeds", place], embed);
  });
  if (form.isRight) {
    const size = (embeds as APIEmbed[]).reduce((sum, embed) => sum + sizeOf(embed), 0);
    if (size > ALL_EMBEDS) {
      form.wrong(["embeds"], "MAX_EMBED_SIZE_EXCEEDED", `Embed size exceeds maximum size of ${ALL_EMBEDS}`);
    }
  }
  return embeds as APIEmbed[];
}

function checkEmbed(form: Form, path: (string | number)[], value: unknown): void {
  const embed = fields<APIEmbed>(form, path, value);
  form.text([...path, "title"], embed.title, { max: 256 });
  form.text([...path, "description"], embed.description, { max: 4096 });
  form.url([...path, "url"], embed.url ?? undefined);
  form.integer([...path, "color"], embed.color, { min: 0, max: 0xffffff });
  if (typeof embed.timestamp === "string" && Number.isNaN(Date.parse(embed.timestamp))) {
    form.wrong(
      [...path, "timestamp"],
      "DATE_TIME_TYPE_PARSE",
      `Could not parse ${embed.timestamp}. Should be ISO8601.`,
    );
  }
  part(form, [...path, "footer"], embed.footer, "text", 2048);
  part(form, [...path, "author"], embed.author, "name", 256);
  for (const name of ["image", "thumbnail"] as const) {
    const image = embed[name];
    if (image === undefined || image === null) continue;
    const { url } = fields<{ url: string }>(form, [...path, name], image);
    form.url([...path, name, "url"], url, { attachment: true, required: true });
  }
  form.list([...path, "fields"], embed.fields, { max: 25 }).forEach((field, place) => {
    const at = [...path, "fields", place];
    const { name, value } = fields<APIEmbedField>(form, at, field);
    form.text([...at, "name"], name, { max: 256, required: true });
    form.text([...at, "value"], value, { max: 1024, required: true });
  });
  if (form.isRight && isEmpty(embed as APIEmbed)) form.required([...path, "description"]);
}

function part(form: Form, path: (string | number)[], value: unknown, textName: string, max: number): void {
  if (value === undefined || value === null) return;
  const given = fields<Record<string, unknown>>(form, path, value);
  form.text([...path, textName], given[textName], { max, required: true });
  form.url([...path, "icon_url"], given["icon_url"] ?? undefined, { attachment: true });
  form.url([...path, "url"], given["url"] ?? undefined);
}

/** An embed that shows nothing is refused. */
function isEmpty(embed: APIEmbed): boolean {
  const { title, description, image, thumbnail, footer, author } = embed;
  return !(
    title ||
    description ||
    image ||
    thumbnail ||
    footer ||
    author ||
    (embed.fields && embed.fields.length > 0)
  );
}

function sizeOf({ title, description, footer, author, fields: list }: APIEmbed): number {
  const texts = [
    title,
    description,
    footer?.text,
    author?.name,
    ...(list ?? []).flatMap(({ name, value }) => [name, value]),
  ];
  return texts.reduce((sum, text) => sum + [...(text ?? "")].length, 0);
}
