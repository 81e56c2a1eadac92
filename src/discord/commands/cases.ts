import {
  ApplicationCommandOptionType,
  type ChatInputCommandInteraction,
  InteractionContextType,
  MessageFlags,
  PermissionFlagsBits,
} from "discord.js";
import { updateLoggedCase } from "../cases/case-log.js";
import { casesPage, LONGEST_REASON, searchFor } from "../cases/case-search.js";
import { described } from "../locales/described.js";
import { casesView, caseView } from "../views/case.js";
import type { View } from "../views/view.js";
import type { Command } from "./command.js";

const { Integer, String: Text, Subcommand, User } = ApplicationCommandOptionType;

/** As long as a button can carry. */
const LONGEST_SEARCH = 50;

const number = {
  type: Integer,
  ...described("cases.option.number"),
  required: true,
  min_value: 1,
} as const;

export const cases = {
  needs: "moderator",
  data: {
    ...described("cases"),
    default_member_permissions: PermissionFlagsBits.ManageMessages.toString(),
    contexts: [InteractionContextType.Guild],
    options: [
      {
        type: Subcommand,
        ...described("cases.sub.list"),
        options: [
          { type: Text, ...described("cases.option.words"), max_length: LONGEST_SEARCH },
          { type: User, ...described("cases.option.member") },
        ],
      },
      { type: Subcommand, ...described("cases.sub.show"), options: [number] },
      {
        type: Subcommand,
        ...described("cases.sub.reason"),
        options: [
          number,
          {
            type: Text,
            ...described("cases.option.text"),
            required: true,
            max_length: LONGEST_REASON,
          },
        ],
      },
    ],
  },

  async execute(interaction, context, situation) {
    const { options } = interaction;
    const { say, guildId, member } = situation;
    const { cases } = context.study;
    if (options.getSubcommand() === "list") {
      const search = searchFor(options.getString("words") ?? "", options.getUser("member")?.id ?? "");
      const page = await casesPage(guildId, search, 0, context.study);
      return alone(interaction, casesView(page, say));
    }
    const asked = options.getInteger("number", true);
    const isEdit = options.getSubcommand() === "reason";
    const one = isEdit
      ? await cases.setReason(guildId, asked, options.getString("text", true).trim(), member.id)
      : await cases.get(guildId, asked);
    if (!one) return alone(interaction, { content: say("cases.missing", { number: asked }) });
    const note = isEdit ? say("cases.reasonEdited", { number: asked }) : "";
    await alone(interaction, caseView(one, say, note));
    if (isEdit) await updateLoggedCase(interaction.client, guildId, one, context);
  },
} satisfies Command;

async function alone(interaction: ChatInputCommandInteraction, view: Partial<View>): Promise<void> {
  await interaction.reply({ ...view, flags: MessageFlags.Ephemeral });
}
