import { describe, expect, it } from 'vitest';
import { timeAfter } from './time-after.js';

describe('a time after another', () => {
  it.each([
    ['11:30', '10:00', true],
    ['10:00', '10:00', false],
    ['09:59', '10:00', false],
    ['10:00:30', '10:00', false],
    ['half past ten', '10:00', undefined],
    ['11:30', 10, undefined],
  ])('%s after %s: %s', (actual, expected, answer) => {
    expect(timeAfter.apply(actual, expected, undefined)).toBe(answer);
  });
});
