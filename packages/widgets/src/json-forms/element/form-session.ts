import type { JsonSchema, UISchemaElement } from '@jsonforms/core';
import type { FormProblem } from '../binding/form-context.js';
import { MissingValidatorError } from '../validation/validator-shim.js';
import { generateUischema } from '../field/generated-detail.js';
import { createDefault } from '../field/default-value.js';
import { createFormStore, type FormStore, type FormStoreOptions } from '../store/form-store.js';

const generated = new WeakMap<object, UISchemaElement>();

/** The host's UI schema, or one made of the schema; the same one for the same schema. */
export function uischemaOf(
  schema: JsonSchema,
  given: UISchemaElement | undefined,
): UISchemaElement {
  if (given !== undefined) return given;
  const known = generated.get(schema);
  if (known) return known;
  const made = generateUischema(schema, schema);
  generated.set(schema, made);
  return made;
}

type Asked = Omit<FormStoreOptions, 'uischema'> & {
  readonly uischema: UISchemaElement | undefined;
  readonly today: string | undefined;
};

/** A store, or why there can be none. */
export type Started = { readonly store: FormStore } | { readonly problem: FormProblem };

/** Starts the state of a form; faults of what the host gave come back as a problem. */
export function startForm({ uischema, today, ...options }: Asked): Started {
  if (uischema !== undefined && !isUischema(uischema)) {
    return { problem: { code: 'broken-uischema', cause: uischema } };
  }
  try {
    const { schema } = options;
    const data = options.data ?? createDefault(schema, schema, today);
    return { store: createFormStore({ ...options, data, uischema: uischemaOf(schema, uischema) }) };
  } catch (cause) {
    return { problem: problemOf(cause) };
  }
}

/** What the host is told of a fault met while the form's schema was taken in. */
export function problemOf(cause: unknown): FormProblem {
  const code = cause instanceof MissingValidatorError ? 'missing-validator' : 'broken-schema';
  return { code, cause };
}

/** Whether a value can be a UI schema at all. */
export function isUischema(value: unknown): value is UISchemaElement {
  return (
    typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
  );
}
