import type { State } from "./state.js";

type Names = Pick<State, "users" | "channels" | "roles">;

export interface Mentionable {
  /** As it is typed and read: "@Pilcrow", "#general". */
  readonly text: string;
  /** As Discord writes it in a message. */
  readonly code: string;
  readonly hint: string;
}

/** All that can be mentioned; a longer name stands before one that it begins with. */
export function mentionables(names: Names): Mentionable[] {
  return [
    ...names.users.map(({ id, name, isBot }) => ({
      text: `@${name}`,
      code: `<@${id}>`,
      hint: isBot ? "App" : "",
    })),
    ...names.roles
      .filter(({ name }) => !name.startsWith("@"))
      .map(({ id, name }) => ({ text: `@${name}`, code: `<@&${id}>`, hint: "Role" })),
    ...names.channels
      .filter(({ kind }) => kind !== "dm")
      .map(({ id, name, kind }) => ({
        text: `#${name}`,
        code: `<#${id}>`,
        hint: kind === "thread" ? "Thread" : "",
      })),
  ].sort((one, other) => other.text.length - one.text.length);
}

/** "@Pilcrow who …" as Discord writes it: "<@42> who …". */
export function encodeMentions(text: string, names: Names): string {
  return mentionables(names).reduce((done, { text: name, code }) => {
    const pattern = new RegExp(`(?<![\\w<@#&])${escapePattern(name)}(?![\\w-])`, "giu");
    return done.replace(pattern, code);
  }, text);
}

export function decodeMentions(content: string, names: Names): string {
  return mentionables(names).reduce((text, { text: name, code }) => text.replaceAll(code, name), content);
}

/** What is being completed before the cursor: "@pil" and where it begins; null for nothing. */
export function mentionAt(
  text: string,
  cursor: number,
): { readonly typed: string; readonly start: number } | null {
  const found = /(?:^|[\s(])([@#][^\s@#]{0,32})$/u.exec(text.slice(0, cursor));
  return found?.[1] === undefined ? null : { typed: found[1], start: cursor - found[1].length };
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
