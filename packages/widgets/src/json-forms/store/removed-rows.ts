import { update, type UpdateArrayContext } from '@jsonforms/core';
import { valueAt } from './data-path.js';
import type { FieldMemory, FormReducer, FormState, TypedText } from './form-state.js';
import { rowIds } from './row-identities.js';

/** A row that was taken out of an array, with all that the form knew of it. */
export interface RemovedRow {
  readonly id: string;
  readonly index: number;
  readonly value: unknown;
  /** Texts of which no value could be made, by path below the row. */
  readonly typed: ReadonlyMap<string, TypedText>;
  /** Fields that had been left, by path below the row. */
  readonly touched: ReadonlySet<string>;
}

/** Rows that one step removed, in the order of their places. */
export type Removal = readonly RemovedRow[];

/** Removals are kept for going back; older ones than these are forgotten. */
const keptRemovals = 20;

function below<T>(entries: Iterable<readonly [string, T]>, path: string): ReadonlyMap<string, T> {
  const prefix = `${path}.`;
  return new Map(
    [...entries].flatMap(([key, value]) =>
      key === path || key.startsWith(prefix) ? [[key.slice(path.length), value] as const] : [],
    ),
  );
}

/** Puts the rows that an update took out of an array on top of what can be put back. */
export function recordRemoval(
  before: FormState,
  after: FormState,
  path: string,
  indices: readonly number[],
): FormState {
  const rows: unknown = valueAt(before.core.data, path);
  if (!Array.isArray(rows)) return after;
  const ids = rowIds(before, path);
  const { typed, touched } = before.fields;
  const removal = [...indices]
    .sort((a, b) => a - b)
    .map((index): RemovedRow => {
      const row = `${path}.${index}`;
      const left = [...touched].map((key) => [key, true] as const);
      return {
        id: ids[index] ?? String(index),
        index,
        value: rows[index] as unknown,
        typed: below(typed, row),
        touched: new Set(below(left, row).keys()),
      };
    });
  const kept = after.removed.get(path) ?? [];
  const removals = [...kept, removal].slice(-keptRemovals);
  return { ...after, removed: new Map(after.removed).set(path, removals) };
}

/** An array's context for rows that come back to their places under their former identities. */
export type RestoreContext = Extract<UpdateArrayContext, { type: 'ADD' }> & {
  readonly restored: Removal;
};

export const isRestoreContext = (context: object): context is RestoreContext =>
  'restored' in context;

const inserted = <T>(into: readonly T[], rows: readonly (readonly [number, T])[]): T[] => {
  const all = [...into];
  for (const [index, row] of rows) all.splice(Math.min(index, all.length), 0, row);
  return all;
};

/** Identities with those of restored rows at their places again. */
export const withRestored = (ids: readonly string[], removal: Removal): readonly string[] =>
  inserted(
    ids,
    removal.map(({ index, id }) => [index, id]),
  );

function withFields(fields: FieldMemory, path: string, ids: readonly string[], removal: Removal) {
  const typed = new Map(fields.typed);
  const touched = new Set(fields.touched);
  for (const row of removal) {
    const at = `${path}.${ids.indexOf(row.id)}`;
    for (const [key, text] of row.typed) typed.set(at + key, text);
    for (const key of row.touched) touched.add(at + key);
  }
  return { ...fields, typed, touched };
}

/** Takes back the last removal from an array: rows, what was typed in them, and their identities. */
export function restoreRows(state: FormState, path: string, reduce: FormReducer): FormState {
  const removals = state.removed.get(path) ?? [];
  const removal = removals.at(-1);
  if (!removal) return state;
  const context: RestoreContext = {
    type: 'ADD',
    values: removal.map(({ value }) => value),
    restored: removal,
  };
  const values = removal.map(({ index, value }) => [index, value] as const);
  const put = (rows: unknown): unknown[] =>
    inserted(Array.isArray(rows) ? (rows as readonly unknown[]) : [], values);
  const after = reduce(state, update(path, put, context));
  return {
    ...after,
    fields: withFields(after.fields, path, rowIds(after, path), removal),
    removed: new Map(after.removed).set(path, removals.slice(0, -1)),
  };
}
