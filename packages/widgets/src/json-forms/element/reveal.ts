import { isScoped, type UISchemaElement } from '@jsonforms/core';
import { belowRow, detailOf, elementsOf } from '../binding/controls-of.js';
import { pathOf } from '../store/data-path.js';
import type { OpenAction } from '../store/form-state.js';

const open = (element: object, path: string, index: number): OpenAction => ({
  type: 'semya/OPEN',
  element,
  path,
  index,
});

const isWithin = (target: string, path: string): boolean =>
  path === '' || target === path || target.startsWith(`${path}.`);

function inControl(
  uischema: UISchemaElement,
  path: string,
  target: string,
): readonly OpenAction[] | undefined {
  const own = pathOf(uischema, path);
  if (!isWithin(target, own)) return undefined;
  const below = belowRow(own, target);
  const row = below === own ? [] : [open(uischema, own, Number(below.split('.').at(-1)))];
  const detail = detailOf(uischema);
  const inside = detail && waysTo(detail, below, target);
  return [...row, ...(inside ?? [])];
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
  if (isScoped(uischema)) return inControl(uischema, path, target);
  for (const [index, element] of elementsOf(uischema).entries()) {
    const way = waysTo(element, path, target);
    if (!way) continue;
    return uischema.type === 'Categorization' ? [open(uischema, path, index), ...way] : way;
  }
  return undefined;
}
