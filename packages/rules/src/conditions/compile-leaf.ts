import type { Json, Truth } from '../contracts/condition.js';
import type { Explanation, Missing } from '../contracts/decision.js';
import type { Compilation, Position } from './compilation.js';
import { decideLeaf, type Comparison } from './decide-leaf.js';
import { checkReach } from './fact-check.js';
import type { CompiledCondition } from './node.js';
import { compileOperand, type Operand } from './operand.js';
import { compilePath, type PathReader } from './path.js';
import { problemAt } from './problem-at.js';
import type { FactValue, Scope } from './scope.js';
import { inside, refuse, type JsonObject } from './shape.js';

interface Leaf extends Comparison {
  readonly fact: string;
  readonly operand: Operand;
  readonly number: number;
}

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
  return { fact, operator, path: reader, operand, number: numberOf(compilation, node) };
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

function explainLeaf(leaf: Leaf, scope: Scope): Explanation {
  const actual = scope.lookup(leaf.fact);
  const expected = leaf.operand.read(scope);
  const truth = decideLeaf(leaf, actual, expected, scope.asOf);
  const subject = actual.subject ?? scope.subject;
  return {
    kind: 'leaf',
    truth,
    fact: leaf.fact,
    ...(subject === undefined ? {} : { subject }),
    operator: leaf.operator.id,
    ...seen('actual', valueOf(leaf, actual)),
    ...seen('expected', expected.state === 'stated' ? expected.value : undefined),
    ...(leaf.operand.parameter === undefined ? {} : { parameter: leaf.operand.parameter }),
    ...originOf(actual),
    ...lackOf(truth, leaf, actual, expected, scope),
  };
}

function valueOf({ path }: Leaf, actual: FactValue): Json | undefined {
  if (actual.state === 'missing') return undefined;
  return path === undefined ? actual.value : path(actual.value);
}

function seen(key: 'actual' | 'expected', value: Json | undefined) {
  return value === undefined ? {} : { [key]: value };
}

function originOf(actual: FactValue) {
  if (actual.state === 'missing') return {};
  const { source, on } = actual;
  return { ...(source === undefined ? {} : { source }), ...(on === undefined ? {} : { on }) };
}

/** What would have to be stated; a fact that does not apply is named too, for it decided. */
function lackOf(
  truth: Truth,
  leaf: Leaf,
  actual: FactValue,
  expected: FactValue,
  scope: Scope,
): { readonly missing?: Missing; readonly needs?: readonly Missing[] } {
  const decided = truth !== 'unknown';
  const needs = [actual, expected].flatMap((value) =>
    !decided || isNotApplicable(value) ? (value.needs ?? []) : [],
  );
  const [missing = decided ? undefined : factItself(leaf, actual, scope)] = needs;
  if (missing === undefined) return {};
  return needs.length > 1 ? { missing, needs } : { missing };
}

const isNotApplicable = (value: FactValue): boolean =>
  value.state === 'missing' && value.why === 'not-applicable';

/** The value is there but cannot be compared (a part is absent): the fact has to be stated anew. */
function factItself({ fact }: Leaf, actual: FactValue, scope: Scope): Missing | undefined {
  const subject = actual.subject ?? scope.subject;
  return subject === undefined ? undefined : { kind: 'fact', fact, subject };
}
