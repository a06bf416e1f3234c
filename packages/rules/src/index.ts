export type * from './contracts/case.js';
export type * from './contracts/condition.js';
export type * from './contracts/decision.js';
export type * from './contracts/problem.js';
export type * from './contracts/regulation.js';
export type * from './contracts/vocabulary.js';
export { compileRegulation } from './engine/compile-regulation.js';
export { openRegulation } from './engine/open-regulation.js';
export type { CompiledRegulation } from './engine/compiled-regulation.js';
export { evaluate, type EvaluateOptions } from './engine/evaluate.js';
export { evaluateCaseload, type Caseload, type CaseloadOptions } from './engine/caseload.js';
export {
  findWays,
  type Change,
  type Counterfactual,
  type Limit,
  type Way,
} from './counterfactual/index.js';
export { evaluateInstitution } from './engine/institution/evaluate-institution.js';
export { evaluateHandover, type Handover } from './engine/handover.js';
export { withEvent, withStatement, withWaiver } from './case/index.js';
export { isOpen } from './engine/obligation.js';
export type { Settings } from './facts/parameters.js';
export {
  describeApproval,
  describeBody,
  describeCheck,
  describeConclusion,
  describeDuty,
  describeExactness,
  describeExplanation,
  describeHandover,
  describeHelp,
  describeKept,
  describeLevels,
  describeMeasure,
  describeObligation,
  describeOperator,
  describeOrder,
  describeProblem,
  describeSource,
  describeUnit,
  describeValue,
  describeWay,
  type ExplainContext,
  type ExplainedLine,
  type ObligationContext,
  type OutcomeContext,
} from './explain/index.js';
