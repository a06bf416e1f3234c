import {
  deriveTypes,
  hasType,
  isControl,
  Resolve,
  type ControlElement,
  type JsonSchema,
  type Tester,
} from '@jsonforms/core';

/** What the testers of controls ask of a control's own schema. */
export interface ControlFacts {
  readonly schema: JsonSchema;
  readonly rootSchema: JsonSchema;
  /** Types that the schema allows. */
  readonly types: readonly string[];
  /** Options of the UI schema, over those that the schema states for itself (`x-options`). */
  readonly options: Readonly<Record<string, unknown>>;
}

interface Known {
  readonly schema: JsonSchema;
  readonly rootSchema: JsonSchema;
  readonly facts: ControlFacts | undefined;
}

const known = new WeakMap<object, Known>();

/** Resolves a control's schema once for all testers: to each resolve it anew was half of a start. */
function factsOf(
  control: ControlElement,
  schema: JsonSchema,
  rootSchema: JsonSchema,
): ControlFacts | undefined {
  const before = known.get(control);
  if (before?.schema === schema && before.rootSchema === rootSchema) return before.facts;
  const facts = collect(control, schema, rootSchema);
  known.set(control, { schema, rootSchema, facts });
  return facts;
}

function collect(
  control: ControlElement,
  schema: JsonSchema,
  rootSchema: JsonSchema,
): ControlFacts | undefined {
  const own = hasType(schema, 'object')
    ? (Resolve.schema(schema, control.scope, rootSchema) as JsonSchema | undefined)
    : schema;
  if (own === undefined) return undefined;
  const shared = (own as Readonly<Record<string, unknown>>)['x-options'];
  return {
    schema: own,
    rootSchema,
    types: deriveTypes(own),
    options: { ...(typeof shared === 'object' ? shared : {}), ...control.options },
  };
}

/** A control whose schema answers so: JSON Forms' `schemaMatches`, resolving once for all testers. */
export const isControlWhere =
  (matches: (facts: ControlFacts) => boolean): Tester =>
  (uischema, schema, context) => {
    if (uischema.type !== 'Control' || !isControl(uischema)) return false;
    const facts = factsOf(uischema, schema, context.rootSchema);
    return facts !== undefined && matches(facts);
  };

/** A control of a schema that allows a type, among others perhaps. */
export const isControlOf = (type: string): Tester =>
  isControlWhere(({ types }) => types.includes(type));

/**
 * A control of one type, `null` aside. JSON Forms' own testers take a schema of several types for
 * each of them, and a tick box would then hide a text.
 */
export const isControlOfOnly = (type: string): Tester =>
  isControlWhere(
    ({ types }) => types.includes(type) && types.every((one) => one === type || one === 'null'),
  );

const choices = ['allOf', 'anyOf', 'oneOf'] as const;

/** Whether a schema is a choice or a union of shapes. */
export const hasChoice = (schema: JsonSchema): boolean =>
  choices.some((keyword) => schema[keyword] !== undefined);
