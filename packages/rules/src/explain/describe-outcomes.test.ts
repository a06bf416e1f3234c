import { describe, expect, it } from 'vitest';
import type { Decision } from '../contracts/decision.js';
import { findWays } from '../counterfactual/index.js';
import {
  CASE,
  FAMILY,
  inventedCase,
  type Happening,
  type Said,
} from '../engine/fixtures/invented-case.js';
import { compileRich, decideRich } from '../engine/fixtures/rich-case.js';
import { RICH_REGULATION, RICH_VOCABULARY } from '../engine/fixtures/rich-regulation.js';
import { evaluateHandover } from '../engine/handover.js';
import { evaluateInstitution } from '../engine/institution/evaluate-institution.js';
import {
  describeApproval,
  describeBody,
  describeCheck,
  describeConclusion,
  describeDuty,
  describeExactness,
  describeExplanation,
  describeHandover,
  describeHelp,
  describeKept,
  describeLevels,
  describeMeasure,
  describeOrder,
  describeProblem,
  describeWay,
} from './index.js';

const TODAY = '2026-06-01';
const DAY = '2026-05-04';
const context = { regulation: RICH_REGULATION, vocabulary: RICH_VOCABULARY };
const rules = compileRich();

const decide = (events: readonly Happening[], ...said: readonly Said[]): Decision =>
  decideRich(inventedCase(events, said), TODAY);

const family = (name: string, value: boolean): Said => [DAY, FAMILY, `family.${name}`, value];

function only<Item>(list: readonly Item[], fits: (item: Item) => boolean): Item {
  const found = list.find(fits);
  if (found === undefined) throw new Error('no such outcome');
  return found;
}

describe('levels in Russian', () => {
  const text = (...said: readonly Said[]) =>
    describeLevels(only(decide([], ...said).levels, () => true));
  const basic: Said = [DAY, CASE, 'case.level', 'basic'];
  const crisis = [family('danger', true), family('exhausted', true)];
  it.each<readonly [readonly Said[], readonly string[]]>([
    [
      [basic, ...crisis],
      [
        'Записан уровень «Базовый», а признаки говорят об уровне «Кризисный»: посмотрите ещё раз.',
        'Помощь нужна срочно.',
      ],
    ],
    [
      [basic, family('danger', false), family('needy', true)],
      ['Записан уровень «Базовый», признаки говорят о нём же.'],
    ],
    [
      [family('danger', false), family('needy', true)],
      ['Уровень не записан; признаки говорят об уровне «Базовый».'],
    ],
    [[], ['Чтобы предложить уровень, сведений не хватает.']],
    [[basic], ['Записан уровень «Базовый»; чтобы его проверить, сведений не хватает.']],
  ])('%#', (said, lines) => {
    expect(text(...said)).toEqual(lines);
  });
});

describe('help in Russian', () => {
  const text = (...said: readonly Said[]) =>
    describeHelp(only(decide([], ...said).help, () => true));
  it.each<readonly [readonly Said[], string]>([
    [[], 'Не записано, какая помощь оказывается.'],
    [[[DAY, CASE, 'case.help', []]], 'Не оказывается ничего из этого перечня.'],
    [[[DAY, CASE, 'case.help', ['legal', 'social']]], 'Оказывается: Юридическая, Социальная.'],
  ])('%#', (said, line) => {
    expect(text(...said)).toBe(line);
  });
});

describe('approvals and bodies in Russian', () => {
  const text = (...events: readonly Happening[]) =>
    describeApproval(
      only(decide(events).approvals, ({ id }) => id === 'plan-approval'),
      context,
    );
  it('say who approved, who must and whose signature is there', () => {
    expect(text()).toEqual([
      'Ждёт утверждения: Совет.',
      'Подписи нет: Куратор.',
      'Подписи нет: client.',
    ]);
    expect(
      text(
        ['2026-05-12', 'plan-approved', { decidedBy: 'council' }],
        ['2026-05-13', 'acquainted', { outcome: 'refused' }],
      ),
    ).toEqual([
      'Утверждено 12.05.2026: Совет.',
      'Подписи нет: Куратор.',
      'Отказ от подписи: client, 13.05.2026.',
    ]);
    expect(text(['2026-05-12', 'plan-rejected'])[0]).toBe('Отклонено 12.05.2026.');
  });

  it('say that advice changes nothing', () => {
    const { bodies } = decide([['2026-05-20', 'closed', { decidedBy: 'brigade' }]]);
    const brigade = only(bodies, ({ id }) => id === 'brigade');
    expect(describeBody(brigade, context)).toEqual([
      'Бригада: советует, решает другой.',
      'Решение от 20.05.2026 (Дело закрыто) – совет: дела оно не меняет.',
    ]);
  });
});

describe('duties and checks in Russian', () => {
  it('name role and clause, and leave the judgement to a person', () => {
    const { duties } = decide([], family('danger', true));
    const duty = only(duties, ({ id }) => id === 'tell-commission');
    expect(describeDuty(duty, context)).toEqual([
      'Куратор – обязанность, п. 1.',
      'Сейчас действует. Исполнено ли, судит человек.',
      'Кому: КДНиЗП.',
    ]);
  });

  const check = (id: string, ...said: readonly Said[]) =>
    describeCheck(
      only(decide([], ...said).checks, (one) => one.id === id),
      context,
    );
  it.each<readonly [string, readonly Said[], string]>([
    ['agreed', [family('danger', false)], 'Не выполнено: без этого нельзя, п. 1.'],
    [
      'agreed',
      [family('danger', true)],
      'Не требуется: действует «При опасности согласие не нужно».',
    ],
    ['danger-first', [family('danger', true)], 'Не выполнено: можно пройти с основанием, п. 1.'],
    ['danger-first', [family('danger', false)], 'Сейчас не спрашивается.'],
    ['danger-first', [], 'Неизвестно: не хватает сведений.'],
  ])('%s %#', (id, said, line) => {
    expect(check(id, ...said)).toBe(line);
  });
});

