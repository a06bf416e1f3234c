import { update } from '@jsonforms/core';
import { fill } from '../../../locale/fill.js';
import type { FormContext } from '../../binding/form-context.js';
import { createDefault } from '../../field/default-value.js';
import { valueAt } from '../../store/data-path.js';
import { canAdd, canMove, canRemove, rowPath, type ArrayProps } from './array-binding.js';
import { calledRow } from './row-name.js';

const rowsOf = (rows: unknown): readonly unknown[] =>
  Array.isArray(rows) ? (rows as readonly unknown[]) : [];

const countOf = (props: ArrayProps, form: FormContext): number =>
  rowsOf(valueAt(form.store.getState().core.data, props.path)).length;

/** Adds a row at the end and puts focus into it. */
export function addRow(props: ArrayProps, form: FormContext): void {
  if (!canAdd(props)) return;
  const value = createDefault(props.items, props.rootSchema, form.today);
  const context = { type: 'ADD', values: [value] };
  form.store.dispatch(update(props.path, (rows: unknown) => [...rowsOf(rows), value], context));
  form.focusField(rowPath(props, countOf(props, form) - 1));
}

/** Removes a row and puts focus into its neighbour, or where a new one can be added. */
export function removeRow(props: ArrayProps, form: FormContext, index: number): void {
  if (!canRemove(props)) return;
  const name = calledRow(props, form, index);
  const remaining = (rows: unknown): unknown[] => rowsOf(rows).filter((_, at) => at !== index);
  form.store.dispatch(update(props.path, remaining, { type: 'REMOVE', indices: [index] }));
  form.announce(fill(props.arrayTexts.removed, { name }));
  const left = countOf(props, form);
  form.focusField(left === 0 ? props.path : rowPath(props, Math.min(index, left - 1)));
}

/** Moves a row by one place. Focus is the caller's: it knows what the row looks like. */
export function moveRow(props: ArrayProps, form: FormContext, from: number, to: number): boolean {
  const count = countOf(props, form);
  if (!canMove(props) || to < 0 || to >= count) return false;
  const moved = (rows: unknown): unknown[] => {
    const all = [...rowsOf(rows)];
    all.splice(to, 0, ...all.splice(from, 1));
    return all;
  };
  const name = calledRow(props, form, from);
  form.store.dispatch(update(props.path, moved, { type: 'MOVE', moves: [{ from, to }] }));
  form.announce(fill(props.arrayTexts.moved, { name, place: to + 1, count }));
  return true;
}

/** Puts the row that was removed last back to its place, and focus into it. */
export function restoreRow(props: ArrayProps, form: FormContext): void {
  const first = props.removal?.[0];
  if (!first || !props.enabled || props.readonly) return;
  form.store.dispatch({ type: 'semya/RESTORE', path: props.path });
  const index = Math.min(first.index, countOf(props, form) - 1);
  form.announce(fill(props.arrayTexts.restored, { name: calledRow(props, form, index) }));
  form.focusField(rowPath(props, index));
}
