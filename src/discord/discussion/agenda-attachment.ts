import type { AttachmentPayload } from "discord.js";
import { safeName } from "../../record/files.js";
import { formatAgendaFile } from "../../study/discussion/agenda-file.js";
import type { Table } from "../views/discussion/desk.js";

/** A discussion's agenda as a message's attachment. */
export function agendaFile({ discussion, article, isHidden }: Table): { files: AttachmentPayload[] } {
  const { state } = discussion;
  const text = formatAgendaFile(state, article, isHidden);
  const name = [safeName(state.title), "agenda.json"].filter((part) => part !== "").join("-");
  return { files: [{ attachment: Buffer.from(text), name }] };
}
