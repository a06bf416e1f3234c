// Vitest's toStrictEqual misreads a data key named "constructor".
import { deepStrictEqual } from 'node:assert';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import realSet from 'lodash/fp/set';
import realUnset from 'lodash/fp/unset';
import { describe, expect, test } from 'vitest';
import shimSet from './lodash-fp-set.mjs';
import shimUnset from './lodash-fp-unset.mjs';

const KEYS = ['a', 'b', 'c', '0', '1', '2', 'длина', 'a.b', '', 'constructor'];

const data = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<unknown>(null, undefined, 0, 1.5, '', 'text', true, new Date(0)),
    fc.array(tie('node'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('node'), { maxKeys: 5 }),
  ),
})).node;

const path = fc.oneof(
  fc.array(fc.constantFrom(...KEYS, 'a[0]', 'a[1].b'), { maxLength: 5 }).map((k) => k.join('.')),
  fc.array(fc.oneof(fc.constantFrom(...KEYS), fc.nat({ max: 3 })), { maxLength: 5 }),
);

/** What a caller can tell apart in a result: its value, its thrown error. */
function outcome(run: () => unknown): unknown {
  try {
    return { value: run() };
  } catch (error) {
    return { error: error instanceof Error ? error.constructor.name : error };
  }
}

/** The places at which `copy` shares a container with `original`, as paths. */
function shared(original: unknown, copy: unknown, at = '$'): readonly string[] {
  if (typeof original !== 'object' || original === null) return [];
  if (original === copy) return [at];
  if (typeof copy !== 'object' || copy === null) return [];
  return Object.keys(original).flatMap((key) =>
    shared(
      Reflect.get(original, key) as unknown,
      Object.hasOwn(copy, key) ? (Reflect.get(copy, key) as unknown) : undefined,
      `${at}/${key}`,
    ),
  );
}

describe('the stand-ins for lodash/fp', () => {
  test('set gives what lodash/fp/set gives, shares what it shares, and leaves the input', () => {
    fc.assert(
      fc.property(path, data, data, (at, value, object) => {
        const before = structuredClone(object);
        const real = outcome(() => realSet(at, value, object));
        const shim = outcome(() => shimSet(at, value, object));
        deepStrictEqual(shim, real);
        expect(shared(object, (shim as { value?: unknown }).value)).toEqual(
          shared(object, (real as { value?: unknown }).value),
        );
        deepStrictEqual(structuredClone(object), before);
      }),
      { numRuns: 2000 },
    );
  });

  test('unset gives what lodash/fp/unset gives, shares what it shares, and leaves the input', () => {
    fc.assert(
      fc.property(path, data, (at, object) => {
        const before = structuredClone(object);
        const real = outcome(() => realUnset(at, object));
        const shim = outcome(() => shimUnset(at, object));
        deepStrictEqual(shim, real);
        expect(shared(object, (shim as { value?: unknown }).value)).toEqual(
          shared(object, (real as { value?: unknown }).value),
        );
        deepStrictEqual(structuredClone(object), before);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    { at: ['__proto__', 'polluted'] },
    { at: ['constructor', 'prototype', 'polluted'] },
    { at: '__proto__.polluted' },
  ])('a path through a prototype ($at) changes no object but the copy', ({ at }) => {
    shimSet(at, true, {});
    shimUnset(at, {});
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('JSON Forms core uses of lodash/fp only set and unset, each with all its arguments', () => {
    const core = readFileSync(
      createRequire(import.meta.url)
        .resolve('@jsonforms/core')
        .replace('.cjs.', '.esm.'),
      'utf8',
    );
    const imports = [...core.matchAll(/import (\w+) from 'lodash\/fp\/(\w+)'/g)];
    expect(imports.map(([, name, module]) => [name, module])).toEqual([
      ['setFp', 'set'],
      ['unsetFp', 'unset'],
    ]);
    expect(core.match(/\b(un)?setFp\(.*\)/g)).toEqual([
      'setFp(action.path, newData, state.data === undefined ? {} : state.data)',
      'unsetFp(action.path, state.data === undefined ? {} : state.data)',
    ]);
  });
});
