/** What stands in transcripts and statistics. */
export const transcripts = {
  "command.transcript.name": "transcript",
  "command.transcript.description": "Get a discussion's minutes, or a channel's questions, as files",
  "command.transcript.option.discussion.name": "discussion",
  "command.transcript.option.discussion.description":
    "Which discussion (this thread's or the latest, if left out)",
  "command.transcript.option.channel.name": "channel",
  "command.transcript.option.channel.description":
    "Moderators: a channel's questions instead, with its threads'",
  "command.transcript.option.days.name": "days",
  "command.transcript.option.days.description":
    "How many days of the channel's questions (all that are kept, if left out)",
  "command.transcript.option.format.name": "format",
  "command.transcript.option.format.description": "As what (all three, if left out)",
  "command.transcript.option.public.name": "public",
  "command.transcript.option.public.description": "Moderators: show it to everybody here, not to you alone",
  "command.transcript.choice.format.all": "All",
  "command.transcript.choice.format.html": "A page to read, with the article beside it",
  "command.transcript.choice.format.markdown": "Markdown",
  "command.transcript.choice.format.json": "JSON, for programs",

  "transcript.sent":
    "{kind, select, channel {The questions asked in {title}} other {The transcript of “{title}”}}. Members have {names, select, shown {the names that Discord shows} other {pseudonyms}} in it.",
  "transcript.format":
    "{format, select, html {the page} markdown {the Markdown} json {the JSON} other {{format}}}",
  "transcript.packed":
    "Packed, as it would be too large for Discord otherwise: {formats}. Most systems open .gz files with a double click.",
  "transcript.leftOutFiles":
    "Left out, as Discord takes no file of more than {megabytes} MB: {formats}. {kind, select, channel {Ask for fewer days.} other {Try the other formats.}}",
  "transcript.notYours":
    "A discussion's transcript is for those who took part in it, and for moderators; or there is no such discussion.",
  "transcript.noDiscussion":
    "There is no discussion yet that you took part in. Moderators can also have a channel's questions: give the option “channel”.",
  "transcript.noChannel": "You cannot read that channel, or it is gone.",
  "transcript.oneOfBoth": "Choose a discussion, or a channel and its days, not both.",
  "transcript.nothingKept":
    "Nothing is kept of it: nobody asked anything in that time, or it was cleared away.",
  "transcript.notPublic": "Only moderators show a transcript to everybody: this is for you alone.",

  "transcript.member": "Member {hash}",
  "transcript.nobody": "somebody who has left no name",
  "transcript.moderator": "a moderator{withName, select, yes { ({name})} other {}}",

  "transcript.kind":
    "{kind, select, channel {Questions asked in a channel of {guild}} other {Minutes of a discussion in {guild}}}",
  "transcript.label":
    "{label, select, article {Article} source {Source} led {Led by} started {Started} ended {Ended} duration {Duration} agenda {Paragraphs} participants {Took part} period {Period} other {{label}}}",
  "transcript.byAuthors": "{authors}{withDate, select, yes { ({date})} other {}}",
  "transcript.at": "{time} ({zone})",
  "transcript.period": "{from} to {to} ({zone})",
  "transcript.ended": "{time} ({zone}){withBy, select, yes {, by {by}} other {}}",
  "transcript.goingOn": "still going on when this was made, {time} ({zone})",
  "transcript.articleGone": "not available any more",
  "transcript.members": "{count, plural, =0 {nobody} one {# member} other {# members}}",
  "transcript.range": "¶ {from}{one, select, yes {} other {–{to}}}",
  "transcript.duration": "{hours, plural, =0 {} one {{hours} h } other {{hours} h }}{minutes} min",
  "transcript.lessThanAMinute": "less than a minute",
  "transcript.paused": "{duration}, {paused} of it paused",
  "transcript.noText":
    "What members wrote in the thread was not to be part of the record; their questions are.",

  "transcript.paragraph": "¶ {number}{isAgain, select, yes { (taken up again)} other {}}",
  "transcript.span": "{from} to {to} · {duration}",
  "transcript.since": "since {from}",
  "transcript.paragraphState":
    "{state, select, changed {The paragraph has changed since it was discussed; this is how it reads now.} hidden {Moderators have hidden this paragraph.} gone {The article does not have this paragraph any more.} other {}}",
  "transcript.nothing": "Nothing was said.",
  "transcript.nothingAsked": "Nobody has asked anything.",
  "transcript.prompts": "To discuss",
  "transcript.promptAdded": "added by a moderator",
  "transcript.promptReworded": "put in other words by a moderator; it was “{before}”",
  "transcript.promptDropped": "A moderator took away: “{text}”",

  "transcript.question": "Question",
  "transcript.status":
    "{status, select, answered {Answered} verified {Answered, and verified} extract {Answered with an extract} notAnswered {Not answered by the article} waiting {Still to be answered} declined {Not answered: a moderator has declined} removed {A question was asked, and taken back} notKept {A question was asked, whose words are not kept any more} other {{status}}}",
  "transcript.verifiedBy": "Answered, and verified by {moderator}",
  "transcript.note": "A moderator’s remark: {note}",
  "transcript.questionParked":
    "{state, select, open {in the parking lot, still open} answered {in the parking lot, answered since} dropped {in the parking lot, dropped} other {{state}}}",
  "transcript.citationChanged": "the paragraph has changed since",
  "transcript.citationHidden": "The answer stands in a paragraph that moderators have hidden.",

  "transcript.parked": "For the parking lot",
  "transcript.parkedState":
    "{state, select, open {Still open} answered {Answered{isLater, select, yes { since} other {}}} dropped {Dropped} other {{state}}}",
  "transcript.settled":
    "{withBy, select, yes {{by} took up “{text}”:} other {“{text}” is}} {state, select, open {open again} answered {answered} dropped {dropped} other {{state}}}",
  "transcript.poll": "Poll",
  "transcript.pollOpen": "No tally: the poll was still open.",
  "transcript.votes": "{count, plural, one {# vote} other {# votes}}",
  "transcript.floor": "{name} had the floor{withDuration, select, yes { ({duration})} other {}}",
  "transcript.pause":
    "{because, select, archived {The discussion paused, because its thread was archived} other {{by} paused the discussion}}{withUntil, select, yes {; it went on at {until}} other {}}",
  "transcript.removed":
    "A contribution was removed by a moderator{withReason, select, yes {: {reason}} other {}}",
  "transcript.questionsClosed": "{by} {areClosed, select, yes {closed} other {opened}} questions to Pilcrow",
  "transcript.leftOut": "{by} left out ¶ {paragraph}",
  "transcript.renamed": "The discussion was renamed “{title}”",

  "transcript.open": "Still open",
  "transcript.openQuestion": "{by}{withNumber, select, yes {, at ¶ {number}} other {}}",
  "transcript.nothingOpen": "No question was left open.",
  "transcript.summary": "Summary",
  "transcript.count":
    "{what, select, paragraphs {Paragraphs discussed} questions {Questions} answered {answered} verified {of them verified by a moderator} openQuestions {still open} polls {Polls} messages {Contributions in the thread} participants {Members who took part} askers {Members who asked} other {{what}}}",
  "transcript.countOf": "{count} of {of}",
  "transcript.made":
    "Made by Pilcrow on {time} ({zone}). {names, select, shown {Members have the names that Discord shows.} other {Members have pseudonyms, the same each time within this server.}} The article’s words and numbers are those of that day.",

  "transcript.theArticle": "The article",
  "transcript.toArticle": "To the article",
  "transcript.toMinutes": "To the minutes",
  "transcript.hiddenHere": "(hidden by moderators)",

  "command.stats.name": "stats",
  "command.stats.description": "Moderators: what was asked and answered, and what the article leaves open",
  "command.stats.option.article.name": "article",
  "command.stats.option.article.description": "Only what is about this article (all, if left out)",
  "command.stats.option.days.name": "days",
  "command.stats.option.days.description": "How many days, with today (30, if left out)",
  "command.stats.option.channel.name": "channel",
  "command.stats.option.channel.description": "Only this channel and its threads (everywhere, if left out)",
  "command.stats.option.public.name": "public",
  "command.stats.option.public.description": "Show it to everybody: numbers alone, nobody's questions",

  "stats.title": "{days, plural, one {Questions of today} other {Questions of the last # days}}",
  "stats.none": "Nobody has asked anything in this time.",
  "stats.total":
    "**{questions, plural, one {# question} other {# questions}}** by {members, plural, one {# member} other {# members}}",
  "stats.share": "**{share, number, percent} answered**: {answered, number} of {answerable, number}",
  "stats.shareNote": "Overviews, and what waits or was deleted, do not count in that share.",
  "stats.outcome":
    "{outcome, select, answered {answered} verified {verified by moderators} not_answered {not in the article} declined {declined by moderators} extract {overviews} waiting {waiting for moderators} asked {under way} deleted {deleted} other {{outcome}}} {count, number}",
  "stats.votes":
    "**{share, number, percent} found helpful**: {helpful, number} of {votes, plural, one {# vote} other {# votes}}",
  "stats.inPrivate":
    "{count, plural, one {# of them was asked in private: its words are shown nowhere here.} other {# of them were asked in private: their words are shown nowhere here.}}",
  "stats.forgotten":
    "{count, plural, one {# of them is by somebody who wanted to be forgotten.} other {# of them are by members who wanted to be forgotten.}}",
  "stats.channel": "In {channel} and its threads.",
  "stats.article": "About “{title}”: what it answered, and what nothing answered.",
  "stats.kept":
    "Questions are kept for {days, plural, one {# day} other {# days}} here: those before {since} do not count.",
  "stats.noWords": "No words of questions are kept here: nobody knows what was cited or is open.",
  "stats.zone": "Days are those of {zone}.",
  "stats.members": "Who asked most",
  "stats.member": "`{hash}` {count, number}",
  "stats.membersNote": "Pseudonyms: the same member has the same one each time, on this server alone.",
  "stats.cited": "Most cited in “{title}”",
  "stats.citedLine": "**{count, number} ×** ¶ {number} · {name}",
  "stats.citedElsewhere": "“{title}” {count, plural, one {# question} other {# questions}}",
  "stats.stale":
    "{count, plural, one {# citation is of a paragraph that has changed since: it does not count.} other {# citations are of paragraphs that have changed since: they do not count.}}",
  "stats.open": "Open questions: {count, number}",
  "stats.openNote":
    "The article did not answer them, and nothing has since. Those that ask the same are one.",
  "stats.openNone": "No question that is kept here is without an answer.",
  "stats.openLine": "**{times, number} ×** “{question}”",
  "stats.openOf": "{askers, plural, one {# member} other {# members}}, last {when}",
  "stats.openAlso": "also “{question}”",
  "stats.openMore": "{count, plural, one {# other wording} other {# other wordings}}",
  "stats.openInPrivate":
    "{count, plural, one {# more was asked in private: its words are shown nowhere here.} other {# more were asked in private: their words are shown nowhere here.}}",
  "stats.openAll": "All open questions",
  "stats.file": "All these numbers as JSON: pseudonyms in place of members, no private words",

  "stats.chart.map.subtitle": "How often each paragraph was cited",
  "stats.chart.map.total":
    "{citations, plural, =0 {No citation yet} one {One citation} other {{citations, number} citations}}: {cited, number} of {paragraphs, plural, one {one paragraph} other {{paragraphs, number} paragraphs}} cited",
  "stats.chart.map.legend": "Times cited",
  "stats.chart.map.bar":
    "{paragraphs, plural, one {A bar is as long as its paragraph.} other {A bar stands for up to {paragraphs, number} paragraphs and is as long as their text.}}",
  "stats.chart.map.most": "¶ {number} ({count, plural, one {once} other {{count, number} times}})",
  "stats.chart.map.alt":
    "How often each paragraph was cited. {total}. {count, plural, =0 {} one {Most often: {most}. } other {Most often: {most}. }}The article: {title}",

  "stats.chart.days.title": "Questions by day",
  "stats.chart.days.total":
    "{questions, plural, =0 {No question} one {One question} other {{questions, number} questions}} · {period}",
  "stats.chart.days.kind":
    "{kind, select, answered {Answered} notAnswered {Not answered} other {Other}}: {questions, number}",
  "stats.chart.days.alt":
    "Questions by day: {total}; {kinds}{questions, plural, =0 {} one {} other {; most on one day: {most, number} ({day})}}",
} as const;
