import type { Json, Truth } from '../contracts/condition.js';
import type { Explanation, Missing } from '../contracts/decision.js';
import { decideLeaf, type Comparison } from './decide-leaf.js';
import type { Operand } from './open-operand.js';
import type { FactValue, Scope, StatedFact } from './scope.js';
import type { SubjectRef } from '../contracts/case.js';

/** One comparison of a fact, compiled. */
export interface Leaf extends Comparison {
  readonly fact: string;
  readonly operand: Operand;
  /** The path as written. */
  readonly pathText: string | undefined;
  /** Its number among the distinct leaves of a compilation. */
  readonly number: number;
}

/** Decides a comparison and says what it saw, where that came from and what is lacking. */
export function explainLeaf(leaf: Leaf, scope: Scope): Explanation {
  const actual = scope.lookup(leaf.fact);
  const expected = leaf.operand.read(scope);
  const truth = decideLeaf(leaf, actual, expected, scope.asOf);
  const subject = actual.subject ?? scope.subject;
  if (truth !== 'unknown' && actual.state === 'stated' && expected.state === 'stated') {
    const plain = explainStated(leaf, truth, actual, expected.value, subject);
    if (plain !== undefined) return plain;
  }
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

/**
 * The common case, a statement compared with a constant, as one object of a fixed shape: to spread
 * its parts together takes times as long. Undefined where the case is another.
 */
function explainStated(
  leaf: Leaf,
  truth: Truth,
  fact: StatedFact,
  expected: Json,
  subject: SubjectRef | undefined,
): Explanation | undefined {
  const actual = valueOf(leaf, fact);
  const { source, on } = fact;
  if (leaf.operand.parameter !== undefined || actual === undefined) return undefined;
  if (subject === undefined || source === undefined || on === undefined) return undefined;
  const operator = leaf.operator.id;
  return { kind: 'leaf', truth, fact: leaf.fact, subject, operator, actual, expected, source, on };
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
