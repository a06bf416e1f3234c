import { describe, expect, it } from 'vitest';
import { interpret } from './interpret.js';

const errorsOf = (schema: Readonly<Record<string, unknown>>, data: unknown) => {
  const validate = interpret(schema);
  validate(data);
  return (validate.errors ?? []).map(({ keyword, instancePath, params }) => [
    keyword,
    instancePath,
    params,
  ]);
};

describe('a schema that arrives at run time', () => {
  it('is judged with the errors that AJV would give, one for each fault', () => {
    const schema = {
      type: 'object',
      required: ['name', 'born'],
      properties: {
        born: { type: 'string', format: 'date' },
        rows: { type: 'array', maxItems: 1, items: { type: 'object', required: ['kind'] } },
        mark: {
          type: 'string',
          oneOf: [
            { const: 'a', title: 'А' },
            { const: 'b', title: 'Б' },
          ],
        },
      },
    };
    expect(errorsOf(schema, { born: '2026-02-31', rows: [{}, { kind: 1 }], mark: 'c' })).toEqual([
      ['required', '', { missingProperty: 'name' }],
      ['format', '/born', { format: 'date' }],
      ['maxItems', '/rows', { limit: 1 }],
      ['required', '/rows/0', { missingProperty: 'kind' }],
      ['oneOf', '/mark', { passingSchemas: null }],
    ]);
  });

  it('takes what is undefined for absent, as AJV does', () => {
    const schema = { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] };
    expect(errorsOf(schema, { a: undefined })).toEqual([
      ['required', '', { missingProperty: 'a' }],
    ]);
    expect(errorsOf({ type: 'object' }, undefined)).toEqual([['type', '', { type: 'object' }]]);
    expect(errorsOf({ not: { const: '' } }, undefined)).toEqual([]);
  });

  it('keeps the schema as it came', () => {
    const schema = Object.freeze({
      type: 'object',
      properties: Object.freeze({ a: { format: 'snils' } }),
    });
    expect(errorsOf(schema, { a: '1' })).toEqual([['format', '/a', { format: 'snils' }]]);
  });

  it('still reads an option that is no longer offered', () => {
    const retired = {
      oneOf: [
        { const: 'new', title: 'новое' },
        { const: 'old', title: 'старое', 'x-retired': true },
      ],
    };
    expect(errorsOf(retired, 'old')).toEqual([]);
  });
});
