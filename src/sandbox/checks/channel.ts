import type { APIOverwrite, RESTPatchAPIChannelJSONBody } from "discord-api-types/v10";
import type { ChannelChange } from "../channels.js";
import type { Channel } from "../world.js";
import { Form, fields } from "./form.js";

export const ARCHIVE_MINUTES = [60, 1440, 4320, 10_080];

/** @throws DiscordError 50035 */
export function checkChannel(body: unknown, creating = false): ChannelChange {
  const form = new Form();
  const given = fields<
    RESTPatchAPIChannelJSONBody & {
      permission_overwrites?: APIOverwrite[];
      applied_tags?: string[];
      available_tags?: Channel["tags"];
    }
  >(form, [], body ?? {});
  form.text(["name"], given.name, { min: 1, max: 100, required: creating || given.name === "" });
  form.text(["topic"], given.topic, { max: 4096 });
  form.integer(["rate_limit_per_user"], given.rate_limit_per_user, { min: 0, max: 21_600 });
  form.choice(["auto_archive_duration"], given.auto_archive_duration, ARCHIVE_MINUTES);
  form.list(["applied_tags"], given.applied_tags, { max: 5 });
  form.list(["available_tags"], given.available_tags, { max: 20 });
  form.refuse();
  const change = {
    name: given.name,
    topic: given.topic,
    parentId: given.parent_id,
    position: given.position,
    rateLimitPerUser: given.rate_limit_per_user,
    overwrites: given.permission_overwrites,
    tags: given.available_tags,
    archived: given.archived,
    locked: given.locked,
    autoArchiveMinutes: given.auto_archive_duration,
    appliedTags: given.applied_tags,
    invitable: given.invitable,
  };
  const said = Object.entries(change).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as ChannelChange;
}
