import {
  and,
  isObjectArrayControl,
  isObjectArrayWithNesting,
  rankWith,
  type RankedTester,
  type Tester,
} from '@jsonforms/core';
import { isControlOf, isControlWhere, type ControlFacts } from '../../binding/schema-testers.js';

const looksLike =
  (...looks: readonly string[]) =>
  ({ options }: ControlFacts): boolean =>
    looks.includes(String(options.format)) || looks.includes(String(options.layout));

const isList = looksLike('cards', 'list');

const hasOwnLook = (facts: ControlFacts): boolean =>
  isList(facts) ||
  facts.options.detail !== undefined ||
  facts.options.elementLabelProp !== undefined;

// Asked first, for it is known already: JSON Forms' own testers resolve the schema once more.
const isPlainTable: Tester = and(
  isControlOf('array'),
  isControlWhere((facts) => !hasOwnLook(facts)),
  isObjectArrayControl,
  (...given) => !isObjectArrayWithNesting(...given),
);

/** Rows of plain fields, with no look of their own. */
export const tableTester: RankedTester = rankWith(3, isPlainTable);

/** A table because the options ask for one. */
export const statedTableTester: RankedTester = rankWith(
  10,
  and(isControlWhere(looksLike('table')), isObjectArrayControl),
);
