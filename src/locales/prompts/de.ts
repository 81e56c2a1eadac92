import type { prompts as english } from "./en.js";

/** The prompts that a discussion's paragraphs are given, in German. */
export const prompts: Readonly<Partial<Record<keyof typeof english, string>>> = {
  "prompt.question":
    "¶ {paragraph} fragt: „{question}“ Wie würdest du antworten, und wie antwortet der Artikel?",
  "prompt.opinion":
    "¶ {paragraph} gibt eine Meinung wieder: „{claim}“. Wer würde sie teilen, wer würde widersprechen, und mit welchen Gründen?",
  "prompt.report":
    "¶ {paragraph} beruft sich auf eine Quelle: „{claim}“. Woher weiß sie das, und wer könnte anderes sagen?",
  "prompt.contrast":
    "¶ {paragraph} stellt zwei Dinge einander gegenüber: „{claim}“. Was soll das zeigen, und siehst du den Gegensatz auch so?",
  "prompt.turn":
    "In ¶ {paragraph} steht: „{claim}“. Was setzt der Absatz gleich dagegen, und was von beidem wiegt schwerer?",
  "prompt.reason":
    "¶ {paragraph} nennt einen Grund: „{claim}“. Erklärt er genug, oder kommen noch andere Gründe hinzu?",
  "prompt.consequence":
    "¶ {paragraph} nennt eine Folge: „{claim}“. Wie führt das eine zum anderen, und musste es so kommen?",
  "prompt.hedge":
    "¶ {paragraph} drückt sich vorsichtig aus: „{claim}“. Was macht das unsicher, und was würde es klären?",
  "prompt.prediction":
    "¶ {paragraph} blickt voraus: „{claim}“. Wovon hängt das ab, und was könnte anders kommen?",
  "prompt.demand":
    "¶ {paragraph} sagt, was sein muss oder sollte: „{claim}“. Warum, und was wäre, wenn es anders wäre?",
  "prompt.aim":
    "¶ {paragraph} nennt ein Ziel: „{claim}“. Wie soll es erreicht werden, und was steht ihm im Weg?",
  "prompt.condition":
    "¶ {paragraph} macht eins vom anderen abhängig: „{claim}“. Wie fest gehört beides zusammen, und was zählt noch?",
  "prompt.possibility":
    "¶ {paragraph} sagt, was möglich ist: „{claim}“. Wer würde davon Gebrauch machen, und wo liegen die Grenzen?",
  "prompt.sweeping":
    "¶ {paragraph} lässt keine Ausnahme zu: „{claim}“. Fällt dir eine ein, und würde sie etwas ändern?",
  "prompt.comparison": "¶ {paragraph} zieht einen Vergleich: „{claim}“. Was zeigt er, und ist er angemessen?",
  "prompt.rank":
    "¶ {paragraph} hebt etwas heraus: „{claim}“. Nach welchem Maßstab, und warum ist das wichtig?",
  "prompt.evidence": "„{claim}“: Welche Belege nennt ¶ {paragraph} dafür, und überzeugen sie dich?",
  "prompt.habit":
    "¶ {paragraph} verallgemeinert: „{claim}“. Wo trifft das zu, und wo würdest du es nicht erwarten?",
  "prompt.decision":
    "¶ {paragraph} berichtet von einer Entscheidung: „{claim}“. Was sprach dafür, und was wäre sonst möglich gewesen?",
  "prompt.definition":
    "¶ {paragraph} erklärt einen Begriff: „{claim}“. Würdest du es so sagen, und was bleibt dabei offen?",
  "prompt.change":
    "¶ {paragraph} berichtet von einer Veränderung: „{claim}“. Wie kam es dazu, und welchen Unterschied macht das?",
  "prompt.figure":
    "¶ {paragraph} nennt eine Zahl: „{claim}“. Ist das viel oder wenig, und womit würdest du es vergleichen?",
  "prompt.example":
    "¶ {paragraph} gibt Beispiele: „{claim}“. Wie typisch ist das, und welche anderen fallen dir ein?",
  "prompt.denial":
    "¶ {paragraph} sagt, was nicht so ist: „{claim}“. Warum muss das gesagt werden, und wer könnte anderes gedacht haben?",
  "prompt.moment": "¶ {paragraph} datiert ein Ereignis: „{claim}“. Warum gerade da, und was wurde daraus?",
  "prompt.event": "¶ {paragraph} erzählt: „{claim}“. Was könnte dahinterstecken, und was wurde daraus?",
  "prompt.fact": "¶ {paragraph} stellt fest: „{claim}“. Was folgt daraus, und was wäre sonst anders?",
  "prompt.unsaid": "In ¶ {paragraph} steht: „{claim}“. Was bleibt dabei ungesagt, das du gern wüsstest?",
  "prompt.check":
    "In ¶ {paragraph} heißt es: „{claim}“. Wie ließe sich das prüfen, und wer könnte es anders erzählen?",
  "prompt.point":
    "In ¶ {paragraph} steht: „{claim}“. Warum erfahren wir das, und was würde ohne diesen Satz fehlen?",
  "prompt.list":
    "¶ {paragraph} zählt auf: „{list}“. Was verbindet all das, und was würdest du hinzufügen oder weglassen?",
  "prompt.quotation":
    "¶ {paragraph} zitiert: „{quotation}“. Wessen Worte sind das, und warum stehen sie im Wortlaut da?",
  "prompt.wording":
    "¶ {paragraph} setzt „{words}“ in Anführungszeichen. Wer spricht so, und würdest du es selbst so nennen?",
  "prompt.again": "Auch ¶ {other} nennt „{name}“. Was fügt ¶ {paragraph} hinzu, und passt beides zusammen?",
  "prompt.about": "Was erfahren wir in ¶ {paragraph} über „{name}“, und was würdest du noch gern wissen?",
  "prompt.recurring":
    "¶ {paragraph} kommt immer wieder auf „{name}“ zurück. Was sagt der Absatz darüber, und warum ist es hier so wichtig?",
  "prompt.span":
    "¶ {paragraph} reicht von „{from}“ bis „{to}“. Welches Ereignis dazwischen war das wichtigste, und warum?",
  "prompt.items":
    "¶ {paragraph} ist eine Reihe von „{first}“ bis „{last}“. Was davon ist am wichtigsten, und fehlt etwas?",
  "prompt.course":
    "¶ {paragraph} beginnt mit „{first}“ und endet mit „{last}“. Wie kommt der Absatz vom einen zum anderen?",
  "prompt.whole": "¶ {paragraph} sagt nicht mehr als „{words}“. Wozu steht das da?",
  "prompt.opening":
    "¶ {paragraph} beginnt mit „{words} …“. Worum geht es vor allem, und was würdest du zurückfragen?",
  "prompt.last":
    "¶ {paragraph} endet mit „{claim}“. Warum gerade damit, und folgt es aus dem, was davor steht?",
  "prompt.closing":
    "¶ {paragraph} endet mit „{words} …“. Warum gerade damit, und folgt es aus dem, was davor steht?",
};
