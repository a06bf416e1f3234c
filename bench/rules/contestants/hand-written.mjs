import { decideByHand } from '../work/hand-written.mjs';

/** @returns {import('./contestant.mjs').Engine} */
export function create() {
  return { decide: /** @type {any} */ (decideByHand), firedOf: (fired) => fired };
}
