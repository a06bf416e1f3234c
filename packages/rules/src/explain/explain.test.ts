import { describe, expect, it } from 'vitest';
import {
  CASE,
  decide,
  FAMILY,
  household,
  inventedCase,
  type Happening,
  type Said,
} from '../engine/fixtures/invented-case.js';
import { INVENTED_REGULATION } from '../engine/fixtures/invented-regulation.js';
import { INVENTED_VOCABULARY } from '../engine/fixtures/invented-vocabulary.js';
import { describeExplanation, describeObligation, describeProblem } from './index.js';
import { describeQuantity, describeQuantityOf } from './quantity.js';

const context = { vocabulary: INVENTED_VOCABULARY, regulation: INVENTED_REGULATION };
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

function explain(category: string, said: readonly Said[], settings = {}): readonly string[] {
  const { categories } = decide(inventedCase([], said), '2026-05-20', { settings });
  const why = categories.find(({ id }) => id === category)?.why;
  if (why === undefined) return [];
  const nameOf = ({ id }: { readonly id: string }) => (id === 'a' ? 'Ася' : undefined);
  return describeExplanation(why, { ...context, nameOf }).map(({ depth, truth, text, source }) =>
    plain(`${'· '.repeat(depth)}${truth}: ${text}${source === undefined ? '' : ` [${source}]`}`),
  );
}

describe('an explanation in Russian', () => {
  it('says what was seen, what is asked, and where it is known from', () => {
    const said: readonly Said[] = [
      ...household('2026-05-04', { a: { role: 'child', bornOn: '2020-01-01' } }),
      ['2026-05-04', FAMILY, 'family.income', 12_000],
    ];
    expect(explain('poor', said, { threshold: 15_500 })).toEqual([
      'met: Выполняются все условия:',
      '· met: has-children:',
      '· · met: Число детей: 1 человек; нужно не меньше 1 человека [ответ, 04.05.2026]',
      '· met: Доход: 12 000 ₽ в месяц; нужно меньше 15 500 ₽ в месяц (Порог дохода) [ответ, 04.05.2026]',
    ]);
  });

  it('says what is not known, and who is meant', () => {
    const said = household('2026-05-04', { a: { role: 'child', bornOn: '2024-05-04' } });
    expect(explain('small-disabled-child', said)).toEqual([
      'unknown: Дети: хотя бы про одного верно',
      '· unknown: Ася:',
      '· · unknown: Инвалидность: сведений нет; нужно: да',
      '· · met: Возраст: 2 года; нужно меньше 3 лет [ответ, 04.05.2026]',
    ]);
    expect(explain('small-disabled-child', [])).toEqual([
      'unknown: Дети: хотя бы про одного верно (список не назван)',
    ]);
    expect(explain('poor', [])).toContain(
      '· unknown: Доход: сведений нет; нужно меньше значения, которое ещё не задано (Порог дохода)',
    );
  });

  it('says of an open count that it is a lower bound', () => {
    const record = inventedCase(
      [],
      household('2026-05-04', { a: { role: 'child', bornOn: '2020-01-01' } }),
    );
    const statements = record.statements.map((one) => ({ ...one, complete: false }));
    const { categories } = decide({ ...record, statements }, '2026-05-20');
    const [line] = describeExplanation(categories[0]?.why ?? raise(), context);
    expect(plain(line?.text ?? '')).toBe(
      'Число детей: не меньше 1 человек; нужно не меньше 3 человек',
    );
  });
});

function raise(): never {
  throw new Error('no such outcome');
}

function obligationLines(
  key: string,
  asOf: string,
  events: readonly Happening[],
  said: readonly Said[] = [],
  settings = {},
): readonly string[] {
  const { obligations } = decide(inventedCase(events, said), asOf, { settings });
  const found = obligations.find((candidate) => candidate.key === key) ?? raise();
  return describeObligation(found, {
    regulation: INVENTED_REGULATION,
    vocabulary: INVENTED_VOCABULARY,
  }).map(plain);
}

