import type { CriterionOutcome, CriteriaCount, MeasureOutcome } from '@semya/rules';

/** Words of the element that compares the first measurements with the repeated ones. */
export const effectivenessTexts = {
  none: 'Регламент не называет критериев результата.',
  picture: 'Как изменилась семья',
  legend: 'Пустой кружок – первая оценка, закрашенный – повторная; правее – лучше.',
  worse: 'хуже',
  better: 'лучше',
  table: 'Первая и повторная оценка по критериям',
  criterion: 'Критерий',
  first: 'Сначала',
  repeat: 'Повторно',
  change: 'Что изменилось',
  met: 'Выполнен',
  value: (value: string, date: string): string => `${value} (${date})`,
  notMeasured: 'по первой и повторной оценке не сравнивается',
  measuredBy: (fact: string): string => `сравнивается: ${fact.toLocaleLowerCase('ru')}`,
  inCase: 'Первая и повторная оценка',
  notCompared: 'Сравнить не с чем: повторных оценок ещё нет.',
  described: (title: string, first: string, repeat: string, change: string): string =>
    `${title}: сначала ${first}, повторно ${repeat} – ${change}`,
  changes: {
    better: 'лучше',
    same: 'без изменений',
    worse: 'хуже',
    unknown: 'сравнить нельзя',
  } satisfies Record<MeasureOutcome['change'], string>,
  reasons: {
    'not-measured': 'ещё не оценено',
    'not-repeated': 'повторной оценки нет',
    'other-method': 'оценено другим способом: такие оценки не сравнивают',
    'out-of-window': 'повторная оценка устарела',
    setting: 'учреждение не задало, за какой срок сравнивать',
  } satisfies Record<NonNullable<MeasureOutcome['reason']>, string>,
  levels: {
    general: 'Общий показатель',
    specific: 'Частные критерии',
    strengths: 'Сильные стороны',
    indirect: 'Косвенные критерии',
  } satisfies Record<CriterionOutcome['level'], string>,
  count: ({ met, notMet, unknown }: CriteriaCount): string =>
    `выполнено ${String(met)}, не выполнено ${String(notMet)}, не выяснено ${String(unknown)}`,
  service: 'О работе службы',
  serviceNote:
    'Косвенные критерии говорят о службе. На оценку семьи они не влияют и в неё не входят.',
} as const;
