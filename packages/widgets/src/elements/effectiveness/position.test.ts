import { expect, test } from 'vitest';
import { positionsOf, ticksOf } from './position.js';

const food = ['none', 'minimal', 'sufficient'] as const;

test.each([
  ['options, from the worst to the best', food, 'none', 'sufficient', [0, 1]],
  ['an option in the middle', food, 'minimal', 'minimal', [0.5, 0.5]],
  ['an option that the scale does not know', food, 'plenty', 'minimal', [undefined, 0.5]],
  ['yes is better', 'yes', false, true, [0, 1]],
  ['no is better', 'no', false, true, [1, 0]],
  ['an answer that is none', 'yes', 'maybe', true, [undefined, 1]],
  ['more is better', 'higher', 10, 12, [0, 1]],
  ['less is better', 'lower', 10, 12, [1, 0]],
  ['equal numbers', 'lower', 10, 10, [0.5, 0.5]],
  ['what is no number', 'higher', 'ten', 12, [undefined, undefined]],
] as const)('%s', (_, betterWhen, first, repeat, places) => {
  expect(positionsOf(betterWhen, first, repeat)).toEqual(places);
});

test('a scale of options has a mark for each, others have two ends', () => {
  expect(ticksOf(food)).toEqual([0, 0.5, 1]);
  expect(ticksOf('higher')).toEqual([0, 1]);
  expect(ticksOf(['only'])).toEqual([0, 1]);
});
