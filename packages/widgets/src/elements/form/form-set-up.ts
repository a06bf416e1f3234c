import type { JsonSchema, UISchemaElement } from '@jsonforms/core';
import type { CompiledDocument } from '@semya/forms';
import { schemaKey } from '@semya/forms/validation';
import type { FormMiddleware } from '../../json-forms/store/middleware.js';
import { interpret } from '../../json-forms/validation/interpret.js';
import { createValidatorShim } from '../../json-forms/validation/validator-shim.js';
import type { Validator } from '../../json-forms/validation/validator.js';
import type { OpenedDocument } from '../../session/opened-document.js';
import { applicableOnly } from './applicable-errors.js';
import { computedMiddleware } from './computed-middleware.js';

/** What the general form is given for a document; made once, for a new object would start it anew. */
export interface FormSetUp {
  readonly of: CompiledDocument;
  readonly data: unknown;
  readonly schema: JsonSchema;
  readonly uischema: UISchemaElement;
  readonly validator: Validator;
  readonly middleware: readonly FormMiddleware[];
}

/** The set-up of an opened document; the former one while it is still the same document and data. */
export function formSetUp(
  opened: OpenedDocument | undefined,
  former: FormSetUp | undefined,
): FormSetUp | undefined {
  if (!opened) return undefined;
  const { document, data } = opened;
  if (former?.of === document && former.data === data) return former;
  return {
    of: document,
    data,
    schema: document.schema as JsonSchema,
    uischema: document.uischema as unknown as UISchemaElement,
    validator: applicableOnly(
      createValidatorShim({
        precompiled: document.validators,
        keyOf: (schema) => schemaKey(schema as Readonly<Record<string, unknown>>),
        interpreter: interpret,
      }),
      document,
    ),
    middleware: [computedMiddleware(document)],
  };
}
