/**
 * The prompts that a discussion's paragraphs are given; the values are the article's own words, which fit no grammar but
 * that of quotation marks. With the longest values a message has to stay under 300 characters, so its own words are few.
 */
export const prompts = {
  "prompt.question": "¶ {paragraph} asks: “{question}” How would you answer, and how does the article?",
  "prompt.opinion":
    "¶ {paragraph} tells of an opinion: “{claim}”. Who would share it, who would object, and on what grounds?",
  "prompt.report":
    "¶ {paragraph} relies on a source: “{claim}”. How would the source know, and who might say otherwise?",
  "prompt.contrast":
    "¶ {paragraph} draws a contrast: “{claim}”. What is it meant to show, and would you draw it too?",
  "prompt.turn":
    "¶ {paragraph} says “{claim}”. What does it set against that at once, and which of the two weighs more?",
  "prompt.reason":
    "¶ {paragraph} gives a reason: “{claim}”. Does it explain enough, or do other reasons come in?",
  "prompt.consequence":
    "¶ {paragraph} names a consequence: “{claim}”. How does the one lead to the other, and must it?",
  "prompt.hedge":
    "¶ {paragraph} is cautious: “{claim}”. What makes this uncertain, and what would settle it?",
  "prompt.prediction":
    "¶ {paragraph} looks ahead: “{claim}”. What does that depend on, and what could turn out differently?",
  "prompt.demand":
    "¶ {paragraph} says what must or should be: “{claim}”. Why so, and what if it were otherwise?",
  "prompt.aim": "¶ {paragraph} names an aim: “{claim}”. How is it to be reached, and what stands in its way?",
  "prompt.condition":
    "¶ {paragraph} makes one thing hang on another: “{claim}”. How firm is that tie, and what else matters?",
  "prompt.possibility":
    "¶ {paragraph} says what can be done: “{claim}”. Who would make use of that, and where are its limits?",
  "prompt.sweeping":
    "¶ {paragraph} allows no exception: “{claim}”. Can you think of one, and would it matter?",
  "prompt.comparison":
    "¶ {paragraph} draws a comparison: “{claim}”. What does it show, and is it a fair comparison?",
  "prompt.rank": "¶ {paragraph} singles something out: “{claim}”. By what measure, and why does it matter?",
  "prompt.evidence": "What evidence does ¶ {paragraph} give for saying “{claim}”, and does it convince you?",
  "prompt.habit":
    "¶ {paragraph} generalises: “{claim}”. Where does that hold, and where would you expect it not to?",
  "prompt.decision":
    "¶ {paragraph} tells of a decision: “{claim}”. What spoke for it, and what else could have been done?",
  "prompt.definition":
    "¶ {paragraph} explains a notion: “{claim}”. Would you put it like that, and what does it leave out?",
  "prompt.change":
    "¶ {paragraph} tells of a change: “{claim}”. What brought it about, and what difference does it make?",
  "prompt.figure":
    "¶ {paragraph} gives a figure: “{claim}”. Is that much or little, and what would you compare it with?",
  "prompt.example":
    "¶ {paragraph} gives examples: “{claim}”. How typical is that, and which other examples come to mind?",
  "prompt.denial":
    "¶ {paragraph} says what is not so: “{claim}”. Why is that worth saying, and who might have thought otherwise?",
  "prompt.moment": "¶ {paragraph} dates an event: “{claim}”. Why just then, and what came of it?",
  "prompt.event": "¶ {paragraph} tells: “{claim}”. What may lie behind that, and what came of it?",
  "prompt.fact":
    "¶ {paragraph} states: “{claim}”. What follows from that, and what would be different otherwise?",
  "prompt.unsaid": "¶ {paragraph} says: “{claim}”. What does it leave unsaid that you would want to know?",
  "prompt.check":
    "¶ {paragraph} has it that “{claim}”. How could one check that, and who might tell it differently?",
  "prompt.point":
    "¶ {paragraph} says: “{claim}”. Why does it tell us so, and what would be missing without it?",
  "prompt.list":
    "¶ {paragraph} lists “{list}”. What ties these together, and which would you add or leave out?",
  "prompt.quotation":
    "¶ {paragraph} quotes: “{quotation}”. Whose words are these, and why are they quoted rather than retold?",
  "prompt.wording":
    "¶ {paragraph} puts “{words}” in quotation marks. Whose wording is it, and would you use it yourself?",
  "prompt.again": "¶ {other} names “{name}”, too. What does ¶ {paragraph} add, and do the two fit together?",
  "prompt.about": "What does ¶ {paragraph} tell us about “{name}”, and what would you still like to know?",
  "prompt.recurring":
    "¶ {paragraph} keeps coming back to “{name}”. What does it say of it, and why is it so important here?",
  "prompt.span":
    "¶ {paragraph} goes from “{from}” to “{to}”. Which event between the two mattered most, and why?",
  "prompt.items":
    "¶ {paragraph} is a row of items, from “{first}” to “{last}”. Which matters most, and is any missing?",
  "prompt.course":
    "¶ {paragraph} begins with “{first}” and ends with “{last}”. How does it get from the one to the other?",
  "prompt.whole": "¶ {paragraph} says no more than “{words}”. What is it there for?",
  "prompt.opening":
    "¶ {paragraph} opens with “{words} …”. What is its main point, and what would you ask back?",
  "prompt.last":
    "¶ {paragraph} ends with “{claim}”. Why end on that, and does it follow from what comes before?",
  "prompt.closing":
    "¶ {paragraph} ends with “{words} …”. Why end on that, and does it follow from what comes before?",
} as const;
