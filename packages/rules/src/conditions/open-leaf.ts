import type { LeafCondition, Truth } from '../contracts/condition.js';
import { decideLeaf } from './decide-leaf.js';
import { explainLeaf, type Leaf } from './explain-leaf.js';
import type { CompiledCondition } from './node.js';
import { openOperand } from './open-operand.js';
import type { OperatorTable } from './operators/definition.js';
import { openPath } from './path.js';
import type { Scope } from './scope.js';

/**
 * Makes a sound comparison of a fact ready to be decided.
 * @param numberOf gives equal leaves the same number
 * @throws RangeError for an operator that is not in the table: the condition was not checked.
 */
export function openLeaf(
  { fact, operator: id, path, value }: LeafCondition,
  operators: OperatorTable,
  numberOf: (key: string) => number,
): CompiledCondition {
  const operator = operators.get(id);
  if (operator === undefined) throw new RangeError(id);
  const leaf: Leaf = {
    fact,
    operator,
    path: path === undefined ? undefined : openPath(path),
    pathText: path,
    operand: openOperand(value),
    number: numberOf(JSON.stringify([fact, id, path, value])),
  };
  return {
    form: { kind: 'leaf', leaf },
    truth: (scope) => recall(leaf, scope),
    explain: (scope) => explainLeaf(leaf, scope),
  };
}

function recall(leaf: Leaf, scope: Scope): Truth {
  const { memo } = scope;
  if (memo === undefined) return decide(leaf, scope);
  const known = memo[leaf.number];
  if (known !== undefined) return known;
  const truth = decide(leaf, scope);
  memo[leaf.number] = truth;
  return truth;
}

function decide(leaf: Leaf, scope: Scope): Truth {
  return decideLeaf(leaf, scope.lookup(leaf.fact), leaf.operand.read(scope), scope.asOf);
}
