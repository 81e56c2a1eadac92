import type { transcripts as english } from "./en.js";

/** What stands in transcripts and statistics, in German. */
export const transcripts: Readonly<Partial<Record<keyof typeof english, string>>> = {
  "command.transcript.name": "protokoll",
  "command.transcript.description":
    "Das Protokoll einer Diskussion oder die Fragen eines Kanals als Dateien erhalten",
  "command.transcript.option.discussion.name": "diskussion",
  "command.transcript.option.discussion.description":
    "Welche Diskussion (ohne Angabe die dieses Threads oder die neueste)",
  "command.transcript.option.channel.name": "kanal",
  "command.transcript.option.channel.description":
    "Moderation: stattdessen die Fragen eines Kanals, mit denen seiner Threads",
  "command.transcript.option.days.name": "tage",
  "command.transcript.option.days.description":
    "Wie viele Tage der Fragen des Kanals (ohne Angabe alle, die gespeichert sind)",
  "command.transcript.option.format.name": "format",
  "command.transcript.option.format.description": "In welcher Form (ohne Angabe in allen drei)",
  "command.transcript.option.public.name": "öffentlich",
  "command.transcript.option.public.description": "Moderation: allen hier zeigen, nicht nur dir",
  "command.transcript.choice.format.all": "Alle",
  "command.transcript.choice.format.html": "Eine Seite zum Lesen, mit dem Artikel daneben",
  "command.transcript.choice.format.markdown": "Markdown",
  "command.transcript.choice.format.json": "JSON, für Programme",

  "transcript.sent":
    "{kind, select, channel {Die Fragen, die in {title} gestellt wurden} other {Das Protokoll von „{title}“}}. Mitglieder stehen darin mit {names, select, shown {dem Namen, den Discord zeigt} other {einem Pseudonym}}.",
  "transcript.format":
    "{format, select, html {die Seite} markdown {das Markdown} json {das JSON} other {{format}}}",
  "transcript.packed":
    "Gepackt, weil es sonst zu groß für Discord wäre: {formats}. Die meisten Systeme öffnen .gz-Dateien mit einem Doppelklick.",
  "transcript.leftOutFiles":
    "Ausgelassen, weil Discord keine Datei mit mehr als {megabytes} MB annimmt: {formats}. {kind, select, channel {Frag nach weniger Tagen.} other {Versuch es mit den anderen Formaten.}}",
  "transcript.notYours":
    "Das Protokoll einer Diskussion ist für die, die teilgenommen haben, und für die Moderation; oder es gibt diese Diskussion nicht.",
  "transcript.noDiscussion":
    "Es gibt noch keine Diskussion, an der du teilgenommen hast. Die Moderation kann auch die Fragen eines Kanals erhalten: mit der Option „kanal“.",
  "transcript.noChannel": "Diesen Kanal kannst du nicht lesen, oder es gibt ihn nicht mehr.",
  "transcript.oneOfBoth": "Wähle eine Diskussion oder einen Kanal und seine Tage, nicht beides.",
  "transcript.nothingKept":
    "Davon ist nichts gespeichert: In dieser Zeit hat niemand etwas gefragt, oder es wurde schon gelöscht.",
  "transcript.notPublic": "Allen zeigt nur die Moderation ein Protokoll: Dieses ist für dich allein.",

  "transcript.member": "Mitglied {hash}",
  "transcript.nobody": "jemand ohne Namen",
  "transcript.moderator": "die Moderation{withName, select, yes { ({name})} other {}}",

  "transcript.kind":
    "{kind, select, channel {Fragen aus einem Kanal von {guild}} other {Protokoll einer Diskussion in {guild}}}",
  "transcript.label":
    "{label, select, article {Artikel} source {Quelle} led {Leitung} started {Beginn} ended {Ende} duration {Dauer} agenda {Absätze} participants {Teilgenommen} period {Zeitraum} other {{label}}}",
  "transcript.byAuthors": "{authors}{withDate, select, yes { ({date})} other {}}",
  "transcript.at": "{time} ({zone})",
  "transcript.period": "{from} bis {to} ({zone})",
  "transcript.ended": "{time} ({zone}){withBy, select, yes {, durch {by}} other {}}",
  "transcript.goingOn": "dauerte noch an, als dieses Protokoll entstand: {time} ({zone})",
  "transcript.articleGone": "nicht mehr vorhanden",
  "transcript.members": "{count, plural, =0 {niemand} one {# Mitglied} other {# Mitglieder}}",
  "transcript.range": "¶ {from}{one, select, yes {} other {–{to}}}",
  "transcript.duration": "{hours, plural, =0 {} one {{hours} h } other {{hours} h }}{minutes} min",
  "transcript.lessThanAMinute": "weniger als eine Minute",
  "transcript.paused": "{duration}, davon {paused} Pause",
  "transcript.noText":
    "Was Mitglieder im Thread geschrieben haben, sollte nicht ins Protokoll; ihre Fragen stehen darin.",

  "transcript.paragraph": "¶ {number}{isAgain, select, yes { (noch einmal)} other {}}",
  "transcript.span": "{from} bis {to} · {duration}",
  "transcript.since": "seit {from}",
  "transcript.paragraphState":
    "{state, select, changed {Der Absatz hat sich seit der Diskussion geändert; so lautet er jetzt.} hidden {Die Moderation hat diesen Absatz ausgeblendet.} gone {Diesen Absatz gibt es im Artikel nicht mehr.} other {}}",
  "transcript.nothing": "Dazu wurde nichts gesagt.",
  "transcript.nothingAsked": "Niemand hat etwas gefragt.",
  "transcript.prompts": "Zur Diskussion",
  "transcript.promptAdded": "von der Moderation hinzugefügt",
  "transcript.promptReworded": "von der Moderation anders formuliert; vorher „{before}“",
  "transcript.promptDropped": "Von der Moderation gestrichen: „{text}“",

  "transcript.question": "Frage",
  "transcript.status":
    "{status, select, answered {Beantwortet} verified {Beantwortet und bestätigt} extract {Mit einem Auszug beantwortet} notAnswered {Vom Artikel nicht beantwortet} waiting {Wartet noch auf eine Antwort} declined {Nicht beantwortet: von der Moderation abgelehnt} removed {Eine Frage wurde gestellt und zurückgenommen.} notKept {Eine Frage wurde gestellt, deren Wortlaut nicht mehr gespeichert ist.} other {{status}}}",
  "transcript.verifiedBy": "Beantwortet und bestätigt durch {moderator}",
  "transcript.note": "Anmerkung der Moderation: {note}",
  "transcript.questionParked":
    "{state, select, open {auf dem Parkplatz, noch offen} answered {auf dem Parkplatz, inzwischen beantwortet} dropped {auf dem Parkplatz, verworfen} other {{state}}}",
  "transcript.citationChanged": "der Absatz hat sich seitdem geändert",
  "transcript.citationHidden": "Die Antwort steht in einem Absatz, den die Moderation ausgeblendet hat.",

  "transcript.parked": "Für den Parkplatz",
  "transcript.parkedState":
    "{state, select, open {Noch offen} answered {{isLater, select, yes {Inzwischen beantwortet} other {Beantwortet}}} dropped {Verworfen} other {{state}}}",
  "transcript.settled":
    "{withBy, select, yes {{by} zu „{text}“:} other {„{text}“ ist}} {state, select, open {wieder offen} answered {beantwortet} dropped {verworfen} other {{state}}}",
  "transcript.poll": "Umfrage",
  "transcript.pollOpen": "Noch kein Ergebnis: Die Umfrage war noch offen.",
  "transcript.votes": "{count, plural, one {# Stimme} other {# Stimmen}}",
  "transcript.floor": "{name} hatte das Wort{withDuration, select, yes { ({duration})} other {}}",
  "transcript.pause":
    "{because, select, archived {Die Diskussion wurde unterbrochen, weil ihr Thread geschlossen wurde} other {{by} hat die Diskussion unterbrochen}}{withUntil, select, yes {; Fortsetzung: {until}} other {}}",
  "transcript.removed":
    "Die Moderation hat einen Beitrag entfernt{withReason, select, yes {: {reason}} other {}}",
  "transcript.questionsClosed":
    "{by} {areClosed, select, yes {hat Fragen an Pilcrow gesperrt} other {hat Fragen an Pilcrow wieder zugelassen}}",
  "transcript.leftOut": "{by} hat ¶ {paragraph} ausgelassen",
  "transcript.renamed": "Die Diskussion heißt jetzt „{title}“",

  "transcript.open": "Noch offen",
  "transcript.openQuestion": "{by}{withNumber, select, yes {, bei ¶ {number}} other {}}",
  "transcript.nothingOpen": "Keine Frage ist offen geblieben.",
  "transcript.summary": "Überblick",
  "transcript.count":
    "{what, select, paragraphs {Besprochene Absätze} questions {Fragen} answered {beantwortet} verified {davon von der Moderation bestätigt} openQuestions {noch offen} polls {Umfragen} messages {Beiträge im Thread} participants {Mitglieder, die teilgenommen haben} askers {Mitglieder, die gefragt haben} other {{what}}}",
  "transcript.countOf": "{count} von {of}",
  "transcript.made":
    "Erstellt von Pilcrow am {time} ({zone}). {names, select, shown {Mitglieder haben die Namen, die Discord zeigt.} other {Mitglieder haben Pseudonyme, auf diesem Server jedes Mal dieselben.}} Worte und Nummern des Artikels sind die jenes Tages.",

  "transcript.theArticle": "Der Artikel",
  "transcript.toArticle": "Zum Artikel",
  "transcript.toMinutes": "Zum Protokoll",
  "transcript.hiddenHere": "(von der Moderation ausgeblendet)",

  "command.stats.name": "statistik",
  "command.stats.description":
    "Moderation: was gefragt und beantwortet wurde und was der Artikel offen lässt",
  "command.stats.option.article.name": "artikel",
  "command.stats.option.article.description": "Nur was diesen Artikel betrifft (ohne Angabe alle)",
  "command.stats.option.days.name": "tage",
  "command.stats.option.days.description": "Wie viele Tage, heute eingeschlossen (ohne Angabe 30)",
  "command.stats.option.channel.name": "kanal",
  "command.stats.option.channel.description": "Nur dieser Kanal und seine Threads (ohne Angabe überall)",
  "command.stats.option.public.name": "öffentlich",
  "command.stats.option.public.description": "Allen zeigen: nur Zahlen, niemandes Fragen",

  "stats.title": "{days, plural, one {Fragen von heute} other {Fragen der letzten # Tage}}",
  "stats.none": "In dieser Zeit hat niemand etwas gefragt.",
  "stats.total":
    "**{questions, plural, one {# Frage} other {# Fragen}}** von {members, plural, one {# Mitglied} other {# Mitgliedern}}",
  "stats.share": "**{share, number, percent} beantwortet**: {answered, number} von {answerable, number}",
  "stats.shareNote":
    "In diesem Anteil zählen Überblicke nicht, auch nicht, was noch wartet oder gelöscht wurde.",
  "stats.outcome":
    "{outcome, select, answered {beantwortet} verified {von der Moderation bestätigt} not_answered {nicht im Artikel} declined {von der Moderation abgelehnt} extract {Überblicke} waiting {warten auf die Moderation} asked {in Arbeit} deleted {gelöscht} other {{outcome}}}: {count, number}",
  "stats.votes":
    "**{share, number, percent} hilfreich gefunden**: {helpful, number} von {votes, plural, one {# Stimme} other {# Stimmen}}",
  "stats.inPrivate":
    "{count, plural, one {# davon wurde privat gestellt: Ihr Wortlaut wird hier nirgends gezeigt.} other {# davon wurden privat gestellt: Ihr Wortlaut wird hier nirgends gezeigt.}}",
  "stats.forgotten":
    "{count, plural, one {# davon ist von jemandem, der vergessen werden wollte.} other {# davon sind von Mitgliedern, die vergessen werden wollten.}}",
  "stats.channel": "In {channel} und den Threads darin.",
  "stats.article": "Über „{title}“: was er beantwortet hat und was unbeantwortet blieb.",
  "stats.kept":
    "Fragen werden hier {days, plural, one {# Tag} other {# Tage}} lang gespeichert: Frühere ({since}) zählen nicht mit.",
  "stats.noWords":
    "Der Wortlaut von Fragen wird hier nicht gespeichert: Niemand weiß, was zitiert wurde oder offen ist.",
  "stats.zone": "Die Tage sind die von {zone}.",
  "stats.members": "Wer am meisten gefragt hat",
  "stats.member": "`{hash}` {count, number}",
  "stats.membersNote": "Pseudonyme: Ein Mitglied hat jedes Mal dasselbe, nur auf diesem Server.",
  "stats.cited": "Am häufigsten zitiert in „{title}“",
  "stats.citedLine": "**{count, number} ×** ¶ {number} · {name}",
  "stats.citedElsewhere": "„{title}“: {count, plural, one {# Frage} other {# Fragen}}",
  "stats.stale":
    "{count, plural, one {# Zitat ist aus einem Absatz, der sich seitdem geändert hat: Es zählt nicht.} other {# Zitate sind aus Absätzen, die sich seitdem geändert haben: Sie zählen nicht.}}",
  "stats.open": "Offene Fragen: {count, number}",
  "stats.openNote":
    "Der Artikel hat sie nicht beantwortet, und auch seitdem nichts. Fragen nach demselben sind eine.",
  "stats.openNone": "Keine gespeicherte ist ohne Antwort.",
  "stats.openLine": "**{times, number} ×** „{question}“",
  "stats.openOf": "{askers, plural, one {# Mitglied} other {# Mitglieder}}, zuletzt {when}",
  "stats.openAlso": "auch „{question}“",
  "stats.openMore": "{count, plural, one {# andere Formulierung} other {# andere Formulierungen}}",
  "stats.openInPrivate":
    "{count, plural, one {# weitere wurde privat gestellt: Ihr Wortlaut wird hier nirgends gezeigt.} other {# weitere wurden privat gestellt: Ihr Wortlaut wird hier nirgends gezeigt.}}",
  "stats.openAll": "Alle offenen Fragen",
  "stats.file": "Alle diese Zahlen als JSON: Pseudonyme statt Mitglieder, nichts Privates im Wortlaut",

  "stats.chart.map.subtitle": "Wie oft jeder Absatz zitiert wurde",
  "stats.chart.map.total":
    "{citations, plural, =0 {Noch kein Zitat} one {Ein Zitat} other {{citations, number} Zitate}}: {cited, number} von {paragraphs, plural, one {einem Absatz} other {{paragraphs, number} Absätzen}} zitiert",
  "stats.chart.map.legend": "So oft zitiert",
  "stats.chart.map.bar":
    "{paragraphs, plural, one {Ein Balken ist so lang wie sein Absatz.} other {Ein Balken steht für bis zu {paragraphs, number} Absätze und ist so lang wie ihr Text.}}",
  "stats.chart.map.most": "¶ {number} ({count, plural, one {einmal} other {{count, number}-mal}})",
  "stats.chart.map.alt":
    "Wie oft jeder Absatz zitiert wurde. {total}. {count, plural, =0 {} one {Am häufigsten: {most}. } other {Am häufigsten: {most}. }}Der Artikel: {title}",

  "stats.chart.days.title": "Fragen nach Tagen",
  "stats.chart.days.total":
    "{questions, plural, =0 {Keine Frage} one {Eine Frage} other {{questions, number} Fragen}} · {period}",
  "stats.chart.days.kind":
    "{kind, select, answered {Beantwortet} notAnswered {Nicht beantwortet} other {Sonstige}}: {questions, number}",
  "stats.chart.days.alt":
    "Fragen nach Tagen: {total}; {kinds}{questions, plural, =0 {} one {} other {; die meisten an einem Tag: {most, number} ({day})}}",
};
