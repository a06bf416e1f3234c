import { Generate, type JsonSchema, type JsonSchema7 } from '@jsonforms/core';
import { describe, expect, test } from 'vitest';
import { generateUischema } from './generated-detail.js';

const text = { type: 'string' } as const;

const schemas: readonly (readonly [string, JsonSchema])[] = [
  ['fields of every type', fields('string', 'number', 'integer', 'boolean', 'null')],
  ['one field', fields('string')],
  ['no fields', { type: 'object' }],
  ['fields without a type', { properties: { a: text, any: {} } }],
  ['objects and lists', { properties: { a: fields('string'), list: { items: text } } }],
  ['references', { definitions: { text }, properties: { a: { $ref: '#/definitions/text' } } }],
  ['a field of several types', { properties: { a: { type: ['string', 'number'] } } }],
  ['a choice', { properties: { a: { enum: ['one', 'other'] }, b: { oneOf: [{ const: 1 }] } } }],
  ['names that are no pointers', { properties: { 'a/b': text, 'a~b': text } }],
  ['a plain value', text],
];

function fields(...types: readonly string[]): JsonSchema7 {
  return {
    type: 'object',
    properties: Object.fromEntries(types.map((type) => [`${type}Field`, { type }])),
  };
}

describe('the view of a schema that came without one', () => {
  test.each(schemas)('is what JSON Forms would make: %s', (_, schema) => {
    expect(generateUischema(schema, schema)).toEqual(Generate.uiSchema(schema));
  });

  test('leaves out fields that are not for people, referred to or not', () => {
    const hidden = { ...text, 'x-hidden': true };
    const schema = {
      definitions: { hidden },
      properties: { a: text, b: hidden, c: { $ref: '#/definitions/hidden' } },
    } as JsonSchema;
    expect(generateUischema(schema, schema)).toEqual({
      type: 'VerticalLayout',
      elements: [{ type: 'Control', scope: '#/properties/a' }],
    });
  });

  test('cannot be made of a type that is none', () => {
    const schema = { properties: { a: { type: 'colour' } } };
    expect(() => generateUischema(schema, schema)).toThrow('colour');
  });
});
