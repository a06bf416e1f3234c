import { plural } from './fill.js';

/** Words of the document form. */
export const formTexts = {
  loading: 'Документ открывается…',
  failed: 'Документ не открылся.',
  noCase: 'Дело ещё не открыто.',
  readonly: 'Документ открыт только для чтения.',
  finalise: 'Проверить и оформить',
  keep: 'Сохранить в дело как черновик',
  print: 'Печать',
  blank: 'Пустой бланк',
  close: 'Вернуться к делу',
  prefilled: (count: number): string =>
    `Подставлено из дела: ${String(count)}\u00a0${plural({ one: 'значение', few: 'значения', many: 'значений' }, count)}. Проверьте.`,
  restored: (when: string): string => `Открыт несохранённый черновик от ${when}.`,
  discard: 'Отбросить черновик',
  draftsOff:
    'Черновик не сохраняется: портал этого не разрешил. Не закрывайте страницу до сохранения.',
  warnings: 'Обратите внимание',
  finalised: 'Документ оформлен.',
  printBlocked: 'Окно печати не открылось.',
  edition: (edition: string): string => `редакция ${edition}`,
  final: (date: string): string => `оформлен ${date}`,
  reopen: 'Внести изменения',
} as const;
