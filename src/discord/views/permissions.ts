import type { PermissionsString } from "discord.js";

/** Permissions by the names that Discord's English app shows: "View Channel, Send Messages in Threads". */
export function permissionsInWords(permissions: readonly PermissionsString[]): string {
  return permissions
    .map((name) =>
      name.replace(/(?<=[a-z])(?=[A-Z])/g, " ").replace(/ (In|To|And) /g, (word) => word.toLowerCase()),
    )
    .join(", ");
}
