import type { discussion as en } from "./en.js";

type Key = keyof typeof en;

export const discussion: Readonly<Partial<Record<Key, string>>> = {
  "discussion.gone": "Ese debate ya no existe.",
  "discussion.announcement": "**{title}** · debate sobre «{article}», ¶ {numbers}, dirigido por {leader}",
  "discussion.howTo.title": "Cómo participar",
  "discussion.howTo.speak":
    "**Levantar la mano** para hablar; un moderador da la palabra a uno tras otro. Pulsa otra vez para bajarla.",
  "discussion.howTo.ask":
    "**Preguntar** al artículo, con el botón o con /preguntar: respondo con sus propias palabras.",
  "discussion.howTo.park":
    "**Preguntas pendientes**: allí se guarda lo que queda abierto y lo que dejas para más tarde.",
  "discussion.minutesEach":
    "{minutes, plural, one {Un minuto} other {{minutes} minutos}} para {count, plural, one {el párrafo} other {cada uno de los {count} párrafos}}; un moderador puede avanzar antes.",
  "discussion.notice.recorded":
    "**Lo que escribes aquí consta en el acta.** Si editas o eliminas un mensaje, el acta también cambia; un moderador puede retirarlo de ella; /olvídame elimina todo lo tuyo.",
  "discussion.notice.notRecorded":
    "**Lo que escribes aquí no consta en el acta**; en ella solo está lo que pasa por mí: preguntas, turnos de palabra, encuestas.",
  "discussion.noParagraph": "Este párrafo ya no se muestra.",
  "discussion.paragraphChanged": "ha cambiado desde que se hizo la agenda",
  "discussion.prompts": "Para debatir",
  "discussion.place": "{place} de {of}",
  "discussion.isPaused": "en pausa",
  "discussion.movesOn": "avanza {when}",
  "discussion.timeEnds": "el tiempo termina {when}",
  "discussion.openQuestions":
    "{count, plural, one {una pregunta pendiente} other {{count} preguntas pendientes}}",
  "discussion.questionsClosed": "las preguntas están cerradas",
  "discussion.speaks": "{member} tiene la palabra",
  "discussion.until": "el tiempo termina {when}",
  "discussion.waiting": "después: {members}",

  "discussion.button.hand": "✋ Levantar la mano",
  "discussion.button.ask": "❓ Preguntar",
  "discussion.button.parked": "🅿 Preguntas pendientes",
  "discussion.button.next": "¶ siguiente ▶",
  "discussion.button.call": "🎤 Dar la palabra",
  "discussion.button.poll": "📊 Encuesta",
  "discussion.button.pause": "⏸ Pausar",
  "discussion.button.resume": "▶ Reanudar",
  "discussion.button.more": "⚙ Más",
  "discussion.button.end": "🏁 Terminar",
  "discussion.button.done": "He terminado",
  "discussion.button.transcript": "📄 Acta",

  "discussion.notice.timeUp":
    "Se acabó el tiempo del último párrafo; un moderador da por terminado el debate.",
  "discussion.notice.paused":
    "{because, select, archived {En pausa, porque se cerró el hilo.} other {{who} ha puesto el debate en pausa.}}",
  "discussion.notice.resumed": "{who} reanuda el debate.",
  "discussion.notice.called": "{member}, tienes la palabra",
  "discussion.notice.floorOver": "{member}, se acabó tu tiempo. ¡Gracias!",
  "discussion.notice.questionsClosed":
    "{who} ha cerrado las preguntas que se me hacen; deja la tuya entre las pendientes.",
  "discussion.notice.questionsOpen": "{who} permite de nuevo que se me pregunte.",
  "discussion.notice.slowed":
    "{seconds, plural, =0 {{who} ha quitado el modo lento.} one {{who} ha puesto el modo lento: un mensaje por segundo.} other {{who} ha puesto el modo lento: un mensaje cada {seconds} segundos.}}",

  "discussion.poll.open":
    "{count, plural, =0 {Todavía no ha votado nadie.} one {Ha votado una persona.} other {Han votado {count} personas.}} El resultado se muestra cuando se cierre la encuesta; hasta entonces puedes cambiar tu voto.",
  "discussion.poll.close": "Cerrar la encuesta",
  "discussion.poll.closed": "Esta encuesta está cerrada; el resultado está abajo.",
  "discussion.poll.votes": "{count, plural, =0 {ningún voto} one {un voto} other {{count} votos}}",
  "discussion.poll.share": "**{count}** · {share, number, percent}",
  "discussion.poll.voted": "Tu voto: {option}. Puedes cambiarlo hasta que se cierre la encuesta.",
  "discussion.poll.title": "Una encuesta rápida",
  "discussion.poll.question": "¿Qué quieres preguntar?",
  "discussion.poll.options": "Las opciones, una por línea (de 2 a 5)",

  "discussion.hand.up":
    "{place, plural, one {Has levantado la mano: te toca a continuación.} other {Has levantado la mano: tienes el turno {place}.}} Pulsa otra vez para bajarla.",
  "discussion.hand.down": "Has bajado la mano.",
  "discussion.hand.done": "¡Gracias! Has devuelto la palabra.",

  "discussion.summary.title": "El final de «{title}»",
  "discussion.summary.covered":
    "{count, plural, =0 {No se trató ningún párrafo.} one {Tratado: ¶ {numbers}} other {Tratados: ¶ {numbers} ({count} párrafos)}}",
  "discussion.summary.questions":
    "{asked, plural, =0 {Ninguna pregunta} one {Una pregunta} other {{asked} preguntas}}; respondidas: {answered}, pendientes: {open}",
  "discussion.summary.polls":
    "{polls, plural, =0 {Ninguna encuesta} one {Una encuesta} other {{polls} encuestas}}",
  "discussion.summary.participants":
    "{participants, plural, =0 {Nadie participó} one {Un participante} other {{participants} participantes}}",
  "discussion.summary.open": "Sigue pendiente",

  "forget.discussions":
    "También se elimina tu parte en los debates: lo que sus actas tienen de ti, tus votos, tu mano levantada.",
  "about.recordsThread":
    "Este hilo es un debate y sus mensajes pasan a formar parte del acta; lo dice su primer mensaje.",
  "about.keepsDiscussions":
    "El acta de un debate (lo que se preguntó, se dijo a través de mí y se decidió y, donde consta, lo que se escribió) se guarda {days, plural, one {# día} other {# días}} desde que termina.",
  "answer.parked": "Ahora está entre las preguntas pendientes del debate.",
  "answer.askedBy": "Pregunta de {member}",
  "answer.lies.furtherOn": "La respuesta está más adelante: el debate aún no ha llegado a ella.",
  "answer.lies.elsewhere": "La respuesta no está en la parte que se debate.",
  "refused.closed":
    "En este debate las preguntas están cerradas hasta que un moderador las permita de nuevo. Puedes dejar la tuya para más tarde: 🅿 Preguntas pendientes.",

  "discussion.refused.gone": "Ese debate ya no existe.",
  "discussion.refused.notStarted": "El debate todavía no ha empezado.",
  "discussion.refused.alreadyStarted": "El debate ya ha empezado.",
  "discussion.refused.paused": "El debate está en pausa.",
  "discussion.refused.notPaused": "El debate no está en pausa.",
  "discussion.refused.ended": "El debate ha terminado.",
  "discussion.refused.moved": "Alguien se adelantó: nada se hizo dos veces.",
  "discussion.refused.noSuchPlace": "No hay tal párrafo en este debate.",
  "discussion.refused.handIsUp": "Ya tienes la mano levantada.",
  "discussion.refused.noHand": "No tienes la mano levantada.",
  "discussion.refused.isSpeaking": "Ya tienes la palabra.",
  "discussion.refused.notSpeaking": "No tienes la palabra.",
  "discussion.refused.nobodyWaits": "Nadie ha levantado la mano.",
  "discussion.refused.isMuted":
    "Por ahora no estás en la lista de oradores; así lo ha decidido un moderador.",
  "discussion.refused.alreadyMuted": "Ese miembro ya está fuera de la lista de oradores.",
  "discussion.refused.notMuted": "Ese miembro no está fuera de la lista de oradores.",
  "discussion.refused.noSuchPoll": "Esa encuesta ya no existe.",
  "discussion.refused.pollIsClosed": "Esa encuesta está cerrada.",
  "discussion.refused.noPollQuestion": "Una encuesta necesita una pregunta.",
  "discussion.refused.tooFewOptions": "Una encuesta necesita al menos dos opciones distintas, una por línea.",
  "discussion.refused.tooManyPolls": "Cierra antes una encuesta: hay cinco abiertas.",
  "discussion.refused.noSuchQuestion": "Esa pregunta ya no está entre las pendientes.",
  "discussion.refused.nothingChanges": "Ya está así.",
  "discussion.refused.tooManyOfYours": "Tienes diez preguntas sin resolver; espera a que se resuelva una.",
  "discussion.refused.tooManyParked": "No caben más preguntas pendientes.",
  "discussion.refused.noSuchPrompt": "Esa pregunta guía ya no está; quizá alguien la haya cambiado.",
  "discussion.refused.samePrompt": "Esa pregunta guía ya está.",
  "discussion.refused.tooManyPrompts":
    "Un párrafo puede tener seis preguntas guía; quita una antes de añadir otra.",
  "discussion.refused.lastParagraph": "Un debate necesita al menos un párrafo.",
  "discussion.refused.nothingDue": "No toca nada ahora.",

  "command.discuss.name": "debatir",
  "command.discuss.description": "Dirige un debate sobre un artículo, párrafo a párrafo",
  "command.discuss.sub.start.name": "iniciar",
  "command.discuss.sub.start.description": "Inicia un debate en un hilo",
  "command.discuss.sub.show.name": "ver",
  "command.discuss.sub.show.description": "Vuelve a mostrar el ¶ que se debate, con sus botones",
  "discussion.shownAgain": "El párrafo está otra vez al final del hilo, con sus botones.",
  "command.discuss.sub.end.name": "terminar",
  "command.discuss.sub.end.description": "Termina el debate de este hilo con un resumen",
  "command.discuss.option.article.name": "artículo",
  "command.discuss.option.article.description": "Qué artículo (el de este canal, si no indicas ninguno)",
  "command.discuss.option.from.name": "desde",
  "command.discuss.option.from.description": "El primer ¶ (1, si no lo indicas)",
  "command.discuss.option.to.name": "hasta",
  "command.discuss.option.to.description": "El último ¶ (el último del artículo, si no lo indicas)",
  "command.discuss.option.minutes.name": "minutos",
  "command.discuss.option.minutes.description":
    "Minutos para cada ¶ (si no los indicas, avanzan los moderadores)",
  "command.discuss.option.title.name": "título",
  "command.discuss.option.title.description": "Cómo se llama el debate (como el artículo, si no lo indicas)",
  "command.discuss.option.channel.name": "canal",
  "command.discuss.option.channel.description": "Dónde se abre su hilo (aquí, si no indicas ninguno)",
  "command.discuss.option.record.name": "en_acta",
  "command.discuss.option.record.description": "Si lo que los miembros escriben en el hilo consta en el acta",
  "discussion.started": "El debate ha empezado: {thread}",
  "discussion.prepared": "El debate aún no se pudo abrir; se abrirá en cuanto yo pueda escribir allí.",
  "discussion.wrong.article": "¿Qué artículo? Elige uno de la lista.",
  "discussion.wrong.articleGone": "El artículo «{name}» ya no está aquí: no se ha iniciado nada.",
  "discussion.wrong.range":
    "«{title}» va del ¶ 1 al ¶ {last}; elige «desde» y «hasta» entre ellos, en ese orden.",
  "discussion.wrong.tooLong": "Son {count} párrafos; un debate tiene {most} como máximo.",
  "discussion.wrong.hall": "Allí no se puede abrir un hilo: elige un canal de texto o un foro.",
  "discussion.wrong.permissions": "Allí no puedo hacerlo; necesito: {missing}.",
  "discussion.wrong.notHere": "En este hilo no hay ningún debate.",
  "discussion.ask.title": "Preguntar al artículo",
  "discussion.ask.question": "Tu pregunta",
  "discussion.park.title": "Dejar una pregunta pendiente",
  "discussion.parking.title": "🅿 Preguntas pendientes",
  "discussion.parking.choose": "Resolver una pregunta",
  "discussion.parking.cameUp": "surgió en ¶ {paragraph}",
  "discussion.parking.answered": "✅ Respondida",
  "discussion.parking.open": "🅿 Sigue pendiente",
  "discussion.parking.dropped": "✖ Descartar",
  "discussion.parking.back": "◀ Todas las preguntas",
  "discussion.button.park": "🅿 Dejar una pregunta pendiente",
  "discussion.button.back": "◀ ¶ anterior",
  "discussion.button.agenda": "📋 Agenda",
  "discussion.button.closeQuestions": "🔒 Cerrar preguntas",
  "discussion.button.openQuestions": "🔓 Permitir preguntas",
  "discussion.more.title": "**Más para moderadores**",
  "discussion.more.speaker": "Tiempo de palabra: {time}",
  "discussion.more.speaker.none": "Tiempo de palabra: sin límite",
  "discussion.more.slow": "Modo lento: {time} entre dos mensajes",
  "discussion.more.slow.none": "Modo lento: desactivado",
  "discussion.more.minutes": "{count, plural, one {un minuto} other {{count} minutos}}",
  "discussion.more.seconds": "{count, plural, one {un segundo} other {{count} segundos}}",
  "discussion.more.mute":
    "Lista de oradores: sacar, devolver{count, plural, =0 {} one { ({count} fuera)} other { ({count} fuera)}}",
  "discussion.mute.title": "Fuera de la lista de oradores",
  "discussion.mute.reason": "¿Por qué? Lo ven los moderadores.",
  "command.settings.option.timeZone.name": "zona_horaria",
  "command.settings.option.timeZone.description":
    "La zona en que se entienden las horas, como Europe/Madrid o America/Bogota",
  "command.settings.option.blocked.name": "bloqueados",
  "command.settings.option.blocked.description":
    "Menciona a cada miembro que no puede preguntar; «-» para nadie",
  "settings.chooseBlocked": "Miembros que no pueden preguntar",
  "settings.now.blocked": "No pueden preguntar: {members}",
  "settings.wrong.memberList": "bloqueados: menciona a los miembros o escribe «-» para nadie.",
  "settings.button.timeZone": "Zona horaria…",
  "settings.timeZoneHelp": "Como Europe/Madrid o America/Bogota",

  "command.discuss.sub.schedule.name": "programar",
  "command.discuss.sub.schedule.description": "Inicia un debate a una hora, con un evento en el servidor",
  "command.discuss.option.when.name": "cuándo",
  "command.discuss.option.when.description":
    "Como «mañana a las 18:00», «5 de diciembre a las 19:30», «en 2 horas»",
  "schedule.done":
    "**{title}** empieza por sí solo el {time} ({relative}) en {channel}. Prepara su agenda con /debatir agenda; si lo descartas allí, no se celebra.",
  "schedule.noEvent":
    "Aquí no puedo crear eventos (hace falta el permiso Create Events), así que el servidor no muestra ninguno.",
  "schedule.unread":
    "No entiendo «{typed}» como una hora. Prueba con «mañana a las 18:00», «5 de diciembre a las 19:30» o «en 2 horas»; las horas son de la zona {zone}.",
  "schedule.past": "El {time} ya ha pasado; elige una hora que esté por llegar.",
  "schedule.tooFar": "El {time} queda demasiado lejos; elige una fecha dentro de un año.",
  "schedule.missed":
    "El debate **{title}** iba a empezar el {time}, pero yo no estaba en marcha. Un moderador puede iniciarlo con /debatir iniciar.",
  "schedule.event":
    "Un debate sobre «{article}», {count, plural, one {¶ {from}} other {¶ {from} a {to}}}, dirigido párrafo a párrafo.",

  "command.strike.name": "Retirar del acta",
  "discussion.strike.none": "Este mensaje no consta en el acta de ningún debate.",
  "discussion.strike.title": "Retirar del acta",
  "discussion.strike.reason": "¿Por qué? El motivo consta en el acta.",
  "discussion.strike.done":
    "Ya no está en el acta; en su lugar dice que un moderador lo ha retirado y por qué. El mensaje mismo se queda en el hilo.",
  "discussion.parked.none":
    "Todavía no hay nada. Aquí se guarda lo que el artículo no responde y lo que los miembros dejan para más tarde.",
  "discussion.done": "Hecho.",
  "discussion.behind":
    "Hecho, pero el hilo aún no lo muestra. Lo hará en cuanto yo pueda escribir allí.{count, plural, =0 {} one { Necesito: {missing}.} other { Necesito: {missing}.}}",
  "discussion.ended": "El debate ha terminado; su resumen está en el hilo.",
  "discussion.end.sure": "¿Terminar este debate para todos?",
  "discussion.end.yes": "Terminarlo",

  "agenda.prepared":
    "Preparado: hasta que empiece solo lo ven los moderadores. Su hilo se abrirá en {channel}.",
  "agenda.article": "«{article}»",
  "agenda.paragraphs": "{count, plural, one {un párrafo} other {{count} párrafos}}",
  "agenda.minutes":
    "{minutes, plural, =0 {avanzan los moderadores} one {un minuto para cada uno} other {{minutes} minutos para cada uno}}",
  "agenda.phase":
    "{phase, select, prepared {📝 preparado} scheduled {🗓 programado} running {🟢 en curso} paused {⏸ en pausa} discarded {🗑 descartado} other {🏁 terminado}}",
  "agenda.isDiscussed": "se debate ahora",
  "agenda.noPrompts": "Ninguna pregunta guía: añade una o deja que yo vuelva a proponer algunas.",
  "agenda.prompts":
    "{count, plural, =0 {ninguna pregunta guía} one {una pregunta guía} other {{count} preguntas guía}}",
  "agenda.chooseParagraph": "Elige un párrafo",
  "agenda.choosePrompt": "Elige una pregunta guía para editarla o quitarla",
  "agenda.button.edit": "✏️ Editar",
  "agenda.button.drop": "Quitar",
  "agenda.button.add": "➕ Añadir pregunta guía",
  "agenda.button.suggest": "💡 Volver a proponer",
  "agenda.button.leaveOut": "Omitir este ¶",
  "agenda.button.start": "▶ Iniciar ahora",
  "agenda.button.discard": "🗑 Descartar",
  "agenda.button.keep": "Conservarlo",
  "agenda.button.export": "📤 Exportar",
  "agenda.form.add": "Una pregunta guía para ¶ {paragraph}",
  "agenda.form.edit": "Editar una pregunta guía de ¶ {paragraph}",
  "agenda.form.text": "¿De qué puede partir el grupo?",
  "agenda.done.added": "✅ Se añadió la pregunta guía.",
  "agenda.done.edited": "✅ Se cambió la pregunta guía.",
  "agenda.done.dropped": "✅ Se quitó: {prompt}",
  "agenda.done.leftOut": "✅ Se omite ¶ {paragraph}.",
  "agenda.done.suggested":
    "{count, plural, =0 {Ya está todo lo que puedo proponer para este párrafo.} one {✅ Ha vuelto una pregunta guía.} other {✅ Han vuelto {count} preguntas guía.}}",
  "agenda.done.nothing": "No puedo proponer nada: el párrafo ha cambiado o ya no está.",
  "agenda.changedMeanwhile":
    "Entretanto alguien ha cambiado o quitado esa pregunta guía: no se ha hecho nada.",
  "agenda.wrote": "Habías escrito: {text}",
  "agenda.tooLate": "Solo se puede omitir un párrafo que aún está por venir.",
  "agenda.discard.sure":
    "¿Descartar «{title}» con su agenda? Si la exportas, la agenda se conserva en un archivo.",
  "agenda.discarded": "🗑 Descartado.",
  "agenda.none":
    "¿Qué debate? Este hilo no es de ningún debate y no has preparado ninguno: elige uno de la lista o prepara uno con /debatir.",
  "agenda.noneSuch": "No hay tal debate preparado; elige uno de la lista.",
  "agenda.startsAsItIs":
    "Un debate preparado empieza tal como está. No indiques: {options}. Su agenda se puede cambiar antes en su panel.",
  "agenda.lost":
    "{count, plural, one {¶ {numbers} del archivo no está en el artículo tal como es ahora y se omite.} other {¶ {numbers} del archivo no están en el artículo tal como es ahora y se omiten.}}",
  "agenda.hidden":
    "{count, plural, one {¶ {numbers} está oculto en este servidor y se omite.} other {¶ {numbers} están ocultos en este servidor y se omiten.}}",
  "agenda.moved": "En el artículo han cambiado números: {moves}.",
  "agenda.wrong.article":
    "article: aquí no hay ningún artículo «{name}»; tiene que ser el nombre de su archivo sin la extensión, uno de estos: {names}",
  "agenda.wrong.nothingLeft":
    "items: ninguno de estos párrafos se muestra en el artículo tal como es ahora; exporta de nuevo una agenda de él",
  "agenda.list.title": "{count, plural, one {Un debate} other {{count} debates}}",
  "agenda.list.none": "Todavía no hay debates: inicia o prepara uno con /debatir.",
  "agenda.list.open": "Abrir una agenda",
  "command.discuss.sub.prepare.name": "preparar",
  "command.discuss.sub.prepare.description":
    "Prepara un debate: mira y cambia su agenda antes de que empiece",
  "command.discuss.sub.agenda.name": "agenda",
  "command.discuss.sub.agenda.description": "Cambia la agenda de un debate preparado o en curso",
  "command.discuss.sub.list.name": "lista",
  "command.discuss.sub.list.description": "Los debates de este servidor: preparados, en curso y terminados",
  "command.discuss.sub.export.name": "exportar",
  "command.discuss.sub.export.description":
    "Una agenda en un archivo, para guardarla, editarla o llevarla a otro sitio",
  "command.discuss.sub.import.name": "importar",
  "command.discuss.sub.import.description": "Prepara un debate con el archivo de una agenda",
  "command.discuss.option.discussion.name": "debate",
  "command.discuss.option.discussion.description":
    "Qué debate (el de este hilo o el último que preparaste, si no indicas ninguno)",
  "command.discuss.option.prepared.name": "preparado",
  "command.discuss.option.prepared.description": "Un debate preparado, que empieza tal como está",
  "command.discuss.option.file.name": "archivo",
  "command.discuss.option.file.description": "Un archivo exportado, aunque lo hayas editado después",
};
