import { compilePath } from '../path.js';
import { problemAt } from '../problem-at.js';
import type { JsonObject } from '../shape.js';
import { checkOperand } from './check-operand.js';
import type { CheckNode, Position } from './checking.js';
import { checkReach } from './fact-check.js';
import { measureLeaf } from './measure.js';
import { inside, refuse } from './shape.js';

/** Checks one comparison of a fact: fact, operator, path and value, and whether they fit. */
export const checkLeaf: CheckNode<JsonObject> = (checking, node, position) => {
  const { context } = checking;
  const { fact, operator: operatorId, path, value } = node;
  if (typeof fact !== 'string') return refuse(position, 'condition-shape', {}, 'fact');
  if (typeof operatorId !== 'string') return refuse(position, 'operator-absent');
  const operator = context.operators.get(operatorId);
  if (operator === undefined) {
    return refuse(position, 'operator-unknown', { value: operatorId }, 'operator');
  }
  const found = checkReach(context, fact, inside(position, 'fact'));
  if (found === null) return null;
  const type = path === undefined ? found.definition?.type : undefined;
  if (type !== undefined && !operator.facts.includes(type)) {
    return refuse(position, 'operator-fact-type', { operator: operatorId, fact, type }, 'operator');
  }
  if (!isSoundPath(path, position)) return null;
  const compared = type === undefined ? undefined : found.definition;
  const operand = checkOperand(context, value, operator, compared, position);
  if (operand === null) return null;
  warnOfParams(node, position);
  return measureLeaf(fact, ...operand);
};

function isSoundPath(path: unknown, position: Position): boolean {
  if (path === undefined) return true;
  const at = inside(position, 'path').pointer;
  const compiled = compilePath(typeof path === 'string' ? path : '', at);
  position.problems.push(...compiled.problems);
  return compiled.ok;
}

/** Facts here have no parameters of their own: an analyst who writes them expects something else. */
function warnOfParams(node: JsonObject, position: Position): void {
  if (node.params === undefined) return;
  const at = inside(position, 'params').pointer;
  position.problems.push(problemAt(at, 'params-unused', {}, 'warning'));
}
