export type * from './contracts/case.js';
export type * from './contracts/condition.js';
export type * from './contracts/decision.js';
export type * from './contracts/problem.js';
export type * from './contracts/regulation.js';
export type * from './contracts/vocabulary.js';
export { compileRegulation } from './engine/compile-regulation.js';
export type { CompiledRegulation } from './engine/compiled-regulation.js';
export { evaluate, type EvaluateOptions } from './engine/evaluate.js';
