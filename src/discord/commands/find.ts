import { ApplicationCommandType, type Message, MessageFlags } from "discord.js";
import { hiddenHere } from "../hidden-here.js";
import { named } from "../locales/described.js";
import { nearestView } from "../views/nearest.js";
import { articleHere } from "./article-option.js";
import type { Command } from "./command.js";

export const find = {
  on: "message",
  needs: "reader",
  data: { type: ApplicationCommandType.Message, ...named("command.find.name") },

  /** For the one who asks for it alone: the message is somebody else's. */
  async execute(interaction, context, situation) {
    const { library } = context;
    const { say } = situation;
    const { targetMessage } = interaction;
    const alone = (content: string) => interaction.reply({ content, flags: MessageFlags.Ephemeral });
    if (targetMessage.author.id === interaction.client.user.id) return void (await alone(say("find.own")));
    const text = textOf(targetMessage);
    if (text === "") return void (await alone(say("find.noText")));
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const isHidden = await hiddenHere(situation, context);
    const article = articleHere(situation, context)?.name;
    const { passages, near } = await library.nearest(text, { isHidden, ...(article ? { article } : {}) });
    await interaction.editReply(nearestView(passages.slice(0, near), library, say));
  },
} satisfies Command;

/** What a message says; of one that is forwarded what it forwards, of one that is a link what Discord shows of it. */
function textOf({ content, messageSnapshots, embeds }: Message): string {
  const forwarded = messageSnapshots?.first()?.content ?? "";
  const shown = embeds.flatMap(({ title, description }) => [title, description]);
  const link = shown.filter((text) => text !== null).join("\n");
  const written = /^\s*https?:\/\/\S+\s*$/.test(content) && link !== "" ? "" : content;
  return [written, forwarded, link].map((text) => text.trim()).find((text) => text !== "") ?? "";
}
