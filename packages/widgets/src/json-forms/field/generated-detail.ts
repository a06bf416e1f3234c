import {
  deriveTypes,
  encode,
  findMatchingUISchema,
  hasType,
  type ControlElement,
  type JsonFormsUISchemaRegistryEntry,
  type JsonSchema,
  type UISchemaElement,
} from '@jsonforms/core';
import { hasChoice } from '../binding/schema-testers.js';
import { isUnion } from '../validation/all-of.js';
import { branchesOf, branchKeywords, withoutReference } from '../validation/branches.js';

/** A choice or a union of shapes is one control: it draws what they have in common, too. */
const isOfSeveralShapes = (schema: JsonSchema, rootSchema: JsonSchema): boolean =>
  isUnion(schema) ||
  branchKeywords.some((keyword) => branchesOf(schema, keyword, rootSchema).length > 0);

const kinds = new Set(['object', 'array', 'string', 'number', 'integer', 'boolean', 'null']);

/** Whether a schema says enough to show a control; of an unknown type nothing can be shown. */
function canShow(schema: JsonSchema): boolean {
  const types = hasChoice(schema) ? ['object'] : deriveTypes(schema);
  const unknown = types.find((type) => !kinds.has(type));
  if (unknown !== undefined) throw new Error(`A schema is of the unknown type ${unknown}.`);
  return types.length > 0;
}

const isHidden = (schema: JsonSchema): boolean =>
  (schema as Readonly<Record<string, unknown>>)['x-hidden'] === true;

const isObject = (schema: JsonSchema): boolean =>
  hasType(schema, 'object') && (schema.properties !== undefined || !hasChoice(schema));

/**
 * A UI schema made of a schema as JSON Forms' generator makes it, without names above fields that
 * their control names already, and without the fields that are not for people (`x-hidden`).
 */
export function generateUischema(schema: JsonSchema, rootSchema: JsonSchema): UISchemaElement {
  if (isOfSeveralShapes(schema, rootSchema)) return { type: 'Control', scope: '#', label: false };
  const whole = withoutReference(schema, rootSchema);
  const scopes = isObject(whole)
    ? Object.entries<JsonSchema>(whole.properties ?? {})
        .map(([name, property]) => [name, withoutReference(property, rootSchema)] as const)
        .filter(([, property]) => canShow(property) && !isHidden(property))
        .map(([name]) => `#/properties/${encode(name)}`)
    : ['#'].filter(() => canShow(whole));
  const elements = scopes.map((scope) => ({ type: 'Control', scope }));
  return { type: 'VerticalLayout', elements };
}

/** `options.detail`, when it is a UI schema; the word `GENERATE` asks for a generated one. */
function statedDetail({ options }: ControlElement): UISchemaElement | undefined {
  const detail: unknown = options?.detail;
  const isStated = typeof detail === 'object' && detail !== null && 'type' in detail;
  return isStated ? (detail as UISchemaElement) : undefined;
}

export interface DetailQuery {
  readonly control: ControlElement;
  /** Schema of the object, or of a row. */
  readonly schema: JsonSchema;
  readonly rootSchema: JsonSchema;
  readonly path: string;
  readonly uischemas: JsonFormsUISchemaRegistryEntry[];
}

const known = new WeakMap<
  object,
  { readonly query: DetailQuery; readonly detail: UISchemaElement }
>();

/**
 * The UI schema of an object or a row: the control's `options.detail`, else a registered one, else a
 * generated one. Made once per control, so that what is drawn of it can be kept.
 */
export function detailFor(query: DetailQuery): UISchemaElement {
  const { control, schema, rootSchema, path, uischemas } = query;
  const before = known.get(control);
  const same =
    before?.query.schema === schema &&
    before.query.rootSchema === rootSchema &&
    before.query.uischemas === uischemas;
  if (before && same) return before.detail;
  const isGenerated = String(control.options?.detail).toUpperCase() === 'GENERATE';
  const registered = isGenerated
    ? undefined
    : (findMatchingUISchema(uischemas)(schema, control.scope, path) as UISchemaElement | undefined);
  const detail = statedDetail(control) ?? registered ?? generateUischema(schema, rootSchema);
  known.set(control, { query, detail });
  return detail;
}
