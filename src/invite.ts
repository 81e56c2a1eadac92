import { PermissionFlagsBits as Bits } from "discord-api-types/v10";

/**
 * To answer: View Channels, Send Messages, Send Messages in Threads, Embed Links, Read Message History. To hold a
 * discussion: Create Public Threads, Manage Threads (slow mode, and closing a thread), Attach Files (its record), Create
 * Events and Manage Events (its date).
 */
const PERMISSIONS =
  Bits.ViewChannel |
  Bits.SendMessages |
  Bits.SendMessagesInThreads |
  Bits.EmbedLinks |
  Bits.ReadMessageHistory |
  Bits.CreatePublicThreads |
  Bits.ManageThreads |
  Bits.AttachFiles |
  Bits.CreateEvents |
  Bits.ManageEvents;

/** Where the owner of a server invites the bot, with the scopes and permissions that it needs and no more. */
export function inviteLink(clientId: string): string {
  return `https://discord.com/oauth2/authorize?client_id=${clientId}&scope=bot+applications.commands&permissions=${PERMISSIONS}`;
}
