import type { Catalogue } from "./en.js";

export const es: Catalogue = {
  "command.ask.name": "preguntar",
  "command.ask.description": "Hazle una pregunta al artículo",
  "command.ask.option.question.name": "pregunta",
  "command.ask.option.question.description": "Tu pregunta, con tus propias palabras",
  "command.ask.option.article.name": "artículo",
  "command.ask.option.article.description": "Qué artículo (todos, si no indicas ninguno)",
  "command.ask.option.private.name": "privado",
  "command.ask.option.private.description": "Mostrarte la respuesta solo a ti",
  "command.passage.name": "párrafo",
  "command.passage.description": "Muestra un párrafo del artículo",
  "command.passage.option.number.name": "número",
  "command.passage.option.number.description": "El número del párrafo, como en ¶ 5",
  "command.passage.option.article.name": "artículo",
  "command.passage.option.article.description": "Qué artículo (el primero, si no indicas ninguno)",
  "command.about.name": "acerca-de",
  "command.about.description": "Qué es Pilcrow, qué lee y qué guarda",

  "ask.noWords": "Pregúntame algo con palabras.",
  "ask.howToOne": "Pregúntame algo sobre «{title}»: mencióname junto con tu pregunta o usa /preguntar.",
  "ask.howToSeveral":
    "Pregúntame algo sobre mis artículos: mencióname junto con tu pregunta o usa /preguntar.",
  "article.unknown": "Ese artículo no existe. Elige uno de la lista que aparece mientras escribes.",

  "answer.followUp": "Entendido como continuación de «{question}»",
  "answer.unsure": "No es seguro que esto lo responda; es lo más cercano que encontré",
  "answer.certainty":
    "Seguridad: {certainty, select, certain {alta} likely {probable} unsure {baja} other {{certainty}}}",
  "answer.ownWords": "Con las palabras del propio artículo",
  "answer.closest": "Estos son los pasajes más cercanos:",
  "answer.onlyEnglish": "Solo leo en inglés",
  "answer.askInEnglish": "Pregúntame en inglés, por favor.",
  "answer.askInEnglishToBeSure": "Para estar seguro, pregúntame en inglés, por favor.",
  "answer.button.context": "Contexto",
  "answer.button.contextOf": "Contexto de ¶ {number}",
  "answer.inContext": "En contexto",

  "extract.explanation": "Extracto: frases del artículo tal como están escritas, no un resumen.",
  "extract.allArticles": "Los artículos",
  "extract.more": "… y {count} más",
  "extract.nameOne": "Nombra uno para ver lo que dice.",
  "extract.missing": "El artículo tiene {count, plural, one {# párrafo} other {# párrafos}}; no hay {range}.",
  "extract.noHeading": "Ningún título del artículo dice «{words}». Estas son sus secciones.",
  "extract.hidden": "Los moderadores han ocultado lo que pides.",
  "extract.severalArticles":
    "Hay {count, plural, one {# artículo} other {# artículos}}: di cuál y vuelve a preguntar.",

  "passage.missing":
    "«{title}» tiene {count, plural, one {# párrafo} other {# párrafos}}; no hay ¶ {number}.",
  "passage.position": "¶ {number} de {count}",
  "passage.previous": "Anterior",
  "passage.next": "Siguiente",

  "about.title": "Pilcrow ¶",
  "about.what":
    "Respondo preguntas sobre un artículo con sus propias palabras: una respuesta es una frase del artículo, dentro de su párrafo y con el número de este. Cuando el artículo no lo responde, lo digo.",
  "about.how":
    "Pregunta con `/preguntar`, mencionándome con una pregunta o respondiendo a uno de mis mensajes. `/párrafo` muestra un párrafo por su número.",
  "about.theArticle": "El artículo",
  "about.theArticles": "{count, plural, one {El artículo} other {Los # artículos}}",
  "about.article": "{title} ({count, plural, one {# párrafo} other {# párrafos}})",
  "about.articleBy": "{title}, de {authors} ({count, plural, one {# párrafo} other {# párrafos}})",
  "about.more": "… y {count} más",
  "about.privacy": "Privacidad",

  "failure.wentWrong":
    "Algo salió mal mientras lo buscaba. Ha quedado registrado; inténtalo de nuevo, por favor.",
  "failure.restarting": "Me están reiniciando. Vuelve a preguntar dentro de un minuto, por favor.",
  "failure.noSuchCommand": "Este comando ya no está; Discord mostrará los nuevos en un momento.",
  "failure.tooOld":
    "Este mensaje es anterior al último cambio del artículo. Vuelve a preguntar para ver los párrafos como están ahora.",
};
