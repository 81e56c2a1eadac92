import { discussion } from "./discussion/en.js";
import { prompts } from "./prompts/en.js";
import { transcripts } from "./transcripts/en.js";

/*
 * All that members see, as ICU messages: https://unicode-org.github.io/icu/userguide/format_parse/messages/
 * The values of {…} are put in as they are, never read as a message: what a member or an article says has to be made
 * `literal` before. The names here are the real names of commands and options; the other catalogues translate them.
 */
export const en = {
  ...discussion,
  ...prompts,
  ...transcripts,

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
  "command.passage.option.article.description": "Which article (this channel's or the first, if left out)",
  "command.passage.option.private.name": "private",
  "command.passage.option.private.description": "Show it to you alone",
  "command.search.name": "search",
  "command.search.description": "Find paragraphs that hold some words",
  "command.search.option.words.name": "words",
  "command.search.option.words.description": "The words; in quotation marks, a phrase",
  "command.search.option.article.name": "article",
  "command.search.option.article.description": "Which article (this channel's or all, if left out)",
  "command.outline.name": "outline",
  "command.outline.description": "Show an article's headings and their paragraphs",
  "command.outline.option.article.name": "article",
  "command.outline.option.article.description": "Which article (this channel's, if left out)",
  "command.articles.name": "articles",
  "command.articles.description": "List the articles that can be asked and read",
  "command.about.name": "about",
  "command.about.description": "What Pilcrow is, what it reads, and what it keeps",
  "command.help.name": "help",
  "command.help.description": "What you can do here, and how",
  "command.forget-me.name": "forget-me",
  "command.forget-me.description": "Remove your questions and votes",
  "command.find.name": "Find in the article",

  "command.queue.name": "queue",
  "command.queue.description": "Moderators: the answers that wait for your decision",
  "command.verified.name": "verified",
  "command.verified.description": "Moderators: the answers that you stand for",
  "command.verified.list.name": "list",
  "command.verified.list.description": "All verified answers; those that the article has left behind first",
  "command.verified.show.name": "show",
  "command.verified.show.description": "One verified answer",
  "command.verified.edit.name": "edit",
  "command.verified.edit.description": "Put a verified answer right",
  "command.verified.withdraw.name": "withdraw",
  "command.verified.withdraw.description": "Take a verified answer back",
  "command.verified.add.name": "add",
  "command.verified.add.description": "Say which sentence answers a question before anybody asks",
  "command.verified.option.answer.name": "answer",
  "command.verified.option.answer.description": "Choose it by its question",
  "command.verified.option.reason.name": "reason",
  "command.verified.option.reason.description": "Why; it is kept in the moderation log",
  "command.verified.option.question.name": "question",
  "command.verified.option.question.description": "The question, as a member would ask it",
  "command.verified.option.paragraph.name": "number",
  "command.verified.option.paragraph.description": "The number of the paragraph that answers it, as in ¶ 5",
  "command.verified.option.sentence.name": "sentence",
  "command.verified.option.sentence.description": "The article's own words; left out, I choose the sentence",
  "command.verified.option.article.name": "article",
  "command.verified.option.article.description": "Which article (the first, if left out)",

  "ask.noWords": "Ask me something in words.",
  "ask.howToOne": "Ask me something about “{title}”: mention me with your question, or use /ask.",
  "ask.howToSeveral": "Ask me something about my articles: mention me with your question, or use /ask.",
  "article.unknown": "There is no such article. Choose one from the list that appears as you type.",

  "command.askAbout.name": "Ask the article about this",
  "draft.waiting": "A moderator looks at the answer first; it will appear here.",
  "edit.tooOften": "This question was edited too often; please ask it in a new message.",
  "unanswered.ping": "{role} The article does not answer this question: {link}",
  "permission.missing":
    "I cannot answer here: I lack the permission {missing}. Whoever manages this server can give it to me.",

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
  "answer.similar": "A moderator has verified an answer to a similar question: “{question}”",
  "answer.similarStale":
    "The paragraph has changed since a moderator verified this answer. You are welcome to ask that question yourself.",
  "answer.button.similar": "Show it",

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
  "passage.goTo": "Go to ¶ …",
  "passage.goTo.title": "Go to another paragraph",
  "passage.goTo.number": "¶ number, from 1 to {count}",

  "search.found": "Found in {count, plural, one {# paragraph} other {# paragraphs}}.",
  "search.some":
    "No paragraph holds all of these words; {count, plural, one {# paragraph holds} other {# paragraphs hold}} some of them.",
  "search.none": "Found in no paragraph.",
  "search.in": "In “{title}”",
  "page.position": "{from}–{to} of {count}",
  "search.open": "Read a paragraph in full",
  "search.suggestion": "Search for “{words}”",
  "search.nothing": "Search for words: there are no letters or digits in what you typed.",
  "search.commonWords": "These words are in every text. Search for one that says more.",

  "outline.paragraphs": "{count, plural, one {# paragraph} other {# paragraphs}}",
  "outline.open": "Read from a heading on",

  "articles.title": "{count, plural, one {# article} other {# articles}}",
  "articles.open": "Look at an article",
  "articles.authors": "{count, plural, one {Author} other {Authors}}",
  "articles.date": "Date",
  "articles.length": "Length",
  "articles.lengthOf":
    "{count, plural, one {# paragraph} other {# paragraphs}}{sections, plural, =0 {} one { under # heading} other { under # headings}}",
  "articles.source": "Source",
  "articles.outline": "Outline",
  "articles.read": "Read from ¶ {number}",

  "about.title": "Pilcrow ¶",
  "about.what":
    "I answer questions about an article in its own words: an answer is a sentence of the article, in its paragraph, with the paragraph's number. When the article does not answer, I say so.",
  "about.how":
    "Ask with `/ask`, by mentioning me with a question, or by replying to one of my messages. `/help` shows all that you can do here.",
  "about.theArticle": "The article",
  "about.theArticles": "The {count, plural, one {# article} other {# articles}}",
  "about.article": "{title} ({count, plural, one {# paragraph} other {# paragraphs}})",
  "about.articleBy": "{title}, by {authors} ({count, plural, one {# paragraph} other {# paragraphs}})",
  "about.more": "… and {count} more",
  "about.privacy": "What is kept, and for how long",
  "about.here": "Questions are answered on the machine that runs me; no other service sees them.",
  "about.readsAddressed": "I read only what is addressed to me.",
  "about.readsAll":
    "In this channel I read every message, to answer those that ask something; what asks nothing is not kept.",
  "about.keepsQuestions":
    "Questions, who asked them and what answered them are kept for {days, plural, one {# day} other {# days}}, with the votes on them.",
  "about.keepsNoWords":
    "No word of a question is kept; who asked when, and the votes on the answer, are for one day.",
  "about.keepsDecisions":
    "What moderators decide is kept until they remove it: verified answers, hidden passages, and a numbered log of what was done.",
  "about.forget": "`/forget-me` removes your questions and votes at once.",

  "help.title": "What you can do here",
  "help.ask": "Ask",
  "help.lookUp": "Look up",
  "help.moderate": "Moderate",
  "help.manage": "Manage",
  "help.command": "{command}: {description}",
  "help.menu": "**{name}**: in the menu of a message, under Apps",
  "help.mention": "You can also mention me with your question, or reply to one of my messages.",
  "help.direct": "Here every message to me is a question.",
  "help.here": "In this channel",
  "help.mode":
    "{mode, select, off {I answer no questions here.} draft {I answer when I am asked; a moderator looks at each answer first.} auto {I answer every message that asks something.} other {I answer when I am asked.}}",
  "help.notAsker": "Asking is for members with another role here; looking up is for everybody.",
  "help.article": "The article here: {title}",
  "help.cooldown": "Wait {seconds, plural, one {# second} other {# seconds}} between two questions.",
  "help.quota": "{count, plural, one {# question} other {# questions}} an hour, all members together.",

  "help.noReviewChannel":
    "⚠️ No review channel is set: drafts and what members report wait in /queue, and nobody is told. Whoever manages the server chooses one in /settings, under “Review, log and pings”.",

  "find.found": "Nearest to that message",
  "find.nothing":
    "Nothing in {count, plural, one {the article} other {the articles}} comes near to that message.",
  "find.noText": "That message has no text to look for.",
  "find.own": "That message is mine: what it shows is from the article already.",

  "forget.title": "Remove your questions and votes?",
  "forget.here":
    "All that you asked and voted on this server is removed, and what you told moderators with it.",
  "forget.everywhere":
    "All that you asked and voted, here and on every server, is removed, and what you told moderators with it.",
  "forget.stays":
    "My answers stay in their channels: delete them first if you want them gone. Verified answers stay too, without your name. This cannot be undone.",
  "forget.yes": "Remove",
  "forget.no": "Keep",
  "forget.done":
    "Removed: {questions, plural, =0 {no question} one {# question} other {# questions}} and {votes, plural, =0 {no vote} one {# vote} other {# votes}}.",
  "forget.kept": "Nothing was removed.",

  "command.settings.name": "settings",
  "command.settings.description": "See and change how I work on this server",
  "command.settings.sub.show.name": "show",
  "command.settings.sub.show.description": "Open the panel: everything that is set, and menus to change it",
  "command.settings.sub.answers.name": "answers",
  "command.settings.sub.answers.description":
    "When I answer, and from which article: everywhere, or in one channel",
  "command.settings.sub.access.name": "access",
  "command.settings.sub.access.description": "Which roles may ask, and which moderate",
  "command.settings.sub.notify.name": "notify",
  "command.settings.sub.notify.description": "Where drafts, reports and the log go, and who is pinged",
  "command.settings.sub.limits.name": "limits",
  "command.settings.sub.limits.description": "How often members and channels may ask",
  "command.settings.sub.language.name": "language",
  "command.settings.sub.language.description": "The language of what everybody sees",
  "command.settings.sub.privacy.name": "privacy",
  "command.settings.sub.privacy.description": "How long questions are kept; how transcripts name members",
  "command.settings.sub.export.name": "export",
  "command.settings.sub.export.description": "Get all settings as a file",
  "command.settings.sub.import.name": "import",
  "command.settings.sub.import.description": "Take over all settings from a file that /settings export made",
  "command.settings.sub.reset.name": "reset",
  "command.settings.sub.reset.description": "Set everything back to how it was at first (asks first)",
  "command.settings.option.channel.name": "channel",
  "command.settings.option.channel.description":
    "Only this channel, thread or category (everywhere, if left out)",
  "command.settings.option.mode.name": "mode",
  "command.settings.option.mode.description": "When I answer there",
  "command.settings.option.article.name": "article",
  "command.settings.option.article.description": "The article that is asked there when none is named",
  "command.settings.option.askers.name": "askers",
  "command.settings.option.askers.description":
    "Mention each role that may ask: @Readers @Members; “-” for everybody",
  "command.settings.option.moderators.name": "moderators",
  "command.settings.option.moderators.description":
    "Mention each role that moderates; “-” for only those who manage the server",
  "command.settings.option.review_channel.name": "review_channel",
  "command.settings.option.review_channel.description": "Where drafts and reported answers arrive",
  "command.settings.option.log_channel.name": "log_channel",
  "command.settings.option.log_channel.description": "Where each case is told",
  "command.settings.option.unanswered_role.name": "unanswered_role",
  "command.settings.option.unanswered_role.description":
    "Who is pinged when the article does not answer a question",
  "command.settings.option.off.name": "off",
  "command.settings.option.off.description": "Turn one of the three off",
  "command.settings.option.cooldown.name": "cooldown",
  "command.settings.option.cooldown.description":
    "Seconds that a member waits between two questions; 0 for none",
  "command.settings.option.quota.name": "quota",
  "command.settings.option.quota.description": "Questions an hour in each channel; 0 for no limit",
  "command.settings.option.language.name": "language",
  "command.settings.option.language.description":
    "Whoever is spoken to alone is spoken to in their own language",
  "command.settings.option.days.name": "days",
  "command.settings.option.days.description": "Days that a question is kept; 0: no word of it is kept",
  "command.settings.option.names.name": "names",
  "command.settings.option.names.description": "How members are named in transcripts",
  "command.settings.option.file.name": "file",
  "command.settings.option.file.description": "A file that /settings export made, here or on another server",
  "command.settings.choice.mode.off": "Not at all",
  "command.settings.choice.mode.mention": "When I am addressed",
  "command.settings.choice.mode.draft": "When I am addressed, once a moderator has agreed",
  "command.settings.choice.mode.auto": "Every message that looks like a question",
  "command.settings.choice.mode.everywhere": "As everywhere else (for a channel)",
  "command.settings.choice.off.reviewChannel": "The review channel",
  "command.settings.choice.off.logChannel": "The log channel",
  "command.settings.choice.off.unansweredRole": "The ping for unanswered questions",
  "command.settings.choice.language.en": "English",
  "command.settings.choice.language.es": "Spanish",
  "command.settings.choice.language.de": "German",
  "command.settings.choice.language.fr": "French",
  "command.settings.choice.language.ru": "Russian",
  "command.settings.choice.language.pt": "Portuguese",
  "command.settings.choice.language.server": "The server's own",
  "command.settings.choice.names.hashed": "By a pseudonym",
  "command.settings.choice.names.shown": "By the name that Discord shows",

  "settings.title": "Settings",
  "settings.page":
    "{page, select, answers {Where and how I answer} access {Who may ask, who moderates} notify {Review, log and pings} limits {Limits} language {Language} privacy {Privacy} other {{page}}}",
  "settings.pageDescription":
    "{page, select, answers {Mode and article, everywhere or in one channel} access {Roles} notify {Channels for moderators; a role to ping} limits {Cooldown a member, questions an hour} language {Of what everybody sees} privacy {How long questions are kept; names in transcripts} other {{page}}}",
  "settings.pageHelp":
    "{page, select, answers {Choose below when I answer and from which article. The first two menus hold everywhere; the third sets one channel, thread, forum or category apart. A thread has what its channel has.} access {The first menu has the roles that may ask; empty, everybody may. The second has the roles that moderate, beside those who manage the server. Looking up passages is open to everybody.} notify {The first menu is the review channel, where drafts and reported answers arrive; the second is the log channel, where every case is told; the third is the role that is pinged when the article does not answer a question. Empty a menu to turn it off.} limits {How soon a member can ask again, and how many questions a channel has each hour.} language {The language of what everybody sees. Whoever is spoken to alone is spoken to in the language of their Discord; the article's words stay as they are.} privacy {Questions and where their answers stand are kept for so many days, so that a follow-up is understood and moderators can review. Members can have their own removed at any time. In transcripts members have a pseudonym of this server, or the name that Discord shows.} other {{page}}}",
  "settings.channelHelp":
    "Choose what holds in {channel} alone, and in its threads or posts. “As everywhere else” takes it back.",
  "settings.choosePage": "What do you want to change?",
  "settings.chooseChannel": "Set one channel apart…",
  "settings.choose":
    "{field, select, askerRoles {Roles that may ask: everybody} moderatorRoles {Roles that moderate: none} reviewChannel {Review channel: none} logChannel {Log channel: none} unansweredRole {Role to ping: nobody} other {{field}}}",
  "settings.now": "As it is now",
  "settings.everywhere": "Everywhere: {answers}",
  "settings.answers":
    "{mode, select, off {not at all} mention {when I am addressed} draft {when I am addressed, once a moderator has agreed} auto {every message that looks like a question} other {as everywhere else}}{from, select, one {, from “{article}”} other {}}",
  "settings.now.access":
    "May ask: {askers, select, everybody {everybody} other {{askerRoles}}}\nModerate: those who manage the server{moderators, select, roles {, {moderatorRoles}} other {}}",
  "settings.now.notify":
    "Review channel: {review}\nLog channel: {log}\nPinged when the article does not answer: {role}",
  "settings.now.limits":
    "A member waits: {cooldown, plural, =0 {not at all} one {# second between two questions} other {# seconds between two questions}}\nA channel has: {quota, plural, =0 {no limit} one {# question an hour} other {# questions an hour}}",
  "settings.now.privacy":
    "{days, plural, =0 {No word of a question is kept.} one {Questions are kept for # day.} other {Questions are kept for # days.}}\nMembers in transcripts: {names, select, shown {by the name that Discord shows} other {by a pseudonym}}",
  "settings.nowhere": "none",
  "settings.noReviewChannel": "none, so drafts and what members report wait in /queue, and nobody is told",
  "settings.nobody": "nobody",
  "settings.more": "… and {count} more",
  "settings.moreArticles": "There are more articles than fit here: type /settings answers",
  "settings.field":
    "{field, select, language {Language} mode {When I answer} article {Article} channels {Channels} askerRoles {Who may ask} moderatorRoles {Moderators} reviewChannel {Review channel} logChannel {Log channel} unansweredRole {Pinged when not answered} cooldownSeconds {Cooldown} quotaPerHour {Questions an hour in a channel} timeZone {Time zone} blockedMembers {Blocked members} retentionDays {Questions are kept} names {Members in transcripts} other {{field}}}",
  "settings.ofChannel": "{channel}: {field, select, mode {when I answer} article {article} other {{field}}}",
  "settings.unset":
    "{field, select, language {the server's own} article {All articles} channel_mode {As everywhere else} channel_article {As everywhere else} askerRoles {everybody} moderatorRoles {only those who manage the server} unansweredRole {nobody} other {none}}",
  "settings.mode":
    "{mode, select, off {Not at all} mention {When I am addressed} draft {When I am addressed, once a moderator has agreed} auto {Every message that looks like a question} other {{mode}}}",
  "settings.modeDescription":
    "{mode, select, off {Messages get no answer; who uses /ask is told so, alone} mention {Mentions, replies to me and /ask} draft {The answer waits in the review channel until it is accepted} auto {Also without a mention; needs the Message Content intent} other {{mode}}}",
  "settings.language":
    "{language, select, en {English} es {Spanish} de {German} fr {French} ru {Russian} pt {Portuguese} other {The server's own}}",
  "settings.cooldownSeconds": "{count} s",
  "settings.quotaPerHour": "{count, plural, =0 {no limit} one {#} other {#}}",
  "settings.retentionDays": "{count, plural, =0 {not at all} one {# day} other {# days}}",
  "settings.names": "{names, select, shown {By the name that Discord shows} other {By a pseudonym}}",
  "settings.namesDescription":
    "{names, select, shown {Of this server; for handing out among those who agreed} other {Such as “Member k3f9q2”, the same each time}}",
  "settings.form.label":
    "{field, select, cooldownSeconds {Seconds between two questions} quotaPerHour {Questions an hour in each channel} retentionDays {Days that questions are kept} other {{field}}}",
  "settings.form.description":
    "{field, select, cooldownSeconds {Of one member: 0 for none, 86400 (a day) at most} quotaPerHour {0 for no limit, 10000 at most} retentionDays {0: no word of a question is kept; 3650 at most} other {{field}}}",
  "settings.button.back": "Back",
  "settings.button.export": "Export as a file",
  "settings.button.reset": "Reset…",
  "settings.button.resetYes": "Reset everything",
  "settings.button.numbers":
    "{page, select, limits {Change the limits…} privacy {Change how long…} other {Change…}}",
  "settings.reset.title": "Reset everything?",
  "settings.reset.text":
    "All settings of this server go back to how they were at first. Questions, verified answers, hidden passages and cases stay. Export the settings before if you may want them back.",
  "settings.changed": "{change} (case {case})",
  "settings.same": "That is how it is set already.",
  "settings.nothingChanged": "Nothing was changed:",
  "settings.import.leftOut": "Left out, because it does not fit this server (what was set for it stays):",
  "settings.attention": "Needs attention",
  "settings.attention.draft":
    "Answers wait for a moderator, but there is no review channel to wait in. Choose one under “Review, log and pings”.",
  "settings.attention.auto":
    "I cannot read messages that do not address me, so I answer only when addressed. Whoever runs me can turn on the Message Content intent on the Bot page of Discord's developer portal, and start me anew.",
  "settings.attention.gone":
    "{name}: the channel is gone, so {field, select, logChannel {cases are told nowhere but in /cases} other {drafts and reports do not arrive}}. Choose another.",
  "settings.attention.permissions":
    "{name}: I cannot post in {channel}, so {field, select, logChannel {cases are told nowhere but in /cases} other {drafts and reports do not arrive}}. Allow me there: {missing}.",
  "settings.attention.roles":
    "{count, plural, one {A role that is set is gone} other {# roles that are set are gone}}. Choose the roles anew.",
  "settings.attention.article": "The article “{article}” is not here any more. Choose another.",
  "settings.wrong.range":
    "{field, select, cooldownSeconds {Cooldown: give whole seconds from 0 to 86400 (a day)} quotaPerHour {Questions an hour in a channel: give a whole number from 0 to 10000} retentionDays {Days that questions are kept: give a whole number from 0 to 3650} other {{field}}}.",
  "settings.wrong.channel":
    "{field}: this server has no channel with the id {id} that I can see. Choose one of this server's.",
  "settings.wrong.noMessages":
    "{field}: nobody can post messages in {channel} itself. Choose a text channel or a thread.",
  "settings.wrong.permissions":
    "{field}: I cannot post in {channel}. Allow me there: {missing}. Then choose it again.",
  "settings.wrong.everyone":
    "{name}: @everyone {field, select, unansweredRole {is never pinged} moderatorRoles {would make everybody a moderator} other {is everybody}}. {field, select, askerRoles {Choose no role to let everybody ask} other {Choose another role}}.",
  "settings.wrong.role": "{field}: this server has no role with the id {id}. Choose one of this server's.",
  "settings.wrong.roleList":
    "{field, select, askerRoles {askers} moderatorRoles {moderators} other {{field}}}: mention the roles, as in @Readers @Members, or give “-” for none.",
  "settings.wrong.article":
    "{field}: there is no article “{article}”. Choose one from the list that appears as you type.",
  "settings.wrong.modeUnset":
    "mode: “As everywhere else” is for one channel. Name the channel, or choose another mode.",

  "command.cases.name": "cases",
  "command.cases.description": "What moderators, and I for them, have done: numbered, with reasons",
  "command.cases.sub.list.name": "list",
  "command.cases.sub.list.description": "The latest cases, or those with certain words or of one member",
  "command.cases.sub.show.name": "show",
  "command.cases.sub.show.description": "One case by its number",
  "command.cases.sub.reason.name": "reason",
  "command.cases.sub.reason.description": "Give a case another reason; that you did is shown with it",
  "command.cases.option.words.name": "words",
  "command.cases.option.words.description": "Cases with all of these words",
  "command.cases.option.member.name": "member",
  "command.cases.option.member.description": "Cases that this member did or that concern them",
  "command.cases.option.number.name": "number",
  "command.cases.option.number.description": "The case's number",
  "command.cases.option.text.name": "text",
  "command.cases.option.text.description": "The reason",

  "cases.title": "{count, plural, =0 {No cases} one {# case} other {# cases}}",
  "cases.search":
    "{what, select, member {By or about {member}} both {With “{words}”, by or about {member}} other {With “{words}”}}",
  "cases.page": "Page {page} of {pages}",
  "cases.newer": "Newer",
  "cases.older": "Older",
  "cases.choose": "Look at a case",
  "cases.case":
    "Case {number} · {action, select, settings {Settings} accept {Answer accepted} correct {Answer corrected} decline {Answer declined} dismiss {Report dismissed} verify {Answer verified} edit {Verified answer edited} withdraw {Verified answer withdrawn} hide {Passage hidden} show {Passage shown again} delete {Answer deleted} startDiscussion {Discussion started} endDiscussion {Discussion ended} mute {Out of the speakers’ queue} unmute {Back in the speakers’ queue} strike {Contribution taken out of the record} refused {Refused} other {{action}}}",
  "cases.by": "By {who}",
  "cases.about": "Concerning {who}",
  "cases.jump": "Go to the message",
  "cases.because": "Why: {reason}",
  "cases.editedBy": "(edited by {who})",
  "cases.tried": "Tried {what}, which is for others",
  "cases.noWords": "(The question's words are not kept any more.)",
  "cases.privateQuestion": "(A question that was asked in private)",
  "cases.button.reason": "Edit the reason",
  "cases.button.list": "All cases",
  "cases.form.title": "Case {number}",
  "cases.form.reason": "Why",
  "cases.missing": "There is no case {number} here.",
  "cases.reasonEdited": "The reason of case {number} was changed.",

  "command.hidden.name": "hidden",
  "command.hidden.description": "Passages that are kept out of answers",
  "command.hidden.sub.add.name": "add",
  "command.hidden.sub.add.description": "Keep a paragraph out of answers, with a reason",
  "command.hidden.sub.list.name": "list",
  "command.hidden.sub.list.description": "The paragraphs that are hidden, by whom and why",
  "command.hidden.sub.remove.name": "remove",
  "command.hidden.sub.remove.description": "Let answers show a hidden paragraph again",
  "command.hidden.option.paragraph.name": "paragraph",
  "command.hidden.option.paragraph.description": "The paragraph's number, as in ¶ 5",
  "command.hidden.option.reason.name": "reason",
  "command.hidden.option.reason.description": "Why; it stands in the list and in the log",
  "command.hidden.option.article.name": "article",
  "command.hidden.option.article.description": "Which article (this channel's, if left out)",
  "command.hidden.option.passage.name": "passage",
  "command.hidden.option.passage.description": "One of the hidden paragraphs",

  "hidden.title":
    "{count, plural, =0 {No paragraph is hidden} one {# hidden paragraph} other {# hidden paragraphs}}",
  "hidden.help": "A hidden paragraph is never shown in an answer. /hidden add hides one.",
  "hidden.paragraph": "¶ {number} · {article}",
  "hidden.by": "{who}, {when}",
  "hidden.state":
    "{state, select, moved {It is ¶ {number} now.} changed {Its text has changed since; ¶ {number} stays hidden. Look whether it still should be.} gone {The article, or this paragraph of it, is not here any more.} other {}}",
  "hidden.choose": "Show one again…",
  "hidden.form.title": "Show again in answers",
  "hidden.form.reason": "Why",
  "hidden.hidden": "Hidden from answers: ¶ {number} of “{article}” (case {case}).",
  "hidden.shown": "Answers may show it again (case {case}).",
  "hidden.already": "¶ {number} of “{article}” is hidden already.",
  "hidden.notHidden": "That paragraph is not hidden (any more). /hidden list shows those that are.",
  "hidden.whichArticle": "There are several articles: say which one with the option “article”.",

  "review.waits":
    "{kind, select, draft {Draft: may this answer be given?} report {Reported answer: is it right?} other {Found not helpful: is this answer right?}}",
  "review.decided":
    "{kind, select, draft {Draft} report {Reported answer} other {Found not helpful}}: {state, select, accepted {accepted} corrected {corrected} declined {declined} dismissed {left as it was} other {taken back}}",
  "review.askedBy": "Asked by {member}",
  "review.privately": "privately",
  "review.jump": "Show it in the channel",
  "review.notes": "What members say",
  "review.notes.more": "… and {count} more before these",
  "review.notes.right": "the right one is **¶ {number}**",
  "review.notes.none": "no reason given",
  "review.decision": "Decision",
  "review.case": "Case {number}",
  "review.decidedBy": "By {member}, {when}",
  "review.answer":
    "{what, select, proposed {What the bot would answer} shown {What the bot answered} other {The verified answer}}",
  "review.noAnswer":
    "{kind, select, draft {The bot found no answer in the article. Choose a passage or edit to give one; decline to say that there is none.} other {The bot said that the article does not answer this. Choose a passage or edit to give an answer.}}",
  "review.note": "A moderator's note",
  "review.stale": "The article has changed since: these words do not stand there any more. Choose or edit.",
  "review.hidden": "This paragraph is hidden from answers. Choose or edit.",
  "review.button.accept": "{kind, select, draft {Accept} other {Accept the answer}}",
  "review.button.edit": "Edit",
  "review.button.choose": "Choose another passage",
  "review.button.decline": "{kind, select, draft {Decline} other {Take the answer down}}",
  "review.button.dismiss": "Leave as it is",
  "review.decline.title": "{kind, select, draft {Decline to answer} other {Take this answer down}}",
  "review.reason": "Reason",
  "review.reason.about": "The asker reads it in place of the answer.",
  "review.done":
    "{state, select, accepted {Accepted} corrected {Corrected} declined {Declined} dismissed {Left as it was} other {Taken back}} · case {number}",
  "review.already":
    "{state, select, accepted {{member} has accepted this already} corrected {{member} has corrected this already} declined {{member} has declined this already} dismissed {{member} has left this as it was} other {{member} has taken it back}}, {when}.",
  "review.refused":
    "{refusal, select, nothingToAccept {There is nothing to accept as it stands: choose a passage or edit the answer.} noReason {Give a reason.} noQuote {Give the article's words.} draftNeedsDecision {A draft needs a decision: accept, edit, choose or decline.} other {This is not here any more.}}",
  "review.choose.about":
    "Which passage answers it? You see it before you take it; the bot quotes the sentence that comes nearest.",
  "review.choose.placeholder": "Choose a passage",
  "review.choose.named": "named by a member",
  "review.choose.number": "Another ¶ by its number",
  "review.choose.none": "There is no such paragraph to choose: give the number of one that is not hidden.",
  "review.choose.confirm": "This is what the asker would get, with the sentence in bold:",
  "review.choose.take": "This is the answer",
  "review.choose.back": "Back to the list",

  "queue.empty": "Nothing waits for a decision.",
  "queue.position": "{number} of {count} that wait, the oldest first",
  "queue.noChannel":
    "No review channel is set: what waits shows up only here. Set one in /settings to have a card posted for each.",
  "queue.previous": "Previous",
  "queue.next": "Next",

  "verified.none":
    "There are no verified answers yet. Accept a draft, or add one with `/verified add`; whoever asks the same then gets it first.",
  "verified.title": "{count, plural, one {# verified answer} other {# verified answers}}",
  "verified.stale":
    "{count, plural, one {# is stale: its paragraph has changed or is hidden. It is not given until somebody has put it right.} other {# are stale: their paragraphs have changed or are hidden. They are not given until somebody has put them right.}}",
  "verified.isStale": "Stale",
  "verified.holds": "Verified answer",
  "verified.page": "Page {number} of {count}",
  "verified.choose": "Look at one, edit or withdraw it",
  "verified.by": "verified by {member} on {when}",
  "verified.button.edit": "Edit",
  "verified.button.withdraw": "Withdraw",
  "verified.button.list": "All verified answers",
  "verified.withdraw.title": "Withdraw this verified answer",
  "verified.reason.about": "It is kept in the moderation log.",
  "verified.gone": "This verified answer is not here any more: it was edited or withdrawn.",
  "verified.kept": "Kept · case {number}. Whoever asks this gets it first.",
  "verified.withdrawn": "Withdrawn · case {number}",

  "form.title": "The right answer",
  "form.question": "The question",
  "form.article": "Article",
  "form.paragraph": "¶ number",
  "form.paragraphs": "¶ number",
  "form.paragraphs.about": "Several are parted by commas.",
  "form.words": "The answering sentences",
  "form.words.about": "In the article's own words, a line each. Empty: the bot chooses.",
  "form.note": "A note of yours",
  "form.note.about": "Optional; shown under the answer as a moderator's.",
  "form.again": "Try again",
  "form.problem.noQuestion": "A question is missing. Nothing is lost: try again.",
  "form.problem.noArticle": "There is no such article any more. Nothing is lost: try again.",
  "form.problem.noNumber": "A ¶ number is missing, such as 7. Nothing is lost: try again.",
  "form.problem.noSuchParagraph":
    "There is no ¶ {number}: the article has {count, plural, one {# paragraph} other {# paragraphs}}. Nothing is lost: try again.",
  "form.problem.hidden": "¶ {number} is hidden from answers. Nothing is lost: try again.",
  "form.problem.missing":
    "These words do not stand in {numbers}: “{words}”\nI quote only what the article says. Nothing is lost: try again.",

  "outcome.decided":
    "{state, select, declined {{member} A moderator has looked at your question, and says why it has no answer.} other {{member} A moderator has answered your question.}}",
  "outcome.privately":
    "{state, select, declined {A moderator has looked at your private question:} other {A moderator has answered your private question:}}",
  "outcome.declined":
    "{kind, select, draft {A moderator has looked at this question} other {A moderator has withdrawn this answer}}",
  "outcome.declined.about":
    "{kind, select, draft {Thank you for asking. There is no answer to it here, and this is why:} other {It does not stand any longer, and this is why:}}",

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
