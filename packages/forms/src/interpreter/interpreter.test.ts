import { Ajv } from 'ajv';
import ajvFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SchemaError } from '../contracts/document.js';
import { generalFormats } from './general-formats.js';
import { createInterpreter } from './interpreter.js';

const interpret = createInterpreter(generalFormats);

const newAjv = (): Ajv => {
  const ajv = new Ajv({ allErrors: true, verbose: true, strict: false });
  const addFormats = ajvFormats;
  addFormats(ajv);
  return ajv;
};

/** Params that JSON Forms does not read and that the interpreter cannot know. */
const unread = new Set(['uniqueItems', 'oneOf', 'false schema']);

/** What JSON Forms reads of an error, as text. */
function read({ keyword, instancePath, params, ...rest }: SchemaError): string {
  const sorted = Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1));
  const { parentSchema, schema, data } = rest;
  const context = keyword === 'false schema' ? {} : { parentSchema, schema, data };
  return JSON.stringify({
    keyword,
    instancePath,
    params: unread.has(keyword) ? [] : sorted,
    context,
  });
}

/** AJV also says of each row why it is not the one that the list must hold: nobody is helped. */
const isWhyNotHeld = ({ schemaPath }: SchemaError): boolean => schemaPath.includes('/contains/');

const readAll = (errors: readonly SchemaError[] | null | undefined): readonly string[] =>
  [...new Set((errors ?? []).filter((error) => !isWhyNotHeld(error)).map(read))].sort();

/** Holds the interpreter against AJV for one schema and any data. */
function oracle(schema: object): (data: unknown) => void {
  const ajv = newAjv().compile(schema);
  const ours = interpret(schema);
  return (data) => {
    expect(ours(data)).toBe(ajv(data));
    expect(readAll(ours.errors)).toEqual(readAll(ajv.errors as readonly SchemaError[] | null));
  };
}

const person = {
  type: 'object',
  title: 'Человек',
  properties: {
    name: { type: 'string', minLength: 2, maxLength: 4, pattern: '^[а-я]*$' },
    born: { type: 'string', format: 'date' },
    mail: { type: 'string', format: 'email' },
    site: { type: 'string', format: 'uri' },
    seen: { type: 'string', format: 'date-time' },
    sums: { type: 'array', items: { type: 'number', multipleOf: 0.5 }, uniqueItems: true },
  },
  required: ['name', 'born'],
};

const schemas: Readonly<Record<string, object>> = {
  'types and limits': {
    type: 'object',
    properties: {
      text: { type: ['string', 'null'], minLength: 1, maxLength: 3 },
      whole: { type: 'integer', minimum: 0, exclusiveMaximum: 10 },
      number: { type: 'number', exclusiveMinimum: 0, maximum: 5 },
      flag: { type: 'boolean' },
      list: { type: 'array', minItems: 1, maxItems: 2, items: { type: 'string' } },
    },
    required: ['text', 'whole'],
    additionalProperties: false,
    minProperties: 1,
    maxProperties: 4,
  },
  'a choice of values': {
    type: 'object',
    properties: {
      text: { enum: ['а', 'б'] },
      whole: { const: 3 },
      flag: {
        oneOf: [
          { const: true, title: 'да' },
          { const: false, title: 'нет' },
        ],
      },
    },
  },
  references: {
    definitions: { person, alias: { $ref: '#/definitions/person' } },
    type: 'object',
    properties: {
      who: { $ref: '#/definitions/person' },
      list: { type: 'array', items: { $ref: '#/definitions/alias', minProperties: 1 } },
    },
  },
  'branches of shapes': {
    type: 'object',
    properties: {
      text: {
        anyOf: [
          { type: 'string', minLength: 2 },
          { type: 'number', minimum: 3 },
        ],
      },
      who: {
        oneOf: [
          person,
          { type: 'object', properties: { text: { type: 'string' } }, required: ['text'] },
        ],
      },
      whole: { allOf: [{ minimum: 2 }, { maximum: 8 }] },
      flag: { not: { const: true } },
    },
  },
  'a list that must hold something': {
    properties: { list: { contains: { type: 'string', minLength: 2 } } },
  },
  'conditional requirements': {
    type: 'object',
    if: { required: ['flag'], properties: { flag: { const: true } } },
    then: { required: ['text'], properties: { text: { minLength: 2 } } },
    else: { required: ['whole'] },
    allOf: [{ if: { required: ['whole'] }, then: { required: ['number'] } }],
    dependencies: { number: ['text', 'flag'], list: { required: ['whole'] } },
  },
  'lists of several kinds': {
    type: 'object',
    properties: {
      list: {
        type: 'array',
        items: [{ type: 'string' }, { type: 'number' }],
        additionalItems: false,
      },
      text: false,
    },
    propertyNames: { maxLength: 5, pattern: '^[a-z]' },
    patternProperties: { '^n': { type: 'number' } },
    additionalProperties: { type: ['string', 'boolean', 'array', 'object', 'number'] },
  },
};

