import {
  type APIAllowedMentions,
  type APIEmbed,
  type APIMessageTopLevelComponent,
  MessageFlags as Flags,
  type RESTPostAPIChannelMessageJSONBody,
} from "discord-api-types/v10";
import { Code, refusal } from "../discord-error.js";
import { checkRows } from "./components.js";
import { checkComponentsV2 } from "./components-v2.js";
import { checkEmbeds } from "./embeds.js";
import { Form, fields, type Loose } from "./form.js";

export interface UploadedFile {
  /** N of the part files[N]. */
  readonly index: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/** What a checked body says; a field that it leaves out is undefined, one that it empties is empty. */
export interface MessageDraft {
  readonly content: string | undefined;
  readonly embeds: readonly APIEmbed[] | undefined;
  readonly components: readonly APIMessageTopLevelComponent[] | undefined;
  readonly flags: number;
  readonly tts: boolean;
  readonly nonce: string | number | undefined;
  /** A message of the same author with the same nonce is given back in place of a new one. */
  readonly enforceNonce: boolean;
  readonly allowedMentions: APIAllowedMentions | undefined;
  readonly reference: { readonly messageId: string; readonly required: boolean } | undefined;
  readonly attachments: readonly KeptAttachment[] | undefined;
  readonly files: readonly UploadedFile[];
}

interface KeptAttachment {
  readonly id: string;
  readonly description?: string;
  readonly filename?: string;
}

export const MOST_FILE_BYTES = 10 * 1024 * 1024;
/** What a sender may set; the others are Discord's own. */
const SETTABLE = Flags.SuppressEmbeds | Flags.SuppressNotifications | Flags.IsComponentsV2;

/**
 * Checks a message as Discord does when it is created or edited.
 *
 * @param flagsBefore The flags of the message that is edited
 * @param within Where in the request the message stands
 * @throws DiscordError 50035 with all that is wrong, 50006 if a new message would be empty
 */
export function checkMessage(
  body: unknown,
  files: readonly UploadedFile[],
  { editing = false, ephemeralAllowed = false, flagsBefore = 0, within = [] as string[] } = {},
): MessageDraft {
  const form = new Form();
  const given = fields<RESTPostAPIChannelMessageJSONBody>(form, [], body ?? {});
  const flags = typeof given.flags === "number" ? given.flags : 0;
  const isV2 = ((flags | flagsBefore) & Flags.IsComponentsV2) !== 0;
  form.text(["content"], given.content, { max: 2000 });
  if (typeof given.nonce !== "number") form.text(["nonce"], given.nonce, { max: 25 });
  if (isV2) checkV2(form, given);
  else {
    checkEmbeds(form, given.embeds);
    checkRows(form, given.components);
  }
  checkAllowedMentions(form, given.allowed_mentions);
  checkAttachments(form, given.attachments, files);
  if ("poll" in given && given.poll) {
    form.wrong(["poll"], "SANDBOX_UNSUPPORTED", "The sandbox has no polls of Discord's own");
  }
  checkReference(form, given.message_reference);
  form.refuse(within);
  if (files.some(({ bytes }) => bytes.length > MOST_FILE_BYTES)) throw refusal(Code.RequestEntityTooLarge);

  const list = <T>(value: unknown) => (value === undefined ? undefined : ((value ?? []) as readonly T[]));
  const draft: MessageDraft = {
    content: given.content === undefined ? undefined : ((given.content ?? "") as string).trim(),
    embeds: list<APIEmbed>(given.embeds),
    components: list<APIMessageTopLevelComponent>(given.components),
    flags: flags & (SETTABLE | (ephemeralAllowed ? Flags.Ephemeral : 0)),
    tts: given.tts === true,
    nonce: given.nonce as string | number | undefined,
    enforceNonce: given.enforce_nonce === true,
    allowedMentions: (given.allowed_mentions ?? undefined) as APIAllowedMentions | undefined,
    reference: referenceOf(given.message_reference),
    attachments: list<KeptAttachment>(given.attachments),
    files,
  };
  if (!editing && isEmpty(draft)) throw refusal(Code.CannotSendAnEmptyMessage);
  return draft;
}

function isEmpty({ content, embeds, components, files }: MessageDraft): boolean {
  return !content && !embeds?.length && !components?.length && files.length === 0;
}

function checkV2(form: Form, given: Loose<RESTPostAPIChannelMessageJSONBody>): void {
  for (const name of ["content", "embeds", "sticker_ids", "poll"] as const) {
    const value = given[name];
    if (value && !(Array.isArray(value) && value.length === 0)) {
      form.wrong(
        [name],
        "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
        `The '${name}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
      );
    }
  }
  checkComponentsV2(form, given.components);
}

function checkAllowedMentions(form: Form, value: unknown): void {
  if (value === undefined || value === null) return;
  const path = "allowed_mentions";
  const { parse, users, roles } = fields<APIAllowedMentions>(form, [path], value);
  form.list([path, "parse"], parse, { max: 3 }).forEach((type, place) => {
    form.choice([path, "parse", place], type, ["roles", "users", "everyone"]);
  });
  for (const [name, ids] of [
    ["users", users],
    ["roles", roles],
  ] as const) {
    const list = form.list([path, name], ids, { max: 100 });
    list.forEach((id, place) => {
      form.snowflake([path, name, place], id);
    });
    if (list.length > 0 && Array.isArray(parse) && parse.includes(name)) {
      form.wrong(
        [path, name],
        "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
        `parse:["${name}"] and ${name}: [ids...] are mutually exclusive.`,
      );
    }
  }
}

function checkAttachments(form: Form, value: unknown, files: readonly UploadedFile[]): void {
  if (files.length > 10) form.badLength(["attachments"], 0, 10);
  form.list(["attachments"], value, { max: 10 }).forEach((attachment, place) => {
    const { id, description } = fields<KeptAttachment>(form, ["attachments", place], attachment);
    if (id === undefined || id === null) form.required(["attachments", place, "id"]);
    form.text(["attachments", place, "description"], description, { max: 1024 });
  });
}

function checkReference(form: Form, value: unknown): void {
  if (value === undefined || value === null) return;
  const reference = fields<{ message_id: string; type: number }>(form, ["message_reference"], value);
  form.snowflake(["message_reference", "message_id"], reference.message_id, true);
  if (reference.type === 1) {
    form.wrong(["message_reference", "type"], "SANDBOX_UNSUPPORTED", "The sandbox does not forward messages");
  }
}

function referenceOf(value: unknown): MessageDraft["reference"] {
  if (value === undefined || value === null) return undefined;
  const { message_id: id, fail_if_not_exists: fail } = value as {
    message_id: string;
    fail_if_not_exists?: boolean;
  };
  return { messageId: String(id), required: fail !== false };
}
