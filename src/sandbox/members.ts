import { memberView } from "./views.js";
import type { Guild, Member, World } from "./world.js";

export function updateMember(
  world: World,
  guild: Guild,
  member: Member,
  change: Partial<Pick<Member, "nick" | "roles" | "timedOutUntil">>,
): void {
  Object.assign(member, change);
  tell(world, guild, "GUILD_MEMBER_UPDATE", member);
}

export function joinGuild(world: World, guild: Guild, userId: string, roles: readonly string[]): void {
  const member = { userId, joinedAt: new Date().toISOString(), nick: null, roles, timedOutUntil: null };
  guild.members.set(userId, member);
  tell(world, guild, "GUILD_MEMBER_ADD", member);
}

export function leaveGuild(world: World, guild: Guild, userId: string): void {
  if (!guild.members.delete(userId)) return;
  if (userId === world.application.id) {
    world.tell({ kind: "guild_event", name: "GUILD_DELETE", guildId: guild.id, data: { id: guild.id } });
    return;
  }
  world.tell({
    kind: "guild_event",
    name: "GUILD_MEMBER_REMOVE",
    guildId: guild.id,
    data: { guild_id: guild.id, user: world.user(userId) },
    userId,
  });
}

function tell(world: World, guild: Guild, name: string, member: Member): void {
  world.tell({
    kind: "guild_event",
    name,
    guildId: guild.id,
    data: { guild_id: guild.id, ...memberView(world, member) },
    userId: member.userId,
  });
}
