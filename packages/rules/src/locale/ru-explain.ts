/**
 * Russian of explanations. A name in braces is filled in by the explainer; values are in quotation
 * marks only where they could be taken for a word of the sentence.
 */

/** What a condition asks of a fact, by operator. */
export const demands: Readonly<Record<string, string>> = {
  equal: 'нужно: {expected}',
  notEqual: 'нужно что угодно, кроме: {expected}',
  in: 'нужно одно из: {expected}',
  notIn: 'нужно что угодно, кроме: {expected}',
  lessThan: 'нужно меньше {expected}',
  lessThanInclusive: 'нужно не больше {expected}',
  greaterThan: 'нужно больше {expected}',
  greaterThanInclusive: 'нужно не меньше {expected}',
  contains: 'нужно, чтобы было: {expected}',
  doesNotContain: 'нужно, чтобы не было: {expected}',
  containsAny: 'нужно хотя бы одно из: {expected}',
  containsAll: 'нужно всё вместе: {expected}',
  dateBefore: 'нужно раньше {expected}',
  dateNotAfter: 'нужно не позже {expected}',
  dateAfter: 'нужно позже {expected}',
  dateNotBefore: 'нужно не раньше {expected}',
  withinLast: 'нужно не больше {expected} назад',
  withinLastMonths: 'нужно не больше {expected} мес. назад',
  ageAtLeast: 'нужен возраст не меньше {expected} полных лет',
  ageBelow: 'нужен возраст меньше {expected} полных лет',
  present: 'нужно, чтобы было указано: {expected}',
  absent: 'нужно, чтобы не было указано: {expected}',
};

/** Names of operators, for those who write conditions. */
export const operatorNames: Readonly<Record<string, string>> = {
  'operator.equal': 'равно',
  'operator.notEqual': 'не равно',
  'operator.in': 'одно из',
  'operator.notIn': 'ни одно из',
  'operator.lessThan': 'меньше',
  'operator.lessThanInclusive': 'не больше',
  'operator.greaterThan': 'больше',
  'operator.greaterThanInclusive': 'не меньше',
  'operator.contains': 'содержит',
  'operator.doesNotContain': 'не содержит',
  'operator.containsAny': 'содержит хотя бы одно из',
  'operator.containsAll': 'содержит все',
  'operator.dateBefore': 'раньше даты',
  'operator.dateNotAfter': 'не позже даты',
  'operator.dateAfter': 'позже даты',
  'operator.dateNotBefore': 'не раньше даты',
  'operator.withinLast': 'за последний период',
  'operator.withinLastMonths': 'за последние месяцы',
  'operator.ageAtLeast': 'возраст не меньше',
  'operator.ageBelow': 'возраст меньше',
  'operator.present': 'указано',
  'operator.absent': 'не указано',
};

/** Why there is no value. */
export const absences: Readonly<Record<string, string>> = {
  'not-stated': 'сведений нет',
  stated: 'сведений нет',
  refused: 'отказались сообщить',
  'not-applicable': 'неприменимо',
  'not-established': 'выяснить не удалось',
};

export const explanationTexts = {
  leaf: '{fact}: {actual}; {demand}',
  factOf: '{fact} ({subject})',
  atLeast: 'не меньше {actual}',
  parameter: '{expected} ({parameter})',
  parameterUnset: 'значения, которое ещё не задано ({parameter})',
  asOf: 'Дата оценки',
  yes: 'да',
  no: 'нет',
  empty: 'пусто',
  given: 'указано',
  all: 'Выполняются все условия:',
  any: 'Выполняется хотя бы одно условие:',
  not: 'Не выполняется условие:',
  some: '{list}: хотя бы про одного верно',
  every: '{list}: про каждого верно',
  incomplete: '{text} (названы не все)',
  noList: '{text} (список не назван)',
  named: '{name}:',
  subject: '{subject}:',
  eventHappened: '{event}: {on}',
  eventAbsent: '{event}: не записано',
  eventUnknown: '{event}: неизвестно, записаны не все события',
  eventWith: '{event} ({data})',
  sourceDocument: 'документ «{document}», {on}',
  sourceAnswer: 'ответ, {on}',
  sourceImport: 'из системы «{system}», {on}',
} as const;

