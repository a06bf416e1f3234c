import { describe, expect, test } from 'vitest';
import type { ControlProps } from '../../binding/bindings.js';
import { integerCodec, numberCodec } from './number-codec.js';

const props = (options: object = {}): ControlProps =>
  ({
    config: {},
    schema: {},
    readonly: false,
    uischema: { type: 'Control', scope: '#', options },
  }) as ControlProps;

describe('a number as people type it', () => {
  test.each([
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['1 234,50', 1234.5],
    ['1\u00A0234', 1234],
    ['-3', -3],
    ['\u22123', -3],
    [',5', 0.5],
    ['12,', 12],
    ['007', 7],
  ])('%s is %d', (text, value) => {
    expect(numberCodec.read(text, props())).toEqual({ value });
  });

  test.each([
    ['двенадцать', 'not-a-number'],
    ['1e5', 'not-a-number'],
    ['1,234,5', 'not-a-number'],
    ['-', 'not-a-number'],
    ['99999999999999999', 'number-too-long'],
  ])('%s is none: %s', (text, problem) => {
    expect(numberCodec.read(text, props())).toEqual({ problem });
  });

  test('is written with a comma, and a broken sum with its kopecks', () => {
    expect(numberCodec.write(12.5, props())).toBe('12,5');
    expect(numberCodec.write(1234.5, props({ fractionDigits: 2 }))).toBe('1234,50');
    expect(numberCodec.write(1234, props({ fractionDigits: 2 }))).toBe('1234');
    expect(numberCodec.write('12', props())).toBeUndefined();
  });

  test('has its thousands apart where a sum is only read', () => {
    const read = { ...props({ fractionDigits: 2 }), readonly: true };
    expect(numberCodec.write(1234567.5, read)).toBe('1\u00A0234\u00A0567,50');
    expect(numberCodec.write(24000, read)).toBe('24\u00A0000');
    expect(numberCodec.write(2026, read)).toBe('2026');
    expect(numberCodec.write(24000, { ...props(), readonly: true })).toBe('24000');
  });

  test('is written in digits, however small or great', () => {
    expect(numberCodec.write(-0.1, props())).toBe('-0,1');
    expect(numberCodec.write(1e-7, props())).toBe('0,0000001');
    expect(numberCodec.write(1e21, props())).toBe('1000000000000000000000');
  });
});

describe('a whole number', () => {
  test('takes no fraction but an empty one', () => {
    expect(integerCodec.read('12,0', props())).toEqual({ value: 12 });
    expect(integerCodec.read('12,5', props())).toEqual({ problem: 'not-an-integer' });
    expect(integerCodec.read('семь', props())).toEqual({ problem: 'not-an-integer' });
  });
});
