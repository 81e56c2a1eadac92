/** View Channels, Send Messages, Send Messages in Threads, Embed Links, Read Message History. */
const PERMISSIONS = (1n << 10n) | (1n << 11n) | (1n << 38n) | (1n << 14n) | (1n << 16n);

/** Where the owner of a server invites the bot, with the scopes and permissions that it needs and no more. */
export function inviteLink(clientId: string): string {
  return `https://discord.com/oauth2/authorize?client_id=${clientId}&scope=bot+applications.commands&permissions=${PERMISSIONS}`;
}
