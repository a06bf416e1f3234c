import { isControlElement, isLayout, type UISchemaElement } from '@jsonforms/core';
import { pathOf } from '../store/data-path.js';

/**
 * The control that shows a data path: the one of exactly this path, else the nearest above it, for
 * what is below (an object, a list) it shows itself.
 */
export function controlAt(
  uischema: UISchemaElement,
  path: string,
  target: string,
): UISchemaElement | undefined {
  if (isControlElement(uischema)) {
    const own = pathOf(uischema, path);
    return own === target || own === '' || target.startsWith(`${own}.`) ? uischema : undefined;
  }
  if (!isLayout(uischema)) return undefined;
  let nearest: UISchemaElement | undefined;
  let depth = -1;
  for (const element of uischema.elements) {
    const found = controlAt(element, path, target);
    const length = found ? pathOf(found, path).length : -1;
    if (length > depth) [nearest, depth] = [found, length];
  }
  return nearest;
}
