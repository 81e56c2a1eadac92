/*
 * All that members see, as ICU messages: https://unicode-org.github.io/icu/userguide/format_parse/messages/
 * The values of {…} are put in as they are, never read as a message: what a member or an article says has to be made
 * `literal` before. The names here are the real names of commands and options; the other catalogues translate them.
 */
export const en = {
  "command.ask.name": "ask",
  "command.ask.description": "Ask the article a question",
  "command.ask.option.question.name": "question",
  "command.ask.option.question.description": "Your question, in your own words",
  "command.ask.option.article.name": "article",
  "command.ask.option.article.description": "Which article (all of them, if left out)",
  "command.ask.option.private.name": "private",
  "command.ask.option.private.description": "Show the answer to you alone",
  "command.passage.name": "passage",
  "command.passage.description": "Show a paragraph of the article",
  "command.passage.option.number.name": "number",
  "command.passage.option.number.description": "The paragraph's number, as in ¶ 5",
  "command.passage.option.article.name": "article",
  "command.passage.option.article.description": "Which article (the first, if left out)",
  "command.about.name": "about",
  "command.about.description": "What Pilcrow is, what it reads, and what it keeps",

  "ask.noWords": "Ask me something in words.",
  "ask.howToOne": "Ask me something about “{title}”: mention me with your question, or use /ask.",
  "ask.howToSeveral": "Ask me something about my articles: mention me with your question, or use /ask.",
  "article.unknown": "There is no such article. Choose one from the list that appears as you type.",

  "answer.followUp": "Understood as a follow-up to “{question}”",
  "answer.unsure": "Not sure that this answers it; it is the closest I found",
  "answer.certainty":
    "How sure: {certainty, select, certain {certain} likely {likely} unsure {unsure} other {{certainty}}}",
  "answer.ownWords": "In the article's own words",
  "answer.notInTheArticle": "The article does not answer this",
  "answer.notInAnyArticle": "No article answers this",
  "answer.closest": "These passages come closest:",
  "answer.onlyEnglish": "I read only English",
  "answer.askInEnglish": "Please ask me in English.",
  "answer.askInEnglishToBeSure": "Please ask me in English to be sure.",
  "answer.button.more": "More passages",
  "answer.button.context": "Context",
  "answer.button.contextOf": "Context of ¶ {number}",
  "answer.morePassages": "The next best passages",
  "answer.inContext": "In context",

  "extract.explanation": "Extract: sentences of the article in its own words, not a summary.",
  "extract.allArticles": "The articles",
  "extract.more": "… and {count} more",
  "extract.nameOne": "Name one to see what it says.",
  "extract.missing":
    "The article has {count, plural, one {# paragraph} other {# paragraphs}}; there is no {range}.",
  "extract.noHeading": "No heading of the article says “{words}”. These are its sections.",
  "extract.hidden": "Moderators have hidden what you ask for.",
  "extract.severalArticles":
    "There are {count, plural, one {# article} other {# articles}}: say which one, and ask again.",

  "passage.missing":
    "“{title}” has {count, plural, one {# paragraph} other {# paragraphs}}; there is no ¶ {number}.",
  "passage.position": "¶ {number} of {count}",
  "passage.previous": "Previous",
  "passage.next": "Next",

  "about.title": "Pilcrow ¶",
  "about.what":
    "I answer questions about an article in its own words: an answer is a sentence of the article, in its paragraph, with the paragraph's number. When the article does not answer, I say so.",
  "about.how":
    "Ask with `/ask`, by mentioning me with a question, or by replying to one of my messages. `/passage` shows a paragraph by its number.",
  "about.theArticle": "The article",
  "about.theArticles": "The {count, plural, one {# article} other {# articles}}",
  "about.article": "{title} ({count, plural, one {# paragraph} other {# paragraphs}})",
  "about.articleBy": "{title}, by {authors} ({count, plural, one {# paragraph} other {# paragraphs}})",
  "about.more": "… and {count} more",
  "about.privacy": "Privacy",
  "about.privacyText":
    "Questions are answered on the machine that runs me; no other service sees them. I keep no question and no answer, and read only what is addressed to me; to understand a follow-up I look up my own last answers.",

  "refused.off": "I do not answer in this channel.",
  "refused.role": "Asking is for members with another role here.",
  "refused.cooldown": "One question after the other: you can ask again {until}.",
  "refused.quota": "This channel has asked all its questions for this hour; the next is welcome {until}.",
  "refused.standing":
    "{needed, select, manager {That is for those who manage the server.} moderator {That is for moderators.} other {That needs another role.}}",

  "failure.wentWrong": "Something went wrong while I looked that up. It has been logged; please try again.",
  "failure.restarting": "I am being restarted. Please ask again in a minute.",
  "failure.noSuchCommand": "This command is no longer here; Discord shows the new ones in a moment.",
  "failure.tooOld":
    "This message is from before the article changed. Ask again to get the paragraphs as they are now.",
} as const;

/** The name of a message. */
export type Key = keyof typeof en;

/** The messages of a language; what is not there yet is said in English. */
export type Catalogue = Readonly<Partial<Record<Key, string>>>;
