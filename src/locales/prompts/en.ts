/** The prompts that a discussion's paragraphs are given; the values are the article's own words. */
export const prompts = {
  "prompt.evidence": "What evidence does ¶ {paragraph} give that “{claim}”?",
} as const;
