import type { Catalogue } from "./en.js";

export const fr: Catalogue = {
  "command.ask.name": "demander",
  "command.ask.description": "Pose une question à l’article",
  "command.ask.option.question.name": "question",
  "command.ask.option.question.description": "Ta question, avec tes propres mots",
  "command.ask.option.article.name": "article",
  "command.ask.option.article.description": "Quel article (tous, si tu n’en indiques aucun)",
  "command.ask.option.private.name": "privé",
  "command.ask.option.private.description": "Montrer la réponse à toi seulement",
  "command.passage.name": "paragraphe",
  "command.passage.description": "Affiche un paragraphe de l’article",
  "command.passage.option.number.name": "numéro",
  "command.passage.option.number.description": "Le numéro du paragraphe, comme dans ¶ 5",
  "command.passage.option.article.name": "article",
  "command.passage.option.article.description": "Quel article (le premier, si tu n’en indiques aucun)",
  "command.about.name": "à-propos",
  "command.about.description": "Ce qu’est Pilcrow, ce qu’il lit et ce qu’il conserve",

  "ask.noWords": "Pose-moi une question avec des mots.",
  "ask.howToOne":
    "Pose-moi une question sur « {title} » : mentionne-moi avec ta question ou utilise /demander.",
  "ask.howToSeveral":
    "Pose-moi une question sur mes articles : mentionne-moi avec ta question ou utilise /demander.",
  "article.unknown": "Cet article n’existe pas. Choisis-en un dans la liste qui apparaît quand tu écris.",

  "answer.followUp": "Compris comme la suite de « {question} »",
  "answer.unsure": "Pas sûr que ce soit la réponse ; c’est ce que j’ai trouvé de plus proche",
  "answer.certainty":
    "Certitude : {certainty, select, certain {forte} likely {probable} unsure {faible} other {{certainty}}}",
  "answer.ownWords": "Avec les mots de l’article",
  "answer.closest": "Voici les passages les plus proches :",
  "answer.onlyEnglish": "Je ne lis que l’anglais",
  "answer.askInEnglish": "Merci de me poser ta question en anglais.",
  "answer.askInEnglishToBeSure": "Pour en être sûr, pose-moi ta question en anglais.",
  "answer.button.context": "Contexte",
  "answer.button.contextOf": "Contexte de ¶ {number}",
  "answer.inContext": "Dans son contexte",

  "extract.explanation": "Extrait : des phrases de l’article telles quelles, pas un résumé.",
  "extract.allArticles": "Les articles",
  "extract.more": "… et {count} de plus",
  "extract.nameOne": "Nommes-en un pour voir ce qu’il dit.",
  "extract.missing":
    "L’article a {count, plural, one {# paragraphe} other {# paragraphes}} ; il n’y a pas de {range}.",
  "extract.noHeading": "Aucun titre de l’article ne dit « {words} ». Voici ses sections.",
  "extract.hidden": "Les modérateurs ont masqué ce que tu demandes.",
  "extract.severalArticles":
    "Il y a {count, plural, one {# article} other {# articles}} : dis lequel et repose ta question.",

  "passage.missing":
    "« {title} » a {count, plural, one {# paragraphe} other {# paragraphes}} ; il n’y a pas de ¶ {number}.",
  "passage.position": "¶ {number} sur {count}",
  "passage.previous": "Précédent",
  "passage.next": "Suivant",

  "about.title": "Pilcrow ¶",
  "about.what":
    "Je réponds aux questions sur un article avec ses propres mots : une réponse est une phrase de l’article, dans son paragraphe, avec le numéro de celui-ci. Quand l’article ne répond pas, je le dis.",
  "about.how":
    "Pose ta question avec `/demander`, en me mentionnant ou en répondant à l’un de mes messages. `/paragraphe` affiche un paragraphe d’après son numéro.",
  "about.theArticle": "L’article",
  "about.theArticles": "{count, plural, one {L’article} other {Les # articles}}",
  "about.article": "{title} ({count, plural, one {# paragraphe} other {# paragraphes}})",
  "about.articleBy": "{title}, par {authors} ({count, plural, one {# paragraphe} other {# paragraphes}})",
  "about.more": "… et {count} de plus",
  "about.privacy": "Confidentialité",

  "failure.wentWrong":
    "Quelque chose s’est mal passé pendant ma recherche. L’incident est noté ; réessaie, s’il te plaît.",
  "failure.restarting": "On me redémarre. Repose ta question dans une minute, s’il te plaît.",
  "failure.noSuchCommand": "Cette commande n’existe plus ; Discord affichera les nouvelles dans un instant.",
  "failure.tooOld":
    "Ce message date d’avant la modification de l’article. Repose ta question pour voir les paragraphes tels qu’ils sont maintenant.",
};
