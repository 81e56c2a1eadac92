import { discussion } from "./discussion/pt.js";
import type { Catalogue } from "./en.js";
import { prompts } from "./prompts/pt.js";
import { transcripts } from "./transcripts/pt.js";

/** As in Brazil. */
export const pt: Catalogue = {
  ...discussion,
  ...prompts,
  ...transcripts,

  "command.ask.name": "perguntar",
  "command.ask.description": "Faça uma pergunta ao artigo",
  "command.ask.option.question.name": "pergunta",
  "command.ask.option.question.description": "Sua pergunta, com suas próprias palavras",
  "command.ask.option.article.name": "artigo",
  "command.ask.option.article.description": "Qual artigo (todos, se você não indicar nenhum)",
  "command.ask.option.private.name": "privado",
  "command.ask.option.private.description": "Mostrar a resposta só para você",
  "command.passage.name": "parágrafo",
  "command.passage.description": "Mostra um parágrafo do artigo",
  "command.passage.option.number.name": "número",
  "command.passage.option.number.description": "O número do parágrafo, como em ¶ 5",
  "command.passage.option.article.name": "artigo",
  "command.passage.option.article.description":
    "Qual artigo (o deste canal ou o primeiro, se você não indicar nenhum)",
  "command.passage.option.private.name": "privado",
  "command.passage.option.private.description": "Mostrar só para você",
  "command.search.name": "buscar",
  "command.search.description": "Encontra os parágrafos que contêm certas palavras",
  "command.search.option.words.name": "palavras",
  "command.search.option.words.description": "As palavras; entre aspas, uma frase exata",
  "command.search.option.article.name": "artigo",
  "command.search.option.article.description":
    "Qual artigo (o deste canal ou todos, se você não indicar nenhum)",
  "command.outline.name": "sumário",
  "command.outline.description": "Mostra os títulos de um artigo e os seus parágrafos",
  "command.outline.option.article.name": "artigo",
  "command.outline.option.article.description": "Qual artigo (o deste canal, se você não indicar nenhum)",
  "command.articles.name": "artigos",
  "command.articles.description": "Mostra os artigos que você pode consultar e ler",
  "command.about.name": "sobre",
  "command.about.description": "O que é o Pilcrow, o que ele lê e o que ele guarda",
  "command.help.name": "ajuda",
  "command.help.description": "O que você pode fazer aqui e como",
  "command.forget-me.name": "me-esqueça",
  "command.forget-me.description": "Remove as suas perguntas e os seus votos",
  "command.find.name": "Buscar no artigo",

  "command.queue.name": "fila",
  "command.queue.description": "Moderadores: as respostas que esperam a sua decisão",
  "command.verified.name": "verificadas",
  "command.verified.description": "Moderadores: as respostas que contam com o seu respaldo",
  "command.verified.list.name": "lista",
  "command.verified.list.description":
    "Todas as respostas verificadas; primeiro as que o artigo deixou para trás",
  "command.verified.show.name": "ver",
  "command.verified.show.description": "Uma resposta verificada",
  "command.verified.edit.name": "editar",
  "command.verified.edit.description": "Corrige uma resposta verificada",
  "command.verified.withdraw.name": "retirar",
  "command.verified.withdraw.description": "Retira uma resposta verificada",
  "command.verified.add.name": "adicionar",
  "command.verified.add.description": "Diga qual frase responde a uma pergunta antes que alguém a faça",
  "command.verified.option.answer.name": "resposta",
  "command.verified.option.answer.description": "Escolha pela pergunta",
  "command.verified.option.reason.name": "motivo",
  "command.verified.option.reason.description": "Por quê; fica guardado no registro de moderação",
  "command.verified.option.question.name": "pergunta",
  "command.verified.option.question.description": "A pergunta, como um membro a faria",
  "command.verified.option.paragraph.name": "número",
  "command.verified.option.paragraph.description": "O número do parágrafo que a responde, como em ¶ 5",
  "command.verified.option.sentence.name": "frase",
  "command.verified.option.sentence.description":
    "As palavras do próprio artigo; se você não indicar, eu escolho a frase",
  "command.verified.option.article.name": "artigo",
  "command.verified.option.article.description": "Qual artigo (o primeiro, se você não indicar nenhum)",

  "ask.noWords": "Pergunte algo com palavras.",
  "ask.howToOne": "Pergunte algo sobre “{title}”: mencione-me junto com a sua pergunta ou use /perguntar.",
  "ask.howToSeveral":
    "Pergunte algo sobre os meus artigos: mencione-me junto com a sua pergunta ou use /perguntar.",
  "article.unknown": "Esse artigo não existe. Escolha um da lista que aparece enquanto você digita.",

  "command.askAbout.name": "Perguntar isto ao artigo",
  "draft.waiting": "Um moderador vê a resposta antes; ela vai aparecer aqui.",
  "edit.tooOften": "Esta pergunta foi editada vezes demais; faça-a em uma nova mensagem, por favor.",
  "unanswered.ping": "{role} O artigo não responde a esta pergunta: {link}",
  "permission.missing":
    "Não posso responder aqui: não tenho a permissão {missing}. Quem gerencia este servidor pode dá-la a mim.",

  "answer.followUp": "Entendido como continuação de “{question}”",
  "answer.unsure": "Não tenho certeza de que isto responde; é o mais próximo que encontrei",
  "answer.certainty":
    "Certeza: {certainty, select, certain {alta} likely {provável} unsure {baixa} other {{certainty}}}",
  "answer.ownWords": "Nas palavras do próprio artigo",
  "answer.status.answered": "Respondida",
  "answer.status.unsure": "Talvez respondida",
  "answer.status.verified": "Verificada por um moderador",
  "answer.status.notInTheArticle": "Não está no artigo",
  "answer.status.notInAnyArticle": "Não está em nenhum artigo",
  "answer.status.notAnswered": "Sem resposta",
  "answer.note": "📝 **Nota de um moderador:** {note}",
  "answer.staleVerified":
    "Um moderador respondeu a isto, mas o parágrafo mudou desde então; é assim que eu o leio agora",
  "answer.nothingClose": "Nenhum trecho chega perto.",
  "answer.closest": "Estes são os trechos mais próximos:",
  "answer.onlyEnglish": "Só leio inglês",
  "answer.askInEnglish": "Por favor, pergunte em inglês.",
  "answer.askInEnglishToBeSure": "Para ter certeza, pergunte em inglês, por favor.",
  "answer.button.context": "Contexto",
  "answer.button.contextOf": "Contexto de ¶ {number}",
  "answer.button.helpful": "Ajudou",
  "answer.button.unhelpful": "Não ajudou",
  "answer.button.report": "Reportar",
  "answer.button.share": "Compartilhar",
  "answer.button.delete": "Excluir",
  "answer.inContext": "No contexto",
  "answer.hidden": "Um moderador ocultou este trecho.",
  "answer.gone":
    "Não guardo mais esta pergunta, por isso nada pode ser acrescentado a ela. Você pode fazê-la de novo quando quiser.",
  "answer.wordsNotKept": "(As palavras da pergunta não são guardadas.)",
  "answer.deleted": "A resposta foi excluída.",
  "answer.similar": "Um moderador verificou uma resposta a uma pergunta parecida: “{question}”",
  "answer.similarStale":
    "O parágrafo mudou desde que um moderador verificou esta resposta. Você pode fazer essa pergunta quando quiser.",
  "answer.button.similar": "Ver resposta",

  "passages.more": "Mais trechos",
  "passages.answer":
    "Resposta: {numbers}{count, plural, =0 {} one { · mais # trecho} other { · mais # trechos}}",
  "passages.closest": "Os trechos mais próximos · escolha um para ler inteiro",
  "passages.another": "Outro trecho, não a resposta",

  "feedback.thanks": "Obrigado! Seu voto conta; ninguém mais o vê.",
  "feedback.passedOn": "Obrigado! Os moderadores vão revisá-la; ninguém mais vê o seu voto.",
  "feedback.title": "Não ajudou",
  "feedback.reason": "O que há de errado?",
  "feedback.reasonHint": "Pode ficar vazio; seu voto já conta.",
  "feedback.paragraph": "O ¶ certo é",
  "feedback.paragraphHint": "Um número, como em ¶ 5, se você souber",
  "feedback.wrongParagraph":
    "Não há ¶ “{typed}”: “{title}” vai do ¶ 1 ao ¶ {last}. Clique em “Não ajudou” de novo, por favor.",
  "feedback.articleChanged":
    "O artigo mudou nesse meio-tempo, e os ¶ dele podem ter outros números agora. Pergunte de novo e então me diga, por favor.",
  "feedback.youWrote": "Você escreveu:",

  "report.title": "Reportar aos moderadores",
  "report.reason": "O que os moderadores precisam saber?",
  "report.thanks": "Obrigado! Os moderadores vão revisá-la; ninguém mais vê que você a reportou.",

  "share.by": "Perguntado e compartilhado por {who}",
  "share.already": "Você já a compartilhou.",
  "share.shared": "Compartilhada com todos aqui.",
  "share.waits": "Um moderador a vê antes; depois todos aqui a verão.",
  "share.changed":
    "Os moderadores ocultaram trechos desde que você perguntou. Pergunte de novo e compartilhe essa resposta, por favor.",
  "share.missing":
    "Não posso publicar aqui: neste canal não tenho a permissão {permission, select, ViewChannel {de vê-lo} SendMessages {de enviar mensagens} SendMessagesInThreads {de enviar mensagens em tópicos} EmbedLinks {de inserir links} other {{permission}}}.",

  "extract.explanation": "Extrato: frases do artigo como estão escritas, não um resumo.",
  "extract.allArticles": "Os artigos",
  "extract.more": "… e mais {count}",
  "extract.nameOne": "Diga o nome de um para ver o que ele diz.",
  "extract.missing": "O artigo tem {count, plural, one {# parágrafo} other {# parágrafos}}; não há {range}.",
  "extract.noHeading": "Nenhum título do artigo diz “{words}”. Estas são as suas seções.",
  "extract.hidden": "Os moderadores ocultaram o que você pediu.",
  "extract.severalArticles":
    "Há {count, plural, one {# artigo} other {# artigos}}: diga qual e pergunte de novo.",

  "passage.missing":
    "“{title}” tem {count, plural, one {# parágrafo} other {# parágrafos}}; não há ¶ {number}.",
  "passage.position": "¶ {number} de {count}",
  "passage.previous": "Anterior",
  "passage.next": "Próximo",
  "passage.goTo": "Ir para ¶ …",
  "passage.goTo.title": "Ir para outro parágrafo",
  "passage.goTo.number": "Número do ¶, de 1 a {count}",

  "search.found": "Encontrado em {count, plural, one {# parágrafo} other {# parágrafos}}.",
  "search.some":
    "Nenhum parágrafo contém todas estas palavras; {count, plural, one {# parágrafo contém} other {# parágrafos contêm}} algumas delas.",
  "search.none": "Não encontrado em nenhum parágrafo.",
  "search.in": "Em “{title}”",
  "page.position": "{from}–{to} de {count}",
  "search.open": "Ler um parágrafo inteiro",
  "search.suggestion": "Buscar “{words}”",
  "search.nothing": "Busque palavras: não há letras nem algarismos no que você digitou.",
  "search.commonWords": "Estas palavras estão em qualquer texto. Busque uma que diga mais.",

  "outline.paragraphs": "{count, plural, one {# parágrafo} other {# parágrafos}}",
  "outline.open": "Ler a partir de um título",

  "articles.title": "{count, plural, one {# artigo} other {# artigos}}",
  "articles.open": "Ver um artigo",
  "articles.authors": "{count, plural, one {Autoria} other {Autores}}",
  "articles.date": "Data",
  "articles.length": "Extensão",
  "articles.lengthOf":
    "{count, plural, one {# parágrafo} other {# parágrafos}}{sections, plural, =0 {} one { sob # título} other { sob # títulos}}",
  "articles.source": "Fonte",
  "articles.outline": "Sumário",
  "articles.read": "Ler a partir de ¶ {number}",

  "about.title": "Pilcrow ¶",
  "about.what":
    "Respondo a perguntas sobre um artigo com as palavras dele: uma resposta é uma frase do artigo, dentro do seu parágrafo, com o número do parágrafo. Quando o artigo não responde, eu digo.",
  "about.how":
    "Pergunte com `/perguntar`, mencionando-me com uma pergunta ou respondendo a uma das minhas mensagens. `/ajuda` mostra tudo o que você pode fazer aqui.",
  "about.theArticle": "O artigo",
  "about.theArticles": "{count, plural, one {O artigo} other {Os # artigos}}",
  "about.article": "{title} ({count, plural, one {# parágrafo} other {# parágrafos}})",
  "about.articleBy": "{title}, de {authors} ({count, plural, one {# parágrafo} other {# parágrafos}})",
  "about.more": "… e mais {count}",
  "about.privacy": "O que é guardado e por quanto tempo",
  "about.here": "As perguntas são respondidas na máquina em que eu funciono; nenhum outro serviço as vê.",
  "about.readsAddressed": "Só leio o que é dirigido a mim.",
  "about.readsAll":
    "Neste canal leio todas as mensagens para responder às que perguntam algo; o que não pergunta nada não é guardado.",
  "about.keepsQuestions":
    "As perguntas, quem as fez e o que as respondeu ficam guardados por {days, plural, one {# dia} other {# dias}}, junto com os votos.",
  "about.keepsNoWords":
    "Nenhuma palavra das perguntas é guardada; quem perguntou e quando, e os votos na resposta, ficam guardados por um dia.",
  "about.keepsDecisions":
    "O que os moderadores decidem fica guardado até que o removam: respostas verificadas, trechos ocultos e um registro numerado do que foi feito.",
  "about.forget": "`/me-esqueça` remove as suas perguntas e os seus votos na hora.",

  "help.title": "O que você pode fazer aqui",
  "help.ask": "Perguntar",
  "help.lookUp": "Consultar",
  "help.moderate": "Moderar",
  "help.manage": "Gerenciar",
  "help.command": "{command}: {description}",
  "help.menu": "**{name}**: no menu de uma mensagem, em Apps",
  "help.mention": "Você também pode me mencionar com a sua pergunta ou responder a uma das minhas mensagens.",
  "help.direct": "Aqui, cada mensagem para mim é uma pergunta.",
  "help.here": "Neste canal",
  "help.mode":
    "{mode, select, off {Aqui não respondo a perguntas.} draft {Respondo quando me perguntam; um moderador vê cada resposta antes.} auto {Respondo a todas as mensagens que perguntam algo.} other {Respondo quando me perguntam.}}",
  "help.notAsker": "Aqui só perguntam os membros com outro cargo; consultar é para todos.",
  "help.article": "O artigo daqui: {title}",
  "help.cooldown": "Espere {seconds, plural, one {# segundo} other {# segundos}} entre duas perguntas.",
  "help.quota": "{count, plural, one {# pergunta} other {# perguntas}} por hora, somando todos os membros.",

  "help.noReviewChannel":
    "⚠️ Não há canal de revisão: os rascunhos e o que os membros reportam esperam em /fila, e ninguém é avisado. Quem gerencia o servidor escolhe um em /configurações, em “Revisão, registro e menções”.",

  "find.found": "O mais próximo dessa mensagem",
  "find.nothing": "Nada {count, plural, one {no artigo} other {nos artigos}} chega perto dessa mensagem.",
  "find.noText": "Essa mensagem não tem texto para buscar.",
  "find.own": "Essa mensagem é minha: o que ela mostra já é do artigo.",

  "forget.title": "Remover as suas perguntas e os seus votos?",
  "forget.here":
    "Tudo o que você perguntou e votou neste servidor é removido e, com isso, o que você disse aos moderadores.",
  "forget.everywhere":
    "Tudo o que você perguntou e votou, aqui e em todos os servidores, é removido e, com isso, o que você disse aos moderadores.",
  "forget.stays":
    "Minhas respostas ficam nos canais: exclua-as antes se não quiser que continuem lá. As respostas verificadas também ficam, sem o seu nome. Isto não pode ser desfeito.",
  "forget.yes": "Remover",
  "forget.no": "Manter",
  "forget.done":
    "Removido: {questions, plural, =0 {nenhuma pergunta} one {# pergunta} other {# perguntas}} e {votes, plural, =0 {nenhum voto} one {# voto} other {# votos}}.",
  "forget.kept": "Nada foi removido.",

  "command.settings.name": "configurações",
  "command.settings.description": "Veja e mude como eu trabalho neste servidor",
  "command.settings.sub.show.name": "ver",
  "command.settings.sub.show.description": "Abre o painel: todas as configurações e os menus para mudá-las",
  "command.settings.sub.answers.name": "respostas",
  "command.settings.sub.answers.description":
    "Quando respondo e a partir de qual artigo: em toda parte ou em um canal",
  "command.settings.sub.access.name": "acesso",
  "command.settings.sub.access.description": "Quais cargos podem perguntar e quais moderam",
  "command.settings.sub.notify.name": "avisos",
  "command.settings.sub.notify.description":
    "Para onde vão os rascunhos, os reportes e o registro, e quem é mencionado",
  "command.settings.sub.limits.name": "limites",
  "command.settings.sub.limits.description": "Com que frequência os membros e os canais podem perguntar",
  "command.settings.sub.language.name": "idioma",
  "command.settings.sub.language.description": "O idioma do que todos veem",
  "command.settings.sub.privacy.name": "privacidade",
  "command.settings.sub.privacy.description":
    "Por quanto tempo as perguntas são guardadas; como as atas nomeiam os membros",
  "command.settings.sub.export.name": "exportar",
  "command.settings.sub.export.description": "Obtenha todas as configurações em um arquivo",
  "command.settings.sub.import.name": "importar",
  "command.settings.sub.import.description":
    "Adota todas as configurações de um arquivo feito com /configurações exportar",
  "command.settings.sub.reset.name": "redefinir",
  "command.settings.sub.reset.description": "Deixa tudo como era no início (pergunta antes)",
  "command.settings.option.channel.name": "canal",
  "command.settings.option.channel.description":
    "Só este canal, tópico ou categoria (em toda parte, se você não indicar nenhum)",
  "command.settings.option.mode.name": "modo",
  "command.settings.option.mode.description": "Quando respondo lá",
  "command.settings.option.article.name": "artigo",
  "command.settings.option.article.description": "O artigo consultado lá quando nenhum é indicado",
  "command.settings.option.askers.name": "quem_pergunta",
  "command.settings.option.askers.description":
    "Mencione cada cargo que pode perguntar: @Leitores @Membros; “-” para todos",
  "command.settings.option.moderators.name": "moderadores",
  "command.settings.option.moderators.description":
    "Mencione cada cargo que modera; “-” para apenas quem gerencia o servidor",
  "command.settings.option.review_channel.name": "canal_de_revisão",
  "command.settings.option.review_channel.description": "Onde chegam os rascunhos e as respostas reportadas",
  "command.settings.option.log_channel.name": "canal_de_registro",
  "command.settings.option.log_channel.description": "Onde cada caso é anunciado",
  "command.settings.option.unanswered_role.name": "cargo_sem_resposta",
  "command.settings.option.unanswered_role.description":
    "Quem é mencionado quando o artigo não responde a uma pergunta",
  "command.settings.option.off.name": "desativar",
  "command.settings.option.off.description": "Desativa um dos três",
  "command.settings.option.cooldown.name": "espera",
  "command.settings.option.cooldown.description":
    "Segundos que um membro espera entre duas perguntas; 0 para nenhum",
  "command.settings.option.quota.name": "cota",
  "command.settings.option.quota.description": "Perguntas por hora em cada canal; 0 para não haver limite",
  "command.settings.option.language.name": "idioma",
  "command.settings.option.language.description": "Com quem falo a sós, falo no idioma da própria pessoa",
  "command.settings.option.days.name": "dias",
  "command.settings.option.days.description":
    "Dias em que uma pergunta é guardada; 0: nenhuma palavra dela é guardada",
  "command.settings.option.names.name": "nomes",
  "command.settings.option.names.description": "Como os membros são nomeados nas atas",
  "command.settings.option.file.name": "arquivo",
  "command.settings.option.file.description":
    "Um arquivo feito com /configurações exportar, aqui ou em outro servidor",
  "command.settings.choice.mode.off": "Nunca",
  "command.settings.choice.mode.mention": "Quando falam comigo",
  "command.settings.choice.mode.draft": "Quando falam comigo, depois que um moderador aprovar",
  "command.settings.choice.mode.auto": "A cada mensagem que parece uma pergunta",
  "command.settings.choice.mode.everywhere": "Como no resto do servidor (para um canal)",
  "command.settings.choice.off.reviewChannel": "O canal de revisão",
  "command.settings.choice.off.logChannel": "O canal de registro",
  "command.settings.choice.off.unansweredRole": "A menção por perguntas sem resposta",
  "command.settings.choice.language.en": "Inglês",
  "command.settings.choice.language.es": "Espanhol",
  "command.settings.choice.language.de": "Alemão",
  "command.settings.choice.language.fr": "Francês",
  "command.settings.choice.language.ru": "Russo",
  "command.settings.choice.language.pt": "Português",
  "command.settings.choice.language.server": "O do servidor",
  "command.settings.choice.names.hashed": "Por um pseudônimo",
  "command.settings.choice.names.shown": "Pelo nome que o Discord mostra",

  "settings.title": "Configurações",
  "settings.page":
    "{page, select, answers {Onde e como respondo} access {Quem pode perguntar e quem modera} notify {Revisão, registro e menções} limits {Limites} language {Idioma} privacy {Privacidade} other {{page}}}",
  "settings.pageDescription":
    "{page, select, answers {Modo e artigo, em toda parte ou em um canal} access {Cargos} notify {Canais para moderadores; um cargo a mencionar} limits {Espera por membro, perguntas por hora} language {Do que todos veem} privacy {Por quanto tempo as perguntas são guardadas; nomes nas atas} other {{page}}}",
  "settings.pageHelp":
    "{page, select, answers {Escolha abaixo quando respondo e a partir de qual artigo. Os dois primeiros menus valem em toda parte; o terceiro dá configurações próprias a um canal, tópico, fórum ou categoria. Um tópico tem o que o seu canal tem.} access {O primeiro menu tem os cargos que podem perguntar; vazio, todos podem. O segundo tem os cargos que moderam, além de quem gerencia o servidor. Consultar trechos é aberto a todos.} notify {O primeiro menu é o canal de revisão, onde chegam os rascunhos e as respostas reportadas; o segundo é o canal de registro, onde cada caso é anunciado; o terceiro é o cargo mencionado quando o artigo não responde a uma pergunta. Esvazie um menu para desativá-lo.} limits {Em quanto tempo um membro pode perguntar de novo e quantas perguntas um canal tem por hora.} language {O idioma do que todos veem. Com quem falo a sós, falo no idioma do Discord da pessoa; as palavras do artigo ficam como estão.} privacy {As perguntas e o lugar das respostas ficam guardados por esse número de dias, para que uma pergunta de continuação seja entendida e os moderadores possam revisar. Cada membro pode remover o que é seu a qualquer momento. Nas atas, os membros têm um pseudônimo deste servidor ou o nome que o Discord mostra.} other {{page}}}",
  "settings.channelHelp":
    "Escolha o que vale só em {channel} e nos seus tópicos ou publicações. “Como no resto do servidor” desfaz isso.",
  "settings.choosePage": "O que você quer mudar?",
  "settings.chooseChannel": "Dar configurações próprias a um canal…",
  "settings.choose":
    "{field, select, askerRoles {Cargos que podem perguntar: todos} moderatorRoles {Cargos que moderam: nenhum} reviewChannel {Canal de revisão: nenhum} logChannel {Canal de registro: nenhum} unansweredRole {Cargo a mencionar: nenhum} other {{field}}}",
  "settings.now": "Como está agora",
  "settings.everywhere": "Em toda parte: {answers}",
  "settings.answers":
    "{mode, select, off {nunca} mention {quando falam comigo} draft {quando falam comigo, depois que um moderador aprovar} auto {a cada mensagem que parece uma pergunta} other {como no resto do servidor}}{from, select, one {, a partir de “{article}”} other {}}",
  "settings.now.access":
    "Podem perguntar: {askers, select, everybody {todos} other {{askerRoles}}}\nModeram: quem gerencia o servidor{moderators, select, roles {, {moderatorRoles}} other {}}",
  "settings.now.notify":
    "Canal de revisão: {review}\nCanal de registro: {log}\nMencionado quando o artigo não responde: {role}",
  "settings.now.limits":
    "Cada membro espera: {cooldown, plural, =0 {nada} one {# segundo entre duas perguntas} other {# segundos entre duas perguntas}}\nCada canal tem: {quota, plural, =0 {perguntas sem limite} one {# pergunta por hora} other {# perguntas por hora}}",
  "settings.now.privacy":
    "{days, plural, =0 {Nenhuma palavra das perguntas é guardada.} one {As perguntas são guardadas por # dia.} other {As perguntas são guardadas por # dias.}}\nMembros nas atas: {names, select, shown {pelo nome que o Discord mostra} other {por um pseudônimo}}",
  "settings.nowhere": "nenhum",
  "settings.noReviewChannel":
    "nenhum: os rascunhos e o que os membros reportam esperam em /fila, e ninguém é avisado",
  "settings.nobody": "ninguém",
  "settings.more": "… e mais {count}",
  "settings.moreArticles": "Há mais artigos do que cabem aqui: digite /configurações respostas",
  "settings.field":
    "{field, select, language {Idioma} mode {Quando respondo} article {Artigo} channels {Canais} askerRoles {Quem pode perguntar} moderatorRoles {Moderadores} reviewChannel {Canal de revisão} logChannel {Canal de registro} unansweredRole {Menção sem resposta} cooldownSeconds {Espera} quotaPerHour {Perguntas por hora em um canal} timeZone {Fuso horário} blockedMembers {Membros bloqueados} retentionDays {Tempo em que as perguntas são guardadas} names {Membros nas atas} other {{field}}}",
  "settings.ofChannel": "{channel}: {field, select, mode {quando respondo} article {artigo} other {{field}}}",
  "settings.unset":
    "{field, select, language {o do servidor} article {Todos os artigos} channel_mode {Como no resto do servidor} channel_article {Como no resto do servidor} askerRoles {todos} moderatorRoles {apenas quem gerencia o servidor} unansweredRole {ninguém} other {nenhum}}",
  "settings.mode":
    "{mode, select, off {Nunca} mention {Quando falam comigo} draft {Quando falam comigo, depois que um moderador aprovar} auto {A cada mensagem que parece uma pergunta} other {{mode}}}",
  "settings.modeDescription":
    "{mode, select, off {As mensagens ficam sem resposta; a quem usa /perguntar digo isso em particular} mention {Menções, respostas às minhas mensagens e /perguntar} draft {A resposta espera no canal de revisão até ser aceita} auto {Também sem menção; exige o intent Message Content} other {{mode}}}",
  "settings.language":
    "{language, select, en {Inglês} es {Espanhol} de {Alemão} fr {Francês} ru {Russo} pt {Português} other {O do servidor}}",
  "settings.cooldownSeconds": "{count} s",
  "settings.quotaPerHour": "{count, plural, =0 {sem limite} one {#} other {#}}",
  "settings.retentionDays": "{count, plural, =0 {nenhum} one {# dia} other {# dias}}",
  "settings.names": "{names, select, shown {Pelo nome que o Discord mostra} other {Por um pseudônimo}}",
  "settings.namesDescription":
    "{names, select, shown {Neste servidor; para distribuir entre quem concordou} other {Como “Membro k3f9q2”, sempre o mesmo}}",
  "settings.form.label":
    "{field, select, cooldownSeconds {Segundos entre duas perguntas} quotaPerHour {Perguntas por hora em cada canal} retentionDays {Dias em que as perguntas são guardadas} other {{field}}}",
  "settings.form.description":
    "{field, select, cooldownSeconds {De um mesmo membro: 0 para nenhum, 86400 (um dia) no máximo} quotaPerHour {0 para não haver limite, 10000 no máximo} retentionDays {0: nenhuma palavra das perguntas é guardada; 3650 no máximo} other {{field}}}",
  "settings.button.back": "Voltar",
  "settings.button.export": "Exportar para um arquivo",
  "settings.button.reset": "Redefinir…",
  "settings.button.resetYes": "Redefinir tudo",
  "settings.button.numbers":
    "{page, select, limits {Mudar os limites…} privacy {Mudar por quanto tempo…} other {Mudar…}}",
  "settings.reset.title": "Redefinir tudo?",
  "settings.reset.text":
    "Todas as configurações deste servidor voltam a ser como no início. As perguntas, as respostas verificadas, os trechos ocultos e os casos ficam. Exporte as configurações antes se talvez as queira de volta.",
  "settings.changed": "{change} (caso {case})",
  "settings.same": "Já está configurado assim.",
  "settings.nothingChanged": "Nada foi mudado:",
  "settings.import.leftOut": "Deixado de fora, porque não serve neste servidor (o que havia fica):",
  "settings.attention": "Requer atenção",
  "settings.attention.draft":
    "As respostas esperam por um moderador, mas não há um canal de revisão onde esperar. Escolha um em “Revisão, registro e menções”.",
  "settings.attention.auto":
    "Não posso ler as mensagens que não são dirigidas a mim, por isso só respondo quando falam comigo. Quem me mantém no ar pode ativar o intent Message Content na página “Bot” do portal de desenvolvedores do Discord e me reiniciar.",
  "settings.attention.gone":
    "{name}: o canal não existe mais, por isso {field, select, logChannel {os casos só aparecem em /casos} other {os rascunhos e os reportes não chegam}}. Escolha outro.",
  "settings.attention.permissions":
    "{name}: não posso publicar em {channel}, por isso {field, select, logChannel {os casos só aparecem em /casos} other {os rascunhos e os reportes não chegam}}. Permita-me lá: {missing}.",
  "settings.attention.roles":
    "{count, plural, one {Um cargo escolhido não existe mais} other {# cargos escolhidos não existem mais}}. Escolha os cargos de novo.",
  "settings.attention.article": "O artigo “{article}” não está mais aqui. Escolha outro.",
  "settings.wrong.range":
    "{field, select, cooldownSeconds {Espera: indique segundos inteiros de 0 a 86400 (um dia)} quotaPerHour {Perguntas por hora em um canal: indique um número inteiro de 0 a 10000} retentionDays {Dias em que as perguntas são guardadas: indique um número inteiro de 0 a 3650} other {{field}}}.",
  "settings.wrong.channel":
    "{field}: este servidor não tem nenhum canal com o id {id} que eu possa ver. Escolha um deste servidor.",
  "settings.wrong.noMessages":
    "{field}: ninguém pode publicar mensagens diretamente em {channel}. Escolha um canal de texto ou um tópico.",
  "settings.wrong.permissions":
    "{field}: não posso publicar em {channel}. Permita-me lá: {missing}. Depois escolha-o de novo.",
  "settings.wrong.everyone":
    "{name}: @everyone {field, select, unansweredRole {nunca é mencionado} moderatorRoles {faria de todos moderadores} other {são todos}}. {field, select, askerRoles {Não escolha nenhum cargo para que todos perguntem} other {Escolha outro cargo}}.",
  "settings.wrong.role":
    "{field}: este servidor não tem nenhum cargo com o id {id}. Escolha um deste servidor.",
  "settings.wrong.roleList":
    "{field, select, askerRoles {quem_pergunta} moderatorRoles {moderadores} other {{field}}}: mencione os cargos, como em @Leitores @Membros, ou digite “-” para nenhum.",
  "settings.wrong.article":
    "{field}: não existe o artigo “{article}”. Escolha um da lista que aparece enquanto você digita.",
  "settings.wrong.modeUnset":
    "modo: “Como no resto do servidor” é para um só canal. Indique o canal ou escolha outro modo.",

  "command.cases.name": "casos",
  "command.cases.description": "O que os moderadores fizeram, e eu por eles: numerado e com motivos",
  "command.cases.sub.list.name": "lista",
  "command.cases.sub.list.description": "Os últimos casos, ou os que têm certas palavras ou são de um membro",
  "command.cases.sub.show.name": "ver",
  "command.cases.sub.show.description": "Um caso pelo número",
  "command.cases.sub.reason.name": "motivo",
  "command.cases.sub.reason.description": "Muda o motivo de um caso; fica visível que foi você quem mudou",
  "command.cases.option.words.name": "palavras",
  "command.cases.option.words.description": "Casos com todas estas palavras",
  "command.cases.option.member.name": "membro",
  "command.cases.option.member.description": "Casos deste membro ou que dizem respeito a ele",
  "command.cases.option.number.name": "número",
  "command.cases.option.number.description": "O número do caso",
  "command.cases.option.text.name": "texto",
  "command.cases.option.text.description": "O motivo",

  "cases.title": "{count, plural, =0 {Nenhum caso} one {# caso} other {# casos}}",
  "cases.search":
    "{what, select, member {De {member} ou sobre este membro} both {Com “{words}”, de {member} ou sobre este membro} other {Com “{words}”}}",
  "cases.page": "Página {page} de {pages}",
  "cases.newer": "Mais recentes",
  "cases.older": "Mais antigos",
  "cases.choose": "Ver um caso",
  "cases.case":
    "Caso {number} · {action, select, settings {Configurações} accept {Resposta aceita} correct {Resposta corrigida} decline {Resposta recusada} dismiss {Reporte descartado} verify {Resposta verificada} edit {Resposta verificada editada} withdraw {Resposta verificada retirada} hide {Trecho oculto} show {Trecho mostrado de novo} delete {Resposta excluída} startDiscussion {Debate iniciado} endDiscussion {Debate encerrado} mute {Fora da lista de oradores} unmute {De volta à lista de oradores} strike {Contribuição retirada da ata} refused {Negado} other {{action}}}",
  "cases.by": "Por {who}",
  "cases.about": "Diz respeito a {who}",
  "cases.jump": "Ir para a mensagem",
  "cases.because": "Motivo: {reason}",
  "cases.editedBy": "(editado por {who})",
  "cases.tried": "Tentou usar {what}, que é para outros",
  "cases.noWords": "(As palavras da pergunta não são mais guardadas.)",
  "cases.privateQuestion": "(Uma pergunta feita em particular)",
  "cases.button.reason": "Editar o motivo",
  "cases.button.list": "Todos os casos",
  "cases.form.title": "Caso {number}",
  "cases.form.reason": "Motivo",
  "cases.missing": "Não há nenhum caso {number} aqui.",
  "cases.reasonEdited": "O motivo do caso {number} foi mudado.",

  "command.hidden.name": "ocultos",
  "command.hidden.description": "Trechos que não aparecem nas respostas",
  "command.hidden.sub.add.name": "adicionar",
  "command.hidden.sub.add.description": "Deixa um parágrafo fora das respostas, com um motivo",
  "command.hidden.sub.list.name": "lista",
  "command.hidden.sub.list.description": "Os parágrafos ocultos, por quem e por quê",
  "command.hidden.sub.remove.name": "remover",
  "command.hidden.sub.remove.description": "Permite que as respostas mostrem de novo um parágrafo oculto",
  "command.hidden.option.paragraph.name": "parágrafo",
  "command.hidden.option.paragraph.description": "O número do parágrafo, como em ¶ 5",
  "command.hidden.option.reason.name": "motivo",
  "command.hidden.option.reason.description": "Por quê; aparece na lista e no registro",
  "command.hidden.option.article.name": "artigo",
  "command.hidden.option.article.description": "Qual artigo (o deste canal, se você não indicar nenhum)",
  "command.hidden.option.passage.name": "trecho",
  "command.hidden.option.passage.description": "Um dos parágrafos ocultos",

  "hidden.title":
    "{count, plural, =0 {Nenhum parágrafo está oculto} one {# parágrafo oculto} other {# parágrafos ocultos}}",
  "hidden.help": "Um parágrafo oculto nunca é mostrado em uma resposta. /ocultos adicionar oculta um.",
  "hidden.paragraph": "¶ {number} · {article}",
  "hidden.by": "{who}, {when}",
  "hidden.state":
    "{state, select, moved {Agora é ¶ {number}.} changed {O texto mudou desde então; ¶ {number} continua oculto. Veja se ainda deve ficar assim.} gone {O artigo, ou este parágrafo dele, não está mais aqui.} other {}}",
  "hidden.choose": "Mostrar um de novo…",
  "hidden.form.title": "Mostrar de novo nas respostas",
  "hidden.form.reason": "Motivo",
  "hidden.hidden": "Oculto nas respostas: ¶ {number} de “{article}” (caso {case}).",
  "hidden.shown": "As respostas podem mostrá-lo de novo (caso {case}).",
  "hidden.already": "¶ {number} de “{article}” já está oculto.",
  "hidden.notHidden":
    "Esse parágrafo não está oculto (ou não está mais). /ocultos lista mostra os que estão.",
  "hidden.whichArticle": "Há vários artigos: diga qual com a opção “artigo”.",

  "review.waits":
    "{kind, select, draft {Rascunho: esta resposta pode ser dada?} report {Resposta reportada: está certa?} other {Não ajudou: esta resposta está certa?}}",
  "review.decided":
    "{kind, select, draft {Resposta em rascunho} report {Resposta reportada} other {Resposta que não ajudou}}: {state, select, accepted {aceita} corrected {corrigida} declined {recusada} dismissed {deixada como estava} other {retirada}}",
  "review.askedBy": "Pergunta de {member}",
  "review.privately": "em particular",
  "review.jump": "Ver no canal",
  "review.notes": "O que os membros dizem",
  "review.notes.more": "… e mais {count} antes destes",
  "review.notes.right": "o certo é **¶ {number}**",
  "review.notes.none": "sem motivo",
  "review.decision": "Decisão",
  "review.case": "Caso {number}",
  "review.decidedBy": "Por {member}, {when}",
  "review.answer":
    "{what, select, proposed {O que o bot responderia} shown {O que o bot respondeu} other {A resposta verificada}}",
  "review.noAnswer":
    "{kind, select, draft {O bot não encontrou resposta no artigo. Escolha um trecho ou edite para dar uma; recuse para dizer que não há.} other {O bot disse que o artigo não responde a isto. Escolha um trecho ou edite para dar uma resposta.}}",
  "review.note": "Nota de um moderador",
  "review.stale": "O artigo mudou desde então: estas palavras não estão mais lá. Escolha ou edite.",
  "review.hidden": "Este parágrafo está oculto nas respostas. Escolha ou edite.",
  "review.button.accept": "{kind, select, draft {Aceitar} other {Aceitar a resposta}}",
  "review.button.edit": "Editar",
  "review.button.choose": "Escolher outro trecho",
  "review.button.decline": "{kind, select, draft {Recusar} other {Retirar a resposta}}",
  "review.button.dismiss": "Deixar como está",
  "review.decline.title": "{kind, select, draft {Recusar a resposta} other {Retirar esta resposta}}",
  "review.reason": "Motivo",
  "review.reason.about": "Quem perguntou lê isto no lugar da resposta.",
  "review.done":
    "{state, select, accepted {Aceita} corrected {Corrigida} declined {Recusada} dismissed {Deixada como está} other {Retirada}} · caso {number}",
  "review.already":
    "{state, select, accepted {{member} já aceitou esta resposta} corrected {{member} já corrigiu esta resposta} declined {{member} já recusou esta resposta} dismissed {{member} deixou esta resposta como estava} other {{member} retirou esta resposta}}, {when}.",
  "review.refused":
    "{refusal, select, nothingToAccept {Do jeito que está, não há nada a aceitar: escolha um trecho ou edite a resposta.} noReason {Indique um motivo.} noQuote {Indique as palavras do artigo.} draftNeedsDecision {Um rascunho precisa de uma decisão: aceite, edite, escolha ou recuse.} other {Isto não está mais aqui.}}",
  "review.choose.about":
    "Qual trecho a responde? Você o vê antes de usá-lo; o bot cita a frase que chega mais perto.",
  "review.choose.placeholder": "Escolha um trecho",
  "review.choose.named": "indicado por um membro",
  "review.choose.number": "Outro ¶ pelo número",
  "review.choose.none":
    "Não há um parágrafo assim para escolher: indique o número de um que não esteja oculto.",
  "review.choose.confirm": "Isto é o que quem perguntou receberia, com a frase em negrito:",
  "review.choose.take": "Esta é a resposta",
  "review.choose.back": "Voltar à lista",

  "queue.empty": "Nada espera por uma decisão.",
  "queue.position": "{number} de {count} em espera, do mais antigo ao mais novo",
  "queue.noChannel":
    "Não há canal de revisão: o que espera só aparece aqui. Escolha um em /configurações para que um cartão seja publicado lá para cada resposta.",
  "queue.previous": "Anterior",
  "queue.next": "Próxima",

  "verified.none":
    "Ainda não há respostas verificadas. Aceite um rascunho ou adicione uma com `/verificadas adicionar`; quem perguntar o mesmo a receberá primeiro.",
  "verified.title": "{count, plural, one {# resposta verificada} other {# respostas verificadas}}",
  "verified.stale":
    "{count, plural, one {# está desatualizada: o parágrafo dela mudou ou está oculto. Ela não é dada até que alguém a corrija.} other {# estão desatualizadas: os parágrafos delas mudaram ou estão ocultos. Elas não são dadas até que alguém as corrija.}}",
  "verified.isStale": "Desatualizada",
  "verified.holds": "Resposta verificada",
  "verified.page": "Página {number} de {count}",
  "verified.choose": "Ver uma, editá-la ou retirá-la",
  "verified.by": "verificada por {member} em {when}",
  "verified.button.edit": "Editar",
  "verified.button.withdraw": "Retirar",
  "verified.button.list": "Todas as respostas verificadas",
  "verified.withdraw.title": "Retirar esta resposta verificada",
  "verified.reason.about": "Fica guardado no registro de moderação.",
  "verified.gone": "Esta resposta verificada não está mais aqui: foi editada ou retirada.",
  "verified.kept": "Guardada · caso {number}. Quem perguntar isto a receberá primeiro.",
  "verified.withdrawn": "Retirada · caso {number}",

  "form.title": "A resposta certa",
  "form.question": "A pergunta",
  "form.article": "Artigo",
  "form.paragraph": "Número do ¶",
  "form.paragraphs": "Número do ¶",
  "form.paragraphs.about": "Se forem vários, separe-os com vírgulas.",
  "form.words": "As frases que respondem",
  "form.words.about": "Nas palavras do próprio artigo, uma por linha. Vazio: o bot escolhe.",
  "form.note": "Uma nota sua",
  "form.note.about": "Opcional; aparece abaixo da resposta como nota de um moderador.",
  "form.again": "Tentar de novo",
  "form.problem.noQuestion": "Falta uma pergunta. Nada se perdeu: tente de novo.",
  "form.problem.noArticle": "Esse artigo não existe mais. Nada se perdeu: tente de novo.",
  "form.problem.noNumber": "Falta um número de ¶, como 7. Nada se perdeu: tente de novo.",
  "form.problem.noSuchParagraph":
    "Não há ¶ {number}: o artigo tem {count, plural, one {# parágrafo} other {# parágrafos}}. Nada se perdeu: tente de novo.",
  "form.problem.hidden": "¶ {number} está oculto nas respostas. Nada se perdeu: tente de novo.",
  "form.problem.missing":
    "Estas palavras não estão em {numbers}: “{words}”\nEu só cito o que o artigo diz. Nada se perdeu: tente de novo.",

  "outcome.decided":
    "{state, select, declined {{member} Um moderador viu a sua pergunta e diz por que ela não tem resposta.} other {{member} Um moderador respondeu à sua pergunta.}}",
  "outcome.privately":
    "{state, select, declined {Um moderador viu a sua pergunta privada:} other {Um moderador respondeu à sua pergunta privada:}}",
  "outcome.declined":
    "{kind, select, draft {Um moderador viu esta pergunta} other {Um moderador retirou esta resposta}}",
  "outcome.declined.about":
    "{kind, select, draft {Agradeço a pergunta. Aqui não há resposta para ela, e este é o motivo:} other {Ela não vale mais, e este é o motivo:}}",

  "refused.off": "Não respondo neste canal.",
  "refused.role": "Aqui só perguntam os membros com outro cargo.",
  "refused.cooldown": "Uma pergunta de cada vez: você poderá perguntar de novo {until}.",
  "refused.quota": "Este canal já fez todas as perguntas desta hora; a próxima será bem-vinda {until}.",
  "refused.standing":
    "{needed, select, manager {Isso é para quem gerencia o servidor.} moderator {Isso é para moderadores.} other {Isso exige outro cargo.}}",

  "failure.wentWrong": "Algo deu errado enquanto eu procurava. Ficou registrado; tente de novo, por favor.",
  "failure.restarting": "Estou sendo reiniciado. Pergunte de novo daqui a um minuto, por favor.",
  "failure.noSuchCommand": "Este comando não existe mais; o Discord mostrará os novos em instantes.",
  "failure.tooOld":
    "Esta mensagem é de antes da mudança do artigo. Pergunte de novo para ver os parágrafos como estão agora.",
};
