/**
 * The prompts that a discussion's paragraphs are given; the values are the article's own words, which fit no grammar but
 * that of quotation marks. With the longest values a message has to stay under 300 characters, so its own words are few.
 */
export const prompts = {
  "prompt.question": "¶ {paragraph} asks: “{question}” How would you answer, and how does the article?",
  "prompt.opinion":
    "¶ {paragraph} tells of an opinion: “{claim}”. Who shares it, who would object, and what do you think?",
  "prompt.report":
    "¶ {paragraph} relies on a source: “{claim}”. How would the source know, and does anything in the article speak for or against it?",
  "prompt.contrast":
    "¶ {paragraph} sets one thing against another: “{claim}”. Which of the two weighs more, and why?",
  "prompt.turn":
    "¶ {paragraph} first says: “{claim}”. What does it then set against that, and which of the two weighs more?",
  "prompt.reason":
    "¶ {paragraph} gives a reason: “{claim}”. Does it explain enough, or do other reasons come in?",
  "prompt.consequence":
    "¶ {paragraph} tells of a consequence: “{claim}”. How did the one lead to the other, and what else could have come of it?",
  "prompt.hedge":
    "¶ {paragraph} is cautious: “{claim}”. What makes this uncertain, and what would settle it?",
  "prompt.prediction":
    "¶ {paragraph} looks ahead: “{claim}”. What speaks for it, and what could turn out differently?",
  "prompt.demand":
    "¶ {paragraph} says what must or should be: “{claim}”. Why so, and what if it were otherwise?",
  "prompt.aim": "¶ {paragraph} names an aim: “{claim}”. Was it a good one, and how far was it reached?",
  "prompt.sweeping": "¶ {paragraph} puts it sweepingly: “{claim}”. Does that hold without exception?",
  "prompt.comparison":
    "¶ {paragraph} draws a comparison: “{claim}”. What does it show, and is it a fair comparison?",
  "prompt.rank": "¶ {paragraph} singles something out: “{claim}”. By what measure, and why does it matter?",
  "prompt.evidence": "What evidence does ¶ {paragraph} give for saying “{claim}”, and does it convince you?",
  "prompt.decision":
    "¶ {paragraph} tells of a decision: “{claim}”. What spoke for it, and what else could have been done?",
  "prompt.definition":
    "¶ {paragraph} explains: “{claim}”. How would you put it in your own words, and what would you add?",
  "prompt.change":
    "¶ {paragraph} tells of a change: “{claim}”. What brought it about, and whom did it affect?",
  "prompt.figure":
    "¶ {paragraph} gives a figure: “{claim}”. Is that much or little, and what would you compare it with?",
  "prompt.example":
    "¶ {paragraph} gives examples: “{claim}”. How typical is that, and what other examples do you know?",
  "prompt.denial":
    "¶ {paragraph} says what is not so: “{claim}”. Who might have expected otherwise, and why?",
  "prompt.moment": "¶ {paragraph} names a time: “{claim}”. Why then, and what came before and after?",
  "prompt.point":
    "¶ {paragraph} says: “{claim}”. Why does it tell us so, and what would be missing without it?",
  "prompt.list": "¶ {paragraph} lists “{list}”. What do these have in common, and which matters most here?",
  "prompt.quotation":
    "¶ {paragraph} quotes: “{quotation}”. Whose words are these, and why are they quoted rather than retold?",
  "prompt.wording":
    "¶ {paragraph} puts “{words}” in quotation marks. Whose wording is it, and would you use it yourself?",
  "prompt.again": "¶ {other} names “{name}”, too. What does ¶ {paragraph} add, and do the two fit together?",
  "prompt.about": "What does ¶ {paragraph} tell us about “{name}”, and what would you still like to know?",
  "prompt.recurring":
    "¶ {paragraph} keeps coming back to “{name}”. What does it say of it, and why is it so important here?",
  "prompt.relation": "What connects “{one}” with “{other}” in ¶ {paragraph}, and why does it matter?",
  "prompt.span":
    "¶ {paragraph} goes from “{from}” to “{to}”. Which event between the two mattered most, and why?",
  "prompt.items":
    "¶ {paragraph} is a row of items, from “{first}” to “{last}”. Which matters most, and is any missing?",
  "prompt.course":
    "¶ {paragraph} begins with “{first}” and ends with “{last}”. How does it get from the one to the other?",
  "prompt.whole": "¶ {paragraph} says no more than “{words}”. What is it there for?",
  "prompt.opening": "¶ {paragraph} opens with “{words} …”. What is its main point, in your own words?",
  "prompt.closing":
    "The last sentence of ¶ {paragraph} starts with “{words} …”. Does it follow from what is said before it?",
} as const;
