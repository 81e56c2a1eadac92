import type { prompts as en } from "./en.js";

type Key = keyof typeof en;

export const prompts: Readonly<Partial<Record<Key, string>>> = {
  "prompt.question": "¶ {paragraph} pergunta: “{question}” Como você responderia, e como o artigo responde?",
  "prompt.opinion":
    "¶ {paragraph} traz uma opinião: “{claim}”. Quem concordaria com ela, quem discordaria, e com que razões?",
  "prompt.report":
    "¶ {paragraph} se apoia em uma fonte: “{claim}”. Como essa fonte saberia disso, e quem diria outra coisa?",
  "prompt.contrast":
    "¶ {paragraph} traça um contraste: “{claim}”. O que ele quer mostrar com isso? Você também o traçaria?",
  "prompt.turn":
    "¶ {paragraph} diz “{claim}”. O que ele contrapõe a isso logo em seguida, e qual dos dois lados pesa mais?",
  "prompt.reason":
    "¶ {paragraph} dá uma razão: “{claim}”. Ela basta como explicação, ou há outras razões em jogo?",
  "prompt.consequence":
    "¶ {paragraph} aponta uma consequência: “{claim}”. Como uma coisa leva à outra? Tem de ser assim?",
  "prompt.hedge": "¶ {paragraph} é cauteloso: “{claim}”. O que torna isso incerto, e o que tiraria a dúvida?",
  "prompt.prediction":
    "¶ {paragraph} olha para a frente: “{claim}”. De que isso depende, e o que poderia ser diferente?",
  "prompt.demand": "¶ {paragraph} diz o que deve ou deveria ser: “{claim}”. Por quê? E se não fosse assim?",
  "prompt.aim": "¶ {paragraph} aponta um objetivo: “{claim}”. Como se pode alcançá-lo, e o que o dificulta?",
  "prompt.condition":
    "¶ {paragraph} faz uma coisa depender de outra: “{claim}”. Até que ponto depende, e o que mais influi?",
  "prompt.possibility":
    "¶ {paragraph} diz o que é possível: “{claim}”. Para quem isso seria útil, e onde estão os limites?",
  "prompt.sweeping":
    "¶ {paragraph} não admite exceções: “{claim}”. Você consegue pensar em uma? Ela mudaria algo?",
  "prompt.comparison":
    "¶ {paragraph} faz uma comparação: “{claim}”. O que ela mostra? É uma comparação justa?",
  "prompt.rank": "¶ {paragraph} destaca algo: “{claim}”. Por qual critério, e por que isso importa?",
  "prompt.evidence": "Que provas ¶ {paragraph} apresenta para dizer “{claim}”? Elas convencem você?",
  "prompt.habit":
    "¶ {paragraph} generaliza: “{claim}”. Onde isso vale, e onde você esperaria que não valesse?",
  "prompt.decision":
    "¶ {paragraph} fala de uma decisão: “{claim}”. O que havia a favor dela, e o que mais poderia ter sido feito?",
  "prompt.definition":
    "¶ {paragraph} explica um conceito: “{claim}”. Você o explicaria assim? O que fica de fora?",
  "prompt.change": "¶ {paragraph} fala de uma mudança: “{claim}”. O que a provocou, e que diferença ela faz?",
  "prompt.figure": "¶ {paragraph} dá um número: “{claim}”. É muito ou pouco? Com o que você o compararia?",
  "prompt.example":
    "¶ {paragraph} dá exemplos: “{claim}”. Até que ponto eles são típicos, e que outros vêm à mente?",
  "prompt.denial":
    "¶ {paragraph} diz o que não é assim: “{claim}”. Por que vale a pena dizer isso, e quem poderia ter pensado outra coisa?",
  "prompt.moment":
    "¶ {paragraph} situa um fato no tempo: “{claim}”. Por que justamente então, e o que resultou disso?",
  "prompt.event": "¶ {paragraph} conta: “{claim}”. O que pode estar por trás disso, e o que resultou?",
  "prompt.fact": "¶ {paragraph} afirma: “{claim}”. O que decorre disso, e o que mudaria se não fosse assim?",
  "prompt.unsaid": "¶ {paragraph} diz: “{claim}”. O que ele deixa de dizer que você gostaria de saber?",
  "prompt.check":
    "¶ {paragraph} sustenta: “{claim}”. Como se poderia verificar isso, e quem contaria de outro modo?",
  "prompt.point":
    "¶ {paragraph} diz: “{claim}”. Por que ele nos conta isso, e o que faltaria se não contasse?",
  "prompt.list": "¶ {paragraph} enumera “{list}”. O que une tudo isso, e o que você incluiria ou tiraria?",
  "prompt.quotation":
    "¶ {paragraph} cita: “{quotation}”. De quem são estas palavras, e por que são citadas em vez de recontadas?",
  "prompt.wording": "¶ {paragraph} põe “{words}” entre aspas. De quem é essa expressão? Você mesmo a usaria?",
  "prompt.again":
    "¶ {other} também menciona “{name}”. O que ¶ {paragraph} acrescenta, e uma coisa combina com a outra?",
  "prompt.about": "O que ¶ {paragraph} nos diz sobre “{name}”, e o que mais você gostaria de saber?",
  "prompt.recurring":
    "¶ {paragraph} volta várias vezes a “{name}”. O que ele diz a respeito, e por que isso é tão importante aqui?",
  "prompt.span":
    "¶ {paragraph} vai de “{from}” a “{to}”. Que acontecimento entre os dois foi mais importante, e por quê?",
  "prompt.items":
    "¶ {paragraph} é uma série de itens, de “{first}” a “{last}”. Qual é o mais importante? Falta algum?",
  "prompt.course":
    "¶ {paragraph} começa com “{first}” e termina com “{last}”. Como ele vai de um ponto ao outro?",
  "prompt.whole": "¶ {paragraph} diz apenas “{words}”. Para que ele está aí?",
  "prompt.opening":
    "¶ {paragraph} começa com “{words} …”. Qual é a ideia principal dele, e o que você perguntaria a ele?",
  "prompt.last":
    "¶ {paragraph} termina com “{claim}”. Por que terminar assim? Isso decorre do que ele diz antes?",
  "prompt.closing":
    "¶ {paragraph} termina com “{words} …”. Por que terminar assim? Isso decorre do que ele diz antes?",
};
