export type { Change, Counterfactual, Limit, Way } from './counterfactual.js';
export { findWays } from './find-ways.js';
