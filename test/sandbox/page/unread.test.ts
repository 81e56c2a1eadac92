import type { APIMessage } from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import { leave, unreadOf } from "../../../src/sandbox/page/unread.js";
import type { PageMessage } from "../../../src/sandbox/page-api.js";

const message = (id: string, channelId: string, author = "bot") =>
  ({ message: { id, channel_id: channelId, author: { id: author } } as APIMessage }) as PageMessage;
const unread = (entries: Record<string, number>) => new Map(Object.entries(entries));

describe("what a person has not read who comes back", () => {
  const left = leave({
    unread: unread({ forum: 2 }),
    messages: [message("9", "forum"), message("8", "here")],
  });

  it("is what they had not read before, and what has come since, also by others", () => {
    const now = [message("9", "forum"), message("10", "moderators"), message("11", "moderators", "guest")];
    expect(unreadOf(now, left, "me", "here")).toEqual(unread({ forum: 2, moderators: 2 }));
  });

  it("is nothing of their own, and nothing in the channel that is open", () => {
    const now = [message("10", "moderators", "me"), message("11", "here")];
    expect(unreadOf(now, left, "me", "here")).toEqual(unread({ forum: 2 }));
    expect(unreadOf(now, left, "me", "forum")).toEqual(unread({ here: 1 }));
  });
});
