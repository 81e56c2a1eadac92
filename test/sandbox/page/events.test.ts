import { describe, expect, it } from "vitest";
import { applyEvent, applySent, typingIn } from "../../../src/sandbox/page/events.js";
import { emptyState, openInteractions, type State } from "../../../src/sandbox/page/state.js";
import type { PageChannel, PageEvent, PageMessage, PostInteraction } from "../../../src/sandbox/page-api.js";

const NOW = 1_000_000;
const start: State = { ...emptyState, me: "member", channelId: "here" };
const ask: PostInteraction = {
  kind: "command",
  as: "member",
  channelId: "here",
  commandId: "1",
  options: {},
};
const modal = { custom_id: "why", title: "Why?", components: [] };

function message(
  id: string,
  given: { channel?: string; author?: string; content?: string; visibleTo?: string; answers?: string } = {},
): PageEvent {
  const { channel = "here", author = "bot", content = "", visibleTo = null, answers } = given;
  const api = {
    id,
    channel_id: channel,
    author: { id: author },
    content,
    ...(answers ? { interaction_metadata: { id: answers } } : {}),
  };
  return { kind: "message", message: { message: api, visibleTo, pending: false } as unknown as PageMessage };
}

const told = (...events: PageEvent[]) =>
  events.reduce<State>((state, event) => applyEvent(state, event, NOW), start);
const contents = (state: State) => state.messages.map((entry) => entry.message.content);

describe("messages", () => {
  it("are added, changed in their place and taken away", () => {
    const two = told(
      message("1", { content: "one" }),
      message("2", { content: "two" }),
      message("1", { content: "ONE" }),
    );
    expect(contents(two)).toEqual(["ONE", "two"]);
    const deleted = applyEvent(two, { kind: "message_deleted", channelId: "here", id: "1" }, NOW);
    expect(contents(deleted)).toEqual(["two"]);
  });

  it("for somebody else alone are not shown", () => {
    expect(contents(told(message("1", { visibleTo: "guest" })))).toEqual([]);
    expect(contents(told(message("1", { visibleTo: "member", content: "yours" })))).toEqual(["yours"]);
  });

  it("of other channels and other people count as unread, once", () => {
    const state = told(
      message("1", { channel: "there" }),
      message("1", { channel: "there" }),
      message("2"),
      message("3", { channel: "there", author: "member" }),
    );
    expect([...state.unread]).toEqual([["there", 1]]);
  });

  it("end the typing of their author", () => {
    const typing: PageEvent = { kind: "typing", channelId: "here", userId: "bot" };
    expect(typingIn(told(typing), "here", NOW)).toEqual(["bot"]);
    expect(typingIn(told(typing), "here", NOW + 60_000)).toEqual([]);
    expect(typingIn(told(typing, message("1")), "here", NOW)).toEqual([]);
  });
});

describe("an interaction", () => {
  const acknowledged: PageEvent = { kind: "acknowledged", interactionId: "i" };
  const failed: PageEvent = { kind: "interaction_failed", interactionId: "i", reason: "No answer" };
  const opened: PageEvent = { kind: "modal", interactionId: "i", modal };
  const sent = applySent(start, "i", ask, "/ask", NOW);

  it("is waited for until the bot acknowledges it, or its answer is there", () => {
    expect(openInteractions(sent)).toHaveLength(1);
    expect(openInteractions(applyEvent(sent, acknowledged, NOW))).toEqual([]);
    expect(openInteractions(applyEvent(sent, message("1", { answers: "i" }), NOW))).toEqual([]);
  });

  it("that failed stays with the reason", () => {
    expect(openInteractions(applyEvent(sent, failed, NOW))).toMatchObject([{ failure: "No answer" }]);
  });

  it.each<[string, PageEvent[]]>([
    ["before", [opened]],
    ["after the acknowledgement", [acknowledged, opened]],
  ])("opens its modal, told %s", (_, events) => {
    expect(events.reduce((state, event) => applyEvent(state, event, NOW), sent).modal?.data).toBe(modal);
  });

  it.each<[string, PageEvent[], object[]]>([
    ["acknowledged", [acknowledged], []],
    ["failed", [failed], [{ failure: "No answer" }]],
    ["a modal after the acknowledgement", [acknowledged, opened], []],
  ])("whose outcome comes before its id loses nothing: %s", (_, events, expected) => {
    const state = applySent(told(...events), "i", ask, "/ask", NOW);
    expect(openInteractions(state)).toMatchObject(expected);
    expect(state.modal?.data).toBe(events.includes(opened) ? modal : undefined);
    expect(state.early.size).toBe(0);
  });

  it("of another page opens no modal here", () => {
    expect(told(acknowledged, opened).modal).toBeNull();
  });

  it("that submits a modal closes it when acknowledged, and keeps it when it failed", () => {
    const open = applyEvent(sent, opened, NOW);
    const submit: PostInteraction = {
      kind: "modal",
      as: "member",
      channelId: "here",
      customId: "why",
      fields: {},
    };
    const submitting = applySent(
      { ...open, modal: open.modal && { ...open.modal, submission: "m" } },
      "m",
      submit,
      "Why?",
      NOW,
    );
    const outcome = (event: PageEvent) => applyEvent(submitting, event, NOW).modal;
    expect(outcome({ kind: "acknowledged", interactionId: "m" })).toBeNull();
    expect(outcome({ kind: "interaction_failed", interactionId: "m", reason: "x" })?.data).toBe(modal);
  });
});

it("a channel that is deleted takes its messages along, and the page goes to another", () => {
  const text = (id: string) => ({ id, kind: "text" }) as unknown as PageChannel;
  const before = told(
    { kind: "channel", channel: text("there") },
    { kind: "channel", channel: text("here") },
    message("1", { content: "one" }),
    message("2", { content: "two", channel: "there" }),
  );
  const state = applyEvent(before, { kind: "channel_deleted", id: "here" }, NOW);
  expect(state.channels.map(({ id }) => id)).toEqual(["there"]);
  expect(contents(state)).toEqual(["two"]);
  expect(state.channelId).toBe("there");
});
