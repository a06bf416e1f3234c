import { hasType, isControlElement, type ControlElement, type JsonSchema } from '@jsonforms/core';
import { controlsOf } from '../../binding/controls-of.js';
import { detailFor } from '../../field/generated-detail.js';
import type { ArrayProps } from '../array/array-binding.js';
import { schemaIn } from '../array/schema-in.js';

const mostFields = 4;

const isPlain = (schema: JsonSchema | undefined): boolean =>
  schema !== undefined && !hasType(schema, 'object') && !hasType(schema, 'array');

/**
 * The fields of an object in a row, to stand in columns of their own: a person's three names, a
 * document's number and date. None where they are many or not plain: such an object keeps its cell.
 */
export function fieldsInColumns(
  { rootSchema, path, uischemas = [] }: ArrayProps,
  control: ControlElement,
  schema: JsonSchema,
): readonly ControlElement[] {
  if (schema.properties === undefined || schema.oneOf || schema.anyOf || schema.allOf) return [];
  const detail = detailFor({ control, schema, rootSchema, path, uischemas });
  const fields = controlsOf(detail, '').flatMap(({ uischema }) =>
    isControlElement(uischema) ? [uischema] : [],
  );
  const arePlain = fields.every(({ scope }) => isPlain(schemaIn(schema, scope, rootSchema)));
  if (fields.length > mostFields || !arePlain) return [];
  return fields.map((field) => ({ ...field, scope: control.scope + field.scope.slice(1) }));
}
