import type { Truth } from '../contracts/condition.js';
import type { Compilation, Position } from './compilation.js';
import { decideLeaf } from './decide-leaf.js';
import { explainLeaf, type Leaf } from './explain-leaf.js';
import { checkReach } from './fact-check.js';
import type { CompiledCondition } from './node.js';
import { compileOperand } from './operand.js';
import { compilePath, type PathReader } from './path.js';
import { problemAt } from './problem-at.js';
import type { Scope } from './scope.js';
import { inside, refuse, type JsonObject } from './shape.js';

/** Compiles one comparison of a fact. Equal leaves of one compilation share their number. */
export function compileLeaf(
  compilation: Compilation,
  node: JsonObject,
  position: Position,
): CompiledCondition | null {
  const leaf = readLeaf(compilation, node, position);
  if (leaf === null) return null;
  const { fact, operand } = leaf;
  return {
    form: { kind: 'leaf', leaf },
    truth: (scope) => recall(leaf, scope),
    explain: (scope) => explainLeaf(leaf, scope),
    facts: operand.fact === undefined || operand.fact === fact ? [fact] : [fact, operand.fact],
    size: 1,
    height: 1,
  };
}

function readLeaf(compilation: Compilation, node: JsonObject, position: Position): Leaf | null {
  const { fact, operator: operatorId, path, value } = node;
  if (typeof fact !== 'string') return refuse(position, 'condition-shape', {}, 'fact');
  if (typeof operatorId !== 'string') return refuse(position, 'operator-absent');
  const operator = compilation.context.operators.get(operatorId);
  if (operator === undefined) {
    return refuse(position, 'operator-unknown', { value: operatorId }, 'operator');
  }
  const found = checkReach(compilation.context, fact, inside(position, 'fact'));
  if (found === null) return null;
  const type = path === undefined ? found.definition?.type : undefined;
  if (type !== undefined && !operator.facts.includes(type)) {
    return refuse(position, 'operator-fact-type', { operator: operatorId, fact, type }, 'operator');
  }
  const reader = readPath(path, position);
  if (reader === 'refused') return null;
  const compared = type === undefined ? undefined : found.definition;
  const operand = compileOperand(compilation, value, operator, compared, position);
  if (operand === null) return null;
  warnOfParams(node, position);
  const pathText = typeof path === 'string' ? path : undefined;
  return { fact, operator, path: reader, pathText, operand, number: numberOf(compilation, node) };
}

function readPath(path: unknown, position: Position): PathReader | 'refused' | undefined {
  if (path === undefined) return undefined;
  const at = inside(position, 'path').pointer;
  const compiled = compilePath(typeof path === 'string' ? path : '', at);
  position.problems.push(...compiled.problems);
  return compiled.ok ? compiled.value : 'refused';
}

/** Facts here have no parameters of their own: an analyst who writes them expects something else. */
function warnOfParams(node: JsonObject, position: Position): void {
  if (node.params === undefined) return;
  const at = inside(position, 'params').pointer;
  position.problems.push(problemAt(at, 'params-unused', {}, 'warning'));
}

function numberOf({ leaves }: Compilation, { fact, operator, path, value }: JsonObject): number {
  const key = JSON.stringify([fact, operator, path, value]);
  const known = leaves.get(key);
  if (known !== undefined) return known;
  leaves.set(key, leaves.size);
  return leaves.size - 1;
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
