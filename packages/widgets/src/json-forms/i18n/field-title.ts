import {
  createLabelDescriptionFrom,
  getI18nKey,
  isScoped,
  type ControlElement,
  type JsonSchema,
  type Translator,
} from '@jsonforms/core';
import { schemaAt } from './schema-at.js';

export interface FieldQuery {
  readonly path: string;
  readonly rootSchema: JsonSchema;
  /** The control of exactly this path, when there is one. */
  readonly uischema: unknown;
  readonly translate: Translator;
}

/**
 * Name of the field at a data path, as its control shows it: the UI schema's label, else the
 * schema's title, else the property's name, translated by the host.
 */
export function fieldTitle({ path, rootSchema, uischema, translate }: FieldQuery): string {
  const schema = schemaAt(rootSchema, path);
  const name = path.slice(path.lastIndexOf('.') + 1);
  const control: ControlElement = isScoped(uischema)
    ? (uischema as ControlElement)
    : { type: 'Control', scope: `#/properties/${name}` };
  const { text = '' } = createLabelDescriptionFrom(control, schema);
  if (path === '') return schema?.title ?? '';
  return translate(getI18nKey(schema, control, path, 'label'), text, { schema, path });
}
