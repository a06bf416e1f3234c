export { compileRules } from './compile-rules.js';
export { elementsFact, eventFact, parameterFact } from './fact-names.js';
export type { FactRecord } from './fact-record.js';
export type { Planes } from './planes.js';
export { createRuleSet, type RuleSet } from './rule-set.js';
