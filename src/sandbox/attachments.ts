import type { APIAttachment, APIEmbed, APIMessageTopLevelComponent } from "discord-api-types/v10";
import type { MessageDraft } from "./checks/message.js";
import type { World } from "./world.js";

/** Stores the files of a draft and gives the message's attachments: those kept, then those new. */
export function attachmentsOf(
  world: World,
  channelId: string,
  draft: MessageDraft,
  before: readonly APIAttachment[],
): APIAttachment[] {
  const kept = draft.attachments
    ? before.filter(({ id }) => draft.attachments?.some((attachment) => attachment.id === id))
    : before;
  const added = draft.files.map(({ index, name, type, bytes }): APIAttachment => {
    const id = world.newId();
    const described = draft.attachments?.find((attachment) => String(attachment.id) === index);
    const filename = (described?.filename ?? name).replaceAll(/[^\w.-]/g, "_");
    world.files.set(`${channelId}/${id}/${filename}`, {
      name: filename,
      type: typeOf(filename, type),
      bytes,
    });
    const url = `${world.url}/attachments/${channelId}/${id}/${filename}`;
    return {
      id,
      filename,
      size: bytes.length,
      url,
      proxy_url: url,
      content_type: typeOf(filename, type),
      ...(described?.description === undefined ? {} : { description: described.description }),
      ...imageSize(bytes),
    };
  });
  return [...kept, ...added];
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
