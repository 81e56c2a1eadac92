import { describe, expect, it } from "vitest";
import { isFurniture, isNavigation, opensComments } from "../../src/article/furniture.js";

describe("page furniture", () => {
  it.each([
    "* * *",
    "---",
    "12",
    "- 12 -",
    "Page 3 of 10",
    "https://example.org/a?b=c",
    "Share this article",
    "Share on Facebook",
    "Tweet",
    "Email This",
    "BlogThis!",
    "Print this page",
    "Post a Comment",
    "Leave a comment",
    "Read more »",
    "Read more: How rivers bend",
    "Related articles",
    "You may also like:",
    "Newer Post",
    "Subscribe",
    "Subscribe now!",
    "Subscribe to our newsletter",
    "Subscribe to: Post Comments (Atom)",
    "Sign up for our weekly newsletter.",
    "ADVERTISEMENT",
    "Advertisement",
    "All rights reserved.",
    "© 2024 The River Museum",
    "Copyright 2024 The River Museum",
    "Posted by The Museum at 10:34 AM",
    "Labels: rivers, maps",
    "Filed under rivers",
    "Powered by Blogger.",
    "Skip to main content",
  ])("%s", (text) => {
    expect(isFurniture(text)).toBe(true);
  });

  it.each([
    "Share prices fell in the morning.",
    "Share this with your neighbour, he said.",
    "Tags were sewn into every coat.",
    "Subscribe rates fell.",
    "Read more books than you write.",
    "Page after page was blank.",
    "Copyright is a right of authors.",
    "Advertisement spending rose by 3 percent.",
    "Sign up for the army, they told him.",
    "Related articles of the treaty were void.",
    "1984 was a cold year.",
    "Print culture changed Europe.",
    "Posted by mistake, the letter never came.",
    "…",
  ])("not: %s", (text) => {
    expect(isFurniture(text)).toBe(false);
  });

  it.each(["Home", "Menu", "« Previous", "Next »", "Log in", "Back to top"])(
    "%s is a navigation word",
    (text) => {
      expect(isNavigation(text)).toBe(true);
    },
  );

  it.each(["No comments:", "12 comments", "3 Responses to “On Rivers”", "Leave a Reply"])(
    "%s opens the comments",
    (text) => {
      expect(opensComments(text)).toBe(true);
    },
  );

  it.each(["Comments", "No comments were made by the ministry.", "Leave a reply on the desk."])(
    "%s does not",
    (text) => {
      expect(opensComments(text)).toBe(false);
    },
  );
});
