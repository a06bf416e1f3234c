import {
  createLabelDescriptionFrom,
  getI18nKey,
  isScoped,
  toDataPath,
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

/** Whether a control says the name of a field: that of a whole row says none. */
const isNamed = (uischema: unknown): boolean =>
  isScoped(uischema) && toDataPath(uischema.scope) !== '';

/**
 * Name of the field at a data path, as its control shows it: the UI schema's label, else the
 * schema's title, else the property's name, translated by the host.
 */
export function fieldTitle({ path, rootSchema, uischema, translate }: FieldQuery): string {
  const name = path.slice(path.lastIndexOf('.') + 1);
  const row = /^(.*)\.\d+$/.exec(path);
  const schema = schemaAt(rootSchema, path);
  // A row that is one plain value is called as its list is.
  if (row && schema?.title === undefined && !isNamed(uischema)) {
    return fieldTitle({ path: row[1] ?? '', rootSchema, uischema, translate });
  }
  const control: ControlElement = isScoped(uischema)
    ? (uischema as ControlElement)
    : { type: 'Control', scope: `#/properties/${name}` };
  const { text = '' } = createLabelDescriptionFrom(control, schema);
  if (path === '') return schema?.title ?? '';
  return translate(getI18nKey(schema, control, path, 'label'), text, { schema, path });
}
