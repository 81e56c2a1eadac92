import { randomBytes } from "node:crypto";

/** A random id of 12 characters (72 bits): short enough for a custom_id, the same in every database. */
export function newId(): string {
  return randomBytes(9).toString("base64url");
}
