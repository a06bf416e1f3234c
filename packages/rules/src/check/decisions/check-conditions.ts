import { problemAt } from '../../conditions/problem-at.js';
import type { VocabularyIndex } from '../../conditions/vocabulary-index.js';
import type { Condition } from '../../contracts/condition.js';
import type { Problem } from '../../contracts/problem.js';
import { checkBranches } from './check-branches.js';
import type { ConditionSlot } from './condition-slots.js';
import type { Judge } from './judge.js';

/** Conditions that no case meets, that every case meets, and what is superfluous inside the others. */
export function checkConditions(
  slots: readonly ConditionSlot[],
  judge: Judge,
  vocabulary: VocabularyIndex,
): readonly Problem[] {
  return slots.flatMap(({ at, condition }): readonly Problem[] => {
    const formula = judge.formulaOf(condition);
    const meetable = judge.canBeMet(formula);
    if (meetable === undefined) return [problemAt(at, 'condition-undecided', {}, 'warning')];
    if (!meetable) return [problemAt(at, 'condition-never-met')];
    if (!isRecorded(condition, vocabulary) && judge.canFail(formula) === false) {
      return [problemAt(at, 'condition-always-met', {}, 'warning')];
    }
    return checkBranches(condition, at, judge);
  });
}

/** All options of a fact named one by one: whoever writes so asks whether any was recorded. */
function isRecorded(condition: Condition, { facts }: VocabularyIndex): boolean {
  if (!('fact' in condition) || condition.operator !== 'in') return false;
  return facts.get(condition.fact)?.options !== undefined;
}
