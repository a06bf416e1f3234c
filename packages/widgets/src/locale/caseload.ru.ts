import type { CaseloadDecision } from '@semya/rules';
import { plural } from './fill.js';

type Status = CaseloadDecision['limits'][number]['status'];

const number = (value: number): string =>
  value.toLocaleString('ru', { maximumFractionDigits: 2, minimumFractionDigits: 0 });

/** Words of the element that sets caseloads against the limits. */
export const caseloadTexts = {
  loading: 'Нагрузка считается…',
  empty: 'Дел по этому регламенту нет.',
  noLimits: 'Регламент не ограничивает, сколько дел ведёт один специалист.',
  table: 'Нагрузка специалистов',
  specialist: 'Специалист',
  nobody: 'Без куратора',
  all: 'Всего дел',
  unclassified: 'Без категории',
  index: 'Сводная нагрузка',
  indexNote:
    'Сводная нагрузка – сумма долей от каждого предела. Больше единицы – повод задуматься, а не запрет.',
  indexValue: (value: number): string => number(value),
  indexWarning: 'больше единицы',
  of: (actual: number, max: number): string => `${String(actual)} из ${String(max)}`,
  status: {
    within: 'в пределах',
    full: 'предел достигнут',
    exceeded: 'предел превышен',
  } satisfies Record<Status, string>,
  families: (count: number): string =>
    `${String(count)}\u00a0${plural({ one: 'дело', few: 'дела', many: 'дел' }, count)}`,
  limits: 'Откуда пределы',
  limit: (title: string, max: number): string => `${title}: не больше ${String(max)}`,
  handover: 'Что даст передача дел',
  from: 'Кто передаёт',
  to: 'Кому',
  which: 'Какие дела',
  choose: 'выберите',
  chooseBoth: 'Выберите, кто и кому передаёт, и отметьте дела.',
  outcome: 'Нагрузка до и после передачи',
  limitOf: 'Предел',
  before: 'До',
  after: 'После',
  newly: (titles: readonly string[]): string => `Передача превысит предел: ${titles.join('; ')}.`,
  still: (titles: readonly string[]): string =>
    `Предел превышен и без передачи: ${titles.join('; ')}.`,
  fits: 'Пределы не превышены.',
  propose: 'Предложить передачу',
} as const;
