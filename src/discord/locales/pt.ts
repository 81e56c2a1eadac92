import type { Catalogue } from "./en.js";

/** As in Brazil. */
export const pt: Catalogue = {
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
  "command.passage.option.article.description": "Qual artigo (o primeiro, se você não indicar nenhum)",
  "command.about.name": "sobre",
  "command.about.description": "O que é o Pilcrow, o que ele lê e o que ele guarda",

  "ask.noWords": "Pergunte algo com palavras.",
  "ask.howToOne": "Pergunte algo sobre “{title}”: mencione-me junto com a sua pergunta ou use /perguntar.",
  "ask.howToSeveral":
    "Pergunte algo sobre os meus artigos: mencione-me junto com a sua pergunta ou use /perguntar.",
  "article.unknown": "Esse artigo não existe. Escolha um da lista que aparece enquanto você digita.",

  "answer.followUp": "Entendido como continuação de “{question}”",
  "answer.unsure": "Não tenho certeza de que isto responde; é o mais próximo que encontrei",
  "answer.certainty":
    "Certeza: {certainty, select, certain {alta} likely {provável} unsure {baixa} other {{certainty}}}",
  "answer.ownWords": "Nas palavras do próprio artigo",
  "answer.closest": "Estes são os trechos mais próximos:",
  "answer.onlyEnglish": "Só leio inglês",
  "answer.askInEnglish": "Por favor, pergunte em inglês.",
  "answer.askInEnglishToBeSure": "Para ter certeza, pergunte em inglês, por favor.",
  "answer.button.context": "Contexto",
  "answer.button.contextOf": "Contexto de ¶ {number}",
  "answer.inContext": "No contexto",

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

  "about.title": "Pilcrow ¶",
  "about.what":
    "Respondo a perguntas sobre um artigo com as palavras dele: uma resposta é uma frase do artigo, dentro do seu parágrafo, com o número do parágrafo. Quando o artigo não responde, eu digo.",
  "about.how":
    "Pergunte com `/perguntar`, mencionando-me com uma pergunta ou respondendo a uma das minhas mensagens. `/parágrafo` mostra um parágrafo pelo número.",
  "about.theArticle": "O artigo",
  "about.theArticles": "{count, plural, one {O artigo} other {Os # artigos}}",
  "about.article": "{title} ({count, plural, one {# parágrafo} other {# parágrafos}})",
  "about.articleBy": "{title}, de {authors} ({count, plural, one {# parágrafo} other {# parágrafos}})",
  "about.more": "… e mais {count}",
  "about.privacy": "Privacidade",

  "failure.wentWrong": "Algo deu errado enquanto eu procurava. Ficou registrado; tente de novo, por favor.",
  "failure.restarting": "Estou sendo reiniciado. Pergunte de novo daqui a um minuto, por favor.",
  "failure.noSuchCommand": "Este comando não existe mais; o Discord mostrará os novos em instantes.",
  "failure.tooOld":
    "Esta mensagem é de antes da mudança do artigo. Pergunte de novo para ver os parágrafos como estão agora.",
};
