import { describe, expect, it } from 'vitest';
import { patternOf } from './fields.js';
import { pointerFrom, pointersOf, valueAt, withAncestors, withValueAt } from './pointer.js';
import { withoutBlanks } from './without-blanks.js';

const data = { a: { b: 1 }, rows: [{ n: 1, inner: [{ k: 'x' }] }, { n: 2 }], 'x/y~z': 3 };

describe('a value by its pointer', () => {
  it.each([
    ['', data],
    ['/a/b', 1],
    ['/rows/1/n', 2],
    ['/x~1y~0z', 3],
    ['/rows/7/n', undefined],
    ['/a/b/c', undefined],
    ['/constructor', undefined],
    ['/rows/length', 2],
  ])('%s', (pointer, value) => {
    expect(valueAt(data, pointer)).toEqual(value);
  });

  it('is replaced without touching the rest', () => {
    const next = withValueAt(data, '/rows/0/n', 5);
    expect(next.rows[0]).toEqual({ n: 5, inner: [{ k: 'x' }] });
    expect(next.rows[1]).toBe(data.rows[1]);
    expect(next.a).toBe(data.a);
    expect(data.rows[0]).toHaveProperty('n', 1);
  });

  it('is put where nothing was, and taken out', () => {
    expect(withValueAt({}, '/a/b', 1)).toEqual({ a: { b: 1 } });
    expect(withValueAt({ a: { b: 1 }, c: 2 }, '/a', undefined)).toEqual({ c: 2 });
    expect(withValueAt({ a: [1] }, '/a/4', 2)).toEqual({ a: [1] });
  });

  it('called like the prototype is a value like any other', () => {
    const next = withValueAt<Record<string, never>>({}, '/__proto__/polluted', true);
    expect(Object.getPrototypeOf(next)).toBe(Object.prototype);
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('a path with rows', () => {
  it.each([
    ['/a/b', ['/a/b']],
    ['/rows/*', ['/rows/0', '/rows/1']],
    ['/rows/*/n', ['/rows/0/n', '/rows/1/n']],
    ['/rows/*/inner/*/k', ['/rows/0/inner/0/k']],
    ['/none/*', []],
  ])('%s has the pointers %j', (path, pointers) => {
    expect(pointersOf(data, path)).toEqual(pointers);
  });

  it.each([
    ['/rows/*/n', '/rows/3/x', '/rows/3/n'],
    ['/rows/*/inner/*/k', '/rows/3/inner/4/z', '/rows/3/inner/4/k'],
    ['/rows/*/inner/*/k', '/rows/3/x', undefined],
    ['/others/*/n', '/rows/3/x', undefined],
    ['/total', '/rows/3/x', '/total'],
  ])('%s seen from %s is %s', (path, at, pointer) => {
    expect(pointerFrom(path, at)).toBe(pointer);
  });

  it('is what a pointer is without its rows', () => {
    expect(patternOf('/rows/12/inner/0/k')).toBe('/rows/*/inner/*/k');
    expect(patternOf('/a2/b')).toBe('/a2/b');
  });

  it('lies in all that is around it', () => {
    expect(withAncestors('/rows/0/n')).toEqual(['/rows', '/rows/0', '/rows/0/n']);
    expect(withAncestors('')).toEqual([]);
  });
});

describe('data without blanks', () => {
  it('have no empty texts and no empty groups, but every row', () => {
    const typed = {
      text: ' ',
      group: { a: '', b: undefined, c: { d: '\t' } },
      rows: [{ a: '' }, { a: 1 }],
      zero: 0,
      no: false,
      none: null,
      list: [],
    };
    expect(withoutBlanks(typed)).toEqual({
      rows: [{}, { a: 1 }],
      zero: 0,
      no: false,
      none: null,
      list: [],
    });
  });

  it('are the same data when there are none, and keep the parts that had none', () => {
    expect(withoutBlanks(data)).toBe(data);
    expect(withoutBlanks({ ...data, c: '' }).rows).toBe(data.rows);
  });

  it.each([null, 5, 'x', true])('%j is left as it is', (value) => {
    expect(withoutBlanks(value)).toBe(value);
  });
});
