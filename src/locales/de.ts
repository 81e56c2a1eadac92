import { discussion } from "./discussion/de.js";
import type { Catalogue } from "./en.js";
import { prompts } from "./prompts/de.js";
import { transcripts } from "./transcripts/de.js";

export const de: Catalogue = {
  ...discussion,
  ...prompts,
  ...transcripts,

  "command.ask.name": "fragen",
  "command.ask.description": "Stell dem Artikel eine Frage",
  "command.ask.option.question.name": "frage",
  "command.ask.option.question.description": "Deine Frage, in deinen eigenen Worten",
  "command.ask.option.article.name": "artikel",
  "command.ask.option.article.description": "Welcher Artikel (alle, wenn du nichts angibst)",
  "command.ask.option.private.name": "privat",
  "command.ask.option.private.description": "Die Antwort nur dir zeigen",
  "command.passage.name": "absatz",
  "command.passage.description": "Einen Absatz des Artikels zeigen",
  "command.passage.option.number.name": "nummer",
  "command.passage.option.number.description": "Die Nummer des Absatzes, wie in ¶ 5",
  "command.passage.option.article.name": "artikel",
  "command.passage.option.article.description":
    "Welcher Artikel (ohne Angabe der dieses Kanals oder der erste)",
  "command.passage.option.private.name": "privat",
  "command.passage.option.private.description": "Nur dir zeigen",
  "command.search.name": "suchen",
  "command.search.description": "Absätze finden, in denen bestimmte Wörter stehen",
  "command.search.option.words.name": "wörter",
  "command.search.option.words.description": "Die Wörter; in Anführungszeichen eine Wortfolge",
  "command.search.option.article.name": "artikel",
  "command.search.option.article.description": "Welcher Artikel (ohne Angabe der dieses Kanals oder alle)",
  "command.outline.name": "gliederung",
  "command.outline.description": "Die Überschriften eines Artikels und ihre Absätze zeigen",
  "command.outline.option.article.name": "artikel",
  "command.outline.option.article.description": "Welcher Artikel (ohne Angabe der dieses Kanals)",
  "command.articles.name": "artikel",
  "command.articles.description": "Die Artikel auflisten, die man befragen und lesen kann",
  "command.about.name": "über",
  "command.about.description": "Was Pilcrow ist, was er liest und was er speichert",
  "command.help.name": "hilfe",
  "command.help.description": "Was du hier tun kannst und wie",
  "command.forget-me.name": "vergiss-mich",
  "command.forget-me.description": "Deine Fragen und Stimmen löschen",
  "command.find.name": "Im Artikel finden",

  "command.queue.name": "warteschlange",
  "command.queue.description": "Moderation: die Antworten, die auf deine Entscheidung warten",
  "command.verified.name": "bestätigt",
  "command.verified.description": "Moderation: die Antworten, für die ihr einsteht",
  "command.verified.list.name": "liste",
  "command.verified.list.description":
    "Alle bestätigten Antworten; zuerst die, die nicht mehr zum Artikel passen",
  "command.verified.show.name": "zeigen",
  "command.verified.show.description": "Eine bestätigte Antwort",
  "command.verified.edit.name": "bearbeiten",
  "command.verified.edit.description": "Eine bestätigte Antwort richtigstellen",
  "command.verified.withdraw.name": "zurückziehen",
  "command.verified.withdraw.description": "Eine bestätigte Antwort zurücknehmen",
  "command.verified.add.name": "hinzufügen",
  "command.verified.add.description": "Sagen, welcher Satz eine Frage beantwortet, bevor jemand sie stellt",
  "command.verified.option.answer.name": "antwort",
  "command.verified.option.answer.description": "Wähle sie anhand ihrer Frage",
  "command.verified.option.reason.name": "grund",
  "command.verified.option.reason.description": "Warum; es wird im Moderationsprotokoll festgehalten",
  "command.verified.option.question.name": "frage",
  "command.verified.option.question.description": "Die Frage, so wie ein Mitglied sie stellen würde",
  "command.verified.option.paragraph.name": "nummer",
  "command.verified.option.paragraph.description": "Die Nummer des Absatzes, der sie beantwortet, wie in ¶ 5",
  "command.verified.option.sentence.name": "satz",
  "command.verified.option.sentence.description":
    "Die Worte des Artikels; ohne Angabe wähle ich den Satz aus",
  "command.verified.option.article.name": "artikel",
  "command.verified.option.article.description": "Welcher Artikel (der erste, wenn du nichts angibst)",

  "ask.noWords": "Frag mich bitte etwas in Worten.",
  "ask.howToOne":
    "Frag mich etwas über „{title}“: Erwähne mich zusammen mit deiner Frage oder benutze /fragen.",
  "ask.howToSeveral":
    "Frag mich etwas über meine Artikel: Erwähne mich zusammen mit deiner Frage oder benutze /fragen.",
  "article.unknown": "Diesen Artikel gibt es nicht. Wähle einen aus der Liste, die beim Tippen erscheint.",

  "command.askAbout.name": "Den Artikel dazu fragen",
  "draft.waiting": "Die Moderation sieht sich die Antwort zuerst an; sie erscheint dann hier.",
  "edit.tooOften": "Diese Frage wurde zu oft bearbeitet; bitte stell sie in einer neuen Nachricht.",
  "unanswered.ping": "{role} Der Artikel beantwortet diese Frage nicht: {link}",
  "permission.missing":
    "Ich kann hier nicht antworten: Mir fehlt die Berechtigung {missing}. Wer diesen Server verwaltet, kann sie mir geben.",

  "answer.followUp": "Verstanden als Nachfrage zu „{question}“",
  "answer.unsure": "Nicht sicher, ob das die Antwort ist; näher kommt nichts, was ich gefunden habe",
  "answer.certainty":
    "Wie sicher: {certainty, select, certain {sicher} likely {wahrscheinlich} unsure {unsicher} other {{certainty}}}",
  "answer.ownWords": "In den Worten des Artikels",
  "answer.status.answered": "Beantwortet",
  "answer.status.unsure": "Vielleicht beantwortet",
  "answer.status.verified": "Von der Moderation bestätigt",
  "answer.status.notInTheArticle": "Steht nicht im Artikel",
  "answer.status.notInAnyArticle": "Steht in keinem Artikel",
  "answer.status.notAnswered": "Nicht beantwortet",
  "answer.note": "📝 **Anmerkung der Moderation:** {note}",
  "answer.staleVerified":
    "Die Moderation hat das beantwortet, aber der Absatz hat sich seitdem geändert; so lese ich ihn jetzt",
  "answer.nothingClose": "Keine Stelle kommt der Frage nahe.",
  "answer.closest": "Diese Stellen kommen der Frage am nächsten:",
  "answer.onlyEnglish": "Ich verstehe nur Englisch",
  "answer.askInEnglish": "Bitte frag mich auf Englisch.",
  "answer.askInEnglishToBeSure": "Frag mich bitte auf Englisch, um sicherzugehen.",
  "answer.button.context": "Zusammenhang",
  "answer.button.contextOf": "Zusammenhang von ¶ {number}",
  "answer.button.helpful": "Hilfreich",
  "answer.button.unhelpful": "Nicht hilfreich",
  "answer.button.report": "Melden",
  "answer.button.share": "Teilen",
  "answer.button.delete": "Löschen",
  "answer.inContext": "Im Zusammenhang",
  "answer.hidden": "Die Moderation hat diese Stelle ausgeblendet.",
  "answer.gone":
    "Diese Frage ist bei mir nicht mehr gespeichert, darum kann nichts mehr dazukommen. Du kannst sie gern noch einmal stellen.",
  "answer.wordsNotKept": "(Der Wortlaut der Frage wird nicht gespeichert.)",
  "answer.deleted": "Die Antwort ist gelöscht.",
  "answer.similar": "Die Moderation hat eine Antwort auf eine ähnliche Frage bestätigt: „{question}“",
  "answer.similarStale":
    "Der Absatz hat sich geändert, seit die Moderation diese Antwort bestätigt hat. Du kannst jene Frage gern selbst stellen.",
  "answer.button.similar": "Zeigen",

  "passages.more": "Weitere Stellen",
  "passages.answer":
    "Antwort: {numbers}{count, plural, =0 {} one { · # weitere Stelle} other { · # weitere Stellen}}",
  "passages.closest": "Die nächsten Stellen · wähle eine, um sie ganz zu lesen",
  "passages.another": "Eine andere Stelle, nicht die Antwort",

  "feedback.thanks": "Danke! Deine Stimme zählt; sonst sieht sie niemand.",
  "feedback.passedOn": "Danke! Die Moderation sieht es sich an; deine Stimme sieht sonst niemand.",
  "feedback.title": "Nicht hilfreich",
  "feedback.reason": "Was stimmt daran nicht?",
  "feedback.reasonHint": "Du kannst das leer lassen; deine Stimme zählt schon.",
  "feedback.paragraph": "Richtig wäre ¶",
  "feedback.paragraphHint": "Eine Nummer, wie in ¶ 5, falls du sie weißt",
  "feedback.wrongParagraph":
    "Es gibt kein ¶ „{typed}“: „{title}“ hat ¶ 1 bis ¶ {last}. Bitte drück noch einmal auf „Nicht hilfreich“.",
  "feedback.articleChanged":
    "Der Artikel hat sich inzwischen geändert, und seine ¶ haben jetzt vielleicht andere Nummern. Bitte frag noch einmal und sag es mir dann.",
  "feedback.youWrote": "Du hast geschrieben:",

  "report.title": "Der Moderation melden",
  "report.reason": "Was soll die Moderation wissen?",
  "report.thanks": "Danke! Die Moderation sieht es sich an; sonst sieht niemand, dass du es gemeldet hast.",

  "share.by": "Gefragt und geteilt von {who}",
  "share.already": "Das hast du schon geteilt.",
  "share.shared": "Mit allen hier geteilt.",
  "share.waits": "Die Moderation sieht es sich zuerst an; dann sehen es alle hier.",
  "share.changed":
    "Seit deiner Frage hat die Moderation Stellen ausgeblendet. Bitte frag noch einmal und teile dann die neue Antwort.",
  "share.missing":
    "Ich kann hier nichts senden: In diesem Kanal fehlt mir die Berechtigung{permission, select, ViewChannel {, ihn zu sehen} SendMessages {, Nachrichten zu senden} SendMessagesInThreads {, Nachrichten in Threads zu senden} EmbedLinks {, Links einzubetten} other { {permission}}}.",

  "extract.explanation": "Auszug: Sätze des Artikels im Wortlaut, keine Zusammenfassung.",
  "extract.allArticles": "Die Artikel",
  "extract.more": "… und {count} weitere",
  "extract.nameOne": "Nenne einen davon, um zu sehen, was darin steht.",
  "extract.missing":
    "Der Artikel hat {count, plural, one {# Absatz} other {# Absätze}}; {range} gibt es nicht.",
  "extract.noHeading": "Keine Überschrift des Artikels nennt „{words}“. Das sind seine Abschnitte.",
  "extract.hidden": "Die Moderation hat ausgeblendet, wonach du fragst.",
  "extract.severalArticles":
    "Es gibt {count, plural, one {# Artikel} other {# Artikel}}: Sag, welchen du meinst, und frag noch einmal.",

  "passage.missing":
    "„{title}“ hat {count, plural, one {# Absatz} other {# Absätze}}; ¶ {number} gibt es nicht.",
  "passage.position": "¶ {number} von {count}",
  "passage.previous": "Zurück",
  "passage.next": "Weiter",
  "passage.goTo": "Gehe zu ¶ …",
  "passage.goTo.title": "Zu einem anderen Absatz gehen",
  "passage.goTo.number": "¶-Nummer, von 1 bis {count}",

  "search.found": "In {count, plural, one {# Absatz} other {# Absätzen}} gefunden.",
  "search.some":
    "Kein Absatz enthält alle diese Wörter; {count, plural, one {# Absatz enthält} other {# Absätze enthalten}} einige davon.",
  "search.none": "In keinem Absatz gefunden.",
  "search.in": "In „{title}“",
  "page.position": "{from}–{to} von {count}",
  "search.open": "Einen Absatz ganz lesen",
  "search.suggestion": "Nach „{words}“ suchen",
  "search.nothing": "Such nach Wörtern: In deiner Eingabe stehen weder Buchstaben noch Ziffern.",
  "search.commonWords": "Diese Wörter stehen in jedem Text. Such nach einem, das mehr aussagt.",

  "outline.paragraphs": "{count, plural, one {# Absatz} other {# Absätze}}",
  "outline.open": "Ab einer Überschrift lesen",

  "articles.title": "{count, plural, one {# Artikel} other {# Artikel}}",
  "articles.open": "Einen Artikel ansehen",
  "articles.authors": "{count, plural, one {Verfasst von} other {Verfasst von}}",
  "articles.date": "Datum",
  "articles.length": "Umfang",
  "articles.lengthOf":
    "{count, plural, one {# Absatz} other {# Absätze}}{sections, plural, =0 {} one { unter # Überschrift} other { unter # Überschriften}}",
  "articles.source": "Quelle",
  "articles.outline": "Gliederung",
  "articles.read": "Ab ¶ {number} lesen",

  "about.title": "Pilcrow ¶",
  "about.what":
    "Ich beantworte Fragen zu einem Artikel in seinen eigenen Worten: Eine Antwort ist ein Satz des Artikels, in seinem Absatz und mit dessen Nummer. Wenn der Artikel keine Antwort gibt, sage ich das.",
  "about.how":
    "Frag mit `/fragen`, erwähne mich zusammen mit einer Frage oder antworte auf eine meiner Nachrichten. `/hilfe` zeigt alles, was du hier tun kannst.",
  "about.theArticle": "Der Artikel",
  "about.theArticles": "Die {count, plural, one {# Artikel} other {# Artikel}}",
  "about.article": "{title} ({count, plural, one {# Absatz} other {# Absätze}})",
  "about.articleBy": "{title}, von {authors} ({count, plural, one {# Absatz} other {# Absätze}})",
  "about.more": "… und {count} weitere",
  "about.privacy": "Was gespeichert wird und wie lange",
  "about.here":
    "Fragen werden auf dem Rechner beantwortet, auf dem ich laufe; kein anderer Dienst sieht sie.",
  "about.readsAddressed": "Ich lese nur, was an mich gerichtet ist.",
  "about.readsAll":
    "In diesem Kanal lese ich jede Nachricht, um auf die zu antworten, die etwas fragen; was nichts fragt, wird nicht gespeichert.",
  "about.keepsQuestions":
    "Fragen, wer sie gestellt hat und was sie beantwortet hat, werden {days, plural, one {# Tag} other {# Tage}} lang gespeichert, mit den Stimmen dazu.",
  "about.keepsNoWords":
    "Kein Wort einer Frage wird gespeichert; wer wann gefragt hat und die Stimmen zur Antwort einen Tag lang.",
  "about.keepsDecisions":
    "Was die Moderation entscheidet, bleibt gespeichert, bis sie es entfernt: bestätigte Antworten, ausgeblendete Stellen und ein nummeriertes Protokoll dessen, was getan wurde.",
  "about.forget": "`/vergiss-mich` löscht deine Fragen und Stimmen sofort.",

  "help.title": "Was du hier tun kannst",
  "help.ask": "Fragen",
  "help.lookUp": "Nachschlagen",
  "help.moderate": "Moderieren",
  "help.manage": "Verwalten",
  "help.command": "{command}: {description}",
  "help.menu": "**{name}**: im Menü einer Nachricht, unter „Apps“",
  "help.mention":
    "Du kannst mich auch zusammen mit deiner Frage erwähnen oder auf eine meiner Nachrichten antworten.",
  "help.direct": "Hier ist jede Nachricht an mich eine Frage.",
  "help.here": "In diesem Kanal",
  "help.mode":
    "{mode, select, off {Ich beantworte hier keine Fragen.} draft {Ich antworte, wenn ich gefragt werde; die Moderation sieht sich jede Antwort zuerst an.} auto {Ich antworte auf jede Nachricht, die etwas fragt.} other {Ich antworte, wenn ich gefragt werde.}}",
  "help.notAsker": "Fragen dürfen hier Mitglieder mit einer anderen Rolle; nachschlagen dürfen alle.",
  "help.article": "Der Artikel hier: {title}",
  "help.cooldown": "Warte {seconds, plural, one {# Sekunde} other {# Sekunden}} zwischen zwei Fragen.",
  "help.quota": "{count, plural, one {# Frage} other {# Fragen}} pro Stunde, alle Mitglieder zusammen.",

  "help.noReviewChannel":
    "⚠️ Es ist kein Prüfkanal gewählt: Entwürfe und Gemeldetes warten in /warteschlange, und niemand erfährt davon. Wer den Server verwaltet, wählt einen in /einstellungen unter „Prüfung, Protokoll und Pings“.",

  "find.found": "Kommt dieser Nachricht am nächsten",
  "find.nothing":
    "Nichts in {count, plural, one {dem Artikel} other {den Artikeln}} kommt dieser Nachricht nahe.",
  "find.noText": "Diese Nachricht enthält keinen Text, nach dem ich suchen könnte.",
  "find.own": "Diese Nachricht ist von mir: Was sie zeigt, stammt schon aus dem Artikel.",

  "forget.title": "Deine Fragen und Stimmen löschen?",
  "forget.here":
    "Alle deine Fragen und Stimmen auf diesem Server werden gelöscht, auch das, was du der Moderation dazu geschrieben hast.",
  "forget.everywhere":
    "Alle deine Fragen und Stimmen, hier und auf jedem Server, werden gelöscht, auch das, was du der Moderation dazu geschrieben hast.",
  "forget.stays":
    "Meine Antworten bleiben in ihren Kanälen: Lösche sie vorher, wenn sie verschwinden sollen. Auch bestätigte Antworten bleiben, ohne deinen Namen. Das lässt sich nicht rückgängig machen.",
  "forget.yes": "Löschen",
  "forget.no": "Behalten",
  "forget.done":
    "Gelöscht: {questions, plural, =0 {keine Frage} one {# Frage} other {# Fragen}} und {votes, plural, =0 {keine Stimme} one {# Stimme} other {# Stimmen}}.",
  "forget.kept": "Es wurde nichts gelöscht.",

  "command.settings.name": "einstellungen",
  "command.settings.description": "Sehen und ändern, wie ich auf diesem Server arbeite",
  "command.settings.sub.show.name": "zeigen",
  "command.settings.sub.show.description":
    "Die Übersicht öffnen: alles, was eingestellt ist, und Menüs, um es zu ändern",
  "command.settings.sub.answers.name": "antworten",
  "command.settings.sub.answers.description":
    "Wann ich antworte und aus welchem Artikel: überall oder in einem Kanal",
  "command.settings.sub.access.name": "zugang",
  "command.settings.sub.access.description": "Welche Rollen fragen dürfen und welche moderieren",
  "command.settings.sub.notify.name": "benachrichtigung",
  "command.settings.sub.notify.description":
    "Wohin Entwürfe, Meldungen und das Protokoll gehen und wer angepingt wird",
  "command.settings.sub.limits.name": "grenzen",
  "command.settings.sub.limits.description": "Wie oft Mitglieder und Kanäle fragen dürfen",
  "command.settings.sub.language.name": "sprache",
  "command.settings.sub.language.description": "Die Sprache dessen, was alle sehen",
  "command.settings.sub.privacy.name": "datenschutz",
  "command.settings.sub.privacy.description":
    "Wie lange Fragen gespeichert werden; wie Protokolle Mitglieder nennen",
  "command.settings.sub.export.name": "exportieren",
  "command.settings.sub.export.description": "Alle Einstellungen als Datei erhalten",
  "command.settings.sub.import.name": "importieren",
  "command.settings.sub.import.description":
    "Alle Einstellungen aus einer Datei von /einstellungen exportieren übernehmen",
  "command.settings.sub.reset.name": "zurücksetzen",
  "command.settings.sub.reset.description": "Alles so einstellen, wie es am Anfang war (fragt vorher nach)",
  "command.settings.option.channel.name": "kanal",
  "command.settings.option.channel.description":
    "Nur dieser Kanal, Thread oder diese Kategorie (überall, wenn du nichts angibst)",
  "command.settings.option.mode.name": "modus",
  "command.settings.option.mode.description": "Wann ich dort antworte",
  "command.settings.option.article.name": "artikel",
  "command.settings.option.article.description":
    "Der Artikel, der dort befragt wird, wenn keiner genannt ist",
  "command.settings.option.askers.name": "fragende",
  "command.settings.option.askers.description":
    "Erwähne jede Rolle, die fragen darf: @Lesende @Mitglieder; „-“ für alle",
  "command.settings.option.moderators.name": "moderation",
  "command.settings.option.moderators.description":
    "Erwähne jede Rolle, die moderiert; „-“, wenn nur, wer den Server verwaltet",
  "command.settings.option.review_channel.name": "prüfkanal",
  "command.settings.option.review_channel.description": "Wo Entwürfe und gemeldete Antworten ankommen",
  "command.settings.option.log_channel.name": "protokollkanal",
  "command.settings.option.log_channel.description": "Wo jeder Fall gemeldet wird",
  "command.settings.option.unanswered_role.name": "rolle_unbeantwortet",
  "command.settings.option.unanswered_role.description":
    "Wer angepingt wird, wenn der Artikel eine Frage nicht beantwortet",
  "command.settings.option.off.name": "aus",
  "command.settings.option.off.description": "Eines der drei ausschalten",
  "command.settings.option.cooldown.name": "wartezeit",
  "command.settings.option.cooldown.description":
    "Sekunden, die ein Mitglied zwischen zwei Fragen wartet; 0 für keine",
  "command.settings.option.quota.name": "kontingent",
  "command.settings.option.quota.description": "Fragen pro Stunde in jedem Kanal; 0 für unbegrenzt",
  "command.settings.option.language.name": "sprache",
  "command.settings.option.language.description":
    "Wer allein angesprochen wird, wird es in der eigenen Sprache",
  "command.settings.option.days.name": "tage",
  "command.settings.option.days.description":
    "Tage, die eine Frage gespeichert wird; 0: kein Wort von ihr wird gespeichert",
  "command.settings.option.names.name": "namen",
  "command.settings.option.names.description": "Wie Mitglieder in Protokollen genannt werden",
  "command.settings.option.file.name": "datei",
  "command.settings.option.file.description":
    "Eine Datei von /einstellungen exportieren, von hier oder einem anderen Server",
  "command.settings.choice.mode.off": "Gar nicht",
  "command.settings.choice.mode.mention": "Wenn ich angesprochen werde",
  "command.settings.choice.mode.draft": "Wenn ich angesprochen werde und die Moderation zustimmt",
  "command.settings.choice.mode.auto": "Bei jeder Nachricht, die wie eine Frage aussieht",
  "command.settings.choice.mode.everywhere": "Wie überall sonst (für einen Kanal)",
  "command.settings.choice.off.reviewChannel": "Der Prüfkanal",
  "command.settings.choice.off.logChannel": "Der Protokollkanal",
  "command.settings.choice.off.unansweredRole": "Der Ping bei unbeantworteten Fragen",
  "command.settings.choice.language.en": "Englisch",
  "command.settings.choice.language.es": "Spanisch",
  "command.settings.choice.language.de": "Deutsch",
  "command.settings.choice.language.fr": "Französisch",
  "command.settings.choice.language.ru": "Russisch",
  "command.settings.choice.language.pt": "Portugiesisch",
  "command.settings.choice.language.server": "Die Sprache des Servers",
  "command.settings.choice.names.hashed": "Mit einem Pseudonym",
  "command.settings.choice.names.shown": "Mit dem Namen, den Discord zeigt",

  "settings.title": "Einstellungen",
  "settings.page":
    "{page, select, answers {Wo und wie ich antworte} access {Wer fragen darf, wer moderiert} notify {Prüfung, Protokoll und Pings} limits {Grenzen} language {Sprache} privacy {Datenschutz} other {{page}}}",
  "settings.pageDescription":
    "{page, select, answers {Modus und Artikel, überall oder in einem Kanal} access {Rollen} notify {Kanäle für die Moderation; eine Rolle zum Anpingen} limits {Wartezeit pro Mitglied, Fragen pro Stunde} language {Von dem, was alle sehen} privacy {Wie lange Fragen gespeichert werden; Namen in Protokollen} other {{page}}}",
  "settings.pageHelp":
    "{page, select, answers {Wähle unten, wann ich antworte und aus welchem Artikel. Die ersten beiden Menüs gelten überall; das dritte nimmt einen Kanal, einen Thread, ein Forum oder eine Kategorie aus. Für einen Thread gilt, was für seinen Kanal gilt.} access {Im ersten Menü stehen die Rollen, die fragen dürfen; ist es leer, dürfen es alle. Im zweiten stehen die Rollen, die moderieren, neben denen, die den Server verwalten. Stellen nachschlagen dürfen alle.} notify {Das erste Menü ist der Prüfkanal, in dem Entwürfe und gemeldete Antworten ankommen; das zweite ist der Protokollkanal, in dem jeder Fall gemeldet wird; das dritte ist die Rolle, die angepingt wird, wenn der Artikel eine Frage nicht beantwortet. Leere ein Menü, um es auszuschalten.} limits {Wie bald ein Mitglied wieder fragen kann und wie viele Fragen ein Kanal pro Stunde hat.} language {Die Sprache dessen, was alle sehen. Wer allein angesprochen wird, wird es in der Sprache des eigenen Discord; die Worte des Artikels bleiben, wie sie sind.} privacy {Fragen und die Stellen ihrer Antworten werden so viele Tage gespeichert, damit ich Nachfragen verstehe und die Moderation prüfen kann. Mitglieder können ihre eigenen jederzeit löschen lassen. In Protokollen haben Mitglieder ein Pseudonym dieses Servers oder den Namen, den Discord zeigt.} other {{page}}}",
  "settings.channelHelp":
    "Wähle, was nur in {channel} und in den Threads oder Beiträgen darin gilt. „Wie überall sonst“ nimmt es zurück.",
  "settings.choosePage": "Was möchtest du ändern?",
  "settings.chooseChannel": "Einen Kanal ausnehmen …",
  "settings.choose":
    "{field, select, askerRoles {Rollen, die fragen dürfen: alle} moderatorRoles {Rollen, die moderieren: keine} reviewChannel {Prüfkanal: keiner} logChannel {Protokollkanal: keiner} unansweredRole {Rolle zum Anpingen: keine} other {{field}}}",
  "settings.now": "So ist es jetzt",
  "settings.everywhere": "Überall: {answers}",
  "settings.answers":
    "{mode, select, off {gar nicht} mention {wenn ich angesprochen werde} draft {wenn ich angesprochen werde und die Moderation zustimmt} auto {bei jeder Nachricht, die wie eine Frage aussieht} other {wie überall sonst}}{from, select, one {, aus „{article}“} other {}}",
  "settings.now.access":
    "Fragen dürfen: {askers, select, everybody {alle} other {{askerRoles}}}\nEs moderieren: alle, die den Server verwalten{moderators, select, roles {, {moderatorRoles}} other {}}",
  "settings.now.notify":
    "Prüfkanal: {review}\nProtokollkanal: {log}\nAngepingt, wenn der Artikel nicht antwortet: {role}",
  "settings.now.limits":
    "Ein Mitglied wartet: {cooldown, plural, =0 {gar nicht} one {# Sekunde zwischen zwei Fragen} other {# Sekunden zwischen zwei Fragen}}\nEin Kanal hat: {quota, plural, =0 {keine Grenze} one {# Frage pro Stunde} other {# Fragen pro Stunde}}",
  "settings.now.privacy":
    "{days, plural, =0 {Kein Wort einer Frage wird gespeichert.} one {Fragen werden # Tag lang gespeichert.} other {Fragen werden # Tage lang gespeichert.}}\nMitglieder in Protokollen: {names, select, shown {mit dem Namen, den Discord zeigt} other {mit einem Pseudonym}}",
  "settings.nowhere": "keiner",
  "settings.noReviewChannel":
    "keiner: Entwürfe und Gemeldetes warten in /warteschlange, und niemand erfährt davon",
  "settings.nobody": "niemand",
  "settings.more": "… und {count} weitere",
  "settings.moreArticles": "Es gibt mehr Artikel, als hier Platz haben: Tippe /einstellungen antworten",
  "settings.field":
    "{field, select, language {Sprache} mode {Wann ich antworte} article {Artikel} channels {Kanäle} askerRoles {Wer fragen darf} moderatorRoles {Moderation} reviewChannel {Prüfkanal} logChannel {Protokollkanal} unansweredRole {Ping bei unbeantworteten Fragen} cooldownSeconds {Wartezeit} quotaPerHour {Fragen pro Stunde in einem Kanal} timeZone {Zeitzone} blockedMembers {Gesperrte Mitglieder} retentionDays {Fragen werden gespeichert} names {Mitglieder in Protokollen} other {{field}}}",
  "settings.ofChannel":
    "{channel}: {field, select, mode {wann ich antworte} article {Artikel} other {{field}}}",
  "settings.unset":
    "{field, select, language {die Sprache des Servers} article {Alle Artikel} channel_mode {Wie überall sonst} channel_article {Wie überall sonst} askerRoles {alle} moderatorRoles {nur, wer den Server verwaltet} unansweredRole {niemand} other {keiner}}",
  "settings.mode":
    "{mode, select, off {Gar nicht} mention {Wenn ich angesprochen werde} draft {Wenn ich angesprochen werde und die Moderation zustimmt} auto {Bei jeder Nachricht, die wie eine Frage aussieht} other {{mode}}}",
  "settings.modeDescription":
    "{mode, select, off {Nachrichten bleiben ohne Antwort; wer /fragen benutzt, erfährt es allein} mention {Erwähnungen, Antworten auf meine Nachrichten und /fragen} draft {Die Antwort wartet im Prüfkanal, bis sie angenommen ist} auto {Auch ohne Erwähnung; braucht den Message Content Intent} other {{mode}}}",
  "settings.language":
    "{language, select, en {Englisch} es {Spanisch} de {Deutsch} fr {Französisch} ru {Russisch} pt {Portugiesisch} other {Die Sprache des Servers}}",
  "settings.cooldownSeconds": "{count} s",
  "settings.quotaPerHour": "{count, plural, =0 {keine Grenze} one {#} other {#}}",
  "settings.retentionDays": "{count, plural, =0 {gar nicht} one {# Tag} other {# Tage}}",
  "settings.names": "{names, select, shown {Mit dem Namen, den Discord zeigt} other {Mit einem Pseudonym}}",
  "settings.namesDescription":
    "{names, select, shown {Auf diesem Server; zum Verteilen unter denen, die zugestimmt haben} other {Etwa „Mitglied k3f9q2“, jedes Mal dasselbe}}",
  "settings.form.label":
    "{field, select, cooldownSeconds {Sekunden zwischen zwei Fragen} quotaPerHour {Fragen pro Stunde in jedem Kanal} retentionDays {Tage, die Fragen gespeichert werden} other {{field}}}",
  "settings.form.description":
    "{field, select, cooldownSeconds {Desselben Mitglieds: 0 für keine, höchstens 86400 (ein Tag)} quotaPerHour {0 für keine Grenze, höchstens 10000} retentionDays {0: kein Wort einer Frage wird gespeichert; höchstens 3650} other {{field}}}",
  "settings.button.back": "Zurück",
  "settings.button.export": "Als Datei exportieren",
  "settings.button.reset": "Zurücksetzen …",
  "settings.button.resetYes": "Alles zurücksetzen",
  "settings.button.numbers":
    "{page, select, limits {Die Grenzen ändern …} privacy {Ändern, wie lange …} other {Ändern …}}",
  "settings.reset.title": "Alles zurücksetzen?",
  "settings.reset.text":
    "Alle Einstellungen dieses Servers werden wieder so, wie sie am Anfang waren. Fragen, bestätigte Antworten, ausgeblendete Stellen und Fälle bleiben. Exportiere die Einstellungen vorher, wenn du sie vielleicht wieder brauchst.",
  "settings.changed": "{change} (Fall {case})",
  "settings.same": "So ist es schon eingestellt.",
  "settings.nothingChanged": "Es wurde nichts geändert:",
  "settings.import.leftOut":
    "Ausgelassen, weil es nicht zu diesem Server passt (was dafür eingestellt war, bleibt):",
  "settings.attention": "Zu beheben",
  "settings.attention.draft":
    "Antworten warten auf die Moderation, aber es gibt keinen Prüfkanal, in dem sie warten können. Wähle einen unter „Prüfung, Protokoll und Pings“.",
  "settings.attention.auto":
    "Ich kann keine Nachrichten lesen, die nicht an mich gerichtet sind, und antworte darum nur, wenn ich angesprochen werde. Wer mich betreibt, kann auf der Seite „Bot“ in Discords Developer Portal den Message Content Intent einschalten und mich neu starten.",
  "settings.attention.gone":
    "{name}: Den Kanal gibt es nicht mehr, darum {field, select, logChannel {stehen Fälle nur noch in /fälle} other {kommen Entwürfe und Meldungen nicht an}}. Wähle einen anderen.",
  "settings.attention.permissions":
    "{name}: Ich kann in {channel} nichts senden, darum {field, select, logChannel {stehen Fälle nur noch in /fälle} other {kommen Entwürfe und Meldungen nicht an}}. Erlaube mir dort: {missing}.",
  "settings.attention.roles":
    "{count, plural, one {Eine eingestellte Rolle gibt es nicht mehr} other {# eingestellte Rollen gibt es nicht mehr}}. Wähle die Rollen neu.",
  "settings.attention.article": "Den Artikel „{article}“ gibt es hier nicht mehr. Wähle einen anderen.",
  "settings.wrong.range":
    "{field, select, cooldownSeconds {Wartezeit: Gib ganze Sekunden von 0 bis 86400 (ein Tag) an} quotaPerHour {Fragen pro Stunde in einem Kanal: Gib eine ganze Zahl von 0 bis 10000 an} retentionDays {Tage, die Fragen gespeichert werden: Gib eine ganze Zahl von 0 bis 3650 an} other {{field}}}.",
  "settings.wrong.channel":
    "{field}: Dieser Server hat keinen Kanal mit der ID {id}, den ich sehen kann. Wähle einen von diesem Server.",
  "settings.wrong.noMessages":
    "{field}: In {channel} selbst kann niemand Nachrichten senden. Wähle einen Textkanal oder einen Thread.",
  "settings.wrong.permissions":
    "{field}: Ich kann in {channel} nichts senden. Erlaube mir dort: {missing}. Wähle ihn dann noch einmal.",
  "settings.wrong.everyone":
    "{name}: @everyone {field, select, unansweredRole {wird nie angepingt} moderatorRoles {würde allen die Moderation geben} other {sind alle}}. {field, select, askerRoles {Wähle keine Rolle, damit alle fragen dürfen} other {Wähle eine andere Rolle}}.",
  "settings.wrong.role":
    "{field}: Dieser Server hat keine Rolle mit der ID {id}. Wähle eine von diesem Server.",
  "settings.wrong.roleList":
    "{field, select, askerRoles {fragende} moderatorRoles {moderation} other {{field}}}: Erwähne die Rollen, wie in @Lesende @Mitglieder, oder gib „-“ für keine an.",
  "settings.wrong.article":
    "{field}: Es gibt keinen Artikel „{article}“. Wähle einen aus der Liste, die beim Tippen erscheint.",
  "settings.wrong.modeUnset":
    "modus: „Wie überall sonst“ gilt für einen einzelnen Kanal. Nenne den Kanal oder wähle einen anderen Modus.",

  "command.cases.name": "fälle",
  "command.cases.description": "Was die Moderation, und ich für sie, getan hat: nummeriert, mit Gründen",
  "command.cases.sub.list.name": "liste",
  "command.cases.sub.list.description":
    "Die neuesten Fälle oder die mit bestimmten Wörtern oder zu einem Mitglied",
  "command.cases.sub.show.name": "zeigen",
  "command.cases.sub.show.description": "Einen Fall nach seiner Nummer",
  "command.cases.sub.reason.name": "grund",
  "command.cases.sub.reason.description":
    "Einem Fall einen anderen Grund geben; dass du es warst, steht dann dabei",
  "command.cases.option.words.name": "wörter",
  "command.cases.option.words.description": "Fälle mit all diesen Wörtern",
  "command.cases.option.member.name": "mitglied",
  "command.cases.option.member.description": "Fälle, die von diesem Mitglied sind oder es betreffen",
  "command.cases.option.number.name": "nummer",
  "command.cases.option.number.description": "Die Nummer des Falls",
  "command.cases.option.text.name": "text",
  "command.cases.option.text.description": "Der Grund",

  "cases.title": "{count, plural, =0 {Keine Fälle} one {# Fall} other {# Fälle}}",
  "cases.search":
    "{what, select, member {Von oder zu {member}} both {Mit „{words}“, von oder zu {member}} other {Mit „{words}“}}",
  "cases.page": "Seite {page} von {pages}",
  "cases.newer": "Neuere",
  "cases.older": "Ältere",
  "cases.choose": "Einen Fall ansehen",
  "cases.case":
    "Fall {number} · {action, select, settings {Einstellungen} accept {Antwort angenommen} correct {Antwort berichtigt} decline {Antwort abgelehnt} dismiss {Meldung verworfen} verify {Antwort bestätigt} edit {Bestätigte Antwort bearbeitet} withdraw {Bestätigte Antwort zurückgezogen} hide {Stelle ausgeblendet} show {Stelle wieder eingeblendet} delete {Antwort gelöscht} startDiscussion {Diskussion begonnen} endDiscussion {Diskussion beendet} mute {Aus der Redeliste genommen} unmute {Wieder auf der Redeliste} strike {Beitrag aus dem Protokoll genommen} refused {Verweigert} other {{action}}}",
  "cases.by": "Von {who}",
  "cases.about": "Betrifft {who}",
  "cases.jump": "Zur Nachricht",
  "cases.because": "Grund: {reason}",
  "cases.editedBy": "(bearbeitet von {who})",
  "cases.tried": "Hat {what} versucht, was anderen vorbehalten ist",
  "cases.noWords": "(Der Wortlaut der Frage ist nicht mehr gespeichert.)",
  "cases.privateQuestion": "(Eine Frage, die privat gestellt wurde)",
  "cases.button.reason": "Grund bearbeiten",
  "cases.button.list": "Alle Fälle",
  "cases.form.title": "Fall {number}",
  "cases.form.reason": "Grund",
  "cases.missing": "Einen Fall {number} gibt es hier nicht.",
  "cases.reasonEdited": "Der Grund von Fall {number} wurde geändert.",

  "command.hidden.name": "ausgeblendet",
  "command.hidden.description": "Stellen, die in keiner Antwort erscheinen",
  "command.hidden.sub.add.name": "hinzufügen",
  "command.hidden.sub.add.description": "Einen Absatz aus den Antworten heraushalten, mit Grund",
  "command.hidden.sub.list.name": "liste",
  "command.hidden.sub.list.description": "Die ausgeblendeten Absätze, von wem und warum",
  "command.hidden.sub.remove.name": "entfernen",
  "command.hidden.sub.remove.description": "Einen ausgeblendeten Absatz wieder in Antworten zeigen lassen",
  "command.hidden.option.paragraph.name": "absatz",
  "command.hidden.option.paragraph.description": "Die Nummer des Absatzes, wie in ¶ 5",
  "command.hidden.option.reason.name": "grund",
  "command.hidden.option.reason.description": "Warum; es steht in der Liste und im Protokoll",
  "command.hidden.option.article.name": "artikel",
  "command.hidden.option.article.description": "Welcher Artikel (ohne Angabe der dieses Kanals)",
  "command.hidden.option.passage.name": "stelle",
  "command.hidden.option.passage.description": "Einer der ausgeblendeten Absätze",

  "hidden.title":
    "{count, plural, =0 {Kein Absatz ist ausgeblendet} one {# ausgeblendeter Absatz} other {# ausgeblendete Absätze}}",
  "hidden.help":
    "Ein ausgeblendeter Absatz erscheint nie in einer Antwort. /ausgeblendet hinzufügen blendet einen aus.",
  "hidden.paragraph": "¶ {number} · {article}",
  "hidden.by": "{who}, {when}",
  "hidden.state":
    "{state, select, moved {Er ist jetzt ¶ {number}.} changed {Sein Text hat sich seitdem geändert; ¶ {number} bleibt ausgeblendet. Sieh nach, ob das noch so sein soll.} gone {Den Artikel oder diesen Absatz darin gibt es hier nicht mehr.} other {}}",
  "hidden.choose": "Einen wieder einblenden …",
  "hidden.form.title": "Wieder in Antworten zeigen",
  "hidden.form.reason": "Grund",
  "hidden.hidden": "Aus Antworten ausgeblendet: ¶ {number} von „{article}“ (Fall {case}).",
  "hidden.shown": "Antworten dürfen ihn wieder zeigen (Fall {case}).",
  "hidden.already": "¶ {number} von „{article}“ ist schon ausgeblendet.",
  "hidden.notHidden":
    "Dieser Absatz ist nicht (mehr) ausgeblendet. /ausgeblendet liste zeigt die, die es sind.",
  "hidden.whichArticle": "Es gibt mehrere Artikel: Sag mit der Option „artikel“, welchen du meinst.",

  "review.waits":
    "{kind, select, draft {Entwurf: Darf diese Antwort gegeben werden?} report {Gemeldete Antwort: Ist sie richtig?} other {Nicht hilfreich gefunden: Ist diese Antwort richtig?}}",
  "review.decided":
    "{kind, select, draft {Entwurf} report {Gemeldete Antwort} other {Nicht hilfreich gefunden}}: {state, select, accepted {angenommen} corrected {berichtigt} declined {abgelehnt} dismissed {so gelassen} other {zurückgezogen}}",
  "review.askedBy": "Gefragt von {member}",
  "review.privately": "privat",
  "review.jump": "Im Kanal zeigen",
  "review.notes": "Was Mitglieder sagen",
  "review.notes.more": "… und davor {count} weitere",
  "review.notes.right": "richtig ist **¶ {number}**",
  "review.notes.none": "kein Grund angegeben",
  "review.decision": "Entscheidung",
  "review.case": "Fall {number}",
  "review.decidedBy": "Von {member}, {when}",
  "review.answer":
    "{what, select, proposed {Was der Bot antworten würde} shown {Was der Bot geantwortet hat} other {Die bestätigte Antwort}}",
  "review.noAnswer":
    "{kind, select, draft {Der Bot hat im Artikel keine Antwort gefunden. Wähle eine Stelle oder bearbeite, um eine zu geben; lehne ab, um zu sagen, dass es keine gibt.} other {Der Bot hat gesagt, dass der Artikel das nicht beantwortet. Wähle eine Stelle oder bearbeite, um eine Antwort zu geben.}}",
  "review.note": "Anmerkung der Moderation",
  "review.stale":
    "Der Artikel hat sich seitdem geändert: Diese Worte stehen dort nicht mehr. Wähle eine andere Stelle oder bearbeite.",
  "review.hidden": "Dieser Absatz ist aus Antworten ausgeblendet. Wähle eine andere Stelle oder bearbeite.",
  "review.button.accept": "{kind, select, draft {Annehmen} other {Die Antwort annehmen}}",
  "review.button.edit": "Bearbeiten",
  "review.button.choose": "Andere Stelle wählen",
  "review.button.decline": "{kind, select, draft {Ablehnen} other {Die Antwort zurückziehen}}",
  "review.button.dismiss": "So lassen",
  "review.decline.title": "{kind, select, draft {Die Antwort ablehnen} other {Diese Antwort zurückziehen}}",
  "review.reason": "Grund",
  "review.reason.about": "Wer gefragt hat, liest ihn anstelle der Antwort.",
  "review.done":
    "{state, select, accepted {Angenommen} corrected {Berichtigt} declined {Abgelehnt} dismissed {So gelassen} other {Zurückgezogen}} · Fall {number}",
  "review.already":
    "{member} hat das {when} {state, select, accepted {angenommen} corrected {berichtigt} declined {abgelehnt} dismissed {so gelassen} other {zurückgezogen}}.",
  "review.refused":
    "{refusal, select, nothingToAccept {So, wie es ist, gibt es nichts anzunehmen: Wähle eine Stelle oder bearbeite die Antwort.} noReason {Gib einen Grund an.} noQuote {Gib die Worte des Artikels an.} draftNeedsDecision {Ein Entwurf braucht eine Entscheidung: annehmen, bearbeiten, wählen oder ablehnen.} other {Das gibt es hier nicht mehr.}}",
  "review.choose.about":
    "Welche Stelle beantwortet die Frage? Du siehst sie, bevor du sie nimmst; der Bot zitiert den Satz, der am nächsten kommt.",
  "review.choose.placeholder": "Eine Stelle wählen",
  "review.choose.named": "von einem Mitglied genannt",
  "review.choose.number": "Ein anderes ¶ nach seiner Nummer",
  "review.choose.none":
    "Einen solchen Absatz gibt es nicht zur Wahl: Gib die Nummer eines Absatzes an, der nicht ausgeblendet ist.",
  "review.choose.confirm": "Das bekäme, wer gefragt hat, mit dem Satz in Fettschrift:",
  "review.choose.take": "Das ist die Antwort",
  "review.choose.back": "Zurück zur Liste",

  "queue.empty": "Nichts wartet auf eine Entscheidung.",
  "queue.position": "{number} von {count} wartenden, die älteste zuerst",
  "queue.noChannel":
    "Es ist kein Prüfkanal eingestellt: Was wartet, erscheint nur hier. Wähle in /einstellungen einen, damit dort für jede Antwort eine Karte erscheint.",
  "queue.previous": "Zurück",
  "queue.next": "Weiter",

  "verified.none":
    "Es gibt noch keine bestätigten Antworten. Nimm einen Entwurf an oder füge mit `/bestätigt hinzufügen` eine hinzu; wer dasselbe fragt, bekommt sie dann zuerst.",
  "verified.title": "{count, plural, one {# bestätigte Antwort} other {# bestätigte Antworten}}",
  "verified.stale":
    "{count, plural, one {# ist veraltet: Ihr Absatz hat sich geändert oder ist ausgeblendet. Sie wird nicht gegeben, bis jemand sie richtiggestellt hat.} other {# sind veraltet: Ihre Absätze haben sich geändert oder sind ausgeblendet. Sie werden nicht gegeben, bis jemand sie richtiggestellt hat.}}",
  "verified.isStale": "Veraltet",
  "verified.holds": "Bestätigte Antwort",
  "verified.page": "Seite {number} von {count}",
  "verified.choose": "Eine ansehen, bearbeiten oder zurückziehen",
  "verified.by": "bestätigt von {member} am {when}",
  "verified.button.edit": "Bearbeiten",
  "verified.button.withdraw": "Zurückziehen",
  "verified.button.list": "Alle bestätigten Antworten",
  "verified.withdraw.title": "Diese bestätigte Antwort zurückziehen",
  "verified.reason.about": "Er wird im Moderationsprotokoll festgehalten.",
  "verified.gone": "Diese bestätigte Antwort gibt es nicht mehr: Sie wurde bearbeitet oder zurückgezogen.",
  "verified.kept": "Gespeichert · Fall {number}. Wer das fragt, bekommt sie zuerst.",
  "verified.withdrawn": "Zurückgezogen · Fall {number}",

  "form.title": "Die richtige Antwort",
  "form.question": "Die Frage",
  "form.article": "Artikel",
  "form.paragraph": "¶-Nummer",
  "form.paragraphs": "¶-Nummer",
  "form.paragraphs.about": "Trenne mehrere durch Kommas.",
  "form.words": "Die Sätze, die antworten",
  "form.words.about": "In den Worten des Artikels, einer pro Zeile. Leer: Der Bot wählt.",
  "form.note": "Eine Anmerkung von dir",
  "form.note.about": "Freiwillig; steht unter der Antwort als Anmerkung der Moderation.",
  "form.again": "Noch einmal versuchen",
  "form.problem.noQuestion": "Es fehlt eine Frage. Nichts ist verloren: Versuch es noch einmal.",
  "form.problem.noArticle": "Diesen Artikel gibt es nicht mehr. Nichts ist verloren: Versuch es noch einmal.",
  "form.problem.noNumber":
    "Es fehlt eine ¶-Nummer, zum Beispiel 7. Nichts ist verloren: Versuch es noch einmal.",
  "form.problem.noSuchParagraph":
    "¶ {number} gibt es nicht: Der Artikel hat {count, plural, one {# Absatz} other {# Absätze}}. Nichts ist verloren: Versuch es noch einmal.",
  "form.problem.hidden":
    "¶ {number} ist aus Antworten ausgeblendet. Nichts ist verloren: Versuch es noch einmal.",
  "form.problem.missing":
    "Diese Worte stehen nicht in {numbers}: „{words}“\nIch zitiere nur, was der Artikel sagt. Nichts ist verloren: Versuch es noch einmal.",

  "outcome.decided":
    "{member} {state, select, declined {Die Moderation hat sich deine Frage angesehen und sagt, warum es keine Antwort darauf gibt.} other {Die Moderation hat deine Frage beantwortet.}}",
  "outcome.privately":
    "{state, select, declined {Die Moderation hat sich deine private Frage angesehen:} other {Die Moderation hat deine private Frage beantwortet:}}",
  "outcome.declined":
    "{kind, select, draft {Die Moderation hat sich diese Frage angesehen} other {Die Moderation hat diese Antwort zurückgezogen}}",
  "outcome.declined.about":
    "{kind, select, draft {Danke für deine Frage. Hier gibt es keine Antwort darauf, und zwar darum:} other {Sie gilt nicht mehr, und zwar darum:}}",

  "refused.off": "In diesem Kanal antworte ich nicht.",
  "refused.role": "Fragen dürfen hier Mitglieder mit einer anderen Rolle.",
  "refused.cooldown": "Eine Frage nach der anderen: {until} kannst du wieder fragen.",
  "refused.quota":
    "Dieser Kanal hat für diese Stunde alle seine Fragen gestellt; {until} ist die nächste willkommen.",
  "refused.standing":
    "{needed, select, manager {Das ist denen vorbehalten, die den Server verwalten.} moderator {Das ist der Moderation vorbehalten.} other {Dafür braucht man eine andere Rolle.}}",

  "failure.wentWrong":
    "Beim Nachsehen ist etwas schiefgegangen. Es wurde vermerkt; bitte versuch es noch einmal.",
  "failure.restarting": "Ich werde gerade neu gestartet. Bitte frag in einer Minute noch einmal.",
  "failure.noSuchCommand": "Diesen Befehl gibt es nicht mehr; Discord zeigt gleich die neuen an.",
  "failure.tooOld":
    "Diese Nachricht ist älter als die letzte Änderung am Artikel. Frag noch einmal, um die Absätze in ihrer heutigen Fassung zu sehen.",
};
