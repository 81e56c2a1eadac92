import { type ButtonInteraction, MessageFlags } from "discord.js";
import type { BotContext } from "../context.js";
import { parseCustomId } from "../custom-id.js";
import { contextView, paragraphView, parseReference, passagesView } from "../views/answer.js";
import { sayTo } from "../whose-language.js";

type Press = (interaction: ButtonInteraction, args: readonly string[], context: BotContext) => Promise<void>;

/** What each button does, by the action in its custom_id; all but the edition is handed on. */
const actions: Readonly<Record<string, Press>> = {
  /** Shows the presser alone what came next, so that nobody changes what the others see. */
  async more(interaction, [references = ""], { library }) {
    const passages = references.split(",").map((reference) => parseReference(reference, library));
    const found = passages.filter((passage) => passage !== null);
    if (found.length === 0) return tooOld(interaction);
    await interaction.reply({
      ...passagesView(found, library, sayTo("one", interaction)),
      flags: MessageFlags.Ephemeral,
    });
  },

  async context(interaction, [id = ""], { library }) {
    const place = library.byId(Number(id));
    if (!place) return tooOld(interaction);
    await interaction.reply({
      ...contextView(place, sayTo("one", interaction)),
      flags: MessageFlags.Ephemeral,
    });
  },

  /** Turns the page for the one who opened it; anybody else gets a copy to turn by themselves. */
  async page(interaction, [reader, id = ""], { library }) {
    const place = library.byId(Number(id));
    if (!place) return tooOld(interaction);
    const isReader = interaction.user.id === reader;
    const isSeenByAll = isReader && !interaction.message.flags.has(MessageFlags.Ephemeral);
    const say = sayTo(isSeenByAll ? "everyone" : "one", interaction);
    const view = paragraphView(place, library, interaction.user.id, say);
    if (isReader) await interaction.update(view);
    else await interaction.reply({ ...view, flags: MessageFlags.Ephemeral });
  },
};

/** Handles a press on one of the bot's buttons, however old the message and whatever has been restarted since. */
export async function pressButton(interaction: ButtonInteraction, context: BotContext): Promise<void> {
  const id = parseCustomId(interaction.customId);
  const action = id && Object.hasOwn(actions, id.action) ? actions[id.action] : undefined;
  const [edition, ...args] = id?.args ?? [];
  if (!action || edition !== context.library.edition) return tooOld(interaction);
  await action(interaction, args, context);
}

async function tooOld(interaction: ButtonInteraction): Promise<void> {
  await interaction.reply({
    content: sayTo("one", interaction)("failure.tooOld"),
    flags: MessageFlags.Ephemeral,
  });
}
