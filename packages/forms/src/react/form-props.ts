import type { JsonFormsI18nState, JsonSchema, UISchemaElement } from '@jsonforms/core';
import type { Check, CompiledDocument } from '../contracts/document.js';
import { asNode } from '../documents/schema-node.js';
import { flatUiSchema } from './flat-uischema.js';
import { shownSchema } from './shown-schema.js';
import { translationsOf } from './translations.js';
import { validatorsOf, type AjvLike } from './validators.js';

/** Props of `<JsonForms>` that make it show a document; data, renderers and cells are the host's. */
export interface DocumentProps {
  readonly schema: JsonSchema;
  readonly uischema: UISchemaElement;
  /** Precompiled validators in the place of AJV. */
  readonly ajv: AjvLike;
  readonly i18n: JsonFormsI18nState;
}

type Strength = Check['strength'];

const made = new WeakMap<CompiledDocument, Map<Strength, DocumentProps>>();

/**
 * What `<JsonForms>` of `@jsonforms/react` needs to show a document, the same object every time.
 * @param strength what is said of the answers: in a draft nothing of what is merely missing
 */
export function documentProps(
  document: CompiledDocument,
  strength: Strength = 'draft',
): DocumentProps {
  const known = made.get(document) ?? new Map<Strength, DocumentProps>();
  made.set(document, known);
  const props = known.get(strength) ?? {
    schema: shownSchema(document.schema) as JsonSchema,
    uischema: flatUiSchema(
      document.uischema,
      asNode(document.schema),
    ) as unknown as UISchemaElement,
    ajv: validatorsOf(document, strength),
    i18n: translationsOf(document),
  };
  known.set(strength, props);
  return props;
}
