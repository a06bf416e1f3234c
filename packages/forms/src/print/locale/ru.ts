/** Russian words of a printed document that belong to no document in particular. */

export const answers: Readonly<Record<string, string>> = {
  true: 'да',
  false: 'нет',
  yes: 'да',
  no: 'нет',
  unknown: 'не выяснено',
  'not-established': 'выяснить не удалось',
  refused: 'сообщить отказались',
  'not-applicable': 'неприменимо',
};

/** What stands where an answer was not given. */
export const empty = {
  text: 'не указано',
  cell: '–',
} as const;

/** What a person fills in by hand; the spaces inside a date do not break. */
export const blanks = {
  text: '_'.repeat(26),
  short: '_'.repeat(10),
  number: '_'.repeat(8),
  name: '_'.repeat(34),
  shortName: '_'.repeat(16),
  date: '«___»\u00a0__________\u00a020__\u00a0г.',
  reference: '№\u00a0________ от\u00a0«___»\u00a0__________\u00a020__\u00a0г.',
  time: '___\u00a0ч\u00a0___\u00a0мин',
  box: '☐\u00a0',
  between: '\u2003',
} as const;

export const signatures = {
  caption: 'подпись',
  nameCaption: 'инициалы, фамилия',
  signed: 'подписано',
  refused: 'от подписи отказался (отказалась)',
  absent: 'отсутствовал(а)',
  witness: 'Свидетель отказа от подписи:',
} as const;

export const references = {
  of: 'от',
} as const;

export const table = {
  rowNumber: '№ п/п',
} as const;

export const marks = {
  annulled: 'АННУЛИРОВАНО',
} as const;

/** Small print under the document. */
export const footer = {
  form: 'Форма «{title}» ({id}), редакция {edition}',
  blank: 'бланк',
  version: 'версия {version}',
  hash: 'контрольная сумма {hash}',
  printedBy: 'распечатал(а): {printedBy}',
} as const;

/** Texts of the problems of this folder; a name in braces is filled from the problem's params. */
export const printProblems: Readonly<Record<string, string>> = {
  'print-template-syntax': 'Текст печати записан с ошибкой: «{text}», знак {at}',
  'print-fragment-without-place': 'В квадратных скобках нет места для значения: «{text}»',
  'print-unknown-name': 'Печать не знает имени «{name}»',
  'print-unknown-field': 'В документе нет поля «{field}»',
  'print-unknown-format': 'Нет такого вида записи значения: «{format}»',
  'print-format-mismatch': 'Поле «{field}» нельзя записать как «{format}»: подходит «{fits}»',
  'print-row-outside-list': 'Поле строки «{field}» стоит вне таблицы',
  'print-list-as-value': 'Поле «{field}» – таблица, в текст оно не помещается',
  'print-not-a-list': 'Поле «{field}» – не таблица',
  'print-not-a-signature': 'Поле «{field}» – не подпись и не человек',
  'print-conditional-place':
    'Поля «{field}» может не быть, а предложение останется: поставьте его в квадратные скобки',
  'print-field-missing': 'Поле «{field}» не попадает в печать',
  'print-duplicate-block-id': 'Два блока печати с одним именем «{id}»',
  'print-frame-blocked':
    'Страница портала не разрешает открыть окно печати. Скачайте документ или распечатайте страницу целиком',
  'print-blocked': 'Браузер не открыл окно печати. Разрешите печать для этого сайта и повторите',
};
