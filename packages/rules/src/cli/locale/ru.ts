/** Russian of the command line. Names in braces are filled in. */

export const problemTexts: Readonly<Record<string, string>> = {
  'json-broken': 'Это не JSON: ошибка в строке {line}, столбце {column}',
  'json-broken-line': 'Строка – не JSON',
  'json-duplicate-key': 'Ключ «{key}» записан дважды',
  'file-absent': 'Нет файла {file}',
  'file-unreadable': 'Файл {file} не читается',
  'file-unwritable': 'Файл {file} не записывается',
  'file-encoding': 'Файл {file} не в кодировке UTF-8',
  'schema-key': 'Ключ «{value}» записан не по образцу',
  'schema-required': 'Не хватает ключа «{value}»',
  'schema-unknown-key': 'Лишний ключ «{value}»',
  'schema-not-allowed': 'Здесь этот ключ не нужен',
  'schema-type': 'Значение не того вида: ожидается {expected}',
  'schema-enum': 'Недопустимое значение; возможны: {expected}',
  'schema-const': 'Здесь возможно только {expected}',
  'schema-format-date': 'Такой даты нет: нужна дата вида ГГГГ-ММ-ДД',
  'schema-format-date-time': 'Нужен момент времени по ISO 8601',
  'schema-format-uri': 'Нужен полный адрес ссылки',
  'schema-pattern': 'Записано не по образцу {expected}',
  'schema-empty': 'Здесь не может быть пусто',
  'schema-range': 'Число вне границ: нужно {expected}',
  'schema-shape': 'Данные не подходят под схему ({keyword})',
  'argument-command': 'Нет команды «{value}»',
  'argument-unknown': 'Непонятный ключ {value}',
  'argument-value': 'У ключа {value} должно быть значение',
  'argument-missing': 'Не указано: {value}',
  'argument-number': 'Нужно целое число, не меньше допустимого: {value}',
  'argument-choice': 'Такого значения нет: {value}',
  'argument-extra': 'Лишнее: {value}',
  'revision-unknown': 'Такой ревизии нет, или регламента в ней ещё не было: {value}',
  'settings-shape': 'Настройки – это объект: имя параметра и значение',
};

export const truths = { met: 'да', 'not-met': 'нет', unknown: 'неизвестно' } as const;

export const statuses = {
  'not-due': 'не началось',
  pending: 'идёт',
  'due-soon': 'истекает',
  met: 'исполнено',
  'met-late': 'с опозданием',
  overdue: 'просрочено',
  waived: 'снято',
  unknown: 'неизвестно',
} as const;

export const decisionTexts = {
  heading: '{regulation} (редакция {edition})',
  case: 'Дело {case} на {asOf}',
  stage: 'Этап',
  noStage: 'Случай ни на одном этапе.',
  currentStage: '{title} с {since}',
  next: 'Дальше: {title} – {allowed}',
  guard: '{truth}: {title} (п. {clause})',
  allowed: { met: 'можно', 'not-met': 'нельзя', unknown: 'неизвестно' },
  obligations: 'Сроки',
  nextDocument: 'Следующий документ',
  nextDocumentLine: '{document} (п. {clause})',
  due: 'до {due}',
  categories: 'Категории',
  classifications: 'Записано специалистом',
  unclassified: 'не записано',
  criteria: 'Критерии результата',
  levels: 'Уровни по признакам',
  approvals: 'Утверждения и подписи',
  checks: 'Проверки',
  duties: 'Не забыть',
  conclusions: 'Выводы',
  questions: 'Что выяснить',
  questionOf: '{question} ({subject})',
  settings: 'Нужны настройки учреждения',
  conflicts: 'Документы расходятся',
  notRegulated: 'Не урегулировано',
  line: '{title} (п. {clause})',
} as const;

export const problemPlaces = { pointer: 'место {path}', line: 'строка {line}' } as const;

export const checkTexts = {
  sound: '{pack}: ошибок нет',
  faulty: '{pack}: ошибок {errors}, предупреждений {warnings}',
  normsWithoutElement: 'Нормы, которые можно выразить правилом, но пока не выражены: {count}',
  elementsWithoutScenario: 'Элементы без сценария: {count}',
  normsWithoutScenario: 'Нормы без сценария: {count}',
} as const;

export const testTexts = {
  passed: '{pack}: примеров {count}, все сошлись',
  failed: '{pack}: примеров {count}, не сошлось {failed}',
  none: '{pack}: сценариев нет',
  row: '{file}: {row} (на {asOf})',
  mismatch: '{at}: ожидалось {expected}, получилось {actual}',
  nothing: 'ничего',
} as const;

export const errorHeading = 'Ошибка';
export const warningHeading = 'Предупреждение';
