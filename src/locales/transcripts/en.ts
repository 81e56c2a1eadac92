/** What stands in transcripts and statistics. */
export const transcripts = {
  "transcript.member": "Member {hash}",

  "command.stats.name": "stats",
  "command.stats.description": "Moderators: what was asked and answered, and what the article leaves open",
  "command.stats.option.article.name": "article",
  "command.stats.option.article.description": "Only what is about this article (all, if left out)",
  "command.stats.option.days.name": "days",
  "command.stats.option.days.description": "How many days, today with them (30, if left out)",
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
  "stats.openNone": "None: what was asked has an answer.",
  "stats.openLine": "**{times, number} ×** “{question}”",
  "stats.openOf": "{askers, plural, one {# member} other {# members}}, last {when}",
  "stats.openAlso": "also “{question}”",
  "stats.openMore": "{count, plural, one {# other wording} other {# other wordings}}",
  "stats.openInPrivate":
    "{count, plural, one {# more was asked in private: its words are shown nowhere here.} other {# more were asked in private: their words are shown nowhere here.}}",
  "stats.openAll": "All open questions",
  "stats.file": "All these numbers as JSON: pseudonyms in place of members, no private words",

  "transcript.nobody": "somebody who has left no name",
  "transcript.moderator": "a moderator{withName, select, yes { ({name})} other {}}",

  "transcript.kind":
    "{kind, select, channel {Questions asked in a channel of {guild}} other {Minutes of a discussion in {guild}}}",
  "transcript.label":
    "{label, select, article {Article} source {Source} led {Led by} started {Started} ended {Ended} duration {Duration} agenda {Paragraphs} participants {Took part} period {Period} other {{label}}}",
  "transcript.byAuthors": "{authors}{withDate, select, yes { ({date})} other {}}",
  "transcript.utc": "{time} (UTC)",
  "transcript.period": "{from} to {to} (UTC)",
  "transcript.ended": "{time} (UTC){withBy, select, yes {, by {by}} other {}}",
  "transcript.goingOn": "still going on when this was made, {time} (UTC)",
  "transcript.articleGone": "not to be had any more",
  "transcript.members": "{count, plural, =0 {nobody} one {# member} other {# members}}",
  "transcript.range": "¶ {from}{one, select, yes {} other {–{to}}}",
  "transcript.duration": "{hours, plural, =0 {} other {{hours} h }}{minutes} min",
  "transcript.lessThanAMinute": "less than a minute",
  "transcript.paused": "{duration}, {paused} of it paused",
  "transcript.noText":
    "What members wrote in the thread was not to be part of the record; their questions are.",

  "transcript.paragraph": "¶ {number}{withHeading, select, yes { · {heading}} other {}}",
  "transcript.again": "{paragraph} (taken up again)",
  "transcript.span": "{from} to {to} · {duration}",
  "transcript.since": "since {from}",
  "transcript.paragraphState":
    "{state, select, changed {The paragraph has changed since it was discussed; this is how it reads now.} hidden {Moderators have hidden this paragraph.} gone {The article has this paragraph no more.} other {}}",
  "transcript.nothing": "Nothing was said.",
  "transcript.nothingAsked": "Nobody has asked anything.",
  "transcript.prompts": "Prompts",
  "transcript.promptAdded": "added by a moderator",
  "transcript.promptReworded": "put in other words by a moderator; it was “{before}”",
  "transcript.promptDropped": "A moderator took away: “{text}”",

  "transcript.question": "Question",
  "transcript.status":
    "{status, select, answered {Answered} verified {Answered, and verified} extract {Answered with an extract} notAnswered {Not answered by the article} waiting {Still to be answered} declined {Not answered: a moderator has declined} removed {A question was asked, and taken back.} notKept {A question was asked, whose words are not kept any more.} other {{status}}}",
  "transcript.verifiedBy": "Answered, and verified by {moderator}",
  "transcript.note": "A moderator’s remark: {note}",
  "transcript.questionParked":
    "{state, select, open {Put aside, and still open} answered {Put aside, and answered since} dropped {Put aside, and dropped} other {{state}}}",
  "transcript.citation":
    "¶ {number}{withHeading, select, yes { · {heading}} other {}}{withArticle, select, yes {, “{article}”} other {}}",
  "transcript.citationChanged": "the paragraph has changed since",
  "transcript.citationHidden": "The answer stands in a paragraph that moderators have hidden.",

  "transcript.parked": "Put aside",
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
  "transcript.openQuestion":
    "{by}{withNumber, select, yes {, at ¶ {number}} other {}}{parked, select, yes {, put aside} other {}}",
  "transcript.nothingOpen": "No question was left open.",
  "transcript.summary": "Summary",
  "transcript.count":
    "{what, select, paragraphs {Paragraphs discussed} questions {Questions asked of Pilcrow} answered {answered} verified {of them verified by a moderator} openQuestions {open} parked {Questions put aside} openParked {still open} polls {Polls} messages {Contributions in the thread} participants {Members who took part} askers {Members who asked} other {{what}}}",
  "transcript.countOf": "{count} of {of}",
  "transcript.made":
    "Made by Pilcrow on {time} (UTC). {names, select, shown {Members have the names that Discord shows.} other {Members have pseudonyms, the same each time within this server.}} The article’s words and numbers are those of that day.",

  "transcript.whole": "the whole paragraph",
  "transcript.theArticle": "The article",
  "transcript.toArticle": "To the article",
  "transcript.toMinutes": "To the minutes",
  "transcript.hiddenHere": "(hidden by moderators)",

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