describe('effect in Russian', () => {
  it('compares two measurements, and tells when it cannot', () => {
    const care = (record: readonly (readonly [string, number])[]) => {
      const statements = record.map(([on, value]) => ({
        subject: FAMILY,
        fact: 'family.care',
        state: 'stated' as const,
        value,
        on,
        source: { kind: 'document', document: 'act', record: on, path: '' } as const,
      }));
      const { criteria } = decideRich({ ...inventedCase([]), statements }, TODAY);
      return describeMeasure(
        only(criteria, ({ id }) => id === 'care'),
        context,
      );
    };
    expect(
      care([
        ['2026-01-10', 3],
        ['2026-05-10', 5],
      ]),
    ).toEqual(['Стало лучше: 3 (10.01.2026) → 5 (10.05.2026).']);
    expect(care([['2026-01-10', 3]])).toEqual(['Измерено один раз (10.01.2026), не повторено.']);
    expect(care([])).toEqual(['Не измерялось.']);
  });

  it('tells what is about the service', () => {
    const service = only(decide([]).criteria, ({ about }) => about === 'service');
    expect(describeMeasure(service, context)).toEqual(['О работе службы: семье не засчитывается.']);
  });

  it('proposes, and shows what a person recorded', () => {
    const { effectiveness } = decide([[DAY, 'closed']], family('needy', true));
    const close = only(effectiveness.conclusions, ({ id }) => id === 'close');
    expect(describeConclusion(close)).toEqual([
      'Критерии говорят против, п. 1.',
      'Решение записано 04.05.2026.',
    ]);
  });
});

describe('institution and handover in Russian', () => {
  it('tells orders and journals', () => {
    const events = [{ id: 'e', type: 'order-issued', on: '2026-05-12' }];
    const record = { schemaVersion: 1, id: 'centre', regulation: 'invented', events } as const;
    const decision = evaluateInstitution(rules, record, { asOf: TODAY });
    expect(decision.orders.map(describeOrder)).toEqual(['Действует с 12.05.2026.']);
    expect(decision.documents.map(describeKept)).toEqual(['Нет.']);
  });

  it('tells overload, old and new, and forbids nothing', () => {
    const cases = (...ids: readonly string[]) =>
      ids.map((id) => ({ id, classification: 'crisis' }));
    const handover = (held: readonly string[]) =>
      describeHandover(
        evaluateHandover(
          rules,
          {
            from: { specialist: 'a', cases: cases('x') },
            to: { specialist: 'b', cases: cases(...held) },
            cases: ['x'],
          },
          { asOf: TODAY },
        ),
      );
    expect(handover([])).toEqual(['Пределы не будут превышены.']);
    expect(handover(['1', '2'])).toEqual([
      'Будет превышен предел: Кризисных не больше двух.',
      'Сводная нагрузка выше единицы: это предупреждение, не запрет.',
    ]);
    expect(handover(['1', '2', '3'])[0]).toBe(
      'Уже превышен и останется превышен предел: Кризисных не больше двух.',
    );
  });
});

describe('ways in Russian', () => {
  const way = (outcome: string, ...said: readonly Said[]) => {
    const found = findWays(rules, inventedCase([], said), outcome, { asOf: TODAY });
    if (found === undefined) throw new Error('there is such an outcome');
    return [...found.ways.flatMap((one) => describeWay(one, context)), describeExactness(found)];
  };
  it.each<readonly [string, readonly Said[], readonly string[]]>([
    [
      'category:needy',
      [family('needy', false)],
      ['Нуждается: да (сейчас нет)', 'Это все наименьшие наборы.'],
    ],
    [
      'check:agreed',
      [family('danger', false)],
      ['произойдёт: Поступило заявление', 'Это все наименьшие наборы.'],
    ],
    [
      'check:every-problem-has-a-goal',
      [],
      [
        'будет назван полностью список: Проблемы',
        'будет назван полностью список: Проблемы',
        'Возможны и другие наборы: каков будет ответ, заранее не известно.',
      ],
    ],
  ])('%s', (outcome, said, lines) => {
    expect(way(outcome, ...said)).toEqual(lines);
  });
});

it('a condition that names another outcome goes by its title', () => {
  const { levels } = decide([], family('danger', true));
  const crisis = only(levels[0]?.levels ?? [], ({ id }) => id === 'crisis');
  if (crisis.why === undefined) throw new Error('it is explained');
  expect(describeExplanation(crisis.why, context).map(({ text }) => text)).toContain('Опасность:');
});

it.each(['clause-unknown', 'extends-circle', 'condition-cycle'])(
  '%s is told in Russian',
  (code) => {
    const text = describeProblem({ code, path: '', params: { value: 'x' }, severity: 'error' });
    expect(text).not.toContain(code);
    expect(text).toMatch(/[а-яё]/u);
  },
);
