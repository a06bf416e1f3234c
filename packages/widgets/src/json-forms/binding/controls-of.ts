import { isLayout, isScoped, type UISchemaElement } from '@jsonforms/core';
import { pathOf } from '../store/data-path.js';

export interface PlacedControl {
  readonly uischema: UISchemaElement;
  readonly path: string;
}

const known = new WeakMap<object, Map<string, readonly PlacedControl[]>>();

/** The detail of a control, when its UI schema states one: the fields of an object or of a row. */
export function detailOf(uischema: UISchemaElement): UISchemaElement | undefined {
  const detail: unknown = uischema.options?.detail;
  return typeof detail === 'object' && detail !== null ? (detail as UISchemaElement) : undefined;
}

/** The elements of a layout, faulty ones (an analyst's `null`) left out. */
export function elementsOf(uischema: UISchemaElement): readonly UISchemaElement[] {
  const elements: readonly unknown[] = isLayout(uischema) ? uischema.elements : [];
  return elements.filter(
    (element): element is UISchemaElement => typeof element === 'object' && element !== null,
  );
}

/**
 * The controls that an element of the UI schema holds, with their data paths; fields inside the
 * rows of a list stand under the list's own control.
 */
export function controlsOf(uischema: UISchemaElement, path: string): readonly PlacedControl[] {
  let places = known.get(uischema);
  if (!places) known.set(uischema, (places = new Map<string, readonly PlacedControl[]>()));
  let controls = places.get(path);
  if (!controls) places.set(path, (controls = collect(uischema, path)));
  return controls;
}

function collect(uischema: UISchemaElement, path: string): readonly PlacedControl[] {
  // A control, or a list with its detail: whatever shows the data that its scope names.
  if (isScoped(uischema)) return [{ uischema, path: pathOf(uischema, path) }];
  return elementsOf(uischema).flatMap((element) => controlsOf(element, path));
}

/** The control whose own data path is this one. */
export function controlAt(
  uischema: UISchemaElement,
  path: string,
  target: string,
): UISchemaElement | undefined {
  for (const control of controlsOf(uischema, path)) {
    if (control.path === target) return control.uischema;
    const detail = target.startsWith(`${control.path}.`) ? detailOf(control.uischema) : undefined;
    const found = detail && controlAt(detail, belowRow(control.path, target), target);
    if (found) return found;
  }
  return undefined;
}

/** Path that a detail starts from: its control's own, or in a list the row's that leads on. */
export function belowRow(path: string, target: string): string {
  const [head = ''] = target.slice(path === '' ? 0 : path.length + 1).split('.');
  if (!/^\d+$/.test(head)) return path;
  return path === '' ? head : `${path}.${head}`;
}
