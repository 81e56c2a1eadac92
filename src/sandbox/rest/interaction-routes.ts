import { answerInteraction } from "../interactions/callback.js";
import { answerOf, deleteAnswer, editAnswer, followUp, interactionByToken } from "../interactions/webhook.js";
import { messageView } from "../views.js";
import type { World } from "../world.js";
import type { Api } from "./api.js";

/** Answers to interactions, which are authorized by the token in the path. */
export function interactionRoutes(api: Api, world: World): void {
  api.open("POST", "/interactions/:id/:token/callback", ({ param, query, body, files }) => {
    const { interaction, message } = answerInteraction(world, param("id"), param("token"), body, files);
    if (query["with_response"] !== "true") return undefined;
    const { type } = body as { type: number };
    return {
      interaction: {
        id: interaction.id,
        type: interaction.type,
        ...(message
          ? {
              response_message_id: message.id,
              response_message_loading: message.pending,
              response_message_ephemeral: message.visibleTo !== null,
            }
          : {}),
      },
      resource: { type, ...(message ? { message: messageView(world, message, world.application.id) } : {}) },
    };
  });

  const path = "/webhooks/:app/:token";
  const of = (param: (name: string) => string) => interactionByToken(world, param("app"), param("token"));
  const view = (message: Parameters<typeof messageView>[1]) =>
    messageView(world, message, world.application.id);
  api.open("POST", path, ({ param, body, files }) => view(followUp(world, of(param), body, files)));
  api.open("GET", `${path}/messages/:id`, ({ param }) => view(answerOf(world, of(param), param("id"))));
  api.open("PATCH", `${path}/messages/:id`, ({ param, body, files }) =>
    view(editAnswer(world, of(param), param("id"), body, files)),
  );
  api.open("DELETE", `${path}/messages/:id`, ({ param }) => deleteAnswer(world, of(param), param("id")));
}
