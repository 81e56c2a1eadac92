import type { discussion as english } from "./en.js";

/** What is said in and about moderated discussions, in German. */
export const discussion: Readonly<Partial<Record<keyof typeof english, string>>> = {
  "discussion.gone": "Diese Diskussion gibt es nicht mehr.",
  "discussion.announcement":
    "**{title}** · eine Diskussion über „{article}“, ¶ {numbers}, geleitet von {leader}",
  "discussion.howTo.title": "So machst du mit",
  "discussion.howTo.speak":
    "**Hand heben**, um zu sprechen; die Moderation ruft der Reihe nach auf. Drück noch einmal, um die Hand zu senken.",
  "discussion.howTo.ask":
    "**Fragen** an den Artikel, mit dem Knopf oder /fragen: Ich antworte in seinen eigenen Worten.",
  "discussion.howTo.park": "**Parkplatz**: Dort steht, was offen bleibt und was du für später parkst.",
  "discussion.minutesEach":
    "{minutes, plural, one {Eine Minute} other {{minutes} Minuten}} für {count, plural, one {den Absatz} other {jeden der {count} Absätze}}; die Moderation kann auch früher weitergehen.",
  "discussion.notice.recorded":
    "**Was du hier schreibst, kommt ins Protokoll.** Bearbeitest oder löschst du eine Nachricht, ändert sich auch das Protokoll; die Moderation kann sie herausnehmen; /vergiss-mich entfernt alles, was von dir ist.",
  "discussion.notice.notRecorded":
    "**Was du hier schreibst, kommt nicht ins Protokoll**; nur was über mich läuft: Fragen, wer spricht, Umfragen.",
  "discussion.noParagraph": "Dieser Absatz wird nicht mehr gezeigt.",
  "discussion.paragraphChanged": "geändert, seit die Agenda erstellt wurde",
  "discussion.prompts": "Zur Diskussion",
  "discussion.place": "{place} von {of}",
  "discussion.isPaused": "unterbrochen",
  "discussion.movesOn": "weiter geht es {when}",
  "discussion.timeEnds": "die Zeit endet {when}",
  "discussion.openQuestions": "{count, plural, one {eine offene Frage} other {{count} offene Fragen}}",
  "discussion.questionsClosed": "Fragen sind gesperrt",
  "discussion.speaks": "{member} hat das Wort",
  "discussion.until": "die Redezeit endet {when}",
  "discussion.waiting": "als Nächstes: {members}",

  "discussion.button.hand": "✋ Hand heben",
  "discussion.button.ask": "❓ Fragen",
  "discussion.button.parked": "🅿 Parkplatz",
  "discussion.button.next": "Nächstes ¶ ▶",
  "discussion.button.call": "🎤 Wort erteilen",
  "discussion.button.poll": "📊 Umfrage",
  "discussion.button.pause": "⏸ Pause",
  "discussion.button.resume": "▶ Fortsetzen",
  "discussion.button.more": "⚙ Mehr",
  "discussion.button.end": "🏁 Beenden",
  "discussion.button.done": "Ich bin fertig",
  "discussion.button.transcript": "📄 Protokoll",

  "discussion.notice.timeUp":
    "Die Zeit für den letzten Absatz ist um; die Moderation beendet die Diskussion.",
  "discussion.notice.paused":
    "{because, select, archived {Unterbrochen, weil der Thread geschlossen wurde.} other {{who} hat die Diskussion unterbrochen.}}",
  "discussion.notice.resumed": "{who} setzt die Diskussion fort.",
  "discussion.notice.called": "{member}, du hast das Wort",
  "discussion.notice.floorOver": "{member}, deine Redezeit ist um. Danke!",
  "discussion.notice.questionsClosed": "{who} hat Fragen an mich gesperrt; park deine auf dem Parkplatz.",
  "discussion.notice.questionsOpen": "{who} lässt wieder Fragen an mich zu.",
  "discussion.notice.slowed":
    "{seconds, plural, =0 {{who} hat den Slowmode beendet.} one {{who} hat den Slowmode eingeschaltet: eine Nachricht pro Sekunde.} other {{who} hat den Slowmode eingeschaltet: eine Nachricht alle {seconds} Sekunden.}}",

  "discussion.poll.open":
    "{count, plural, =0 {Noch hat niemand abgestimmt.} one {Eine Stimme ist abgegeben.} other {{count} Stimmen sind abgegeben.}} Das Ergebnis erscheint, wenn die Umfrage geschlossen ist; bis dahin kannst du deine Stimme ändern.",
  "discussion.poll.close": "Umfrage schließen",
  "discussion.poll.closed": "Diese Umfrage ist geschlossen; das Ergebnis steht weiter unten.",
  "discussion.poll.votes": "{count, plural, =0 {keine Stimmen} one {eine Stimme} other {{count} Stimmen}}",
  "discussion.poll.share": "**{count}** · {share, number, percent}",
  "discussion.poll.voted": "Deine Stimme: {option}. Du kannst sie ändern, bis die Umfrage geschlossen ist.",
  "discussion.poll.title": "Eine kurze Umfrage",
  "discussion.poll.question": "Was möchtest du wissen?",
  "discussion.poll.options": "Die Antworten, eine pro Zeile (2 bis 5)",

  "discussion.hand.up":
    "{place, plural, one {Deine Hand ist oben: Du bist als Nächstes dran.} other {Deine Hand ist oben: Du bist auf Platz {place}.}} Drück noch einmal, um sie zu senken.",
  "discussion.hand.down": "Deine Hand ist unten.",
  "discussion.hand.done": "Danke! Du hast das Wort abgegeben.",

  "discussion.summary.title": "Das Ende von „{title}“",
  "discussion.summary.covered":
    "{count, plural, =0 {Kein Absatz wurde besprochen.} one {Besprochen: ¶ {numbers}} other {Besprochen: ¶ {numbers} ({count} Absätze)}}",
  "discussion.summary.questions":
    "{asked, plural, =0 {Keine Fragen} one {Eine Frage} other {{asked} Fragen}}: {answered} beantwortet, {open} offen",
  "discussion.summary.polls":
    "{polls, plural, =0 {Keine Umfragen} one {Eine Umfrage} other {{polls} Umfragen}}",
  "discussion.summary.participants":
    "{participants, plural, =0 {Niemand hat teilgenommen} one {Ein Mitglied hat teilgenommen} other {{participants} Mitglieder haben teilgenommen}}",
  "discussion.summary.open": "Noch offen",

  "forget.discussions":
    "Auch deine Spuren in Diskussionen werden gelöscht: was ihre Protokolle von dir enthalten, deine Stimmen, deine gehobene Hand.",
  "about.recordsThread":
    "In diesem Thread läuft eine Diskussion, deren Nachrichten ins Protokoll kommen; seine erste Nachricht sagt das.",
  "about.keepsDiscussions":
    "Das Protokoll einer Diskussion (was gefragt, über mich gesagt und entschieden wurde und, wo mitgeschrieben wird, was Mitglieder geschrieben haben) wird nach ihrem Ende {days, plural, one {# Tag} other {# Tage}} lang gespeichert.",
  "answer.parked": "Sie liegt jetzt auf dem Parkplatz der Diskussion.",
  "answer.askedBy": "Gefragt von {member}",
  "answer.lies.furtherOn": "Die Antwort steht weiter hinten: So weit ist die Diskussion noch nicht.",
  "answer.lies.elsewhere": "Die Antwort steht nicht in dem Teil, über den diskutiert wird.",
  "refused.closed":
    "In dieser Diskussion sind Fragen gesperrt, bis die Moderation sie wieder zulässt. Du kannst deine parken: 🅿 Parkplatz.",

  "discussion.refused.gone": "Diese Diskussion gibt es nicht mehr.",
  "discussion.refused.notStarted": "Die Diskussion hat noch nicht begonnen.",
  "discussion.refused.alreadyStarted": "Die Diskussion hat schon begonnen.",
  "discussion.refused.paused": "Die Diskussion ist unterbrochen.",
  "discussion.refused.notPaused": "Die Diskussion ist nicht unterbrochen.",
  "discussion.refused.ended": "Die Diskussion ist beendet.",
  "discussion.refused.moved": "Jemand war schneller: Es ist nichts doppelt geschehen.",
  "discussion.refused.noSuchPlace": "Diesen Absatz gibt es in dieser Diskussion nicht.",
  "discussion.refused.handIsUp": "Deine Hand ist schon oben.",
  "discussion.refused.noHand": "Deine Hand ist nicht oben.",
  "discussion.refused.isSpeaking": "Du hast das Wort.",
  "discussion.refused.notSpeaking": "Du hast nicht das Wort.",
  "discussion.refused.nobodyWaits": "Niemand hat die Hand gehoben.",
  "discussion.refused.isMuted":
    "Du stehst im Moment nicht auf der Redeliste; das hat die Moderation entschieden.",
  "discussion.refused.alreadyMuted": "Dieses Mitglied steht schon nicht mehr auf der Redeliste.",
  "discussion.refused.notMuted": "Dieses Mitglied ist nicht von der Redeliste genommen.",
  "discussion.refused.noSuchPoll": "Diese Umfrage gibt es nicht mehr.",
  "discussion.refused.pollIsClosed": "Diese Umfrage ist geschlossen.",
  "discussion.refused.noPollQuestion": "Eine Umfrage braucht eine Frage.",
  "discussion.refused.tooFewOptions":
    "Eine Umfrage braucht mindestens zwei verschiedene Antworten, eine pro Zeile.",
  "discussion.refused.tooManyPolls": "Schließ zuerst eine Umfrage: Fünf sind offen.",
  "discussion.refused.noSuchQuestion": "Diese Frage steht nicht mehr auf dem Parkplatz.",
  "discussion.refused.nothingChanges": "Das ist schon so.",
  "discussion.refused.tooManyOfYours": "Zehn deiner Fragen sind offen; warte, bis eine davon geklärt ist.",
  "discussion.refused.tooManyParked": "Der Parkplatz ist voll.",
  "discussion.refused.noSuchPrompt": "Diesen Impuls gibt es nicht mehr; vielleicht hat ihn jemand geändert.",
  "discussion.refused.samePrompt": "Diesen Impuls gibt es schon.",
  "discussion.refused.tooManyPrompts": "Ein Absatz kann sechs Impulse haben; streich zuerst einen.",
  "discussion.refused.lastParagraph": "Eine Diskussion braucht mindestens einen Absatz.",
  "discussion.refused.nothingDue": "Im Moment steht nichts an.",

  "command.discuss.name": "diskutieren",
  "command.discuss.description": "Eine Diskussion Absatz für Absatz durch einen Artikel leiten",
  "command.discuss.sub.start.name": "starten",
  "command.discuss.sub.start.description": "Eine Diskussion in einem Thread beginnen",
  "command.discuss.sub.show.name": "zeigen",
  "command.discuss.sub.show.description":
    "Das ¶, über das diskutiert wird, noch einmal zeigen, mit seinen Knöpfen",
  "discussion.shownAgain": "Der Absatz steht wieder am Ende des Threads, mit seinen Knöpfen.",
  "command.discuss.sub.end.name": "beenden",
  "command.discuss.sub.end.description": "Die Diskussion dieses Threads beenden, mit einem Überblick",
  "command.discuss.option.article.name": "artikel",
  "command.discuss.option.article.description": "Welcher Artikel (ohne Angabe der dieses Kanals)",
  "command.discuss.option.from.name": "von",
  "command.discuss.option.from.description": "Das erste ¶ (ohne Angabe 1)",
  "command.discuss.option.to.name": "bis",
  "command.discuss.option.to.description": "Das letzte ¶ (ohne Angabe das letzte des Artikels)",
  "command.discuss.option.minutes.name": "minuten",
  "command.discuss.option.minutes.description":
    "Minuten für jedes ¶ (ohne Angabe geht die Moderation von Hand weiter)",
  "command.discuss.option.title.name": "titel",
  "command.discuss.option.title.description": "Wie die Diskussion heißt (ohne Angabe wie der Artikel)",
  "command.discuss.option.channel.name": "kanal",
  "command.discuss.option.channel.description": "Wo ihr Thread eröffnet wird (ohne Angabe hier)",
  "command.discuss.option.record.name": "protokollieren",
  "command.discuss.option.record.description": "Ob ins Protokoll kommt, was Mitglieder im Thread schreiben",
  "discussion.started": "Die Diskussion hat begonnen: {thread}",
  "discussion.prepared":
    "Die Diskussion konnte noch nicht eröffnet werden; das geschieht, sobald ich dort schreiben kann.",
  "discussion.wrong.article": "Welcher Artikel? Wähle einen aus der Liste, die beim Tippen erscheint.",
  "discussion.wrong.articleGone": "Den Artikel „{name}“ gibt es hier nicht mehr: Es wurde nichts begonnen.",
  "discussion.wrong.range":
    "„{title}“ hat ¶ 1 bis {last}; wähle „von“ und „bis“ daraus, in dieser Reihenfolge.",
  "discussion.wrong.tooLong": "Das sind {count} Absätze; eine Diskussion hat höchstens {most}.",
  "discussion.wrong.hall": "Dort lässt sich kein Thread eröffnen: Wähle einen Textkanal oder ein Forum.",
  "discussion.wrong.permissions": "Das darf ich dort nicht; mir fehlt: {missing}.",
  "discussion.wrong.notHere": "In diesem Thread gibt es keine Diskussion.",
  "discussion.ask.title": "Den Artikel fragen",
  "discussion.ask.question": "Deine Frage",
  "discussion.park.title": "Eine Frage parken",
  "discussion.parking.title": "🅿 Parkplatz",
  "discussion.parking.choose": "Eine Frage klären",
  "discussion.parking.cameUp": "kam bei ¶ {paragraph} auf",
  "discussion.parking.answered": "✅ Beantwortet",
  "discussion.parking.open": "🅿 Noch offen",
  "discussion.parking.dropped": "✖ Verwerfen",
  "discussion.parking.back": "◀ Alle Fragen",
  "discussion.button.park": "🅿 Eine Frage parken",
  "discussion.button.back": "◀ Voriges ¶",
  "discussion.button.agenda": "📋 Agenda",
  "discussion.button.closeQuestions": "🔒 Fragen sperren",
  "discussion.button.openQuestions": "🔓 Fragen zulassen",
  "discussion.more.title": "**Mehr für die Moderation**",
  "discussion.more.speaker": "Redezeit: {time}",
  "discussion.more.speaker.none": "Redezeit: unbegrenzt",
  "discussion.more.slow": "Slowmode: {time} zwischen zwei Nachrichten",
  "discussion.more.slow.none": "Slowmode: aus",
  "discussion.more.minutes": "{count, plural, one {eine Minute} other {{count} Minuten}}",
  "discussion.more.seconds": "{count, plural, one {eine Sekunde} other {{count} Sekunden}}",
  "discussion.more.mute":
    "Redeliste: jemanden herausnehmen oder wieder zulassen{count, plural, =0 {} one { ({count} draußen)} other { ({count} draußen)}}",
  "discussion.mute.title": "Von der Redeliste nehmen",
  "discussion.mute.reason": "Warum? Die Moderation sieht es.",
  "command.settings.option.timeZone.name": "zeitzone",
  "command.settings.option.timeZone.description":
    "In welcher Zone Uhrzeiten verstanden werden, zum Beispiel Europe/Berlin",
  "command.settings.option.blocked.name": "gesperrte",
  "command.settings.option.blocked.description":
    "Erwähne jedes Mitglied, das nicht fragen darf; „-“ für niemanden",
  "settings.chooseBlocked": "Mitglieder, die nicht fragen dürfen",
  "settings.now.blocked": "Nicht fragen dürfen: {members}",
  "settings.wrong.memberList": "gesperrte: Erwähne die Mitglieder oder gib „-“ für niemanden an.",
  "settings.button.timeZone": "Zeitzone …",
  "settings.timeZoneHelp": "Zum Beispiel Europe/Berlin oder America/New_York",

  "command.discuss.sub.schedule.name": "planen",
  "command.discuss.sub.schedule.description":
    "Eine Diskussion zu einer bestimmten Zeit beginnen, mit einem Event auf dem Server",
  "command.discuss.option.when.name": "wann",
  "command.discuss.option.when.description":
    "Zum Beispiel „morgen 18:00“, „5. Dezember um 19:30“, „in 2 Stunden“",
  "schedule.done":
    "**{title}** beginnt von selbst: {time} ({relative}) in {channel}. Mit /diskutieren agenda kannst du die Agenda vorbereiten; verwirf sie dort, um abzusagen.",
  "schedule.noEvent":
    "Ich darf hier keine Events erstellen (dazu brauche ich Create Events), darum zeigt der Server keins.",
  "schedule.unread":
    "„{typed}“ kann ich nicht als Zeit lesen. Versuch es mit „morgen 18:00“, „5. Dezember um 19:30“ oder „in 2 Stunden“; gemeint ist die Zeit in {zone}.",
  "schedule.past": "{time} ist schon vorbei; wähle eine Zeit, die noch kommt.",
  "schedule.tooFar": "{time} liegt zu weit in der Zukunft; wähle eine Zeit innerhalb eines Jahres.",
  "schedule.missed":
    "Die Diskussion **{title}** sollte beginnen ({time}), aber ich war nicht da. Die Moderation kann sie mit /diskutieren starten beginnen.",
  "schedule.event":
    "Eine Diskussion über „{article}“, {count, plural, one {¶ {from}} other {¶ {from} bis {to}}}, Absatz für Absatz geleitet.",

  "command.strike.name": "Aus dem Protokoll nehmen",
  "discussion.strike.none": "Diese Nachricht steht in keinem Diskussionsprotokoll.",
  "discussion.strike.title": "Aus dem Protokoll nehmen",
  "discussion.strike.reason": "Warum? Der Grund steht im Protokoll.",
  "discussion.strike.done":
    "Das ist aus dem Protokoll genommen; an seiner Stelle steht, dass die Moderation es herausgenommen hat und warum. Die Nachricht selbst bleibt im Thread.",
  "discussion.parked.none":
    "Hier steht noch nichts. Hierher kommt, was der Artikel nicht beantwortet und was Mitglieder für später parken.",
  "discussion.done": "Erledigt.",
  "discussion.behind":
    "Erledigt; aber der Thread zeigt es noch nicht. Das folgt, sobald ich dort schreiben kann.{count, plural, =0 {} one { Mir fehlt: {missing}.} other { Mir fehlt: {missing}.}}",
  "discussion.ended": "Die Diskussion ist beendet; ihr Überblick steht im Thread.",
  "discussion.end.sure": "Diese Diskussion für alle beenden?",
  "discussion.end.yes": "Beenden",

  "agenda.prepared":
    "Vorbereitet: Bis sie beginnt, sieht nur die Moderation sie. Ihr Thread wird in {channel} eröffnet.",
  "agenda.article": "„{article}“",
  "agenda.paragraphs": "{count, plural, one {ein Absatz} other {{count} Absätze}}",
  "agenda.minutes":
    "{minutes, plural, =0 {die Moderation geht von Hand weiter} one {eine Minute für jeden} other {{minutes} Minuten für jeden}}",
  "agenda.phase":
    "{phase, select, prepared {📝 vorbereitet} scheduled {🗓 geplant} running {🟢 läuft} paused {⏸ unterbrochen} discarded {🗑 verworfen} other {🏁 beendet}}",
  "agenda.isDiscussed": "wird gerade diskutiert",
  "agenda.noPrompts": "Keine Impulse: Schreib einen oder lass mich wieder welche vorschlagen.",
  "agenda.prompts": "{count, plural, =0 {keine Impulse} one {ein Impuls} other {{count} Impulse}}",
  "agenda.chooseParagraph": "Einen Absatz wählen",
  "agenda.choosePrompt": "Einen Impuls wählen, um ihn zu bearbeiten oder zu streichen",
  "agenda.button.edit": "✏️ Bearbeiten",
  "agenda.button.drop": "Streichen",
  "agenda.button.add": "➕ Impuls hinzufügen",
  "agenda.button.suggest": "💡 Wieder vorschlagen",
  "agenda.button.leaveOut": "Dieses ¶ auslassen",
  "agenda.button.start": "▶ Jetzt beginnen",
  "agenda.button.discard": "🗑 Verwerfen",
  "agenda.button.keep": "Behalten",
  "agenda.button.export": "📤 Exportieren",
  "agenda.form.add": "Ein Impuls für ¶ {paragraph}",
  "agenda.form.edit": "Einen Impuls für ¶ {paragraph} bearbeiten",
  "agenda.form.text": "Wovon kann die Gruppe ausgehen?",
  "agenda.done.added": "✅ Der Impuls ist hinzugefügt.",
  "agenda.done.edited": "✅ Der Impuls ist geändert.",
  "agenda.done.dropped": "✅ Gestrichen: {prompt}",
  "agenda.done.leftOut": "✅ ¶ {paragraph} wird ausgelassen.",
  "agenda.done.suggested":
    "{count, plural, =0 {Alles, was ich für diesen Absatz vorschlagen kann, ist schon da.} one {✅ Ein Impuls ist wieder da.} other {✅ {count} Impulse sind wieder da.}}",
  "agenda.done.nothing":
    "Ich kann nichts vorschlagen: Der Absatz hat sich geändert, oder es gibt ihn nicht mehr.",
  "agenda.changedMeanwhile":
    "Jemand hat diesen Impuls inzwischen geändert oder gestrichen: Es ist nichts geschehen.",
  "agenda.wrote": "Du hattest geschrieben: {text}",
  "agenda.tooLate": "Auslassen lässt sich nur ein Absatz, der noch kommt.",
  "agenda.discard.sure": "„{title}“ mit der Agenda verwerfen? Ein Export bewahrt die Agenda als Datei auf.",
  "agenda.discarded": "🗑 Verworfen.",
  "agenda.none":
    "Welche Diskussion? Dieser Thread gehört zu keiner, und du hast keine vorbereitet: Wähle eine aus der Liste oder bereite mit /diskutieren eine vor.",
  "agenda.noneSuch": "Diese vorbereitete Diskussion gibt es nicht; wähle eine aus der Liste.",
  "agenda.startsAsItIs":
    "Eine vorbereitete Diskussion beginnt so, wie sie ist. Lass weg: {options}. Ihre Agenda kannst du vorher in der Übersicht ändern.",
  "agenda.lost":
    "{count, plural, one {¶ {numbers} der Datei steht so nicht mehr im Artikel und ist ausgelassen.} other {¶ {numbers} der Datei stehen so nicht mehr im Artikel und sind ausgelassen.}}",
  "agenda.hidden":
    "{count, plural, one {¶ {numbers} ist auf diesem Server ausgeblendet und darum ausgelassen.} other {¶ {numbers} sind auf diesem Server ausgeblendet und darum ausgelassen.}}",
  "agenda.moved": "Die Nummern des Artikels haben sich verschoben: {moves}.",
  "agenda.wrong.article":
    "article: Den Artikel „{name}“ gibt es hier nicht; gebraucht wird der Name seiner Datei ohne Endung, einer von diesen: {names}",
  "agenda.wrong.nothingLeft":
    "items: Keiner dieser Absätze steht so noch im Artikel oder darf gezeigt werden; exportiere eine neue Agenda",
  "agenda.list.title": "{count, plural, one {Eine Diskussion} other {{count} Diskussionen}}",
  "agenda.list.none": "Es gibt noch keine Diskussionen: Beginne eine mit /diskutieren oder bereite eine vor.",
  "agenda.list.open": "Eine Agenda öffnen",
  "command.discuss.sub.prepare.name": "vorbereiten",
  "command.discuss.sub.prepare.description":
    "Eine Diskussion vorbereiten: ihre Agenda sehen und ändern, bevor sie beginnt",
  "command.discuss.sub.agenda.name": "agenda",
  "command.discuss.sub.agenda.description": "Die Agenda einer vorbereiteten oder laufenden Diskussion ändern",
  "command.discuss.sub.list.name": "liste",
  "command.discuss.sub.list.description":
    "Die Diskussionen dieses Servers: vorbereitete, laufende und beendete",
  "command.discuss.sub.export.name": "exportieren",
  "command.discuss.sub.export.description": "Eine Agenda als Datei, zum Aufheben, Bearbeiten oder Mitnehmen",
  "command.discuss.sub.import.name": "importieren",
  "command.discuss.sub.import.description": "Eine Diskussion aus der Datei einer Agenda vorbereiten",
  "command.discuss.option.discussion.name": "diskussion",
  "command.discuss.option.discussion.description":
    "Welche Diskussion (ohne Angabe die dieses Threads oder die zuletzt von dir vorbereitete)",
  "command.discuss.option.prepared.name": "vorbereitete",
  "command.discuss.option.prepared.description": "Eine vorbereitete Diskussion, die so beginnt, wie sie ist",
  "command.discuss.option.file.name": "datei",
  "command.discuss.option.file.description":
    "Eine exportierte Datei, auch eine, die seitdem bearbeitet wurde",
};
