import { MessageFlags } from "discord-api-types/v10";
import type { Outcome, SeenMessage } from "../../src/sandbox/acts.js";
import type { Sandbox } from "../../src/sandbox/sandbox.js";
import { messageOf, textOf } from "./messages.js";

/** An article of four paragraphs, about a mill that does not exist. */
export const MILL = {
  "mill.md": `# The Mill at Orrin

Anna Kell built the mill at Orrin in 1844. She had it built of grey slate, because the timber of the valley was rotten. The wheel was nine metres high.

## Grain

Farmers from eleven villages brought their barley to Orrin. However, the miller at Tarn claimed that the flour of Orrin was full of grit. An inspector from Leith found no grit in 1851.

## Flood

The flood of 1873 carried the wheel away. Kell's son Robert replaced it with a turbine from Leeds. The turbine ran for sixty years.

## Today

The mill has been a museum since 1988. Forty thousand people visit it every year.
`,
} as const;

/** What people do in a discussion's thread. */
export interface Room {
  readonly threadId: string;
  /** The message of the paragraph under discussion, once it is there. @param place Such as "2 of 3" */
  desk(place: string): Promise<SeenMessage>;
  /** Presses a button of the desk, once it is there. */
  press(place: string, button: string, as: string): Promise<Outcome>;
  /** A message of the bot's in the thread with these words, there already or to come. */
  says(words: string | RegExp): Promise<SeenMessage>;
  /** All that the thread shows to everybody, oldest first. */
  all(): string[];
}

/** Starts a discussion, and waits until its thread is there. */
export async function startDiscussion(
  sandbox: Sandbox,
  act: { readonly as: string; readonly channelId: string },
  options: Readonly<Record<string, string | number | boolean>>,
): Promise<Room> {
  const started = messageOf(
    await sandbox.acts.command("discuss", { ...act, subcommand: ["start"], options }),
  );
  const threadId = /<#(\d+)>/.exec(started.content)?.[1];
  if (threadId === undefined) throw new Error(`no thread: ${started.content}`);
  return roomOf(sandbox, threadId);
}

export function roomOf({ acts }: Sandbox, threadId: string): Room {
  const isThere = ({ channel_id, flags }: SeenMessage) =>
    channel_id === threadId && ((flags ?? 0) & MessageFlags.Ephemeral) === 0;
  const isDesk = ({ content }: SeenMessage, place: string) => content.includes(` · ${place}`);
  const says = (words: string | RegExp) =>
    acts.message(
      (message) => isThere(message) && new RegExp(words).test(textOf(message)),
      `"${words}" in the thread`,
    );
  return {
    threadId,
    desk: (place) =>
      acts.message(
        (message) => isThere(message) && isDesk(message, place) && (message.components ?? []).length > 0,
        `the desk of ${place}`,
      ),
    press: async (place, button, as) => {
      const has = (message: SeenMessage) =>
        JSON.stringify(message.components).includes(JSON.stringify(button));
      const desk = await acts.message(
        (message) => isThere(message) && isDesk(message, place) && has(message),
        `"${button}" at the desk of ${place}`,
      );
      return acts.press(desk, button, as);
    },
    says,
    all: () => acts.messagesIn(threadId).filter(isThere).map(textOf),
  };
}
