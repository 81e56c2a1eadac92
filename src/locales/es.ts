import { discussion } from "./discussion/es.js";
import type { Catalogue } from "./en.js";
import { prompts } from "./prompts/es.js";
import { transcripts } from "./transcripts/es.js";

export const es: Catalogue = {
  ...discussion,
  ...prompts,
  ...transcripts,

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
  "command.passage.option.article.description":
    "Qué artículo (el de este canal o el primero, si no indicas ninguno)",
  "command.passage.option.private.name": "privado",
  "command.passage.option.private.description": "Mostrártelo solo a ti",
  "command.search.name": "buscar",
  "command.search.description": "Encuentra los párrafos que contienen unas palabras",
  "command.search.option.words.name": "palabras",
  "command.search.option.words.description": "Las palabras; entre comillas, una frase exacta",
  "command.search.option.article.name": "artículo",
  "command.search.option.article.description":
    "Qué artículo (el de este canal o todos, si no indicas ninguno)",
  "command.outline.name": "índice",
  "command.outline.description": "Muestra los títulos de un artículo y sus párrafos",
  "command.outline.option.article.name": "artículo",
  "command.outline.option.article.description": "Qué artículo (el de este canal, si no indicas ninguno)",
  "command.articles.name": "artículos",
  "command.articles.description": "Muestra los artículos que puedes consultar y leer",
  "command.about.name": "acerca-de",
  "command.about.description": "Qué es Pilcrow, qué lee y qué guarda",
  "command.help.name": "ayuda",
  "command.help.description": "Qué puedes hacer aquí y cómo",
  "command.forget-me.name": "olvídame",
  "command.forget-me.description": "Elimina tus preguntas y tus votos",
  "command.find.name": "Buscar en el artículo",

  "command.queue.name": "cola",
  "command.queue.description": "Moderadores: las respuestas que esperan tu decisión",
  "command.verified.name": "verificadas",
  "command.verified.description": "Moderadores: las respuestas que cuentan con su respaldo",
  "command.verified.list.name": "lista",
  "command.verified.list.description":
    "Todas las respuestas verificadas; primero las que el artículo ha dejado atrás",
  "command.verified.show.name": "ver",
  "command.verified.show.description": "Una respuesta verificada",
  "command.verified.edit.name": "editar",
  "command.verified.edit.description": "Corrige una respuesta verificada",
  "command.verified.withdraw.name": "retirar",
  "command.verified.withdraw.description": "Retira una respuesta verificada",
  "command.verified.add.name": "añadir",
  "command.verified.add.description": "Di qué frase responde a una pregunta antes de que alguien la haga",
  "command.verified.option.answer.name": "respuesta",
  "command.verified.option.answer.description": "Elígela por su pregunta",
  "command.verified.option.reason.name": "motivo",
  "command.verified.option.reason.description": "Por qué; se guarda en el registro de moderación",
  "command.verified.option.question.name": "pregunta",
  "command.verified.option.question.description": "La pregunta, como la haría un miembro",
  "command.verified.option.paragraph.name": "número",
  "command.verified.option.paragraph.description": "El número del párrafo que la responde, como en ¶ 5",
  "command.verified.option.sentence.name": "frase",
  "command.verified.option.sentence.description":
    "Las palabras del propio artículo; si no las indicas, elijo yo la frase",
  "command.verified.option.article.name": "artículo",
  "command.verified.option.article.description": "Qué artículo (el primero, si no indicas ninguno)",

  "ask.noWords": "Pregúntame algo con palabras.",
  "ask.howToOne": "Pregúntame algo sobre «{title}»: mencióname junto con tu pregunta o usa /preguntar.",
  "ask.howToSeveral":
    "Pregúntame algo sobre mis artículos: mencióname junto con tu pregunta o usa /preguntar.",
  "article.unknown": "Ese artículo no existe. Elige uno de la lista que aparece mientras escribes.",

  "command.askAbout.name": "Preguntar esto al artículo",
  "draft.waiting": "Un moderador revisa antes la respuesta; aparecerá aquí.",
  "edit.tooOften": "Esta pregunta se ha editado demasiadas veces; hazla en un mensaje nuevo, por favor.",
  "unanswered.ping": "{role} El artículo no responde a esta pregunta: {link}",
  "permission.missing":
    "No puedo responder aquí: me falta el permiso {missing}. Quien administra este servidor puede dármelo.",

  "answer.followUp": "Entendido como continuación de «{question}»",
  "answer.unsure": "No es seguro que esto lo responda; es lo más cercano que encontré",
  "answer.certainty":
    "Seguridad: {certainty, select, certain {alta} likely {probable} unsure {baja} other {{certainty}}}",
  "answer.ownWords": "Con las palabras del propio artículo",
  "answer.status.answered": "Respondida",
  "answer.status.unsure": "Quizá respondida",
  "answer.status.verified": "Verificada por un moderador",
  "answer.status.notInTheArticle": "No está en el artículo",
  "answer.status.notInAnyArticle": "No está en ningún artículo",
  "answer.status.notAnswered": "Sin respuesta",
  "answer.note": "📝 **Nota de un moderador:** {note}",
  "answer.staleVerified":
    "Un moderador respondió a esto, pero el párrafo ha cambiado desde entonces; así lo leo yo ahora",
  "answer.nothingClose": "Ningún pasaje se acerca.",
  "answer.closest": "Estos son los pasajes más cercanos:",
  "answer.onlyEnglish": "Solo leo en inglés",
  "answer.askInEnglish": "Pregúntame en inglés, por favor.",
  "answer.askInEnglishToBeSure": "Para estar seguro, pregúntame en inglés, por favor.",
  "answer.button.context": "Contexto",
  "answer.button.contextOf": "Contexto de ¶ {number}",
  "answer.button.helpful": "Útil",
  "answer.button.unhelpful": "No es útil",
  "answer.button.report": "Reportar",
  "answer.button.share": "Compartir",
  "answer.button.delete": "Eliminar",
  "answer.inContext": "En contexto",
  "answer.hidden": "Un moderador ha ocultado este pasaje.",
  "answer.gone":
    "Ya no guardo esta pregunta, así que no se le puede añadir nada. Puedes hacerla de nuevo cuando quieras.",
  "answer.wordsNotKept": "(Las palabras de la pregunta no se guardan.)",
  "answer.deleted": "La respuesta se ha eliminado.",
  "answer.similar": "Un moderador ha verificado una respuesta a una pregunta parecida: «{question}»",
  "answer.similarStale":
    "El párrafo ha cambiado desde que un moderador verificó esta respuesta. Puedes hacer esa pregunta cuando quieras.",
  "answer.button.similar": "Verla",

  "passages.more": "Más pasajes",
  "passages.answer":
    "Respuesta: {numbers}{count, plural, =0 {} one { · # pasaje más} other { · # pasajes más}}",
  "passages.closest": "Los pasajes más cercanos · elige uno para leerlo entero",
  "passages.another": "Otro pasaje, no la respuesta",

  "feedback.thanks": "¡Gracias! Tu voto cuenta; nadie más lo ve.",
  "feedback.passedOn": "¡Gracias! Los moderadores la revisarán; nadie más ve tu voto.",
  "feedback.title": "No es útil",
  "feedback.reason": "¿Qué tiene de malo?",
  "feedback.reasonHint": "Puedes dejarlo vacío; tu voto ya cuenta.",
  "feedback.paragraph": "El ¶ correcto es",
  "feedback.paragraphHint": "Un número, como en ¶ 5, si lo sabes",
  "feedback.wrongParagraph":
    "No hay ¶ «{typed}»: «{title}» va del ¶ 1 al ¶ {last}. Pulsa «No es útil» otra vez, por favor.",
  "feedback.articleChanged":
    "El artículo ha cambiado entretanto y sus ¶ pueden tener ahora otros números. Vuelve a preguntar y dímelo entonces, por favor.",
  "feedback.youWrote": "Escribiste:",

  "report.title": "Reportar a los moderadores",
  "report.reason": "¿Qué deberían saber los moderadores?",
  "report.thanks": "¡Gracias! Los moderadores la revisarán; nadie más ve que la reportaste.",

  "share.by": "Preguntado y compartido por {who}",
  "share.already": "Ya la has compartido.",
  "share.shared": "Compartida con todos aquí.",
  "share.waits": "Un moderador la revisa antes; después la verán todos aquí.",
  "share.changed":
    "Los moderadores han ocultado pasajes desde que preguntaste. Vuelve a preguntar y comparte esa respuesta, por favor.",
  "share.missing":
    "No puedo publicar aquí: en este canal me falta el permiso {permission, select, ViewChannel {de verlo} SendMessages {de enviar mensajes} SendMessagesInThreads {de enviar mensajes en hilos} EmbedLinks {de insertar enlaces} other {{permission}}}.",

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
  "passage.goTo": "Ir a ¶ …",
  "passage.goTo.title": "Ir a otro párrafo",
  "passage.goTo.number": "Número de ¶, de 1 a {count}",

  "search.found": "Se encuentra en {count, plural, one {# párrafo} other {# párrafos}}.",
  "search.some":
    "Ningún párrafo contiene todas estas palabras; {count, plural, one {# párrafo contiene} other {# párrafos contienen}} algunas de ellas.",
  "search.none": "No se encuentra en ningún párrafo.",
  "search.in": "En «{title}»",
  "page.position": "{from}–{to} de {count}",
  "search.open": "Leer un párrafo entero",
  "search.suggestion": "Buscar «{words}»",
  "search.nothing": "Busca palabras: no hay letras ni cifras en lo que escribiste.",
  "search.commonWords": "Estas palabras están en cualquier texto. Busca una que diga más.",

  "outline.paragraphs": "{count, plural, one {# párrafo} other {# párrafos}}",
  "outline.open": "Leer a partir de un título",

  "articles.title": "{count, plural, one {# artículo} other {# artículos}}",
  "articles.open": "Ver un artículo",
  "articles.authors": "{count, plural, one {Autoría} other {Autores}}",
  "articles.date": "Fecha",
  "articles.length": "Extensión",
  "articles.lengthOf":
    "{count, plural, one {# párrafo} other {# párrafos}}{sections, plural, =0 {} one { bajo # título} other { bajo # títulos}}",
  "articles.source": "Fuente",
  "articles.outline": "Índice",
  "articles.read": "Leer desde ¶ {number}",

  "about.title": "Pilcrow ¶",
  "about.what":
    "Respondo preguntas sobre un artículo con sus propias palabras: una respuesta es una frase del artículo, dentro de su párrafo y con el número de este. Cuando el artículo no lo responde, lo digo.",
  "about.how":
    "Pregunta con `/preguntar`, mencionándome con una pregunta o respondiendo a uno de mis mensajes. `/ayuda` muestra todo lo que puedes hacer aquí.",
  "about.theArticle": "El artículo",
  "about.theArticles": "{count, plural, one {El artículo} other {Los # artículos}}",
  "about.article": "{title} ({count, plural, one {# párrafo} other {# párrafos}})",
  "about.articleBy": "{title}, de {authors} ({count, plural, one {# párrafo} other {# párrafos}})",
  "about.more": "… y {count} más",
  "about.privacy": "Qué se guarda y por cuánto tiempo",
  "about.here": "Las preguntas se responden en la máquina donde funciono; ningún otro servicio las ve.",
  "about.readsAddressed": "Solo leo lo que se dirige a mí.",
  "about.readsAll":
    "En este canal leo todos los mensajes para responder a los que preguntan algo; lo que no pregunta nada no se guarda.",
  "about.keepsQuestions":
    "Las preguntas, quién las hizo y qué las respondió se guardan {days, plural, one {# día} other {# días}}, junto con sus votos.",
  "about.keepsNoWords":
    "No se guarda ninguna palabra de las preguntas; quién preguntó y cuándo, y los votos sobre la respuesta, se guardan un día.",
  "about.keepsDecisions":
    "Lo que deciden los moderadores se guarda hasta que lo eliminen: respuestas verificadas, pasajes ocultos y un registro numerado de lo que se hizo.",
  "about.forget": "`/olvídame` elimina tus preguntas y votos de inmediato.",

  "help.title": "Qué puedes hacer aquí",
  "help.ask": "Preguntar",
  "help.lookUp": "Consultar",
  "help.moderate": "Moderar",
  "help.manage": "Administrar",
  "help.command": "{command}: {description}",
  "help.menu": "**{name}**: en el menú de un mensaje, en Aplicaciones",
  "help.mention": "También puedes mencionarme con tu pregunta o responder a uno de mis mensajes.",
  "help.direct": "Aquí, cada mensaje que me escribes es una pregunta.",
  "help.here": "En este canal",
  "help.mode":
    "{mode, select, off {Aquí no respondo preguntas.} draft {Respondo cuando me preguntan; un moderador revisa antes cada respuesta.} auto {Respondo a todos los mensajes que preguntan algo.} other {Respondo cuando me preguntan.}}",
  "help.notAsker": "Aquí solo preguntan los miembros con otro rol; consultar puede cualquiera.",
  "help.article": "El artículo de aquí: {title}",
  "help.cooldown": "Espera {seconds, plural, one {# segundo} other {# segundos}} entre dos preguntas.",
  "help.quota": "{count, plural, one {# pregunta} other {# preguntas}} por hora, entre todos los miembros.",

  "help.noReviewChannel":
    "⚠️ No hay canal de revisión: los borradores y lo que los miembros reportan esperan en /cola, y nadie recibe aviso. Quien administra el servidor lo elige en /ajustes, en «Revisión, registro y menciones».",

  "find.found": "Lo más cercano a ese mensaje",
  "find.nothing": "Nada en {count, plural, one {el artículo} other {los artículos}} se acerca a ese mensaje.",
  "find.noText": "Ese mensaje no tiene texto que buscar.",
  "find.own": "Ese mensaje es mío: lo que muestra ya es del artículo.",

  "forget.title": "¿Eliminar tus preguntas y votos?",
  "forget.here":
    "Se elimina todo lo que preguntaste y votaste en este servidor y, con ello, lo que dijiste a los moderadores.",
  "forget.everywhere":
    "Se elimina todo lo que preguntaste y votaste, aquí y en todos los servidores, y, con ello, lo que dijiste a los moderadores.",
  "forget.stays":
    "Mis respuestas se quedan en sus canales: elimínalas antes si no quieres que sigan ahí. Las respuestas verificadas también se quedan, sin tu nombre. Esto no se puede deshacer.",
  "forget.yes": "Eliminar",
  "forget.no": "Conservar",
  "forget.done":
    "Eliminado: {questions, plural, =0 {ninguna pregunta} one {# pregunta} other {# preguntas}} y {votes, plural, =0 {ningún voto} one {# voto} other {# votos}}.",
  "forget.kept": "No se eliminó nada.",

  "command.settings.name": "ajustes",
  "command.settings.description": "Mira y cambia cómo trabajo en este servidor",
  "command.settings.sub.show.name": "ver",
  "command.settings.sub.show.description": "Abre el panel: todos los ajustes y los menús para cambiarlos",
  "command.settings.sub.answers.name": "respuestas",
  "command.settings.sub.answers.description":
    "Cuándo respondo y de qué artículo: en todas partes o en un canal",
  "command.settings.sub.access.name": "acceso",
  "command.settings.sub.access.description": "Qué roles pueden preguntar y cuáles moderan",
  "command.settings.sub.notify.name": "avisos",
  "command.settings.sub.notify.description":
    "Adónde van los borradores, los reportes y el registro, y a quién se menciona",
  "command.settings.sub.limits.name": "límites",
  "command.settings.sub.limits.description": "Con qué frecuencia pueden preguntar los miembros y los canales",
  "command.settings.sub.language.name": "idioma",
  "command.settings.sub.language.description": "El idioma de lo que ven todos",
  "command.settings.sub.privacy.name": "privacidad",
  "command.settings.sub.privacy.description":
    "Cuánto tiempo se guardan las preguntas; cómo nombran las actas a los miembros",
  "command.settings.sub.export.name": "exportar",
  "command.settings.sub.export.description": "Obtén todos los ajustes en un archivo",
  "command.settings.sub.import.name": "importar",
  "command.settings.sub.import.description":
    "Toma todos los ajustes de un archivo hecho con /ajustes exportar",
  "command.settings.sub.reset.name": "restablecer",
  "command.settings.sub.reset.description": "Deja todo como estaba al principio (pregunta antes)",
  "command.settings.option.channel.name": "canal",
  "command.settings.option.channel.description":
    "Solo este canal, hilo o categoría (en todas partes, si no indicas ninguno)",
  "command.settings.option.mode.name": "modo",
  "command.settings.option.mode.description": "Cuándo respondo allí",
  "command.settings.option.article.name": "artículo",
  "command.settings.option.article.description":
    "El artículo al que se pregunta allí cuando no se nombra ninguno",
  "command.settings.option.askers.name": "quién_pregunta",
  "command.settings.option.askers.description":
    "Menciona cada rol que puede preguntar: @Lectores @Miembros; «-» para todos",
  "command.settings.option.moderators.name": "moderadores",
  "command.settings.option.moderators.description":
    "Menciona cada rol que modera; «-» para que solo lo hagan quienes administran el servidor",
  "command.settings.option.review_channel.name": "canal_de_revisión",
  "command.settings.option.review_channel.description":
    "Adónde llegan los borradores y las respuestas reportadas",
  "command.settings.option.log_channel.name": "canal_de_registro",
  "command.settings.option.log_channel.description": "Dónde se anuncia cada caso",
  "command.settings.option.unanswered_role.name": "rol_sin_respuesta",
  "command.settings.option.unanswered_role.description":
    "A quién se menciona cuando el artículo no responde a una pregunta",
  "command.settings.option.off.name": "desactivar",
  "command.settings.option.off.description": "Desactiva uno de los tres",
  "command.settings.option.cooldown.name": "espera",
  "command.settings.option.cooldown.description":
    "Segundos que un miembro espera entre dos preguntas; 0 para ninguno",
  "command.settings.option.quota.name": "cupo",
  "command.settings.option.quota.description": "Preguntas por hora en cada canal; 0 para no poner límite",
  "command.settings.option.language.name": "idioma",
  "command.settings.option.language.description": "A quien le hablo a solas le hablo en su propio idioma",
  "command.settings.option.days.name": "días",
  "command.settings.option.days.description":
    "Días que se guarda una pregunta; 0: no se guarda ni una palabra",
  "command.settings.option.names.name": "nombres",
  "command.settings.option.names.description": "Cómo se nombra a los miembros en las actas",
  "command.settings.option.file.name": "archivo",
  "command.settings.option.file.description":
    "Un archivo hecho con /ajustes exportar, aquí o en otro servidor",
  "command.settings.choice.mode.off": "Nunca",
  "command.settings.choice.mode.mention": "Cuando se dirigen a mí",
  "command.settings.choice.mode.draft": "Cuando se dirigen a mí, si un moderador da el visto bueno",
  "command.settings.choice.mode.auto": "A cada mensaje que parece una pregunta",
  "command.settings.choice.mode.everywhere": "Como en el resto del servidor (para un canal)",
  "command.settings.choice.off.reviewChannel": "El canal de revisión",
  "command.settings.choice.off.logChannel": "El canal de registro",
  "command.settings.choice.off.unansweredRole": "La mención por preguntas sin respuesta",
  "command.settings.choice.language.en": "Inglés",
  "command.settings.choice.language.es": "Español",
  "command.settings.choice.language.de": "Alemán",
  "command.settings.choice.language.fr": "Francés",
  "command.settings.choice.language.ru": "Ruso",
  "command.settings.choice.language.pt": "Portugués",
  "command.settings.choice.language.server": "El del servidor",
  "command.settings.choice.names.hashed": "Con un seudónimo",
  "command.settings.choice.names.shown": "Con el nombre que muestra Discord",

  "settings.title": "Ajustes",
  "settings.page":
    "{page, select, answers {Dónde y cómo respondo} access {Quién puede preguntar y quién modera} notify {Revisión, registro y menciones} limits {Límites} language {Idioma} privacy {Privacidad} other {{page}}}",
  "settings.pageDescription":
    "{page, select, answers {Modo y artículo, en todas partes o en un canal} access {Roles} notify {Canales para moderadores; un rol que mencionar} limits {Espera por miembro, preguntas por hora} language {De lo que ven todos} privacy {Cuánto tiempo se guardan las preguntas; nombres en las actas} other {{page}}}",
  "settings.pageHelp":
    "{page, select, answers {Elige abajo cuándo respondo y de qué artículo. Los dos primeros menús valen en todas partes; el tercero da ajustes propios a un canal, hilo, foro o categoría. Un hilo tiene lo que tiene su canal.} access {El primer menú contiene los roles que pueden preguntar; vacío, todos pueden. El segundo contiene los roles que moderan, además de quienes administran el servidor. Consultar pasajes está abierto a todos.} notify {El primer menú es el canal de revisión, adonde llegan los borradores y las respuestas reportadas; el segundo es el canal de registro, donde se anuncia cada caso; el tercero es el rol que se menciona cuando el artículo no responde a una pregunta. Vacía un menú para desactivarlo.} limits {Cuánto tarda un miembro en poder volver a preguntar y cuántas preguntas tiene un canal cada hora.} language {El idioma de lo que ven todos. A quien le hablo a solas le hablo en el idioma de su Discord; las palabras del artículo quedan como están.} privacy {Las preguntas y el lugar de sus respuestas se guardan ese número de días, para que se entienda una pregunta de seguimiento y los moderadores puedan revisar. Cada miembro puede hacer eliminar lo suyo en cualquier momento. En las actas los miembros tienen un seudónimo de este servidor o el nombre que muestra Discord.} other {{page}}}",
  "settings.channelHelp":
    "Elige lo que vale solo en {channel} y en sus hilos o publicaciones. «Como en el resto del servidor» lo deshace.",
  "settings.choosePage": "¿Qué quieres cambiar?",
  "settings.chooseChannel": "Dar ajustes propios a un canal…",
  "settings.choose":
    "{field, select, askerRoles {Roles que pueden preguntar: todos} moderatorRoles {Roles que moderan: ninguno} reviewChannel {Canal de revisión: ninguno} logChannel {Canal de registro: ninguno} unansweredRole {Rol que mencionar: ninguno} other {{field}}}",
  "settings.now": "Como está ahora",
  "settings.everywhere": "En todas partes: {answers}",
  "settings.answers":
    "{mode, select, off {nunca} mention {cuando se dirigen a mí} draft {cuando se dirigen a mí, si un moderador da el visto bueno} auto {a cada mensaje que parece una pregunta} other {como en el resto del servidor}}{from, select, one {, de «{article}»} other {}}",
  "settings.now.access":
    "Pueden preguntar: {askers, select, everybody {todos} other {{askerRoles}}}\nModeran: quienes administran el servidor{moderators, select, roles {, {moderatorRoles}} other {}}",
  "settings.now.notify":
    "Canal de revisión: {review}\nCanal de registro: {log}\nSe menciona cuando el artículo no responde: {role}",
  "settings.now.limits":
    "Cada miembro espera: {cooldown, plural, =0 {nada} one {# segundo entre dos preguntas} other {# segundos entre dos preguntas}}\nCada canal tiene: {quota, plural, =0 {preguntas sin límite} one {# pregunta por hora} other {# preguntas por hora}}",
  "settings.now.privacy":
    "{days, plural, =0 {No se guarda ninguna palabra de las preguntas.} one {Las preguntas se guardan # día.} other {Las preguntas se guardan # días.}}\nMiembros en las actas: {names, select, shown {con el nombre que muestra Discord} other {con un seudónimo}}",
  "settings.nowhere": "ninguno",
  "settings.noReviewChannel":
    "ninguno: los borradores y lo que los miembros reportan esperan en /cola, y nadie recibe aviso",
  "settings.nobody": "nadie",
  "settings.more": "… y {count} más",
  "settings.moreArticles": "Hay más artículos de los que caben aquí: escribe /ajustes respuestas",
  "settings.field":
    "{field, select, language {Idioma} mode {Cuándo respondo} article {Artículo} channels {Canales} askerRoles {Quién puede preguntar} moderatorRoles {Moderadores} reviewChannel {Canal de revisión} logChannel {Canal de registro} unansweredRole {Mención sin respuesta} cooldownSeconds {Espera} quotaPerHour {Preguntas por hora en un canal} timeZone {Zona horaria} blockedMembers {Miembros bloqueados} retentionDays {Tiempo que se guardan las preguntas} names {Miembros en las actas} other {{field}}}",
  "settings.ofChannel":
    "{channel}: {field, select, mode {cuándo respondo} article {artículo} other {{field}}}",
  "settings.unset":
    "{field, select, language {el del servidor} article {Todos los artículos} channel_mode {Como en el resto del servidor} channel_article {Como en el resto del servidor} askerRoles {todos} moderatorRoles {solo quienes administran el servidor} unansweredRole {nadie} other {ninguno}}",
  "settings.mode":
    "{mode, select, off {Nunca} mention {Cuando se dirigen a mí} draft {Cuando se dirigen a mí, si un moderador da el visto bueno} auto {A cada mensaje que parece una pregunta} other {{mode}}}",
  "settings.modeDescription":
    "{mode, select, off {Los mensajes quedan sin respuesta; a quien usa /preguntar se lo digo a solas} mention {Menciones, respuestas a mis mensajes y /preguntar} draft {La respuesta espera en el canal de revisión hasta que se acepta} auto {También sin mención; requiere el intent Message Content} other {{mode}}}",
  "settings.language":
    "{language, select, en {Inglés} es {Español} de {Alemán} fr {Francés} ru {Ruso} pt {Portugués} other {El del servidor}}",
  "settings.cooldownSeconds": "{count} s",
  "settings.quotaPerHour": "{count, plural, =0 {sin límite} one {#} other {#}}",
  "settings.retentionDays": "{count, plural, =0 {ninguno} one {# día} other {# días}}",
  "settings.names": "{names, select, shown {Con el nombre que muestra Discord} other {Con un seudónimo}}",
  "settings.namesDescription":
    "{names, select, shown {En este servidor; para repartir entre quienes están de acuerdo} other {Como «Miembro k3f9q2», siempre el mismo}}",
  "settings.form.label":
    "{field, select, cooldownSeconds {Segundos entre dos preguntas} quotaPerHour {Preguntas por hora en cada canal} retentionDays {Días que se guardan las preguntas} other {{field}}}",
  "settings.form.description":
    "{field, select, cooldownSeconds {De un mismo miembro: 0 para ninguno, 86400 (un día) como máximo} quotaPerHour {0 para no poner límite, 10000 como máximo} retentionDays {0: no se guarda ninguna palabra de las preguntas; 3650 como máximo} other {{field}}}",
  "settings.button.back": "Volver",
  "settings.button.export": "Exportar a un archivo",
  "settings.button.reset": "Restablecer…",
  "settings.button.resetYes": "Restablecer todo",
  "settings.button.numbers":
    "{page, select, limits {Cambiar los límites…} privacy {Cambiar cuánto tiempo…} other {Cambiar…}}",
  "settings.reset.title": "¿Restablecer todo?",
  "settings.reset.text":
    "Todos los ajustes de este servidor vuelven a estar como al principio. Las preguntas, las respuestas verificadas, los pasajes ocultos y los casos se quedan. Exporta antes los ajustes si quizá quieras recuperarlos.",
  "settings.changed": "{change} (caso {case})",
  "settings.same": "Ya está ajustado así.",
  "settings.nothingChanged": "No se cambió nada:",
  "settings.import.leftOut": "Omitido, porque no encaja en este servidor (lo que había se queda):",
  "settings.attention": "Requiere atención",
  "settings.attention.draft":
    "Las respuestas esperan a un moderador, pero no hay un canal de revisión donde esperar. Elige uno en «Revisión, registro y menciones».",
  "settings.attention.auto":
    "No puedo leer los mensajes que no se dirigen a mí, así que solo respondo cuando se dirigen a mí. Quien me mantiene en marcha puede activar el intent Message Content en la página «Bot» del portal de desarrolladores de Discord y reiniciarme.",
  "settings.attention.gone":
    "{name}: el canal ya no existe, así que {field, select, logChannel {los casos solo se anuncian en /casos} other {los borradores y los reportes no llegan}}. Elige otro.",
  "settings.attention.permissions":
    "{name}: no puedo publicar en {channel}, así que {field, select, logChannel {los casos solo se anuncian en /casos} other {los borradores y los reportes no llegan}}. Permíteme allí: {missing}.",
  "settings.attention.roles":
    "{count, plural, one {Un rol elegido ya no existe} other {# roles elegidos ya no existen}}. Elige los roles de nuevo.",
  "settings.attention.article": "El artículo «{article}» ya no está aquí. Elige otro.",
  "settings.wrong.range":
    "{field, select, cooldownSeconds {Espera: indica segundos enteros de 0 a 86400 (un día)} quotaPerHour {Preguntas por hora en un canal: indica un número entero de 0 a 10000} retentionDays {Días que se guardan las preguntas: indica un número entero de 0 a 3650} other {{field}}}.",
  "settings.wrong.channel":
    "{field}: este servidor no tiene ningún canal con el id {id} que yo pueda ver. Elige uno de este servidor.",
  "settings.wrong.noMessages":
    "{field}: en {channel} mismo nadie puede publicar mensajes. Elige un canal de texto o un hilo.",
  "settings.wrong.permissions":
    "{field}: no puedo publicar en {channel}. Permíteme allí: {missing}. Luego elígelo de nuevo.",
  "settings.wrong.everyone":
    "{name}: @everyone {field, select, unansweredRole {no se menciona nunca} moderatorRoles {haría moderadores a todos} other {son todos}}. {field, select, askerRoles {No elijas ningún rol para que todos pregunten} other {Elige otro rol}}.",
  "settings.wrong.role":
    "{field}: este servidor no tiene ningún rol con el id {id}. Elige uno de este servidor.",
  "settings.wrong.roleList":
    "{field, select, askerRoles {quién_pregunta} moderatorRoles {moderadores} other {{field}}}: menciona los roles, como en @Lectores @Miembros, o escribe «-» para ninguno.",
  "settings.wrong.article":
    "{field}: no existe el artículo «{article}». Elige uno de la lista que aparece mientras escribes.",
  "settings.wrong.modeUnset":
    "modo: «Como en el resto del servidor» es para un solo canal. Indica el canal o elige otro modo.",

  "command.cases.name": "casos",
  "command.cases.description": "Lo que han hecho los moderadores, y yo por ellos: numerado y con motivos",
  "command.cases.sub.list.name": "lista",
  "command.cases.sub.list.description":
    "Los últimos casos, o los que tienen ciertas palabras o son de un miembro",
  "command.cases.sub.show.name": "ver",
  "command.cases.sub.show.description": "Un caso por su número",
  "command.cases.sub.reason.name": "motivo",
  "command.cases.sub.reason.description": "Cambia el motivo de un caso; se muestra que lo cambiaste tú",
  "command.cases.option.words.name": "palabras",
  "command.cases.option.words.description": "Casos con todas estas palabras",
  "command.cases.option.member.name": "miembro",
  "command.cases.option.member.description": "Casos de este miembro o que le conciernen",
  "command.cases.option.number.name": "número",
  "command.cases.option.number.description": "El número del caso",
  "command.cases.option.text.name": "texto",
  "command.cases.option.text.description": "El motivo",

  "cases.title": "{count, plural, =0 {Ningún caso} one {# caso} other {# casos}}",
  "cases.search":
    "{what, select, member {De {member} o sobre este miembro} both {Con «{words}», de {member} o sobre este miembro} other {Con «{words}»}}",
  "cases.page": "Página {page} de {pages}",
  "cases.newer": "Más recientes",
  "cases.older": "Más antiguos",
  "cases.choose": "Ver un caso",
  "cases.case":
    "Caso {number} · {action, select, settings {Ajustes} accept {Respuesta aceptada} correct {Respuesta corregida} decline {Respuesta rechazada} dismiss {Reporte desestimado} verify {Respuesta verificada} edit {Respuesta verificada editada} withdraw {Respuesta verificada retirada} hide {Pasaje oculto} show {Pasaje mostrado de nuevo} delete {Respuesta eliminada} startDiscussion {Debate iniciado} endDiscussion {Debate terminado} mute {Fuera de la lista de oradores} unmute {De nuevo en la lista de oradores} strike {Aportación retirada del acta} refused {Denegado} other {{action}}}",
  "cases.by": "Por {who}",
  "cases.about": "Concierne a {who}",
  "cases.jump": "Ir al mensaje",
  "cases.because": "Motivo: {reason}",
  "cases.editedBy": "(editado por {who})",
  "cases.tried": "Intentó usar {what}, que es para otros",
  "cases.noWords": "(Las palabras de la pregunta ya no se guardan.)",
  "cases.privateQuestion": "(Una pregunta hecha en privado)",
  "cases.button.reason": "Editar el motivo",
  "cases.button.list": "Todos los casos",
  "cases.form.title": "Caso {number}",
  "cases.form.reason": "Motivo",
  "cases.missing": "Aquí no hay ningún caso {number}.",
  "cases.reasonEdited": "Se cambió el motivo del caso {number}.",

  "command.hidden.name": "ocultos",
  "command.hidden.description": "Pasajes que no aparecen en las respuestas",
  "command.hidden.sub.add.name": "añadir",
  "command.hidden.sub.add.description": "Deja un párrafo fuera de las respuestas, con un motivo",
  "command.hidden.sub.list.name": "lista",
  "command.hidden.sub.list.description": "Los párrafos ocultos, por quién y por qué",
  "command.hidden.sub.remove.name": "quitar",
  "command.hidden.sub.remove.description": "Permite que las respuestas vuelvan a mostrar un párrafo oculto",
  "command.hidden.option.paragraph.name": "párrafo",
  "command.hidden.option.paragraph.description": "El número del párrafo, como en ¶ 5",
  "command.hidden.option.reason.name": "motivo",
  "command.hidden.option.reason.description": "Por qué; consta en la lista y en el registro",
  "command.hidden.option.article.name": "artículo",
  "command.hidden.option.article.description": "Qué artículo (el de este canal, si no indicas ninguno)",
  "command.hidden.option.passage.name": "pasaje",
  "command.hidden.option.passage.description": "Uno de los párrafos ocultos",

  "hidden.title":
    "{count, plural, =0 {Ningún párrafo está oculto} one {# párrafo oculto} other {# párrafos ocultos}}",
  "hidden.help": "Un párrafo oculto nunca se muestra en una respuesta. /ocultos añadir oculta uno.",
  "hidden.paragraph": "¶ {number} · {article}",
  "hidden.by": "{who}, {when}",
  "hidden.state":
    "{state, select, moved {Ahora es ¶ {number}.} changed {Su texto ha cambiado desde entonces; ¶ {number} sigue oculto. Mira si aún debe estarlo.} gone {El artículo, o este párrafo suyo, ya no está aquí.} other {}}",
  "hidden.choose": "Volver a mostrar uno…",
  "hidden.form.title": "Volver a mostrar en las respuestas",
  "hidden.form.reason": "Motivo",
  "hidden.hidden": "Oculto en las respuestas: ¶ {number} de «{article}» (caso {case}).",
  "hidden.shown": "Las respuestas pueden volver a mostrarlo (caso {case}).",
  "hidden.already": "¶ {number} de «{article}» ya está oculto.",
  "hidden.notHidden": "Ese párrafo no está oculto (o ya no). /ocultos lista muestra los que lo están.",
  "hidden.whichArticle": "Hay varios artículos: di cuál con la opción «artículo».",

  "review.waits":
    "{kind, select, draft {Borrador: ¿se puede dar esta respuesta?} report {Respuesta reportada: ¿es correcta?} other {Marcada como no útil: ¿es correcta esta respuesta?}}",
  "review.decided":
    "{kind, select, draft {Respuesta en borrador} report {Respuesta reportada} other {Respuesta marcada como no útil}}: {state, select, accepted {aceptada} corrected {corregida} declined {rechazada} dismissed {se dejó como estaba} other {retirada}}",
  "review.askedBy": "Pregunta de {member}",
  "review.privately": "en privado",
  "review.jump": "Ver en el canal",
  "review.notes": "Lo que dicen los miembros",
  "review.notes.more": "… y {count} más antes de estos",
  "review.notes.right": "el correcto es **¶ {number}**",
  "review.notes.none": "sin motivo",
  "review.decision": "Decisión",
  "review.case": "Caso {number}",
  "review.decidedBy": "Por {member}, {when}",
  "review.answer":
    "{what, select, proposed {Lo que respondería el bot} shown {Lo que respondió el bot} other {La respuesta verificada}}",
  "review.noAnswer":
    "{kind, select, draft {El bot no encontró respuesta en el artículo. Elige un pasaje o edita para dar una; rechaza para decir que no la hay.} other {El bot dijo que el artículo no responde a esto. Elige un pasaje o edita para dar una respuesta.}}",
  "review.note": "Nota de un moderador",
  "review.stale": "El artículo ha cambiado desde entonces: estas palabras ya no están allí. Elige o edita.",
  "review.hidden": "Este párrafo está oculto en las respuestas. Elige o edita.",
  "review.button.accept": "{kind, select, draft {Aceptar} other {Aceptar la respuesta}}",
  "review.button.edit": "Editar",
  "review.button.choose": "Elegir otro pasaje",
  "review.button.decline": "{kind, select, draft {Rechazar} other {Retirar la respuesta}}",
  "review.button.dismiss": "Dejar como está",
  "review.decline.title": "{kind, select, draft {Rechazar la respuesta} other {Retirar esta respuesta}}",
  "review.reason": "Motivo",
  "review.reason.about": "Quien preguntó lo lee en lugar de la respuesta.",
  "review.done":
    "{state, select, accepted {Aceptada} corrected {Corregida} declined {Rechazada} dismissed {Se dejó como está} other {Retirada}} · caso {number}",
  "review.already":
    "{state, select, accepted {{member} ya aceptó esta respuesta} corrected {{member} ya corrigió esta respuesta} declined {{member} ya rechazó esta respuesta} dismissed {{member} dejó esta respuesta como estaba} other {{member} retiró esta respuesta}}, {when}.",
  "review.refused":
    "{refusal, select, nothingToAccept {Tal como está no hay nada que aceptar: elige un pasaje o edita la respuesta.} noReason {Indica un motivo.} noQuote {Indica las palabras del artículo.} draftNeedsDecision {Un borrador necesita una decisión: acepta, edita, elige o rechaza.} other {Esto ya no está aquí.}}",
  "review.choose.about":
    "¿Qué pasaje la responde? Lo ves antes de tomarlo; el bot cita la frase que más se acerca.",
  "review.choose.placeholder": "Elige un pasaje",
  "review.choose.named": "nombrado por un miembro",
  "review.choose.number": "Otro ¶ por su número",
  "review.choose.none": "No hay tal párrafo para elegir: indica el número de uno que no esté oculto.",
  "review.choose.confirm": "Esto recibiría quien preguntó, con la frase en negrita:",
  "review.choose.take": "Esta es la respuesta",
  "review.choose.back": "Volver a la lista",

  "queue.empty": "Nada espera una decisión.",
  "queue.position": "{number} de {count} en espera, primero lo más antiguo",
  "queue.noChannel":
    "No hay canal de revisión: lo que espera solo aparece aquí. Elige uno en /ajustes para que se publique allí una tarjeta por cada respuesta.",
  "queue.previous": "Anterior",
  "queue.next": "Siguiente",

  "verified.none":
    "Todavía no hay respuestas verificadas. Acepta un borrador o añade una con `/verificadas añadir`; quien pregunte lo mismo la recibirá primero.",
  "verified.title": "{count, plural, one {# respuesta verificada} other {# respuestas verificadas}}",
  "verified.stale":
    "{count, plural, one {# está desactualizada: su párrafo ha cambiado o está oculto. No se da hasta que alguien la corrija.} other {# están desactualizadas: sus párrafos han cambiado o están ocultos. No se dan hasta que alguien las corrija.}}",
  "verified.isStale": "Desactualizada",
  "verified.holds": "Respuesta verificada",
  "verified.page": "Página {number} de {count}",
  "verified.choose": "Ver una, editarla o retirarla",
  "verified.by": "verificada por {member} el {when}",
  "verified.button.edit": "Editar",
  "verified.button.withdraw": "Retirar",
  "verified.button.list": "Todas las respuestas verificadas",
  "verified.withdraw.title": "Retirar esta respuesta verificada",
  "verified.reason.about": "Se guarda en el registro de moderación.",
  "verified.gone": "Esta respuesta verificada ya no está aquí: la han editado o retirado.",
  "verified.kept": "Guardada · caso {number}. Quien pregunte esto la recibirá primero.",
  "verified.withdrawn": "Retirada · caso {number}",

  "form.title": "La respuesta correcta",
  "form.question": "La pregunta",
  "form.article": "Artículo",
  "form.paragraph": "Número de ¶",
  "form.paragraphs": "Número de ¶",
  "form.paragraphs.about": "Si son varios, sepáralos con comas.",
  "form.words": "Las frases que responden",
  "form.words.about": "Con las palabras del propio artículo, una por línea. Vacío: elige el bot.",
  "form.note": "Una nota tuya",
  "form.note.about": "Opcional; se muestra bajo la respuesta como nota de un moderador.",
  "form.again": "Intentar de nuevo",
  "form.problem.noQuestion": "Falta una pregunta. No se ha perdido nada: inténtalo de nuevo.",
  "form.problem.noArticle": "Ese artículo ya no existe. No se ha perdido nada: inténtalo de nuevo.",
  "form.problem.noNumber": "Falta un número de ¶, como 7. No se ha perdido nada: inténtalo de nuevo.",
  "form.problem.noSuchParagraph":
    "No hay ¶ {number}: el artículo tiene {count, plural, one {# párrafo} other {# párrafos}}. No se ha perdido nada: inténtalo de nuevo.",
  "form.problem.hidden":
    "¶ {number} está oculto en las respuestas. No se ha perdido nada: inténtalo de nuevo.",
  "form.problem.missing":
    "Estas palabras no están en {numbers}: «{words}»\nSolo cito lo que dice el artículo. No se ha perdido nada: inténtalo de nuevo.",

  "outcome.decided":
    "{state, select, declined {{member} Un moderador ha revisado tu pregunta y dice por qué no tiene respuesta.} other {{member} Un moderador ha respondido a tu pregunta.}}",
  "outcome.privately":
    "{state, select, declined {Un moderador ha revisado tu pregunta privada:} other {Un moderador ha respondido a tu pregunta privada:}}",
  "outcome.declined":
    "{kind, select, draft {Un moderador ha revisado esta pregunta} other {Un moderador ha retirado esta respuesta}}",
  "outcome.declined.about":
    "{kind, select, draft {Gracias por preguntar. Aquí no tiene respuesta, y este es el motivo:} other {Ya no es válida, y este es el motivo:}}",

  "refused.off": "No respondo en este canal.",
  "refused.role": "Aquí solo preguntan los miembros con otro rol.",
  "refused.cooldown": "Una pregunta después de otra: podrás volver a preguntar {until}.",
  "refused.quota":
    "Este canal ya ha hecho todas sus preguntas de esta hora; la próxima será bienvenida {until}.",
  "refused.standing":
    "{needed, select, manager {Eso es para quienes administran el servidor.} moderator {Eso es para moderadores.} other {Eso requiere otro rol.}}",

  "failure.wentWrong":
    "Algo salió mal mientras lo buscaba. Ha quedado registrado; inténtalo de nuevo, por favor.",
  "failure.restarting": "Me están reiniciando. Vuelve a preguntar dentro de un minuto, por favor.",
  "failure.noSuchCommand": "Este comando ya no está; Discord mostrará los nuevos en un momento.",
  "failure.tooOld":
    "Este mensaje es anterior al último cambio del artículo. Vuelve a preguntar para ver los párrafos como están ahora.",
};
