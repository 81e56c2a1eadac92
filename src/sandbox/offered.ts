import {
  type APIApplicationCommand,
  PermissionFlagsBits as Bits,
  InteractionContextType as Context,
} from "discord-api-types/v10";

/**
 * Whether Discord offers a command to somebody, in a guild's channel or in direct messages with the bot.
 *
 * @param permissions Theirs in that channel
 */
export function isOffered(
  command: APIApplicationCommand,
  isDirectMessage: boolean,
  permissions: bigint,
): boolean {
  const { contexts, guild_id: guildId, default_member_permissions: needed } = command;
  if (isDirectMessage) {
    if (guildId !== undefined) return false;
    return contexts ? contexts.includes(Context.BotDM) : command.dm_permission !== false;
  }
  if (contexts && !contexts.includes(Context.Guild)) return false;
  const has = (bits: bigint) => (permissions & bits) === bits;
  if (!has(Bits.UseApplicationCommands)) return false;
  if (needed === null || needed === undefined) return true;
  // "0": for administrators alone.
  return has(BigInt(needed) === 0n ? Bits.Administrator : BigInt(needed));
}
