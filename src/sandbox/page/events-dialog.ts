import { GuildScheduledEventStatus as Status } from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit";
import type { PageScheduledEvent } from "../page-api.js";
import type { Actions } from "./actions.js";
import { openAtOnce } from "./dialogs.js";
import { icons } from "./icons.js";
import { type MarkdownContext, markdown } from "./markdown-view.js";
import { channelOf, type State, userOf } from "./state.js";
import { timeSpan } from "./time.js";

/** The entry above the channels that opens the list. */
export function eventsEntry(state: State, actions: Actions): TemplateResult {
  const count = state.scheduledEvents.length;
  const isLive = state.scheduledEvents.some(({ event }) => event.status === Status.Active);
  const words = count === 1 ? "1 event" : `${count} events`;
  return html`<button type="button" class="channel events-entry" data-testid="events" aria-haspopup="dialog" aria-label="Events, ${words}${isLive ? ", one is happening now" : ""}" @click=${() => actions.set({ eventsOpen: true, channelsOpen: false })}>
    ${icons.calendar}<span class="channel-name">Events</span>
    ${isLive ? html`<span class="live" title="Happening now">Live</span>` : nothing}
    ${count > 0 ? html`<span class="event-count" aria-hidden="true">${count}</span>` : nothing}
  </button>`;
}

/** The guild's scheduled events, and what this person may do with them. */
export function eventsDialog(
  state: State,
  actions: Actions,
  open: (channelId: string, messageId?: string) => void,
): TemplateResult {
  const close = () => actions.set({ eventsOpen: false, cancelling: null });
  const words: MarkdownContext = {
    state,
    begin: actions.begin,
    open: (channelId, messageId) => {
      close();
      open(channelId, messageId);
    },
  };
  const { scheduledEvents: events } = state;
  return html`<dialog class="modal events" aria-labelledby="events-title" data-testid="events-dialog" ${openAtOnce} @close=${close} @cancel=${close}>
    <header>
      ${icons.calendar}
      <h2 id="events-title">Events</h2>
      <button type="button" class="tool" aria-label="Close" title="Close (Esc)" @click=${close}>${icons.close}</button>
    </header>
    ${
      events.length === 0
        ? html`<p class="events-empty">There are no events. What the bot or a moderator plans appears here.</p>`
        : html`<ul class="events-list">${events.map((each) => eventCard(each, state, actions, words))}</ul>`
    }
  </dialog>`;
}

function eventCard(
  given: PageScheduledEvent,
  state: State,
  actions: Actions,
  words: MarkdownContext,
): TemplateResult {
  const { event, interestedCount } = given;
  const isLive = event.status === Status.Active;
  const start = new Date(event.scheduled_start_time);
  const end = event.scheduled_end_time === null ? null : new Date(event.scheduled_end_time);
  const creator = userOf(state, event.creator_id ?? "");
  return html`<li class="event-card ${isLive ? "is-live" : ""}" data-event-id=${event.id} aria-label=${event.name}>
    <p class="event-when">
      <span class="event-status">${isLive ? "Happening now" : "Scheduled"}</span>
      <span>${timeSpan(start, end)}</span>
      ${isLive ? nothing : html`<span class="event-soon">(<sandbox-time seconds=${start.getTime() / 1_000} mode="R"></sandbox-time>)</span>`}
    </p>
    <h3>${event.name}</h3>
    <div class="event-where">${icons.place}${whereView(given, state, words)}</div>
    ${event.description ? html`<div class="event-description">${markdown(event.description, words)}</div>` : nothing}
    <div class="event-foot">
      <p class="event-people">${icons.person}<span>${interestedCount} interested</span>${creator ? html`<span class="event-by">by ${creator.name}</span>` : nothing}</p>
      ${state.cancelling === event.id ? cancelButtons(given, actions) : eventButtons(given, actions)}
    </div>
  </li>`;
}

function whereView({ event }: PageScheduledEvent, state: State, words: MarkdownContext) {
  if (event.entity_metadata?.location) return markdown(event.entity_metadata.location, words);
  return html`<span>${channelOf(state, event.channel_id ?? "")?.name ?? "a channel"}</span>`;
}

function eventButtons({ event, isInterested, mayManage }: PageScheduledEvent, actions: Actions) {
  const { Scheduled, Active, Completed } = Status;
  const isScheduled = event.status === Scheduled;
  const turn = (status: typeof Active | typeof Completed) => actions.changeEvent(event.id, { status });
  return html`<div class="event-buttons">
    ${mayManage && isScheduled ? html`<button type="button" class="button event-button plain" @click=${() => actions.set({ cancelling: event.id })}>Cancel event</button>` : nothing}
    <button type="button" class="button event-button secondary" aria-pressed=${isInterested} @click=${() => actions.setInterested(event.id, !isInterested)}>${isInterested ? icons.check : icons.bell}Interested</button>
    ${mayManage && isScheduled ? html`<button type="button" class="button event-button success" @click=${() => turn(Active)}>Start event</button>` : nothing}
    ${mayManage && !isScheduled ? html`<button type="button" class="button event-button danger" @click=${() => turn(Completed)}>End event</button>` : nothing}
  </div>`;
}

/** A cancelled event does not come back, so it is asked for twice. */
function cancelButtons({ event }: PageScheduledEvent, actions: Actions) {
  const cancel = () => {
    actions.set({ cancelling: null });
    void actions.changeEvent(event.id, { status: Status.Canceled });
  };
  return html`<div class="event-buttons" role="group" aria-label="Cancel this event?">
    <span>Cancel this event?</span>
    <button type="button" class="button event-button plain" @click=${() => actions.set({ cancelling: null })}>Keep it</button>
    <button type="button" class="button event-button danger" @click=${cancel}>Yes, cancel it</button>
  </div>`;
}
