import type {
  APIInteraction,
  APIModalInteractionResponseCallbackData,
  InteractionType,
} from "discord-api-types/v10";
import type { Message } from "../world.js";

export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly userId: string;
  readonly channelId: string;
  readonly guildId: string | null;
  readonly commandName: string | undefined;
  /** The message whose component was used, also of a modal that such a component opened. */
  readonly message: Message | undefined;
  /** As it goes to the bot. */
  readonly payload: APIInteraction;
  state: "waiting" | "acknowledged" | "failed";
  /** What @original is, once the answer is or updates a message. */
  originalId: string | null;
  modal: APIModalInteractionResponseCallbackData | null;
  /** When its token ends, in milliseconds since 1970. */
  tokenEnds: number;
  /** Runs out when nobody acknowledges in time. */
  timer: NodeJS.Timeout | undefined;
}
