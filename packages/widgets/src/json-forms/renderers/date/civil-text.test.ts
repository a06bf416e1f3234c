import { describe, expect, test } from 'vitest';
import { readDate, readMoment, readTime, writeDate, writeMoment, writeTime } from './civil-text.js';

describe('a date as people type it', () => {
  test.each([
    ['05.03.2026', '2026-03-05'],
    ['5.3.2026', '2026-03-05'],
    ['5/3/2026', '2026-03-05'],
    ['5-3-2026', '2026-03-05'],
    ['5 3 2026', '2026-03-05'],
    ['5,3,2026', '2026-03-05'],
    ['05. 03. 2026', '2026-03-05'],
    ['05032026', '2026-03-05'],
    ['2026-03-05', '2026-03-05'],
    ['5.3.2026 г.', '2026-03-05'],
    ['29.02.2024', '2024-02-29'],
  ])('%s is %s', (text, value) => {
    expect(readDate(text)).toEqual({ value });
  });

  test.each([
    ['31.02.2026', 'impossible-date'],
    ['29.02.2026', 'impossible-date'],
    ['31.04.2026', 'impossible-date'],
    ['0.3.2026', 'impossible-date'],
    ['5.13.2026', 'impossible-date'],
    ['2026-02-31', 'impossible-date'],
    ['5.3.26', 'short-year'],
    ['05.03.20260', 'not-a-date'],
    ['05.03', 'not-a-date'],
    ['вчера', 'not-a-date'],
    ['05.03.0202', 'distant-year'],
  ])('%s is none: %s', (text, problem) => {
    expect(readDate(text)).toEqual({ problem });
  });

  test('is written by dots, and what is no date not at all', () => {
    expect(writeDate('2026-03-05')).toBe('05.03.2026');
    expect(writeDate('2026-3-5')).toBeUndefined();
    expect(writeDate(20260305)).toBeUndefined();
  });
});

describe('a time as people type it', () => {
  test.each([
    ['9:30', '09:30'],
    ['09:30', '09:30'],
    ['9.30', '09:30'],
    ['9-30', '09:30'],
    ['0930', '09:30'],
    ['9', '09:00'],
    ['23:59:58', '23:59:58'],
  ])('%s is %s', (text, value) => {
    expect(readTime(text)).toEqual({ value });
  });

  test.each([
    ['24:00', 'impossible-time'],
    ['9:60', 'impossible-time'],
    ['2460', 'impossible-time'],
    ['утром', 'not-a-time'],
    ['930', 'not-a-time'],
  ])('%s is none: %s', (text, problem) => {
    expect(readTime(text)).toEqual({ problem });
  });

  test('is written without seconds that are none and without an offset', () => {
    expect(writeTime('09:30:00')).toBe('09:30');
    expect(writeTime('09:30:15')).toBe('09:30:15');
    expect(writeTime('09:30:00+03:00')).toBe('09:30');
    expect(writeTime('9:30')).toBeUndefined();
  });
});

describe('a moment', () => {
  test('takes the offset that it is given', () => {
    expect(readMoment('5.3.2026 9:30', '+03:00')).toEqual({ value: '2026-03-05T09:30:00+03:00' });
    expect(readMoment('05.03.2026, 09:30', 'Z')).toEqual({ value: '2026-03-05T09:30:00Z' });
  });

  test.each([
    ['5.3.2026', 'not-a-time'],
    ['31.2.2026 9:30', 'impossible-date'],
    ['5.3.2026 25:00', 'impossible-time'],
  ])('%s is none: %s', (text, problem) => {
    expect(readMoment(text, 'Z')).toEqual({ problem });
  });

  test('is written by its own clock', () => {
    expect(writeMoment('2026-03-05T09:30:00+07:00')).toBe('05.03.2026 09:30');
  });
});
