import type { APIApplicationCommand } from "discord-api-types/v10";
import { type CommandDraft, checkCommand, checkCommands } from "../checks/command.js";
import { Code, refusal } from "../discord-error.js";
import { applicationView } from "../views.js";
import type { World } from "../world.js";
import { type Api, type Handler, status } from "./api.js";

const MOST_COMMANDS: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15 };

/** The application, the bot's own user, its gateway, and its commands. */
export function applicationRoutes(api: Api, world: World, gatewayUrl: () => string): void {
  api.open("GET", "/gateway", () => ({ url: gatewayUrl() }));
  api.get("/gateway/bot", () => ({
    url: gatewayUrl(),
    shards: 1,
    session_start_limit: { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: 16 },
  }));
  api.get("/users/@me", () => world.bot);
  api.get("/users/@me/guilds", () =>
    [...world.guilds.values()].map(({ id, name }) => ({ id, name, icon: null, owner: false, features: [] })),
  );
  api.get("/users/:user", ({ param }) => world.user(param("user")));
  api.get("/oauth2/applications/@me", () => applicationView(world));
  api.get("/applications/@me", () => applicationView(world));

  commandRoutes(api, world, "/applications/:app/commands", () => "");
  commandRoutes(api, world, "/applications/:app/guilds/:guild/commands", (guildId) => {
    if (!world.guilds.has(guildId)) throw refusal(Code.MissingAccess);
    return guildId;
  });
}

function commandRoutes(api: Api, world: World, path: string, scopeOf: (guildId: string) => string): void {
  const inScope = (handler: (scope: string, call: Parameters<Handler>[0]) => unknown): Handler => {
    return (call) => {
      if (call.param("app") !== world.application.id) throw refusal(Code.UnknownApplication);
      return handler(scopeOf(call.param("guild")), call);
    };
  };
  const existing = (scope: string, id: string): APIApplicationCommand => {
    const command = world.commandsIn(scope).get(id);
    if (!command) throw refusal(Code.UnknownApplicationCommand);
    return command;
  };

  api.get(
    path,
    inScope((scope, { query }) =>
      [...world.commandsIn(scope).values()].map((command) =>
        query["with_localizations"] === "true" ? command : withoutLocalizations(command),
      ),
    ),
  );
  api.put(
    path,
    inScope((scope, { body }) => {
      const drafts = checkCommands(body);
      for (const [type, most] of Object.entries(MOST_COMMANDS)) {
        if (drafts.filter((draft) => draft.type === Number(type)).length > most) {
          throw refusal(Code.MaximumNumberOfApplicationCommandsReached);
        }
      }
      const before = new Map(world.commandsIn(scope));
      world.commandsIn(scope).clear();
      const commands = drafts.map((draft) => store(world, scope, draft, sameIn(before, draft)));
      world.tell({ kind: "commands" });
      return commands;
    }),
  );
  api.post(
    path,
    inScope((scope, { body }) => {
      const draft = checkCommand(body);
      const same = sameIn(world.commandsIn(scope), draft);
      const command = store(world, scope, draft, same);
      world.tell({ kind: "commands" });
      return status(same ? 200 : 201, command);
    }),
  );
  api.get(
    `${path}/:command`,
    inScope((scope, { param }) => existing(scope, param("command"))),
  );
  api.patch(
    `${path}/:command`,
    inScope((scope, { param, body }) => {
      const before = existing(scope, param("command"));
      const command = store(world, scope, checkCommand({ ...before, ...(body as object) }), before);
      world.tell({ kind: "commands" });
      return command;
    }),
  );
  api.delete(
    `${path}/:command`,
    inScope((scope, { param }) => {
      world.commandsIn(scope).delete(existing(scope, param("command")).id);
      world.tell({ kind: "commands" });
    }),
  );
}

function sameIn(
  commands: ReadonlyMap<string, APIApplicationCommand>,
  draft: CommandDraft,
): APIApplicationCommand | undefined {
  return [...commands.values()].find(({ name, type }) => name === draft.name && type === draft.type);
}

/** A command of the same name and type keeps its id. */
function store(
  world: World,
  scope: string,
  draft: CommandDraft,
  before: APIApplicationCommand | undefined,
): APIApplicationCommand {
  const command: APIApplicationCommand = {
    ...draft,
    id: before?.id ?? world.newId(),
    application_id: world.application.id,
    version: world.newId(),
    ...(scope === "" ? {} : { guild_id: scope }),
  };
  world.commandsIn(scope).set(command.id, command);
  return command;
}

function withoutLocalizations(command: APIApplicationCommand): APIApplicationCommand {
  return JSON.parse(
    JSON.stringify(command, (key, value: unknown) =>
      key === "name_localizations" || key === "description_localizations" ? undefined : value,
    ),
  ) as APIApplicationCommand;
}
