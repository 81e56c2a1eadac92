import type { transcripts as en } from "./en.js";

type Key = keyof typeof en;

export const transcripts: Readonly<Partial<Record<Key, string>>> = {
  "command.transcript.name": "ata",
  "command.transcript.description": "Obtenha a ata de um debate, ou as perguntas de um canal, em arquivos",
  "command.transcript.option.discussion.name": "debate",
  "command.transcript.option.discussion.description":
    "Qual debate (o deste tópico ou o último, se você não indicar nenhum)",
  "command.transcript.option.channel.name": "canal",
  "command.transcript.option.channel.description":
    "Moderadores: em vez disso, as perguntas de um canal e as dos seus tópicos",
  "command.transcript.option.days.name": "dias",
  "command.transcript.option.days.description":
    "Quantos dias de perguntas do canal (todas as guardadas, se você não indicar)",
  "command.transcript.option.format.name": "formato",
  "command.transcript.option.format.description": "Em que formato (os três, se você não indicar nenhum)",
  "command.transcript.option.public.name": "público",
  "command.transcript.option.public.description": "Moderadores: mostrar a todos aqui, não só para você",
  "command.transcript.choice.format.all": "Todos",
  "command.transcript.choice.format.html": "Uma página para ler, com o artigo ao lado",
  "command.transcript.choice.format.markdown": "Markdown",
  "command.transcript.choice.format.json": "JSON, para programas",

  "transcript.sent":
    "{kind, select, channel {As perguntas feitas em {title}} other {A ata de “{title}”}}. Os membros aparecem com {names, select, shown {o nome que o Discord mostra} other {um pseudônimo}}.",
  "transcript.format":
    "{format, select, html {a página} markdown {o Markdown} json {o JSON} other {{format}}}",
  "transcript.packed":
    "Compactado, porque de outra forma seria grande demais para o Discord: {formats}. A maioria dos sistemas abre arquivos .gz com um clique duplo.",
  "transcript.leftOutFiles":
    "Deixado de fora, porque o Discord não aceita arquivos de mais de {megabytes} MB: {formats}. {kind, select, channel {Peça menos dias.} other {Tente os outros formatos.}}",
  "transcript.notYours":
    "A ata de um debate é para quem participou dele e para os moderadores; ou esse debate não existe.",
  "transcript.noDiscussion":
    "Ainda não há nenhum debate de que você tenha participado. Os moderadores também podem obter as perguntas de um canal com a opção “canal”.",
  "transcript.noChannel": "Você não pode ler esse canal, ou ele não existe mais.",
  "transcript.oneOfBoth": "Escolha um debate, ou então um canal e os dias dele, mas não os dois.",
  "transcript.nothingKept":
    "Nada disso está guardado: ninguém perguntou nada nesse tempo, ou já foi removido.",
  "transcript.notPublic": "Só moderadores mostram uma ata a todos: esta é só para você.",

  "transcript.member": "Membro {hash}",
  "transcript.nobody": "alguém que não deixou o nome",
  "transcript.moderator": "um moderador{withName, select, yes { ({name})} other {}}",

  "transcript.kind":
    "{kind, select, channel {Perguntas feitas em um canal de {guild}} other {Ata de um debate em {guild}}}",
  "transcript.label":
    "{label, select, article {Artigo} source {Fonte} led {Conduzido por} started {Início} ended {Fim} duration {Duração} agenda {Parágrafos} participants {Participaram} period {Período} other {{label}}}",
  "transcript.byAuthors": "{authors}{withDate, select, yes { ({date})} other {}}",
  "transcript.at": "{time} ({zone})",
  "transcript.period": "de {from} a {to} ({zone})",
  "transcript.ended": "{time} ({zone}){withBy, select, yes {, por {by}} other {}}",
  "transcript.goingOn": "ainda em andamento quando esta ata foi feita, {time} ({zone})",
  "transcript.articleGone": "não está mais disponível",
  "transcript.members": "{count, plural, =0 {ninguém} one {# membro} other {# membros}}",
  "transcript.range": "¶ {from}{one, select, yes {} other {–{to}}}",
  "transcript.duration": "{hours, plural, =0 {} one {{hours} h } other {{hours} h }}{minutes} min",
  "transcript.lessThanAMinute": "menos de um minuto",
  "transcript.paused": "{duration}, dos quais {paused} em pausa",
  "transcript.noText":
    "O que os membros escreveram no tópico não devia fazer parte da ata; as perguntas deles, sim.",

  "transcript.paragraph": "¶ {number}{isAgain, select, yes { (retomado)} other {}}",
  "transcript.span": "de {from} a {to} · {duration}",
  "transcript.since": "desde {from}",
  "transcript.paragraphState":
    "{state, select, changed {O parágrafo mudou desde que foi debatido; é assim que ele está agora.} hidden {Os moderadores ocultaram este parágrafo.} gone {O artigo não tem mais este parágrafo.} other {}}",
  "transcript.nothing": "Nada foi dito.",
  "transcript.nothingAsked": "Ninguém perguntou nada.",
  "transcript.prompts": "Para debater",
  "transcript.promptAdded": "adicionada por um moderador",
  "transcript.promptReworded": "reformulada por um moderador; antes: “{before}”",
  "transcript.promptDropped": "Um moderador tirou: “{text}”",

  "transcript.question": "Pergunta",
  "transcript.status":
    "{status, select, answered {Respondida} verified {Respondida e verificada} extract {Respondida com um extrato} notAnswered {O artigo não a responde} waiting {Ainda sem resposta} declined {Sem resposta: um moderador a recusou} removed {Foi feita uma pergunta que depois foi retirada.} notKept {Foi feita uma pergunta cujas palavras não são mais guardadas.} other {{status}}}",
  "transcript.verifiedBy": "Respondida e verificada por {moderator}",
  "transcript.note": "Nota de um moderador: {note}",
  "transcript.questionParked":
    "{state, select, open {entre as pendentes, ainda em aberto} answered {entre as pendentes, respondida depois} dropped {entre as pendentes, descartada} other {{state}}}",
  "transcript.citationChanged": "o parágrafo mudou desde então",
  "transcript.citationHidden": "A resposta está em um parágrafo que os moderadores ocultaram.",

  "transcript.parked": "Pergunta pendente",
  "transcript.parkedState":
    "{state, select, open {Ainda em aberto} answered {Respondida{isLater, select, yes { depois} other {}}} dropped {Descartada} other {{state}}}",
  "transcript.settled":
    "{withBy, select, yes {{by} retomou “{text}”:} other {Agora “{text}” está}} {state, select, open {pendente de novo} answered {respondida} dropped {descartada} other {{state}}}",
  "transcript.poll": "Enquete",
  "transcript.pollOpen": "Sem contagem: a enquete ainda estava aberta.",
  "transcript.votes": "{count, plural, one {# voto} other {# votos}}",
  "transcript.floor": "{name} teve a palavra{withDuration, select, yes { ({duration})} other {}}",
  "transcript.pause":
    "{because, select, archived {O debate ficou em pausa quando o tópico foi arquivado} other {{by} pausou o debate}}{withUntil, select, yes { (até {until})} other {}}",
  "transcript.removed":
    "Um moderador retirou uma contribuição{withReason, select, yes {: {reason}} other {}}",
  "transcript.questionsClosed":
    "{by} {areClosed, select, yes {fechou} other {abriu}} as perguntas ao Pilcrow",
  "transcript.leftOut": "{by} deixou ¶ {paragraph} de fora",
  "transcript.renamed": "O debate passou a se chamar “{title}”",

  "transcript.open": "Continua pendente",
  "transcript.openQuestion": "{by}{withNumber, select, yes {, em ¶ {number}} other {}}",
  "transcript.nothingOpen": "Nenhuma pergunta ficou pendente.",
  "transcript.summary": "Resumo",
  "transcript.count":
    "{what, select, paragraphs {Parágrafos debatidos} questions {Perguntas} answered {respondidas} verified {destas, verificadas por um moderador} openQuestions {pendentes} polls {Enquetes} messages {Contribuições no tópico} participants {Membros que participaram} askers {Membros que perguntaram} other {{what}}}",
  "transcript.countOf": "{count} de {of}",
  "transcript.made":
    "Feito pelo Pilcrow em {time} ({zone}). {names, select, shown {Os membros têm o nome que o Discord mostra.} other {Os membros têm um pseudônimo, sempre o mesmo neste servidor.}} As palavras e os números do artigo são os desse dia.",

  "transcript.theArticle": "O artigo",
  "transcript.toArticle": "Ir para o artigo",
  "transcript.toMinutes": "Ir para a ata",
  "transcript.hiddenHere": "(oculto pelos moderadores)",

  "command.stats.name": "estatísticas",
  "command.stats.description":
    "Moderadores: o que foi perguntado e respondido, e o que o artigo deixa em aberto",
  "command.stats.option.article.name": "artigo",
  "command.stats.option.article.description":
    "Só o que é sobre este artigo (todos, se você não indicar nenhum)",
  "command.stats.option.days.name": "dias",
  "command.stats.option.days.description": "Quantos dias, incluindo hoje (30, se você não indicar)",
  "command.stats.option.channel.name": "canal",
  "command.stats.option.channel.description":
    "Só este canal e os seus tópicos (em toda parte, se você não indicar nenhum)",
  "command.stats.option.public.name": "público",
  "command.stats.option.public.description": "Mostrar a todos: só números, sem as perguntas de ninguém",

  "stats.title": "{days, plural, one {Perguntas de hoje} other {Perguntas dos últimos # dias}}",
  "stats.none": "Ninguém perguntou nada nesse tempo.",
  "stats.total":
    "**{questions, plural, one {# pergunta} other {# perguntas}}** de {members, plural, one {# membro} other {# membros}}",
  "stats.share": "**{share, number, percent} respondidas**: {answered, number} de {answerable, number}",
  "stats.shareNote": "Nessa porcentagem não contam os extratos nem o que espera ou foi excluído.",
  "stats.outcome":
    "{outcome, select, answered {respondidas} verified {verificadas por moderadores} not_answered {não estão no artigo} declined {recusadas por moderadores} extract {extratos} waiting {à espera de moderadores} asked {em andamento} deleted {excluídas} other {{outcome}}} {count, number}",
  "stats.votes":
    "**{share, number, percent} dos votos dizem “Ajudou”**: {helpful, number} de {votes, plural, one {# voto} other {# votos}}",
  "stats.inPrivate":
    "{count, plural, one {# delas foi feita em particular: as palavras dela não são mostradas em nenhum lugar aqui.} other {# delas foram feitas em particular: as palavras delas não são mostradas em nenhum lugar aqui.}}",
  "stats.forgotten":
    "{count, plural, one {# delas é de alguém que pediu para ser esquecido.} other {# delas são de membros que pediram para ser esquecidos.}}",
  "stats.channel": "Em {channel} e nos seus tópicos.",
  "stats.article": "Sobre “{title}”: o que ele respondeu e o que nada respondeu.",
  "stats.kept":
    "Aqui as perguntas são guardadas por {days, plural, one {# dia} other {# dias}}: as anteriores a {since} não contam.",
  "stats.noWords":
    "Aqui as palavras das perguntas não são guardadas: não se sabe o que foi citado nem o que está em aberto.",
  "stats.zone": "Os dias são os do fuso {zone}.",
  "stats.members": "Quem mais perguntou",
  "stats.member": "`{hash}` {count, number}",
  "stats.membersNote": "São pseudônimos: um mesmo membro tem sempre o mesmo, e só neste servidor.",
  "stats.cited": "Mais citado em “{title}”",
  "stats.citedLine": "**{count, number} ×** ¶ {number} · {name}",
  "stats.citedElsewhere": "“{title}” {count, plural, one {# pergunta} other {# perguntas}}",
  "stats.stale":
    "{count, plural, one {# citação é de um parágrafo que mudou desde então: ela não conta.} other {# citações são de parágrafos que mudaram desde então: elas não contam.}}",
  "stats.open": "Perguntas em aberto: {count, number}",
  "stats.openNote":
    "O artigo não respondeu a elas, e nada respondeu depois. As que perguntam o mesmo contam como uma.",
  "stats.openNone": "Não há nenhuma guardada que não tenha resposta.",
  "stats.openLine": "**{times, number} ×** “{question}”",
  "stats.openOf": "{askers, plural, one {# membro} other {# membros}}, a última vez {when}",
  "stats.openAlso": "também “{question}”",
  "stats.openMore": "{count, plural, one {mais # formulação} other {mais # formulações}}",
  "stats.openInPrivate":
    "{count, plural, one {Mais # foi feita em particular: as palavras dela não são mostradas em nenhum lugar aqui.} other {Mais # foram feitas em particular: as palavras delas não são mostradas em nenhum lugar aqui.}}",
  "stats.openAll": "Todas as perguntas em aberto",
  "stats.file":
    "Todos estes números em JSON: pseudônimos no lugar de membros, nada do que foi dito em particular",

  "stats.chart.map.subtitle": "Quantas vezes cada parágrafo foi citado",
  "stats.chart.map.total":
    "{citations, plural, =0 {Nenhuma citação ainda} one {Uma citação} other {{citations, number} citações}}; parágrafos citados: {cited, number} de {paragraphs, plural, one {um} other {{paragraphs, number}}}",
  "stats.chart.map.legend": "Vezes que foi citado",
  "stats.chart.map.bar":
    "{paragraphs, plural, one {Uma barra é tão longa quanto o seu parágrafo.} other {Uma barra representa até {paragraphs, number} parágrafos e é tão longa quanto o texto deles.}}",
  "stats.chart.map.most": "¶ {number} ({count, plural, one {uma vez} other {{count, number} vezes}})",
  "stats.chart.map.alt":
    "Quantas vezes cada parágrafo foi citado. {total}. {count, plural, =0 {} one {O mais citado: {most}. } other {Os mais citados: {most}. }}O artigo: {title}",

  "stats.chart.days.title": "Perguntas por dia",
  "stats.chart.days.total":
    "{questions, plural, =0 {Nenhuma pergunta} one {Uma pergunta} other {{questions, number} perguntas}} · {period}",
  "stats.chart.days.kind":
    "{kind, select, answered {Respondidas} notAnswered {Sem resposta} other {Outras}}: {questions, number}",
  "stats.chart.days.alt":
    "Perguntas por dia: {total}; {kinds}{questions, plural, =0 {} one {} other {; o máximo em um dia: {most, number} ({day})}}",
};
