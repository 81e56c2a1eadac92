import type { discussion as english } from "./en.js";

/** What is said in and about moderated discussions, in French. */
export const discussion: Readonly<Partial<Record<keyof typeof english, string>>> = {
  "discussion.gone": "Cette discussion n’existe plus.",
  "discussion.announcement":
    "**{title}** · une discussion sur « {article} », ¶ {numbers}, animée par {leader}",
  "discussion.howTo.title": "Comment participer",
  "discussion.howTo.speak":
    "**Lever la main** pour parler ; un modérateur donne la parole à tour de rôle. Appuie de nouveau pour baisser la main.",
  "discussion.howTo.ask":
    "**Demander** à l’article, avec le bouton ou /demander : je réponds avec ses propres mots.",
  "discussion.howTo.park":
    "**Parking** : on y garde ce qui reste en suspens, et ce que tu mets de côté pour plus tard.",
  "discussion.minutesEach":
    "{minutes, plural, one {Une minute} other {{minutes} minutes}} pour {count, plural, one {le paragraphe} other {chacun des {count} paragraphes}} ; un modérateur peut avancer plus tôt.",
  "discussion.notice.recorded":
    "**Ce que tu écris ici est consigné** dans le compte rendu. Si tu modifies ou supprimes un message, le compte rendu suit ; un modérateur peut l’en retirer ; /oublie-moi supprime tout ce qui vient de toi.",
  "discussion.notice.notRecorded":
    "**Ce que tu écris ici n’est pas consigné** ; seul l’est ce qui passe par moi : questions, prises de parole, sondages.",
  "discussion.noParagraph": "Ce paragraphe n’est plus affiché.",
  "discussion.paragraphChanged": "modifié depuis la préparation de l’ordre du jour",
  "discussion.prompts": "À discuter",
  "discussion.place": "{place} sur {of}",
  "discussion.isPaused": "en pause",
  "discussion.movesOn": "la suite {when}",
  "discussion.timeEnds": "le temps finit {when}",
  "discussion.openQuestions":
    "{count, plural, one {une question en suspens} other {{count} questions en suspens}}",
  "discussion.questionsClosed": "les questions sont fermées",
  "discussion.speaks": "{member} a la parole",
  "discussion.until": "le temps de parole finit {when}",
  "discussion.waiting": "ensuite : {members}",

  "discussion.button.hand": "✋ Lever la main",
  "discussion.button.ask": "❓ Demander",
  "discussion.button.parked": "🅿 Parking",
  "discussion.button.next": "¶ suivant ▶",
  "discussion.button.call": "🎤 Donner la parole",
  "discussion.button.poll": "📊 Sondage",
  "discussion.button.pause": "⏸ Pause",
  "discussion.button.resume": "▶ Reprendre",
  "discussion.button.more": "⚙ Plus",
  "discussion.button.end": "🏁 Terminer",
  "discussion.button.done": "J’ai fini",
  "discussion.button.transcript": "📄 Compte rendu",

  "discussion.notice.timeUp":
    "Le temps du dernier paragraphe est écoulé ; un modérateur terminera la discussion.",
  "discussion.notice.paused":
    "{because, select, archived {En pause, car le fil a été fermé.} other {{who} a mis la discussion en pause.}}",
  "discussion.notice.resumed": "{who} reprend la discussion.",
  "discussion.notice.called": "{member}, tu as la parole",
  "discussion.notice.floorOver": "{member}, ton temps de parole est écoulé. Merci !",
  "discussion.notice.questionsClosed":
    "{who} a fermé les questions à mon intention ; mets la tienne de côté au parking.",
  "discussion.notice.questionsOpen": "{who} autorise de nouveau les questions à mon intention.",
  "discussion.notice.slowed":
    "{seconds, plural, =0 {{who} a désactivé le mode lent.} one {{who} a activé le mode lent : un message par seconde.} other {{who} a activé le mode lent : un message toutes les {seconds} secondes.}}",

  "discussion.poll.open":
    "{count, plural, =0 {Personne n’a encore voté.} one {Un membre a voté.} other {{count} membres ont voté.}} Le résultat s’affiche quand le sondage est fermé ; d’ici là, tu peux changer ton vote.",
  "discussion.poll.close": "Fermer le sondage",
  "discussion.poll.closed": "Ce sondage est fermé ; le résultat est plus bas.",
  "discussion.poll.votes": "{count, plural, =0 {aucun vote} one {un vote} other {{count} votes}}",
  "discussion.poll.share": "**{count}** · {share, number, percent}",
  "discussion.poll.voted": "Ton vote : {option}. Tu peux le changer jusqu’à la fermeture du sondage.",
  "discussion.poll.title": "Un sondage rapide",
  "discussion.poll.question": "Que veux-tu demander ?",
  "discussion.poll.options": "Les choix, un par ligne (de 2 à 5)",

  "discussion.hand.up":
    "{place, plural, =1 {Ta main est levée : c’est bientôt à toi.} one {Ta main est levée : tu es en position {place}.} other {Ta main est levée : tu es en position {place}.}} Appuie de nouveau pour la baisser.",
  "discussion.hand.down": "Ta main est baissée.",
  "discussion.hand.done": "Merci ! Tu as rendu la parole.",

  "discussion.summary.title": "Fin de « {title} »",
  "discussion.summary.covered":
    "{count, plural, =0 {Aucun paragraphe n’a été discuté.} one {Discuté : ¶ {numbers}} other {Discutés : ¶ {numbers} ({count} paragraphes)}}",
  "discussion.summary.questions":
    "{asked, plural, =0 {Aucune question} one {Une question} other {{asked} questions}} : {answered} avec réponse, {open} en suspens",
  "discussion.summary.polls": "{polls, plural, =0 {Aucun sondage} one {Un sondage} other {{polls} sondages}}",
  "discussion.summary.participants":
    "{participants, plural, =0 {Personne n’a participé} one {Un membre a participé} other {{participants} membres ont participé}}",
  "discussion.summary.open": "Encore en suspens",

  "forget.discussions":
    "Ta part des discussions est supprimée aussi : ce que leurs comptes rendus ont de toi, tes votes, ta main levée.",
  "about.recordsThread":
    "Ce fil est une discussion dont les messages entrent dans le compte rendu ; son premier message le dit.",
  "about.keepsDiscussions":
    "Le compte rendu d’une discussion (ce qui a été demandé, dit par mon intermédiaire et décidé et, là où c’est consigné, ce qui a été écrit) est conservé pendant {days, plural, one {# jour} other {# jours}} après la fin.",
  "answer.parked": "Elle est maintenant au parking de la discussion.",
  "answer.askedBy": "Question de {member}",
  "answer.lies.furtherOn": "La réponse est plus loin : la discussion n’y est pas encore arrivée.",
  "answer.lies.elsewhere": "La réponse n’est pas dans la partie dont on discute.",
  "refused.closed":
    "Dans cette discussion, les questions sont fermées jusqu’à ce qu’un modérateur les autorise de nouveau. Tu peux mettre la tienne de côté : 🅿 Parking.",

  "discussion.refused.gone": "Cette discussion n’existe plus.",
  "discussion.refused.notStarted": "La discussion n’a pas encore commencé.",
  "discussion.refused.alreadyStarted": "La discussion a déjà commencé.",
  "discussion.refused.paused": "La discussion est en pause.",
  "discussion.refused.notPaused": "La discussion n’est pas en pause.",
  "discussion.refused.ended": "La discussion est terminée.",
  "discussion.refused.moved": "Quelqu’un a été plus rapide : rien n’a été fait deux fois.",
  "discussion.refused.noSuchPlace": "Ce paragraphe ne fait pas partie de cette discussion.",
  "discussion.refused.handIsUp": "Ta main est déjà levée.",
  "discussion.refused.noHand": "Ta main n’est pas levée.",
  "discussion.refused.isSpeaking": "Tu as la parole.",
  "discussion.refused.notSpeaking": "Tu n’as pas la parole.",
  "discussion.refused.nobodyWaits": "Personne n’a levé la main.",
  "discussion.refused.isMuted":
    "Tu n’es pas sur la liste des intervenants pour l’instant ; un modérateur en a décidé ainsi.",
  "discussion.refused.alreadyMuted": "Ce membre n’est déjà plus sur la liste des intervenants.",
  "discussion.refused.notMuted": "Ce membre n’a pas été retiré de la liste des intervenants.",
  "discussion.refused.noSuchPoll": "Ce sondage n’existe plus.",
  "discussion.refused.pollIsClosed": "Ce sondage est fermé.",
  "discussion.refused.noPollQuestion": "Il faut une question pour un sondage.",
  "discussion.refused.tooFewOptions": "Il faut au moins deux choix différents pour un sondage, un par ligne.",
  "discussion.refused.tooManyPolls": "Ferme d’abord un sondage : cinq sont ouverts.",
  "discussion.refused.noSuchQuestion": "Cette question n’est plus au parking.",
  "discussion.refused.nothingChanges": "C’est déjà le cas.",
  "discussion.refused.tooManyOfYours":
    "Dix de tes questions sont ouvertes ; attends que l’une d’elles soit réglée.",
  "discussion.refused.tooManyParked": "Le parking est plein.",
  "discussion.refused.noSuchPrompt": "Cette piste n’existe plus ; quelqu’un l’a peut-être changée.",
  "discussion.refused.samePrompt": "Cette piste y est déjà.",
  "discussion.refused.tooManyPrompts": "Un paragraphe peut avoir six pistes ; retires-en d’abord une.",
  "discussion.refused.lastParagraph": "Il faut au moins un paragraphe pour une discussion.",
  "discussion.refused.nothingDue": "Il n’y a rien à faire pour l’instant.",

  "command.discuss.name": "discuter",
  "command.discuss.description": "Anime une discussion à travers un article, paragraphe par paragraphe",
  "command.discuss.sub.start.name": "démarrer",
  "command.discuss.sub.start.description": "Ouvre une discussion dans un fil",
  "command.discuss.sub.show.name": "afficher",
  "command.discuss.sub.show.description": "Affiche de nouveau le ¶ dont on discute, avec ses boutons",
  "discussion.shownAgain": "Le paragraphe est de nouveau à la fin du fil, avec ses boutons.",
  "command.discuss.sub.end.name": "terminer",
  "command.discuss.sub.end.description": "Termine la discussion de ce fil, avec un bilan",
  "command.discuss.option.article.name": "article",
  "command.discuss.option.article.description": "Quel article (celui de ce salon, si tu n’en indiques aucun)",
  "command.discuss.option.from.name": "de",
  "command.discuss.option.from.description": "Le premier ¶ (1, si tu n’indiques rien)",
  "command.discuss.option.to.name": "à",
  "command.discuss.option.to.description": "Le dernier ¶ (le dernier de l’article, si tu n’indiques rien)",
  "command.discuss.option.minutes.name": "minutes",
  "command.discuss.option.minutes.description":
    "Minutes pour chaque ¶ (si tu n’indiques rien, les modérateurs font avancer)",
  "command.discuss.option.title.name": "titre",
  "command.discuss.option.title.description":
    "Comment s’appelle la discussion (comme l’article, si tu n’indiques rien)",
  "command.discuss.option.channel.name": "salon",
  "command.discuss.option.channel.description": "Où ouvrir son fil (ici, si tu n’indiques rien)",
  "command.discuss.option.record.name": "consigner",
  "command.discuss.option.record.description":
    "Si ce que les membres écrivent dans le fil entre dans le compte rendu",
  "discussion.started": "La discussion est ouverte : {thread}",
  "discussion.prepared":
    "La discussion n’a pas encore pu être ouverte ; elle le sera dès que je pourrai écrire là-bas.",
  "discussion.wrong.article": "Quel article ? Choisis-en un dans la liste qui apparaît quand tu écris.",
  "discussion.wrong.articleGone": "L’article « {name} » n’est plus ici : rien n’a été lancé.",
  "discussion.wrong.range": "« {title} » a ¶ 1 à {last} ; choisis-y « de » et « à », dans cet ordre.",
  "discussion.wrong.tooLong": "Cela fait {count} paragraphes ; une discussion en a {most} au plus.",
  "discussion.wrong.hall": "On ne peut pas y ouvrir de fil : choisis un salon textuel ou un forum.",
  "discussion.wrong.permissions": "Je n’en ai pas le droit là-bas ; il me manque : {missing}.",
  "discussion.wrong.notHere": "Il n’y a pas de discussion dans ce fil.",
  "discussion.ask.title": "Interroger l’article",
  "discussion.ask.question": "Ta question",
  "discussion.park.title": "Mettre une question de côté",
  "discussion.parking.title": "🅿 Parking",
  "discussion.parking.choose": "Régler une question",
  "discussion.parking.cameUp": "posée à ¶ {paragraph}",
  "discussion.parking.answered": "✅ Réponse trouvée",
  "discussion.parking.open": "🅿 Encore en suspens",
  "discussion.parking.dropped": "✖ Abandonner",
  "discussion.parking.back": "◀ Toutes les questions",
  "discussion.button.park": "🅿 Mettre une question de côté",
  "discussion.button.back": "◀ ¶ précédent",
  "discussion.button.agenda": "📋 Ordre du jour",
  "discussion.button.closeQuestions": "🔒 Fermer les questions",
  "discussion.button.openQuestions": "🔓 Autoriser les questions",
  "discussion.more.title": "**Plus pour les modérateurs**",
  "discussion.more.speaker": "Temps de parole : {time}",
  "discussion.more.speaker.none": "Temps de parole : aucune limite",
  "discussion.more.slow": "Mode lent : {time} entre deux messages",
  "discussion.more.slow.none": "Mode lent : désactivé",
  "discussion.more.minutes": "{count, plural, one {une minute} other {{count} minutes}}",
  "discussion.more.seconds": "{count, plural, one {une seconde} other {{count} secondes}}",
  "discussion.more.mute":
    "Liste des intervenants : retirer, remettre{count, plural, =0 {} one { ({count} retiré)} other { ({count} retirés)}}",
  "discussion.mute.title": "Retirer de la liste des intervenants",
  "discussion.mute.reason": "Pourquoi ? Les modérateurs le voient.",
  "command.settings.option.timeZone.name": "fuseau_horaire",
  "command.settings.option.timeZone.description":
    "Celui dans lequel les heures sont comprises, par exemple Europe/Paris",
  "command.settings.option.blocked.name": "bloqués",
  "command.settings.option.blocked.description":
    "Mentionne chaque membre qui ne peut pas demander ; « - » pour personne",
  "settings.chooseBlocked": "Membres qui ne peuvent pas demander",
  "settings.now.blocked": "Ne peuvent pas demander : {members}",
  "settings.wrong.memberList": "bloqués : mentionne les membres, ou indique « - » pour personne.",
  "settings.button.timeZone": "Fuseau horaire…",
  "settings.timeZoneHelp": "Par exemple Europe/Paris ou America/New_York",

  "command.discuss.sub.schedule.name": "planifier",
  "command.discuss.sub.schedule.description":
    "Ouvre une discussion à un moment choisi, avec un événement sur le serveur",
  "command.discuss.option.when.name": "quand",
  "command.discuss.option.when.description":
    "Par exemple « demain à 18:00 », « 5 décembre à 19:30 », « dans 2 heures »",
  "schedule.done":
    "**{title}** commencera toute seule : {time} ({relative}) dans {channel}. Prépare l’ordre du jour avec /discuter ordre-du-jour ; tu peux l’y jeter pour tout annuler.",
  "schedule.noEvent":
    "Je n’ai pas le droit de créer des événements ici (il me faut Create Events), le serveur n’en affiche donc pas.",
  "schedule.unread":
    "Je ne comprends pas quand est « {typed} ». Essaie « demain à 18:00 », « 5 décembre à 19:30 » ou « dans 2 heures » ; le fuseau horaire est {zone}.",
  "schedule.past": "C’est déjà passé : {time}. Choisis un moment à venir.",
  "schedule.tooFar": "C’est trop loin : {time}. Choisis un moment d’ici un an.",
  "schedule.missed":
    "La discussion **{title}** devait commencer ({time}), mais je n’étais pas là. Un modérateur peut l’ouvrir avec /discuter démarrer.",
  "schedule.event":
    "Une discussion sur « {article} », {count, plural, one {¶ {from}} other {¶ {from} à {to}}}, animée paragraphe par paragraphe.",

  "command.strike.name": "Retirer du compte rendu",
  "discussion.strike.none": "Ce message n’est dans le compte rendu d’aucune discussion.",
  "discussion.strike.title": "Retirer du compte rendu",
  "discussion.strike.reason": "Pourquoi ? C’est dit au compte rendu.",
  "discussion.strike.done":
    "C’est retiré du compte rendu ; à la place, il est dit qu’un modérateur l’a retiré, et pourquoi. Le message lui-même reste dans le fil.",
  "discussion.parked.none":
    "Il n’y a encore rien ici. On y garde ce à quoi l’article ne répond pas, et ce que les membres mettent de côté pour plus tard.",
  "discussion.done": "C’est fait.",
  "discussion.behind":
    "C’est fait, mais le fil ne le montre pas encore. Cela suivra dès que je pourrai y écrire.{count, plural, =0 {} one { Il me manque : {missing}.} other { Il me manque : {missing}.}}",
  "discussion.ended": "La discussion est terminée ; le bilan est dans le fil.",
  "discussion.end.sure": "Terminer cette discussion pour tout le monde ?",
  "discussion.end.yes": "Terminer",

  "agenda.prepared":
    "C’est préparé : jusqu’au début, seuls les modérateurs le voient. Le fil sera ouvert dans {channel}.",
  "agenda.article": "« {article} »",
  "agenda.paragraphs": "{count, plural, one {un paragraphe} other {{count} paragraphes}}",
  "agenda.minutes":
    "{minutes, plural, =0 {les modérateurs font avancer} one {une minute pour chacun} other {{minutes} minutes pour chacun}}",
  "agenda.phase":
    "{phase, select, prepared {📝 préparée} scheduled {🗓 planifiée} running {🟢 en cours} paused {⏸ en pause} discarded {🗑 jetée} other {🏁 terminée}}",
  "agenda.isDiscussed": "en discussion maintenant",
  "agenda.noPrompts": "Aucune piste : ajoutes-en une, ou laisse-moi en proposer de nouveau.",
  "agenda.prompts": "{count, plural, =0 {aucune piste} one {une piste} other {{count} pistes}}",
  "agenda.chooseParagraph": "Choisir un paragraphe",
  "agenda.choosePrompt": "Choisir une piste à modifier ou à retirer",
  "agenda.button.edit": "✏️ Modifier",
  "agenda.button.drop": "Retirer",
  "agenda.button.add": "➕ Ajouter une piste",
  "agenda.button.suggest": "💡 Proposer de nouveau",
  "agenda.button.leaveOut": "Laisser ce ¶ de côté",
  "agenda.button.start": "▶ Ouvrir maintenant",
  "agenda.button.discard": "🗑 Jeter",
  "agenda.button.keep": "Garder",
  "agenda.button.export": "📤 Exporter",
  "agenda.form.add": "Une piste pour ¶ {paragraph}",
  "agenda.form.edit": "Modifier une piste de ¶ {paragraph}",
  "agenda.form.text": "De quoi le groupe peut-il partir ?",
  "agenda.done.added": "✅ La piste est ajoutée.",
  "agenda.done.edited": "✅ La piste est modifiée.",
  "agenda.done.dropped": "✅ Retirée : {prompt}",
  "agenda.done.leftOut": "✅ ¶ {paragraph} est laissé de côté.",
  "agenda.done.suggested":
    "{count, plural, =0 {Tout ce que je peux proposer pour ce paragraphe y est déjà.} one {✅ Une piste est de retour.} other {✅ {count} pistes sont de retour.}}",
  "agenda.done.nothing": "Je ne peux rien proposer : le paragraphe a changé, ou n’existe plus.",
  "agenda.changedMeanwhile": "Quelqu’un a modifié ou retiré cette piste entre-temps : rien n’a été fait.",
  "agenda.wrote": "Tu avais écrit : {text}",
  "agenda.tooLate": "On ne peut laisser de côté qu’un paragraphe encore à venir.",
  "agenda.discard.sure":
    "Jeter « {title} », avec son ordre du jour ? L’exporter le conserve dans un fichier.",
  "agenda.discarded": "🗑 Jetée.",
  "agenda.none":
    "Quelle discussion ? Ce fil n’en est pas une, et tu n’en as préparé aucune : choisis-en une dans la liste, ou prépares-en une avec /discuter.",
  "agenda.noneSuch": "Cette discussion préparée n’existe pas ; choisis-en une dans la liste.",
  "agenda.startsAsItIs":
    "Une discussion préparée s’ouvre telle quelle. N’indique pas : {options}. Tu peux d’abord changer son ordre du jour dans son panneau.",
  "agenda.lost":
    "{count, plural, one {¶ {numbers} du fichier n’est plus dans l’article tel qu’il est maintenant et reste de côté.} other {¶ {numbers} du fichier ne sont plus dans l’article tel qu’il est maintenant et restent de côté.}}",
  "agenda.hidden":
    "{count, plural, one {¶ {numbers} est masqué sur ce serveur et reste de côté.} other {¶ {numbers} sont masqués sur ce serveur et restent de côté.}}",
  "agenda.moved": "Les numéros de l’article ont changé : {moves}.",
  "agenda.wrong.article":
    "article : il n’y a pas d’article « {name} » ici ; il faut le nom de son fichier sans extension, l’un de ceux-ci : {names}",
  "agenda.wrong.nothingLeft":
    "items : aucun de ces paragraphes n’est affiché dans l’article tel qu’il est maintenant ; exporte un nouvel ordre du jour",
  "agenda.list.title": "{count, plural, one {Une discussion} other {{count} discussions}}",
  "agenda.list.none": "Il n’y a pas encore de discussions : ouvres-en une ou prépares-en une avec /discuter.",
  "agenda.list.open": "Ouvrir un ordre du jour",
  "command.discuss.sub.prepare.name": "préparer",
  "command.discuss.sub.prepare.description":
    "Prépare une discussion : vois et change son ordre du jour avant qu’elle commence",
  "command.discuss.sub.agenda.name": "ordre-du-jour",
  "command.discuss.sub.agenda.description": "Change l’ordre du jour d’une discussion préparée ou en cours",
  "command.discuss.sub.list.name": "liste",
  "command.discuss.sub.list.description": "Les discussions de ce serveur : préparées, en cours et terminées",
  "command.discuss.sub.export.name": "exporter",
  "command.discuss.sub.export.description":
    "Un ordre du jour dans un fichier, à garder, à modifier ou à emporter",
  "command.discuss.sub.import.name": "importer",
  "command.discuss.sub.import.description": "Prépare une discussion d’après le fichier d’un ordre du jour",
  "command.discuss.option.discussion.name": "discussion",
  "command.discuss.option.discussion.description":
    "Quelle discussion (si tu n’indiques rien, celle de ce fil ou ta dernière préparée)",
  "command.discuss.option.prepared.name": "préparée",
  "command.discuss.option.prepared.description": "Une discussion préparée, qui s’ouvre telle quelle",
  "command.discuss.option.file.name": "fichier",
  "command.discuss.option.file.description": "Un fichier exporté, même s’il a été modifié depuis",
};
