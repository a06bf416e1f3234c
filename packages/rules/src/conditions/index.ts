export type * from '../contracts/condition.js';
export type { Explanation, Missing } from '../contracts/decision.js';
export type { Problem, Result } from '../contracts/problem.js';
export type { ConditionContext } from './check/checking.js';
export {
  compileCondition,
  createConditionCompiler,
  type ConditionCompiler,
  type ConditionOptions,
} from './compiler.js';
export { DEEPEST_CONDITION, LARGEST_CONDITION } from './check/check-node.js';
export { jsonEqual } from './json-equal.js';
export { and, negate, or } from './kleene.js';
export { missing, missingKey } from './missing.js';
export type { CompiledCondition } from './node.js';
export {
  NATIVE_OPERATORS,
  OPERATORS,
  type OperatorDefinition,
  type OperatorTable,
} from './operators/index.js';
export { compilePath, type PathReader } from './path.js';
export * from './scope.js';
export { indexVocabulary, type VocabularyIndex } from './vocabulary-index.js';
export * from './rule-set/index.js';
