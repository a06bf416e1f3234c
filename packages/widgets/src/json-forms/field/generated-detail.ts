import {
  findMatchingUISchema,
  generateDefaultUISchema,
  hasType,
  isLayout,
  isScoped,
  Resolve,
  type ControlElement,
  type JsonFormsUISchemaRegistryEntry,
  type JsonSchema,
  type UISchemaElement,
} from '@jsonforms/core';
import { hasChoice, withoutChoices } from '../binding/schema-testers.js';
import { isUnion } from '../validation/all-of.js';
import { branchesOf, branchKeywords } from '../validation/branches.js';

/**
 * A schema as the generator must see it: of one with a choice, or of several types, it would make a
 * single control for the whole, which would be drawn by making its fields, and so without end.
 */
function asFields(schema: JsonSchema): JsonSchema {
  const isObject =
    hasType(schema, 'object') && (schema.properties !== undefined || !hasChoice(schema));
  return isObject ? { ...withoutChoices(schema), type: 'object' } : schema;
}

/** A choice or a union of shapes is one control: it draws what they have in common, too. */
const isOfSeveralShapes = (schema: JsonSchema, rootSchema: JsonSchema): boolean =>
  isUnion(schema) ||
  branchKeywords.some((keyword) => branchesOf(schema, keyword, rootSchema).length > 0);

/** A UI schema made of a schema, without the fields that are not for people (`x-hidden`). */
export function generateUischema(schema: JsonSchema, rootSchema: JsonSchema): UISchemaElement {
  if (isOfSeveralShapes(schema, rootSchema)) return { type: 'Control', scope: '#', label: false };
  const made = generateDefaultUISchema(asFields(schema), 'VerticalLayout', '#', rootSchema);
  if (!isLayout(made)) return made;
  const isShown = (element: UISchemaElement): boolean => {
    if (!isScoped(element)) return true;
    const field: unknown = Resolve.schema(schema, element.scope, rootSchema);
    return (field as Readonly<Record<string, unknown>> | undefined)?.['x-hidden'] !== true;
  };
  // The generator puts the property's name above its fields: the control's own label says it.
  const elements = made.elements.filter((element) => element.type !== 'Label' && isShown(element));
  return { ...made, elements };
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
