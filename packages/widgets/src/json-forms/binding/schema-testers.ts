import {
  and,
  deriveTypes,
  schemaMatches,
  uiTypeIs,
  type JsonSchema,
  type Tester,
} from '@jsonforms/core';

/** Whether a schema allows one type only, `null` aside. */
const isOnly = (schema: JsonSchema, type: string): boolean => {
  const types = deriveTypes(schema).filter((one) => one !== 'null');
  return types.length === 1 && types[0] === type;
};

/**
 * A control of one type. JSON Forms' own testers take a schema of several types for each of them,
 * and a tick box would then hide a text.
 */
export const isControlOfOnly = (type: string): Tester =>
  and(
    uiTypeIs('Control'),
    schemaMatches((schema) => isOnly(schema, type)),
  );

const choices = ['allOf', 'anyOf', 'oneOf'] as const;

/** Whether a schema is a choice or a union of shapes. */
export const hasChoice = (schema: JsonSchema): boolean =>
  choices.some((keyword) => schema[keyword] !== undefined);

/** A schema as the fields it names itself, its choices left out. */
export function withoutChoices(schema: JsonSchema): JsonSchema {
  const left = new Set<string>(choices);
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !left.has(keyword)));
}
