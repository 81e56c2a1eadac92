import type { prompts as english } from "./en.js";

/** The prompts that a discussion's paragraphs are given, in French. */
export const prompts: Readonly<Partial<Record<keyof typeof english, string>>> = {
  "prompt.question": "¶ {paragraph} demande : « {question} » Que répondrais-tu, et que répond l’article ?",
  "prompt.opinion":
    "¶ {paragraph} rapporte une opinion : « {claim} ». Qui la partagerait, qui s’y opposerait, et pour quelles raisons ?",
  "prompt.report":
    "¶ {paragraph} s’appuie sur une source : « {claim} ». D’où tient-elle cela, et qui pourrait dire autre chose ?",
  "prompt.contrast":
    "¶ {paragraph} oppose deux choses : « {claim} ». Que veut-on montrer par là, et ferais-tu de même ?",
  "prompt.turn":
    "¶ {paragraph} dit : « {claim} ». Qu’y oppose-t-il aussitôt, et lequel des deux pèse le plus ?",
  "prompt.reason":
    "¶ {paragraph} donne une raison : « {claim} ». Suffit-elle à expliquer, ou y en a-t-il d’autres ?",
  "prompt.consequence":
    "¶ {paragraph} indique une conséquence : « {claim} ». Comment l’un mène-t-il à l’autre, et est-ce inévitable ?",
  "prompt.hedge":
    "¶ {paragraph} reste prudent : « {claim} ». Qu’est-ce qui rend cela incertain, et qu’est-ce qui trancherait ?",
  "prompt.prediction":
    "¶ {paragraph} regarde vers l’avenir : « {claim} ». De quoi cela dépend-il, et qu’est-ce qui pourrait tourner autrement ?",
  "prompt.demand":
    "¶ {paragraph} dit ce qu’il faut ou faudrait : « {claim} ». Pourquoi, et qu’en serait-il sinon ?",
  "prompt.aim":
    "¶ {paragraph} indique un but : « {claim} ». Comment l’atteindre, et qu’est-ce qui y fait obstacle ?",
  "prompt.condition":
    "¶ {paragraph} fait dépendre une chose d’une autre : « {claim} ». Ce lien est-il solide, et qu’est-ce qui compte encore ?",
  "prompt.possibility":
    "¶ {paragraph} dit ce qui est possible : « {claim} ». Qui en ferait usage, et quelles en sont les limites ?",
  "prompt.sweeping":
    "¶ {paragraph} n’admet aucune exception : « {claim} ». En vois-tu une, et changerait-elle quelque chose ?",
  "prompt.comparison":
    "¶ {paragraph} fait une comparaison : « {claim} ». Que montre-t-elle, et est-elle juste ?",
  "prompt.rank":
    "¶ {paragraph} met une chose en avant : « {claim} ». Selon quel critère, et pourquoi est-ce important ?",
  "prompt.evidence": "« {claim} » : quelles preuves ¶ {paragraph} en donne-t-il, et te convainquent-elles ?",
  "prompt.habit":
    "¶ {paragraph} généralise : « {claim} ». Où est-ce vrai, et où t’attendrais-tu au contraire ?",
  "prompt.decision":
    "¶ {paragraph} rapporte une décision : « {claim} ». Qu’est-ce qui y poussait, et que pouvait-on faire d’autre ?",
  "prompt.definition":
    "¶ {paragraph} explique une notion : « {claim} ». Le dirais-tu ainsi, et qu’est-ce qui n’y est pas dit ?",
  "prompt.change":
    "¶ {paragraph} rapporte un changement : « {claim} ». Comment s’est-il produit, et qu’est-ce que cela change ?",
  "prompt.figure":
    "¶ {paragraph} donne un chiffre : « {claim} ». Est-ce beaucoup ou peu, et à quoi le comparerais-tu ?",
  "prompt.example":
    "¶ {paragraph} donne des exemples : « {claim} ». Est-ce typique, et quels autres te viennent à l’esprit ?",
  "prompt.denial":
    "¶ {paragraph} dit ce qui n’est pas : « {claim} ». Pourquoi faut-il le dire, et qui aurait pu croire le contraire ?",
  "prompt.moment":
    "¶ {paragraph} date un événement : « {claim} ». Pourquoi à ce moment-là, et qu’en est-il sorti ?",
  "prompt.event":
    "¶ {paragraph} raconte : « {claim} ». Qu’y a-t-il peut-être derrière, et qu’en est-il sorti ?",
  "prompt.fact":
    "¶ {paragraph} constate : « {claim} ». Qu’est-ce qui en découle, et qu’est-ce qui serait différent sinon ?",
  "prompt.unsaid": "¶ {paragraph} dit : « {claim} ». Que ne dit-il pas que tu voudrais savoir ?",
  "prompt.check":
    "D’après ¶ {paragraph} : « {claim} ». Comment le vérifier, et qui pourrait le raconter autrement ?",
  "prompt.point":
    "¶ {paragraph} dit : « {claim} ». Pourquoi nous le dit-il, et que manquerait-il sans cela ?",
  "prompt.list":
    "¶ {paragraph} énumère : « {list} ». Qu’est-ce qui relie tout cela, et que faudrait-il ajouter ou enlever ?",
  "prompt.quotation":
    "¶ {paragraph} cite : « {quotation} ». De qui sont ces mots, et pourquoi les citer au lieu de les résumer ?",
  "prompt.wording":
    "¶ {paragraph} met « {words} » entre guillemets. Qui parle ainsi, et le dirais-tu toi-même ?",
  "prompt.again": "¶ {other} nomme aussi « {name} ». Qu’ajoute ¶ {paragraph}, et les deux s’accordent-ils ?",
  "prompt.about": "Que nous apprend ¶ {paragraph} sur « {name} », et que voudrais-tu encore savoir ?",
  "prompt.recurring":
    "¶ {paragraph} revient sans cesse à « {name} ». Qu’en dit-il, et pourquoi est-ce si important ici ?",
  "prompt.span":
    "¶ {paragraph} va de « {from} » à « {to} ». Quel événement entre les deux a le plus compté, et pourquoi ?",
  "prompt.items":
    "¶ {paragraph} est une suite d’éléments, de « {first} » à « {last} ». Lequel compte le plus, et en manque-t-il un ?",
  "prompt.course":
    "¶ {paragraph} commence par « {first} » et finit par « {last} ». Comment passe-t-il de l’un à l’autre ?",
  "prompt.whole": "¶ {paragraph} ne dit rien de plus que « {words} ». À quoi cela sert-il ?",
  "prompt.opening":
    "¶ {paragraph} commence par « {words}… ». Quelle est l’idée principale, et que demanderais-tu en retour ?",
  "prompt.last":
    "¶ {paragraph} finit par « {claim} ». Pourquoi finir ainsi, et est-ce que cela découle de ce qui précède ?",
  "prompt.closing":
    "¶ {paragraph} finit par « {words}… ». Pourquoi finir ainsi, et est-ce que cela découle de ce qui précède ?",
};
