import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresOf, median, percentile } from './statistics.mjs';

test('the median of an even number of figures lies between the two in the middle', () => {
  assert.equal(median([4, 1, 3]), 3);
  assert.equal(median([4, 1, 3, 2]), 2.5);
  assert.equal(median([]), undefined);
});

test('the 95th percentile is a figure that was measured', () => {
  const numbers = Array.from({ length: 40 }, (_, index) => 40 - index);
  assert.equal(percentile(numbers, 0.95), 38);
  assert.equal(percentile([7], 0.95), 7);
  assert.equal(percentile([], 0.95), undefined);
});

test('the p95 is taken within a round, then the median over the rounds', () => {
  const samples = [10, 30, 20].map((key) => ({
    start: key * 2,
    startWork: key,
    keys: [1, key],
    work: 5,
    lost: 0,
  }));
  const figures = figuresOf({ contestant: 'c', task: 't', samples });
  assert.deepEqual(figures, {
    start: 40,
    startWork: 20,
    p95: 20,
    work: 5,
    lost: 0,
    rounds: 3,
    failure: undefined,
  });
});
