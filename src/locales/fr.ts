import { discussion } from "./discussion/fr.js";
import type { Catalogue } from "./en.js";
import { prompts } from "./prompts/fr.js";
import { transcripts } from "./transcripts/fr.js";

export const fr: Catalogue = {
  ...discussion,
  ...prompts,
  ...transcripts,

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
  "command.passage.option.article.description":
    "Quel article (si tu n’en indiques aucun, celui de ce salon ou le premier)",
  "command.passage.option.private.name": "privé",
  "command.passage.option.private.description": "Le montrer à toi seulement",
  "command.search.name": "rechercher",
  "command.search.description": "Trouve les paragraphes qui contiennent certains mots",
  "command.search.option.words.name": "mots",
  "command.search.option.words.description": "Les mots ; entre guillemets, une expression exacte",
  "command.search.option.article.name": "article",
  "command.search.option.article.description":
    "Quel article (si tu n’en indiques aucun, celui de ce salon ou tous)",
  "command.outline.name": "plan",
  "command.outline.description": "Affiche les titres d’un article et leurs paragraphes",
  "command.outline.option.article.name": "article",
  "command.outline.option.article.description": "Quel article (celui de ce salon, si tu n’en indiques aucun)",
  "command.articles.name": "articles",
  "command.articles.description": "Liste les articles que l’on peut interroger et lire",
  "command.about.name": "à-propos",
  "command.about.description": "Ce qu’est Pilcrow, ce qu’il lit et ce qu’il conserve",
  "command.help.name": "aide",
  "command.help.description": "Ce que tu peux faire ici, et comment",
  "command.forget-me.name": "oublie-moi",
  "command.forget-me.description": "Supprime tes questions et tes votes",
  "command.find.name": "Trouver dans l'article",

  "command.queue.name": "en-attente",
  "command.queue.description": "Modérateurs : les réponses qui attendent ta décision",
  "command.verified.name": "vérifiées",
  "command.verified.description": "Modérateurs : les réponses dont vous vous portez garants",
  "command.verified.list.name": "liste",
  "command.verified.list.description":
    "Toutes les réponses vérifiées ; d’abord celles que l’article ne confirme plus",
  "command.verified.show.name": "afficher",
  "command.verified.show.description": "Une réponse vérifiée",
  "command.verified.edit.name": "modifier",
  "command.verified.edit.description": "Corrige une réponse vérifiée",
  "command.verified.withdraw.name": "retirer",
  "command.verified.withdraw.description": "Retire une réponse vérifiée",
  "command.verified.add.name": "ajouter",
  "command.verified.add.description":
    "Indique quelle phrase répond à une question avant que quelqu’un la pose",
  "command.verified.option.answer.name": "réponse",
  "command.verified.option.answer.description": "Choisis-la d’après sa question",
  "command.verified.option.reason.name": "raison",
  "command.verified.option.reason.description": "Pourquoi ; c’est conservé dans le journal de modération",
  "command.verified.option.question.name": "question",
  "command.verified.option.question.description": "La question, telle qu’un membre la poserait",
  "command.verified.option.paragraph.name": "numéro",
  "command.verified.option.paragraph.description": "Le numéro du paragraphe qui y répond, comme dans ¶ 5",
  "command.verified.option.sentence.name": "phrase",
  "command.verified.option.sentence.description":
    "Les mots de l’article ; si tu n’indiques rien, je choisis la phrase",
  "command.verified.option.article.name": "article",
  "command.verified.option.article.description": "Quel article (le premier, si tu n’en indiques aucun)",

  "ask.noWords": "Pose-moi une question avec des mots.",
  "ask.howToOne":
    "Pose-moi une question sur « {title} » : mentionne-moi avec ta question ou utilise /demander.",
  "ask.howToSeveral":
    "Pose-moi une question sur mes articles : mentionne-moi avec ta question ou utilise /demander.",
  "article.unknown": "Cet article n’existe pas. Choisis-en un dans la liste qui apparaît quand tu écris.",

  "command.askAbout.name": "Interroger l'article là-dessus",
  "draft.waiting": "Un modérateur regarde d’abord la réponse ; elle apparaîtra ici.",
  "edit.tooOften":
    "Cette question a été modifiée trop souvent ; pose-la dans un nouveau message, s’il te plaît.",
  "unanswered.ping": "{role} L’article ne répond pas à cette question : {link}",
  "permission.missing":
    "Je ne peux pas répondre ici : il me manque la permission {missing}. Les personnes qui gèrent ce serveur peuvent me la donner.",

  "answer.followUp": "Compris comme la suite de « {question} »",
  "answer.unsure": "Pas sûr que ce soit la réponse ; c’est ce que j’ai trouvé de plus proche",
  "answer.certainty":
    "Certitude : {certainty, select, certain {forte} likely {probable} unsure {faible} other {{certainty}}}",
  "answer.ownWords": "Avec les mots de l’article",
  "answer.status.answered": "Réponse trouvée",
  "answer.status.unsure": "Réponse possible",
  "answer.status.verified": "Réponse vérifiée par un modérateur",
  "answer.status.notInTheArticle": "Pas dans l’article",
  "answer.status.notInAnyArticle": "Dans aucun article",
  "answer.status.notAnswered": "Sans réponse",
  "answer.note": "📝 **Note d’un modérateur :** {note}",
  "answer.staleVerified":
    "Un modérateur y a répondu, mais le paragraphe a changé depuis ; voici comment je le lis maintenant",
  "answer.nothingClose": "Aucun passage ne s’en approche.",
  "answer.closest": "Voici les passages les plus proches :",
  "answer.onlyEnglish": "Je ne lis que l’anglais",
  "answer.askInEnglish": "Merci de me poser ta question en anglais.",
  "answer.askInEnglishToBeSure": "Pour en être sûr, pose-moi ta question en anglais.",
  "answer.button.context": "Contexte",
  "answer.button.contextOf": "Contexte de ¶ {number}",
  "answer.button.helpful": "Utile",
  "answer.button.unhelpful": "Pas utile",
  "answer.button.report": "Signaler",
  "answer.button.share": "Partager",
  "answer.button.delete": "Supprimer",
  "answer.inContext": "Dans son contexte",
  "answer.hidden": "Un modérateur a masqué ce passage.",
  "answer.gone":
    "Je ne conserve plus cette question, on ne peut donc plus rien y ajouter. N’hésite pas à la reposer.",
  "answer.wordsNotKept": "(Les mots de la question ne sont pas conservés.)",
  "answer.deleted": "La réponse est supprimée.",
  "answer.similar": "Un modérateur a vérifié une réponse à une question proche : « {question} »",
  "answer.similarStale":
    "Le paragraphe a changé depuis qu’un modérateur a vérifié cette réponse. N’hésite pas à poser toi-même cette question.",
  "answer.button.similar": "La voir",

  "passages.more": "Autres passages",
  "passages.answer":
    "Réponse : {numbers}{count, plural, =0 {} one { · # autre passage} other { · # autres passages}}",
  "passages.closest": "Les passages les plus proches · choisis-en un pour le lire en entier",
  "passages.another": "Un autre passage, pas la réponse",

  "feedback.thanks": "Merci ! Ton vote compte ; personne d’autre ne le voit.",
  "feedback.passedOn": "Merci ! Les modérateurs vont regarder ; personne d’autre ne voit ton vote.",
  "feedback.title": "Pas utile",
  "feedback.reason": "Qu’est-ce qui ne va pas ?",
  "feedback.reasonHint": "Tu peux laisser ce champ vide ; ton vote compte déjà.",
  "feedback.paragraph": "Le bon ¶ est",
  "feedback.paragraphHint": "Un numéro, comme dans ¶ 5, si tu le connais",
  "feedback.wrongParagraph":
    "Il n’y a pas de ¶ « {typed} » : « {title} » va de ¶ 1 à ¶ {last}. Appuie de nouveau sur « Pas utile », s’il te plaît.",
  "feedback.articleChanged":
    "L’article a changé entre-temps, et ses ¶ ont peut-être d’autres numéros maintenant. Repose ta question et dis-le-moi alors, s’il te plaît.",
  "feedback.youWrote": "Tu as écrit :",

  "report.title": "Signaler aux modérateurs",
  "report.reason": "Que doivent savoir les modérateurs ?",
  "report.thanks": "Merci ! Les modérateurs vont regarder ; personne d’autre ne voit que tu l’as signalée.",

  "share.by": "Question posée et réponse partagée par {who}",
  "share.already": "Tu l’as déjà partagée.",
  "share.shared": "Partagée avec tout le monde ici.",
  "share.waits": "Un modérateur la regarde d’abord ; ensuite, tout le monde ici la verra.",
  "share.changed":
    "Des modérateurs ont masqué des passages depuis ta question. Repose-la et partage la nouvelle réponse, s’il te plaît.",
  "share.missing":
    "Je ne peux rien publier ici : dans ce salon, il me manque la permission {permission, select, ViewChannel {de le voir} SendMessages {d’envoyer des messages} SendMessagesInThreads {d’envoyer des messages dans les fils} EmbedLinks {d’intégrer des liens} other {{permission}}}.",

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
  "passage.goTo": "Aller à ¶ …",
  "passage.goTo.title": "Aller à un autre paragraphe",
  "passage.goTo.number": "Numéro de ¶, de 1 à {count}",

  "search.found": "Trouvé dans {count, plural, one {# paragraphe} other {# paragraphes}}.",
  "search.some":
    "Aucun paragraphe ne contient tous ces mots ; {count, plural, one {# paragraphe en contient} other {# paragraphes en contiennent}} certains.",
  "search.none": "Trouvé dans aucun paragraphe.",
  "search.in": "Dans « {title} »",
  "page.position": "{from}–{to} sur {count}",
  "search.open": "Lire un paragraphe en entier",
  "search.suggestion": "Rechercher « {words} »",
  "search.nothing": "Recherche des mots : il n’y a ni lettre ni chiffre dans ce que tu as écrit.",
  "search.commonWords": "Ces mots sont dans tous les textes. Recherche un mot qui en dise plus.",

  "outline.paragraphs": "{count, plural, one {# paragraphe} other {# paragraphes}}",
  "outline.open": "Lire à partir d’un titre",

  "articles.title": "{count, plural, one {# article} other {# articles}}",
  "articles.open": "Regarder un article",
  "articles.authors": "{count, plural, one {Écrit par} other {Écrit par}}",
  "articles.date": "Date",
  "articles.length": "Longueur",
  "articles.lengthOf":
    "{count, plural, one {# paragraphe} other {# paragraphes}}{sections, plural, =0 {} one { sous # titre} other { sous # titres}}",
  "articles.source": "Source",
  "articles.outline": "Plan",
  "articles.read": "Lire à partir de ¶ {number}",

  "about.title": "Pilcrow ¶",
  "about.what":
    "Je réponds aux questions sur un article avec ses propres mots : une réponse est une phrase de l’article, dans son paragraphe, avec le numéro de celui-ci. Quand l’article ne répond pas, je le dis.",
  "about.how":
    "Pose ta question avec `/demander`, en me mentionnant ou en répondant à l’un de mes messages. `/aide` montre tout ce que tu peux faire ici.",
  "about.theArticle": "L’article",
  "about.theArticles": "{count, plural, one {L’article} other {Les # articles}}",
  "about.article": "{title} ({count, plural, one {# paragraphe} other {# paragraphes}})",
  "about.articleBy": "{title}, par {authors} ({count, plural, one {# paragraphe} other {# paragraphes}})",
  "about.more": "… et {count} de plus",
  "about.privacy": "Ce qui est conservé, et combien de temps",
  "about.here":
    "Les questions reçoivent leur réponse sur la machine où je tourne ; aucun autre service ne les voit.",
  "about.readsAddressed": "Je ne lis que ce qui s’adresse à moi.",
  "about.readsAll":
    "Dans ce salon, je lis chaque message pour répondre à ceux qui demandent quelque chose ; ceux qui ne demandent rien ne sont pas conservés.",
  "about.keepsQuestions":
    "Les questions, leurs auteurs et ce qui y a répondu sont conservés pendant {days, plural, one {# jour} other {# jours}}, avec les votes.",
  "about.keepsNoWords":
    "Aucun mot d’une question n’est conservé ; qui a demandé et quand, ainsi que les votes sur la réponse, le sont pendant un jour.",
  "about.keepsDecisions":
    "Ce que décident les modérateurs est conservé jusqu’à ce qu’ils le suppriment : les réponses vérifiées, les passages masqués et un journal numéroté de ce qui a été fait.",
  "about.forget": "`/oublie-moi` supprime tout de suite tes questions et tes votes.",

  "help.title": "Ce que tu peux faire ici",
  "help.ask": "Demander",
  "help.lookUp": "Consulter",
  "help.moderate": "Modérer",
  "help.manage": "Gérer",
  "help.command": "{command} : {description}",
  "help.menu": "**{name}** : dans le menu d’un message, sous « Applications »",
  "help.mention": "Tu peux aussi me mentionner avec ta question ou répondre à l’un de mes messages.",
  "help.direct": "Ici, chaque message que tu m’envoies est une question.",
  "help.here": "Dans ce salon",
  "help.mode":
    "{mode, select, off {Je ne réponds pas aux questions ici.} draft {Je réponds quand on me demande ; un modérateur regarde d’abord chaque réponse.} auto {Je réponds à chaque message qui demande quelque chose.} other {Je réponds quand on me demande.}}",
  "help.notAsker":
    "Ici, seuls les membres qui ont un autre rôle peuvent poser des questions ; tout le monde peut consulter.",
  "help.article": "L’article ici : {title}",
  "help.cooldown": "Attends {seconds, plural, one {# seconde} other {# secondes}} entre deux questions.",
  "help.quota":
    "{count, plural, one {# question} other {# questions}} par heure, pour tous les membres ensemble.",

  "help.noReviewChannel":
    "⚠️ Aucun salon de relecture n’est choisi : les brouillons et ce que les membres signalent attendent dans /en-attente, et personne n’est prévenu. Qui gère le serveur en choisit un dans /paramètres, sous « Relecture, journal et notifications ».",

  "find.found": "Le plus proche de ce message",
  "find.nothing":
    "Rien dans {count, plural, one {l’article} other {les articles}} ne s’approche de ce message.",
  "find.noText": "Ce message ne contient pas de texte à rechercher.",
  "find.own": "Ce message est de moi : ce qu’il montre vient déjà de l’article.",

  "forget.title": "Supprimer tes questions et tes votes ?",
  "forget.here":
    "Toutes tes questions et tous tes votes sur ce serveur sont supprimés, ainsi que ce que tu as écrit aux modérateurs à leur sujet.",
  "forget.everywhere":
    "Toutes tes questions et tous tes votes, ici et sur tous les serveurs, sont supprimés, ainsi que ce que tu as écrit aux modérateurs à leur sujet.",
  "forget.stays":
    "Mes réponses restent dans leurs salons : supprime-les d’abord si tu veux qu’elles disparaissent. Les réponses vérifiées restent aussi, sans ton nom. C’est irréversible.",
  "forget.yes": "Supprimer",
  "forget.no": "Garder",
  "forget.done":
    "Supprimé : {questions, plural, =0 {aucune question} one {# question} other {# questions}} et {votes, plural, =0 {aucun vote} one {# vote} other {# votes}}.",
  "forget.kept": "Rien n’a été supprimé.",

  "command.settings.name": "paramètres",
  "command.settings.description": "Voir et changer ma façon de travailler sur ce serveur",
  "command.settings.sub.show.name": "afficher",
  "command.settings.sub.show.description":
    "Ouvre le panneau : tout ce qui est réglé, et des menus pour le changer",
  "command.settings.sub.answers.name": "réponses",
  "command.settings.sub.answers.description":
    "Quand je réponds, et d’après quel article : partout ou dans un salon",
  "command.settings.sub.access.name": "accès",
  "command.settings.sub.access.description": "Quels rôles peuvent demander, et lesquels modèrent",
  "command.settings.sub.notify.name": "notifications",
  "command.settings.sub.notify.description":
    "Où vont les brouillons, les signalements et le journal, et qui est notifié",
  "command.settings.sub.limits.name": "limites",
  "command.settings.sub.limits.description": "À quelle fréquence les membres et les salons peuvent demander",
  "command.settings.sub.language.name": "langue",
  "command.settings.sub.language.description": "La langue de ce que tout le monde voit",
  "command.settings.sub.privacy.name": "confidentialité",
  "command.settings.sub.privacy.description":
    "Combien de temps les questions sont conservées ; noms dans les comptes rendus",
  "command.settings.sub.export.name": "exporter",
  "command.settings.sub.export.description": "Obtenir tous les paramètres dans un fichier",
  "command.settings.sub.import.name": "importer",
  "command.settings.sub.import.description":
    "Reprend tous les paramètres d’un fichier créé par /paramètres exporter",
  "command.settings.sub.reset.name": "réinitialiser",
  "command.settings.sub.reset.description": "Remet tout comme au début (demande d’abord confirmation)",
  "command.settings.option.channel.name": "salon",
  "command.settings.option.channel.description":
    "Seulement ce salon, ce fil ou cette catégorie (partout, si tu n’indiques rien)",
  "command.settings.option.mode.name": "mode",
  "command.settings.option.mode.description": "Quand j’y réponds",
  "command.settings.option.article.name": "article",
  "command.settings.option.article.description": "L’article interrogé à cet endroit quand aucun n’est nommé",
  "command.settings.option.askers.name": "demandeurs",
  "command.settings.option.askers.description":
    "Mentionne chaque rôle qui peut demander : @Lecteurs @Membres ; « - » pour tout le monde",
  "command.settings.option.moderators.name": "modérateurs",
  "command.settings.option.moderators.description":
    "Mentionne chaque rôle qui modère ; « - » pour ceux qui gèrent le serveur seulement",
  "command.settings.option.review_channel.name": "salon_relecture",
  "command.settings.option.review_channel.description":
    "Où arrivent les brouillons et les réponses signalées",
  "command.settings.option.log_channel.name": "salon_journal",
  "command.settings.option.log_channel.description": "Où chaque cas est annoncé",
  "command.settings.option.unanswered_role.name": "rôle_sans_réponse",
  "command.settings.option.unanswered_role.description":
    "Qui est notifié quand l’article ne répond pas à une question",
  "command.settings.option.off.name": "désactiver",
  "command.settings.option.off.description": "Désactive l’un des trois",
  "command.settings.option.cooldown.name": "délai",
  "command.settings.option.cooldown.description":
    "Secondes qu’un membre attend entre deux questions ; 0 pour aucune",
  "command.settings.option.quota.name": "quota",
  "command.settings.option.quota.description": "Questions par heure dans chaque salon ; 0 pour aucune limite",
  "command.settings.option.language.name": "langue",
  "command.settings.option.language.description":
    "Quand je parle à une seule personne, c’est dans sa langue à elle",
  "command.settings.option.days.name": "jours",
  "command.settings.option.days.description":
    "Jours pendant lesquels une question est conservée ; 0 : aucun de ses mots ne l’est",
  "command.settings.option.names.name": "noms",
  "command.settings.option.names.description": "Comment les membres sont nommés dans les comptes rendus",
  "command.settings.option.file.name": "fichier",
  "command.settings.option.file.description":
    "Un fichier créé par /paramètres exporter, ici ou sur un autre serveur",
  "command.settings.choice.mode.off": "Jamais",
  "command.settings.choice.mode.mention": "Quand on s’adresse à moi",
  "command.settings.choice.mode.draft": "Quand on s’adresse à moi, une fois qu’un modérateur est d’accord",
  "command.settings.choice.mode.auto": "À chaque message qui ressemble à une question",
  "command.settings.choice.mode.everywhere": "Comme partout ailleurs (pour un salon)",
  "command.settings.choice.off.reviewChannel": "Le salon de relecture",
  "command.settings.choice.off.logChannel": "Le salon du journal",
  "command.settings.choice.off.unansweredRole": "La notification des questions sans réponse",
  "command.settings.choice.language.en": "Anglais",
  "command.settings.choice.language.es": "Espagnol",
  "command.settings.choice.language.de": "Allemand",
  "command.settings.choice.language.fr": "Français",
  "command.settings.choice.language.ru": "Russe",
  "command.settings.choice.language.pt": "Portugais",
  "command.settings.choice.language.server": "Celle du serveur",
  "command.settings.choice.names.hashed": "Par un pseudonyme",
  "command.settings.choice.names.shown": "Par le nom que Discord affiche",

  "settings.title": "Paramètres",
  "settings.page":
    "{page, select, answers {Où et comment je réponds} access {Qui peut demander, qui modère} notify {Relecture, journal et notifications} limits {Limites} language {Langue} privacy {Confidentialité} other {{page}}}",
  "settings.pageDescription":
    "{page, select, answers {Mode et article, partout ou dans un salon} access {Rôles} notify {Salons pour les modérateurs ; un rôle à notifier} limits {Délai par membre, questions par heure} language {De ce que tout le monde voit} privacy {Combien de temps les questions sont conservées ; noms dans les comptes rendus} other {{page}}}",
  "settings.pageHelp":
    "{page, select, answers {Choisis ci-dessous quand je réponds et d’après quel article. Les deux premiers menus valent partout ; le troisième met à part un salon, un fil, un forum ou une catégorie. Un fil suit ce qui vaut pour son salon.} access {Le premier menu contient les rôles qui peuvent demander ; s’il est vide, tout le monde le peut. Le deuxième contient les rôles qui modèrent, en plus des personnes qui gèrent le serveur. Tout le monde peut consulter les passages.} notify {Le premier menu est le salon de relecture, où arrivent les brouillons et les réponses signalées ; le deuxième est le salon du journal, où chaque cas est annoncé ; le troisième est le rôle notifié quand l’article ne répond pas à une question. Vide un menu pour le désactiver.} limits {Au bout de combien de temps un membre peut redemander, et combien de questions un salon a par heure.} language {La langue de ce que tout le monde voit. Quand je parle à une seule personne, c’est dans la langue de son Discord ; les mots de l’article restent tels quels.} privacy {Les questions et l’emplacement de leurs réponses sont conservés pendant ce nombre de jours, pour que je comprenne les suites et que les modérateurs puissent relire. Les membres peuvent à tout moment faire supprimer les leurs. Dans les comptes rendus, les membres ont un pseudonyme de ce serveur, ou le nom que Discord affiche.} other {{page}}}",
  "settings.channelHelp":
    "Choisis ce qui vaut seulement dans {channel}, et dans ses fils ou ses publications. « Comme partout ailleurs » l’annule.",
  "settings.choosePage": "Que veux-tu changer ?",
  "settings.chooseChannel": "Mettre un salon à part…",
  "settings.choose":
    "{field, select, askerRoles {Rôles qui peuvent demander : tout le monde} moderatorRoles {Rôles qui modèrent : aucun} reviewChannel {Salon de relecture : aucun} logChannel {Salon du journal : aucun} unansweredRole {Rôle à notifier : aucun} other {{field}}}",
  "settings.now": "Actuellement",
  "settings.everywhere": "Partout : {answers}",
  "settings.answers":
    "{mode, select, off {jamais} mention {quand on s’adresse à moi} draft {quand on s’adresse à moi, une fois qu’un modérateur est d’accord} auto {à chaque message qui ressemble à une question} other {comme partout ailleurs}}{from, select, one {, d’après « {article} »} other {}}",
  "settings.now.access":
    "Peuvent demander : {askers, select, everybody {tout le monde} other {{askerRoles}}}\nModèrent : les personnes qui gèrent le serveur{moderators, select, roles {, {moderatorRoles}} other {}}",
  "settings.now.notify":
    "Salon de relecture : {review}\nSalon du journal : {log}\nNotifié quand l’article ne répond pas : {role}",
  "settings.now.limits":
    "Un membre attend : {cooldown, plural, =0 {pas du tout} one {# seconde entre deux questions} other {# secondes entre deux questions}}\nUn salon a : {quota, plural, =0 {aucune limite} one {# question par heure} other {# questions par heure}}",
  "settings.now.privacy":
    "{days, plural, =0 {Aucun mot d’une question n’est conservé.} one {Les questions sont conservées pendant # jour.} other {Les questions sont conservées pendant # jours.}}\nMembres dans les comptes rendus : {names, select, shown {par le nom que Discord affiche} other {par un pseudonyme}}",
  "settings.nowhere": "aucun",
  "settings.noReviewChannel":
    "aucun : les brouillons et ce que les membres signalent attendent dans /en-attente, et personne n’est prévenu",
  "settings.nobody": "personne",
  "settings.more": "… et {count} de plus",
  "settings.moreArticles": "Il y a plus d’articles qu’il n’en tient ici : tape /paramètres réponses",
  "settings.field":
    "{field, select, language {Langue} mode {Quand je réponds} article {Article} channels {Salons} askerRoles {Qui peut demander} moderatorRoles {Modérateurs} reviewChannel {Salon de relecture} logChannel {Salon du journal} unansweredRole {Notifié en l’absence de réponse} cooldownSeconds {Délai} quotaPerHour {Questions par heure dans un salon} timeZone {Fuseau horaire} blockedMembers {Membres bloqués} retentionDays {Conservation des questions} names {Membres dans les comptes rendus} other {{field}}}",
  "settings.ofChannel":
    "{channel} : {field, select, mode {quand je réponds} article {article} other {{field}}}",
  "settings.unset":
    "{field, select, language {celle du serveur} article {Tous les articles} channel_mode {Comme partout ailleurs} channel_article {Comme partout ailleurs} askerRoles {tout le monde} moderatorRoles {seulement les personnes qui gèrent le serveur} unansweredRole {personne} other {aucun}}",
  "settings.mode":
    "{mode, select, off {Jamais} mention {Quand on s’adresse à moi} draft {Quand on s’adresse à moi, une fois qu’un modérateur est d’accord} auto {À chaque message qui ressemble à une question} other {{mode}}}",
  "settings.modeDescription":
    "{mode, select, off {Les messages restent sans réponse ; à qui utilise /demander, je le dis en privé} mention {Les mentions, les réponses à mes messages et /demander} draft {La réponse attend dans le salon de relecture jusqu’à ce qu’elle soit acceptée} auto {Même sans mention ; il faut l’intention « Message Content »} other {{mode}}}",
  "settings.language":
    "{language, select, en {Anglais} es {Espagnol} de {Allemand} fr {Français} ru {Russe} pt {Portugais} other {Celle du serveur}}",
  "settings.cooldownSeconds": "{count} s",
  "settings.quotaPerHour": "{count, plural, =0 {aucune limite} one {#} other {#}}",
  "settings.retentionDays": "{count, plural, =0 {aucune} one {# jour} other {# jours}}",
  "settings.names": "{names, select, shown {Par le nom que Discord affiche} other {Par un pseudonyme}}",
  "settings.namesDescription":
    "{names, select, shown {Sur ce serveur ; à distribuer entre ceux qui sont d’accord} other {Comme « Membre k3f9q2 », toujours le même}}",
  "settings.form.label":
    "{field, select, cooldownSeconds {Secondes entre deux questions} quotaPerHour {Questions par heure dans chaque salon} retentionDays {Jours de conservation des questions} other {{field}}}",
  "settings.form.description":
    "{field, select, cooldownSeconds {D’un même membre : 0 pour aucune, 86400 (un jour) au plus} quotaPerHour {0 pour aucune limite, 10000 au plus} retentionDays {0 : aucun mot d’une question n’est conservé ; 3650 au plus} other {{field}}}",
  "settings.button.back": "Retour",
  "settings.button.export": "Exporter dans un fichier",
  "settings.button.reset": "Réinitialiser…",
  "settings.button.resetYes": "Tout réinitialiser",
  "settings.button.numbers":
    "{page, select, limits {Changer les limites…} privacy {Changer la durée…} other {Changer…}}",
  "settings.reset.title": "Tout réinitialiser ?",
  "settings.reset.text":
    "Tous les paramètres de ce serveur redeviennent ce qu’ils étaient au début. Les questions, les réponses vérifiées, les passages masqués et les cas restent. Exporte d’abord les paramètres si tu penses en avoir encore besoin.",
  "settings.changed": "{change} (cas {case})",
  "settings.same": "C’est déjà réglé ainsi.",
  "settings.nothingChanged": "Rien n’a été changé :",
  "settings.import.leftOut":
    "Laissé de côté, car cela ne convient pas à ce serveur (ce qui était réglé reste) :",
  "settings.attention": "À corriger",
  "settings.attention.draft":
    "Des réponses attendent un modérateur, mais il n’y a pas de salon de relecture où attendre. Choisis-en un sous « Relecture, journal et notifications ».",
  "settings.attention.auto":
    "Je ne peux pas lire les messages qui ne s’adressent pas à moi, je ne réponds donc que quand on s’adresse à moi. La personne qui me fait tourner peut activer l’intention « Message Content » à la page « Bot » du portail des développeurs de Discord, puis me redémarrer.",
  "settings.attention.gone":
    "{name} : le salon n’existe plus, donc {field, select, logChannel {les cas ne sont visibles que dans /cas} other {les brouillons et les signalements n’arrivent pas}}. Choisis-en un autre.",
  "settings.attention.permissions":
    "{name} : je ne peux rien publier dans {channel}, donc {field, select, logChannel {les cas ne sont visibles que dans /cas} other {les brouillons et les signalements n’arrivent pas}}. Donne-moi là-bas ces permissions : {missing}.",
  "settings.attention.roles":
    "{count, plural, one {Un rôle choisi n’existe plus} other {# rôles choisis n’existent plus}}. Choisis de nouveau les rôles.",
  "settings.attention.article": "L’article « {article} » n’est plus ici. Choisis-en un autre.",
  "settings.wrong.range":
    "{field, select, cooldownSeconds {Délai : indique un nombre entier de secondes de 0 à 86400 (un jour)} quotaPerHour {Questions par heure dans un salon : indique un nombre entier de 0 à 10000} retentionDays {Jours de conservation des questions : indique un nombre entier de 0 à 3650} other {{field}}}.",
  "settings.wrong.channel":
    "{field} : ce serveur n’a pas de salon avec l’identifiant {id} que je puisse voir. Choisis-en un de ce serveur.",
  "settings.wrong.noMessages":
    "{field} : personne ne peut envoyer de messages dans {channel} même. Choisis un salon textuel ou un fil.",
  "settings.wrong.permissions":
    "{field} : je ne peux rien publier dans {channel}. Donne-moi là-bas ces permissions : {missing}. Puis choisis-le de nouveau.",
  "settings.wrong.everyone":
    "{name} : @everyone {field, select, unansweredRole {n’est jamais notifié} moderatorRoles {ferait de tout le monde des modérateurs} other {désigne tout le monde}}. {field, select, askerRoles {Ne choisis aucun rôle pour laisser tout le monde demander} other {Choisis un autre rôle}}.",
  "settings.wrong.role":
    "{field} : ce serveur n’a pas de rôle avec l’identifiant {id}. Choisis-en un de ce serveur.",
  "settings.wrong.roleList":
    "{field, select, askerRoles {demandeurs} moderatorRoles {modérateurs} other {{field}}} : mentionne les rôles, comme dans @Lecteurs @Membres, ou indique « - » pour aucun.",
  "settings.wrong.article":
    "{field} : il n’y a pas d’article « {article} ». Choisis-en un dans la liste qui apparaît quand tu écris.",
  "settings.wrong.modeUnset":
    "mode : « Comme partout ailleurs » ne vaut que pour un salon. Nomme le salon ou choisis un autre mode.",

  "command.cases.name": "cas",
  "command.cases.description":
    "Ce que les modérateurs ont fait, et moi pour eux : numéroté, avec les raisons",
  "command.cases.sub.list.name": "liste",
  "command.cases.sub.list.description": "Les derniers cas, ou ceux avec certains mots ou d’un membre",
  "command.cases.sub.show.name": "afficher",
  "command.cases.sub.show.description": "Un cas d’après son numéro",
  "command.cases.sub.reason.name": "raison",
  "command.cases.sub.reason.description": "Donne une autre raison à un cas ; il sera indiqué que c’est toi",
  "command.cases.option.words.name": "mots",
  "command.cases.option.words.description": "Les cas qui contiennent tous ces mots",
  "command.cases.option.member.name": "membre",
  "command.cases.option.member.description": "Les cas que ce membre a traités ou qui le concernent",
  "command.cases.option.number.name": "numéro",
  "command.cases.option.number.description": "Le numéro du cas",
  "command.cases.option.text.name": "texte",
  "command.cases.option.text.description": "La raison",

  "cases.title": "{count, plural, =0 {Aucun cas} one {# cas} other {# cas}}",
  "cases.search":
    "{what, select, member {De {member} ou à son sujet} both {Avec « {words} », de {member} ou à son sujet} other {Avec « {words} »}}",
  "cases.page": "Page {page} sur {pages}",
  "cases.newer": "Plus récents",
  "cases.older": "Plus anciens",
  "cases.choose": "Regarder un cas",
  "cases.case":
    "Cas {number} · {action, select, settings {Paramètres} accept {Réponse acceptée} correct {Réponse corrigée} decline {Réponse refusée} dismiss {Signalement écarté} verify {Réponse vérifiée} edit {Réponse vérifiée modifiée} withdraw {Réponse vérifiée retirée} hide {Passage masqué} show {Passage affiché de nouveau} delete {Réponse supprimée} startDiscussion {Discussion ouverte} endDiscussion {Discussion terminée} mute {Retiré de la liste des intervenants} unmute {De nouveau sur la liste des intervenants} strike {Contribution retirée du compte rendu} refused {Accès refusé} other {{action}}}",
  "cases.by": "Par {who}",
  "cases.about": "Concerne {who}",
  "cases.jump": "Aller au message",
  "cases.because": "Raison : {reason}",
  "cases.editedBy": "(modifiée par {who})",
  "cases.tried": "A essayé {what}, qui est réservé à d’autres",
  "cases.noWords": "(Les mots de la question ne sont plus conservés.)",
  "cases.privateQuestion": "(Une question posée en privé)",
  "cases.button.reason": "Modifier la raison",
  "cases.button.list": "Tous les cas",
  "cases.form.title": "Cas {number}",
  "cases.form.reason": "Raison",
  "cases.missing": "Il n’y a pas de cas {number} ici.",
  "cases.reasonEdited": "La raison du cas {number} a été changée.",

  "command.hidden.name": "masqués",
  "command.hidden.description": "Les passages qui n’apparaissent dans aucune réponse",
  "command.hidden.sub.add.name": "ajouter",
  "command.hidden.sub.add.description": "Écarte un paragraphe des réponses, avec une raison",
  "command.hidden.sub.list.name": "liste",
  "command.hidden.sub.list.description": "Les paragraphes masqués, par qui et pourquoi",
  "command.hidden.sub.remove.name": "retirer",
  "command.hidden.sub.remove.description": "Laisse les réponses montrer de nouveau un paragraphe masqué",
  "command.hidden.option.paragraph.name": "paragraphe",
  "command.hidden.option.paragraph.description": "Le numéro du paragraphe, comme dans ¶ 5",
  "command.hidden.option.reason.name": "raison",
  "command.hidden.option.reason.description": "Pourquoi ; c’est indiqué dans la liste et dans le journal",
  "command.hidden.option.article.name": "article",
  "command.hidden.option.article.description": "Quel article (celui de ce salon, si tu n’en indiques aucun)",
  "command.hidden.option.passage.name": "passage",
  "command.hidden.option.passage.description": "Un des paragraphes masqués",

  "hidden.title":
    "{count, plural, =0 {Aucun paragraphe n’est masqué} one {# paragraphe masqué} other {# paragraphes masqués}}",
  "hidden.help": "Un paragraphe masqué n’apparaît jamais dans une réponse. /masqués ajouter en masque un.",
  "hidden.paragraph": "¶ {number} · {article}",
  "hidden.by": "{who}, {when}",
  "hidden.state":
    "{state, select, moved {C’est maintenant ¶ {number}.} changed {Son texte a changé depuis ; ¶ {number} reste masqué. Regarde s’il doit encore l’être.} gone {L’article, ou ce paragraphe de l’article, n’est plus ici.} other {}}",
  "hidden.choose": "En afficher un de nouveau…",
  "hidden.form.title": "Afficher de nouveau dans les réponses",
  "hidden.form.reason": "Raison",
  "hidden.hidden": "Masqué des réponses : ¶ {number} de « {article} » (cas {case}).",
  "hidden.shown": "Les réponses peuvent de nouveau le montrer (cas {case}).",
  "hidden.already": "¶ {number} de « {article} » est déjà masqué.",
  "hidden.notHidden": "Ce paragraphe n’est pas (ou plus) masqué. /masqués liste montre ceux qui le sont.",
  "hidden.whichArticle": "Il y a plusieurs articles : dis lequel avec l’option « article ».",

  "review.waits":
    "{kind, select, draft {Brouillon : cette réponse peut-elle être donnée ?} report {Réponse signalée : est-elle juste ?} other {Jugée pas utile : cette réponse est-elle juste ?}}",
  "review.decided":
    "{kind, select, draft {Brouillon} report {Réponse signalée} other {Jugée pas utile}} : {state, select, accepted {réponse acceptée} corrected {réponse corrigée} declined {réponse refusée} dismissed {réponse laissée telle quelle} other {question reprise}}",
  "review.askedBy": "Demandé par {member}",
  "review.privately": "en privé",
  "review.jump": "Afficher dans le salon",
  "review.notes": "Ce que disent les membres",
  "review.notes.more": "… et {count} de plus avant",
  "review.notes.right": "le bon est **¶ {number}**",
  "review.notes.none": "aucune raison donnée",
  "review.decision": "Décision",
  "review.case": "Cas {number}",
  "review.decidedBy": "Par {member}, {when}",
  "review.answer":
    "{what, select, proposed {Ce que le bot répondrait} shown {Ce que le bot a répondu} other {La réponse vérifiée}}",
  "review.noAnswer":
    "{kind, select, draft {Le bot n’a trouvé aucune réponse dans l’article. Choisis un passage ou modifie pour en donner une ; refuse pour dire qu’il n’y en a pas.} other {Le bot a dit que l’article n’y répond pas. Choisis un passage ou modifie pour donner une réponse.}}",
  "review.note": "Note d’un modérateur",
  "review.stale": "L’article a changé depuis : ces mots n’y sont plus. Choisis un autre passage ou modifie.",
  "review.hidden": "Ce paragraphe est masqué des réponses. Choisis un autre passage ou modifie.",
  "review.button.accept": "{kind, select, draft {Accepter} other {Accepter la réponse}}",
  "review.button.edit": "Modifier",
  "review.button.choose": "Choisir un autre passage",
  "review.button.decline": "{kind, select, draft {Refuser} other {Retirer la réponse}}",
  "review.button.dismiss": "Laisser tel quel",
  "review.decline.title": "{kind, select, draft {Refuser la réponse} other {Retirer cette réponse}}",
  "review.reason": "Raison",
  "review.reason.about": "La personne qui a demandé la lit à la place de la réponse.",
  "review.done":
    "{state, select, accepted {Réponse acceptée} corrected {Réponse corrigée} declined {Réponse refusée} dismissed {Réponse laissée telle quelle} other {Question reprise}} · cas {number}",
  "review.already":
    "{state, select, accepted {{member} a déjà accepté cette réponse} corrected {{member} a déjà corrigé cette réponse} declined {{member} a déjà refusé cette réponse} dismissed {{member} a laissé cette réponse telle quelle} other {{member} a repris la question}}, {when}.",
  "review.refused":
    "{refusal, select, nothingToAccept {Il n’y a rien à accepter en l’état : choisis un passage ou modifie la réponse.} noReason {Donne une raison.} noQuote {Donne les mots de l’article.} draftNeedsDecision {Un brouillon demande une décision : accepter, modifier, choisir ou refuser.} other {Ce n’est plus ici.}}",
  "review.choose.about":
    "Quel passage répond à la question ? Tu le vois avant de le prendre ; le bot cite la phrase la plus proche.",
  "review.choose.placeholder": "Choisir un passage",
  "review.choose.named": "nommé par un membre",
  "review.choose.number": "Un autre ¶ par son numéro",
  "review.choose.none":
    "Il n’y a pas de tel paragraphe à choisir : indique le numéro d’un paragraphe qui n’est pas masqué.",
  "review.choose.confirm": "Voici ce que recevrait la personne qui a demandé, avec la phrase en gras :",
  "review.choose.take": "C’est la réponse",
  "review.choose.back": "Retour à la liste",

  "queue.empty": "Rien n’attend de décision.",
  "queue.position": "{number} sur {count} en attente, la plus ancienne d’abord",
  "queue.noChannel":
    "Aucun salon de relecture n’est réglé : ce qui attend n’apparaît qu’ici. Choisis-en un dans /paramètres pour qu’une fiche y soit publiée pour chaque réponse.",
  "queue.previous": "Précédent",
  "queue.next": "Suivant",

  "verified.none":
    "Il n’y a pas encore de réponses vérifiées. Accepte un brouillon, ou ajoutes-en une avec `/vérifiées ajouter` ; toute personne qui demande la même chose la reçoit alors en premier.",
  "verified.title": "{count, plural, one {# réponse vérifiée} other {# réponses vérifiées}}",
  "verified.stale":
    "{count, plural, one {# est périmée : son paragraphe a changé ou est masqué. Elle n’est plus donnée tant que personne ne l’a corrigée.} other {# sont périmées : leurs paragraphes ont changé ou sont masqués. Elles ne sont plus données tant que personne ne les a corrigées.}}",
  "verified.isStale": "Périmée",
  "verified.holds": "Réponse vérifiée",
  "verified.page": "Page {number} sur {count}",
  "verified.choose": "En regarder, modifier ou retirer une",
  "verified.by": "vérifiée par {member} le {when}",
  "verified.button.edit": "Modifier",
  "verified.button.withdraw": "Retirer",
  "verified.button.list": "Toutes les réponses vérifiées",
  "verified.withdraw.title": "Retirer cette réponse vérifiée",
  "verified.reason.about": "Elle est conservée dans le journal de modération.",
  "verified.gone": "Cette réponse vérifiée n’est plus ici : elle a été modifiée ou retirée.",
  "verified.kept": "Conservée · cas {number}. Toute personne qui pose cette question la reçoit en premier.",
  "verified.withdrawn": "Retirée · cas {number}",

  "form.title": "La bonne réponse",
  "form.question": "La question",
  "form.article": "Article",
  "form.paragraph": "Numéro de ¶",
  "form.paragraphs": "Numéro de ¶",
  "form.paragraphs.about": "Sépare plusieurs numéros par des virgules.",
  "form.words": "Les phrases qui répondent",
  "form.words.about": "Avec les mots de l’article, une par ligne. Vide : le bot choisit.",
  "form.note": "Une note de ta part",
  "form.note.about": "Facultative ; affichée sous la réponse comme celle d’un modérateur.",
  "form.again": "Réessayer",
  "form.problem.noQuestion": "Il manque une question. Rien n’est perdu : réessaie.",
  "form.problem.noArticle": "Cet article n’existe plus. Rien n’est perdu : réessaie.",
  "form.problem.noNumber": "Il manque un numéro de ¶, par exemple 7. Rien n’est perdu : réessaie.",
  "form.problem.noSuchParagraph":
    "Il n’y a pas de ¶ {number} : l’article a {count, plural, one {# paragraphe} other {# paragraphes}}. Rien n’est perdu : réessaie.",
  "form.problem.hidden": "¶ {number} est masqué des réponses. Rien n’est perdu : réessaie.",
  "form.problem.missing":
    "Ces mots ne sont pas dans {numbers} : « {words} »\nJe ne cite que ce que dit l’article. Rien n’est perdu : réessaie.",

  "outcome.decided":
    "{state, select, declined {{member} Un modérateur a regardé ta question et explique pourquoi elle n’a pas de réponse.} other {{member} Un modérateur a répondu à ta question.}}",
  "outcome.privately":
    "{state, select, declined {Un modérateur a regardé ta question privée :} other {Un modérateur a répondu à ta question privée :}}",
  "outcome.declined":
    "{kind, select, draft {Un modérateur a regardé cette question} other {Un modérateur a retiré cette réponse}}",
  "outcome.declined.about":
    "{kind, select, draft {Merci d’avoir demandé. Il n’y a pas de réponse ici, et voici pourquoi :} other {Elle ne vaut plus, et voici pourquoi :}}",

  "refused.off": "Je ne réponds pas dans ce salon.",
  "refused.role": "Ici, seuls les membres qui ont un autre rôle peuvent poser des questions.",
  "refused.cooldown": "Une question après l’autre : tu pourras en poser une nouvelle {until}.",
  "refused.quota":
    "Ce salon a épuisé ses questions pour cette heure ; la prochaine sera la bienvenue {until}.",
  "refused.standing":
    "{needed, select, manager {C’est réservé aux personnes qui gèrent le serveur.} moderator {C’est réservé aux modérateurs.} other {Il faut un autre rôle pour cela.}}",

  "failure.wentWrong":
    "Quelque chose s’est mal passé pendant ma recherche. L’incident est noté ; réessaie, s’il te plaît.",
  "failure.restarting": "On me redémarre. Repose ta question dans une minute, s’il te plaît.",
  "failure.noSuchCommand": "Cette commande n’existe plus ; Discord affichera les nouvelles dans un instant.",
  "failure.tooOld":
    "Ce message date d’avant la modification de l’article. Repose ta question pour voir les paragraphes tels qu’ils sont maintenant.",
};
