/** Russian words for civil dates. Spaces inside a date do not break. */

const MONTHS_OF = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
] as const;

/** `month` counts from 1: `longDate(2026, 6, 5) //=> '5 июня 2026 г.'` */
export const longDate = (year: number, month: number, day: number): string =>
  `${day}\u00a0${MONTHS_OF[month - 1] ?? ''} ${year}\u00a0г.`;

/** Texts of the problems of `civil`; a name in braces is filled from the problem's params. */
export const civilProblems: Readonly<Record<string, string>> = {
  'date-shape': 'Дата «{value}» записана не по образцу',
  'date-impossible': 'Такого дня нет в календаре: «{value}»',
  'date-out-of-range': 'Год даты «{value}» должен быть от {from} до {to}',
  'term-amount': 'Длительность срока «{value}» должна быть целым числом от 1 до {max}',
  'term-unit': 'Неизвестная единица срока «{value}»',
  'term-out-of-range': 'Срок от {from} выходит за {to} год',
  'calendar-holiday': 'Такого дня нет в году: «{value}»',
  'calendar-year': 'День {value} записан в календаре {year} года',
  'calendar-year-end':
    'Выходной с праздника {value} переносится на следующий год, а этого календарь не умеет',
  'calendar-period': 'Период кончается ({to}) раньше, чем начинается ({from})',
  'transfer-from': 'Выходной переносится с дня {value}, но этот день не выходной или уже перенесён',
  'transfer-to': 'Выходной переносится на день {value}, но этот день и так нерабочий',
};

/** What a day of the working calendar is. */
export const dayKinds: Readonly<Record<string, string>> = {
  weekday: 'рабочий день',
  weekend: 'выходной',
  holiday: 'нерабочий праздничный день',
  'transferred-day-off': 'перенесённый выходной',
  'transferred-working': 'рабочий день вместо перенесённого выходного',
  'presidential-day-off': 'день, объявленный нерабочим указом Президента',
  'regional-day-off': 'нерабочий день региона',
};
