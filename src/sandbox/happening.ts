import type {
  APIApplicationCommandOptionChoice,
  APIModalInteractionResponseCallbackData,
} from "discord-api-types/v10";
import type { Interaction } from "./interactions/interaction.js";
import type { Channel, Message } from "./world.js";

/** Something that changed, in the sandbox's own words; gateway and page each make of it what they show. */
export type Happening =
  | {
      readonly kind: "message";
      readonly change: "create" | "update";
      readonly message: Message;
      /** The interaction that it answers. */
      readonly interaction?: Interaction;
    }
  | { readonly kind: "messages_deleted"; readonly messages: readonly Message[]; readonly bulk: boolean }
  | {
      readonly kind: "reaction";
      readonly added: boolean;
      readonly message: Message;
      readonly userId: string;
      readonly emoji: string;
    }
  | { readonly kind: "reactions_cleared"; readonly message: Message; readonly emoji: string | null }
  | { readonly kind: "typing"; readonly channelId: string; readonly userId: string }
  | {
      readonly kind: "channel";
      readonly change: "create" | "update" | "delete";
      readonly channel: Channel;
    }
  | { readonly kind: "pins"; readonly channelId: string }
  /** What only the gateway passes on, as it is. */
  | {
      readonly kind: "guild_event";
      readonly name: string;
      readonly guildId: string;
      readonly data: object;
      /** The user that it is about, if it is about one. */
      readonly userId?: string;
    }
  | { readonly kind: "commands" }
  /** A person has changed their own settings. */
  | { readonly kind: "person"; readonly userId: string }
  | { readonly kind: "bot"; readonly connected: boolean }
  | { readonly kind: "interaction"; readonly interaction: Interaction }
  | { readonly kind: "outcome"; readonly interaction: Interaction; readonly outcome: InteractionOutcome };

/** What comes of an interaction besides messages. */
type InteractionOutcome =
  | { readonly kind: "acknowledged"; readonly deferred: boolean }
  | { readonly kind: "modal"; readonly modal: APIModalInteractionResponseCallbackData }
  | { readonly kind: "choices"; readonly choices: readonly APIApplicationCommandOptionChoice[] }
  | { readonly kind: "failed"; readonly reason: string };
