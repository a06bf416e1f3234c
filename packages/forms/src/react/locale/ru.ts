/**
 * What renderers of JSON Forms say of their own accord, by the last word of the key that they ask
 * with; `enum.none` is the empty choice.
 */
export const rendererTexts: Readonly<Record<string, string>> = {
  addTooltip: 'Добавить строку',
  addAriaLabel: 'Добавить строку',
  removeTooltip: 'Удалить строку',
  removeAriaLabel: 'Удалить строку',
  upAriaLabel: 'Передвинуть строку выше',
  up: 'Выше',
  downAriaLabel: 'Передвинуть строку ниже',
  down: 'Ниже',
  noDataMessage: 'Строк пока нет',
  noSelection: 'Ничего не выбрано',
  deleteDialogTitle: 'Удалить строку?',
  deleteDialogMessage: 'Строка будет удалена вместе со всем, что в ней записано.',
  deleteDialogAccept: 'Удалить',
  deleteDialogDecline: 'Отмена',
  clearDialogTitle: 'Очистить?',
  clearDialogMessage: 'Всё, что здесь записано, будет удалено.',
  clearDialogAccept: 'Очистить',
  clearDialogDecline: 'Отмена',
  'enum.none': 'не выбрано',
  previous: 'Назад',
  next: 'Далее',
};
