/** Russian of `mutate`. Names in braces are filled in. */
export const mutateTexts = {
  progress: '{pack}: изменений испытано {done} из {count}',
  summary:
    '{pack}: изменений {tried} из {mutants}; примеры замечают {noticed}, не принимает проверка {refused}, объяснено {explained}, не замечено {survivors}',
  sample: 'Выборка: --sample {sample} --seed {seed}',
  survivors: 'Не замечает ни один пример:',
  survivor: '{kind}: {mutant}',
  stale: 'В mutants.json объяснено зря (такого изменения нет, или пример его уже замечает):',
  broken: '{pack}: сначала должны сойтись сами примеры, см. semya-rules test',
} as const;

/** What was changed. */
export const changeKinds = {
  operator: 'сравнение',
  number: 'число',
  option: 'значение',
  event: 'событие',
  'event-data': 'данные события',
  connective: 'связка',
  branch: 'часть',
  negation: 'отрицание',
  term: 'срок',
  flag: 'признак',
  force: 'сила',
  reference: 'ссылка',
} as const;
