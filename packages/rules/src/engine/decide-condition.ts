import { missing } from '../conditions/missing.js';
import type { CompiledCondition } from '../conditions/node.js';
import type { DecidedOutcome } from '../contracts/decision.js';
import type { CaseDay, Evaluation } from './evaluation.js';

type Decided = Required<Pick<DecidedOutcome, 'truth' | 'why' | 'missing'>>;

/**
 * Decides a condition, today unless another day is given, and says why; what keeps it undecided is noted for the questions under
 * the outcome's id, unless none is given.
 */
export function decideCondition(
  condition: CompiledCondition,
  outcome: string | undefined,
  { today, undecided }: Evaluation,
  { scope }: CaseDay = today,
): Decided {
  const why = condition.explain(scope);
  const waitsFor = missing(why);
  if (why.truth === 'unknown' && outcome !== undefined) undecided.push({ outcome, waitsFor });
  return { truth: why.truth, why, missing: waitsFor };
}
