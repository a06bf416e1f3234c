import { missing } from '../conditions/missing.js';
import type { CompiledCondition } from '../conditions/node.js';
import type { Truth } from '../contracts/condition.js';
import type { DecidedOutcome, Missing } from '../contracts/decision.js';
import type { Evaluation } from './evaluation.js';

type Decided = Pick<DecidedOutcome, 'truth' | 'why' | 'missing'>;

/**
 * Decides a condition today and says why; what keeps it undecided is noted for the questions under
 * the outcome's id, unless none is given.
 */
export function decideCondition(
  condition: CompiledCondition,
  outcome: string | undefined,
  { today, undecided }: Evaluation,
): Decided & { readonly truth: Truth; readonly missing: readonly Missing[] } {
  const why = condition.explain(today.scope);
  const waitsFor = missing(why);
  if (why.truth === 'unknown' && outcome !== undefined) undecided.push({ outcome, waitsFor });
  return { truth: why.truth, why, missing: waitsFor };
}
