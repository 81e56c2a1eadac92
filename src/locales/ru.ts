import { discussion } from "./discussion/ru.js";
import type { Catalogue } from "./en.js";
import { prompts } from "./prompts/ru.js";
import { transcripts } from "./transcripts/ru.js";

export const ru: Catalogue = {
  ...discussion,
  ...prompts,
  ...transcripts,

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
  "command.passage.option.article.description":
    "Какая статья (статья этого канала или первая, если не указать)",
  "command.passage.option.private.name": "лично",
  "command.passage.option.private.description": "Показать абзац только вам",
  "command.search.name": "поиск",
  "command.search.description": "Найти абзацы с нужными словами",
  "command.search.option.words.name": "слова",
  "command.search.option.words.description": "Слова; в кавычках — точная фраза",
  "command.search.option.article.name": "статья",
  "command.search.option.article.description": "Какая статья (статья этого канала или все, если не указать)",
  "command.outline.name": "структура",
  "command.outline.description": "Показать заголовки статьи и абзацы под ними",
  "command.outline.option.article.name": "статья",
  "command.outline.option.article.description": "Какая статья (статья этого канала, если не указать)",
  "command.articles.name": "статьи",
  "command.articles.description": "Список статей, о которых можно спрашивать и которые можно читать",
  "command.about.name": "о-боте",
  "command.about.description": "Что такое Pilcrow, что он читает и что хранит",
  "command.help.name": "помощь",
  "command.help.description": "Что здесь можно делать и как",
  "command.forget-me.name": "забыть-меня",
  "command.forget-me.description": "Удалить ваши вопросы и голоса",
  "command.find.name": "Найти в статье",

  "command.queue.name": "очередь",
  "command.queue.description": "Для модераторов: ответы, которые ждут вашего решения",
  "command.verified.name": "проверенные",
  "command.verified.description": "Для модераторов: ответы, за которые вы ручаетесь",
  "command.verified.list.name": "список",
  "command.verified.list.description":
    "Все проверенные ответы; сначала те, что устарели после изменений статьи",
  "command.verified.show.name": "показать",
  "command.verified.show.description": "Один проверенный ответ",
  "command.verified.edit.name": "изменить",
  "command.verified.edit.description": "Исправить проверенный ответ",
  "command.verified.withdraw.name": "отозвать",
  "command.verified.withdraw.description": "Отозвать проверенный ответ",
  "command.verified.add.name": "добавить",
  "command.verified.add.description": "Указать, какое предложение отвечает на вопрос, пока его ещё не задали",
  "command.verified.option.answer.name": "ответ",
  "command.verified.option.answer.description": "Выберите его по вопросу",
  "command.verified.option.reason.name": "причина",
  "command.verified.option.reason.description": "Почему; сохранится в журнале модерации",
  "command.verified.option.question.name": "вопрос",
  "command.verified.option.question.description": "Вопрос так, как его задал бы участник",
  "command.verified.option.paragraph.name": "номер",
  "command.verified.option.paragraph.description": "Номер абзаца, в котором есть ответ, как в ¶ 5",
  "command.verified.option.sentence.name": "предложение",
  "command.verified.option.sentence.description":
    "Словами самой статьи; если не указать, я выберу предложение сам",
  "command.verified.option.article.name": "статья",
  "command.verified.option.article.description": "Какая статья (первая, если не указать)",

  "ask.noWords": "Спросите меня о чём-нибудь словами.",
  "ask.howToOne":
    "Спросите меня о чём-нибудь из статьи «{title}»: упомяните меня вместе с вопросом или используйте /спросить.",
  "ask.howToSeveral":
    "Спросите меня о чём-нибудь из моих статей: упомяните меня вместе с вопросом или используйте /спросить.",
  "article.unknown": "Такой статьи нет. Выберите её из списка, который появляется при вводе.",

  "command.askAbout.name": "Спросить статью об этом",
  "draft.waiting": "Сначала ответ посмотрит модератор; он появится здесь.",
  "edit.tooOften": "Этот вопрос меняли слишком часто; пожалуйста, задайте его в новом сообщении.",
  "unanswered.ping": "{role} В статье нет ответа на этот вопрос: {link}",
  "permission.missing":
    "Я не могу здесь отвечать: мне не хватает права {missing}. Его может дать тот, кто управляет сервером.",

  "answer.followUp": "Понято как продолжение вопроса «{question}»",
  "answer.unsure": "Не уверен, что это ответ; ближе ничего не нашлось",
  "answer.certainty":
    "Уверенность: {certainty, select, certain {высокая} likely {средняя} unsure {низкая} other {{certainty}}}",
  "answer.ownWords": "Словами самой статьи",
  "answer.status.answered": "Ответ найден",
  "answer.status.unsure": "Возможный ответ",
  "answer.status.verified": "Проверено модератором",
  "answer.status.notInTheArticle": "В статье этого нет",
  "answer.status.notInAnyArticle": "Этого нет ни в одной статье",
  "answer.status.notAnswered": "Ответа нет",
  "answer.note": "📝 **Примечание модератора:** {note}",
  "answer.staleVerified":
    "Модератор уже отвечал на это, но с тех пор абзац изменился; вот как я понимаю его сейчас",
  "answer.nothingClose": "Близких к этому отрывков нет.",
  "answer.closest": "Ближе всего эти отрывки:",
  "answer.onlyEnglish": "Я понимаю только английский",
  "answer.askInEnglish": "Пожалуйста, спросите меня по-английски.",
  "answer.askInEnglishToBeSure": "Чтобы не ошибиться, спросите меня, пожалуйста, по-английски.",
  "answer.button.context": "Контекст",
  "answer.button.contextOf": "Контекст ¶ {number}",
  "answer.button.helpful": "Помогло",
  "answer.button.unhelpful": "Не помогло",
  "answer.button.report": "Пожаловаться",
  "answer.button.share": "Поделиться",
  "answer.button.delete": "Удалить",
  "answer.inContext": "В контексте",
  "answer.hidden": "Модератор скрыл этот отрывок.",
  "answer.gone":
    "Этот вопрос у меня больше не хранится, поэтому добавить к нему ничего нельзя. Можете задать его ещё раз.",
  "answer.wordsNotKept": "(Текст вопроса не хранится.)",
  "answer.deleted": "Ответ удалён.",
  "answer.similar": "Модератор проверил ответ на похожий вопрос: «{question}»",
  "answer.similarStale":
    "Абзац изменился с тех пор, как модератор проверил этот ответ. Можете задать тот вопрос сами.",
  "answer.button.similar": "Показать",

  "passages.more": "Другие отрывки",
  "passages.answer":
    "Ответ: {numbers}{count, plural, =0 {} one { · ещё # отрывок} few { · ещё # отрывка} many { · ещё # отрывков} other { · ещё # отрывка}}",
  "passages.closest": "Самые близкие отрывки · выберите, какой прочитать целиком",
  "passages.another": "Другой отрывок, не ответ",

  "feedback.thanks": "Спасибо! Ваш голос учтён; больше его никто не видит.",
  "feedback.passedOn": "Спасибо! Модераторы посмотрят ответ; ваш голос больше никто не видит.",
  "feedback.title": "Не помогло",
  "feedback.reason": "Что с ответом не так?",
  "feedback.reasonHint": "Можно ничего не писать: ваш голос уже учтён.",
  "feedback.paragraph": "Правильный ¶",
  "feedback.paragraphHint": "Номер, как в ¶ 5, если вы его знаете",
  "feedback.wrongParagraph":
    "¶ «{typed}» нет: в статье «{title}» абзацы от ¶ 1 до ¶ {last}. Пожалуйста, нажмите «Не помогло» ещё раз.",
  "feedback.articleChanged":
    "За это время статья изменилась, и номера ¶ могли стать другими. Пожалуйста, спросите ещё раз и тогда отметьте ответ.",
  "feedback.youWrote": "Вы написали:",

  "report.title": "Сообщить модераторам",
  "report.reason": "Что нужно знать модераторам?",
  "report.thanks": "Спасибо! Модераторы посмотрят ответ; о вашей жалобе больше никто не узнает.",

  "share.by": "Вопросом и ответом делится {who}",
  "share.already": "Вы уже поделились этим.",
  "share.shared": "Теперь это видят все, кто здесь есть.",
  "share.waits": "Сначала это посмотрит модератор; потом увидят все, кто здесь есть.",
  "share.changed":
    "После вашего вопроса модераторы скрыли некоторые отрывки. Пожалуйста, спросите ещё раз и поделитесь новым ответом.",
  "share.missing":
    "Я не могу здесь писать: в этом канале у меня нет права {permission, select, ViewChannel {просматривать его} SendMessages {отправлять сообщения} SendMessagesInThreads {отправлять сообщения в ветках} EmbedLinks {встраивать ссылки} other {{permission}}}.",

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
  "passage.goTo": "Перейти к ¶ …",
  "passage.goTo.title": "Перейти к другому абзацу",
  "passage.goTo.number": "Номер ¶, от 1 до {count}",

  "search.found":
    "Найдено в {count, plural, one {# абзаце} few {# абзацах} many {# абзацах} other {# абзаца}}.",
  "search.some":
    "Всех этих слов сразу нет ни в одном абзаце; часть из них есть в {count, plural, one {# абзаце} few {# абзацах} many {# абзацах} other {# абзаца}}.",
  "search.none": "Нет ни в одном абзаце.",
  "search.in": "В статье «{title}»",
  "page.position": "{from}–{to} из {count}",
  "search.open": "Прочитать абзац целиком",
  "search.suggestion": "Искать «{words}»",
  "search.nothing": "Введите слова для поиска: в том, что вы написали, нет ни букв, ни цифр.",
  "search.commonWords": "Такие слова есть в любом тексте. Попробуйте слово поточнее.",

  "outline.paragraphs": "{count, plural, one {# абзац} few {# абзаца} many {# абзацев} other {# абзаца}}",
  "outline.open": "Читать с заголовка",

  "articles.title": "{count, plural, one {# статья} few {# статьи} many {# статей} other {# статьи}}",
  "articles.open": "Посмотреть статью",
  "articles.authors": "{count, plural, =1 {Автор} one {Авторы} few {Авторы} many {Авторы} other {Авторы}}",
  "articles.date": "Дата",
  "articles.length": "Объём",
  "articles.lengthOf":
    "{count, plural, one {# абзац} few {# абзаца} many {# абзацев} other {# абзаца}}{sections, plural, =0 {} one { под # заголовком} few { под # заголовками} many { под # заголовками} other { под # заголовка}}",
  "articles.source": "Источник",
  "articles.outline": "Структура",
  "articles.read": "Читать с ¶ {number}",

  "about.title": "Pilcrow ¶",
  "about.what":
    "Я отвечаю на вопросы о статье её собственными словами: ответ — это предложение статьи в своём абзаце, с номером этого абзаца. Если ответа в статье нет, я так и говорю.",
  "about.how":
    "Спросите командой `/спросить`, упомяните меня вместе с вопросом или ответьте на одно из моих сообщений. `/помощь` показывает всё, что здесь можно делать.",
  "about.theArticle": "Статья",
  "about.theArticles": "{count, plural, one {# статья} few {# статьи} many {# статей} other {# статьи}}",
  "about.article":
    "{title} ({count, plural, one {# абзац} few {# абзаца} many {# абзацев} other {# абзаца}})",
  "about.articleBy":
    "{title}, {authors} ({count, plural, one {# абзац} few {# абзаца} many {# абзацев} other {# абзаца}})",
  "about.more": "… и ещё {count}",
  "about.privacy": "Что хранится и как долго",
  "about.here": "Ответы готовятся на той же машине, где я работаю; другие сервисы вопросов не видят.",
  "about.readsAddressed": "Я читаю только то, что обращено ко мне.",
  "about.readsAll":
    "В этом канале я читаю все сообщения, чтобы отвечать на вопросы; то, в чём вопроса нет, не хранится.",
  "about.keepsQuestions":
    "Вопросы, сведения о том, кто их задал, ответы и голоса хранятся {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}.",
  "about.keepsNoWords":
    "Тексты вопросов не хранятся; сведения о том, кто и когда спрашивал, и голоса за ответ хранятся один день.",
  "about.keepsDecisions":
    "Решения модераторов хранятся, пока они сами их не удалят: проверенные ответы, скрытые отрывки и журнал действий с номерами.",
  "about.forget": "`/забыть-меня` сразу удаляет ваши вопросы и голоса.",

  "help.title": "Что здесь можно делать",
  "help.ask": "Спрашивать",
  "help.lookUp": "Искать и читать",
  "help.moderate": "Модерировать",
  "help.manage": "Управлять",
  "help.command": "{command}: {description}",
  "help.menu": "**{name}**: в меню сообщения, в разделе «Приложения»",
  "help.mention": "Можно также упомянуть меня вместе с вопросом или ответить на одно из моих сообщений.",
  "help.direct": "Здесь любое сообщение мне — это вопрос.",
  "help.here": "В этом канале",
  "help.mode":
    "{mode, select, off {Здесь я не отвечаю на вопросы.} draft {Я отвечаю, когда меня спрашивают; сначала каждый ответ смотрит модератор.} auto {Я отвечаю на каждое сообщение с вопросом.} other {Я отвечаю, когда меня спрашивают.}}",
  "help.notAsker": "Спрашивать здесь могут участники с другой ролью; искать и читать могут все.",
  "help.article": "Статья этого канала: {title}",
  "help.cooldown":
    "Между двумя вопросами нужно подождать {seconds, plural, one {# секунду} few {# секунды} many {# секунд} other {# секунды}}.",
  "help.quota":
    "{count, plural, one {# вопрос} few {# вопроса} many {# вопросов} other {# вопроса}} в час на всех участников вместе.",

  "help.noReviewChannel":
    "⚠️ Канал проверки не выбран: черновики и жалобы участников ждут в /очередь, и никто о них не узнаёт. Выбрать его может тот, кто управляет сервером: /настройки, «Проверка, журнал и упоминания».",

  "find.found": "Ближе всего к этому сообщению",
  "find.nothing":
    "{count, plural, =1 {В статье} one {В статьях} few {В статьях} many {В статьях} other {В статьях}} нет ничего близкого к этому сообщению.",
  "find.noText": "В этом сообщении нет текста, по которому можно искать.",
  "find.own": "Это моё сообщение: то, что в нём показано, и так из статьи.",

  "forget.title": "Удалить ваши вопросы и голоса?",
  "forget.here":
    "Все ваши вопросы и голоса на этом сервере будут удалены, а с ними и то, что вы писали модераторам.",
  "forget.everywhere":
    "Все ваши вопросы и голоса, здесь и на всех серверах, будут удалены, а с ними и то, что вы писали модераторам.",
  "forget.stays":
    "Мои ответы останутся в своих каналах: если они не нужны, сначала удалите их. Проверенные ответы тоже останутся, но без вашего имени. Отменить это нельзя.",
  "forget.yes": "Удалить",
  "forget.no": "Оставить",
  "forget.done":
    "Удалено: {questions, plural, =0 {0 вопросов} one {# вопрос} few {# вопроса} many {# вопросов} other {# вопроса}} и {votes, plural, =0 {0 голосов} one {# голос} few {# голоса} many {# голосов} other {# голоса}}.",
  "forget.kept": "Ничего не удалено.",

  "command.settings.name": "настройки",
  "command.settings.description": "Посмотреть и изменить, как я работаю на этом сервере",
  "command.settings.sub.show.name": "показать",
  "command.settings.sub.show.description": "Открыть панель: все настройки и меню, чтобы их изменить",
  "command.settings.sub.answers.name": "ответы",
  "command.settings.sub.answers.description": "Когда и по какой статье я отвечаю: везде или в одном канале",
  "command.settings.sub.access.name": "доступ",
  "command.settings.sub.access.description": "Каким ролям можно спрашивать, а каким — модерировать",
  "command.settings.sub.notify.name": "уведомления",
  "command.settings.sub.notify.description": "Куда идут черновики, жалобы и журнал и кого упоминать",
  "command.settings.sub.limits.name": "лимиты",
  "command.settings.sub.limits.description": "Как часто можно спрашивать участникам и в каналах",
  "command.settings.sub.language.name": "язык",
  "command.settings.sub.language.description": "Язык того, что видят все",
  "command.settings.sub.privacy.name": "конфиденциальность",
  "command.settings.sub.privacy.description":
    "Как долго хранятся вопросы и как протоколы называют участников",
  "command.settings.sub.export.name": "экспорт",
  "command.settings.sub.export.description": "Получить все настройки файлом",
  "command.settings.sub.import.name": "импорт",
  "command.settings.sub.import.description":
    "Взять все настройки из файла, созданного командой /настройки экспорт",
  "command.settings.sub.reset.name": "сброс",
  "command.settings.sub.reset.description": "Вернуть всё, как было вначале (сначала спрошу)",
  "command.settings.option.channel.name": "канал",
  "command.settings.option.channel.description":
    "Только этот канал, ветка или категория (везде, если не указать)",
  "command.settings.option.mode.name": "режим",
  "command.settings.option.mode.description": "Когда я там отвечаю",
  "command.settings.option.article.name": "статья",
  "command.settings.option.article.description": "По какой статье там отвечать, если никакая не названа",
  "command.settings.option.askers.name": "кто-спрашивает",
  "command.settings.option.askers.description":
    "Упомяните роли, которым можно спрашивать: @Читатели @Участники; «-» — всем",
  "command.settings.option.moderators.name": "модераторы",
  "command.settings.option.moderators.description":
    "Упомяните роли модераторов; «-» — только те, кто управляет сервером",
  "command.settings.option.review_channel.name": "канал-проверки",
  "command.settings.option.review_channel.description": "Куда приходят черновики и ответы с жалобами",
  "command.settings.option.log_channel.name": "канал-журнала",
  "command.settings.option.log_channel.description": "Куда приходит каждая запись журнала",
  "command.settings.option.unanswered_role.name": "роль-без-ответа",
  "command.settings.option.unanswered_role.description": "Кого упоминать, если в статье нет ответа на вопрос",
  "command.settings.option.off.name": "отключить",
  "command.settings.option.off.description": "Отключить одно из трёх",
  "command.settings.option.cooldown.name": "пауза",
  "command.settings.option.cooldown.description":
    "Сколько секунд участник ждёт между двумя вопросами; 0 — нисколько",
  "command.settings.option.quota.name": "квота",
  "command.settings.option.quota.description": "Вопросов в час в каждом канале; 0 — без ограничений",
  "command.settings.option.language.name": "язык",
  "command.settings.option.language.description": "Личные ответы каждый видит на своём языке",
  "command.settings.option.days.name": "дни",
  "command.settings.option.days.description": "Сколько дней хранить вопрос; 0 — текст вопроса не хранится",
  "command.settings.option.names.name": "имена",
  "command.settings.option.names.description": "Как участники названы в протоколах",
  "command.settings.option.file.name": "файл",
  "command.settings.option.file.description":
    "Файл, созданный командой /настройки экспорт, здесь или на другом сервере",
  "command.settings.choice.mode.off": "Никогда",
  "command.settings.choice.mode.mention": "Когда ко мне обращаются",
  "command.settings.choice.mode.draft": "Когда ко мне обращаются, после одобрения модератором",
  "command.settings.choice.mode.auto": "На каждое сообщение, похожее на вопрос",
  "command.settings.choice.mode.everywhere": "Как везде (для канала)",
  "command.settings.choice.off.reviewChannel": "Канал проверки",
  "command.settings.choice.off.logChannel": "Канал журнала",
  "command.settings.choice.off.unansweredRole": "Упоминание, если ответа нет",
  "command.settings.choice.language.en": "Английский",
  "command.settings.choice.language.es": "Испанский",
  "command.settings.choice.language.de": "Немецкий",
  "command.settings.choice.language.fr": "Французский",
  "command.settings.choice.language.ru": "Русский",
  "command.settings.choice.language.pt": "Португальский",
  "command.settings.choice.language.server": "Язык сервера",
  "command.settings.choice.names.hashed": "Под псевдонимом",
  "command.settings.choice.names.shown": "Под именем, которое показывает Discord",

  "settings.title": "Настройки",
  "settings.page":
    "{page, select, answers {Где и как я отвечаю} access {Кто спрашивает, кто модерирует} notify {Проверка, журнал и упоминания} limits {Лимиты} language {Язык} privacy {Конфиденциальность} other {{page}}}",
  "settings.pageDescription":
    "{page, select, answers {Режим и статья, везде или в одном канале} access {Роли} notify {Каналы для модераторов и роль для упоминания} limits {Пауза для участника, вопросов в час} language {Того, что видят все} privacy {Как долго хранятся вопросы; имена в протоколах} other {{page}}}",
  "settings.pageHelp":
    "{page, select, answers {Выберите ниже, когда и по какой статье я отвечаю. Первые два меню действуют везде; третье выделяет один канал, ветку, форум или категорию. В ветке действует то же, что и в её канале.} access {В первом меню — роли, которым можно спрашивать; если оно пусто, можно всем. Во втором — роли, которые модерируют, кроме тех, кто управляет сервером. Читать и искать отрывки могут все.} notify {Первое меню — канал проверки, куда приходят черновики и ответы с жалобами; второе — канал журнала, куда приходит каждая запись; третье — роль, которую упоминают, если в статье нет ответа на вопрос. Чтобы отключить что-то, очистите меню.} limits {Как скоро участник может спросить снова и сколько вопросов в час можно задать в канале.} language {Язык того, что видят все. Личные ответы каждый видит на языке своего Discord; слова статьи остаются как есть.} privacy {Вопросы и места ответов на них хранятся указанное число дней, чтобы понимать уточняющие вопросы и чтобы модераторы могли проверить ответы. Участники могут в любой момент удалить свои вопросы. В протоколах у участников псевдоним этого сервера или имя, которое показывает Discord.} other {{page}}}",
  "settings.channelHelp":
    "Выберите, что действует только в {channel} и в его ветках или публикациях. «Как везде» возвращает общее.",
  "settings.choosePage": "Что вы хотите изменить?",
  "settings.chooseChannel": "Настроить отдельный канал…",
  "settings.choose":
    "{field, select, askerRoles {Кому можно спрашивать: всем} moderatorRoles {Роли модераторов: не выбраны} reviewChannel {Канал проверки: не выбран} logChannel {Канал журнала: не выбран} unansweredRole {Кого упоминать: никого} other {{field}}}",
  "settings.now": "Как сейчас",
  "settings.everywhere": "Везде: {answers}",
  "settings.answers":
    "{mode, select, off {никогда} mention {когда ко мне обращаются} draft {когда ко мне обращаются, после одобрения модератором} auto {на каждое сообщение, похожее на вопрос} other {как везде}}{from, select, one {, по статье «{article}»} other {}}",
  "settings.now.access":
    "Могут спрашивать: {askers, select, everybody {все} other {{askerRoles}}}\nМодерируют: те, кто управляет сервером{moderators, select, roles {, {moderatorRoles}} other {}}",
  "settings.now.notify":
    "Канал проверки: {review}\nКанал журнала: {log}\nКого упоминать, если в статье нет ответа: {role}",
  "settings.now.limits":
    "Участник ждёт: {cooldown, plural, =0 {нисколько} one {# секунду между двумя вопросами} few {# секунды между двумя вопросами} many {# секунд между двумя вопросами} other {# секунды между двумя вопросами}}\nВ канале: {quota, plural, =0 {без ограничений} one {# вопрос в час} few {# вопроса в час} many {# вопросов в час} other {# вопроса в час}}",
  "settings.now.privacy":
    "{days, plural, =0 {Тексты вопросов не хранятся.} one {Вопросы хранятся # день.} few {Вопросы хранятся # дня.} many {Вопросы хранятся # дней.} other {Вопросы хранятся # дня.}}\nУчастники в протоколах: {names, select, shown {под именем, которое показывает Discord} other {под псевдонимом}}",
  "settings.nowhere": "не выбран",
  "settings.noReviewChannel":
    "не выбран: черновики и жалобы участников ждут в /очередь, и никто о них не узнаёт",
  "settings.nobody": "никого",
  "settings.more": "… и ещё {count}",
  "settings.moreArticles": "Статей больше, чем помещается здесь: введите /настройки ответы",
  "settings.field":
    "{field, select, language {Язык} mode {Когда я отвечаю} article {Статья} channels {Каналы} askerRoles {Кто может спрашивать} moderatorRoles {Модераторы} reviewChannel {Канал проверки} logChannel {Канал журнала} unansweredRole {Кого упоминать, если ответа нет} cooldownSeconds {Пауза} quotaPerHour {Вопросов в час в канале} timeZone {Часовой пояс} blockedMembers {Заблокированные участники} retentionDays {Срок хранения вопросов} names {Участники в протоколах} other {{field}}}",
  "settings.ofChannel": "{channel}: {field, select, mode {когда я отвечаю} article {статья} other {{field}}}",
  "settings.unset":
    "{field, select, language {язык сервера} article {Все статьи} channel_mode {Как везде} channel_article {Как везде} askerRoles {все} moderatorRoles {только те, кто управляет сервером} unansweredRole {никого} other {не выбран}}",
  "settings.mode":
    "{mode, select, off {Никогда} mention {Когда ко мне обращаются} draft {Когда ко мне обращаются, после одобрения модератором} auto {На каждое сообщение, похожее на вопрос} other {{mode}}}",
  "settings.modeDescription":
    "{mode, select, off {Сообщения остаются без ответа; тому, кто использует /спросить, я говорю об этом лично} mention {Упоминания, ответы на мои сообщения и /спросить} draft {Ответ ждёт в канале проверки, пока его не примут} auto {И без упоминания; нужен Message Content Intent} other {{mode}}}",
  "settings.language":
    "{language, select, en {Английский} es {Испанский} de {Немецкий} fr {Французский} ru {Русский} pt {Португальский} other {Язык сервера}}",
  "settings.cooldownSeconds": "{count} с",
  "settings.quotaPerHour": "{count, plural, =0 {без ограничений} one {#} few {#} many {#} other {#}}",
  "settings.retentionDays":
    "{count, plural, =0 {не хранятся} one {# день} few {# дня} many {# дней} other {# дня}}",
  "settings.names": "{names, select, shown {Под именем, которое показывает Discord} other {Под псевдонимом}}",
  "settings.namesDescription":
    "{names, select, shown {На этом сервере; для раздачи тем, кто согласен} other {Например, «Участник k3f9q2», всегда один и тот же}}",
  "settings.form.label":
    "{field, select, cooldownSeconds {Секунд между двумя вопросами} quotaPerHour {Вопросов в час в каждом канале} retentionDays {Сколько дней хранить вопросы} other {{field}}}",
  "settings.form.description":
    "{field, select, cooldownSeconds {Одного участника: 0 — без паузы, не больше 86400 (сутки)} quotaPerHour {0 — без ограничений, не больше 10000} retentionDays {0 — текст вопросов не хранится; не больше 3650} other {{field}}}",
  "settings.button.back": "Назад",
  "settings.button.export": "Экспорт в файл",
  "settings.button.reset": "Сбросить…",
  "settings.button.resetYes": "Сбросить всё",
  "settings.button.numbers":
    "{page, select, limits {Изменить лимиты…} privacy {Изменить срок…} other {Изменить…}}",
  "settings.reset.title": "Сбросить всё?",
  "settings.reset.text":
    "Все настройки этого сервера станут такими, какими были вначале. Вопросы, проверенные ответы, скрытые отрывки и записи журнала останутся. Если настройки могут ещё понадобиться, сначала экспортируйте их.",
  "settings.changed": "{change} (запись {case})",
  "settings.same": "Так уже и настроено.",
  "settings.nothingChanged": "Ничего не изменено:",
  "settings.import.leftOut": "Пропущено, потому что не подходит этому серверу (прежнее осталось в силе):",
  "settings.attention": "Требует внимания",
  "settings.attention.draft":
    "Ответы ждут модератора, но канал проверки для них не выбран. Выберите его в разделе «Проверка, журнал и упоминания».",
  "settings.attention.auto":
    "Я не могу читать сообщения, которые обращены не ко мне, поэтому отвечаю, только когда ко мне обращаются. Тот, у кого я запущен, может включить Message Content Intent на странице Bot портала разработчиков Discord и перезапустить меня.",
  "settings.attention.gone":
    "{name}: этого канала больше нет, поэтому {field, select, logChannel {записи видны только в /журнал} other {черновики и жалобы не приходят}}. Выберите другой.",
  "settings.attention.permissions":
    "{name}: я не могу писать в {channel}, поэтому {field, select, logChannel {записи видны только в /журнал} other {черновики и жалобы не приходят}}. Разрешите мне там: {missing}.",
  "settings.attention.roles":
    "{count, plural, =1 {Одной из выбранных ролей больше нет} one {Больше нет # выбранной роли} few {Больше нет # выбранных ролей} many {Больше нет # выбранных ролей} other {Больше нет # выбранной роли}}. Выберите роли заново.",
  "settings.attention.article": "Статьи «{article}» здесь больше нет. Выберите другую.",
  "settings.wrong.range":
    "{field, select, cooldownSeconds {Пауза: укажите целое число секунд от 0 до 86400 (сутки)} quotaPerHour {Вопросов в час в канале: укажите целое число от 0 до 10000} retentionDays {Срок хранения вопросов: укажите целое число дней от 0 до 3650} other {{field}}}.",
  "settings.wrong.channel":
    "{field}: на этом сервере я не вижу канала с идентификатором {id}. Выберите один из каналов этого сервера.",
  "settings.wrong.noMessages":
    "{field}: в самом канале {channel} писать сообщения нельзя. Выберите текстовый канал или ветку.",
  "settings.wrong.permissions":
    "{field}: я не могу писать в {channel}. Разрешите мне там: {missing}. Потом выберите его снова.",
  "settings.wrong.everyone":
    "{name}: роль @everyone {field, select, unansweredRole {никогда не упоминается} moderatorRoles {сделала бы модераторами всех} other {— это и так все}}. {field, select, askerRoles {Чтобы спрашивать могли все, не выбирайте ни одной роли} other {Выберите другую роль}}.",
  "settings.wrong.role":
    "{field}: на этом сервере нет роли с идентификатором {id}. Выберите одну из ролей этого сервера.",
  "settings.wrong.roleList":
    "{field, select, askerRoles {кто-спрашивает} moderatorRoles {модераторы} other {{field}}}: упомяните роли, например @Читатели @Участники, или введите «-», если они не нужны.",
  "settings.wrong.article":
    "{field}: статьи «{article}» нет. Выберите её из списка, который появляется при вводе.",
  "settings.wrong.modeUnset":
    "режим: «Как везде» — это для отдельного канала. Укажите канал или выберите другой режим.",

  "command.cases.name": "журнал",
  "command.cases.description": "Что сделали модераторы и я по их решению: по номерам, с причинами",
  "command.cases.sub.list.name": "список",
  "command.cases.sub.list.description":
    "Последние записи либо записи с нужными словами или об одном участнике",
  "command.cases.sub.show.name": "показать",
  "command.cases.sub.show.description": "Одна запись по её номеру",
  "command.cases.sub.reason.name": "причина",
  "command.cases.sub.reason.description": "Изменить причину в записи; в ней будет видно, что это сделали вы",
  "command.cases.option.words.name": "слова",
  "command.cases.option.words.description": "Записи, в которых есть все эти слова",
  "command.cases.option.member.name": "участник",
  "command.cases.option.member.description": "Записи о том, что сделал этот участник или что его касается",
  "command.cases.option.number.name": "номер",
  "command.cases.option.number.description": "Номер записи",
  "command.cases.option.text.name": "текст",
  "command.cases.option.text.description": "Причина",

  "cases.title":
    "{count, plural, =0 {Записей нет} one {# запись} few {# записи} many {# записей} other {# записи}}",
  "cases.search":
    "{what, select, member {Действия {member} и записи о нём} both {Со словами «{words}»: действия {member} и записи о нём} other {Со словами «{words}»}}",
  "cases.page": "Страница {page} из {pages}",
  "cases.newer": "Новее",
  "cases.older": "Старее",
  "cases.choose": "Посмотреть запись",
  "cases.case":
    "Запись {number} · {action, select, settings {Настройки} accept {Ответ принят} correct {Ответ исправлен} decline {Ответ отклонён} dismiss {Жалоба отклонена} verify {Ответ проверен} edit {Проверенный ответ изменён} withdraw {Проверенный ответ отозван} hide {Отрывок скрыт} show {Отрывок снова показан} delete {Ответ удалён} startDiscussion {Обсуждение начато} endDiscussion {Обсуждение завершено} mute {Исключён из очереди выступающих} unmute {Возвращён в очередь выступающих} strike {Реплика удалена из протокола} refused {Отказано} other {{action}}}",
  "cases.by": "Кто: {who}",
  "cases.about": "О ком: {who}",
  "cases.jump": "Перейти к сообщению",
  "cases.because": "Почему: {reason}",
  "cases.editedBy": "(изменено: {who})",
  "cases.tried": "Попытка без нужных прав: {what}",
  "cases.noWords": "(Текст вопроса больше не хранится.)",
  "cases.privateQuestion": "(Вопрос был задан лично)",
  "cases.button.reason": "Изменить причину",
  "cases.button.list": "Все записи",
  "cases.form.title": "Запись {number}",
  "cases.form.reason": "Почему",
  "cases.missing": "Записи {number} здесь нет.",
  "cases.reasonEdited": "Причина в записи {number} изменена.",

  "command.hidden.name": "скрытые",
  "command.hidden.description": "Отрывки, которые не показываются в ответах",
  "command.hidden.sub.add.name": "добавить",
  "command.hidden.sub.add.description": "Не показывать абзац в ответах, с указанием причины",
  "command.hidden.sub.list.name": "список",
  "command.hidden.sub.list.description": "Какие абзацы скрыты, кем и почему",
  "command.hidden.sub.remove.name": "вернуть",
  "command.hidden.sub.remove.description": "Снова показывать скрытый абзац в ответах",
  "command.hidden.option.paragraph.name": "абзац",
  "command.hidden.option.paragraph.description": "Номер абзаца, как в ¶ 5",
  "command.hidden.option.reason.name": "причина",
  "command.hidden.option.reason.description": "Почему; будет видно в списке и в журнале",
  "command.hidden.option.article.name": "статья",
  "command.hidden.option.article.description": "Какая статья (статья этого канала, если не указать)",
  "command.hidden.option.passage.name": "отрывок",
  "command.hidden.option.passage.description": "Один из скрытых абзацев",

  "hidden.title":
    "{count, plural, =0 {Скрытых абзацев нет} one {# скрытый абзац} few {# скрытых абзаца} many {# скрытых абзацев} other {# скрытого абзаца}}",
  "hidden.help": "Скрытый абзац никогда не показывается в ответах. Чтобы скрыть абзац: /скрытые добавить.",
  "hidden.paragraph": "¶ {number} · {article}",
  "hidden.by": "{who}, {when}",
  "hidden.state":
    "{state, select, moved {Теперь это ¶ {number}.} changed {С тех пор текст изменился; ¶ {number} остаётся скрытым. Посмотрите, нужно ли это ещё.} gone {Этой статьи или этого абзаца здесь больше нет.} other {}}",
  "hidden.choose": "Снова показывать…",
  "hidden.form.title": "Снова показывать в ответах",
  "hidden.form.reason": "Почему",
  "hidden.hidden": "Скрыто из ответов: ¶ {number} статьи «{article}» (запись {case}).",
  "hidden.shown": "Теперь это снова может появляться в ответах (запись {case}).",
  "hidden.already": "¶ {number} статьи «{article}» уже скрыт.",
  "hidden.notHidden": "Этот абзац не скрыт (или уже не скрыт). Все скрытые: /скрытые список.",
  "hidden.whichArticle": "Статей несколько: укажите нужную в параметре «статья».",

  "review.waits":
    "{kind, select, draft {Черновик: можно ли дать такой ответ?} report {Жалоба на ответ: верен ли он?} other {Ответ не помог: верен ли он?}}",
  "review.decided":
    "{kind, select, draft {Черновик} report {Жалоба на ответ} other {Ответ не помог}}: {state, select, accepted {принято} corrected {исправлено} declined {отклонено} dismissed {оставлено как есть} other {отозвано}}",
  "review.askedBy": "Вопрос от {member}",
  "review.privately": "лично",
  "review.jump": "Показать в канале",
  "review.notes": "Что говорят участники",
  "review.notes.more": "… и ещё {count} до этих",
  "review.notes.right": "правильный — **¶ {number}**",
  "review.notes.none": "причина не указана",
  "review.decision": "Решение",
  "review.case": "Запись {number}",
  "review.decidedBy": "{member}, {when}",
  "review.answer":
    "{what, select, proposed {Что ответил бы бот} shown {Что ответил бот} other {Проверенный ответ}}",
  "review.noAnswer":
    "{kind, select, draft {Бот не нашёл ответа в статье. Чтобы дать ответ, выберите отрывок или измените ответ; чтобы сказать, что ответа нет, отклоните черновик.} other {Бот сказал, что в статье нет ответа на это. Чтобы дать ответ, выберите отрывок или измените ответ.}}",
  "review.note": "Примечание модератора",
  "review.stale":
    "С тех пор статья изменилась: этих слов в ней больше нет. Выберите отрывок или измените ответ.",
  "review.hidden": "Этот абзац скрыт из ответов. Выберите отрывок или измените ответ.",
  "review.button.accept": "{kind, select, draft {Принять} other {Принять ответ}}",
  "review.button.edit": "Изменить",
  "review.button.choose": "Выбрать другой отрывок",
  "review.button.decline": "{kind, select, draft {Отклонить} other {Снять ответ}}",
  "review.button.dismiss": "Оставить как есть",
  "review.decline.title": "{kind, select, draft {Отказаться отвечать} other {Снять этот ответ}}",
  "review.reason": "Причина",
  "review.reason.about": "Тот, кто спросил, увидит её вместо ответа.",
  "review.done":
    "{state, select, accepted {Принято} corrected {Исправлено} declined {Отклонено} dismissed {Оставлено как есть} other {Отозвано}} · запись {number}",
  "review.already":
    "{state, select, accepted {Уже принято: {member}} corrected {Уже исправлено: {member}} declined {Уже отклонено: {member}} dismissed {Уже оставлено как есть: {member}} other {Уже отозвано: {member}}}, {when}.",
  "review.refused":
    "{refusal, select, nothingToAccept {В таком виде принимать нечего: выберите отрывок или измените ответ.} noReason {Укажите причину.} noQuote {Укажите слова статьи.} draftNeedsDecision {По черновику нужно решение: примите, измените, выберите отрывок или отклоните.} other {Этого здесь больше нет.}}",
  "review.choose.about":
    "В каком отрывке ответ? Вы увидите его, прежде чем выбрать; бот процитирует самое близкое предложение.",
  "review.choose.placeholder": "Выберите отрывок",
  "review.choose.named": "указал участник",
  "review.choose.number": "Другой ¶ по номеру",
  "review.choose.none": "Такой абзац выбрать нельзя: укажите номер существующего и не скрытого абзаца.",
  "review.choose.confirm": "Вот что получит тот, кто спросил; предложение выделено жирным:",
  "review.choose.take": "Это и есть ответ",
  "review.choose.back": "Назад к списку",

  "queue.empty": "Решения ничего не ждёт.",
  "queue.position": "{number} из {count} в очереди, сначала самые давние",
  "queue.noChannel":
    "Канал проверки не выбран: то, что ждёт решения, видно только здесь. Выберите его в /настройки, и для каждого ответа там появится карточка.",
  "queue.previous": "Назад",
  "queue.next": "Вперёд",

  "verified.none":
    "Проверенных ответов пока нет. Примите черновик или добавьте ответ командой `/проверенные добавить`; тот, кто спросит о том же, сразу его получит.",
  "verified.title":
    "{count, plural, one {# проверенный ответ} few {# проверенных ответа} many {# проверенных ответов} other {# проверенного ответа}}",
  "verified.stale":
    "{count, plural, one {# ответ устарел} few {# ответа устарели} many {# ответов устарели} other {# ответа устарели}}: абзацы с ответом изменены или скрыты. Пока это не исправят, такие ответы не показываются.",
  "verified.isStale": "Устарел",
  "verified.holds": "Проверенный ответ",
  "verified.page": "Страница {number} из {count}",
  "verified.choose": "Посмотреть, изменить или отозвать ответ",
  "verified.by": "проверено: {member}, {when}",
  "verified.button.edit": "Изменить",
  "verified.button.withdraw": "Отозвать",
  "verified.button.list": "Все проверенные ответы",
  "verified.withdraw.title": "Отозвать этот проверенный ответ",
  "verified.reason.about": "Сохранится в журнале модерации.",
  "verified.gone": "Этого проверенного ответа здесь больше нет: его изменили или отозвали.",
  "verified.kept": "Сохранено · запись {number}. Тот, кто об этом спросит, сразу получит этот ответ.",
  "verified.withdrawn": "Отозвано · запись {number}",

  "form.title": "Правильный ответ",
  "form.question": "Вопрос",
  "form.article": "Статья",
  "form.paragraph": "Номер ¶",
  "form.paragraphs": "Номер ¶",
  "form.paragraphs.about": "Если их несколько, укажите через запятую.",
  "form.words": "Предложения с ответом",
  "form.words.about": "Словами самой статьи, каждое с новой строки. Если пусто, выберет бот.",
  "form.note": "Ваше примечание",
  "form.note.about": "Необязательно; показывается под ответом как примечание модератора.",
  "form.again": "Попробовать ещё раз",
  "form.problem.noQuestion": "Не хватает вопроса. Ничего не потеряно: попробуйте ещё раз.",
  "form.problem.noArticle": "Такой статьи больше нет. Ничего не потеряно: попробуйте ещё раз.",
  "form.problem.noNumber": "Не хватает номера ¶, например 7. Ничего не потеряно: попробуйте ещё раз.",
  "form.problem.noSuchParagraph":
    "¶ {number} нет: в статье {count, plural, one {# абзац} few {# абзаца} many {# абзацев} other {# абзаца}}. Ничего не потеряно: попробуйте ещё раз.",
  "form.problem.hidden": "¶ {number} скрыт из ответов. Ничего не потеряно: попробуйте ещё раз.",
  "form.problem.missing":
    "Таких слов нет в {numbers}: «{words}»\nЯ цитирую только то, что сказано в статье. Ничего не потеряно: попробуйте ещё раз.",

  "outcome.decided":
    "{state, select, declined {{member} Модератор посмотрел ваш вопрос и объясняет, почему на него нет ответа.} other {{member} Модератор ответил на ваш вопрос.}}",
  "outcome.privately":
    "{state, select, declined {Модератор посмотрел ваш личный вопрос:} other {Модератор ответил на ваш личный вопрос:}}",
  "outcome.declined":
    "{kind, select, draft {Модератор посмотрел этот вопрос} other {Модератор снял этот ответ}}",
  "outcome.declined.about":
    "{kind, select, draft {Спасибо за вопрос. Ответа на него здесь нет, и вот почему:} other {Он больше не действует, и вот почему:}}",

  "refused.off": "В этом канале я не отвечаю.",
  "refused.role": "Спрашивать здесь могут участники с другой ролью.",
  "refused.cooldown": "Не все вопросы сразу: снова спросить можно {until}.",
  "refused.quota": "Все вопросы этого канала на этот час уже заданы; следующий можно задать {until}.",
  "refused.standing":
    "{needed, select, manager {Это для тех, кто управляет сервером.} moderator {Это для модераторов.} other {Для этого нужна другая роль.}}",

  "failure.wentWrong":
    "Во время поиска что-то пошло не так. Это записано в журнал; пожалуйста, попробуйте ещё раз.",
  "failure.restarting": "Меня перезапускают. Пожалуйста, спросите ещё раз через минуту.",
  "failure.noSuchCommand": "Этой команды больше нет; Discord скоро покажет новые.",
  "failure.tooOld":
    "Это сообщение появилось до изменения статьи. Спросите ещё раз, чтобы увидеть абзацы такими, какие они сейчас.",
};
