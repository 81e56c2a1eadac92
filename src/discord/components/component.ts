import type { AnySelectMenuInteraction, ButtonInteraction, ModalSubmitInteraction } from "discord.js";
import type { Standing } from "../../study/standing.js";
import type { BotContext } from "../context.js";
import type { Situation } from "../situation.js";

/** A press, a choice or a form that was sent, with what stands in its custom_id behind the action. */
export interface Act<Interaction> {
  readonly interaction: Interaction;
  readonly args: readonly string[];
  readonly context: BotContext;
  readonly situation: Situation;
}

/**
 * What an action does. Whoever has less than the standing is refused before it is called: that a button is shown to
 * moderators only is no protection.
 */
export type Component =
  | { readonly on: "button"; readonly needs: Standing; execute(act: Act<ButtonInteraction>): Promise<void> }
  | {
      readonly on: "select";
      readonly needs: Standing;
      execute(act: Act<AnySelectMenuInteraction>): Promise<void>;
    }
  | {
      readonly on: "modal";
      readonly needs: Standing;
      execute(act: Act<ModalSubmitInteraction>): Promise<void>;
    };

/** By the action in their custom_id. */
export type Components = Readonly<Record<string, Component>>;
