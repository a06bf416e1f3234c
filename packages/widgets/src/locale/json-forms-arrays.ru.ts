import type { PluralText } from './fill.js';

/** Texts of lists, tables and choices of shapes. */
export interface ArrayTexts {
  readonly add: string;
  readonly remove: string;
  readonly up: string;
  readonly down: string;
  readonly noData: string;
  /** An action with what it is done to, for those who hear the button alone. */
  readonly named: string;
  readonly rowTitle: string;
  /** Title of a row that has no name, and how actions call it. */
  readonly namelessTitle: string;
  readonly namelessRow: string;
  /** What is said of a row where its list is not in view. */
  readonly inRow: string;
  readonly full: string;
  readonly removed: string;
  readonly restore: string;
  readonly restored: string;
  readonly moved: string;
  readonly rowErrors: PluralText;
  readonly table: Readonly<Record<'number' | 'row' | 'actions', string>>;
  readonly branches: BranchTexts;
}

export interface BranchTexts {
  readonly choose: string;
  readonly notChosen: string;
  readonly nameless: string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly losesTitle: string;
  readonly loses: string;
  readonly accept: string;
  readonly decline: string;
}

/** Russian texts of lists, tables and choices of shapes. */
export const arrayTextsRu: ArrayTexts = {
  add: 'Добавить запись',
  remove: 'Удалить',
  up: 'Выше',
  down: 'Ниже',
  noData: 'Записей пока нет.',
  named: '{action}: {name}',
  rowTitle: '{number}. {name}',
  namelessTitle: 'Запись {number}',
  namelessRow: 'запись {number}',
  inRow: '{list}, запись {number}. {text}',
  full: 'Больше записей добавить нельзя: их уже {limit}.',
  removed: 'Строка удалена: {name}.',
  restore: 'Вернуть',
  restored: 'Строка возвращена: {name}.',
  moved: '{name}: место {place} из {count}.',
  rowErrors: { one: '{count} ошибка', few: '{count} ошибки', many: '{count} ошибок' },
  table: { number: '№', row: 'Строка {number}', actions: 'Действия' },
  branches: {
    choose: 'Вариант',
    notChosen: 'не выбран',
    nameless: 'Вариант {number}',
    kinds: {
      string: 'Текст',
      number: 'Число',
      integer: 'Целое число',
      boolean: 'Да или нет',
      array: 'Список',
      object: 'Набор полей',
      null: 'Пусто',
    },
    losesTitle: 'Сменить вариант?',
    loses: 'В новом варианте нет места для введённого, и оно будет удалено: {fields}.',
    accept: 'Сменить и удалить',
    decline: 'Оставить как было',
  },
};

/** What findings of lists and choices ask the person to do; part of the form's error texts. */
export const arrayErrorsRu: Readonly<Record<string, string>> = {
  emptyRow: 'Заполните строку или удалите её.',
  branchNotChosen: 'Поле «{field}»: выберите вариант.',
  branchesBothFit:
    'Поле «{field}»: введённое подходит сразу под несколько вариантов, уточните его.',
};
