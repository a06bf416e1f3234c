/** Russian of `test --coverage`. Names in braces are filled in. */
export const coverageTexts = {
  full: 'Сравнений и событий в условиях: {leaves}, примеры видели каждое во всех значениях',
  partial: 'Сравнений и событий в условиях: {leaves}, не во всех значениях видели {open}:',
  leaf: '{at}: не было {unseen}',
} as const;

/** Truths in the genitive. */
export const unseenTruths = {
  met: 'выполненного',
  'not-met': 'невыполненного',
  unknown: 'неизвестного',
} as const;
