import {
  type APIButtonComponent,
  type APIMessageTopLevelComponent,
  type APISelectMenuComponent,
  ButtonStyle,
  ComponentType,
} from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit";
import type { Actions } from "./actions.js";
import { faceOfUser } from "./avatar.js";
import type { Choice } from "./choice.js";
import { picture } from "./embed-view.js";
import { icons } from "./icons.js";
import { type MarkdownContext, markdown } from "./markdown-view.js";
import type { SelectMenu } from "./select-menu.js";
import { isWaiting, type SentInteraction, type State } from "./state.js";
import "./select-menu.js";

/** Anything that may stand in a message or, nested, in another component. */
type Component =
  | APIMessageTopLevelComponent
  | APIButtonComponent
  | APISelectMenuComponent
  | { readonly type: ComponentType };

export interface ComponentContext extends MarkdownContext {
  readonly messageId: string;
  readonly actions: Actions;
  /** What was pressed on this message and is waited for, or failed. */
  readonly sent: readonly SentInteraction[];
}

const STYLES: Readonly<Record<number, string>> = {
  [ButtonStyle.Primary]: "primary",
  [ButtonStyle.Secondary]: "secondary",
  [ButtonStyle.Success]: "success",
  [ButtonStyle.Danger]: "danger",
  [ButtonStyle.Link]: "secondary",
};

export function componentView(
  component: Component,
  context: ComponentContext,
): TemplateResult | typeof nothing {
  if (!("type" in component)) return nothing;
  switch (component.type) {
    case ComponentType.ActionRow:
      return "components" in component
        ? html`<div class="action-row">${component.components.map((one) => componentView(one as Component, context))}</div>`
        : nothing;
    case ComponentType.Button:
      return buttonView(component as APIButtonComponent, context);
    case ComponentType.StringSelect:
    case ComponentType.UserSelect:
    case ComponentType.RoleSelect:
    case ComponentType.MentionableSelect:
    case ComponentType.ChannelSelect:
      return selectView(component as APISelectMenuComponent, context);
    case ComponentType.TextDisplay:
      return "content" in component ? markdown(component.content, context) : nothing;
    case ComponentType.Separator:
      return html`<hr class="separator" />`;
    case ComponentType.Section:
      return "accessory" in component
        ? html`<div class="section"><div>${component.components.map((one) => componentView(one, context))}</div>${componentView(component.accessory, context)}</div>`
        : nothing;
    case ComponentType.Container: {
      if (!("accent_color" in component || "components" in component)) return nothing;
      const container = component as Extract<APIMessageTopLevelComponent, { type: ComponentType.Container }>;
      const accent = container.accent_color
        ? `#${container.accent_color.toString(16).padStart(6, "0")}`
        : "transparent";
      return html`<div class="container" style="border-left-color: ${accent}">${container.components.map((one) => componentView(one, context))}</div>`;
    }
    case ComponentType.MediaGallery:
      return "items" in component
        ? html`<div class="gallery">${component.items.map((item) => picture(item.media.url, item.description ?? "Picture"))}</div>`
        : nothing;
    default:
      return nothing;
  }
}

/** What a select menu offers: its own options, or people, roles and channels. */
export function choicesOf(select: APISelectMenuComponent, state: State): Choice[] {
  const people = () =>
    state.users.map((user) => ({
      value: user.id,
      label: user.name,
      description: user.isBot ? "App" : user.isModerator ? "Moderator" : "Member",
      picture: faceOfUser(user).avatar,
    }));
  const roles = () =>
    state.roles.map(({ id, name, color }) => ({
      value: id,
      label: name,
      description: "Role",
      emoji: "@",
      color,
    }));
  switch (select.type) {
    case ComponentType.StringSelect:
      return select.options.map(({ value, label, description, emoji }) => ({
        value,
        label,
        ...(description ? { description } : {}),
        ...(emoji?.name ? { emoji: emoji.id ? "▫️" : emoji.name } : {}),
      }));
    case ComponentType.UserSelect:
      return people();
    case ComponentType.RoleSelect:
      return roles();
    case ComponentType.MentionableSelect:
      return [...people(), ...roles()];
    case ComponentType.ChannelSelect:
      return state.channels
        .filter(
          ({ kind, type }) =>
            kind !== "dm" && (!select.channel_types?.length || select.channel_types.includes(type)),
        )
        .map(({ id, name, kind }) => ({
          value: id,
          label: name,
          description: kind === "text" ? "Text channel" : kind === "forum" ? "Forum" : "Thread",
          emoji: "#",
        }));
  }
}

const defaults = new WeakMap<APISelectMenuComponent, readonly string[]>();

/** What is selected from the start; the same array every time, so that a repaint leaves a selection alone. */
export function defaultsOf(select: APISelectMenuComponent): readonly string[] {
  const known = defaults.get(select);
  if (known) return known;
  const values =
    select.type === ComponentType.StringSelect
      ? select.options.filter((option) => option.default).map(({ value }) => value)
      : (select.default_values?.map(({ id }) => id) ?? []);
  defaults.set(select, values);
  return values;
}

function buttonView(button: APIButtonComponent, context: ComponentContext) {
  const label = "label" in button ? (button.label ?? "") : "";
  const emoji = "emoji" in button ? button.emoji : undefined;
  const sign = emoji ? (emoji.id ? `:${emoji.name}:` : emoji.name) : undefined;
  const content = html`${sign ? html`<span class="button-emoji" aria-hidden=${label === "" ? nothing : "true"}>${sign}</span>` : nothing}${label ? html`<span>${label}</span>` : nothing}`;
  if (button.style === ButtonStyle.Link) {
    if (button.disabled || !/^(https?|discord):/i.test(button.url)) {
      return html`<button type="button" class="button secondary" disabled>${content}${icons.link}</button>`;
    }
    return html`<a class="button secondary" href=${button.url} target="_blank" rel="noreferrer noopener">${content}${icons.link}</a>`;
  }
  if (!("custom_id" in button)) return nothing;
  const { custom_id: customId } = button;
  const sent = sentBy(customId, context);
  const waiting = sent !== undefined && isWaiting(sent);
  return html`<button
    type="button"
    class="button ${STYLES[button.style] ?? "secondary"} ${waiting ? "waiting" : ""}"
    data-custom-id=${customId}
    ?disabled=${button.disabled ?? false}
    aria-busy=${waiting ? "true" : nothing}
    title=${sent?.failure ?? nothing}
    @click=${() => waiting || context.actions.useComponent(context.messageId, customId, label || sign || "button")}
  >
    ${content}
  </button>`;
}

function selectView(select: APISelectMenuComponent, context: ComponentContext) {
  const sent = sentBy(select.custom_id, context);
  const waiting = sent !== undefined && isWaiting(sent);
  const name = select.placeholder ?? "Make a selection";
  return html`<sandbox-select
    class=${waiting ? "waiting" : ""}
    data-custom-id=${select.custom_id}
    .choices=${choicesOf(select, context.state)}
    .values=${defaultsOf(select)}
    .min=${select.min_values ?? 1}
    .max=${select.max_values ?? 1}
    .placeholder=${name}
    .name=${name}
    ?searchable=${select.type !== ComponentType.StringSelect}
    ?disabled=${(select.disabled ?? false) || waiting}
    @change=${(event: Event) => {
      const { values } = event.currentTarget as SelectMenu;
      void context.actions.useComponent(context.messageId, select.custom_id, name, values);
    }}
  ></sandbox-select>`;
}

function sentBy(customId: string, context: ComponentContext): SentInteraction | undefined {
  return context.sent.find(({ request }) => request.kind === "component" && request.customId === customId);
}
