import {
  composePaths,
  composeWithUi,
  Resolve,
  type Scopable,
  type UISchemaElement,
} from '@jsonforms/core';

/** The value at a dotted data path, `undefined` when there is none. */
export function valueAt(data: unknown, path: string): unknown {
  return Resolve.data(data, path);
}

/** Dotted data path as a JSON pointer: `children.0.name` becomes `/children/0/name`. */
export function toPointer(path: string): string {
  if (path === '') return '';
  return `/${path
    .split('.')
    .map((segment) => segment.replace(/~/g, '~0').replace(/\//g, '~1'))
    .join('/')}`;
}

const own = new WeakMap<object, string>();

/** Data path of an element: the path it is applied at, with its scope if it has one. */
export function pathOf(uischema: UISchemaElement, path: string): string {
  // Every change asks for it again, and a scope is taken apart by expressions.
  let below = own.get(uischema);
  if (below === undefined) own.set(uischema, (below = composeWithUi(uischema as Scopable, '')));
  return composePaths(path, below);
}
