import type { transcripts as english } from "./en.js";

/** What stands in transcripts and statistics, in French. */
export const transcripts: Readonly<Partial<Record<keyof typeof english, string>>> = {
  "command.transcript.name": "compte-rendu",
  "command.transcript.description":
    "Obtenir dans des fichiers le compte rendu d’une discussion, ou les questions d’un salon",
  "command.transcript.option.discussion.name": "discussion",
  "command.transcript.option.discussion.description":
    "Quelle discussion (si tu n’indiques rien, celle de ce fil ou la dernière)",
  "command.transcript.option.channel.name": "salon",
  "command.transcript.option.channel.description":
    "Modérateurs : plutôt les questions d’un salon, avec celles de ses fils",
  "command.transcript.option.days.name": "jours",
  "command.transcript.option.days.description":
    "Combien de jours de questions du salon (si tu n’indiques rien, toutes celles conservées)",
  "command.transcript.option.format.name": "format",
  "command.transcript.option.format.description": "Sous quelle forme (les trois, si tu n’indiques rien)",
  "command.transcript.option.public.name": "public",
  "command.transcript.option.public.description":
    "Modérateurs : le montrer à tout le monde ici, pas à toi seulement",
  "command.transcript.choice.format.all": "Tous",
  "command.transcript.choice.format.html": "Une page à lire, avec l’article à côté",
  "command.transcript.choice.format.markdown": "Markdown",
  "command.transcript.choice.format.json": "JSON, pour les programmes",

  "transcript.sent":
    "{kind, select, channel {Les questions posées dans {title}} other {Le compte rendu de « {title} »}}. Les membres y figurent par {names, select, shown {le nom que Discord affiche} other {un pseudonyme}}.",
  "transcript.format":
    "{format, select, html {la page} markdown {le Markdown} json {le JSON} other {{format}}}",
  "transcript.packed":
    "Compressé, sinon ce serait trop gros pour Discord : {formats}. La plupart des systèmes ouvrent les fichiers .gz d’un double clic.",
  "transcript.leftOutFiles":
    "Laissé de côté, car Discord n’accepte pas de fichier de plus de {megabytes} Mo : {formats}. {kind, select, channel {Demande moins de jours.} other {Essaie les autres formats.}}",
  "transcript.notYours":
    "Le compte rendu d’une discussion est pour ceux qui y ont participé, et pour les modérateurs ; ou bien cette discussion n’existe pas.",
  "transcript.noDiscussion":
    "Il n’y a pas encore de discussion à laquelle tu as participé. Les modérateurs peuvent aussi obtenir les questions d’un salon, avec l’option « salon ».",
  "transcript.noChannel": "Tu ne peux pas lire ce salon, ou il n’existe plus.",
  "transcript.oneOfBoth": "Choisis une discussion, ou un salon et ses jours, pas les deux.",
  "transcript.nothingKept":
    "Rien n’en est conservé : personne n’a rien demandé pendant ce temps, ou c’est déjà supprimé.",
  "transcript.notPublic":
    "Seuls les modérateurs montrent un compte rendu à tout le monde : celui-ci est pour toi seulement.",

  "transcript.member": "Membre {hash}",
  "transcript.nobody": "quelqu’un qui n’a pas laissé de nom",
  "transcript.moderator": "un modérateur{withName, select, yes { ({name})} other {}}",

  "transcript.kind":
    "{kind, select, channel {Questions posées dans un salon de {guild}} other {Compte rendu d’une discussion sur {guild}}}",
  "transcript.label":
    "{label, select, article {Article} source {Source} led {Animation} started {Début} ended {Fin} duration {Durée} agenda {Paragraphes} participants {Ont participé} period {Période} other {{label}}}",
  "transcript.byAuthors": "{authors}{withDate, select, yes { ({date})} other {}}",
  "transcript.at": "{time} ({zone})",
  "transcript.period": "du {from} au {to} ({zone})",
  "transcript.ended": "{time} ({zone}){withBy, select, yes {, par {by}} other {}}",
  "transcript.goingOn": "encore en cours quand ce compte rendu a été établi, {time} ({zone})",
  "transcript.articleGone": "n’est plus disponible",
  "transcript.members": "{count, plural, =0 {personne} one {# membre} other {# membres}}",
  "transcript.range": "¶ {from}{one, select, yes {} other {–{to}}}",
  "transcript.duration": "{hours, plural, =0 {} one {{hours} h } other {{hours} h }}{minutes} min",
  "transcript.lessThanAMinute": "moins d’une minute",
  "transcript.paused": "{duration}, dont {paused} de pause",
  "transcript.noText":
    "Ce que les membres ont écrit dans le fil ne devait pas entrer dans le compte rendu ; leurs questions y sont.",

  "transcript.paragraph": "¶ {number}{isAgain, select, yes { (repris)} other {}}",
  "transcript.span": "{from} – {to} · {duration}",
  "transcript.since": "depuis {from}",
  "transcript.paragraphState":
    "{state, select, changed {Le paragraphe a changé depuis qu’on en a discuté ; voici son texte actuel.} hidden {Des modérateurs ont masqué ce paragraphe.} gone {L’article n’a plus ce paragraphe.} other {}}",
  "transcript.nothing": "Rien n’a été dit.",
  "transcript.nothingAsked": "Personne n’a rien demandé.",
  "transcript.prompts": "À discuter",
  "transcript.promptAdded": "ajoutée par un modérateur",
  "transcript.promptReworded": "reformulée par un modérateur ; c’était « {before} »",
  "transcript.promptDropped": "Retirée par un modérateur : « {text} »",

  "transcript.question": "Question",
  "transcript.status":
    "{status, select, answered {Réponse trouvée} verified {Réponse trouvée et vérifiée} extract {Réponse par un extrait} notAnswered {L’article n’y répond pas} waiting {Encore sans réponse} declined {Sans réponse : un modérateur l’a refusée} removed {Une question a été posée, puis retirée.} notKept {Une question a été posée, dont les mots ne sont plus conservés.} other {{status}}}",
  "transcript.verifiedBy": "Réponse trouvée, et vérifiée par {moderator}",
  "transcript.note": "Note d’un modérateur : {note}",
  "transcript.questionParked":
    "{state, select, open {au parking, encore en suspens} answered {au parking, réponse trouvée depuis} dropped {au parking, abandonnée} other {{state}}}",
  "transcript.citationChanged": "le paragraphe a changé depuis",
  "transcript.citationHidden": "La réponse se trouve dans un paragraphe que des modérateurs ont masqué.",

  "transcript.parked": "Pour le parking",
  "transcript.parkedState":
    "{state, select, open {Encore en suspens} answered {Réponse trouvée{isLater, select, yes { depuis} other {}}} dropped {Abandonnée} other {{state}}}",
  "transcript.settled":
    "{withBy, select, yes {{by} a repris « {text} » :} other {« {text} » :}} {state, select, open {de nouveau en suspens} answered {réponse trouvée} dropped {question abandonnée} other {{state}}}",
  "transcript.poll": "Sondage",
  "transcript.pollOpen": "Pas encore de résultat : le sondage était encore ouvert.",
  "transcript.votes": "{count, plural, one {# vote} other {# votes}}",
  "transcript.floor": "{name} a eu la parole{withDuration, select, yes { ({duration})} other {}}",
  "transcript.pause":
    "{because, select, archived {La discussion a été mise en pause, car son fil a été fermé} other {{by} a mis la discussion en pause}}{withUntil, select, yes { ; reprise : {until}} other {}}",
  "transcript.removed":
    "Un modérateur a supprimé une contribution{withReason, select, yes { : {reason}} other {}}",
  "transcript.questionsClosed":
    "{by} a {areClosed, select, yes {fermé} other {rouvert}} les questions à Pilcrow",
  "transcript.leftOut": "{by} a laissé ¶ {paragraph} de côté",
  "transcript.renamed": "La discussion s’appelle désormais « {title} »",

  "transcript.open": "Encore en suspens",
  "transcript.openQuestion": "{by}{withNumber, select, yes {, à ¶ {number}} other {}}",
  "transcript.nothingOpen": "Aucune question n’est restée en suspens.",
  "transcript.summary": "Bilan",
  "transcript.count":
    "{what, select, paragraphs {Paragraphes discutés} questions {Questions} answered {avec réponse} verified {dont vérifiées par un modérateur} openQuestions {encore en suspens} polls {Sondages} messages {Contributions dans le fil} participants {Membres qui ont participé} askers {Membres qui ont demandé} other {{what}}}",
  "transcript.countOf": "{count} sur {of}",
  "transcript.made":
    "Établi par Pilcrow le {time} ({zone}). {names, select, shown {Les membres ont le nom que Discord affiche.} other {Les membres ont un pseudonyme, toujours le même sur ce serveur.}} Les mots et les numéros de l’article sont ceux de ce jour-là.",

  "transcript.theArticle": "L’article",
  "transcript.toArticle": "Vers l’article",
  "transcript.toMinutes": "Vers le compte rendu",
  "transcript.hiddenHere": "(masqué par des modérateurs)",

  "command.stats.name": "statistiques",
  "command.stats.description":
    "Modérateurs : ce qui a été demandé, ce qui a reçu une réponse, et ce qui reste en suspens",
  "command.stats.option.article.name": "article",
  "command.stats.option.article.description":
    "Seulement ce qui concerne cet article (tous, si tu n’en indiques aucun)",
  "command.stats.option.days.name": "jours",
  "command.stats.option.days.description":
    "Combien de jours, aujourd’hui compris (30, si tu n’indiques rien)",
  "command.stats.option.channel.name": "salon",
  "command.stats.option.channel.description":
    "Seulement ce salon et ses fils (partout, si tu n’indiques rien)",
  "command.stats.option.public.name": "public",
  "command.stats.option.public.description":
    "Les montrer à tout le monde : des nombres seulement, les questions de personne",

  "stats.title": "{days, plural, one {Questions d’aujourd’hui} other {Questions des # derniers jours}}",
  "stats.none": "Personne n’a rien demandé pendant ce temps.",
  "stats.total":
    "**{questions, plural, one {# question} other {# questions}}** de {members, plural, one {# membre} other {# membres}}",
  "stats.share": "**{share, number, percent} avec réponse** : {answered, number} sur {answerable, number}",
  "stats.shareNote":
    "Les vues d’ensemble, et ce qui attend ou a été supprimé, ne comptent pas dans cette part.",
  "stats.outcome":
    "{outcome, select, answered {avec réponse} verified {vérifiées par des modérateurs} not_answered {pas dans l’article} declined {refusées par des modérateurs} extract {vues d’ensemble} waiting {en attente des modérateurs} asked {en cours} deleted {supprimées} other {{outcome}}} : {count, number}",
  "stats.votes":
    "**{share, number, percent} jugées utiles** : {helpful, number} sur {votes, plural, one {# vote} other {# votes}}",
  "stats.inPrivate":
    "{count, plural, one {# a été posée en privé : ses mots n’apparaissent nulle part ici.} other {# ont été posées en privé : leurs mots n’apparaissent nulle part ici.}}",
  "stats.forgotten":
    "{count, plural, one {# vient d’un membre qui a voulu être oublié.} other {# viennent de membres qui ont voulu être oubliés.}}",
  "stats.channel": "Dans {channel} et ses fils.",
  "stats.article": "Sur « {title} » : ce à quoi il a répondu, et ce qui est resté sans réponse.",
  "stats.kept":
    "Les questions sont conservées pendant {days, plural, one {# jour} other {# jours}} ici : celles d’avant ({since}) ne comptent pas.",
  "stats.noWords":
    "Les mots des questions ne sont pas conservés ici : personne ne sait ce qui a été cité ou reste en suspens.",
  "stats.zone": "Les jours sont ceux de {zone}.",
  "stats.members": "Qui a demandé le plus",
  "stats.member": "`{hash}` {count, number}",
  "stats.membersNote": "Pseudonymes : un même membre a toujours le même, sur ce serveur seulement.",
  "stats.cited": "Le plus cité dans « {title} »",
  "stats.citedLine": "**{count, number} ×** ¶ {number} · {name}",
  "stats.citedElsewhere": "« {title} » : {count, plural, one {# question} other {# questions}}",
  "stats.stale":
    "{count, plural, one {# citation vient d’un paragraphe qui a changé depuis : elle ne compte pas.} other {# citations viennent de paragraphes qui ont changé depuis : elles ne comptent pas.}}",
  "stats.open": "Questions en suspens : {count, number}",
  "stats.openNote":
    "L’article n’y a pas répondu, et rien ne l’a fait depuis. Celles qui demandent la même chose n’en font qu’une.",
  "stats.openNone": "Aucune question conservée n’est sans réponse.",
  "stats.openLine": "**{times, number} ×** « {question} »",
  "stats.openOf": "{askers, plural, one {# membre} other {# membres}}, la dernière fois {when}",
  "stats.openAlso": "aussi « {question} »",
  "stats.openMore": "{count, plural, one {# autre formulation} other {# autres formulations}}",
  "stats.openInPrivate":
    "{count, plural, one {# autre a été posée en privé : ses mots n’apparaissent nulle part ici.} other {# autres ont été posées en privé : leurs mots n’apparaissent nulle part ici.}}",
  "stats.openAll": "Toutes les questions en suspens",
  "stats.file": "Tous ces nombres en JSON : des pseudonymes à la place des membres, aucun mot privé",

  "stats.chart.map.subtitle": "Combien de fois chaque paragraphe a été cité",
  "stats.chart.map.total":
    "{citations, plural, =0 {Aucune citation pour l’instant} one {Une citation} other {{citations, number} citations}} : {cited, number} sur {paragraphs, plural, one {un paragraphe cité} other {{paragraphs, number} paragraphes cités}}",
  "stats.chart.map.legend": "Nombre de citations",
  "stats.chart.map.bar":
    "{paragraphs, plural, one {Une barre est aussi longue que son paragraphe.} other {Une barre représente jusqu’à {paragraphs, number} paragraphes et est aussi longue que leur texte.}}",
  "stats.chart.map.most": "¶ {number} ({count, plural, one {une fois} other {{count, number} fois}})",
  "stats.chart.map.alt":
    "Combien de fois chaque paragraphe a été cité. {total}. {count, plural, =0 {} one {Le plus souvent : {most}. } other {Le plus souvent : {most}. }}L’article : {title}",

  "stats.chart.days.title": "Questions par jour",
  "stats.chart.days.total":
    "{questions, plural, =0 {Aucune question} one {Une question} other {{questions, number} questions}} · {period}",
  "stats.chart.days.kind":
    "{kind, select, answered {Avec réponse} notAnswered {Sans réponse} other {Autres}} : {questions, number}",
  "stats.chart.days.alt":
    "Questions par jour : {total} ; {kinds}{questions, plural, =0 {} one {} other { ; le plus en un jour : {most, number} ({day})}}",
};
