// Vitest's toStrictEqual misreads a data key named "constructor".
import { deepStrictEqual } from 'node:assert';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';

type Anything = (...args: readonly unknown[]) => unknown;

const require = createRequire(import.meta.url);
const real = (name: string) => require(`lodash/${name}`) as Anything;
const shim = async (name: string) =>
  ((await import(`./${name}.mjs`)) as { default: Anything }).default;

const KEYS = ['a', 'b', 'c', '0', '1', 'длина', 'a.b', '', 'constructor', 'length', 'schema'];

const action = () => 1;

const showFunctions = (_: string, value: unknown) => (typeof value === 'function' ? '()' : value);

/** What JSON Forms core handles: JSON, undefined, dates, and functions in configurations. */
const data: Arbitrary<unknown> = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<unknown>(null, undefined, 0, -0, 1, 1.5, NaN, '', 'a', 'text', true, false),
    fc.constantFrom(0, 1).map((time) => new Date(time)),
    fc.constant(action),
    fc.array(tie('node'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('node'), { maxKeys: 4 }),
  ),
})).node;

const list = fc.option(fc.array(data, { maxLength: 6 }), { nil: undefined });
const objects = fc.dictionary(fc.constantFrom(...KEYS), data);
const path = fc.oneof(
  fc.constantFrom(...KEYS, 'a.b', 'a[0]', 'a[0].b', '["a.b"]', 'a..b', '.a', 'a.', '[]', 'a[]'),
  fc.array(fc.constantFrom(...KEYS), { maxLength: 4 }).map((keys) => keys.join('.')),
  fc.array(fc.oneof(fc.constantFrom(...KEYS), fc.nat({ max: 3 })), { maxLength: 4 }),
);
/** A list merged with an object that gives it a length of its own is no configuration. */
const configuration = fc
  .oneof(objects, fc.constant(undefined))
  .filter((value) => !JSON.stringify({ value }, showFunctions).includes('"length":'));

/** Functions of the item alone: core's are. */
const matcher = fc.func(fc.boolean()).map((matches) => (item: unknown) => matches(item));
const measure = fc
  .func(fc.oneof(fc.integer({ min: -1, max: 3 }), fc.constant(NaN)))
  .map((size) => (item: unknown) => size(item));
const adder = fc.func(fc.nat()).map((add) => (sum: unknown, item: unknown) => add(sum, item));

/** A pair that is often equal, or nearly so. */
const pair = fc.oneof(
  fc.tuple(data, data),
  data.map((value) => [value, structuredCloneOf(value)] as const),
  fc
    .tuple(objects, fc.constantFrom(...KEYS), data)
    .map(([object, key, value]) => [object, { ...object, [key]: value }] as const),
);

const CASES: Readonly<Record<string, Arbitrary<readonly unknown[]>>> = {
  isEmpty: fc.tuple(data),
  keys: fc.tuple(data),
  toPairs: fc.tuple(fc.oneof(objects, fc.constantFrom(null, undefined))),
  range: fc.tuple(
    fc.integer({ min: -9, max: 9 }),
    fc.integer({ min: -9, max: 9 }),
    fc.integer({ min: 1, max: 4 }),
  ),
  get: fc.tuple(data, path),
  has: fc.tuple(data, path),
  find: fc.tuple(list, matcher),
  filter: fc.tuple(list, matcher),
  includes: fc.tuple(list, data),
  reduce: fc.tuple(list, adder, fc.nat()),
  maxBy: fc.tuple(list, measure),
  remove: fc.tuple(list, matcher),
  endsWith: fc.tuple(
    fc.option(fc.string({ unit: fc.constantFrom('a', '/') })),
    fc.string({ unit: fc.constantFrom('a', '/') }),
  ),
  last: fc.tuple(list),
  startCase: fc.tuple(
    fc.string({
      unit: fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...Array.from('abAB01 _-.нНйЁ')) },
        { weight: 1, arbitrary: fc.constantFrom(...Array.from("2ndstrhTH’'\u0301éßŒ№«»\u00a0中")) },
      ),
    }),
  ),
  isFunction: fc.tuple(data),
  isUndefined: fc.tuple(data),
  isEqual: pair,
  cloneDeep: fc.tuple(data),
  merge: fc.tuple(fc.constant({}), configuration, configuration),
};

const FILES = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.mjs') && file !== 'path-keys.mjs')
  .map((file) => file.replace('.mjs', ''));

/** A copy by another way than either side's, functions shared. */
function structuredCloneOf(value: unknown): unknown {
  if (value instanceof Date) return new Date(value);
  if (Array.isArray(value)) return value.map(structuredCloneOf);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([key, member]) => [key, structuredCloneOf(member)]);
  return Object.assign(
    Object.create(Object.getPrototypeOf(value) as object | null) as object,
    Object.fromEntries(members),
  );
}

describe('the stand-ins for lodash', () => {
  test('are all held against the real ones', () => {
    expect(FILES.toSorted()).toEqual(Object.keys(CASES).toSorted());
  });

  test.each(Object.entries(CASES))(
    '%s gives what lodash gives and changes what it changes',
    async (name, args) => {
      const [ours, theirs] = [await shim(name), real(name)];
      fc.assert(
        fc.property(args, (given) => {
          const [forOurs, forTheirs] = [given.map(structuredCloneOf), given.map(structuredCloneOf)];
          deepStrictEqual(ours(...forOurs), theirs(...forTheirs));
          deepStrictEqual(forOurs, forTheirs);
        }),
        { numRuns: 500 },
      );
    },
  );

  test('a deep copy and a merge share nothing that could be changed', async () => {
    const [cloneDeep, merge] = [await shim('cloneDeep'), await shim('merge')];
    fc.assert(
      fc.property(objects, (object) => {
        expect(sharedParts(object, cloneDeep(object))).toEqual([]);
        const kept = sharedParts(object, merge({}, object)).filter(
          (part) => !(part instanceof Date),
        );
        expect(kept).toEqual([]);
      }),
    );
  });

  test('a circle ends the comparison', async () => {
    const isEqual = await shim('isEqual');
    const circle = (value: number) => {
      const node: Record<string, unknown> = { value };
      node.self = node;
      return node;
    };
    expect(isEqual(circle(1), circle(1))).toBe(true);
    expect(isEqual(circle(1), circle(2))).toBe(false);
  });

  test('every letter of the basic plane makes the label that lodash makes of it', async () => {
    const [ours, theirs] = [await shim('startCase'), real('startCase')];
    const signs = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code));
    const names = signs.flatMap((sign) => [sign, `a${sign}b`, `A${sign}`, `${sign}1`]);
    expect(names.filter((name) => ours(name) !== theirs(name))).toEqual([]);
  });

  test('stand for all that JSON Forms core imports', () => {
    const core = readFileSync(require.resolve('@jsonforms/core').replace('.cjs.', '.esm.'), 'utf8');
    const imported = [...core.matchAll(/from 'lodash\/(\w+)'/g)].map(([, name]) => name);
    expect(imported.filter((name) => !FILES.includes(name ?? ''))).toEqual([]);
  });
});

function sharedParts(original: unknown, copy: unknown): readonly unknown[] {
  if (typeof original !== 'object' || original === null) return [];
  if (original === copy) return [original];
  if (typeof copy !== 'object' || copy === null) return [];
  const members = Object.entries(original) as [string, unknown][];
  return members.flatMap(([key, value]) => sharedParts(value, Reflect.get(copy, key)));
}
