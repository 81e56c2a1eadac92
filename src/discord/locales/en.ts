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
  "answer.status.answered": "Answered",
  "answer.status.unsure": "Perhaps answered",
  "answer.status.verified": "Verified by a moderator",
  "answer.status.notInTheArticle": "Not in the article",
  "answer.status.notInAnyArticle": "Not in any article",
  "answer.status.notAnswered": "Not answered",
  "answer.note": "📝 **Note by a moderator:** {note}",
  "answer.staleVerified":
    "A moderator has answered this, but the paragraph has changed since; this is how I read it now",
  "answer.nothingClose": "No passage comes near it.",
  "answer.closest": "These passages come closest:",
  "answer.onlyEnglish": "I read only English",
  "answer.askInEnglish": "Please ask me in English.",
  "answer.askInEnglishToBeSure": "Please ask me in English to be sure.",
  "answer.button.context": "Context",
  "answer.button.contextOf": "Context of ¶ {number}",
  "answer.button.helpful": "Helpful",
  "answer.button.unhelpful": "Not helpful",
  "answer.button.report": "Report",
  "answer.button.share": "Share",
  "answer.button.delete": "Delete",
  "answer.inContext": "In context",
  "answer.hidden": "A moderator has hidden this passage.",
  "answer.gone":
    "I no longer keep this question, so nothing can be added to it. You are welcome to ask it again.",
  "answer.wordsNotKept": "(The words of the question are not kept.)",
  "answer.deleted": "The answer is deleted.",

  "passages.more": "More passages",
  "passages.answer":
    "Answer: {numbers}{count, plural, =0 {} one { · # more passage} other { · # more passages}}",
  "passages.closest": "The closest passages · choose one to read it whole",
  "passages.another": "Another passage, not the answer",

  "feedback.thanks": "Thank you! Your vote counts; nobody else sees it.",
  "feedback.passedOn": "Thank you! The moderators will look at it; nobody else sees your vote.",
  "feedback.title": "Not helpful",
  "feedback.reason": "What is wrong with it?",
  "feedback.reasonHint": "You may leave this empty; your vote counts already.",
  "feedback.paragraph": "The right ¶ is",
  "feedback.paragraphHint": "A number, as in ¶ 5, if you know it",
  "feedback.wrongParagraph":
    "There is no ¶ “{typed}”: “{title}” has ¶ 1 to ¶ {last}. Please press “Not helpful” again.",
  "feedback.articleChanged":
    "The article has changed meanwhile, and its ¶ may have other numbers now. Please ask again, and tell me then.",
  "feedback.youWrote": "You wrote:",

  "report.title": "Report to the moderators",
  "report.reason": "What should the moderators know?",
  "report.thanks": "Thank you! The moderators will look at it; nobody else sees that you reported it.",

  "share.by": "Asked and shared by {who}",
  "share.already": "You have shared this already.",
  "share.shared": "Shared with everybody here.",
  "share.waits": "A moderator looks at it first; then everybody here sees it.",
  "share.changed":
    "Moderators have hidden passages since you asked. Please ask again, and share that answer.",
  "share.missing":
    "I cannot post here: in this channel I lack the permission {permission, select, ViewChannel {to view it} SendMessages {to send messages} SendMessagesInThreads {to send messages in threads} EmbedLinks {to embed links} other {{permission}}}.",

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
