import { describe, expect, it } from 'vitest';
import { withValueAt } from '../documents/pointer.js';
import { load } from '../testing/load.js';
import { applyComputed } from './apply-computed.js';
import { calculate, roundTo } from './calculate.js';

const act = await load('living-conditions-act');
const program = await load('accompaniment-program');

describe('numbers that follow from others', () => {
  it('are the total of the rows and the share of each member', () => {
    const incomeSources = [{ monthlyAmount: 10_000.1 }, { monthlyAmount: 0.2 }, {}];
    const data = applyComputed(act, {
      accessGranted: 'granted',
      incomeDisclosure: 'stated',
      familyMembers: [{}, {}, {}],
      incomeSources,
    });
    expect(data.totalIncome).toBe(10_000.3);
    expect(data.perCapitaIncome).toBe(3_333.43);
  });

  it('come back as the same data when nothing changes', () => {
    expect(applyComputed(act, act.example)).toBe(act.example);
    expect(applyComputed(program, program.example)).toBe(program.example);
  });

  it('go when what they follow from goes', () => {
    const data = withValueAt(act.example, '/incomeSources', []);
    expect(applyComputed(act, data).totalIncome).toBeUndefined();
  });

  it('are not counted while they are hidden', () => {
    const refused = { ...act.example, incomeDisclosure: 'refused', totalIncome: 1 };
    expect(applyComputed(act, refused)).toBe(refused);
  });

  it('number the rows', () => {
    const data = applyComputed(program, { tasks: [{ task: 'Первая' }, { task: 'Вторая' }] });
    expect(data.tasks).toEqual([
      { task: 'Первая', number: 1 },
      { task: 'Вторая', number: 2 },
    ]);
  });
});

describe('a number that a person may type over', () => {
  const more = withValueAt(act.example, '/incomeSources/0/monthlyAmount', 27_500);

  it('moves along while nobody has', () => {
    expect(applyComputed(act, more, act.example).perCapitaIncome).toBe(16_033.5);
  });

  it('stays once somebody has', () => {
    const typed = { ...act.example, perCapitaIncome: 12_000 };
    const changed = { ...more, perCapitaIncome: 12_000 };
    expect(applyComputed(act, changed, typed).perCapitaIncome).toBe(12_000);
    expect(applyComputed(act, changed).perCapitaIncome).toBe(12_000);
  });

  it('is counted again when it is emptied', () => {
    const emptied = { ...more, perCapitaIncome: '' };
    expect(applyComputed(act, emptied, act.example).perCapitaIncome).toBe(16_033.5);
  });
});

describe('an expression', () => {
  const place = { data: { a: 6, b: 0, c: 'нет', rows: [{ n: 1 }, { n: 2 }] }, at: '/total' };

  it.each([
    [{ value: 5 }, 5],
    [{ field: '/a' }, 6],
    [{ field: '/c' }, undefined],
    [{ field: '/missing' }, undefined],
    [{ sum: '/rows/*/n' }, 3],
    [{ sum: '/none/*/n' }, undefined],
    [{ count: '/rows' }, 2],
    [{ subtract: [{ field: '/a' }, { count: '/rows' }] }, 4],
    [{ divide: [{ field: '/a' }, { field: '/b' }] }, undefined],
    [{ divide: [{ field: '/a' }, { value: 4 }] }, 1.5],
    [{ subtract: [{ field: '/a' }, { field: '/c' }] }, undefined],
  ] as const)('%j gives %s', (expression, value) => {
    expect(calculate(expression, place)).toBe(value);
  });
});

describe('rounding', () => {
  it.each([
    [1.005, 2, 1.01],
    [2.5, 0, 3],
    [-1.5, 0, -1],
    [15_033.5, 2, 15_033.5],
    [1e21, 2, 1e21],
    [1e-9, 2, 0],
  ])('%d to %d digits is %d', (value, digits, rounded) => {
    expect(roundTo(value, digits)).toBe(rounded);
  });
});
