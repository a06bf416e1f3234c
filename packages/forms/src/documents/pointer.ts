import type { Json } from '@semya/rules/conditions';
import { omit } from './omit.js';

export type RecordData = Readonly<Record<string, Json>>;

const decode = (token: string): string => token.replaceAll('~1', '/').replaceAll('~0', '~');

/** Keys of a JSON pointer; '' has none. */
export const keysOf = (pointer: string): readonly string[] =>
  pointer.split('/').slice(1).map(decode);

const partOf = (container: unknown, key: string): unknown =>
  typeof container === 'object' && container !== null && Object.hasOwn(container, key)
    ? (container as Readonly<Record<string, unknown>>)[key]
    : undefined;

/** The value at a pointer; undefined where the data have no such place. */
export const valueAt = (data: unknown, pointer: string): Json | undefined =>
  keysOf(pointer).reduce(partOf, data) as Json | undefined;

/** The data with the value at a pointer replaced, or taken out when it is undefined. */
export function withValueAt<Data extends Json>(
  data: Data,
  pointer: string,
  value: Json | undefined,
): Data {
  return replace(data, keysOf(pointer), value) as Data;
}

function replace(
  container: Json | undefined,
  keys: readonly string[],
  value: Json | undefined,
): Json | undefined {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (Array.isArray(container)) {
    const rows = container as readonly Json[];
    return rows.map((row, index) =>
      String(index) === key ? (replace(row, rest, value) ?? null) : row,
    );
  }
  const before = (
    typeof container === 'object' && container !== null ? container : {}
  ) as RecordData;
  const next = replace(Object.hasOwn(before, key) ? before[key] : undefined, rest, value);
  if (next !== undefined) return { ...before, [key]: next };
  return omit(before, key);
}

/** A pointer and everything that it lies in, outermost first, without the root. */
export function withAncestors(pointer: string): readonly string[] {
  const keys = pointer.split('/').slice(1);
  return keys.map((_key, index) => `/${keys.slice(0, index + 1).join('/')}`);
}

/** Pointers that a path with `*` has in the data, in the order of rows. */
export function pointersOf(data: unknown, path: string): readonly string[] {
  const [before = '', ...after] = path.split('/*');
  if (after.length === 0) return [before];
  const rows = valueAt(data, before);
  if (!Array.isArray(rows)) return [];
  return rows.flatMap((_row, index) => pointersOf(data, `${before}/${index}${after.join('/*')}`));
}

/**
 * A path as the pointer that it has for somebody who stands at `at`: each `*` is the row that `at`
 * lies in. Undefined when `at` is not in such a row.
 */
export function pointerFrom(path: string, at: string): string | undefined {
  const here = at.split('/');
  let inside = true;
  const keys = path.split('/').map((key, index) => {
    const there = here[index];
    const isRow = key === '*' && inside && /^\d+$/u.test(there ?? '');
    inside = isRow || (inside && key === there);
    return isRow ? (there ?? key) : key;
  });
  return keys.includes('*') ? undefined : keys.join('/');
}
