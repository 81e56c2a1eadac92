/** What is said in and about moderated discussions. */
export const discussion = {
  "discussion.gone": "That discussion is not there any more.",
} as const;
