import type { Catalogue } from "./en.js";

export const ru: Catalogue = {
  "command.ask.name": "спросить",
  "command.ask.description": "Задать статье вопрос",
  "command.ask.option.question.name": "вопрос",
  "command.ask.option.question.description": "Ваш вопрос, своими словами",
  "command.ask.option.article.name": "статья",
  "command.ask.option.article.description": "Какая статья (все, если не указать)",
  "command.ask.option.private.name": "лично",
  "command.ask.option.private.description": "Показать ответ только вам",
  "command.passage.name": "абзац",
  "command.passage.description": "Показать абзац статьи",
  "command.passage.option.number.name": "номер",
  "command.passage.option.number.description": "Номер абзаца, как в ¶ 5",
  "command.passage.option.article.name": "статья",
  "command.passage.option.article.description": "Какая статья (первая, если не указать)",
  "command.about.name": "о-боте",
  "command.about.description": "Что такое Pilcrow, что он читает и что хранит",

  "ask.noWords": "Спросите меня о чём-нибудь словами.",
  "ask.howToOne":
    "Спросите меня о чём-нибудь из статьи «{title}»: упомяните меня вместе с вопросом или используйте /спросить.",
  "ask.howToSeveral":
    "Спросите меня о чём-нибудь из моих статей: упомяните меня вместе с вопросом или используйте /спросить.",
  "article.unknown": "Такой статьи нет. Выберите её из списка, который появляется при вводе.",

  "answer.followUp": "Понято как продолжение вопроса «{question}»",
  "answer.unsure": "Не уверен, что это ответ; ближе ничего не нашлось",
  "answer.certainty":
    "Уверенность: {certainty, select, certain {высокая} likely {средняя} unsure {низкая} other {{certainty}}}",
  "answer.ownWords": "Словами самой статьи",
  "answer.closest": "Ближе всего эти отрывки:",
  "answer.onlyEnglish": "Я понимаю только английский",
  "answer.askInEnglish": "Пожалуйста, спросите меня по-английски.",
  "answer.askInEnglishToBeSure": "Чтобы не ошибиться, спросите меня, пожалуйста, по-английски.",
  "answer.button.context": "Контекст",
  "answer.button.contextOf": "Контекст ¶ {number}",
  "answer.inContext": "В контексте",

  "extract.explanation": "Выдержки: предложения самой статьи, а не пересказ.",
  "extract.allArticles": "Статьи",
  "extract.more": "… и ещё {count}",
  "extract.nameOne": "Назовите одно из них, чтобы увидеть, что там сказано.",
  "extract.missing":
    "В статье {count, plural, one {# абзац} few {# абзаца} many {# абзацев} other {# абзаца}}; {range} в ней нет.",
  "extract.noHeading": "Ни в одном заголовке статьи нет слов «{words}». Вот её разделы.",
  "extract.hidden": "Модераторы скрыли то, о чём вы спрашиваете.",
  "extract.severalArticles":
    "Здесь {count, plural, one {# статья} few {# статьи} many {# статей} other {# статьи}}: укажите, какая вам нужна, и спросите ещё раз.",

  "passage.missing":
    "В статье «{title}» {count, plural, one {# абзац} few {# абзаца} many {# абзацев} other {# абзаца}}; ¶ {number} в ней нет.",
  "passage.position": "¶ {number} из {count}",
  "passage.previous": "Назад",
  "passage.next": "Вперёд",

  "about.title": "Pilcrow ¶",
  "about.what":
    "Я отвечаю на вопросы о статье её собственными словами: ответ — это предложение статьи в своём абзаце, с номером этого абзаца. Если ответа в статье нет, я так и говорю.",
  "about.how":
    "Спросите командой `/спросить`, упомяните меня вместе с вопросом или ответьте на одно из моих сообщений. `/абзац` показывает абзац по номеру.",
  "about.theArticle": "Статья",
  "about.theArticles": "{count, plural, one {# статья} few {# статьи} many {# статей} other {# статьи}}",
  "about.article":
    "{title} ({count, plural, one {# абзац} few {# абзаца} many {# абзацев} other {# абзаца}})",
  "about.articleBy":
    "{title}, {authors} ({count, plural, one {# абзац} few {# абзаца} many {# абзацев} other {# абзаца}})",
  "about.more": "… и ещё {count}",
  "about.privacy": "Конфиденциальность",

  "failure.wentWrong":
    "Во время поиска что-то пошло не так. Это записано в журнал; пожалуйста, попробуйте ещё раз.",
  "failure.restarting": "Меня перезапускают. Пожалуйста, спросите ещё раз через минуту.",
  "failure.noSuchCommand": "Этой команды больше нет; Discord скоро покажет новые.",
  "failure.tooOld":
    "Это сообщение появилось до изменения статьи. Спросите ещё раз, чтобы увидеть абзацы такими, какие они сейчас.",
};
