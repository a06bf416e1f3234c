import type { ConditionChecker } from '../conditions/check/condition-checker.js';
import { pointer, problemAt } from '../conditions/problem-at.js';
import { FAMILY_CASE_SUBJECTS, type VocabularyIndex } from '../conditions/vocabulary-index.js';
import type { Problem } from '../contracts/problem.js';
import type { FactDefinition, FactType } from '../contracts/vocabulary.js';

/** Facts that each derived fact reads. */
type Readings = ReadonlyMap<string, readonly string[]>;

/** Checks the derived facts of a vocabulary: bases of the right type, sound filters, no circles. */
export function checkDerivations(
  vocabulary: VocabularyIndex,
  check: ConditionChecker,
): readonly Problem[] {
  const problems: Problem[] = [];
  const readings = new Map<string, readonly string[]>();
  for (const fact of vocabulary.facts.values()) {
    const reads = checkDerivation(fact, vocabulary, check, problems);
    if (reads !== undefined) readings.set(fact.id, reads);
  }
  return [...problems, ...findCircles(readings)];
}

const at = (fact: FactDefinition, ...segments: readonly string[]): string =>
  pointer('/facts', fact.id, 'derive', ...segments);

/** @returns the facts that it reads; undefined when there is nothing derived or something wrong */
function checkDerivation(
  fact: FactDefinition,
  vocabulary: VocabularyIndex,
  check: ConditionChecker,
  problems: Problem[],
): readonly string[] | undefined {
  const { derive } = fact;
  if (derive === undefined) return undefined;
  if ('ageYears' in derive) {
    const base = baseOf(fact, 'ageYears', derive.ageYears, 'date', vocabulary, problems);
    return base && [base.id];
  }
  if ('count' in derive) {
    const base = baseOf(fact, 'count', derive.count, 'list', vocabulary, problems);
    return base && [base.id];
  }
  const base = baseOf(fact, 'filter', derive.filter, 'list', vocabulary, problems);
  if (base === undefined) return undefined;
  const reach = [
    ...FAMILY_CASE_SUBJECTS,
    fact.subject,
    ...(base.of === undefined ? [] : [base.of]),
  ];
  const where = check(derive.where, at(fact, 'where'), reach);
  problems.push(...where.problems);
  return where.measure && [base.id, ...where.measure.facts];
}

function baseOf(
  fact: FactDefinition,
  key: string,
  id: string,
  type: FactType,
  { facts }: VocabularyIndex,
  problems: Problem[],
): FactDefinition | undefined {
  const base = facts.get(id);
  if (base?.type === type) return base;
  const code = base === undefined ? 'fact-unknown' : 'derivation-base';
  problems.push(problemAt(at(fact, key), code, { value: id, expected: type }));
  return undefined;
}

function findCircles(readings: Readings): readonly Problem[] {
  return [...readings.keys()]
    .filter((id) => reaches(id, id, readings, new Set()))
    .map((id) => problemAt(pointer('/facts', id, 'derive'), 'derivation-circle', { value: id }));
}

function reaches(from: string, to: string, readings: Readings, seen: Set<string>): boolean {
  const reads = readings.get(from);
  if (reads === undefined || seen.has(from)) return false;
  seen.add(from);
  return reads.some((id) => id === to || reaches(id, to, readings, seen));
}
