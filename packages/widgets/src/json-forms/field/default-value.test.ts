import type { JsonSchema } from '@jsonforms/core';
import { describe, expect, test } from 'vitest';
import { createDefault } from './default-value.js';

const create = (schema: unknown, today?: string) =>
  createDefault(schema as JsonSchema, schema as JsonSchema, today);

describe('what a new row or object starts with', () => {
  test.each([
    [{ type: 'string' }, undefined],
    [{ type: 'number' }, undefined],
    [{ type: 'boolean' }, undefined],
    [{ type: 'string', format: 'date' }, undefined],
    [{ type: 'array' }, []],
    [{ type: 'object', properties: { a: { type: 'string' } } }, {}],
    [{ type: 'number', default: 0 }, 0],
    [{ type: 'boolean', default: false }, false],
    [{ type: 'object', properties: { a: { default: 'x' }, b: { type: 'string' } } }, { a: 'x' }],
    [{ type: 'object', default: { a: 1 } }, { a: 1 }],
  ])('%j: %j', (schema, value) => {
    expect(create(schema)).toEqual(value);
  });

  test('by reference', () => {
    const schema = {
      definitions: { mark: { type: 'string', default: 'x' } },
      type: 'object',
      properties: { mark: { $ref: '#/definitions/mark' } },
    };
    expect(create(schema)).toEqual({ mark: 'x' });
  });

  test('a date takes today of the host where the schema asks for it, and nowhere else', () => {
    const dated = { type: 'string', format: 'date', default: 'today' };
    expect(create(dated, '2026-03-05')).toBe('2026-03-05');
    expect(create(dated)).toBeUndefined();
    expect(create({ type: 'string', default: 'today' }, '2026-03-05')).toBe('today');
  });

  test('is the schema’s own value, but not the same object', () => {
    const schema = { type: 'array', default: [{ a: 1 }] };
    expect(create(schema)).toEqual(schema.default);
    expect(create(schema)).not.toBe(schema.default);
  });
});
