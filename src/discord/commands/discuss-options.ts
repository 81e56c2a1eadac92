import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord.js";
import { LONGEST_TITLE, MOST_MINUTES } from "../../study/discussion/discussion.js";
import { described } from "../locales/described.js";
import { articleOption } from "./article-option.js";
import { discussionOption } from "./discussion-option.js";

const {
  Attachment,
  Boolean: Flag,
  Channel,
  Integer,
  String: Text,
  Subcommand,
} = ApplicationCommandOptionType;

/** What a discussion is about, and where. */
const plan: readonly APIApplicationCommandBasicOption[] = [
  { ...articleOption, ...described("discuss.option.article") },
  { type: Integer, ...described("discuss.option.from"), min_value: 1 },
  { type: Integer, ...described("discuss.option.to"), min_value: 1 },
  { type: Integer, ...described("discuss.option.minutes"), min_value: 1, max_value: MOST_MINUTES },
  { type: Text, ...described("discuss.option.title"), max_length: LONGEST_TITLE },
  {
    type: Channel,
    ...described("discuss.option.channel"),
    channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum],
  },
  { type: Flag, ...described("discuss.option.record") },
];

const prepared = {
  ...discussionOption,
  ...described("discuss.option.prepared"),
} satisfies APIApplicationCommandBasicOption;

/** The option that names a prepared discussion. */
export const PREPARED = prepared.name;

/** The options that say what a new discussion is about. */
export const PLANNING: readonly string[] = plan.map(({ name }) => name);

export const discussData = {
  ...described("discuss"),
  default_member_permissions: PermissionFlagsBits.ManageMessages.toString(),
  contexts: [InteractionContextType.Guild],
  options: [
    { type: Subcommand, ...described("discuss.sub.start"), options: [...plan, prepared] },
    {
      type: Subcommand,
      ...described("discuss.sub.schedule"),
      options: [
        { type: Text, ...described("discuss.option.when"), required: true, max_length: 100 },
        ...plan,
        prepared,
      ],
    },
    { type: Subcommand, ...described("discuss.sub.show"), options: [] },
    { type: Subcommand, ...described("discuss.sub.prepare"), options: [...plan] },
    { type: Subcommand, ...described("discuss.sub.agenda"), options: [discussionOption] },
    { type: Subcommand, ...described("discuss.sub.list"), options: [] },
    { type: Subcommand, ...described("discuss.sub.export"), options: [discussionOption] },
    {
      type: Subcommand,
      ...described("discuss.sub.import"),
      options: [{ type: Attachment, ...described("discuss.option.file"), required: true }],
    },
    { type: Subcommand, ...described("discuss.sub.end"), options: [] },
  ],
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;
