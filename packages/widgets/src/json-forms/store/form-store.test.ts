import {
  mapDispatchToArrayControlProps,
  update,
  updateCore,
  type JsonSchema,
  type Middleware,
} from '@jsonforms/core';
import { describe, expect, test, vi } from 'vitest';
import { interpret } from '../validation/interpret.js';
import { createValidatorShim } from '../validation/validator-shim.js';
import { errorsShown, typedAt } from './field-memory.js';
import { createFormStore, type FormStore, type FormStoreOptions } from './form-store.js';
import type { FormAction } from './form-state.js';
import { fromJsonForms, type FormMiddleware } from './middleware.js';
import { rowIds } from './row-identities.js';

const schema: JsonSchema = {
  type: 'object',
  properties: {
    name: { type: 'string', minLength: 2 },
    born: { type: 'string', format: 'date' },
    area: { type: 'number' },
    children: {
      type: 'array',
      items: { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] },
    },
  },
  required: ['name', 'born'],
};

const validator = createValidatorShim({ interpreter: interpret });
const uischema = { type: 'Control', scope: '#' };

const open = (data: unknown, options: Partial<FormStoreOptions> = {}): FormStore =>
  createFormStore({ schema, uischema, data, validator, ...options });

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  }
  return value;
}

describe('data', () => {
  test('are never mutated: each change makes new objects along its path only', () => {
    const data = freeze({ name: 'Анна', children: [{ name: 'Пётр' }, { name: 'Ева' }] });
    const store = open(data);
    store.dispatch(update('children.0.name', () => 'Павел'));
    const after = store.getState().core.data as typeof data;
    expect(after.children[0]).toEqual({ name: 'Павел' });
    expect(after.children[1]).toBe(data.children[1]);
    expect(data.children[0]).toEqual({ name: 'Пётр' });
  });

  test('are validated with the mode that is in force', () => {
    const store = open({});
    expect(store.errors().all).toHaveLength(2);
    store.dispatch({
      type: 'jsonforms/SET_VALIDATION_MODE',
      validationMode: 'NoValidation',
    });
    expect(store.errors().all).toEqual([]);
    store.dispatch(update('name', () => 'А'));
    expect(store.errors().all).toEqual([]);
  });
});

describe('subscribers', () => {
  const watch = (store: FormStore, path: string, scopes: readonly string[] = []) => {
    const callback = vi.fn();
    store.subscribe({ path, reach: 'value', scopes }, callback);
    return callback;
  };

  test('are told of their own value and errors, and of nothing else', () => {
    const store = open({ name: 'Анна' });
    const name = watch(store, 'name');
    const born = watch(store, 'born');
    const area = watch(store, 'area');
    store.dispatch(update('name', () => 'А'));
    expect(name).toHaveBeenCalledTimes(1);
    expect(born).not.toHaveBeenCalled();
    expect(area).not.toHaveBeenCalled();
  });

  test('are told when what their rule reads has changed', () => {
    const store = open({ name: 'Анна' });
    const ruled = watch(store, 'area', ['name']);
    store.dispatch(update('born', () => '2020-01-01'));
    expect(ruled).not.toHaveBeenCalled();
    store.dispatch(update('name', () => 'Ева'));
    expect(ruled).toHaveBeenCalledTimes(1);
  });

  test('are told when the host replaces all data, if their value differs', () => {
    const store = open({ name: 'Анна', area: 40 });
    const name = watch(store, 'name');
    const area = watch(store, 'area');
    store.dispatch(updateCore({ name: 'Ева', area: 40 }, schema, uischema));
    expect(name).toHaveBeenCalledTimes(1);
    expect(area).not.toHaveBeenCalled();
  });

  test('are all told when the language, the config or readonly changes', () => {
    const store = open({});
    const name = watch(store, 'name');
    store.dispatch({ type: 'semya/READONLY', readonly: true });
    store.dispatch({ type: 'jsonforms/SET_CONFIG', config: { restrict: true } });
    store.dispatch({ type: 'jsonforms/SET_LOCALE', locale: 'de' });
    expect(name).toHaveBeenCalledTimes(3);
  });

  test('that an earlier one took away are not called any more', () => {
    const store = open({});
    const later = vi.fn();
    let stop = (): void => undefined;
    store.subscribe({ path: 'name', reach: 'value', scopes: [] }, () => {
      stop();
    });
    stop = store.subscribe({ path: 'name', reach: 'value', scopes: [] }, later);
    store.dispatch(update('name', () => 'Ева'));
    expect(later).not.toHaveBeenCalled();
  });
});

describe('middleware', () => {
  test('sees every action, the first included, the outermost first', () => {
    const seen: string[] = [];
    const log =
      (name: string): FormMiddleware =>
      (state, action, next) => {
        seen.push(`${name} ${action.type}`);
        return next(state, action);
      };
    const store = open({}, { middleware: [log('outer'), log('inner')] });
    expect(seen).toContain('outer jsonforms/INIT');
    seen.length = 0;
    store.dispatch(update('name', () => 'Анна'));
    expect(seen).toEqual(['outer jsonforms/UPDATE', 'inner jsonforms/UPDATE']);
  });

  test('may refuse a change', () => {
    const refuse: FormMiddleware = (state, action, next) =>
      action.type === 'jsonforms/UPDATE' ? state : next(state, action);
    const store = open({ name: 'Анна' }, { middleware: [refuse] });
    store.dispatch(update('name', () => 'Ева'));
    expect(store.getState().core.data).toEqual({ name: 'Анна' });
  });

  test('written for JSON Forms runs as it is', () => {
    const upper: Middleware = (state, action, reduce) => {
      const next = reduce(state, action);
      const data = next.data as { readonly name?: string };
      return { ...next, data: { ...data, name: data.name?.toUpperCase() } };
    };
    const store = open({ name: 'Анна' }, { middleware: [fromJsonForms(upper)] });
    store.dispatch(update('name', () => 'Ева'));
    expect(store.getState().core.data).toEqual({ name: 'ЕВА' });
    store.dispatch({ type: 'semya/SHOW_ERRORS', show: true });
    expect(store.getState().fields.showErrors).toBe(true);
  });
});

