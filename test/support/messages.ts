import type { Outcome, SeenMessage } from "../../src/sandbox/acts.js";

/** What came of an act, where that has to be a message. */
export function messageOf(outcome: Outcome): SeenMessage {
  if (outcome.kind !== "message") throw new Error(JSON.stringify(outcome));
  return outcome.message;
}

/** All that a person reads of a message. */
export function textOf({ content, embeds }: SeenMessage): string {
  const parts = embeds.flatMap(({ title, description, footer, fields = [] }) => [
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
    footer?.text,
  ]);
  return [content, ...parts].filter(Boolean).join("\n");
}
