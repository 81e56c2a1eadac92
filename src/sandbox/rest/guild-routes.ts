import { Form, fields } from "../checks/form.js";
import { Code, refusal } from "../discord-error.js";
import { leaveGuild, updateMember } from "../members.js";
import { Bits, demandInGuild } from "../permissions.js";
import { guildView, memberView } from "../views.js";
import type { Guild, World } from "../world.js";
import type { Api } from "./api.js";

/** Guilds, their members and roles. */
export function guildRoutes(api: Api, world: World): void {
  const botId = world.application.id;
  const guildOf = (param: (name: string) => string): Guild => {
    const guild = world.guild(param("guild"));
    if (!guild.members.has(botId)) throw refusal(Code.MissingAccess);
    return guild;
  };

  api.get("/guilds/:guild", ({ param }) => guildView(guildOf(param)));
  api.get("/guilds/:guild/roles", ({ param }) => [...guildOf(param).roles.values()]);
  api.get("/guilds/:guild/roles/:role", ({ param }) => {
    const role = guildOf(param).roles.get(param("role"));
    if (!role) throw refusal(Code.UnknownRole);
    return role;
  });
  api.get("/guilds/:guild/emojis", () => []);
  api.get("/guilds/:guild/members/search", ({ param, query }) => {
    const wanted = (query["query"] ?? "").toLowerCase();
    return [...guildOf(param).members.values()]
      .filter(({ userId, nick }) => (nick ?? world.user(userId).username).toLowerCase().startsWith(wanted))
      .slice(0, Number(query["limit"] ?? 1))
      .map((member) => memberView(world, member));
  });
  api.get("/guilds/:guild/members", ({ param, query }) => {
    if (!world.application.privileged.guildMembers) throw refusal(Code.MissingAccess);
    return [...guildOf(param).members.values()]
      .filter(({ userId }) => BigInt(userId) > BigInt(query["after"] ?? 0))
      .slice(0, Number(query["limit"] ?? 1))
      .map((member) => memberView(world, member));
  });
  const memberPath = "/guilds/:guild/members/:user";
  api.get(memberPath, ({ param }) => {
    const guild = guildOf(param);
    return memberView(world, world.member(guild, param("user")));
  });
  api.patch(memberPath, ({ param, body }) => {
    const guild = guildOf(param);
    const own = param("user") === "@me";
    const member = world.member(guild, own ? botId : param("user"));
    const form = new Form();
    const given = fields<{ nick: string; roles: string[]; communication_disabled_until: string }>(
      form,
      [],
      body,
    );
    form.text(["nick"], given.nick, { max: 32 });
    form.refuse();
    const change = {
      ...(given.nick === undefined ? {} : { nick: (given.nick || null) as string | null }),
      ...(given.roles === undefined ? {} : { roles: given.roles as string[] }),
      ...(given.communication_disabled_until === undefined
        ? {}
        : { timedOutUntil: given.communication_disabled_until as string | null }),
    };
    const needed = [
      ...("nick" in change ? [own ? Bits.ChangeNickname : Bits.ManageNicknames] : []),
      ...("roles" in change ? [Bits.ManageRoles] : []),
      ...("timedOutUntil" in change ? [Bits.ModerateMembers] : []),
    ];
    demandInGuild(world, guild, botId, ...needed);
    updateMember(world, guild, member, change);
    return memberView(world, member);
  });
  api.delete(memberPath, ({ param }) => {
    const guild = guildOf(param);
    demandInGuild(world, guild, botId, Bits.KickMembers);
    leaveGuild(world, guild, world.member(guild, param("user")).userId);
  });
  for (const method of ["put", "delete"] as const) {
    api[method](`${memberPath}/roles/:role`, ({ param }) => {
      const guild = guildOf(param);
      demandInGuild(world, guild, botId, Bits.ManageRoles);
      const member = world.member(guild, param("user"));
      const role = guild.roles.get(param("role"));
      if (!role) throw refusal(Code.UnknownRole);
      if (role.managed || role.position >= highestRole(guild, botId)) throw refusal(Code.MissingPermissions);
      const others = member.roles.filter((id) => id !== role.id);
      updateMember(world, guild, member, { roles: method === "put" ? [...others, role.id] : others });
    });
  }
}

function highestRole(guild: Guild, userId: string): number {
  const roles = guild.members.get(userId)?.roles ?? [];
  return Math.max(0, ...roles.map((id) => guild.roles.get(id)?.position ?? 0));
}
