/** Russian of `explain`. Names in braces are filled in. */
export const explainTexts = {
  heading: '{regulation} (редакция {edition})',
  case: 'Дело {case} на {asOf}',
  outcome: '{title} (п. {clause}): {answer}',
  key: '[{key}]',
  source: '{text} – {source}',
  missing: 'Чтобы решить, не хватает: {names}',
  settings: 'Нужны настройки учреждения: {titles}',
  noOutcome: 'нет исхода {key} в этом деле; есть: {known}',
  marks: { met: '✓', 'not-met': '✗', unknown: '?' },
} as const;
