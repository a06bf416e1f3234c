/** Russian of `term`. Names in braces are filled in. */
export const termTexts = {
  heading: 'Срок {term} от {from}',
  first: 'Первый день: {day}',
  last: 'Последний день: {day}',
  counted: 'Считаются: {stretches}',
  dayOne: '{date} (день {first})',
  days: '{from}–{to} (дни {first}–{last})',
  passedOver: 'Не считаются: {days}',
  shifted: 'Перенос: {unshifted} – нерабочий день, поэтому последний день {last} (ГК РФ, ст. 193)',
  notShifted: 'Без переноса: ст. 193 ГК РФ не применяется',
  provisional: 'Предварительно: решения о переносе выходных для одного из этих годов ещё нет',
  day: '{date}, {weekday}',
} as const;

/** Days of the week from Monday. */
export const weekdays = [
  'понедельник',
  'вторник',
  'среда',
  'четверг',
  'пятница',
  'суббота',
  'воскресенье',
] as const;
