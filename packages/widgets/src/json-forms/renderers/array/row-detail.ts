import { deriveTypes, type UISchemaElement } from '@jsonforms/core';
import { hasChoice } from '../../binding/schema-testers.js';
import { detailFor } from '../../field/generated-detail.js';
import type { ArrayProps } from './array-binding.js';
import { unwrapped } from './unwrapped.js';

/** The UI schema of a row: `options.detail`, a registered one, or one made of the row's schema. */
export const rowDetail = (props: ArrayProps): UISchemaElement =>
  unwrapped(
    detailFor({
      control: props.uischema,
      schema: props.items,
      rootSchema: props.rootSchema,
      path: props.path,
      uischemas: props.uischemas ?? [],
    }),
  );

/** Whether rows are plain values: a text, a number, a date. */
export const hasPlainRows = ({ items }: ArrayProps): boolean =>
  !hasChoice(items) && deriveTypes(items).every((type) => type !== 'object' && type !== 'array');
