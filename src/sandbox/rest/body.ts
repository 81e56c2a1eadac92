import type { UploadedFile } from "../checks/message.js";
import { Code, refusal } from "../discord-error.js";

export interface Body {
  readonly json: unknown;
  readonly files: readonly UploadedFile[];
}

/** @throws DiscordError 50109 */
export function jsonBody(bytes: Buffer): Body {
  if (bytes.length === 0) return { json: undefined, files: [] };
  try {
    return { json: JSON.parse(bytes.toString("utf8")), files: [] };
  } catch {
    throw refusal(Code.RequestBodyContainsInvalidJSON);
  }
}

/** multipart/form-data with the parts payload_json and files[N]. */
export async function multipartBody(bytes: Buffer, contentType: string): Promise<Body> {
  const form = await new Response(new Uint8Array(bytes), {
    headers: { "content-type": contentType },
  }).formData();
  const files: UploadedFile[] = [];
  let json: unknown;
  for (const [name, value] of form) {
    if (typeof value === "string") {
      if (name === "payload_json") json = jsonBody(Buffer.from(value)).json;
      continue;
    }
    files.push({
      index: /^files\[(\d+)\]$/.exec(name)?.[1] ?? String(files.length),
      name: value.name,
      type: value.type || "application/octet-stream",
      bytes: Buffer.from(await value.arrayBuffer()),
    });
  }
  return { json, files };
}
