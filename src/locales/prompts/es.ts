import type { prompts as en } from "./en.js";

type Key = keyof typeof en;

export const prompts: Readonly<Partial<Record<Key, string>>> = {
  "prompt.question":
    "¶ {paragraph} pregunta: «{question}» ¿Cómo responderías tú y cómo responde el artículo?",
  "prompt.opinion":
    "¶ {paragraph} recoge una opinión: «{claim}». ¿Quién la compartiría, quién se opondría y con qué razones?",
  "prompt.report":
    "¶ {paragraph} se apoya en una fuente: «{claim}». ¿Cómo puede saberlo esa fuente y quién diría otra cosa?",
  "prompt.contrast":
    "¶ {paragraph} traza un contraste: «{claim}». ¿Qué quiere mostrar con él? ¿Lo trazarías tú también?",
  "prompt.turn":
    "¶ {paragraph} dice «{claim}». ¿Qué contrapone enseguida a eso y cuál de las dos cosas pesa más?",
  "prompt.reason":
    "¶ {paragraph} da una razón: «{claim}». ¿Basta como explicación o hay que contar con otras razones?",
  "prompt.consequence":
    "¶ {paragraph} nombra una consecuencia: «{claim}». ¿Cómo lleva lo uno a lo otro? ¿Tiene que ser así?",
  "prompt.hedge": "¶ {paragraph} es prudente: «{claim}». ¿Qué hace que sea incierto y qué lo aclararía?",
  "prompt.prediction":
    "¶ {paragraph} mira hacia delante: «{claim}». ¿De qué depende eso y qué podría salir de otro modo?",
  "prompt.demand":
    "¶ {paragraph} dice lo que debe o debería ser: «{claim}». ¿Por qué? ¿Qué pasaría si no fuera así?",
  "prompt.aim": "¶ {paragraph} nombra un objetivo: «{claim}». ¿Cómo se puede alcanzar y qué se interpone?",
  "prompt.condition":
    "¶ {paragraph} hace depender una cosa de otra: «{claim}». ¿Hasta qué punto dependen y qué más influye?",
  "prompt.possibility":
    "¶ {paragraph} dice lo que es posible: «{claim}». ¿A quién le serviría y dónde están sus límites?",
  "prompt.sweeping": "¶ {paragraph} no admite excepciones: «{claim}». ¿Se te ocurre alguna? ¿Cambiaría algo?",
  "prompt.comparison":
    "¶ {paragraph} hace una comparación: «{claim}». ¿Qué muestra? ¿Es una comparación justa?",
  "prompt.rank": "¶ {paragraph} destaca algo: «{claim}». ¿Con qué medida se juzga y por qué importa?",
  "prompt.evidence": "¿Qué pruebas da ¶ {paragraph} para decir «{claim}»? ¿Te convencen?",
  "prompt.habit": "¶ {paragraph} generaliza: «{claim}». ¿Dónde se cumple y dónde esperarías que no?",
  "prompt.decision":
    "¶ {paragraph} habla de una decisión: «{claim}». ¿Qué había a favor y qué otra cosa se podría haber hecho?",
  "prompt.definition":
    "¶ {paragraph} explica un concepto: «{claim}». ¿Lo explicarías así? ¿Qué deja fuera esa explicación?",
  "prompt.change": "¶ {paragraph} habla de un cambio: «{claim}». ¿Qué lo provocó y qué diferencia supone?",
  "prompt.figure": "¶ {paragraph} da una cifra: «{claim}». ¿Es mucho o poco? ¿Con qué la compararías?",
  "prompt.example":
    "¶ {paragraph} da ejemplos: «{claim}». ¿Hasta qué punto son típicos y qué otros se te ocurren?",
  "prompt.denial":
    "¶ {paragraph} dice lo que no es así: «{claim}». ¿Por qué vale la pena decirlo y quién podría haber pensado otra cosa?",
  "prompt.moment":
    "¶ {paragraph} sitúa un hecho en el tiempo: «{claim}». ¿Por qué justo entonces y qué resultó de ello?",
  "prompt.event": "¶ {paragraph} cuenta: «{claim}». ¿Qué puede haber detrás y qué resultó de ello?",
  "prompt.fact": "¶ {paragraph} afirma: «{claim}». ¿Qué se sigue de ahí y qué cambiaría si no fuera así?",
  "prompt.unsaid": "¶ {paragraph} dice: «{claim}». ¿Qué se calla que a ti te gustaría saber?",
  "prompt.check":
    "¶ {paragraph} sostiene: «{claim}». ¿Cómo se podría comprobar y quién lo contaría de otra manera?",
  "prompt.point": "¶ {paragraph} dice: «{claim}». ¿Para qué nos lo cuenta y qué faltaría si no lo dijera?",
  "prompt.list": "¶ {paragraph} enumera «{list}». ¿Qué une todo esto y qué añadirías o quitarías?",
  "prompt.quotation":
    "¶ {paragraph} cita: «{quotation}». ¿De quién son estas palabras y por qué se citan en lugar de contarlas?",
  "prompt.wording":
    "¶ {paragraph} pone «{words}» entre comillas. ¿De quién es esa expresión? ¿La usarías tú?",
  "prompt.again": "También ¶ {other} nombra «{name}». ¿Qué añade ¶ {paragraph} y encaja lo uno con lo otro?",
  "prompt.about": "¿Qué nos dice ¶ {paragraph} sobre «{name}» y qué más te gustaría saber?",
  "prompt.recurring":
    "¶ {paragraph} vuelve una y otra vez a «{name}». ¿Qué dice al respecto y por qué es tan importante aquí?",
  "prompt.span":
    "¶ {paragraph} va de «{from}» a «{to}». ¿Qué acontecimiento entre ambos importó más y por qué?",
  "prompt.items":
    "¶ {paragraph} es una serie de elementos, de «{first}» a «{last}». ¿Cuál importa más? ¿Falta alguno?",
  "prompt.course":
    "¶ {paragraph} empieza con «{first}» y termina con «{last}». ¿Cómo llega de lo uno a lo otro?",
  "prompt.whole": "¶ {paragraph} no dice más que «{words}». ¿Para qué está ahí?",
  "prompt.opening":
    "¶ {paragraph} empieza con «{words} …». ¿Cuál es su idea principal y qué le preguntarías tú?",
  "prompt.last":
    "¶ {paragraph} termina con «{claim}». ¿Por qué termina así? ¿Se sigue eso de lo que dice antes?",
  "prompt.closing":
    "¶ {paragraph} termina con «{words} …». ¿Por qué termina así? ¿Se sigue eso de lo que dice antes?",
};
