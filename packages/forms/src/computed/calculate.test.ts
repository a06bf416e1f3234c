import { describe, expect, it } from 'vitest';
import type { Expression } from '../contracts/document.js';
import { calculate } from './calculate.js';

const data = {
  bornOn: '2015-09-21',
  drawnUpOn: '2026-09-20',
  dueOn: '2026-10-01',
  rows: [{ mark: 'done' }, { mark: 'not-done' }, { mark: 'done' }, {}],
};

const valueOf = (expression: Expression) => calculate(expression, { data, at: '/result' });

describe('an expression', () => {
  it.each<[string, Expression, number | undefined]>([
    ['full years before the birthday', { years: ['/bornOn', '/drawnUpOn'] }, 10],
    ['full months', { months: ['/bornOn', '/drawnUpOn'] }, 131],
    ['days', { days: ['/drawnUpOn', '/dueOn'] }, 11],
    ['no age before birth', { years: ['/drawnUpOn', '/bornOn'] }, undefined],
    ['no age without a date', { years: ['/bornOn', '/nowhere'] }, undefined],
    ['rows with a mark', { count: '/rows', where: { mark: ['done'] } }, 2],
    ['rows with one of two marks', { count: '/rows', where: { mark: ['done', 'not-done'] } }, 3],
    ['all rows', { count: '/rows' }, 4],
    [
      'a share in per cent',
      {
        multiply: [
          { divide: [{ count: '/rows', where: { mark: ['done'] } }, { count: '/rows' }] },
          { value: 100 },
        ],
      },
      50,
    ],
    ['nothing of a table that is not there', { count: '/none', where: { mark: [1] } }, undefined],
  ])('%s', (_name, expression, value) => {
    expect(valueOf(expression)).toBe(value);
  });
});
