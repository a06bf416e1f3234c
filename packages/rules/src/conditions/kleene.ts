import type { Truth } from '../contracts/condition.js';

/** Conjunction in Kleene's three-valued logic: one failure decides, whatever is unknown. */
export function and(left: Truth, right: Truth): Truth {
  if (left === 'not-met' || right === 'not-met') return 'not-met';
  return left === 'met' && right === 'met' ? 'met' : 'unknown';
}

/** Disjunction in Kleene's three-valued logic: one success decides, whatever is unknown. */
export function or(left: Truth, right: Truth): Truth {
  if (left === 'met' || right === 'met') return 'met';
  return left === 'not-met' && right === 'not-met' ? 'not-met' : 'unknown';
}

/** Negation in Kleene's three-valued logic: unknown stays unknown. */
export function negate(truth: Truth): Truth {
  if (truth === 'unknown') return 'unknown';
  return truth === 'met' ? 'not-met' : 'met';
}

/** A decided answer as a truth. */
export function truthOf(met: boolean): Truth {
  return met ? 'met' : 'not-met';
}
