import { createElement, useState, type ReactElement } from 'react';
import type { JsonFormsCore, JsonSchema, UISchemaElement } from '@jsonforms/core';
import { JsonForms } from '@jsonforms/react';
import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers';
import type { CompiledDocument } from '@semya/forms';
import { validatorOf } from '@semya/forms/validation';

interface DocumentFormProps {
  readonly document: CompiledDocument;
  readonly data: unknown;
}

/** A document of the catalogue in React: JSON Forms' own renderers over our schemas and validators. */
export function DocumentForm({ document, data: initial }: DocumentFormProps): ReactElement {
  const [data, setData] = useState(initial);
  const [errors, setErrors] = useState(0);
  return createElement(
    'div',
    null,
    createElement(JsonForms, {
      schema: document.schema as JsonSchema,
      uischema: document.uischema as unknown as UISchemaElement,
      data,
      renderers: vanillaRenderers,
      cells: vanillaCells,
      ajv: validatorsOf(document),
      onChange: (form) => {
        setData(form.data as unknown);
        setErrors(form.errors?.length ?? 0);
      },
    }),
    createElement('output', { 'data-errors': errors }, errors),
  );
}

type Ajv = NonNullable<JsonFormsCore['ajv']>;

const made = new WeakMap<CompiledDocument, Ajv>();

/** What JSON Forms asks of AJV, answered by validators compiled beforehand. */
function validatorsOf(document: CompiledDocument): Ajv {
  const known = made.get(document);
  if (known) return known;
  const validators = {
    compile: (schema: JsonSchema) => validatorOf(document, schema as Record<string, unknown>),
    validate: (schema: JsonSchema, data: unknown) =>
      validatorOf(document, schema as Record<string, unknown>)(data),
  } as unknown as Ajv;
  made.set(document, validators);
  return validators;
}
