import type { Catalogue } from "./en.js";

export const de: Catalogue = {
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
  "command.passage.option.article.description": "Welcher Artikel (der erste, wenn du nichts angibst)",
  "command.about.name": "über",
  "command.about.description": "Was Pilcrow ist, was er liest und was er speichert",

  "ask.noWords": "Frag mich bitte etwas in Worten.",
  "ask.howToOne":
    "Frag mich etwas über „{title}“: Erwähne mich zusammen mit deiner Frage oder benutze /fragen.",
  "ask.howToSeveral":
    "Frag mich etwas über meine Artikel: Erwähne mich zusammen mit deiner Frage oder benutze /fragen.",
  "article.unknown": "Diesen Artikel gibt es nicht. Wähle einen aus der Liste, die beim Tippen erscheint.",

  "answer.followUp": "Verstanden als Nachfrage zu „{question}“",
  "answer.unsure": "Nicht sicher, ob das die Antwort ist; näher kommt nichts, was ich gefunden habe",
  "answer.certainty":
    "Wie sicher: {certainty, select, certain {sicher} likely {wahrscheinlich} unsure {unsicher} other {{certainty}}}",
  "answer.ownWords": "In den Worten des Artikels",
  "answer.closest": "Diese Stellen kommen der Frage am nächsten:",
  "answer.onlyEnglish": "Ich verstehe nur Englisch",
  "answer.askInEnglish": "Bitte frag mich auf Englisch.",
  "answer.askInEnglishToBeSure": "Frag mich bitte auf Englisch, um sicherzugehen.",
  "answer.button.context": "Zusammenhang",
  "answer.button.contextOf": "Zusammenhang von ¶ {number}",
  "answer.inContext": "Im Zusammenhang",

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

  "about.title": "Pilcrow ¶",
  "about.what":
    "Ich beantworte Fragen zu einem Artikel in seinen eigenen Worten: Eine Antwort ist ein Satz des Artikels, in seinem Absatz und mit dessen Nummer. Wenn der Artikel keine Antwort gibt, sage ich das.",
  "about.how":
    "Frag mit `/fragen`, erwähne mich zusammen mit einer Frage oder antworte auf eine meiner Nachrichten. `/absatz` zeigt einen Absatz nach seiner Nummer.",
  "about.theArticle": "Der Artikel",
  "about.theArticles": "Die {count, plural, one {# Artikel} other {# Artikel}}",
  "about.article": "{title} ({count, plural, one {# Absatz} other {# Absätze}})",
  "about.articleBy": "{title}, von {authors} ({count, plural, one {# Absatz} other {# Absätze}})",
  "about.more": "… und {count} weitere",
  "about.privacy": "Datenschutz",

  "failure.wentWrong":
    "Beim Nachsehen ist etwas schiefgegangen. Es wurde vermerkt; bitte versuch es noch einmal.",
  "failure.restarting": "Ich werde gerade neu gestartet. Bitte frag in einer Minute noch einmal.",
  "failure.noSuchCommand": "Diesen Befehl gibt es nicht mehr; Discord zeigt gleich die neuen an.",
  "failure.tooOld":
    "Diese Nachricht ist älter als die letzte Änderung am Artikel. Frag noch einmal, um die Absätze in ihrer heutigen Fassung zu sehen.",
};
