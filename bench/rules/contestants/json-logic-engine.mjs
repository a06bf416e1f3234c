import { LogicEngine } from 'json-logic-engine';
import { toJsonLogic } from '../work/to-json-logic.mjs';
import { holding } from './json-logic-js.mjs';

/**
 * Its interpreter: its compiled form needs `new Function`, which a strict policy forbids.
 *
 * @param {import('../work/rules.mjs').Pack} pack
 * @returns {import('./contestant.mjs').Engine}
 */
export function create(pack) {
  const engine = new LogicEngine();
  const rules = toJsonLogic(pack);
  return { decide: (family) => rules.map((rule) => engine.run(rule, family)), firedOf: holding };
}
