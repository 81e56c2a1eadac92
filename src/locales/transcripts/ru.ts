import type { transcripts as en } from "./en.js";

type Key = keyof typeof en;

/** What stands in transcripts and statistics, in Russian. */
export const transcripts: Readonly<Partial<Record<Key, string>>> = {
  "command.transcript.name": "протокол",
  "command.transcript.description": "Получить файлами протокол обсуждения или вопросы канала",
  "command.transcript.option.discussion.name": "обсуждение",
  "command.transcript.option.discussion.description":
    "Какое обсуждение (если не указать: этой ветки или последнее)",
  "command.transcript.option.channel.name": "канал",
  "command.transcript.option.channel.description": "Для модераторов: вместо этого вопросы канала и его веток",
  "command.transcript.option.days.name": "дни",
  "command.transcript.option.days.description":
    "За сколько дней взять вопросы канала (все, что хранятся, если не указать)",
  "command.transcript.option.format.name": "формат",
  "command.transcript.option.format.description": "В каком виде (во всех трёх, если не указать)",
  "command.transcript.option.public.name": "для-всех",
  "command.transcript.option.public.description":
    "Для модераторов: показать всем, кто здесь есть, а не только вам",
  "command.transcript.choice.format.all": "Все",
  "command.transcript.choice.format.html": "Страница для чтения, рядом со статьёй",
  "command.transcript.choice.format.markdown": "Markdown",
  "command.transcript.choice.format.json": "JSON, для программ",

  "transcript.sent":
    "{kind, select, channel {Вопросы, заданные в {title}.} other {Протокол обсуждения «{title}».}} Участники названы в нём {names, select, shown {именами, которые показывает Discord} other {псевдонимами}}.",
  "transcript.format": "{format, select, html {страница} markdown {Markdown} json {JSON} other {{format}}}",
  "transcript.packed":
    "Сжато, иначе было бы слишком велико для Discord: {formats}. Файлы .gz обычно открываются двойным щелчком.",
  "transcript.leftOutFiles":
    "Не вошло, потому что Discord не принимает файлы больше {megabytes} МБ: {formats}. {kind, select, channel {Возьмите меньше дней.} other {Попробуйте другие форматы.}}",
  "transcript.notYours":
    "Протокол обсуждения получают те, кто в нём участвовал, и модераторы. Или такого обсуждения нет.",
  "transcript.noDiscussion":
    "Обсуждений, в которых вы участвовали, пока нет. Модераторы могут получить и вопросы канала: укажите параметр «канал».",
  "transcript.noChannel": "Этого канала больше нет, или вам нельзя его читать.",
  "transcript.oneOfBoth": "Выберите либо обсуждение, либо канал и его дни.",
  "transcript.nothingKept":
    "Об этом ничего не хранится: за это время никто не спрашивал, или всё уже удалено.",
  "transcript.notPublic": "Показать протокол всем могут только модераторы: этот видите только вы.",

  "transcript.member": "Участник {hash}",
  "transcript.nobody": "Участник без имени",
  "transcript.moderator": "модератор{withName, select, yes { ({name})} other {}}",

  "transcript.kind":
    "{kind, select, channel {Вопросы, заданные в канале сервера «{guild}»} other {Протокол обсуждения на сервере «{guild}»}}",
  "transcript.label":
    "{label, select, article {Статья} source {Источник} led {Ведёт} started {Начало} ended {Конец} duration {Продолжительность} agenda {Абзацы} participants {Участники} period {Период} other {{label}}}",
  "transcript.byAuthors": "{authors}{withDate, select, yes { ({date})} other {}}",
  "transcript.at": "{time} ({zone})",
  "transcript.period": "с {from} по {to} ({zone})",
  "transcript.ended": "{time} ({zone}){withBy, select, yes {, завершил {by}} other {}}",
  "transcript.goingOn": "ещё не завершено, когда составлен этот протокол: {time} ({zone})",
  "transcript.articleGone": "больше не доступна",
  "transcript.members":
    "{count, plural, =0 {никого} one {# человек} few {# человека} many {# человек} other {# человека}}",
  "transcript.range": "¶ {from}{one, select, yes {} other {–{to}}}",
  "transcript.duration":
    "{hours, plural, =0 {} one {{hours} ч } few {{hours} ч } many {{hours} ч } other {{hours} ч }}{minutes} мин",
  "transcript.lessThanAMinute": "меньше минуты",
  "transcript.paused": "{duration}, из них перерыв — {paused}",
  "transcript.noText": "То, что участники писали в ветке, в протокол не входит; их вопросы ко мне — входят.",

  "transcript.paragraph": "¶ {number}{isAgain, select, yes { (снова)} other {}}",
  "transcript.span": "{from} – {to} · {duration}",
  "transcript.since": "с {from}",
  "transcript.paragraphState":
    "{state, select, changed {После обсуждения абзац изменился; здесь он такой, какой сейчас.} hidden {Модераторы скрыли этот абзац.} gone {Этого абзаца в статье больше нет.} other {}}",
  "transcript.nothing": "Ничего не сказано.",
  "transcript.nothingAsked": "Никто ничего не спросил.",
  "transcript.prompts": "Темы для обсуждения",
  "transcript.promptAdded": "добавил модератор",
  "transcript.promptReworded": "изменил модератор; было: «{before}»",
  "transcript.promptDropped": "Модератор убрал: «{text}»",

  "transcript.question": "Вопрос",
  "transcript.status":
    "{status, select, answered {Ответ найден} verified {Ответ найден и проверен} extract {Ответ выдержками} notAnswered {В статье ответа нет} waiting {Ответа пока нет} declined {Ответа нет: модератор отклонил вопрос} removed {Заданный здесь вопрос удалён} notKept {Здесь был вопрос, текст которого больше не хранится} other {{status}}}",
  "transcript.verifiedBy": "Ответ найден; проверил {moderator}",
  "transcript.note": "Примечание модератора: {note}",
  "transcript.questionParked":
    "{state, select, open {отложен, ещё открыт} answered {отложен, ответ дан позже} dropped {отложен, потом снят} other {{state}}}",
  "transcript.citationChanged": "абзац с тех пор изменился",
  "transcript.citationHidden": "Ответ находится в абзаце, который модераторы скрыли.",

  "transcript.parked": "Отложенный вопрос",
  "transcript.parkedState":
    "{state, select, open {Ещё открыт} answered {{isLater, select, yes {Ответ дан позже} other {Ответ найден}}} dropped {Снят} other {{state}}}",
  "transcript.settled":
    "{withBy, select, yes {{by} вернулся к вопросу «{text}»:} other {Вопрос «{text}»:}} {state, select, open {снова открыт} answered {ответ есть} dropped {снят} other {{state}}}",
  "transcript.poll": "Опрос",
  "transcript.pollOpen": "Итога нет: опрос ещё не был закрыт.",
  "transcript.votes": "{count, plural, one {# голос} few {# голоса} many {# голосов} other {# голоса}}",
  "transcript.floor": "Выступление: {name}{withDuration, select, yes { ({duration})} other {}}",
  "transcript.pause":
    "{because, select, archived {Обсуждение приостановлено: его ветку закрыли} other {{by} приостановил обсуждение}}{withUntil, select, yes {; продолжение — {until}} other {}}",
  "transcript.removed": "Модератор удалил реплику{withReason, select, yes {: {reason}} other {}}",
  "transcript.questionsClosed": "{by} {areClosed, select, yes {закрыл} other {открыл}} вопросы к Pilcrow",
  "transcript.leftOut": "{by} пропустил ¶ {paragraph}",
  "transcript.renamed": "Новое название обсуждения: «{title}»",

  "transcript.open": "Осталось открытым",
  "transcript.openQuestion": "{by}{withNumber, select, yes {, ¶ {number}} other {}}",
  "transcript.nothingOpen": "Открытых вопросов не осталось.",
  "transcript.summary": "Итоги",
  "transcript.count":
    "{what, select, paragraphs {Обсуждено абзацев} questions {Вопросов} answered {с ответом} verified {из них проверено модераторами} openQuestions {осталось открытыми} polls {Опросов} messages {Реплик в ветке} participants {Участников} askers {Участников, задавших вопросы} other {{what}}}",
  "transcript.countOf": "{count} из {of}",
  "transcript.made":
    "Составлено Pilcrow: {time} ({zone}). {names, select, shown {Участники названы именами, которые показывает Discord.} other {Участники названы псевдонимами; на этом сервере псевдоним участника всегда один и тот же.}} Слова и номера абзацев статьи — на этот день.",

  "transcript.theArticle": "Статья",
  "transcript.toArticle": "К статье",
  "transcript.toMinutes": "К протоколу",
  "transcript.hiddenHere": "(скрыто модераторами)",

  "command.stats.name": "статистика",
  "command.stats.description":
    "Для модераторов: о чём спросили, на что есть ответ и что статья оставляет открытым",
  "command.stats.option.article.name": "статья",
  "command.stats.option.article.description": "Только об этой статье (обо всех, если не указать)",
  "command.stats.option.days.name": "дни",
  "command.stats.option.days.description": "За сколько дней, считая сегодня (30, если не указать)",
  "command.stats.option.channel.name": "канал",
  "command.stats.option.channel.description": "Только этот канал и его ветки (везде, если не указать)",
  "command.stats.option.public.name": "для-всех",
  "command.stats.option.public.description": "Показать всем: только числа, без чьих-либо вопросов",

  "stats.title":
    "{days, plural, =1 {Вопросы за сегодня} one {Вопросы за последний # день} few {Вопросы за последние # дня} many {Вопросы за последние # дней} other {Вопросы за последние # дня}}",
  "stats.none": "За это время никто ничего не спросил.",
  "stats.total":
    "**{questions, plural, one {# вопрос} few {# вопроса} many {# вопросов} other {# вопроса}}** от {members, plural, one {# участника} few {# участников} many {# участников} other {# участника}}",
  "stats.share": "**С ответом — {share, number, percent}**: {answered, number} из {answerable, number}",
  "stats.shareNote": "Выдержки и то, что ждёт решения или удалено, в эту долю не входят.",
  "stats.outcome":
    "{outcome, select, answered {с ответом} verified {проверено модераторами} not_answered {нет в статье} declined {отклонено модераторами} extract {выдержки} waiting {ждёт модератора} asked {в работе} deleted {удалено} other {{outcome}}}: {count, number}",
  "stats.votes":
    "**Помогло — {share, number, percent}**: {helpful, number} из {votes, plural, one {# голоса} few {# голосов} many {# голосов} other {# голоса}}",
  "stats.inPrivate":
    "{count, plural, one {Из них # задан лично: его текст здесь нигде не показывается.} few {Из них # заданы лично: их тексты здесь нигде не показываются.} many {Из них # задано лично: их тексты здесь нигде не показываются.} other {Из них # задано лично: их тексты здесь нигде не показываются.}}",
  "stats.forgotten":
    "{count, plural, one {Из них # — от тех, кто удалил свои вопросы.} few {Из них # — от тех, кто удалил свои вопросы.} many {Из них # — от тех, кто удалил свои вопросы.} other {Из них # — от тех, кто удалил свои вопросы.}}",
  "stats.channel": "В канале {channel} и его ветках.",
  "stats.article": "О статье «{title}»: на что она ответила и на что ничто не ответило.",
  "stats.kept":
    "Вопросы хранятся здесь {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}: то, что было раньше ({since}), не считается.",
  "stats.noWords": "Тексты вопросов здесь не хранятся: что цитировалось и что осталось открытым, неизвестно.",
  "stats.zone": "Дни — по часовому поясу {zone}.",
  "stats.members": "Кто спрашивал больше всех",
  "stats.member": "`{hash}` {count, number}",
  "stats.membersNote":
    "Псевдонимы: на этом сервере, и только на нём, псевдоним участника всегда один и тот же.",
  "stats.cited": "Что цитируется чаще всего в статье «{title}»",
  "stats.citedLine": "**{count, number} ×** ¶ {number} · {name}",
  "stats.citedElsewhere":
    "«{title}»: {count, plural, one {# вопрос} few {# вопроса} many {# вопросов} other {# вопроса}}",
  "stats.stale":
    "{count, plural, one {# цитата не считается: её абзац с тех пор изменился.} few {# цитаты не считаются: их абзацы с тех пор изменились.} many {# цитат не считаются: их абзацы с тех пор изменились.} other {# цитаты не считаются: их абзацы с тех пор изменились.}}",
  "stats.open": "Открытые вопросы: {count, number}",
  "stats.openNote":
    "В статье ответа на них нет, и позже он не появился. Вопросы об одном и том же считаются за один.",
  "stats.openNone": "Среди тех, что хранятся, вопросов без ответа нет.",
  "stats.openLine": "**{times, number} ×** «{question}»",
  "stats.openOf":
    "{askers, plural, one {# участник} few {# участника} many {# участников} other {# участника}}, последний раз {when}",
  "stats.openAlso": "а также «{question}»",
  "stats.openMore":
    "{count, plural, one {ещё # формулировка} few {ещё # формулировки} many {ещё # формулировок} other {ещё # формулировки}}",
  "stats.openInPrivate":
    "{count, plural, one {Ещё # задан лично: его текст здесь нигде не показывается.} few {Ещё # заданы лично: их тексты здесь нигде не показываются.} many {Ещё # задано лично: их тексты здесь нигде не показываются.} other {Ещё # задано лично: их тексты здесь нигде не показываются.}}",
  "stats.openAll": "Все открытые вопросы",
  "stats.file": "Все эти числа в JSON: вместо участников псевдонимы, тексты личных вопросов не указаны",

  "stats.chart.map.subtitle": "Сколько раз процитирован каждый абзац",
  "stats.chart.map.total":
    "{citations, plural, =0 {Цитат пока нет} one {{citations, number} цитата} few {{citations, number} цитаты} many {{citations, number} цитат} other {{citations, number} цитаты}}: процитировано {cited, number} из {paragraphs, plural, one {{paragraphs, number} абзаца} few {{paragraphs, number} абзацев} many {{paragraphs, number} абзацев} other {{paragraphs, number} абзаца}}",
  "stats.chart.map.legend": "Сколько раз процитирован",
  "stats.chart.map.bar":
    "{paragraphs, plural, =1 {Полоса тем длиннее, чем длиннее абзац.} one {Полоса — до {paragraphs, number} абзаца; она тем длиннее, чем больше в них текста.} few {Полоса — до {paragraphs, number} абзацев; она тем длиннее, чем больше в них текста.} many {Полоса — до {paragraphs, number} абзацев; она тем длиннее, чем больше в них текста.} other {Полоса — до {paragraphs, number} абзаца; она тем длиннее, чем больше в них текста.}}",
  "stats.chart.map.most":
    "¶ {number} ({count, plural, one {{count, number} раз} few {{count, number} раза} many {{count, number} раз} other {{count, number} раза}})",
  "stats.chart.map.alt":
    "Сколько раз процитирован каждый абзац. {total}. {count, plural, =0 {} one {Чаще всего: {most}. } few {Чаще всего: {most}. } many {Чаще всего: {most}. } other {Чаще всего: {most}. }}Статья: {title}",

  "stats.chart.days.title": "Вопросы по дням",
  "stats.chart.days.total":
    "{questions, plural, =0 {Вопросов нет} one {{questions, number} вопрос} few {{questions, number} вопроса} many {{questions, number} вопросов} other {{questions, number} вопроса}} · {period}",
  "stats.chart.days.kind":
    "{kind, select, answered {С ответом} notAnswered {Без ответа} other {Другие}}: {questions, number}",
  "stats.chart.days.alt":
    "Вопросы по дням: {total}; {kinds}{questions, plural, =0 {} one {; больше всего за один день: {most, number} ({day})} few {; больше всего за один день: {most, number} ({day})} many {; больше всего за один день: {most, number} ({day})} other {; больше всего за один день: {most, number} ({day})}}",
};
