import type { Json, Truth } from '../contracts/condition.js';
import { truthOf } from './kleene.js';
import type { Growth, OperatorDefinition } from './operators/definition.js';
import type { PathReader } from './path.js';
import type { FactValue, StatedFact } from './scope.js';

/** One comparison, compiled: what to read, how to compare it, and with what. */
export interface Comparison {
  readonly operator: OperatorDefinition;
  readonly path: PathReader | undefined;
}

/**
 * Decides one comparison. Missing is unknown, except "not applicable": where a question does not
 * apply, no comparison of its answer holds, so the leaf is not met.
 */
export function decideLeaf(
  { operator, path }: Comparison,
  actual: FactValue,
  expected: FactValue,
  asOf: string | undefined,
): Truth {
  if (operator.ofRecord !== undefined) return decideByRecord(operator, path, actual, expected);
  if (actual.state === 'missing') return ofMissing(actual.why);
  if (expected.state === 'missing') return ofMissing(expected.why);
  if (expected.atLeast === true) return 'unknown';
  const value = path === undefined ? actual.value : path(actual.value);
  if (value === undefined) return 'unknown';
  if (actual.atLeast === true) return decideBound(operator, value, actual, expected.value, asOf);
  const answer = operator.apply(value, expected.value, asOf);
  return answer === undefined ? 'unknown' : truthOf(answer);
}

const ofMissing = (why: string): Truth => (why === 'not-applicable' ? 'not-met' : 'unknown');

function decideByRecord(
  operator: OperatorDefinition,
  path: PathReader | undefined,
  actual: FactValue,
  expected: FactValue,
): Truth {
  if (expected.state === 'missing') return 'unknown';
  const held = actual.state === 'missing' || path === undefined || path(actual.value) !== undefined;
  const fact = held ? actual : ABSENT;
  return truthOf(operator.ofRecord?.(fact, expected.value) ?? false);
}

const ABSENT: FactValue = { state: 'missing', why: 'not-stated', needs: [] };

/** Decides a value that may yet grow: only what no growth can change is decided. */
function decideBound(
  operator: OperatorDefinition,
  low: Json,
  actual: StatedFact,
  expected: Json,
  asOf: string | undefined,
): Truth {
  const high = low === actual.value ? actual.atMost : undefined;
  const atLow = operator.apply(low, expected, asOf);
  if (atLow === undefined) return 'unknown';
  const atHigh = high === undefined ? undefined : operator.apply(high, expected, asOf);
  return BOUND[operator.growth ?? 'none']({ atLow, atHigh, low, high, expected });
}

interface Bound {
  readonly atLow: boolean;
  readonly atHigh: boolean | undefined;
  readonly low: Json;
  readonly high: number | undefined;
  readonly expected: Json;
}

const BOUND: Readonly<Record<Growth | 'none', (bound: Bound) => Truth>> = {
  rising: ({ atLow, atHigh }) => (atLow ? 'met' : atHigh === false ? 'not-met' : 'unknown'),
  falling: ({ atLow, atHigh }) => (!atLow ? 'not-met' : atHigh === true ? 'met' : 'unknown'),
  exact: (bound) => (isOutOfReach(bound) ? 'not-met' : 'unknown'),
  'not-exact': (bound) => (isOutOfReach(bound) ? 'met' : 'unknown'),
  none: () => 'unknown',
};

/** Whether no number from low to high equals an expected one. */
function isOutOfReach({ low, high, expected }: Bound): boolean {
  if (typeof low !== 'number') return false;
  const wanted: readonly unknown[] = Array.isArray(expected) ? expected : [expected];
  return wanted.every(
    (value) => typeof value !== 'number' || value < low || (high !== undefined && value > high),
  );
}
