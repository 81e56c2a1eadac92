import type { AttachmentPayload } from "discord.js";
import { formatAgendaFile } from "../../study/discussion/agenda-file.js";
import type { Table } from "../views/discussion/desk.js";

/** A discussion's agenda as a message's attachment. */
export function agendaFile({ discussion, article, isHidden }: Table): { files: AttachmentPayload[] } {
  const text = formatAgendaFile(discussion.state, article, isHidden);
  return { files: [{ attachment: Buffer.from(text), name: "pilcrow-agenda.json" }] };
}
