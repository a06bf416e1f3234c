export { describeExplanation } from './describe-explanation.js';
export { describeObligation, type ObligationContext } from './describe-obligation.js';
export { describeOperator } from './describe-operator.js';
export { describeProblem } from './describe-problem.js';
export type { ExplainContext, ExplainedLine } from './explained-line.js';
export { describeUnit } from './quantity.js';
export { describeSource } from './describe-leaf.js';
export { describeValue } from './describe-value.js';
