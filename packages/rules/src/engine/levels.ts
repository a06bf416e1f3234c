import type { DecidedOutcome, LevelOutcome, LevelsOutcome } from '../contracts/decision.js';
import type { CompiledLevel } from './compiled-regulation.js';
import { decideCondition } from './decide-condition.js';
import { citedOutcome, inForce, type Evaluation } from './evaluation.js';
import { historyOf, type RecordedHistory } from './value-periods.js';

/** Levels by the fact that records them: what the signs propose beside what a person recorded. */
export function decideLevels(evaluation: Evaluation): readonly LevelsOutcome[] {
  const levels = evaluation.compiled.levels.filter(({ element }) => inForce(evaluation, element));
  const facts = [...new Set(levels.map(({ element }) => element.fact))];
  return facts.map((fact) => {
    const own = levels.filter(({ element }) => element.fact === fact);
    const outcomes = own.map((level) => decideLevel(level, evaluation));
    const elements = own.map(({ element }) => element);
    const history = historyOf(fact, elements, evaluation);
    if (history.current === undefined) {
      const found = evaluation.today.scope.lookup(fact);
      const waitsFor = found.state === 'missing' ? found.needs : [];
      evaluation.undecided.push({ outcome: `levels:${fact}`, waitsFor });
    }
    const proposal = propose(outcomes);
    return {
      fact,
      levels: outcomes,
      ...(typeof proposal === 'object' ? { proposed: proposal.value } : {}),
      ...history,
      state: stateOf(proposal, history),
    };
  });
}

function decideLevel({ element, signs, when }: CompiledLevel, evaluation: Evaluation) {
  const { id, value, order, urgent = false } = element;
  const decided =
    when === undefined
      ? ({ truth: 'not-met', missing: [] } as const)
      : decideCondition(when, `level:${id}`, evaluation);
  return {
    ...citedOutcome(element),
    value,
    order,
    urgent,
    ...decided,
    signs: signs
      .filter((sign) => inForce(evaluation, sign.element))
      .map((sign): DecidedOutcome => ({
        ...citedOutcome(sign.element),
        ...(sign.when === undefined
          ? { truth: 'unknown', missing: [] }
          : decideCondition(sign.when, undefined, evaluation)),
      })),
  };
}

type Proposal = LevelOutcome | 'none' | 'undecided';

/** The highest level that is met; a higher one that is undecided leaves the proposal open. */
function propose(levels: readonly LevelOutcome[]): Proposal {
  const descending = levels.toSorted((left, right) => right.order - left.order);
  const first = descending.find(({ truth }) => truth !== 'not-met');
  if (first === undefined) return 'none';
  return first.truth === 'met' ? first : 'undecided';
}

function stateOf(proposal: Proposal, { current }: RecordedHistory): LevelsOutcome['state'] {
  if (current === undefined) return proposal === 'undecided' ? 'undecided' : 'not-recorded';
  if (proposal === 'undecided') return 'undecided';
  if (proposal === 'none') return 'not-proposed';
  return proposal.value === current.value ? 'agrees' : 'differs';
}
