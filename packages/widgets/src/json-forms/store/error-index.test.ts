import {
  errorAt,
  getErrorAt,
  mapStateToArrayControlProps,
  mapStateToControlProps,
  subErrorsAt,
  type ControlElement,
  type JsonFormsState,
  type JsonSchema,
} from '@jsonforms/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asJsonFormsErrors, type ErrorObject } from '../validation/error-object.js';
import { interpret } from '../validation/interpret.js';
import { createValidatorShim } from '../validation/validator-shim.js';
import { controlPath } from './collect-errors.js';
import { indexErrors } from './error-index.js';
import { createFormStore, type FormStore } from './form-store.js';

const person = {
  type: 'object',
  properties: {
    name: { type: 'string', minLength: 2 },
    age: { type: 'integer', minimum: 0, maximum: 120 },
    kind: {
      oneOf: [
        { const: 'a', title: 'А' },
        { const: 'b', title: 'Б' },
      ],
    },
  },
  required: ['name', 'age'],
} as const;

const schema = {
  type: 'object',
  properties: {
    title: { type: 'string', minLength: 1 },
    code: {
      anyOf: [
        { type: 'string', minLength: 3 },
        { type: 'number', minimum: 10 },
      ],
    },
    codes: { type: 'array', items: { type: 'string', minLength: 2 }, minItems: 1 },
    home: person,
    homes: { type: 'array', items: person, maxItems: 2 },
    contact: {
      oneOf: [
        {
          type: 'object',
          properties: { mail: { type: 'string', minLength: 5 } },
          required: ['mail'],
        },
        { type: 'object', properties: { phone: { type: 'string' } }, required: ['phone'] },
      ],
    },
  },
  required: ['title', 'home'],
} as unknown as JsonSchema;

const text = fc.constantFrom('', 'а', 'аб', 'абвгд');
const anyPerson = fc.record(
  {
    name: fc.oneof(text, fc.integer()),
    age: fc.oneof(fc.integer({ min: -5, max: 200 }), text),
    kind: fc.constantFrom('a', 'b', 'c'),
  },
  { requiredKeys: [] },
);
const anyData = fc.record(
  {
    title: fc.oneof(text, fc.integer()),
    code: fc.oneof(text, fc.integer({ min: 0, max: 20 })),
    codes: fc.array(text, { maxLength: 3 }),
    home: anyPerson,
    homes: fc.array(anyPerson, { maxLength: 4 }),
    contact: fc.record({ mail: text, phone: fc.oneof(text, fc.integer()) }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);
const anyHostError = fc.record({
  keyword: fc.constantFrom('custom', 'oneOf', 'anyOf', 'required', 'minLength'),
  instancePath: fc.constantFrom(
    '',
    '/title',
    '/home',
    '/home/name',
    '/homes/0',
    '/homes/1/name',
    '/co',
  ),
  schemaPath: fc.constant('#'),
  params: fc.constantFrom({}, { missingProperty: 'name' }),
  message: fc.constantFrom('раз', 'два'),
});

const scopes = [
  '#',
  '#/properties/title',
  '#/properties/code',
  '#/properties/codes',
  '#/properties/home',
  '#/properties/home/properties/name',
  '#/properties/home/properties/age',
  '#/properties/home/properties/kind',
  '#/properties/homes',
  '#/properties/contact',
  '#/properties/contact/properties/mail',
];

const control = (scope: string): ControlElement => ({ type: 'Control', scope });

const validator = createValidatorShim({ interpreter: interpret });

const storeOf = (data: unknown, additionalErrors: readonly ErrorObject[]): FormStore =>
  createFormStore({
    schema,
    uischema: control('#'),
    data,
    additionalErrors,
    validator,
  });

/** The state as JSON Forms' mappers read it: all errors, those of branches not in force left out. */
function whole(store: FormStore): JsonFormsState {
  const state = store.getState();
  const errors = asJsonFormsErrors(store.errors().all);
  return { jsonforms: { ...state, core: { ...state.core, errors, additionalErrors: [] } } };
}

describe('a control sees of the errors what JSON Forms would show it', () => {
  test('at its own path, whatever the data and the host’s errors', () => {
    fc.assert(
      fc.property(anyData, fc.array(anyHostError, { maxLength: 4 }), (data, hostErrors) => {
        const store = storeOf(data, hostErrors);
        for (const scope of scopes) {
          const own = { uischema: control(scope), schema, path: '' };
          const { path } = mapStateToControlProps(whole(store), own);
          expect(mapStateToControlProps(store.view(path), own)).toEqual(
            mapStateToControlProps(whole(store), own),
          );
        }
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  test('in the rows of an array', () => {
    fc.assert(
      fc.property(anyData, (data) => {
        const store = storeOf(data, []);
        for (const index of [0, 1, 2]) {
          const own = {
            uischema: control('#/properties/name'),
            schema: person as unknown as JsonSchema,
            path: `homes.${index}`,
          };
          expect(mapStateToControlProps(store.view(`homes.${index}.name`), own)).toEqual(
            mapStateToControlProps(whole(store), own),
          );
        }
      }),
    );
  });

  test('below an array, for the array’s own control', () => {
    fc.assert(
      fc.property(anyData, fc.array(anyHostError, { maxLength: 4 }), (data, hostErrors) => {
        const store = storeOf(data, hostErrors);
        for (const scope of ['#/properties/homes', '#/properties/codes']) {
          const own = { uischema: control(scope), schema, path: '' };
          const { path } = mapStateToControlProps(whole(store), own);
          const { childErrors } = mapStateToArrayControlProps(store.view(path, true), own);
          expect(childErrors).toEqual(mapStateToArrayControlProps(whole(store), own).childErrors);
        }
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  test('also when the mode hides the validator’s errors', () => {
    const hostError = { keyword: 'custom', instancePath: '/title', schemaPath: '#', params: {} };
    const store = createFormStore({
      schema,
      uischema: control('#'),
      data: {},
      additionalErrors: [{ ...hostError, message: 'Сверьте с паспортом.' }],
      validationMode: 'ValidateAndHide',
      validator: createValidatorShim({ interpreter: interpret }),
    });
    const shown = getErrorAt('title', schema)(store.view('title'));
    expect(shown.map(({ message }) => message)).toEqual(['Сверьте с паспортом.']);
  });
});

const finding = (instancePath: string, keyword = 'minLength'): ErrorObject => ({
  keyword,
  instancePath,
  schemaPath: `#${instancePath}`,
  params: { limit: 2 },
  message: keyword,
});

describe('the index of errors', () => {
  test('keeps the list of a path while its errors stay the same, however new the objects', () => {
    const before = indexErrors([finding('/a'), finding('/b')]);
    const after = indexErrors([finding('/a'), finding('/b', 'pattern')], before);
    expect(after.at('a')).toBe(before.at('a'));
    expect(after.at('b')).not.toBe(before.at('b'));
  });

  test('gives what is below a path in the order of all, and not its namesakes', () => {
    const all = ['/rows/10/x', '/rows/2/x', '/rows', '/rowsOfOther/1', '/rows/2/a'].map((path) =>
      finding(path),
    );
    const under = indexErrors(all).under('rows');
    expect(under.map(controlPath)).toEqual(['rows.10.x', 'rows.2.x', 'rows.2.a']);
    const state = { data: {}, schema: {}, uischema: control('#'), errors: asJsonFormsErrors(all) };
    expect(under).toEqual(subErrorsAt('rows', {})(state));
    expect(indexErrors(all).at('rows')).toEqual(errorAt('rows', {})(state));
  });
});
