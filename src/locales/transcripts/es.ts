import type { transcripts as en } from "./en.js";

type Key = keyof typeof en;

export const transcripts: Readonly<Partial<Record<Key, string>>> = {
  "command.transcript.name": "acta",
  "command.transcript.description": "Obtén el acta de un debate, o las preguntas de un canal, en archivos",
  "command.transcript.option.discussion.name": "debate",
  "command.transcript.option.discussion.description":
    "Qué debate (el de este hilo o el último, si no indicas ninguno)",
  "command.transcript.option.channel.name": "canal",
  "command.transcript.option.channel.description":
    "Moderadores: en su lugar, las preguntas de un canal y las de sus hilos",
  "command.transcript.option.days.name": "días",
  "command.transcript.option.days.description":
    "Cuántos días de preguntas del canal (todas las que se guardan, si no lo indicas)",
  "command.transcript.option.format.name": "formato",
  "command.transcript.option.format.description": "En qué formato (los tres, si no indicas ninguno)",
  "command.transcript.option.public.name": "público",
  "command.transcript.option.public.description": "Moderadores: mostrarla a todos aquí, no solo a ti",
  "command.transcript.choice.format.all": "Todos",
  "command.transcript.choice.format.html": "Una página para leer, con el artículo al lado",
  "command.transcript.choice.format.markdown": "Markdown",
  "command.transcript.choice.format.json": "JSON, para programas",

  "transcript.sent":
    "{kind, select, channel {Las preguntas hechas en {title}} other {El acta de «{title}»}}. Los miembros aparecen con {names, select, shown {el nombre que muestra Discord} other {un seudónimo}}.",
  "transcript.format":
    "{format, select, html {la página} markdown {el Markdown} json {el JSON} other {{format}}}",
  "transcript.packed":
    "Comprimido, porque si no sería demasiado grande para Discord: {formats}. La mayoría de los sistemas abren los archivos .gz con un doble clic.",
  "transcript.leftOutFiles":
    "Omitido, porque Discord no admite archivos de más de {megabytes} MB: {formats}. {kind, select, channel {Pide menos días.} other {Prueba los otros formatos.}}",
  "transcript.notYours":
    "El acta de un debate es para quienes participaron en él y para los moderadores; o no existe tal debate.",
  "transcript.noDiscussion":
    "Todavía no hay ningún debate en el que hayas participado. Los moderadores también pueden obtener las preguntas de un canal con la opción «canal».",
  "transcript.noChannel": "No puedes leer ese canal, o ya no existe.",
  "transcript.oneOfBoth": "Elige un debate, o bien un canal y sus días, pero no ambos.",
  "transcript.nothingKept":
    "No se guarda nada de eso: nadie preguntó nada en ese tiempo, o ya se ha eliminado.",
  "transcript.notPublic": "Solo los moderadores muestran un acta a todos: esta es solo para ti.",

  "transcript.member": "Miembro {hash}",
  "transcript.nobody": "alguien que no ha dejado su nombre",
  "transcript.moderator": "un moderador{withName, select, yes { ({name})} other {}}",

  "transcript.kind":
    "{kind, select, channel {Preguntas hechas en un canal de {guild}} other {Acta de un debate en {guild}}}",
  "transcript.label":
    "{label, select, article {Artículo} source {Fuente} led {Dirigido por} started {Empezó} ended {Terminó} duration {Duración} agenda {Párrafos} participants {Participaron} period {Período} other {{label}}}",
  "transcript.byAuthors": "{authors}{withDate, select, yes { ({date})} other {}}",
  "transcript.at": "{time} ({zone})",
  "transcript.period": "del {from} al {to} ({zone})",
  "transcript.ended": "{time} ({zone}){withBy, select, yes {, por {by}} other {}}",
  "transcript.goingOn": "seguía en curso cuando se hizo esta acta, {time} ({zone})",
  "transcript.articleGone": "ya no está disponible",
  "transcript.members": "{count, plural, =0 {nadie} one {# miembro} other {# miembros}}",
  "transcript.range": "¶ {from}{one, select, yes {} other {–{to}}}",
  "transcript.duration": "{hours, plural, =0 {} one {{hours} h } other {{hours} h }}{minutes} min",
  "transcript.lessThanAMinute": "menos de un minuto",
  "transcript.paused": "{duration}, de ellos {paused} en pausa",
  "transcript.noText":
    "Lo que los miembros escribieron en el hilo no debía formar parte del acta; sus preguntas sí.",

  "transcript.paragraph": "¶ {number}{isAgain, select, yes { (retomado)} other {}}",
  "transcript.span": "de {from} a {to} · {duration}",
  "transcript.since": "desde {from}",
  "transcript.paragraphState":
    "{state, select, changed {El párrafo ha cambiado desde que se debatió; así dice ahora.} hidden {Los moderadores han ocultado este párrafo.} gone {El artículo ya no tiene este párrafo.} other {}}",
  "transcript.nothing": "No se dijo nada.",
  "transcript.nothingAsked": "Nadie ha preguntado nada.",
  "transcript.prompts": "Para debatir",
  "transcript.promptAdded": "añadida por un moderador",
  "transcript.promptReworded": "reformulada por un moderador; antes: «{before}»",
  "transcript.promptDropped": "Un moderador quitó: «{text}»",

  "transcript.question": "Pregunta",
  "transcript.status":
    "{status, select, answered {Respondida} verified {Respondida y verificada} extract {Respondida con un extracto} notAnswered {El artículo no la responde} waiting {Aún sin responder} declined {Sin respuesta: un moderador la ha rechazado} removed {Se hizo una pregunta que después se retiró.} notKept {Se hizo una pregunta cuyas palabras ya no se guardan.} other {{status}}}",
  "transcript.verifiedBy": "Respondida y verificada por {moderator}",
  "transcript.note": "Nota de un moderador: {note}",
  "transcript.questionParked":
    "{state, select, open {entre las pendientes, sin resolver} answered {entre las pendientes, respondida después} dropped {entre las pendientes, descartada} other {{state}}}",
  "transcript.citationChanged": "el párrafo ha cambiado desde entonces",
  "transcript.citationHidden": "La respuesta está en un párrafo que los moderadores han ocultado.",

  "transcript.parked": "Pregunta pendiente",
  "transcript.parkedState":
    "{state, select, open {Sin resolver} answered {Respondida{isLater, select, yes { después} other {}}} dropped {Descartada} other {{state}}}",
  "transcript.settled":
    "{withBy, select, yes {{by} retomó «{text}»:} other {Ahora «{text}» está}} {state, select, open {otra vez pendiente} answered {respondida} dropped {descartada} other {{state}}}",
  "transcript.poll": "Encuesta",
  "transcript.pollOpen": "Sin recuento: la encuesta seguía abierta.",
  "transcript.votes": "{count, plural, one {# voto} other {# votos}}",
  "transcript.floor": "{name} tuvo la palabra{withDuration, select, yes { ({duration})} other {}}",
  "transcript.pause":
    "{because, select, archived {El debate quedó en pausa al archivarse su hilo} other {{by} puso el debate en pausa}}{withUntil, select, yes { (hasta {until})} other {}}",
  "transcript.removed": "Un moderador retiró una aportación{withReason, select, yes {: {reason}} other {}}",
  "transcript.questionsClosed": "{by} {areClosed, select, yes {cerró} other {abrió}} las preguntas a Pilcrow",
  "transcript.leftOut": "{by} omitió ¶ {paragraph}",
  "transcript.renamed": "El debate pasó a llamarse «{title}»",

  "transcript.open": "Sigue pendiente",
  "transcript.openQuestion": "{by}{withNumber, select, yes {, en ¶ {number}} other {}}",
  "transcript.nothingOpen": "Ninguna pregunta quedó pendiente.",
  "transcript.summary": "Resumen",
  "transcript.count":
    "{what, select, paragraphs {Párrafos debatidos} questions {Preguntas} answered {respondidas} verified {de ellas, verificadas por un moderador} openQuestions {pendientes} polls {Encuestas} messages {Aportaciones en el hilo} participants {Miembros que participaron} askers {Miembros que preguntaron} other {{what}}}",
  "transcript.countOf": "{count} de {of}",
  "transcript.made":
    "Hecho por Pilcrow el {time} ({zone}). {names, select, shown {Los miembros llevan el nombre que muestra Discord.} other {Los miembros llevan un seudónimo, siempre el mismo en este servidor.}} Las palabras y los números del artículo son los de ese día.",

  "transcript.theArticle": "El artículo",
  "transcript.toArticle": "Al artículo",
  "transcript.toMinutes": "Al acta",
  "transcript.hiddenHere": "(ocultado por los moderadores)",

  "command.stats.name": "estadísticas",
  "command.stats.description": "Moderadores: qué se preguntó y respondió, y qué deja abierto el artículo",
  "command.stats.option.article.name": "artículo",
  "command.stats.option.article.description":
    "Solo lo que trata de este artículo (todos, si no indicas ninguno)",
  "command.stats.option.days.name": "días",
  "command.stats.option.days.description": "Cuántos días, incluido hoy (30, si no lo indicas)",
  "command.stats.option.channel.name": "canal",
  "command.stats.option.channel.description":
    "Solo este canal y sus hilos (en todas partes, si no indicas ninguno)",
  "command.stats.option.public.name": "público",
  "command.stats.option.public.description": "Mostrarlo a todos: solo números, sin las preguntas de nadie",

  "stats.title": "{days, plural, one {Preguntas de hoy} other {Preguntas de los últimos # días}}",
  "stats.none": "Nadie ha preguntado nada en este tiempo.",
  "stats.total":
    "**{questions, plural, one {# pregunta} other {# preguntas}}** de {members, plural, one {# miembro} other {# miembros}}",
  "stats.share": "**{share, number, percent} respondidas**: {answered, number} de {answerable, number}",
  "stats.shareNote": "En ese porcentaje no cuentan los extractos ni lo que espera o se eliminó.",
  "stats.outcome":
    "{outcome, select, answered {respondidas} verified {verificadas por moderadores} not_answered {no están en el artículo} declined {rechazadas por moderadores} extract {extractos} waiting {en espera de moderadores} asked {en curso} deleted {eliminadas} other {{outcome}}} {count, number}",
  "stats.votes":
    "**{share, number, percent} de los votos dice «Útil»**: {helpful, number} de {votes, plural, one {# voto} other {# votos}}",
  "stats.inPrivate":
    "{count, plural, one {# de ellas se hizo en privado: sus palabras no se muestran en ninguna parte aquí.} other {# de ellas se hicieron en privado: sus palabras no se muestran en ninguna parte aquí.}}",
  "stats.forgotten":
    "{count, plural, one {# de ellas es de alguien que pidió que se le olvidara.} other {# de ellas son de miembros que pidieron que se les olvidara.}}",
  "stats.channel": "En {channel} y sus hilos.",
  "stats.article": "Sobre «{title}»: lo que respondió y lo que nada respondió.",
  "stats.kept":
    "Aquí las preguntas se guardan {days, plural, one {# día} other {# días}}: no cuentan las anteriores al {since}.",
  "stats.noWords":
    "Aquí no se guardan las palabras de las preguntas: no se sabe qué se citó ni qué sigue abierto.",
  "stats.zone": "Los días son los de la zona {zone}.",
  "stats.members": "Quiénes preguntaron más",
  "stats.member": "`{hash}` {count, number}",
  "stats.membersNote": "Son seudónimos: un mismo miembro tiene siempre el mismo, y solo en este servidor.",
  "stats.cited": "Lo más citado de «{title}»",
  "stats.citedLine": "**{count, number} ×** ¶ {number} · {name}",
  "stats.citedElsewhere": "«{title}» {count, plural, one {# pregunta} other {# preguntas}}",
  "stats.stale":
    "{count, plural, one {# cita es de un párrafo que ha cambiado desde entonces: no cuenta.} other {# citas son de párrafos que han cambiado desde entonces: no cuentan.}}",
  "stats.open": "Preguntas abiertas: {count, number}",
  "stats.openNote":
    "El artículo no las respondió, y nada las ha respondido después. Las que preguntan lo mismo son una.",
  "stats.openNone": "No se guarda ninguna que no tenga respuesta.",
  "stats.openLine": "**{times, number} ×** «{question}»",
  "stats.openOf": "{askers, plural, one {# miembro} other {# miembros}}, la última vez {when}",
  "stats.openAlso": "también «{question}»",
  "stats.openMore": "{count, plural, one {# formulación más} other {# formulaciones más}}",
  "stats.openInPrivate":
    "{count, plural, one {# más se hizo en privado: sus palabras no se muestran en ninguna parte aquí.} other {# más se hicieron en privado: sus palabras no se muestran en ninguna parte aquí.}}",
  "stats.openAll": "Todas las preguntas abiertas",
  "stats.file": "Todos estos números en JSON: seudónimos en lugar de miembros, nada de lo dicho en privado",

  "stats.chart.map.subtitle": "Con qué frecuencia se citó cada párrafo",
  "stats.chart.map.total":
    "{citations, plural, =0 {Ninguna cita todavía} one {Una cita} other {{citations, number} citas}}; párrafos citados: {cited, number} de {paragraphs, plural, one {uno} other {{paragraphs, number}}}",
  "stats.chart.map.legend": "Veces que se citó",
  "stats.chart.map.bar":
    "{paragraphs, plural, one {Una barra es tan larga como su párrafo.} other {Una barra representa hasta {paragraphs, number} párrafos y es tan larga como su texto.}}",
  "stats.chart.map.most": "¶ {number} ({count, plural, one {una vez} other {{count, number} veces}})",
  "stats.chart.map.alt":
    "Con qué frecuencia se citó cada párrafo. {total}. {count, plural, =0 {} one {El más citado: {most}. } other {Los más citados: {most}. }}El artículo: {title}",

  "stats.chart.days.title": "Preguntas por día",
  "stats.chart.days.total":
    "{questions, plural, =0 {Ninguna pregunta} one {Una pregunta} other {{questions, number} preguntas}} · {period}",
  "stats.chart.days.kind":
    "{kind, select, answered {Respondidas} notAnswered {Sin respuesta} other {Otras}}: {questions, number}",
  "stats.chart.days.alt":
    "Preguntas por día: {total}; {kinds}{questions, plural, =0 {} one {} other {; el máximo en un día: {most, number} ({day})}}",
};
