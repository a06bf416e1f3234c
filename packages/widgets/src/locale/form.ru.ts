import { plural } from './plural.js';

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
    `Из дела ${plural(count, 'подставлено', 'подставлены', 'подставлено').replace(/^\d+\u00a0/u, '')} ${plural(count, 'значение', 'значения', 'значений')}. Проверьте их.`,
  restored: (when: string): string => `Открыт несохранённый черновик от ${when}.`,
  discard: 'Отбросить черновик',
  draftsOff: 'Черновик не сохраняется: портал этого не разрешил. Не закрывайте страницу до сохранения.',
  draft: {
    off: '',
    saving: 'Черновик сохраняется…',
    saved: 'Черновик сохранён',
    failed: 'Черновик не сохраняется. Не закрывайте страницу.',
  },
  incomplete: (count: number): string =>
    `Документ нельзя оформить: ${plural(count, 'место требует', 'места требуют', 'мест требуют')} внимания.`,
  warnings: 'Обратите внимание',
  finalised: 'Документ оформлен.',
  printBlocked: 'Окно печати не открылось.',
  edition: (edition: string): string => `редакция ${edition}`,
  final: (date: string): string => `оформлен ${date}`,
  reopen: 'Внести изменения',
} as const;