describe('a typed text of which no value can be made', () => {
  const type = (text: string, value: unknown, problem?: string): FormAction => ({
    type: 'semya/TYPE',
    path: 'born',
    text,
    value,
    ...(problem === undefined ? {} : { problem }),
  });

  test('is kept, leaves the value empty and makes the form invalid', () => {
    const store = open({ name: 'Анна', born: '2020-01-01' });
    store.dispatch(type('31.02.2026', undefined, 'impossible-date'));
    expect(store.getState().core.data).toEqual({ name: 'Анна' });
    expect(typedAt(store.getState(), 'born')?.text).toBe('31.02.2026');
    expect(store.errors().all.map(({ keyword, params }) => [keyword, params])).toEqual([
      ['typed', { problem: 'impossible-date' }],
    ]);
  });

  test('is forgotten when a value comes from elsewhere', () => {
    const store = open({ name: 'Анна' });
    store.dispatch(type('31.02.2026', undefined, 'impossible-date'));
    store.dispatch(updateCore({ name: 'Анна', born: '2026-02-28' }, schema, uischema));
    expect(typedAt(store.getState(), 'born')).toBeUndefined();
    expect(store.errors().all).toEqual([]);
  });

  test('stays when the field is left, a text that became a value does not', () => {
    const store = open({ name: 'Анна' });
    store.dispatch(type('5.3.26', undefined, 'short-year'));
    store.dispatch({ type: 'semya/SETTLE', paths: ['born'] });
    expect(typedAt(store.getState(), 'born')?.text).toBe('5.3.26');
    expect(errorsShown(store.getState(), 'born')).toBe(true);
    store.dispatch(type('5.3.2026', '2026-03-05'));
    store.dispatch({ type: 'semya/SETTLE', paths: ['born'] });
    expect(typedAt(store.getState(), 'born')).toBeUndefined();
  });
});

describe('rows of an array', () => {
  const names = ['Пётр', 'Ева', 'Анна'];
  const family = () => open({ children: names.map((name) => ({ name })) });
  const rows = (store: FormStore) => {
    const state = store.getState();
    const { children } = state.core.data as { readonly children: readonly { name: string }[] };
    return rowIds(state, 'children').map((id, index) => `${id}:${children[index]?.name ?? ''}`);
  };
  const array = (store: FormStore) => {
    const dispatch = (action: unknown) => {
      store.dispatch(action as FormAction);
      return action;
    };
    return mapDispatchToArrayControlProps(dispatch as never);
  };

  test('keep their identity when others are added, removed or moved', () => {
    const store = family();
    expect(rows(store)).toEqual(['0:Пётр', '1:Ева', '2:Анна']);
    array(store).moveUp?.('children', 2)();
    expect(rows(store)).toEqual(['0:Пётр', '2:Анна', '1:Ева']);
    array(store).removeItems?.('children', [0])();
    expect(rows(store)).toEqual(['2:Анна', '1:Ева']);
    array(store).addItem('children', { name: 'Глеб' })();
    expect(rows(store)).toEqual(['2:Анна', '1:Ева', '3:Глеб']);
  });

  test('take what was typed and touched in them along', () => {
    const store = family();
    store.dispatch({
      type: 'semya/TYPE',
      path: 'children.2.name',
      text: '??',
      value: undefined,
      problem: 'not-a-date',
    });
    store.dispatch({ type: 'semya/SETTLE', paths: ['children.2.name'] });
    array(store).removeItems?.('children', [0])();
    expect(typedAt(store.getState(), 'children.1.name')?.text).toBe('??');
    expect(errorsShown(store.getState(), 'children.1.name')).toBe(true);
    array(store).removeItems?.('children', [1])();
    expect(store.getState().fields.typed.size).toBe(0);
    expect(store.errors().all.filter(({ keyword }) => keyword === 'typed')).toEqual([]);
  });

  test('that the host appends come as new ones', () => {
    const store = family();
    array(store).removeItems?.('children', [0])();
    const children = [{ name: 'Ева' }, { name: 'Анна' }, { name: 'Глеб' }];
    store.dispatch(updateCore({ children }, schema, uischema));
    expect(rows(store)).toEqual(['1:Ева', '2:Анна', '3:Глеб']);
  });
});

describe('an action in the midst of the drawing of another', () => {
  test('waits until all have been told of the first', () => {
    const store = open({ name: 'Анна' });
    const seen: string[] = [];
    const draw = (part: string): void => {
      const isLeft = store.getState().fields.touched.has('name');
      seen.push(`${part} ${isLeft ? 'left' : 'typed'}`);
    };
    const name = { path: 'name', reach: 'value', scopes: [] } as const;
    // As a field does that loses focus because it leaves the page.
    store.subscribe(name, () => {
      if (seen.length === 0) store.dispatch({ type: 'semya/SETTLE', paths: ['name'] });
      draw('first');
    });
    store.subscribe(name, () => {
      draw('second');
    });
    store.dispatch(update('name', () => 'Ева'));
    expect(seen).toEqual(['first typed', 'second typed', 'first left', 'second left']);
  });
});
