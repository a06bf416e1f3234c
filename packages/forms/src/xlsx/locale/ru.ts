/** Names of the sheets of a file. */
export const sheets = {
  entries: 'Журнал',
  about: 'О журнале',
  options: 'Списки',
} as const;

/** What the sheet about the journal says. */
export const about = {
  document: 'Документ',
  id: 'Код формы',
  edition: 'Редакция формы',
} as const;

export const titles = {
  /** Part of a field: «Адрес: индекс». */
  part: '{whole}: {part}',
  /** Row of a list: «Свидетели 2». */
  row: '{list} {row}',
} as const;

export const cells = {
  yes: 'да',
  no: 'нет',
  /** Between the choices of one answer. */
  between: '; ',
  /** Ends a text that Excel cannot hold whole. */
  cutOff: '… [текст не поместился в ячейку]',
} as const;

/** Small print of the sheet, in Excel's own codes: size, form, page of pages. */
export const footer = '&L&8{form}&R&8&P / &N';
export const form = '{title} ({id}), редакция {edition}';

/** What was wrong, for a person; a name in braces is filled from the problem's params. */
export const xlsxProblems: Readonly<Record<string, string>> = {
  'xlsx-cut-off':
    'Строка {row}, «{title}»: текст длиннее, чем вмещает ячейка Excel; в файл вошло начало',
  'xlsx-unreadable':
    'Файл не открывается как книга Excel. Сохраните его в формате .xlsx и выберите снова',
  'xlsx-no-rows': 'В файле нет строк журнала под заголовками граф',
  'xlsx-other-document':
    'Это файл другого документа ({found}), а нужен «{title}». Выберите другой файл',
  'xlsx-other-edition':
    'Файл выгружен из редакции {found} формы, сейчас действует редакция {edition}: проверьте графы',
  'xlsx-column-unused': 'Графа {column} «{title}» ни с чем не сопоставлена и не загружается',
  'xlsx-field-unknown': 'В журнале нет графы, с которой сопоставлена графа {column}',
  'xlsx-field-repeated': 'Графы {columns} сопоставлены с одним полем «{title}». Оставьте одну',
  'xlsx-formula':
    'Ячейка {cell}, «{title}»: формула. Вставьте вместо неё значение (Специальная вставка – Значения)',
  'xlsx-error-value': 'Ячейка {cell}, «{title}»: ошибка Excel вместо значения. Исправьте её',
  'xlsx-not-a-date': 'Ячейка {cell}, «{title}»: не дата. Запишите её так: 09.10.2026',
  'xlsx-not-a-time': 'Ячейка {cell}, «{title}»: не время. Запишите его так: 14:30',
  'xlsx-not-a-number': 'Ячейка {cell}, «{title}»: не число. Уберите буквы и лишние знаки',
  'xlsx-not-whole': 'Ячейка {cell}, «{title}»: нужно целое число',
  'xlsx-not-yes-no': 'Ячейка {cell}, «{title}»: нужно «да» или «нет»',
  'xlsx-not-an-option':
    'Ячейка {cell}, «{title}»: такого варианта нет. Выберите из списка: {options}',
  'xlsx-not-a-name': 'Ячейка {cell}, «{title}»: нужны фамилия, имя и, если есть, отчество',
  'xlsx-was-cut-off':
    'Ячейка {cell}, «{title}»: текст обрезан при выгрузке. Верните в ячейку полный текст',
  'xlsx-finding': 'Ячейка {cell}: {message}',
};
