import { describe, expect, test, vi } from 'vitest';
import type { ValidateFunction } from './error-object.js';
import { createValidatorShim, MissingValidatorError } from './validator-shim.js';

const accepts: ValidateFunction = () => true;
const refuses: ValidateFunction = () => false;
const schema = { type: 'string' };

describe('the stand-in for AJV', () => {
  test('takes what was compiled for this very schema first', () => {
    const shim = createValidatorShim({
      precompiled: new Map<object | string, ValidateFunction>([
        [schema, accepts],
        ['by key', refuses],
      ]),
      keyOf: () => 'by key',
    });
    expect(shim.compile(schema)).toBe(accepts);
    expect(shim.compile({ ...schema })).toBe(refuses);
  });

  test('interprets what was not compiled, each schema once', () => {
    const interpreter = vi.fn(() => accepts);
    const shim = createValidatorShim({ interpreter });
    expect(shim.validate(schema, 'а')).toBe(true);
    expect(shim.validate(schema, 'б')).toBe(true);
    expect(interpreter).toHaveBeenCalledTimes(1);
  });

  test('says so where it can do neither, and never reaches for eval', () => {
    const shim = createValidatorShim({});
    expect(() => shim.compile(schema)).toThrow(MissingValidatorError);
  });
});
