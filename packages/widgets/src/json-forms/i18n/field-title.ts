import { createLabelDescriptionFrom, isScoped, type ControlElement } from '@jsonforms/core';
import type { ErrorObject } from '../validation/error-object.js';

type Schema = Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null;

const missingProperty = ({ keyword, params }: ErrorObject): string | undefined => {
  if (keyword !== 'required' && keyword !== 'dependencies') return undefined;
  return typeof params.missingProperty === 'string' ? params.missingProperty : undefined;
};

/** Schema of the field that an error is about, as far as the error itself carries it. */
function schemaOf(error: ErrorObject): Schema | undefined {
  const missing = missingProperty(error);
  if (missing === undefined) return error.parentSchema;
  const properties = error.parentSchema?.properties;
  const property = isSchema(properties) ? properties[missing] : undefined;
  return isSchema(property) ? property : undefined;
}

/**
 * Title of the field that an error is about: the control's label where there is a control, else the
 * schema's title.
 */
export function fieldTitle(error: ErrorObject, uischema?: unknown): string | undefined {
  const schema = schemaOf(error);
  if (isScoped(uischema)) {
    const { text } = createLabelDescriptionFrom(uischema as ControlElement, schema);
    if (text !== undefined && text !== '') return text;
  }
  const title = schema?.title;
  return typeof title === 'string' && title !== '' ? title : undefined;
}
