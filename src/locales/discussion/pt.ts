import type { discussion as en } from "./en.js";

type Key = keyof typeof en;

export const discussion: Readonly<Partial<Record<Key, string>>> = {
  "discussion.gone": "Esse debate não existe mais.",
  "discussion.announcement": "**{title}** · debate sobre “{article}”, ¶ {numbers}, conduzido por {leader}",
  "discussion.howTo.title": "Como participar",
  "discussion.howTo.speak":
    "**Levantar a mão** para falar; um moderador dá a palavra a um depois do outro. Clique de novo para abaixar a mão.",
  "discussion.howTo.ask":
    "**Perguntar** ao artigo, com o botão ou com /perguntar: respondo nas palavras dele.",
  "discussion.howTo.park":
    "**Perguntas pendentes**: ali fica guardado o que está em aberto e o que você deixa para mais tarde.",
  "discussion.minutesEach":
    "{minutes, plural, one {Um minuto} other {{minutes} minutos}} para {count, plural, one {o parágrafo} other {cada um dos {count} parágrafos}}; um moderador pode avançar antes.",
  "discussion.notice.recorded":
    "**O que você escreve aqui entra na ata.** Se você editar ou excluir uma mensagem, a ata também muda; um moderador pode retirá-la da ata; /me-esqueça remove tudo o que é seu.",
  "discussion.notice.notRecorded":
    "**O que você escreve aqui não entra na ata**; nela só está o que passa por mim: perguntas, falas, enquetes.",
  "discussion.noParagraph": "Este parágrafo não é mais mostrado.",
  "discussion.paragraphChanged": "mudou desde que a pauta foi feita",
  "discussion.prompts": "Para debater",
  "discussion.place": "{place} de {of}",
  "discussion.isPaused": "em pausa",
  "discussion.movesOn": "avança {when}",
  "discussion.timeEnds": "o tempo termina {when}",
  "discussion.openQuestions":
    "{count, plural, one {uma pergunta pendente} other {{count} perguntas pendentes}}",
  "discussion.questionsClosed": "as perguntas estão fechadas",
  "discussion.speaks": "{member} está com a palavra",
  "discussion.until": "o tempo termina {when}",
  "discussion.waiting": "depois: {members}",

  "discussion.button.hand": "✋ Levantar a mão",
  "discussion.button.ask": "❓ Perguntar",
  "discussion.button.parked": "🅿 Perguntas pendentes",
  "discussion.button.next": "Próximo ¶ ▶",
  "discussion.button.call": "🎤 Dar a palavra",
  "discussion.button.poll": "📊 Enquete",
  "discussion.button.pause": "⏸ Pausar",
  "discussion.button.resume": "▶ Retomar",
  "discussion.button.more": "⚙ Mais",
  "discussion.button.end": "🏁 Encerrar",
  "discussion.button.done": "Terminei",
  "discussion.button.transcript": "📄 Ata",

  "discussion.notice.timeUp": "O tempo do último parágrafo acabou; um moderador encerra o debate.",
  "discussion.notice.paused":
    "{because, select, archived {Em pausa, porque o tópico foi fechado.} other {{who} pausou o debate.}}",
  "discussion.notice.resumed": "{who} retomou o debate.",
  "discussion.notice.called": "{member}, a palavra é sua",
  "discussion.notice.floorOver": "{member}, o seu tempo acabou. Obrigado!",
  "discussion.notice.questionsClosed": "{who} fechou as perguntas a mim; deixe a sua entre as pendentes.",
  "discussion.notice.questionsOpen": "{who} permite de novo as perguntas a mim.",
  "discussion.notice.slowed":
    "{seconds, plural, =0 {{who} desativou o modo lento.} one {{who} ativou o modo lento: uma mensagem por segundo.} other {{who} ativou o modo lento: uma mensagem a cada {seconds} segundos.}}",

  "discussion.poll.open":
    "{count, plural, =0 {Ninguém votou ainda.} one {Uma pessoa votou.} other {{count} pessoas votaram.}} O resultado aparece quando a enquete for encerrada; até lá você pode mudar o seu voto.",
  "discussion.poll.close": "Encerrar a enquete",
  "discussion.poll.closed": "Esta enquete foi encerrada; o resultado está abaixo.",
  "discussion.poll.votes": "{count, plural, =0 {nenhum voto} one {um voto} other {{count} votos}}",
  "discussion.poll.share": "**{count}** · {share, number, percent}",
  "discussion.poll.voted": "Seu voto: {option}. Você pode mudá-lo até a enquete ser encerrada.",
  "discussion.poll.title": "Uma enquete rápida",
  "discussion.poll.question": "O que você quer perguntar?",
  "discussion.poll.options": "As opções, uma por linha (de 2 a 5)",

  "discussion.hand.up":
    "{place, plural, one {Sua mão está levantada: você é o próximo a falar.} other {Sua mão está levantada: você é o número {place} da lista.}} Clique de novo para abaixá-la.",
  "discussion.hand.down": "Sua mão está abaixada.",
  "discussion.hand.done": "Obrigado! Você devolveu a palavra.",

  "discussion.summary.title": "O fim de “{title}”",
  "discussion.summary.covered":
    "{count, plural, =0 {Nenhum parágrafo foi tratado.} one {Tratado: ¶ {numbers}} other {Tratados: ¶ {numbers} ({count} parágrafos)}}",
  "discussion.summary.questions":
    "{asked, plural, =0 {Nenhuma pergunta} one {Uma pergunta} other {{asked} perguntas}}; respondidas: {answered}, pendentes: {open}",
  "discussion.summary.polls":
    "{polls, plural, =0 {Nenhuma enquete} one {Uma enquete} other {{polls} enquetes}}",
  "discussion.summary.participants":
    "{participants, plural, =0 {Ninguém participou} one {Um participante} other {{participants} participantes}}",
  "discussion.summary.open": "Continua pendente",

  "forget.discussions":
    "A sua parte nos debates também é removida: o que as atas têm de você, os seus votos, a sua mão levantada.",
  "about.recordsThread":
    "Este tópico é um debate, e as mensagens dele passam a fazer parte da ata; a primeira mensagem avisa disso.",
  "about.keepsDiscussions":
    "A ata de um debate (o que foi perguntado, dito por meu intermédio e decidido e, onde isso entra na ata, o que foi escrito) fica guardada por {days, plural, one {# dia} other {# dias}} depois do fim.",
  "answer.parked": "Agora está entre as perguntas pendentes do debate.",
  "answer.askedBy": "Pergunta de {member}",
  "answer.lies.furtherOn": "A resposta está mais adiante: o debate ainda não chegou a ela.",
  "answer.lies.elsewhere": "A resposta não está na parte em debate.",
  "refused.closed":
    "Neste debate as perguntas estão fechadas até que um moderador as permita de novo. Você pode deixar a sua para mais tarde: 🅿 Perguntas pendentes.",

  "discussion.refused.gone": "Esse debate não existe mais.",
  "discussion.refused.notStarted": "O debate ainda não começou.",
  "discussion.refused.alreadyStarted": "O debate já começou.",
  "discussion.refused.paused": "O debate está em pausa.",
  "discussion.refused.notPaused": "O debate não está em pausa.",
  "discussion.refused.ended": "O debate foi encerrado.",
  "discussion.refused.moved": "Alguém foi mais rápido: nada foi feito duas vezes.",
  "discussion.refused.noSuchPlace": "Esse parágrafo não está neste debate.",
  "discussion.refused.handIsUp": "Sua mão já está levantada.",
  "discussion.refused.noHand": "Sua mão não está levantada.",
  "discussion.refused.isSpeaking": "Você já está com a palavra.",
  "discussion.refused.notSpeaking": "Você não está com a palavra.",
  "discussion.refused.nobodyWaits": "Ninguém levantou a mão.",
  "discussion.refused.isMuted":
    "Por enquanto você está fora da lista de oradores; um moderador decidiu assim.",
  "discussion.refused.alreadyMuted": "Esse membro já está fora da lista de oradores.",
  "discussion.refused.notMuted": "Esse membro não está fora da lista de oradores.",
  "discussion.refused.noSuchPoll": "Essa enquete não existe mais.",
  "discussion.refused.pollIsClosed": "Essa enquete já foi encerrada.",
  "discussion.refused.noPollQuestion": "Uma enquete precisa de uma pergunta.",
  "discussion.refused.tooFewOptions":
    "Uma enquete precisa de pelo menos duas opções diferentes, uma por linha.",
  "discussion.refused.tooManyPolls": "Encerre uma enquete antes: há cinco abertas.",
  "discussion.refused.noSuchQuestion": "Essa pergunta não está mais entre as pendentes.",
  "discussion.refused.nothingChanges": "Já está assim.",
  "discussion.refused.tooManyOfYours":
    "Dez perguntas suas estão em aberto; espere até que uma delas seja resolvida.",
  "discussion.refused.tooManyParked": "Não cabem mais perguntas pendentes.",
  "discussion.refused.noSuchPrompt":
    "Essa pergunta norteadora não está mais aqui; talvez alguém a tenha mudado.",
  "discussion.refused.samePrompt": "Essa pergunta norteadora já está aqui.",
  "discussion.refused.tooManyPrompts":
    "Um parágrafo pode ter seis perguntas norteadoras; tire uma antes de adicionar outra.",
  "discussion.refused.lastParagraph": "Um debate precisa de pelo menos um parágrafo.",
  "discussion.refused.nothingDue": "Não há nada a fazer agora.",

  "command.discuss.name": "debater",
  "command.discuss.description": "Conduza um debate sobre um artigo, parágrafo por parágrafo",
  "command.discuss.sub.start.name": "iniciar",
  "command.discuss.sub.start.description": "Inicia um debate em um tópico",
  "command.discuss.sub.show.name": "ver",
  "command.discuss.sub.show.description": "Mostra de novo o ¶ em debate, com os botões",
  "discussion.shownAgain": "O parágrafo está de novo no fim do tópico, com os botões.",
  "command.discuss.sub.end.name": "encerrar",
  "command.discuss.sub.end.description": "Encerra o debate deste tópico, com um resumo",
  "command.discuss.option.article.name": "artigo",
  "command.discuss.option.article.description": "Qual artigo (o deste canal, se você não indicar nenhum)",
  "command.discuss.option.from.name": "de",
  "command.discuss.option.from.description": "O primeiro ¶ (1, se você não indicar)",
  "command.discuss.option.to.name": "até",
  "command.discuss.option.to.description": "O último ¶ (o último do artigo, se você não indicar)",
  "command.discuss.option.minutes.name": "minutos",
  "command.discuss.option.minutes.description":
    "Minutos para cada ¶ (se você não indicar, os moderadores avançam)",
  "command.discuss.option.title.name": "título",
  "command.discuss.option.title.description": "Como o debate se chama (como o artigo, se você não indicar)",
  "command.discuss.option.channel.name": "canal",
  "command.discuss.option.channel.description": "Onde o tópico é aberto (aqui, se você não indicar nenhum)",
  "command.discuss.option.record.name": "em_ata",
  "command.discuss.option.record.description": "Se o que os membros escrevem no tópico entra na ata",
  "discussion.started": "O debate começou: {thread}",
  "discussion.prepared": "O debate ainda não pôde ser aberto; ele vai abrir assim que eu puder escrever lá.",
  "discussion.wrong.article": "Qual artigo? Escolha um da lista.",
  "discussion.wrong.articleGone": "O artigo “{name}” não está mais aqui: nada foi iniciado.",
  "discussion.wrong.range": "“{title}” vai do ¶ 1 ao ¶ {last}; escolha “de” e “até” entre eles, nessa ordem.",
  "discussion.wrong.tooLong": "São {count} parágrafos; um debate tem no máximo {most}.",
  "discussion.wrong.hall": "Não é possível abrir um tópico lá: escolha um canal de texto ou um fórum.",
  "discussion.wrong.permissions": "Não posso fazer isso lá; preciso de: {missing}.",
  "discussion.wrong.notHere": "Não há nenhum debate neste tópico.",
  "discussion.ask.title": "Perguntar ao artigo",
  "discussion.ask.question": "Sua pergunta",
  "discussion.park.title": "Deixar uma pergunta pendente",
  "discussion.parking.title": "🅿 Perguntas pendentes",
  "discussion.parking.choose": "Resolver uma pergunta",
  "discussion.parking.cameUp": "surgiu em ¶ {paragraph}",
  "discussion.parking.answered": "✅ Respondida",
  "discussion.parking.open": "🅿 Continua pendente",
  "discussion.parking.dropped": "✖ Descartar",
  "discussion.parking.back": "◀ Todas as perguntas",
  "discussion.button.park": "🅿 Deixar uma pergunta pendente",
  "discussion.button.back": "◀ ¶ anterior",
  "discussion.button.agenda": "📋 Pauta",
  "discussion.button.closeQuestions": "🔒 Fechar perguntas",
  "discussion.button.openQuestions": "🔓 Permitir perguntas",
  "discussion.more.title": "**Mais para moderadores**",
  "discussion.more.speaker": "Tempo de fala: {time}",
  "discussion.more.speaker.none": "Tempo de fala: sem limite",
  "discussion.more.slow": "Modo lento: {time} entre duas mensagens",
  "discussion.more.slow.none": "Modo lento: desativado",
  "discussion.more.minutes": "{count, plural, one {um minuto} other {{count} minutos}}",
  "discussion.more.seconds": "{count, plural, one {um segundo} other {{count} segundos}}",
  "discussion.more.mute":
    "Lista de oradores: tirar, deixar voltar{count, plural, =0 {} one { ({count} fora)} other { ({count} fora)}}",
  "discussion.mute.title": "Fora da lista de oradores",
  "discussion.mute.reason": "Por quê? Os moderadores veem isto.",
  "command.settings.option.timeZone.name": "fuso_horário",
  "command.settings.option.timeZone.description":
    "O fuso em que os horários são entendidos, como America/Sao_Paulo",
  "command.settings.option.blocked.name": "bloqueados",
  "command.settings.option.blocked.description":
    "Mencione cada membro que não pode perguntar; “-” para ninguém",
  "settings.chooseBlocked": "Membros que não podem perguntar",
  "settings.now.blocked": "Não podem perguntar: {members}",
  "settings.wrong.memberList": "bloqueados: mencione os membros ou digite “-” para ninguém.",
  "settings.button.timeZone": "Fuso horário…",
  "settings.timeZoneHelp": "Como America/Sao_Paulo ou Europe/Lisbon",

  "command.discuss.sub.schedule.name": "agendar",
  "command.discuss.sub.schedule.description": "Inicia um debate em um horário, com um evento no servidor",
  "command.discuss.option.when.name": "quando",
  "command.discuss.option.when.description":
    "Como “amanhã às 18h”, “5 de dezembro às 19:30”, “daqui a 2 horas”",
  "schedule.done":
    "**{title}** começa sozinho em {time} ({relative}), em {channel}. Prepare a pauta com /debater pauta; se você o descartar lá, ele não acontece.",
  "schedule.noEvent":
    "Não posso criar eventos aqui (falta a permissão Create Events), por isso o servidor não mostra nenhum.",
  "schedule.unread":
    "Não entendo “{typed}” como um horário. Tente “amanhã às 18h”, “5 de dezembro às 19:30” ou “daqui a 2 horas”; os horários são do fuso {zone}.",
  "schedule.past": "{time} já passou; escolha um horário que ainda esteja por vir.",
  "schedule.tooFar": "{time} está longe demais; escolha uma data dentro de um ano.",
  "schedule.missed":
    "O debate **{title}** ia começar em {time}, mas eu estava fora do ar. Um moderador pode iniciá-lo com /debater iniciar.",
  "schedule.event":
    "Um debate sobre “{article}”, {count, plural, one {¶ {from}} other {¶ {from} a {to}}}, conduzido parágrafo por parágrafo.",

  "command.strike.name": "Retirar da ata",
  "discussion.strike.none": "Esta mensagem não está na ata de nenhum debate.",
  "discussion.strike.title": "Retirar da ata",
  "discussion.strike.reason": "Por quê? O motivo aparece na ata.",
  "discussion.strike.done":
    "A mensagem não está mais na ata; no lugar dela consta que um moderador a retirou e por quê. No tópico, ela continua.",
  "discussion.parked.none":
    "Ainda não há nada aqui. Aqui fica guardado o que o artigo não responde e o que os membros deixam para mais tarde.",
  "discussion.done": "Feito.",
  "discussion.behind":
    "Feito, mas o tópico ainda não mostra isso. Vai mostrar assim que eu puder escrever lá.{count, plural, =0 {} one { Preciso de: {missing}.} other { Preciso de: {missing}.}}",
  "discussion.ended": "O debate foi encerrado; o resumo está no tópico.",
  "discussion.end.sure": "Encerrar este debate para todos?",
  "discussion.end.yes": "Encerrar o debate",

  "agenda.prepared":
    "Preparado: até começar, só os moderadores o veem. O tópico dele vai ser aberto em {channel}.",
  "agenda.article": "“{article}”",
  "agenda.paragraphs": "{count, plural, one {um parágrafo} other {{count} parágrafos}}",
  "agenda.minutes":
    "{minutes, plural, =0 {os moderadores avançam} one {um minuto para cada um} other {{minutes} minutos para cada um}}",
  "agenda.phase":
    "{phase, select, prepared {📝 preparado} scheduled {🗓 agendado} running {🟢 em andamento} paused {⏸ em pausa} discarded {🗑 descartado} other {🏁 encerrado}}",
  "agenda.isDiscussed": "em debate agora",
  "agenda.noPrompts": "Nenhuma pergunta norteadora: adicione uma ou deixe que eu sugira algumas de novo.",
  "agenda.prompts":
    "{count, plural, =0 {nenhuma pergunta norteadora} one {uma pergunta norteadora} other {{count} perguntas norteadoras}}",
  "agenda.chooseParagraph": "Escolha um parágrafo",
  "agenda.choosePrompt": "Escolha uma pergunta norteadora para editar ou tirar",
  "agenda.button.edit": "✏️ Editar",
  "agenda.button.drop": "Tirar",
  "agenda.button.add": "➕ Adicionar pergunta norteadora",
  "agenda.button.suggest": "💡 Sugerir de novo",
  "agenda.button.leaveOut": "Deixar este ¶ de fora",
  "agenda.button.start": "▶ Iniciar agora",
  "agenda.button.discard": "🗑 Descartar",
  "agenda.button.keep": "Manter",
  "agenda.button.export": "📤 Exportar",
  "agenda.form.add": "Uma pergunta norteadora para ¶ {paragraph}",
  "agenda.form.edit": "Editar pergunta norteadora de ¶ {paragraph}",
  "agenda.form.text": "De onde o grupo pode partir?",
  "agenda.done.added": "✅ A pergunta norteadora foi adicionada.",
  "agenda.done.edited": "✅ A pergunta norteadora foi mudada.",
  "agenda.done.dropped": "✅ Tirada: {prompt}",
  "agenda.done.leftOut": "✅ ¶ {paragraph} fica de fora.",
  "agenda.done.suggested":
    "{count, plural, =0 {Tudo o que posso sugerir para este parágrafo já está aqui.} one {✅ Uma pergunta norteadora voltou.} other {✅ {count} perguntas norteadoras voltaram.}}",
  "agenda.done.nothing": "Não posso sugerir nada: o parágrafo mudou ou não está mais aqui.",
  "agenda.changedMeanwhile":
    "Nesse meio-tempo alguém mudou ou tirou essa pergunta norteadora: nada foi feito.",
  "agenda.wrote": "Você tinha escrito: {text}",
  "agenda.tooLate": "Só um parágrafo que ainda está por vir pode ficar de fora.",
  "agenda.discard.sure":
    "Descartar “{title}” com a pauta? Se você a exportar, a pauta fica guardada em um arquivo.",
  "agenda.discarded": "🗑 Descartado.",
  "agenda.none":
    "Qual debate? Este não é o tópico de um debate, e você não preparou nenhum: escolha um da lista ou prepare um com /debater.",
  "agenda.noneSuch": "Esse debate preparado não existe; escolha um da lista.",
  "agenda.startsAsItIs":
    "Um debate preparado começa como está. Não indique: {options}. Antes disso, a pauta pode ser mudada no painel dele.",
  "agenda.lost":
    "{count, plural, one {¶ {numbers} do arquivo não está no artigo como ele é agora e fica de fora.} other {¶ {numbers} do arquivo não estão no artigo como ele é agora e ficam de fora.}}",
  "agenda.hidden":
    "{count, plural, one {¶ {numbers} está oculto neste servidor e fica de fora.} other {¶ {numbers} estão ocultos neste servidor e ficam de fora.}}",
  "agenda.moved": "Os números mudaram no artigo: {moves}.",
  "agenda.wrong.article":
    "article: não há nenhum artigo “{name}” aqui; deve ser o nome do arquivo dele sem a extensão, um destes: {names}",
  "agenda.wrong.nothingLeft":
    "items: nenhum destes parágrafos é mostrado no artigo como ele é agora; exporte de novo uma pauta dele",
  "agenda.list.title": "{count, plural, one {Um debate} other {{count} debates}}",
  "agenda.list.none": "Ainda não há debates: inicie ou prepare um com /debater.",
  "agenda.list.open": "Abrir uma pauta",
  "command.discuss.sub.prepare.name": "preparar",
  "command.discuss.sub.prepare.description": "Prepara um debate: veja e mude a pauta antes que ele comece",
  "command.discuss.sub.agenda.name": "pauta",
  "command.discuss.sub.agenda.description": "Muda a pauta de um debate preparado ou em andamento",
  "command.discuss.sub.list.name": "lista",
  "command.discuss.sub.list.description": "Os debates deste servidor: preparados, em andamento e encerrados",
  "command.discuss.sub.export.name": "exportar",
  "command.discuss.sub.export.description":
    "Uma pauta em um arquivo, para guardar, editar ou levar a outro lugar",
  "command.discuss.sub.import.name": "importar",
  "command.discuss.sub.import.description": "Prepara um debate com o arquivo de uma pauta",
  "command.discuss.option.discussion.name": "debate",
  "command.discuss.option.discussion.description":
    "Qual debate (o deste tópico ou o último que você preparou, se não indicar nenhum)",
  "command.discuss.option.prepared.name": "preparado",
  "command.discuss.option.prepared.description": "Um debate preparado, que começa como está",
  "command.discuss.option.file.name": "arquivo",
  "command.discuss.option.file.description": "Um arquivo exportado, mesmo que editado depois",
};
