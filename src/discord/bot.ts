import { type Client, Events, type Interaction, type Message, MessageFlags } from "discord.js";
import type { DiscordConfig } from "../config.js";
import { inviteLink } from "../invite.js";
import type { Key } from "../locales/en.js";
import { answerAnew, readEdit } from "./asking/edited-questions.js";
import { questionIn } from "./asking/message-question.js";
import { answerMessage } from "./asking/messages.js";
import { cutShort, resume } from "./asking/resume.js";
import { messageDeleted } from "./asking/taken-back.js";
import { ToldLately } from "./asking/told-lately.js";
import type { BotContext } from "./context.js";
import { runDiscussions, takeUpDiscussions } from "./discussion/clock.js";
import { recordMessage, rewordMessage } from "./discussion/contributions.js";
import { eventChanged, eventGone } from "./discussion/follow-event.js";
import { followThread, threadGone } from "./discussion/follow-thread.js";
import { dispatch } from "./dispatch.js";
import { isExpired } from "./expired.js";
import { OneByOne } from "./one-by-one.js";
import { registerCommands } from "./register.js";
import { finishReviews } from "./reviews/queue.js";
import { voicesOf } from "./situation.js";
import { Work } from "./work.js";

/** Discord keeps an interaction open for 15 minutes, but a service manager kills what does not end in some seconds. */
const LONGEST_FAREWELL_MS = 10_000;
const LAST_WORDS_MS = 2000;

/** The bot at work: what Discord sends is answered until `stop`. */
export interface Bot {
  /**
   * Finishes the replies under way, refuses new ones politely, and leaves Discord.
   *
   * @param giveUp Ends the work that replies are waiting for, when they have had their time
   */
  stop(giveUp: () => Promise<void>): Promise<void>;
}

/** Gateway close codes after which connecting again is of no use, and what to do. */
const CLOSED: Readonly<Record<number, string>> = {
  4004: "the token is no longer valid; put the new one into DISCORD_TOKEN",
  4014: "the Message Content intent was switched off while the bot was running; start it again, it goes on without",
};

/**
 * Puts a client to work; it may be logged in before or after.
 *
 * @param onLost Called when Discord will not have the bot back
 */
export function startBot(
  client: Client,
  context: BotContext,
  config: DiscordConfig,
  onLost: () => void,
): Bot {
  const { log } = context;
  const startedAt = context.study.now();
  const work = new Work();
  const told = new ToldLately(context.study.now);
  const inTurn = new OneByOne();
  let stopping = false;
  let stopClock = () => {};
  /** What members see of a failure; the log has the rest. */
  const sorry = (): Key => (stopping ? "failure.restarting" : "failure.wentWrong");

  client.on(Events.ClientReady, (ready) => {
    work.add(
      register(ready, context, config).then(() => {
        const { articles, edition } = context.library;
        log.info(
          { bot: ready.user.tag, guilds: ready.guilds.cache.size, articles: articles.length, edition },
          "ready",
        );
        if (!context.readsMessages) {
          log.info(
            "the application has no Message Content intent: what is addressed to the bot is answered all the same, but a channel set to auto is as one set to mention",
          );
        }
        if (ready.guilds.cache.size === 0) {
          log.warn(`no server has this bot yet; invite it: ${inviteLink(ready.application.id)}`);
        }
      }),
    );
    work.add(
      finishReviews(ready, context).catch((err: unknown) =>
        log.error({ err }, "what waited for moderators could not be taken up again"),
      ),
    );
  });
  client.on(Events.InteractionCreate, (interaction) => {
    // A copy: a new index may come while the answer is under way, and it needs the same library to its end.
    work.add(stopping ? refuse(interaction, context) : guarded(interaction, { ...context }, sorry));
  });
  /** What befalls one message is done in its order, each with the library that is there at its start. */
  const concerning = (messageId: string, task: (context: BotContext) => Promise<void>, failed: string) => {
    if (stopping) return;
    const guardedTask = () =>
      task({ ...context }).catch((err: unknown) => log.error({ err, message: messageId }, failed));
    work.add(inTurn.add(messageId, guardedTask));
  };
  client.on(Events.MessageCreate, (message) =>
    concerning(
      message.id,
      async (context) => {
        await recordMessage(message, context);
        await answerMessage(message, context, told).catch(async (err: unknown) => {
          if (questionIn(message, context)?.way === "addressed") await sayInReply(message, sorry(), context);
          throw err;
        });
      },
      "a message was not answered",
    ),
  );
  client.on(Events.MessageUpdate, (_, message) => {
    const edit = readEdit(message, context);
    if (!edit) return;
    concerning(
      message.id,
      async (context) => {
        await rewordMessage(message, context);
        await answerAnew(edit, context);
      },
      "an edited message was not followed",
    );
  });
  const gone = (messageId: string, place: string) =>
    concerning(
      messageId,
      async (context) => {
        await context.study.records.takeBack(place, messageId);
        await messageDeleted(client, place, messageId, context);
      },
      "an answer was not removed with its question",
    );
  client.on(Events.MessageDelete, ({ id, guildId, channelId }) => gone(id, guildId ?? channelId));
  client.on(Events.MessageBulkDelete, (messages, { guildId }) => {
    for (const id of messages.keys()) gone(id, guildId);
  });
  client.once(Events.ClientReady, (ready) => {
    const failed = "a question was not answered after the restart";
    work.add(
      cutShort(startedAt, context).then(
        (questions) => {
          for (const one of questions) {
            const { id, questionMessageId } = one.question;
            concerning(questionMessageId ?? id, (context) => resume(ready, one, context), failed);
          }
        },
        (err: unknown) => log.error({ err }, failed),
      ),
    );
  });
  client.once(Events.ClientReady, (ready) => {
    work.add(
      takeUpDiscussions(ready, context)
        .catch((err: unknown) => log.error({ err }, "the discussions could not be taken up again"))
        .then(() => {
          if (!stopping) stopClock = runDiscussions(ready, () => ({ ...context }), work);
        }),
    );
  });
  client.on(Events.ThreadUpdate, (_, thread) =>
    concerning(
      thread.id,
      (context) => followThread(thread, context),
      "a discussion did not follow its thread",
    ),
  );
  const threadIsGone = (guildId: string, channelId: string) =>
    concerning(
      channelId,
      (context) => threadGone(client, guildId, channelId, context),
      "a discussion did not end with its thread",
    );
  client.on(Events.ThreadDelete, ({ id, guildId }) => threadIsGone(guildId, id));
  client.on(Events.ChannelDelete, (channel) => {
    if (!channel.isDMBased()) threadIsGone(channel.guildId, channel.id);
  });
  client.on(Events.GuildScheduledEventUpdate, (_, event) =>
    concerning(event.id, (context) => eventChanged(event, context), "a discussion did not follow its event"),
  );
  client.on(Events.GuildScheduledEventDelete, (event) =>
    concerning(event.id, (context) => eventGone(event, context), "a discussion did not follow its event"),
  );
  client.on(Events.Error, (err) => log.error({ err }, "discord client error"));
  client.on(Events.Warn, (warning) => log.warn(warning));
  client.on(Events.ShardDisconnect, ({ code }) => {
    log.fatal(
      { code },
      `Discord has closed the connection for good: ${CLOSED[code] ?? "see its gateway close codes"}`,
    );
    onLost();
  });
  client.on(Events.ShardReconnecting, () => {
    if (!stopping) log.warn("gateway connection lost; reconnecting");
  });
  client.on(Events.ShardResume, (_, replayed) => log.info({ replayed }, "gateway connection resumed"));

  return {
    async stop(giveUp) {
      stopping = true;
      log.info({ underway: work.size }, "stopping");
      stopClock();
      await work.idle(LONGEST_FAREWELL_MS);
      // Whoever still waits for an answer is told of the restart instead.
      await giveUp();
      await work.idle(LAST_WORDS_MS);
      await client.destroy();
    },
  };
}

