import { type APIMessage, ApplicationCommandType, InteractionType } from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit";
import { type Face, faceOf } from "./avatar.js";
import { nameInLanguage } from "./commands.js";
import { preview } from "./markdown-view.js";
import { localeOf, messageOf, type State } from "./state.js";

interface HeadContext {
  readonly state: State;
  readonly open: (channelId: string, messageId?: string) => void;
}

/** The line above a message: what it replies to, or the command that it answers. */
export function messageHead(message: APIMessage, context: HeadContext): TemplateResult | typeof nothing {
  const replied = message.message_reference?.message_id;
  if (replied) return replyHead(message, replied, context);
  const metadata = message.interaction_metadata;
  if (metadata?.type === InteractionType.ApplicationCommand) return commandHead(message, context);
  return nothing;
}

export function hasHead(message: APIMessage): boolean {
  return Boolean(
    message.message_reference?.message_id ||
      message.interaction_metadata?.type === InteractionType.ApplicationCommand,
  );
}

/** "Member used /ask", for an answer, and for a command that got none. */
export function usedLine(
  who: Face,
  command: string,
  type: "slash_command" | "user_command" | "message_command",
  target?: { face: Face; text: string } | null,
) {
  return html`<discord-command
    slot="reply"
    .author=${who.name}
    .avatar=${who.avatar}
    .roleColor=${who.color}
    .command=${command.replace(/^\//, "")}
    .type=${type}
    .contextUserName=${target?.face.name ?? ""}
    .contextUserAvatar=${target?.face.avatar}
    .contextUserRoleColor=${target?.face.color}
    .contextMessageReply=${target?.text}
    .contextMessageDeleted=${target === null}
  ></discord-command>`;
}

function commandHead(message: APIMessage, { state }: HeadContext) {
  const metadata = message.interaction_metadata as APIMessage["interaction_metadata"] & {
    name?: string;
    target_message_id?: string;
    command_type?: number;
  };
  const name = metadata.name ?? message.interaction?.name ?? "a command";
  const label = nameInLanguage(state.commands, name, localeOf(state));
  const who = faceOf(state, metadata.user);
  const known = state.commands.find(
    (command) => command.name === name.split(" ")[0] || command.name === name,
  );
  const type = metadata.command_type ?? known?.type ?? ApplicationCommandType.ChatInput;
  if (metadata.target_message_id) {
    const target = messageOf(state, metadata.target_message_id)?.message;
    const shown = target ? { face: faceOf(state, target.author), text: words(target, state) } : null;
    return usedLine(who, label, "message_command", shown);
  }
  if (type === ApplicationCommandType.User) {
    const target =
      "target_user" in metadata && metadata.target_user ? faceOf(state, metadata.target_user) : who;
    return usedLine(who, label, "user_command", { face: target, text: "" });
  }
  return usedLine(who, label, "slash_command");
}

function replyHead(message: APIMessage, repliedId: string, { state, open }: HeadContext) {
  const replied = messageOf(state, repliedId)?.message ?? message.referenced_message;
  if (!replied) return html`<discord-reply slot="reply" deleted></discord-reply>`;
  const face = faceOf(state, replied.author);
  const pinged = message.mentions.some(({ id }) => id === replied.author.id);
  return html`<button slot="reply" type="button" class="reply-head" aria-label="Reply to ${face.name}: go to that message" @click=${() => open(replied.channel_id, replied.id)}>
    <discord-reply
      .author=${face.name}
      .avatar=${face.avatar}
      .bot=${face.isBot}
      .roleColor=${face.color}
      .mentions=${pinged}
      .attachment=${replied.attachments.length > 0}
      .edited=${replied.edited_timestamp !== null}
      >${words(replied, state)}</discord-reply
    >
  </button>`;
}

/** What a message says, on one line. */
function words(message: APIMessage, state: State): string {
  const text = message.content || message.embeds[0]?.title || message.embeds[0]?.description;
  return text
    ? preview(text, state)
    : message.attachments.length > 0
      ? "Click to see attachment"
      : "Click to see message";
}
