import {
  and,
  isObjectArrayControl,
  isObjectArrayWithNesting,
  rankWith,
  type RankedTester,
  type Tester,
} from '@jsonforms/core';
import { isControlWhere, type ControlFacts } from '../../binding/schema-testers.js';

const looksLike =
  (...looks: readonly string[]) =>
  ({ options }: ControlFacts): boolean =>
    looks.includes(String(options.format)) || looks.includes(String(options.layout));

const isList = looksLike('cards', 'list');

const hasOwnLook = (facts: ControlFacts): boolean =>
  isList(facts) ||
  facts.options.detail !== undefined ||
  facts.options.elementLabelProp !== undefined;

const isPlainTable: Tester = and(
  isObjectArrayControl,
  isControlWhere((facts) => !hasOwnLook(facts)),
  (...given) => !isObjectArrayWithNesting(...given),
);

/** Rows of plain fields, with no look of their own. */
export const tableTester: RankedTester = rankWith(3, isPlainTable);

/** A table because the options ask for one. */
export const statedTableTester: RankedTester = rankWith(
  10,
  and(isObjectArrayControl, isControlWhere(looksLike('table'))),
);
