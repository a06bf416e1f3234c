import { createFamilies } from './families.mjs';
import { multiply } from './many-rules.mjs';
import { pack } from './rules.mjs';

export const FAMILIES = 2000;
export const MANY = 1000;

/** Of a thousand rules a slow engine is shown so few families that a round does not take minutes. */
const FEW_FAMILIES = 40;

/** @param {import('../contestants/contestant.mjs').Task} task */
export function workOf(task) {
  if (task !== 'thousand') return { pack, families: createFamilies(FAMILIES) };
  return { pack: multiply(pack, MANY), families: createFamilies(FEW_FAMILIES) };
}

/**
 * The pack with one number of one rule changed, another one each time.
 *
 * @param {number} edit
 * @returns {import('./rules.mjs').Pack}
 */
export function edited(edit) {
  const rule = {
    all: [
      { fact: 'income', path: '$.perCapita', operator: 'lessThan', value: 9000 + edit },
      { fact: 'children', path: '$.length', operator: 'greaterThan', value: 1 + (edit % 3) },
    ],
  };
  return { ...pack, rules: pack.rules.with(edit % pack.rules.length, rule) };
}
