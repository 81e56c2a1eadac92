import type { APIAttachment, APIEmbed, APIMessageTopLevelComponent } from "discord-api-types/v10";
import type { MessageDraft } from "./checks/message.js";
import type { StoredFile, World } from "./world.js";

/** Stores the files of a draft and gives the message's attachments: those kept, then those new. */
export function attachmentsOf(
  world: World,
  channelId: string,
  draft: MessageDraft,
  before: readonly APIAttachment[],
  ephemeral: boolean,
): APIAttachment[] {
  const kept = draft.attachments
    ? before.filter(({ id }) => draft.attachments?.some((attachment) => attachment.id === id))
    : before;
  const added = draft.files.map(({ index, name, type, bytes }): APIAttachment => {
    const described = draft.attachments?.find((attachment) => String(attachment.id) === index);
    return {
      ...stored(world, channelId, { name: described?.filename ?? name, type, bytes }),
      ...(ephemeral ? { ephemeral } : {}),
      ...(described?.description === undefined ? {} : { description: described.description }),
    };
  });
  return [...kept, ...added];
}

/** Keeps a file that a person gives to a command or a form; the bot is told where it can be downloaded. */
export function upload(world: World, file: StoredFile): APIAttachment {
  const attachment = { ...stored(world, world.application.id, file), ephemeral: true };
  world.uploads.set(attachment.id, attachment);
  return attachment;
}

function stored(world: World, folder: string, { name, type, bytes }: StoredFile): APIAttachment {
  const id = world.newId();
  const filename = name.replaceAll(/[^\w.-]/g, "_");
  const file = { name: filename, type: typeOf(filename, type), bytes };
  world.files.set(`${folder}/${id}/${filename}`, file);
  const url = `${world.url}/attachments/${folder}/${id}/${filename}`;
  return {
    id,
    filename,
    size: bytes.length,
    url,
    proxy_url: url,
    content_type: file.type,
    ...imageSize(bytes),
  };
}

/** Replaces attachment://name by the address of the file of that name, wherever it stands. */
export function withAddresses<T extends APIEmbed | APIMessageTopLevelComponent>(
  parts: readonly T[],
  attachments: readonly APIAttachment[],
): T[] {
  const text = JSON.stringify(parts, (_, value: unknown) => {
    const [, name] = typeof value === "string" ? (/^attachment:\/\/([^\s/]+)$/.exec(value) ?? []) : [];
    return name === undefined ? value : (attachments.find(({ filename }) => filename === name)?.url ?? value);
  });
  return JSON.parse(text) as T[];
}

const TYPES: Readonly<Record<string, string>> = {
  csv: "text/csv; charset=utf-8",
  gif: "image/gif",
  html: "text/html; charset=utf-8",
  jpg: "image/jpeg",
  json: "application/json; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  png: "image/png",
  svg: "image/svg+xml",
  txt: "text/plain; charset=utf-8",
  webp: "image/webp",
};

/** Discord goes by the name where the sender does not say what a file is. */
function typeOf(filename: string, given: string): string {
  const extension = filename.split(".").at(-1)?.toLowerCase() ?? "";
  return given === "application/octet-stream" ? (TYPES[extension] ?? given) : given;
}

/** Discord tells width and height of pictures, and clients lay them out by it. */
function imageSize(bytes: Buffer): { width?: number; height?: number } {
  const isPng = bytes.length > 24 && bytes.toString("latin1", 1, 4) === "PNG";
  return isPng ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : {};
}
