import {
  isControlElement,
  isLayout,
  isScoped,
  toDataPath,
  type UISchemaElement,
} from '@jsonforms/core';
import { detailFor } from '../../field/generated-detail.js';
import type { ArrayProps } from './array-binding.js';

/**
 * The UI schema of a row: `options.detail`, a registered one, or one made of the row's schema. A
 * layout around nothing but the whole row, as the generator makes it of plain values, is left out.
 */
export function rowDetail(props: ArrayProps): UISchemaElement {
  const detail = detailFor({
    control: props.uischema,
    schema: props.items,
    rootSchema: props.rootSchema,
    path: props.path,
    uischemas: props.uischemas ?? [],
  });
  const [only, ...others] = isLayout(detail) ? detail.elements : [];
  return only && others.length === 0 && isWholeRow(only) ? only : detail;
}

const isWholeRow = (element: UISchemaElement): boolean =>
  isScoped(element) && isControlElement(element) && toDataPath(element.scope) === '';
