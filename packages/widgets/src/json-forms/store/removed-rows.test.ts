import {
  mapDispatchToArrayControlProps,
  update,
  updateCore,
  type JsonSchema,
} from '@jsonforms/core';
import { describe, expect, test } from 'vitest';
import { interpret } from '../validation/interpret.js';
import { createValidatorShim } from '../validation/validator-shim.js';
import { errorsShown, typedAt } from './field-memory.js';
import { createFormStore, type FormStore } from './form-store.js';
import { idOfRow, indexOfRow, rowIds } from './row-identities.js';

const schema: JsonSchema = {
  type: 'object',
  properties: {
    children: {
      type: 'array',
      items: {
        type: 'object',
        properties: { name: { type: 'string' }, born: { type: 'string', format: 'date' } },
      },
    },
  },
};
const uischema = { type: 'Control', scope: '#' };
const names = ['Анна', 'Борис', 'Вера', 'Глеб'];

const open = (): FormStore =>
  createFormStore({
    schema,
    uischema,
    data: { children: names.map((name) => ({ name })) },
    validator: createValidatorShim({ interpreter: interpret }),
  });

const remove = (store: FormStore, ...indices: number[]): void => {
  mapDispatchToArrayControlProps((action) => {
    store.dispatch(action);
    return action;
  }).removeItems?.('children', indices)();
};

const named = (store: FormStore): readonly string[] =>
  (store.getState().core.data as { children: { name: string }[] }).children.map(({ name }) => name);

describe('a removed row', () => {
  test('comes back to its place, with its identity, typed text and shown errors', () => {
    const store = open();
    const text = { text: '31.02.2020', value: undefined, problem: 'impossible-date' };
    store.dispatch({ type: 'semya/TYPE', path: 'children.1.born', ...text });
    store.dispatch({ type: 'semya/SETTLE', paths: ['children.1.born'] });
    remove(store, 1);
    expect(named(store)).toEqual(['Анна', 'Вера', 'Глеб']);
    expect(typedAt(store.getState(), 'children.1.born')).toBeUndefined();
    store.dispatch({ type: 'semya/RESTORE', path: 'children' });
    const state = store.getState();
    expect(named(store)).toEqual(names);
    expect(rowIds(state, 'children')).toEqual(['0', '1', '2', '3']);
    expect(typedAt(state, 'children.1.born')).toEqual(text);
    expect(errorsShown(state, 'children.1.born')).toBe(true);
    expect(state.removed.get('children')).toEqual([]);
  });

  test('comes back among rows that were changed meanwhile', () => {
    const store = open();
    remove(store, 0);
    store.dispatch(update('children.0.name', () => 'Богдан'));
    store.dispatch({ type: 'semya/RESTORE', path: 'children' });
    expect(named(store)).toEqual(['Анна', 'Богдан', 'Вера', 'Глеб']);
  });

  test('comes back last first when several were removed, each with those of its step', () => {
    const store = open();
    remove(store, 3, 0);
    remove(store, 0);
    expect(named(store)).toEqual(['Вера']);
    store.dispatch({ type: 'semya/RESTORE', path: 'children' });
    expect(named(store)).toEqual(['Борис', 'Вера']);
    store.dispatch({ type: 'semya/RESTORE', path: 'children' });
    expect(named(store)).toEqual(names);
    expect(rowIds(store.getState(), 'children')).toEqual(['0', '1', '2', '3']);
  });

  test('comes back at the end when its place is beyond it now', () => {
    const store = open();
    remove(store, 3);
    remove(store, 0, 1);
    const removals = store.getState().removed.get('children') ?? [];
    expect(removals.map((removal) => removal.map(({ value }) => value))).toEqual([
      [{ name: 'Глеб' }],
      [{ name: 'Анна' }, { name: 'Борис' }],
    ]);
  });

  test('is forgotten when the host replaces the data, not when it hands back a copy', () => {
    const store = open();
    remove(store, 3);
    const copy: unknown = structuredClone(store.getState().core.data);
    store.dispatch(updateCore(copy, schema, uischema));
    expect(store.getState().removed.get('children')).toHaveLength(1);
    store.dispatch(updateCore({ children: [{ name: 'Дарья' }] }, schema, uischema));
    expect(store.getState().removed.has('children')).toBe(false);
  });
});

describe('the identity of one row', () => {
  test('is the same as among those of all rows, whatever happened to the array', () => {
    const store = open();
    const identities = () => store.getState().rows.get('children');
    const all = (): readonly string[] => names.map((_, at) => idOfRow(identities(), at));
    const places = (): readonly number[] => all().map((id) => indexOfRow(identities(), id));
    expect(all()).toEqual(rowIds(store.getState(), 'children'));
    remove(store, 1);
    store.dispatch(
      update('children', (rows: readonly unknown[]) => [...rows, {}], {
        type: 'ADD',
        values: [{}],
      }),
    );
    expect(all()).toEqual(['0', '2', '3', '4']);
    expect(places()).toEqual([0, 1, 2, 3]);
    expect(indexOfRow(identities(), '1')).toBe(-1);
    expect(all()).toEqual(rowIds(store.getState(), 'children'));
  });
});

describe('the row that is open in a list', () => {
  test('stays open wherever it goes', () => {
    const store = open();
    const element = {};
    const opened = () => store.getState().open.get(element)?.get('children');
    store.dispatch({ type: 'semya/OPEN', element, path: 'children', index: 2 });
    remove(store, 0);
    expect(opened()).toBe(1);
    store.dispatch({ type: 'semya/RESTORE', path: 'children' });
    expect(opened()).toBe(2);
    store.dispatch(
      update('children', (rows: unknown[]) => [rows[2], rows[0], rows[1], rows[3]], {
        type: 'MOVE',
        moves: [{ from: 2, to: 0 }],
      }),
    );
    expect(opened()).toBe(0);
  });
});
