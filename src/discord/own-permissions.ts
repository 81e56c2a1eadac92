import { type GuildBasedChannel, PermissionsBitField, type PermissionsString } from "discord.js";

/** The permissions that the bot needs in a channel and does not have there, by Discord's names. */
export function missingPermissions(
  channel: GuildBasedChannel,
  needed: readonly bigint[],
): readonly PermissionsString[] {
  const { me } = channel.guild.members;
  const own = me && channel.permissionsFor(me);
  return new PermissionsBitField(own?.missing([...needed]) ?? [...needed]).toArray();
}
