import { html, nothing, type TemplateResult } from "lit";
import { classMap } from "lit/directives/class-map.js";
import { type MarkdownNode, parseMarkdown, plainText } from "./markdown.js";
import { channelOf, type State, userOf } from "./state.js";
import "./time.js";

/** What names the mentions, and where their links go. */
export interface MarkdownContext {
  readonly state: State;
  readonly open: (channelId: string, messageId?: string) => void;
  /** A press on a command's mention begins it. @param name Of the command, as in "settings show" */
  readonly begin: (commandId: string, name: string) => void;
}

type View = TemplateResult | string | typeof nothing;

const BLOCKS = new Set(["codeBlock", "blockQuote", "list", "heading", "subtext"]);
const JUMP = /^https?:\/\/(?:[a-z]+\.)?discord\.com\/channels\/(?:@me|\d+)\/(\d+)(?:\/(\d+))?\/?$/;
const ONLY_EMOJI =
  /^(?:\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}])*\s*){1,10}$/u;

/** Text as Discord shows it; built from nodes, so that nothing in it can be markup of the page. */
export function markdown(source: string, context: MarkdownContext): TemplateResult {
  return html`<div class=${classMap({ md: true, jumbo: ONLY_EMOJI.test(source) })}>${views(parseMarkdown(source), context)}</div>`;
}

/** The words alone, for a preview. */
export function preview(source: string, state: State): string {
  return plainText(parseMarkdown(source), (node) => nameOf(node, state));
}

function views(nodes: readonly MarkdownNode[], context: MarkdownContext): View[] {
  return nodes.map((node, at) => {
    // The line break after a block is the block's own.
    if (node.type === "br" && BLOCKS.has(nodes[at - 1]?.type ?? "")) return nothing;
    return view(node, context);
  });
}

function view(node: MarkdownNode, context: MarkdownContext): View {
  switch (node.type) {
    case "text":
      return node.content;
    case "br":
    case "newline":
      return html`<br />`;
    case "strong":
      return html`<strong>${views(node.content, context)}</strong>`;
    case "em":
      return html`<em>${views(node.content, context)}</em>`;
    case "underline":
      return html`<u>${views(node.content, context)}</u>`;
    case "strikethrough":
      return html`<s>${views(node.content, context)}</s>`;
    case "spoiler":
      return html`<span class="spoiler" role="button" tabindex="0" aria-label="Spoiler: show" aria-expanded="false" @click=${reveal} @keydown=${reveal}><span class="spoiler-text">${views(node.content, context)}</span></span>`;
    case "inlineCode":
      return html`<code>${node.content}</code>`;
    case "codeBlock":
      return html`<pre tabindex="0" aria-label=${node.lang ? `Code, ${node.lang}` : "Code"}><code>${node.content}</code></pre>`;
    case "blockQuote":
      return html`<blockquote>${views(node.content, context)}</blockquote>`;
    case "subtext":
      return html`<div class="subtext">${views(node.content, context)}</div>`;
    case "heading":
      return html`<div class="heading h${node.level}" role="heading" aria-level=${node.level + 2}>${views(node.content, context)}</div>`;
    case "list": {
      const items = node.items.map((item) => html`<li>${views(item, context)}</li>`);
      return node.start === null ? html`<ul>${items}</ul>` : html`<ol start=${node.start}>${items}</ol>`;
    }
    case "link":
    case "url":
    case "autolink":
      return link(node, context);
    case "timestamp":
      return html`<sandbox-time class="timestamp" seconds=${node.timestamp} mode=${node.format ?? "f"}></sandbox-time>`;
    case "channel": {
      const kind = channelOf(context.state, node.id)?.kind;
      const type = kind === "thread" || kind === "forum" ? kind : "channel";
      return html`<button class="mention" type="button" @click=${() => context.open(node.id)}><discord-mention type=${type}>${nameOf(node, context.state).slice(1)}</discord-mention></button>`;
    }
    case "user":
    case "role":
    case "everyone":
    case "here":
      return html`<discord-mention type=${node.type === "role" ? "role" : "user"}>${nameOf(node, context.state).slice(1)}</discord-mention>`;
    case "slashCommand":
      return html`<button class="mention" type="button" aria-label="/${node.fullName}" title="Use this command" @click=${() => context.begin(node.id, node.fullName)}><discord-mention type="slash">${node.fullName}</discord-mention></button>`;
    default:
      return nameOf(node, context.state);
  }
}

function link(node: Extract<MarkdownNode, { target: string }>, context: MarkdownContext): View {
  const label = node.type === "link" ? views(node.content, context) : node.target;
  const jump = JUMP.exec(node.target);
  if (jump?.[1]) {
    const [, channelId, messageId] = jump;
    const name = channelOf(context.state, channelId)?.name ?? "message";
    return html`<button class="link" type="button" @click=${() => context.open(channelId, messageId)}>${node.type === "link" ? label : `#${name}${messageId ? " › message" : ""}`}</button>`;
  }
  // Not "javascript:" and the like: Discord links to the web alone.
  if (!/^https?:\/\//i.test(node.target) || !URL.canParse(node.target)) {
    return html`${node.type === "link" ? html`[${label}](${node.target})` : label}`;
  }
  return html`<a href=${node.target} title=${node.target} target="_blank" rel="noreferrer noopener">${label}</a>`;
}

function nameOf(node: MarkdownNode, state: State): string {
  switch (node.type) {
    case "user":
      return `@${userOf(state, node.id)?.name ?? "unknown-user"}`;
    case "channel":
      return `#${channelOf(state, node.id)?.name ?? "unknown"}`;
    case "role":
      return `@${state.roles.find((role) => role.id === node.id)?.name ?? "role"}`;
    case "everyone":
    case "here":
      return `@${node.type}`;
    case "slashCommand":
      return `/${node.fullName}`;
    case "emoji":
      return `:${node.name}:`;
    case "twemoji":
      return node.name;
    case "guildNavigation":
      return node.navigation;
    case "timestamp":
      return new Date(Number(node.timestamp) * 1_000).toLocaleString();
    default:
      return "";
  }
}

function reveal(event: Event): void {
  if (event instanceof KeyboardEvent) {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
  }
  const spoiler = event.currentTarget as HTMLElement;
  spoiler.classList.add("shown");
  spoiler.setAttribute("aria-expanded", "true");
  spoiler.removeAttribute("aria-label");
}
