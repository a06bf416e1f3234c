export { factsOf, type FactsOptions, type RuntimeFacts } from './facts-of.js';
export type { EngineHost, EngineLike, LoweredCondition } from './host.js';
export { lowerRegulation, type LoweredPack, type LoweredRule } from './lower.js';
export { toEngine } from './to-engine.js';
