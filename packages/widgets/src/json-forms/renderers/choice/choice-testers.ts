import {
  isEnumSchema,
  isOneOfEnumSchema,
  rankWith,
  resolveSchema,
  type JsonSchema,
  type RankedTester,
  type Tester,
} from '@jsonforms/core';
import { isControlWhere } from '../../binding/schema-testers.js';

/** A choice of plain values. */
export const isEnum: Tester = isControlWhere(({ schema }) => isEnumSchema(schema) as boolean);

/** A choice of values with titles. */
export const isTitledEnum: Tester = isControlWhere(({ schema }) => isOneOfEnumSchema(schema));

/** A choice whose options are wanted all in view. */
export const isInView: Tester = isControlWhere(({ options }) => options.format === 'radio');

const isChoice = (schema: JsonSchema): boolean =>
  isOneOfEnumSchema(schema) || schema.enum !== undefined;

/** A list of distinct values of a choice. */
const isMultiChoice: Tester = isControlWhere(({ schema, types, rootSchema }) => {
  const { items, uniqueItems } = schema;
  if (!types.includes('array') || uniqueItems !== true) return false;
  if (typeof items !== 'object' || Array.isArray(items)) return false;
  const item: JsonSchema = items;
  const resolved =
    item.$ref === undefined ? item : resolveSchema(rootSchema, item.$ref, rootSchema);
  return resolved !== undefined && isChoice(resolved);
});

/** Several of the values, each to be ticked. */
export const multiChoiceTester: RankedTester = rankWith(5, isMultiChoice);
