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

  "stats.title": "{days, plural, =1 {Questions of today} other {Questions of the last # days}}",
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
} as const;
