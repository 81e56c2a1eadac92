import type { APIActionRowComponent, APIButtonComponent, APIEmbed } from "discord.js";

/** A message as Discord takes it; every part is within Discord's limits, whatever the texts. */
export interface View {
  readonly content?: string;
  readonly embeds: APIEmbed[];
  readonly components: APIActionRowComponent<APIButtonComponent>[];
}
