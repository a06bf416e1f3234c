/** Russian of `diff`. Names in braces are filled in. */
export const diffTexts = {
  heading: 'Дел {count}, решается иначе {changed} (на {asOf})',
  case: 'Дело {case}',
  same: 'Все дела решаются по-прежнему.',
  sums: 'Всего',
  sum: '{cases} × {change}',
  moved: '{change}; срок сдвинулся у {moved}',
  change: '{title} ({key}, п. {clause}): {before} → {after}',
  turn: '{title} ({key}): {before} → {after}',
  withDue: '{answer} до {due}',
  none: 'не было',
  gone: 'нет',
} as const;

/** Answers of outcomes that are words of the contract. */
export const answerTexts: Readonly<Record<string, string>> = {
  met: 'да',
  'not-met': 'нет',
  unknown: 'неизвестно',
  'not-due': 'не началось',
  pending: 'идёт',
  'due-soon': 'истекает',
  'met-late': 'с опозданием',
  overdue: 'просрочено',
  waived: 'снято',
  final: 'готов',
  draft: 'черновик',
  absent: 'нет',
  'recorded-elsewhere': 'есть в другом месте',
  'not-needed': 'не нужен',
  'not-applicable': 'не применяется',
  overridden: 'уступает другому правилу',
  approved: 'утверждено',
  rejected: 'отклонено',
  awaited: 'ожидается',
  applies: 'следует сделать',
  done: 'сделано',
  better: 'лучше',
  same: 'без перемен',
  worse: 'хуже',
};

/** Obligations are met or not in other words than conditions. */
export const obligationAnswers: Readonly<Record<string, string>> = { met: 'исполнено' };
