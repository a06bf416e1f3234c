import { describe, expect, test } from 'vitest';
import { createInterpreter } from './interpreter.js';

const interpret = createInterpreter({});

const find = (schema: object, data: unknown) =>
  ((validate) => {
    validate(data);
    return validate.errors?.map(({ keyword, instancePath }) => `${instancePath} ${keyword}`) ?? [];
  })(interpret(schema));

describe('a reference', () => {
  test('may lead back to the schema around it, to any depth', () => {
    const schema = {
      type: 'object',
      properties: {
        name: { type: 'string' },
        children: { type: 'array', items: { $ref: '#' } },
      },
      required: ['name'],
    };
    const data = { name: 'А', children: [{ name: 'Б', children: [{ name: 5 }, {}] }] };
    expect(find(schema, data)).toEqual([
      '/children/0/children/0/name type',
      '/children/0/children/1 required',
    ]);
  });

  test.each([
    ['#/definitions/name', { definitions: { name: { type: 'string' } } }],
    ['#/definitions/a~1b', { definitions: { 'a/b': { type: 'string' } } }],
    ['#/definitions/%D0%B8%D0%BC%D1%8F', { definitions: { имя: { type: 'string' } } }],
    ['#/items/1', { items: [{}, { type: 'string' }] }],
    ['#name', { definitions: { any: { $id: '#name', type: 'string' } } }],
    ['https://example.org/name', { x: { $id: 'https://example.org/name', type: 'string' } }],
    [
      'https://example.org/root#/d/n',
      { $id: 'https://example.org/root', d: { n: { type: 'string' } } },
    ],
  ])('%s', (ref, rest) => {
    expect(find({ ...rest, properties: { a: { $ref: ref } } }, { a: 5 })).toEqual(['/a type']);
  });

  test.each(['#/definitions/none', '#none', 'https://example.org/none', '#/type/length'])(
    'that leads nowhere is a fault of the schema: %s',
    (ref) => {
      const schema = { type: 'object', properties: { a: { $ref: ref } } };
      expect(() => interpret(schema)).toThrow(ref);
    },
  );
});

test('what is no schema is a fault, named by its place', () => {
  expect(() => interpret({ properties: { a: 5 } })).toThrow('#/properties/a');
});
