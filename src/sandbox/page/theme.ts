import {
  DiscordAuthorInfo,
  DiscordCommand,
  DiscordEmbed,
  DiscordEmbedField,
  DiscordEmbedFields,
  DiscordEmbedFooter,
  DiscordMention,
  DiscordMessage,
  DiscordReply,
  DiscordSystemMessage,
  DiscordThread,
} from "@skyra/discord-components-core";
import { type CSSResult, css, type LitElement } from "lit";

/** Lit's list of an element's styles, which every instance made afterwards takes. */
type Styled = Pick<typeof LitElement, "elementStyles">;

const QUIET = css`
  .discord-message-timestamp,
  .discord-message-edited {
    color: #949ba4;
    font-weight: 500;
  }
`;

/** The library draws Discord as it looked in 2021 and lets long lines run out: what this page changes in it. */
const CHANGES: readonly (readonly [Styled, CSSResult])[] = [
  [
    DiscordMessage,
    css`
      ${QUIET}
      :host {
        color: #dbdee1;
        margin: 0;
        padding-left: 16px;
        line-height: 1.375rem;
      }
      .discord-message-content {
        min-width: 0;
        padding-top: 0;
        line-height: 1.375rem;
      }
      .discord-author-avatar {
        margin-top: 2px;
      }
      .discord-message-compact-indent {
        min-width: 0;
      }
      .discord-message-inner-center {
        align-items: flex-start;
      }
      .discord-message-body-only-indent {
        flex: none;
        margin-left: 0;
        font-size: 11px;
        line-height: 1.375rem;
      }
      :host(:hover),
      :host([highlight]) {
        background: none;
      }
    `,
  ],
  [
    DiscordAuthorInfo,
    css`
      :host .discord-author-username {
        overflow-wrap: anywhere;
      }
    `,
  ],
  [
    DiscordEmbed,
    css`
      :host {
        color: #dbdee1;
        margin: 4px 0;
        max-width: 100%;
      }
      :host .discord-embed-wrapper {
        background: #2b2d31;
        border: 0;
      }
      :host .discord-embed-wrapper .discord-embed-grid {
        grid-template-columns: minmax(0, auto) min-content;
        min-width: 0;
      }
      :host .discord-embed-author {
        overflow-wrap: anywhere;
      }
    `,
  ],
  [
    DiscordEmbedFields,
    css`
      :host {
        grid-template-columns: repeat(12, minmax(0, 1fr));
      }
      @media (max-width: 600px) {
        ::slotted([inline-index]) {
          grid-column: 1 / -1 !important;
        }
      }
    `,
  ],
  [
    DiscordEmbedField,
    css`
      :host {
        overflow-wrap: anywhere;
      }
    `,
  ],
  [
    DiscordEmbedFooter,
    css`
      :host {
        min-width: 0;
        overflow-wrap: anywhere;
      }
    `,
  ],
  [
    DiscordMention,
    css`
      :host {
        color: #c9cdfb;
        background: rgb(88 101 242 / 30%);
      }
      .discord-mention-icon {
        height: 1em;
      }
    `,
  ],
  [
    DiscordSystemMessage,
    css`
      ${QUIET}
      :host {
        color: #949ba4;
        margin-top: 0;
      }
      :host(:hover) {
        background: none;
      }
    `,
  ],
  [
    DiscordThread,
    css`
      :host {
        background: #2b2d31;
        margin-top: 4px;
        max-width: 100%;
        box-sizing: border-box;
        text-align: left;
      }
      :host .discord-thread-bottom {
        color: #b5bac1;
      }
      :host .discord-thread-cta {
        color: #00a8fc;
      }
    `,
  ],
];

/** Of the lines above a message. */
const HEAD = css`
  :host {
    min-width: 0;
    color: #b5bac1;
  }
  .discord-replied-message-username,
  .discord-context-command-name {
    opacity: 1;
  }
  .discord-replied-message-content {
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  :host .discord-slash-command-name {
    flex: none;
    max-width: 100%;
    overflow: hidden;
    color: #c9cdfb !important;
    background: rgb(88 101 242 / 30%);
  }
  .discord-context-command-name {
    color: #00a8fc !important;
  }
  .discord-context-user,
  .discord-message-margintop {
    flex: none;
    margin: 0;
  }
  .discord-context-user {
    margin-right: 6px;
  }
  .discord-message-margintop {
    flex: 0 1 auto;
  }
`;

/** To be called once, before the first element is made. */
export function adaptComponents(): void {
  for (const [element, style] of CHANGES) element.elementStyles.push(style);
  DiscordReply.elementStyles.push(HEAD);
  DiscordCommand.elementStyles.push(HEAD);
}