describe('an obligation in Russian', () => {
  const events: readonly Happening[] = [['2026-06-08', 'application']];

  it('tells the arithmetic and the breach of a norm', () => {
    expect(obligationLines('plan', '2026-06-24', events)).toEqual([
      'Отсчёт идёт от события «Поступило заявление» 08.06.2026.',
      'Срок 10 рабочих дней: последний день 23.06.2026.',
      'Нерабочие дни, которые не считались: 12.06 (Праздник), 13.06–14.06, 20.06–21.06.',
      'О переносе выходных в этом году решения ещё нет, поэтому дата предварительная.',
      'Нарушен срок по п. 2.',
      'Основание: п. 2.',
    ]);
  });

  it('never calls a missed setting of the institution a breach', () => {
    const approved: readonly Happening[] = [['2026-06-08', 'plan-approved']];
    const lines = obligationLines('notice', '2026-07-24', approved, [], { noticeTerm: 5 });
    expect(lines.join(' ')).not.toContain('Нарушен');
    expect(lines).toContain(
      'Последний день 13.06.2026 нерабочий, поэтому срок перенесён на 15.06.2026 (ГК РФ, ст. 193).',
    );
    expect(lines).toContain(
      'Срок прошёл. Регламент его не задаёт, поэтому нарушением регламента это не считается.',
    );
    expect(obligationLines('notice', '2026-07-24', approved)).toContain(
      'Длительность срока не задана: её устанавливает учреждение.',
    );
  });

  it.each<readonly [string, string, string, readonly Happening[], string]>([
    ['before the clock', 'plan', '2026-06-01', events, 'Отсчёт ещё не начался.'],
    ['time left', 'plan', '2026-06-09', events, 'До конца срока 14 календарных дней.'],
    [
      'little time left',
      'plan',
      '2026-06-22',
      events,
      'Времени мало: до конца срока 1 календарный день.',
    ],
    ['the last day', 'plan', '2026-06-23', events, 'Сегодня последний день.'],
    [
      'done',
      'plan',
      '2026-06-30',
      [...events, ['2026-06-23', 'plan-approved']],
      'Выполнено 23.06.2026, в срок.',
    ],
    [
      'done late',
      'plan',
      '2026-06-30',
      [...events, ['2026-06-24', 'plan-approved']],
      'Выполнено 24.06.2026, позже срока.',
    ],
    [
      'a month of a schedule',
      'visit:2026-07',
      '2026-07-02',
      events,
      'Период с 01.07.2026 по 31.07.2026.',
    ],
    [
      'the longest a stage may last',
      'help:max',
      '2026-07-02',
      [['2026-06-10', 'stage', { stage: 'help' }]],
      'Этап длится не дольше чем 3 месяца: до 10.09.2026.',
    ],
  ])('%s', (_case, key, asOf, happened, line) => {
    expect(obligationLines(key, asOf, happened)).toContain(line);
  });

  it('says «сразу» of a term of no days', () => {
    const crisis: readonly Said[] = [['2026-06-01', CASE, 'case.level', 'crisis']];
    expect(obligationLines('alarm', '2026-06-10', [['2026-06-10', 'alarm']], crisis)).toContain(
      'Без отсрочки: в тот же день, 10.06.2026.',
    );
  });
});

describe('a problem in Russian', () => {
  it('fills in what is known and falls back to the code', () => {
    const problem = { path: '/x', severity: 'error' as const };
    expect(
      describeProblem({ ...problem, code: 'fact-unknown', params: { value: 'family.x' } }),
    ).toBe('В словаре нет факта «family.x»');
    expect(
      describeProblem({ ...problem, code: 'date-impossible', params: { value: '2026-02-31' } }),
    ).toBe('Такого дня нет в календаре: «2026-02-31»');
    expect(describeProblem({ ...problem, code: 'no-such-code', params: {} })).toContain(
      'no-such-code',
    );
  });
});

describe('numbers with units', () => {
  it.each([
    [1, 'working-day', '1 рабочий день', '1 рабочего дня'],
    [2, 'month', '2 месяца', '2 месяцев'],
    [5, 'year', '5 лет', '5 лет'],
    [11, 'person', '11 человек', '11 человек'],
    [21, 'year', '21 год', '21 года'],
    [12500.5, 'rub-per-month', '12 500,5 ₽ в месяц', '12 500,5 ₽ в месяц'],
    [7, 'parsec', '7', '7'],
  ])('%d %s', (value, unit, counted, compared) => {
    expect(plain(describeQuantity(value, unit))).toBe(counted);
    expect(plain(describeQuantityOf(value, unit))).toBe(compared);
  });
});
