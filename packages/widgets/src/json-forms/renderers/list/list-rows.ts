import { isControlElement } from '@jsonforms/core';
import type { FormContext } from '../../binding/form-context.js';
import { controlsOf } from '../../binding/controls-of.js';
import { optionsOf } from '../../field/field-options.js';
import type { ArrayProps } from '../array/array-binding.js';
import { idOfRow } from '../../store/row-identities.js';
import { rowDetail } from '../array/row-detail.js';

const shortDetail = 4;
const fewRows = 3;

/**
 * Whether rows can be closed to their titles: `options.collapse`, else where a row has more fields
 * than a glance takes in.
 */
export function canClose(props: ArrayProps): boolean {
  const { collapse } = optionsOf(props);
  if (typeof collapse === 'boolean') return collapse;
  const detail = rowDetail(props);
  return !isControlElement(detail) && controlsOf(detail, '').length > shortDetail;
}

/** Key of a row in `FormState.open`. It ends like a path, to follow the rows of arrays around it. */
const openKey = ({ path }: ArrayProps, id: string): string => `${path}.#${id}`;

/** Whether a row's fields are on the page: as the person left it, else where rows are few. */
export function isOpen(props: ArrayProps, id: string): boolean {
  if (!canClose(props)) return true;
  const stated = props.open?.get(openKey(props, id));
  return stated === undefined ? props.data <= fewRows : stated === 1;
}

/** Opens or closes a row. */
export function setOpen(props: ArrayProps, form: FormContext, id: string, open: boolean): void {
  const path = openKey(props, id);
  const index = open ? 1 : 0;
  form.store.dispatch({ type: 'semya/OPEN', element: props.uischema, path, index });
}

/** Rows that stand open because they are few stay open when they become many. */
export function keepOpen(props: ArrayProps, form: FormContext): void {
  if (!canClose(props) || props.data > fewRows) return;
  for (let index = 0; index < props.data; index += 1) {
    const id = idOfRow(props.identities, index);
    if (isOpen(props, id)) setOpen(props, form, id, true);
  }
}

/** Opens the row that a path leads through. False when that row is open already, or not there. */
export function openRowAt(props: ArrayProps, form: FormContext, index: number): boolean {
  const id = idOfRow(props.identities, index);
  if (index >= props.data || isOpen(props, id)) return false;
  setOpen(props, form, id, true);
  return true;
}
