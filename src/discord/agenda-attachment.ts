import type { AttachmentPayload } from "discord.js";
import type { Library } from "../answer/library.js";
import { formatAgendaFile } from "../study/discussion/agenda-file.js";
import type { Discussion } from "../study/discussion/discussions.js";

/** A discussion's agenda as a message's attachment. */
export function agendaFile(
  { state }: Pick<Discussion, "state">,
  { articles }: Pick<Library, "articles">,
): { files: AttachmentPayload[] } {
  const article = articles.find(({ name }) => name === state.article);
  return {
    files: [{ attachment: Buffer.from(formatAgendaFile(state, article)), name: "pilcrow-agenda.json" }],
  };
}