const anyText = fc.constantFrom('', 'а', 'аб', 'абв', 'Абвгде', 'x');
const anyNumber = fc.constantFrom(-1, 0, 0.25, 0.5, 2, 3, 5, 8, 10, 1.5);
const anyScalar = fc.oneof(anyText, anyNumber, fc.boolean(), fc.constant(null));
const anyPerson = fc.record(
  {
    name: fc.oneof(anyText, anyNumber),
    born: fc.constantFrom('2026-02-28', '2026-02-31', '2024-02-29', '2023-02-29', '28.02.2026', 5),
    mail: fc.constantFrom('anna@example.org', 'anna@', 'anna'),
    site: fc.constantFrom('https://example.org/x', 'example', 'http:// x'),
    seen: fc.constantFrom('2026-02-28T10:00:00Z', '2026-02-28T25:00:00Z', '2026-02-28'),
    sums: fc.array(anyNumber, { maxLength: 3 }),
    text: anyText,
  },
  { requiredKeys: [] },
);
const anyData = fc.record(
  {
    text: fc.oneof({ weight: 3, arbitrary: anyText }, anyScalar),
    whole: fc.oneof({ weight: 3, arbitrary: anyNumber }, anyScalar),
    number: fc.oneof({ weight: 3, arbitrary: anyNumber }, anyScalar),
    flag: fc.oneof({ weight: 3, arbitrary: fc.boolean() }, anyScalar),
    list: fc.array(fc.oneof(anyScalar, anyPerson), { maxLength: 3 }),
    who: fc.oneof({ weight: 5, arbitrary: anyPerson }, anyScalar),
    other: anyScalar,
  },
  { requiredKeys: [] },
);

describe('the interpreter finds what AJV finds', () => {
  test.each(Object.entries(schemas))('%s', (_, schema) => {
    fc.assert(fc.property(anyData, oracle(schema)), { numRuns: 1000 });
  });

  test('in a form that is no object at all', () => {
    [null, 'а', 3, [], [person], true].forEach(oracle(person));
  });

  test('where names need escaping', () => {
    const schema = {
      type: 'object',
      properties: {
        'a/b': { type: 'string' },
        '#1': { type: 'string' },
        'c~d': { type: 'object', required: ['e/f'] },
        'имя ребёнка, %': { type: 'object', patternProperties: { '^[а-я] %2F$': false } },
      },
    };
    oracle(schema)({ 'a/b': 1, '#1': 1, 'c~d': {}, 'имя ребёнка, %': { 'ё %2F': 1, 'я %2F': 1 } });
  });

  test('and does not change the schema, which may be frozen', () => {
    const schema = Object.freeze({ type: 'object', properties: Object.freeze({ a: person }) });
    const before = JSON.stringify(schema);
    interpret(schema)({ a: {} });
    expect(JSON.stringify(schema)).toBe(before);
    expect(Object.getOwnPropertyNames(schema)).toEqual(['type', 'properties']);
  });
});

describe('where there is no value', () => {
  const conditions: readonly object[] = [
    {},
    { type: 'string' },
    { const: true },
    { enum: ['а', null] },
    { minLength: 3 },
    { not: { const: 'а' } },
    { not: {} },
    { anyOf: [{ type: 'string' }, { minimum: 3 }] },
    { oneOf: [{ minLength: 1 }, { minimum: 1 }] },
    { allOf: [{ minLength: 1 }, { const: 1 }] },
    { if: { const: 1 }, then: { const: 2 }, else: { minLength: 3 } },
    { if: { minLength: 1 }, then: { const: 2 } },
    { definitions: { a: { type: 'string' } }, $ref: '#/definitions/a' },
  ];

  test.each(conditions.map((schema) => [JSON.stringify(schema), schema] as const))(
    'a condition decides as AJV does: %s',
    (_, schema) => {
      expect(interpret(schema)(undefined)).toBe(newAjv().compile(schema)(undefined));
    },
  );

  test('a property that holds undefined is not there', () => {
    const schema = { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] };
    const validate = interpret(schema);
    expect(validate({ a: undefined })).toBe(false);
    expect(validate.errors?.map(({ keyword }) => keyword)).toEqual(['required']);
  });
});

describe('formats', () => {
  test.each([
    ['date', '2026-02-28', true],
    ['date', '2026-02-31', false],
    ['date', '2026-2-1', false],
    ['time', '09:30', true],
    ['time', '09:30:59', true],
    ['time', '24:00', false],
    ['time', '9:30', false],
    ['email', 'anna@example.org', true],
    ['email', 'anna', false],
    ['uri', 'https://example.org', true],
    ['uri', 'example', false],
    ['date-time', '2026-02-28T09:30:00+03:00', true],
    ['date-time', '2026-02-30T09:30:00+03:00', false],
    ['unknown-to-us', 'x', true],
  ])('%s: %s', (format, text, valid) => {
    expect(interpret({ type: 'string', format })(text)).toBe(valid);
  });

  test('are not looked for in plain values', () => {
    expect(interpret({ const: { format: 'time' } })({ format: 'time' })).toBe(true);
  });
});
