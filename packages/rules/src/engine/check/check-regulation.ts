import type { ConditionContext } from '../../conditions/check/checking.js';
import {
  createConditionChecker,
  type ConditionChecker,
} from '../../conditions/check/condition-checker.js';
import { OPERATORS } from '../../conditions/operators/index.js';
import { pointer } from '../../conditions/problem-at.js';
import { FAMILY_CASE_SUBJECTS, type VocabularyIndex } from '../../conditions/vocabulary-index.js';
import type { Problem } from '../../contracts/problem.js';
import type { Regulation } from '../../contracts/regulation.js';
import { checkDerivations } from '../../facts/check-derivations.js';
import { conditionsByName } from '../named-outcomes.js';
import { conditionPlaces } from './condition-places.js';
import { checkMatches } from './match-check.js';
import { atElements } from './outcome-places.js';
import { checkReferences } from './reference-check.js';

type Subjects = NonNullable<ConditionContext['subjects']>;

/** What is wrong with a regulation of sound shape: conditions, derived facts, events, references. */
export function checkRegulation(
  regulation: Regulation,
  vocabulary: VocabularyIndex,
): readonly Problem[] {
  const check = createConditionChecker({
    operators: OPERATORS,
    named: conditionsByName(regulation),
    vocabulary,
    parameters: new Set(regulation.parameters.map(({ id }) => id)),
    subjects: subjectsOf(regulation),
  });
  const derivations = checkDerivations(vocabulary, check);
  const problems = [
    // A name that no element uses is checked too, so that its faults do not lie hidden.
    ...Object.keys(regulation.conditions).flatMap((name) => checkName(name, check)),
    ...conditionPlaces(regulation).flatMap(({ condition, at }) => check(condition, at).problems),
    ...derivations,
    ...checkMatches(regulation, vocabulary),
    ...checkReferences(regulation, vocabulary),
  ];
  return once(atElements(problems, regulation));
}

/** In a child's case the child's own facts are in reach everywhere. */
function subjectsOf({ caseSubject }: Regulation): Subjects {
  return caseSubject === 'child' ? [...FAMILY_CASE_SUBJECTS, 'member'] : FAMILY_CASE_SUBJECTS;
}

/** A condition meant for one member is in order if it is in order there. */
function checkName(name: string, check: ConditionChecker): readonly Problem[] {
  const at = pointer('/conditions', name);
  const ofCase = check({ condition: name }, at);
  if (ofCase.measure !== undefined) return ofCase.problems;
  return check({ condition: name }, at, EVERY_SUBJECT).problems;
}

const EVERY_SUBJECT: Subjects = [...FAMILY_CASE_SUBJECTS, 'member', 'problem', 'goal', 'measure'];

function once(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ code, path, params }) => {
    const key = JSON.stringify([code, path, params]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
