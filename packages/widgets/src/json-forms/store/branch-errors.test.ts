import { update, updateCore, type JsonSchema } from '@jsonforms/core';
import { describe, expect, test } from 'vitest';
import { interpret } from '../validation/interpret.js';
import { createValidatorShim } from '../validation/validator-shim.js';
import { branchKey } from './branch-choice.js';
import { controlPath } from './collect-errors.js';
import { createFormStore, type FormStore } from './form-store.js';

const definitions = {
  place: {
    title: 'Адрес',
    type: 'object',
    properties: { city: { type: 'string' }, street: { type: 'string' }, note: { type: 'string' } },
    required: ['city', 'street', 'note'],
  },
  person: {
    title: 'Человек',
    type: 'object',
    properties: { name: { type: 'string', minLength: 2 }, note: { type: 'string' } },
    required: ['name', 'note'],
  },
} as const;

const schema = {
  definitions,
  type: 'object',
  properties: {
    where: { oneOf: [{ $ref: '#/definitions/place' }, { $ref: '#/definitions/person' }] },
    visits: {
      type: 'array',
      items: { oneOf: [{ $ref: '#/definitions/place' }, { $ref: '#/definitions/person' }] },
    },
    amount: {
      anyOf: [
        { type: 'number', minimum: 10 },
        { type: 'string', minLength: 3 },
      ],
    },
    contact: {
      type: 'object',
      properties: { phone: { type: 'string' }, mail: { type: 'string' } },
      anyOf: [{ required: ['phone'] }, { required: ['mail'] }],
    },
  },
} as unknown as JsonSchema;
const uischema = { type: 'Control', scope: '#' };

const open = (data: unknown): FormStore =>
  createFormStore({
    schema,
    uischema,
    data,
    validator: createValidatorShim({ interpreter: interpret }),
  });

const found = (store: FormStore): readonly string[] =>
  store
    .errors()
    .all.map((error) => `${controlPath(error)} ${error.keyword}`)
    .sort();

const choose = (store: FormStore, path: string, index: number): void => {
  const branches = [definitions.place, definitions.person] as unknown as readonly JsonSchema[];
  const key = branchKey({ path, keyword: 'oneOf', branches });
  store.dispatch({ type: 'semya/BRANCH', key, index });
};

describe('of a failed choice of shapes', () => {
  test.each([
    ['an address without a street', { city: 'Тула', note: 'дом' }, ['where.street required']],
    ['a person without a note', { name: 'Анна' }, ['where.note required']],
    ['a person with a short name', { name: 'А', note: '' }, ['where.name minLength']],
  ])('only the findings of the shape that the data mean are left: %s', (_, where, expected) => {
    expect(found(open({ where }))).toEqual(expected);
  });

  test('one finding is said once, though each shape requires the field', () => {
    const store = open({ where: { city: 'Тула', street: 'Мира' } });
    expect(found(store)).toEqual(['where.note required']);
  });

  test('what was chosen counts more than what the data fit', () => {
    const store = open({ where: { city: 'Тула' } });
    choose(store, 'where', 1);
    expect(found(store)).toEqual(['where.name required', 'where.note required']);
    choose(store, 'where', 0);
    expect(found(store)).toEqual(['where.note required', 'where.street required']);
  });

  test('the choice is what is missing while nothing tells the shape', () => {
    expect(found(open({ where: {} }))).toEqual(['where branchNotChosen']);
    expect(found(open({ where: 7 }))).toEqual(['where branchNotChosen']);
  });

  test('a value that several shapes fit is said to be so', () => {
    const both = { city: 'Тула', street: 'Мира', name: 'Анна', note: 'дом' };
    const store = open({ where: both });
    expect(found(store)).toEqual(['where branchesBothFit']);
    expect(store.errors().all).toHaveLength(1);
  });

  test('plain values are told apart by their type', () => {
    expect(found(open({ amount: 3 }))).toEqual(['amount minimum']);
    expect(found(open({ amount: 'да' }))).toEqual(['amount minLength']);
  });

  test('mere conditions are no choice and keep their findings', () => {
    expect(found(open({ contact: {} }))).toEqual([
      'contact anyOf',
      'contact.mail required',
      'contact.phone required',
    ]);
  });
});

describe('a choice inside a row', () => {
  test('follows its row when others are removed', () => {
    const store = open({ visits: [{ city: 'Тула' }, {}] });
    choose(store, 'visits.1', 1);
    expect(found(store)).toContain('visits.1.name required');
    store.dispatch(
      update('visits', (rows: readonly unknown[]) => rows.slice(1), {
        type: 'REMOVE',
        indices: [0],
      }),
    );
    expect(found(store)).toEqual(['visits.0.name required', 'visits.0.note required']);
  });
});

describe('a choice that was made', () => {
  test('is forgotten when the host replaces the value, and kept when it changes another', () => {
    const store = open({ where: { city: 'Тула' } });
    choose(store, 'where', 1);
    store.dispatch(updateCore({ where: { city: 'Тула' }, amount: 12 }, schema, uischema));
    expect(found(store)).toContain('where.name required');
    store.dispatch(updateCore({ where: { city: 'Курск' } }, schema, uischema));
    expect(found(store)).toEqual(['where.note required', 'where.street required']);
  });
});
