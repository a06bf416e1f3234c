import type { VocabularyIndex } from '../../conditions/vocabulary-index.js';
import type { Problem } from '../../contracts/problem.js';
import type { Regulation } from '../../contracts/regulation.js';
import { fileOfPointer } from '../../pack/file-of-pointer.js';
import { checkConditions } from './check-conditions.js';
import { checkDuplicates } from './check-duplicates.js';
import { checkLeaves } from './check-leaves.js';
import { checkRanges } from './check-ranges.js';
import { checkStageReach } from './check-stages.js';
import { checkUnused } from './check-unused.js';
import { conditionSlots } from './condition-slots.js';
import { judgeOf } from './judge.js';

/**
 * What rules do and cannot do, decided on their normal form: every answer is exact, and where a
 * condition is too large to decide it says so. Facts are taken to be independent of each other
 * except where the vocabulary derives one from another (ages, lists, counts) and where one event is
 * a case of another. The regulation must compile. Problems tell the file of the pack, too.
 */
export function checkDecisions(
  regulation: Regulation,
  vocabulary: VocabularyIndex,
): readonly Problem[] {
  const slots = conditionSlots(regulation);
  const judge = judgeOf(regulation, vocabulary, slots);
  const problems = [
    ...checkLeaves(regulation, vocabulary),
    ...checkConditions(slots, judge, vocabulary),
    ...checkDuplicates(regulation, judge),
    ...checkRanges(regulation, judge),
    ...checkStageReach(regulation),
    ...checkUnused(regulation),
  ];
  return problems.map((problem) => {
    const file = fileOfPointer(problem.path);
    return file === undefined ? problem : { ...problem, file };
  });
}
