import type { discussion as en } from "./en.js";

type Key = keyof typeof en;

/** What is said in and about moderated discussions, in Russian. */
export const discussion: Readonly<Partial<Record<Key, string>>> = {
  "discussion.gone": "Этого обсуждения больше нет.",
  "discussion.announcement": "**{title}** · обсуждение статьи «{article}», ¶ {numbers}, ведёт {leader}",
  "discussion.howTo.title": "Как участвовать",
  "discussion.howTo.speak":
    "**Поднять руку**, чтобы выступить: модератор даёт слово по очереди. Чтобы опустить руку, нажмите ещё раз.",
  "discussion.howTo.ask":
    "**Спросить** статью кнопкой или командой /спросить: я отвечаю её собственными словами.",
  "discussion.howTo.park":
    "**Отложенные вопросы**: здесь собрано то, что осталось без ответа, и то, что вы отложили на потом.",
  "discussion.minutesEach":
    "{minutes, plural, one {{minutes} минута} few {{minutes} минуты} many {{minutes} минут} other {{minutes} минуты}} на {count, plural, =1 {абзац} one {каждый из {count} абзаца} few {каждый из {count} абзацев} many {каждый из {count} абзацев} other {каждый из {count} абзаца}}; модератор может перейти дальше и раньше.",
  "discussion.notice.recorded":
    "**То, что вы здесь пишете, записывается** для протокола. Если изменить или удалить сообщение, изменится и протокол; модератор может удалить сообщение из протокола; /забыть-меня удаляет всё, что там есть вашего.",
  "discussion.notice.notRecorded":
    "**То, что вы здесь пишете, не записывается**: в протокол входит только то, что делается через меня, — вопросы, выступления, опросы.",
  "discussion.noParagraph": "Этот абзац больше не показывается.",
  "discussion.paragraphChanged": "изменён после составления повестки",
  "discussion.prompts": "Темы для обсуждения",
  "discussion.place": "{place} из {of}",
  "discussion.isPaused": "пауза",
  "discussion.movesOn": "следующий ¶ {when}",
  "discussion.timeEnds": "время закончится {when}",
  "discussion.openQuestions":
    "{count, plural, one {{count} открытый вопрос} few {{count} открытых вопроса} many {{count} открытых вопросов} other {{count} открытого вопроса}}",
  "discussion.questionsClosed": "вопросы закрыты",
  "discussion.speaks": "выступает {member}",
  "discussion.until": "время закончится {when}",
  "discussion.waiting": "далее: {members}",

  "discussion.button.hand": "✋ Поднять руку",
  "discussion.button.ask": "❓ Спросить",
  "discussion.button.parked": "🅿 Отложенные вопросы",
  "discussion.button.next": "Следующий ¶ ▶",
  "discussion.button.call": "🎤 Дать слово",
  "discussion.button.poll": "📊 Опрос",
  "discussion.button.pause": "⏸ Пауза",
  "discussion.button.resume": "▶ Продолжить",
  "discussion.button.more": "⚙ Ещё",
  "discussion.button.end": "🏁 Завершить",
  "discussion.button.done": "У меня всё",
  "discussion.button.transcript": "📄 Протокол",

  "discussion.notice.timeUp": "Время последнего абзаца вышло; обсуждение завершает модератор.",
  "discussion.notice.paused":
    "{because, select, archived {Обсуждение приостановлено: ветку закрыли.} other {{who} приостанавливает обсуждение.}}",
  "discussion.notice.resumed": "{who} продолжает обсуждение.",
  "discussion.notice.called": "{member}, вам слово",
  "discussion.notice.floorOver": "{member}, ваше время вышло. Спасибо!",
  "discussion.notice.questionsClosed":
    "{who} закрывает вопросы ко мне; свой вы можете отложить кнопкой «Отложенные вопросы».",
  "discussion.notice.questionsOpen": "{who} снова разрешает вопросы ко мне.",
  "discussion.notice.slowed":
    "{seconds, plural, =0 {{who} отключает медленный режим.} one {{who} включает медленный режим: одно сообщение в {seconds} секунду.} few {{who} включает медленный режим: одно сообщение в {seconds} секунды.} many {{who} включает медленный режим: одно сообщение в {seconds} секунд.} other {{who} включает медленный режим: одно сообщение в {seconds} секунды.}}",

  "discussion.poll.open":
    "{count, plural, =0 {Пока никто не проголосовал.} one {Проголосовал {count} человек.} few {Проголосовали {count} человека.} many {Проголосовали {count} человек.} other {Проголосовало {count} человека.}} Итог будет виден, когда опрос закроют; до этого голос можно изменить.",
  "discussion.poll.close": "Закрыть опрос",
  "discussion.poll.closed": "Этот опрос закрыт; итог — ниже.",
  "discussion.poll.votes":
    "{count, plural, =0 {голосов нет} one {{count} голос} few {{count} голоса} many {{count} голосов} other {{count} голоса}}",
  "discussion.poll.share": "**{count}** · {share, number, percent}",
  "discussion.poll.voted": "Ваш голос: {option}. Пока опрос не закрыт, его можно изменить.",
  "discussion.poll.title": "Быстрый опрос",
  "discussion.poll.question": "О чём вы спрашиваете?",
  "discussion.poll.options": "Варианты (от 2 до 5), каждый с новой строки",

  "discussion.hand.up":
    "{place, plural, =1 {Рука поднята: следующее слово ваше.} one {Рука поднята: ваше место в очереди — {place}.} few {Рука поднята: ваше место в очереди — {place}.} many {Рука поднята: ваше место в очереди — {place}.} other {Рука поднята: ваше место в очереди — {place}.}} Чтобы опустить её, нажмите ещё раз.",
  "discussion.hand.down": "Рука опущена.",
  "discussion.hand.done": "Спасибо за выступление!",

  "discussion.summary.title": "Обсуждение «{title}» завершено",
  "discussion.summary.covered":
    "{count, plural, =0 {Ни один абзац не обсуждался.} =1 {Обсуждён ¶ {numbers}} one {Обсуждены ¶ {numbers} ({count} абзац)} few {Обсуждены ¶ {numbers} ({count} абзаца)} many {Обсуждены ¶ {numbers} ({count} абзацев)} other {Обсуждены ¶ {numbers} ({count} абзаца)}}",
  "discussion.summary.questions":
    "{asked, plural, =0 {Ни одного вопроса} one {{asked} вопрос} few {{asked} вопроса} many {{asked} вопросов} other {{asked} вопроса}}: с ответом — {answered}, открытых — {open}",
  "discussion.summary.polls":
    "{polls, plural, =0 {Ни одного опроса} one {{polls} опрос} few {{polls} опроса} many {{polls} опросов} other {{polls} опроса}}",
  "discussion.summary.participants":
    "{participants, plural, =0 {Никто не участвовал} one {{participants} участник} few {{participants} участника} many {{participants} участников} other {{participants} участника}}",
  "discussion.summary.open": "Осталось открытым",

  "forget.discussions":
    "Исчезнет и ваше участие в обсуждениях: то, что есть о вас в протоколах, голоса в опросах, поднятая рука.",
  "about.recordsThread":
    "Эта ветка — обсуждение, и сообщения в ней входят в его протокол; об этом сказано в её первом сообщении.",
  "about.keepsDiscussions":
    "Протокол обсуждения (что спросили, что сделано через меня, что решили и, если это записывается, что написали) хранится {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} после его завершения.",
  "answer.parked": "Теперь он среди отложенных вопросов обсуждения.",
  "answer.askedBy": "Вопрос от {member}",
  "answer.lies.furtherOn": "Ответ находится дальше: обсуждение до него ещё не дошло.",
  "answer.lies.elsewhere": "Ответ находится не в той части, которая обсуждается.",
  "refused.closed":
    "Вопросы в этом обсуждении закрыты, пока модератор снова их не разрешит. Свой вы можете отложить: 🅿 Отложенные вопросы.",

  "discussion.refused.gone": "Этого обсуждения больше нет.",
  "discussion.refused.notStarted": "Обсуждение ещё не началось.",
  "discussion.refused.alreadyStarted": "Обсуждение уже началось.",
  "discussion.refused.paused": "Обсуждение приостановлено.",
  "discussion.refused.notPaused": "Обсуждение не приостановлено.",
  "discussion.refused.ended": "Обсуждение завершено.",
  "discussion.refused.moved": "Кто-то уже сделал это раньше вас; второй раз ничего не сделано.",
  "discussion.refused.noSuchPlace": "Такого абзаца в этом обсуждении нет.",
  "discussion.refused.handIsUp": "Ваша рука уже поднята.",
  "discussion.refused.noHand": "Ваша рука не поднята.",
  "discussion.refused.isSpeaking": "Слово сейчас у вас.",
  "discussion.refused.notSpeaking": "Слово сейчас не у вас.",
  "discussion.refused.nobodyWaits": "Никто не поднял руку.",
  "discussion.refused.isMuted": "Сейчас вас нет в очереди выступающих: так решил модератор.",
  "discussion.refused.alreadyMuted": "Этот участник уже исключён из очереди выступающих.",
  "discussion.refused.notMuted": "Этот участник не исключён из очереди выступающих.",
  "discussion.refused.noSuchPoll": "Этого опроса больше нет.",
  "discussion.refused.pollIsClosed": "Этот опрос закрыт.",
  "discussion.refused.noPollQuestion": "В опросе должен быть вопрос.",
  "discussion.refused.tooFewOptions":
    "В опросе должно быть хотя бы два разных варианта, каждый с новой строки.",
  "discussion.refused.tooManyPolls": "Сначала закройте один из опросов: открыто уже пять.",
  "discussion.refused.noSuchQuestion": "Этого вопроса среди отложенных больше нет.",
  "discussion.refused.nothingChanges": "Так уже и есть.",
  "discussion.refused.tooManyOfYours":
    "Десять ваших вопросов ещё открыты; подождите, пока один из них решится.",
  "discussion.refused.tooManyParked": "Больше вопросов отложить нельзя: их уже слишком много.",
  "discussion.refused.noSuchPrompt": "Этой темы больше нет; возможно, её кто-то изменил.",
  "discussion.refused.samePrompt": "Такая тема уже есть.",
  "discussion.refused.tooManyPrompts": "У абзаца может быть не больше шести тем; сначала уберите одну.",
  "discussion.refused.lastParagraph": "В обсуждении должен быть хотя бы один абзац.",
  "discussion.refused.nothingDue": "Ещё не время.",

  "command.discuss.name": "обсуждение",
  "command.discuss.description": "Вести обсуждение статьи, абзац за абзацем",
  "command.discuss.sub.start.name": "начать",
  "command.discuss.sub.start.description": "Начать обсуждение в ветке",
  "command.discuss.sub.show.name": "показать",
  "command.discuss.sub.show.description": "Снова показать обсуждаемый ¶ с его кнопками",
  "discussion.shownAgain": "Абзац со своими кнопками снова стоит в конце ветки.",
  "command.discuss.sub.end.name": "завершить",
  "command.discuss.sub.end.description": "Завершить обсуждение этой ветки и подвести итог",
  "command.discuss.option.article.name": "статья",
  "command.discuss.option.article.description": "Какая статья (статья этого канала, если не указать)",
  "command.discuss.option.from.name": "первый",
  "command.discuss.option.from.description": "Первый ¶ (¶ 1, если не указать)",
  "command.discuss.option.to.name": "последний",
  "command.discuss.option.to.description": "Последний ¶ (последний в статье, если не указать)",
  "command.discuss.option.minutes.name": "минуты",
  "command.discuss.option.minutes.description":
    "Сколько минут на каждый ¶ (если не указать, дальше переходят модераторы)",
  "command.discuss.option.title.name": "название",
  "command.discuss.option.title.description": "Как называется обсуждение (как статья, если не указать)",
  "command.discuss.option.channel.name": "канал",
  "command.discuss.option.channel.description": "Где открыть ветку обсуждения (здесь, если не указать)",
  "command.discuss.option.record.name": "протокол",
  "command.discuss.option.record.description": "Входит ли в протокол то, что участники пишут в ветке",
  "discussion.started": "Обсуждение началось: {thread}",
  "discussion.prepared": "Открыть обсуждение пока не удалось; оно откроется, как только я смогу там писать.",
  "discussion.wrong.article": "Какая статья? Выберите её из списка.",
  "discussion.wrong.articleGone": "Статьи «{name}» здесь больше нет: ничего не начато.",
  "discussion.wrong.range":
    "В статье «{title}» абзацы от ¶ 1 до ¶ {last}; выберите «первый» и «последний» среди них, по порядку.",
  "discussion.wrong.tooLong":
    "Слишком много абзацев: {count}. В одном обсуждении их может быть не больше {most}.",
  "discussion.wrong.hall": "Там нельзя открыть ветку: выберите текстовый канал или форум.",
  "discussion.wrong.permissions": "Там я этого не могу. Разрешите мне: {missing}.",
  "discussion.wrong.notHere": "В этой ветке нет обсуждения.",
  "discussion.ask.title": "Спросить статью",
  "discussion.ask.question": "Ваш вопрос",
  "discussion.park.title": "Отложить вопрос",
  "discussion.parking.title": "🅿 Отложенные вопросы",
  "discussion.parking.choose": "Разобраться с вопросом",
  "discussion.parking.cameUp": "возник на ¶ {paragraph}",
  "discussion.parking.answered": "✅ Ответ есть",
  "discussion.parking.open": "🅿 Ещё открыт",
  "discussion.parking.dropped": "✖ Снять",
  "discussion.parking.back": "◀ Все вопросы",
  "discussion.button.park": "🅿 Отложить вопрос",
  "discussion.button.back": "◀ Предыдущий ¶",
  "discussion.button.agenda": "📋 Повестка",
  "discussion.button.closeQuestions": "🔒 Закрыть вопросы",
  "discussion.button.openQuestions": "🔓 Разрешить вопросы",
  "discussion.more.title": "**Ещё для модераторов**",
  "discussion.more.speaker": "Время выступления: {time}",
  "discussion.more.speaker.none": "Время выступления: без ограничений",
  "discussion.more.slow": "Медленный режим: {time} между двумя сообщениями",
  "discussion.more.slow.none": "Медленный режим: выключен",
  "discussion.more.minutes":
    "{count, plural, one {{count} минута} few {{count} минуты} many {{count} минут} other {{count} минуты}}",
  "discussion.more.seconds":
    "{count, plural, one {{count} секунда} few {{count} секунды} many {{count} секунд} other {{count} секунды}}",
  "discussion.more.mute":
    "Очередь выступающих: исключить, вернуть{count, plural, =0 {} one { (исключён {count})} few { (исключены {count})} many { (исключено {count})} other { (исключено {count})}}",
  "discussion.mute.title": "Исключить из очереди выступающих",
  "discussion.mute.reason": "Почему? Это увидят модераторы.",
  "command.settings.option.timeZone.name": "часовой-пояс",
  "command.settings.option.timeZone.description": "В каком поясе понимать время, например Europe/Berlin",
  "command.settings.option.blocked.name": "заблокированные",
  "command.settings.option.blocked.description":
    "Упомяните участников, которым нельзя спрашивать; «-» — таких нет",
  "settings.chooseBlocked": "Кому нельзя спрашивать: никому",
  "settings.now.blocked": "Не могут спрашивать: {members}",
  "settings.wrong.memberList":
    "заблокированные: упомяните участников или введите «-», если таких быть не должно.",
  "settings.button.timeZone": "Часовой пояс…",
  "settings.timeZoneHelp": "Например, Europe/Berlin или America/New_York",

  "command.discuss.sub.schedule.name": "назначить",
  "command.discuss.sub.schedule.description": "Начать обсуждение в назначенное время, с событием на сервере",
  "command.discuss.option.when.name": "когда",
  "command.discuss.option.when.description":
    "Например, «завтра в 18:00», «5 декабря в 19:30», «через 2 часа»",
  "schedule.done":
    "Обсуждение **{title}** начнётся само {time} ({relative}) в {channel}. Подготовьте повестку командой /обсуждение повестка; чтобы отменить обсуждение, удалите его там же.",
  "schedule.noEvent":
    "Создавать события здесь мне нельзя (нужно право Create Events), поэтому на сервере события нет.",
  "schedule.unread":
    "Я не понимаю, какое время значит «{typed}». Попробуйте «завтра в 18:00», «5 декабря в 19:30» или «через 2 часа»; часовой пояс — {zone}.",
  "schedule.past": "{time} уже в прошлом; выберите время в будущем.",
  "schedule.tooFar": "До {time} слишком далеко; выберите время не позже чем через год.",
  "schedule.missed":
    "Обсуждение **{title}** должно было начаться {time}, но меня тогда не было. Модератор может начать его командой /обсуждение начать.",
  "schedule.event":
    "Обсуждение статьи «{article}», {count, plural, =1 {¶ {from}} one {¶ {from}–{to}} few {¶ {from}–{to}} many {¶ {from}–{to}} other {¶ {from}–{to}}}, абзац за абзацем.",

  "command.strike.name": "Удалить из протокола",
  "discussion.strike.none": "Этого сообщения нет в протоколе ни одного обсуждения.",
  "discussion.strike.title": "Удалить из протокола",
  "discussion.strike.reason": "Почему? Причина останется в протоколе.",
  "discussion.strike.done":
    "Удалено из протокола; на этом месте сказано, что это сделал модератор и почему. Само сообщение остаётся в ветке.",
  "discussion.parked.none":
    "Здесь пока ничего нет. Здесь собирается то, на что в статье нет ответа, и то, что участники отложили на потом.",
  "discussion.done": "Готово.",
  "discussion.behind":
    "Готово; но в ветке этого пока не видно. Это появится там, как только я смогу туда писать.{count, plural, =0 {} one { Разрешите мне: {missing}.} few { Разрешите мне: {missing}.} many { Разрешите мне: {missing}.} other { Разрешите мне: {missing}.}}",
  "discussion.ended": "Обсуждение завершено; итог — в ветке.",
  "discussion.end.sure": "Завершить это обсуждение для всех?",
  "discussion.end.yes": "Завершить",

  "agenda.prepared": "Подготовлено: до начала это видят только модераторы. Ветка откроется в {channel}.",
  "agenda.article": "«{article}»",
  "agenda.paragraphs":
    "{count, plural, one {{count} абзац} few {{count} абзаца} many {{count} абзацев} other {{count} абзаца}}",
  "agenda.minutes":
    "{minutes, plural, =0 {дальше переходят модераторы} one {{minutes} минута на каждый} few {{minutes} минуты на каждый} many {{minutes} минут на каждый} other {{minutes} минуты на каждый}}",
  "agenda.phase":
    "{phase, select, prepared {📝 подготовлено} scheduled {🗓 назначено} running {🟢 идёт} paused {⏸ приостановлено} discarded {🗑 удалено} other {🏁 завершено}}",
  "agenda.isDiscussed": "обсуждается сейчас",
  "agenda.noPrompts": "Тем нет: добавьте свою или дайте мне снова предложить несколько.",
  "agenda.prompts":
    "{count, plural, =0 {тем нет} one {{count} тема} few {{count} темы} many {{count} тем} other {{count} темы}}",
  "agenda.chooseParagraph": "Выберите абзац",
  "agenda.choosePrompt": "Выберите тему, чтобы изменить или убрать её",
  "agenda.button.edit": "✏️ Изменить",
  "agenda.button.drop": "Убрать",
  "agenda.button.add": "➕ Добавить тему",
  "agenda.button.suggest": "💡 Предложить снова",
  "agenda.button.leaveOut": "Пропустить этот ¶",
  "agenda.button.start": "▶ Начать сейчас",
  "agenda.button.discard": "🗑 Удалить",
  "agenda.button.keep": "Оставить",
  "agenda.button.export": "📤 Экспорт",
  "agenda.form.add": "Тема для ¶ {paragraph}",
  "agenda.form.edit": "Изменить тему для ¶ {paragraph}",
  "agenda.form.text": "С чего может начать группа?",
  "agenda.done.added": "✅ Тема добавлена.",
  "agenda.done.edited": "✅ Тема изменена.",
  "agenda.done.dropped": "✅ Убрано: {prompt}",
  "agenda.done.leftOut": "✅ ¶ {paragraph} пропущен.",
  "agenda.done.suggested":
    "{count, plural, =0 {Все темы, которые я могу предложить к этому абзацу, уже есть.} one {✅ Вернулась {count} тема.} few {✅ Вернулись {count} темы.} many {✅ Вернулось {count} тем.} other {✅ Вернулось {count} темы.}}",
  "agenda.done.nothing": "Мне нечего предложить: абзац изменился или его больше нет.",
  "agenda.changedMeanwhile": "Тем временем кто-то изменил или убрал эту тему: ничего не сделано.",
  "agenda.wrote": "Вы написали: {text}",
  "agenda.tooLate": "Пропустить можно только абзац, до которого обсуждение ещё не дошло.",
  "agenda.discard.sure": "Удалить «{title}» вместе с повесткой? Экспорт сохранит повестку в файле.",
  "agenda.discarded": "🗑 Удалено.",
  "agenda.none":
    "Какое обсуждение? Эта ветка — не обсуждение, и вами ни одно не подготовлено: выберите его из списка или подготовьте командой /обсуждение.",
  "agenda.noneSuch": "Такого подготовленного обсуждения нет; выберите его из списка.",
  "agenda.startsAsItIs":
    "Подготовленное обсуждение начинается таким, какое оно есть. Уберите параметры: {options}. Повестку до этого можно изменить в её панели.",
  "agenda.lost":
    "{count, plural, one {Пропущено, потому что этого абзаца из файла в статье теперь нет: ¶ {numbers}.} few {Пропущено, потому что этих абзацев из файла в статье теперь нет: ¶ {numbers}.} many {Пропущено, потому что этих абзацев из файла в статье теперь нет: ¶ {numbers}.} other {Пропущено, потому что этих абзацев из файла в статье теперь нет: ¶ {numbers}.}}",
  "agenda.hidden":
    "{count, plural, one {Пропущено, потому что на этом сервере этот абзац скрыт: ¶ {numbers}.} few {Пропущено, потому что на этом сервере эти абзацы скрыты: ¶ {numbers}.} many {Пропущено, потому что на этом сервере эти абзацы скрыты: ¶ {numbers}.} other {Пропущено, потому что на этом сервере эти абзацы скрыты: ¶ {numbers}.}}",
  "agenda.moved": "Номера абзацев в статье сдвинулись: {moves}.",
  "agenda.wrong.article":
    "article: статьи «{name}» здесь нет; нужно имя её файла без расширения, одно из этих: {names}",
  "agenda.wrong.nothingLeft":
    "items: ни один из этих абзацев в статье теперь не показывается; экспортируйте её повестку заново",
  "agenda.list.title":
    "{count, plural, one {{count} обсуждение} few {{count} обсуждения} many {{count} обсуждений} other {{count} обсуждения}}",
  "agenda.list.none": "Обсуждений пока нет: начните или подготовьте первое командой /обсуждение.",
  "agenda.list.open": "Открыть повестку",
  "command.discuss.sub.prepare.name": "подготовить",
  "command.discuss.sub.prepare.description":
    "Подготовить обсуждение: посмотреть и изменить повестку до начала",
  "command.discuss.sub.agenda.name": "повестка",
  "command.discuss.sub.agenda.description": "Изменить повестку подготовленного или идущего обсуждения",
  "command.discuss.sub.list.name": "список",
  "command.discuss.sub.list.description":
    "Обсуждения этого сервера: подготовленные, идущие сейчас и завершённые",
  "command.discuss.sub.export.name": "экспорт",
  "command.discuss.sub.export.description": "Повестка файлом: сохранить, изменить или перенести",
  "command.discuss.sub.import.name": "импорт",
  "command.discuss.sub.import.description": "Подготовить обсуждение по повестке из файла",
  "command.discuss.option.discussion.name": "обсуждение",
  "command.discuss.option.discussion.description":
    "Какое обсуждение (если не указать: этой ветки или последнее, подготовленное вами)",
  "command.discuss.option.prepared.name": "подготовленное",
  "command.discuss.option.prepared.description":
    "Подготовленное обсуждение; начинается таким, какое оно есть",
  "command.discuss.option.file.name": "файл",
  "command.discuss.option.file.description": "Файл, полученный экспортом; его можно было и изменить",
};
