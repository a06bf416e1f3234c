import jsonLogic from 'json-logic-js';
import { toJsonLogic } from '../work/to-json-logic.mjs';

/**
 * @param {import('../work/rules.mjs').Pack} pack
 * @returns {import('./contestant.mjs').Engine}
 */
export function create(pack) {
  const rules = toJsonLogic(pack);
  return {
    decide: (family) => rules.map((rule) => jsonLogic.apply(/** @type {any} */ (rule), family)),
    firedOf: holding,
  };
}

/** @param {readonly unknown[]} answers */
export const holding = (answers) => answers.flatMap((met, rule) => (met === true ? [rule] : []));
