import { isControlElement, isLayout, type UISchemaElement } from '@jsonforms/core';
import { pathOf } from '../store/data-path.js';
import type { OpenAction } from '../store/form-state.js';

const open = (element: object, path: string, index: number): OpenAction => ({
  type: 'semya/OPEN',
  element,
  path,
  index,
});

const within = (target: string, path: string): boolean =>
  path === '' || target === path || target.startsWith(`${path}.`);

const isElement = (value: unknown): value is UISchemaElement =>
  typeof value === 'object' && value !== null;

function inControl(
  uischema: UISchemaElement,
  path: string,
  target: string,
): readonly OpenAction[] | undefined {
  const own = pathOf(uischema, path);
  if (!within(target, own)) return undefined;
  const rest = own === '' ? target : target.slice(own.length + 1);
  const [head = ''] = rest.split('.');
  const row = /^\d+$/.test(head) ? Number(head) : undefined;
  const detail: unknown = uischema.options?.detail;
  const below = row === undefined ? own : `${own}.${head}`;
  const inside = isElement(detail) ? waysTo(detail, below, target) : undefined;
  return [...(row === undefined ? [] : [open(uischema, own, row)]), ...(inside ?? [])];
}

/**
 * What has to be opened for the control of a data path to be on the page: tabs and steps, rows of
 * lists. `undefined` when no control of the UI schema shows the path.
 */
export function waysTo(
  uischema: UISchemaElement,
  path: string,
  target: string,
): readonly OpenAction[] | undefined {
  if (isControlElement(uischema)) return inControl(uischema, path, target);
  if (!isLayout(uischema)) return undefined;
  for (const [index, element] of uischema.elements.entries()) {
    const way = isElement(element) ? waysTo(element, path, target) : undefined;
    if (!way) continue;
    return uischema.type === 'Categorization' ? [open(uischema, path, index), ...way] : way;
  }
  return undefined;
}
