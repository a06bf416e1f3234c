import {
  isControlElement,
  isLayout,
  isScoped,
  toDataPath,
  type UISchemaElement,
} from '@jsonforms/core';

const isWhole = (element: UISchemaElement): boolean =>
  isScoped(element) && isControlElement(element) && toDataPath(element.scope) === '';

/**
 * A detail without a layout around nothing but the whole value: so the generator writes down what
 * has no fields of its own.
 */
export function unwrapped(detail: UISchemaElement): UISchemaElement {
  const [only, ...others] = isLayout(detail) ? detail.elements : [];
  return only && others.length === 0 && isWhole(only) ? only : detail;
}