async function register(client: Client<true>, { log }: BotContext, config: DiscordConfig): Promise<void> {
  const clientId = config.clientId ?? client.application.id;
  try {
    const outcome = await registerCommands(client.rest, clientId, config.guildId);
    log.info({ guild: config.guildId ?? "all" }, `commands ${outcome}`);
  } catch (err) {
    log.error(
      { err },
      `the commands could not be registered; was the bot invited with the scopes bot and applications.commands? ${inviteLink(clientId)}`,
    );
  }
}

/** Members see that something went wrong; the log has what. */
async function guarded(interaction: Interaction, context: BotContext, sorry: () => Key): Promise<void> {
  try {
    await dispatch(interaction, context);
  } catch (err) {
    const log = context.log.child({
      interaction: interaction.id,
      type: interaction.type,
      user: interaction.user.id,
    });
    if (isExpired(err)) return log.warn({ err }, "the interaction had expired, or was answered already");
    log.error({ err }, "an interaction failed");
    await apologise(interaction, sorry(), context).catch((failure: unknown) =>
      log.warn({ err: failure }, "the member could not be told"),
    );
  }
}

async function sayInReply(message: Message, what: Key, context: BotContext): Promise<void> {
  const { sayAll } = await voicesOf(message, context);
  await message
    .reply({ content: sayAll(what), failIfNotExists: false })
    .catch((err: unknown) => context.log.warn({ err }, "the member could not be told"));
}

async function refuse(interaction: Interaction, context: BotContext): Promise<void> {
  await apologise(interaction, "failure.restarting", context).catch((err: unknown) =>
    context.log.warn({ err }, "a member could not be told of the restart"),
  );
}

async function apologise(interaction: Interaction, what: Key, context: BotContext): Promise<void> {
  if (!interaction.isRepliable()) return;
  // What a button stands under stays as it is, where the button was to change it.
  const isUpdate = !interaction.isCommand() && interaction.ephemeral === null;
  const isSeenByAll = interaction.deferred && !isUpdate && !interaction.ephemeral;
  const { say, sayAll } = await voicesOf(interaction, context);
  const content = (isSeenByAll ? sayAll : say)(what);
  if (interaction.deferred && !isUpdate) await interaction.editReply({ content, embeds: [], components: [] });
  else if (interaction.replied || interaction.deferred)
    await interaction.followUp({ content, flags: MessageFlags.Ephemeral });
  else await interaction.reply({ content, flags: MessageFlags.Ephemeral });
}