/** Who a fact is about, when nobody tells the name. */
export const subjectNames: Readonly<Record<string, string>> = {
  member: 'член семьи {id}',
  specialist: 'специалист {id}',
  institution: 'учреждение',
  problem: 'проблема {id}',
  goal: 'цель {id}',
  measure: 'мероприятие {id}',
};

/** Units after a number: forms for one, few, many; one form where it does not change. */
export const unitForms: Readonly<Record<string, readonly string[]>> = {
  'working-day': ['рабочий день', 'рабочих дня', 'рабочих дней'],
  'calendar-day': ['календарный день', 'календарных дня', 'календарных дней'],
  week: ['неделя', 'недели', 'недель'],
  month: ['месяц', 'месяца', 'месяцев'],
  year: ['год', 'года', 'лет'],
  person: ['человек', 'человека', 'человек'],
  family: ['семья', 'семьи', 'семей'],
  'rub-per-month': ['₽ в месяц'],
  rub: ['₽'],
  'square-metre': ['м²'],
};

/** Units after «больше», «меньше»: forms for one and for any other number. */
export const unitGenitives: Readonly<Record<string, readonly [one: string, other: string]>> = {
  'working-day': ['рабочего дня', 'рабочих дней'],
  'calendar-day': ['календарного дня', 'календарных дней'],
  week: ['недели', 'недель'],
  month: ['месяца', 'месяцев'],
  year: ['года', 'лет'],
  person: ['человека', 'человек'],
  family: ['семьи', 'семей'],
  'rub-per-month': ['₽ в месяц', '₽ в месяц'],
  rub: ['₽', '₽'],
  'square-metre': ['м²', 'м²'],
};

/** Lines about an obligation. */
export const obligationTexts = {
  startedBy: 'Отсчёт идёт от события «{event}» {on}.',
  started: 'Отсчёт идёт от {on}.',
  notStarted: 'Отсчёт ещё не начался.',
  stageFrom: 'Этап идёт с {on}.',
  term: 'Срок {term}: последний день {due}.',
  sameDay: 'Без отсрочки: в тот же день, {due}.',
  minimum: 'Этап длится не меньше чем {term}: до {due}.',
  maximum: 'Этап длится не дольше чем {term}: до {due}.',
  period: 'Период с {from} по {to}.',
  shifted:
    'Последний день {unshifted} нерабочий, поэтому срок перенесён на {due} (ГК РФ, ст. 193).',
  passedOver: 'Нерабочие дни, которые не считались: {days}.',
  passedDay: '{date} ({name})',
  passedDays: '{from}–{to}',
  provisional: 'О переносе выходных в этом году решения ещё нет, поэтому дата предварительная.',
  met: 'Выполнено {on}, в срок.',
  'met-late': 'Выполнено {on}, позже срока.',
  leftEarly: 'Этап закончился {on}, раньше наименьшей длительности.',
  lasted: 'Наименьшая длительность выдержана.',
  'due-soon': 'Времени мало: до конца срока {left}.',
  pending: 'До конца срока {left}.',
  lastToday: 'Сегодня последний день.',
  overdueNorm: 'Нарушен срок по п. {clause}.',
  overdueOther:
    'Срок прошёл. Регламент его не задаёт, поэтому нарушением регламента это не считается.',
  waived: 'Снято {on}: {reason}.',
  unknownTerm: 'Длительность срока не задана: её устанавливает учреждение.',
  unknown: 'Выполнено ли это, неизвестно: не хватает сведений.',
  norm: 'Основание: п. {clause}.',
  reading: 'Основание: п. {clause} в принятом прочтении {reading}: {interpretation}.',
  readingUntold: 'Основание: п. {clause} в принятом прочтении.',
  'external-act': 'Основание: другой акт; в самом регламенте см. п. {clause}.',
  'institution-setting': 'Срок задаёт учреждение: регламент (п. {clause}) его не называет.',
} as const;

/** Joins the clauses of one element. */
export const CLAUSE_JOINT = ', ';
