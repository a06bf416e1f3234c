import { expect, test } from 'vitest';
import { mergeRows } from './merge-rows.js';

const base = { count: 1, note: 'а' };

test.each([
  ['only we changed it', { count: 2, note: 'а' }, base, { count: 2, note: 'а' }, []],
  ['only they changed it', base, { count: 3, note: 'а' }, { count: 3, note: 'а' }, []],
  [
    'each another field',
    { count: 2, note: 'а' },
    { count: 1, note: 'б' },
    { count: 2, note: 'б' },
    [],
  ],
  ['both alike', { count: 2, note: 'а' }, { count: 2, note: 'а' }, { count: 2, note: 'а' }, []],
  ['they took a field out', base, { count: 1 }, { count: 1 }, []],
  [
    'both, each in its own way',
    { count: 2, note: 'а' },
    { count: 3, note: 'а' },
    { count: 2, note: 'а' },
    ['count'],
  ],
])('%s', (_, ours, theirs, data, clashes) => {
  expect(mergeRows(base, ours, theirs)).toEqual({ data, clashes });
});
