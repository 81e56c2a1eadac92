import {
  type APIGuildScheduledEvent,
  GuildScheduledEventStatus as Status,
  GuildScheduledEventEntityType as Type,
} from "discord-api-types/v10";
import { Form, fields, type Loose } from "./form.js";

/** What a checked body says of an event; what it leaves out is not there. */
export type EventFields = Partial<
  Pick<
    APIGuildScheduledEvent,
    | "name"
    | "description"
    | "privacy_level"
    | "entity_type"
    | "channel_id"
    | "entity_metadata"
    | "scheduled_start_time"
    | "scheduled_end_time"
    | "status"
  >
>;

/** Scheduled → active or cancelled; active → completed. */
const NEXT: Readonly<Record<Status, readonly Status[]>> = {
  [Status.Scheduled]: [Status.Active, Status.Canceled],
  [Status.Active]: [Status.Completed],
  [Status.Completed]: [],
  [Status.Canceled]: [],
};

/**
 * Checks a scheduled event as Discord does when it is created, or changed from what it was before.
 *
 * @throws DiscordError 50035 with all that is wrong
 */
export function checkEvent(body: unknown, before?: APIGuildScheduledEvent): EventFields {
  const form = new Form();
  const given = fields<EventFields>(form, [], body ?? {});
  const isNew = before === undefined;
  form.text(["name"], given.name, { min: 1, max: 100, required: isNew || given.name !== undefined });
  form.text(["description"], given.description, { max: 1000 });
  form.choice(["privacy_level"], given.privacy_level, [2], isNew);
  form.choice(["entity_type"], given.entity_type, [Type.StageInstance, Type.Voice, Type.External], isNew);
  if (before && given.status !== before.status) form.choice(["status"], given.status, NEXT[before.status]);
  const start = checkTime(form, "scheduled_start_time", given.scheduled_start_time, isNew);
  const end = checkTime(form, "scheduled_end_time", given.scheduled_end_time, false);
  if (start !== undefined && before?.status === Status.Active) {
    form.wrong(
      ["scheduled_start_time"],
      "GUILD_SCHEDULED_EVENT_SCHEDULE_INVALID_START_BY_STATUS",
      "Cannot update start time of an event that has started.",
    );
  }
  checkPlace(form, given, before);
  const times = {
    ...(start === undefined ? {} : { scheduled_start_time: start }),
    ...(end === undefined ? {} : { scheduled_end_time: end }),
  };
  checkOrder(form, { ...before, ...times });
  form.refuse();
  return { ...known(given, isNew), ...times };
}

function known(given: Loose<EventFields>, isNew: boolean): EventFields {
  const { name, description, privacy_level, entity_type, channel_id, entity_metadata, scheduled_end_time } =
    given;
  const said = {
    name,
    description,
    privacy_level,
    entity_type,
    channel_id,
    entity_metadata,
    scheduled_end_time,
    // A new one is scheduled, whatever it says.
    status: isNew ? undefined : given.status,
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as EventFields;
}

/** An external event has a location and an end and is in no channel; the others are in a channel. */
function checkPlace(form: Form, given: Loose<EventFields>, before: APIGuildScheduledEvent | undefined): void {
  const whole: Loose<EventFields> = { ...before, ...given };
  if (whole.entity_type !== Type.External) {
    form.snowflake(["channel_id"], whole.channel_id, true);
    return;
  }
  const { location } = (whole.entity_metadata ?? {}) as { location?: unknown };
  form.text(["entity_metadata", "location"], location, { min: 1, max: 100, required: true });
  if (whole.scheduled_end_time === undefined || whole.scheduled_end_time === null) {
    form.required(["scheduled_end_time"]);
  }
  if (whole.channel_id !== undefined && whole.channel_id !== null) {
    form.wrong(["channel_id"], "BASE_TYPE_NONE", "An external event is in no channel: set this to null.");
  }
}

/** The time as Discord gives it back, or undefined where it is missing or wrong. */
function checkTime(form: Form, name: string, value: unknown, required: boolean): string | undefined {
  const text = form.text([name], value, { max: 100, required });
  if (text === undefined) return undefined;
  const time = Date.parse(text);
  if (Number.isNaN(time)) {
    form.wrong([name], "DATE_TIME_TYPE_PARSE", `Could not parse ${text}. Should be ISO8601.`);
    return undefined;
  }
  if (time < Date.now()) {
    form.wrong([name], "GUILD_SCHEDULED_EVENT_SCHEDULE_PAST", "Cannot schedule event in the past.");
  }
  return new Date(time).toISOString();
}

function checkOrder(form: Form, event: EventFields): void {
  const { scheduled_start_time: start, scheduled_end_time: end } = event;
  if (!start || !end || Date.parse(end) > Date.parse(start)) return;
  form.wrong(
    ["scheduled_end_time"],
    "GUILD_SCHEDULED_EVENT_SCHEDULE_END_BEFORE_START",
    "End time must be after the start time.",
  );
}
