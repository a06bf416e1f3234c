import { isUpdateArrayContext, UPDATE_DATA, type UpdateArrayContext } from '@jsonforms/core';
import { valueAt } from './data-path.js';
import type { FieldMemory, FormAction, FormState, OpenParts, RowIdentities } from './form-state.js';
import { isRestoreContext, recordRemoval, withRestored } from './removed-rows.js';

type Rows = FormState['rows'];

/** Identities before anything was added or removed: a row's identity is its first position. */
const untouched = (length: number): RowIdentities => ({
  ids: Array.from({ length }, (_, index) => String(index)),
  next: length,
});

/** Identities fitted to `length`: rows that appeared without a context come last, as new ones. */
function fit(identities: RowIdentities | undefined, length: number): RowIdentities {
  if (identities === undefined) return untouched(length);
  const { ids, next } = identities;
  if (ids.length === length) return identities;
  if (ids.length > length) return { ids: ids.slice(0, length), next };
  const added = Array.from({ length: length - ids.length }, (_, index) => String(next + index));
  return { ids: [...ids, ...added], next: next + added.length };
}

const lengthAt = (data: unknown, path: string): number => {
  const rows = valueAt(data, path);
  return Array.isArray(rows) ? rows.length : 0;
};

/**
 * Stable identities of the rows at an array's path: keys for `repeat`, focus, undo and comparison.
 * A row keeps its identity when others are added, removed or moved around it.
 */
export function rowIds(state: FormState, path: string): readonly string[] {
  return fit(state.rows.get(path), lengthAt(state.core.data, path)).ids;
}

/** The identity of one row; looked up without making those of the others. */
export function idOfRow(identities: RowIdentities | undefined, index: number): string {
  if (identities === undefined) return String(index);
  const { ids, next } = identities;
  return ids[index] ?? String(next + index - ids.length);
}

const places = new WeakMap<RowIdentities, ReadonlyMap<string, number>>();

/** The place of a row by its identity, -1 when it is gone. */
export function indexOfRow(identities: RowIdentities | undefined, id: string): number {
  if (identities === undefined) return Number(id);
  let known = places.get(identities);
  if (!known) {
    known = new Map(identities.ids.map((each, index) => [each, index]));
    places.set(identities, known);
  }
  const appended = Number(id) - identities.next;
  return known.get(id) ?? (appended >= 0 ? identities.ids.length + appended : -1);
}

/** Where each row of before stands after the change; `undefined` when it is gone. */
type Moves = (index: number) => number | undefined;

function apply(before: RowIdentities, context: UpdateArrayContext): RowIdentities {
  const ids = [...before.ids];
  switch (context.type) {
    case 'ADD':
      if (isRestoreContext(context)) {
        return { ids: withRestored(ids, context.restored), next: before.next };
      }
      return fit(before, ids.length + context.values.length);
    case 'REMOVE':
      return { ids: ids.filter((_, index) => !context.indices.includes(index)), next: before.next };
    case 'MOVE':
      for (const { from, to } of context.moves) {
        const moved = ids.splice(from, 1);
        ids.splice(to, 0, ...moved);
      }
      return { ids, next: before.next };
  }
}

function rebase(key: string, array: string, moves: Moves): string | undefined {
  const prefix = array === '' ? '' : `${array}.`;
  if (!key.startsWith(prefix)) return key;
  const [head = '', ...rest] = key.slice(prefix.length).split('.');
  if (!/^\d+$/.test(head)) return key;
  const index = moves(Number(head));
  return index === undefined ? undefined : prefix + [String(index), ...rest].join('.');
}

function rebaseMap<T>(
  map: ReadonlyMap<string, T>,
  array: string,
  moves: Moves,
): ReadonlyMap<string, T> {
  if (map.size === 0) return map;
  return new Map(
    [...map].flatMap(([key, value]) => {
      const moved = rebase(key, array, moves);
      return moved === undefined ? [] : [[moved, value] as const];
    }),
  );
}

/** What is open inside rows goes with them; the row that is open in a list stays open. */
function rebaseOpen(open: OpenParts, array: string, moves: Moves): OpenParts {
  const rebased = ([element, parts]: readonly [object, ReadonlyMap<string, number>]) => {
    const moved = rebaseMap(parts, array, moves);
    const row = parts.get(array);
    const place = row === undefined ? undefined : moves(row);
    return [element, place === undefined ? moved : new Map(moved).set(array, place)] as const;
  };
  return open.size === 0 ? open : new Map([...open].map(rebased));
}

function rebaseFields(fields: FieldMemory, array: string, moves: Moves): FieldMemory {
  if (fields.touched.size === 0 && fields.typed.size === 0) return fields;
  const touched = new Map([...fields.touched].map((path) => [path, true]));
  return {
    ...fields,
    typed: rebaseMap(fields.typed, array, moves),
    touched: new Set(rebaseMap(touched, array, moves).keys()),
  };
}

/**
 * Carries row identities, and all that is remembered under a row's path, over a change of an array.
 * Changes that say how rows moved (JSON Forms' update context) are followed; of others only the
 * length is known, so rows keep their positions.
 */
export function followRows(before: FormState, after: FormState, action: FormAction): FormState {
  if (action.type !== UPDATE_DATA || action.context === undefined) return after;
  if (!isUpdateArrayContext(action.context)) return after;
  const { path } = action;
  const old = fit(before.rows.get(path), lengthAt(before.core.data, path));
  const current = apply(old, action.context);
  const positions = new Map(current.ids.map((id, index) => [id, index]));
  const moves: Moves = (index) => positions.get(old.ids[index] ?? '');
  const rows: Rows = new Map(rebaseMap(before.rows, path, moves)).set(
    path,
    fit(current, lengthAt(after.core.data, path)),
  );
  const followed: FormState = {
    ...after,
    rows,
    fields: rebaseFields(after.fields, path, moves),
    open: rebaseOpen(after.open, path, moves),
    branches: rebaseMap(after.branches, path, moves),
    removed: rebaseMap(after.removed, path, moves),
  };
  return action.context.type === 'REMOVE'
    ? recordRemoval(before, followed, path, action.context.indices)
    : followed;
}
