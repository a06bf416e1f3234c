import {
  and,
  hasType,
  rankWith,
  schemaMatches,
  uiTypeIs,
  type RankedTester,
} from '@jsonforms/core';

/** JSON Forms' `ListWithDetail` of an array whose rows share one schema. */
export const listWithDetailTester: RankedTester = rankWith(
  4,
  and(
    uiTypeIs('ListWithDetail'),
    schemaMatches((schema) => hasType(schema, 'array') && !Array.isArray(schema.items)),
  ),
);
