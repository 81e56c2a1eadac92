import { type APIAllowedMentions, AllowedMentionsTypes as Types } from "discord-api-types/v10";
import { Bits, has, maySee, permissionsIn } from "./permissions.js";
import type { Channel, Pings, World } from "./world.js";

export const NOBODY: Pings = { users: [], roles: [], everyone: false, notified: [] };

/**
 * Whom a message pings, by Discord's rules: what its content mentions, as far as `allowed` lets it; without `allowed`
 * all of it. Roles that are not mentionable, and everyone, need a permission of the author's. Embeds never ping.
 *
 * @param repliedTo The author of the message that it replies to
 */
export function pingsOf(
  world: World,
  channel: Channel,
  authorId: string,
  content: string,
  allowed: APIAllowedMentions | undefined,
  repliedTo: string | null,
): Pings {
  const mentioned = mentionsIn(content);
  const mayPingAll = has(permissionsIn(world, channel, authorId), Bits.MentionEveryone);
  const guild = channel.guildId === null ? null : world.guild(channel.guildId);
  const lets = (type: Types, id: string, listed: readonly string[] | undefined) =>
    allowed === undefined || allowed.parse?.includes(type) || (listed?.includes(id) ?? false);

  const users = mentioned.users.filter(
    (id) => world.users.has(id) && lets(Types.User, id, allowed?.users) && isThere(world, channel, id),
  );
  const repliedIsPinged = allowed === undefined || allowed.replied_user === true;
  if (repliedTo !== null && repliedIsPinged && !users.includes(repliedTo)) users.push(repliedTo);
  const roles = mentioned.roles.filter((id) => {
    const role = guild?.roles.get(id);
    return role && (role.mentionable || mayPingAll) && lets(Types.Role, id, allowed?.roles);
  });
  const everyone =
    guild !== null && mentioned.everyone && mayPingAll && lets(Types.Everyone, "everyone", undefined);

  const members = guild ? [...guild.members.values()] : [];
  const byGroup = members.filter(
    (member) =>
      (everyone || member.roles.some((id) => roles.includes(id))) && maySee(world, channel, member.userId),
  );
  const notified = new Set([...users, ...byGroup.map(({ userId }) => userId)]);
  notified.delete(authorId);
  return { users, roles, everyone, notified: [...notified] };
}

function isThere(world: World, channel: Channel, userId: string): boolean {
  return channel.guildId === null || world.guild(channel.guildId).members.has(userId);
}

/** What Discord would turn into a mention; nothing inside code is. */
function mentionsIn(content: string): { users: string[]; roles: string[]; everyone: boolean } {
  const text = content.replace(/```[\s\S]*?```|``[\s\S]*?``|`[^`]*`/g, " ");
  const ids = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ""))];
  return {
    users: ids(/<@!?(\d+)>/g),
    roles: ids(/<@&(\d+)>/g),
    everyone: /@(?:everyone|here)\b/.test(text),
  };
}
