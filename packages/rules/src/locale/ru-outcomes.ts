/** Russian of levels, bodies, approvals, duties, checks, measurements, conclusions and ways. */

export const levelTexts = {
  agrees: 'Записан уровень «{current}», признаки говорят о нём же.',
  differs:
    'Записан уровень «{current}», а признаки говорят об уровне «{proposed}»: посмотрите ещё раз.',
  'not-recorded': 'Уровень не записан.',
  'not-recorded-proposed': 'Уровень не записан; признаки говорят об уровне «{proposed}».',
  'not-proposed': 'Записан уровень «{current}», признаков ни одного уровня нет.',
  undecided: 'Чтобы предложить уровень, сведений не хватает.',
  'undecided-recorded': 'Записан уровень «{current}»; чтобы его проверить, сведений не хватает.',
  urgent: 'Помощь нужна срочно.',
} as const;

export const helpTexts = {
  given: 'Оказывается: {values}.',
  none: 'Не оказывается ничего из этого перечня.',
  unknown: 'Не записано, какая помощь оказывается.',
} as const;

export const bodyTexts = {
  advisory: 'советует, решает другой',
  approves: 'утверждает',
  concludes: 'даёт заключение о продолжении или прекращении',
  'opens-and-closes': 'открывает и закрывает случай',
  'not-defined': 'сила решений в тексте не названа',
  force: '{title}: {force}.',
  advice: 'Решение от {on} ({event}) – совет: дела оно не меняет.',
} as const;

export const approvalTexts = {
  approved: 'Утверждено {on}.',
  approvedBy: 'Утверждено {on}: {by}.',
  signedByAll: 'Утверждения не требуется, все подписи есть.',
  signedOnly: 'Утверждения не требуется, нужны подписи.',
  rejected: 'Отклонено {on}.',
  awaited: 'Ждёт утверждения: {by}.',
  awaitedUnknown: 'Ждёт утверждения; кто утверждает, учреждение не указало.',
  'not-applicable': 'Утверждение не нужно.',
  unknown: 'Утверждено ли, неизвестно.',
  agreed: 'Нужно согласование: {by}.',
  signed: 'Подпись есть: {role}, {on}.',
  refused: 'Отказ от подписи: {role}, {on}.',
  missing: 'Подписи нет: {role}.',
  unknownSignature: 'Есть ли подпись, неизвестно: {role}.',
  supplement: 'Дополнение № {number}.',
} as const;

export const dutyTexts = {
  duty: '{role} – обязанность, п. {clause}.',
  responsibility: '{role} – ответственность, п. {clause}.',
  right: '{role} – право, п. {clause}.',
  applies: 'Сейчас действует. Исполнено ли, судит человек.',
  appliesRight: 'Сейчас действует.',
  done: 'Отмечено исполненным {on}.',
  'not-applicable': 'Сейчас не относится.',
  unknown: 'Относится ли сейчас, неизвестно: не хватает сведений.',
  addressees: 'Кому: {addressees}.',
} as const;

export const checkTexts = {
  met: 'Выполнено.',
  'not-met-block': 'Не выполнено: без этого нельзя, п. {clause}.',
  'not-met-warning': 'Не выполнено: можно пройти с основанием, п. {clause}.',
  unknown: 'Неизвестно: не хватает сведений.',
  'not-applicable': 'Сейчас не спрашивается.',
  overridden: 'Не требуется: действует «{by}».',
} as const;

export const measureTexts = {
  better: 'Стало лучше: {first} ({firstOn}) → {repeat} ({repeatOn}).',
  same: 'Не изменилось: {first} ({firstOn}) → {repeat} ({repeatOn}).',
  worse: 'Стало хуже: {first} ({firstOn}) → {repeat} ({repeatOn}).',
  unknown: 'Измерения не сравнить.',
  'not-measured': 'Не измерялось.',
  'not-repeated': 'Измерено один раз ({firstOn}), не повторено.',
  'other-method': 'Повторно измерено другим способом: такие значения не сравнивают.',
  'out-of-window': 'Последнее измерение ({repeatOn}) слишком давнее.',
  setting: 'Не задано, насколько давнее измерение годится.',
  service: 'О работе службы: семье не засчитывается.',
} as const;

export const conclusionTexts = {
  met: 'Критерии говорят за это, п. {clause}. Решает человек.',
  'not-met': 'Критерии говорят против, п. {clause}.',
  unknown: 'Не хватает сведений, чтобы сказать, п. {clause}.',
  recorded: 'Решение записано {on}.',
} as const;

export const institutionTexts = {
  'in-force': 'Действует с {on}.',
  ended: 'Прекращён {on}.',
  absent: 'Нет.',
  kept: 'Ведётся.',
  unknown: 'Неизвестно: записаны не все события.',
} as const;

export const handoverTexts = {
  newly: 'Будет превышен предел: {titles}.',
  still: 'Уже превышен и останется превышен предел: {titles}.',
  warning: 'Сводная нагрузка выше единицы: это предупреждение, не запрет.',
  fits: 'Пределы не будут превышены.',
  notHeld: 'Передающий не ведёт этих случаев: {ids}.',
} as const;

export const wayTexts = {
  fact: '{fact}: {to}',
  factFrom: '{fact}: {to} (сейчас {from})',
  event: 'произойдёт: {event}',
  needFact: 'станет известно: {fact}',
  needList: 'будет назван полностью список: {fact}',
  needParameter: 'учреждение задаст: {parameter}',
  needEvent: 'станет известно, произошло ли: {event}',
  exact: 'Это все наименьшие наборы.',
  inexact: 'Возможны и другие наборы: {limits}.',
  none: 'Ничего из того, что можно изменить, ответа не меняет.',
  'too-many': 'вариантов слишком много',
  'too-large': 'искали не больше четырёх изменений сразу',
  derived: 'есть вычисляемые сведения',
  'no-example': 'есть сведения, для которых примеров не подобрать',
  happened: 'случившееся не отменить',
  open: 'каков будет ответ, заранее не известно',
} as const;
