import type { Condition } from '../../contracts/condition.js';
import type { Problem, Result } from '../../contracts/problem.js';
import { createConditionCompiler, type ConditionOptions } from '../compiler.js';
import type { CompiledCondition } from '../node.js';
import { pointer } from '../problem-at.js';
import { indexVocabulary, type VocabularyIndex } from '../vocabulary-index.js';
import type { Ownership } from './fact-record.js';
import { createRuleSet, type RuleSet } from './rule-set.js';

/**
 * Compiles many conditions into a rule set that decides plain facts fast: comparisons of one value
 * become one look into a table, rules masks over bits. No code is generated, so a strict policy of
 * scripts has nothing to object to.
 * @returns the rule set, or what is wrong, with pointers into the list (`/3/all/0/fact`)
 */
export function compileRules(
  conditions: readonly Condition[],
  { vocabulary, ...options }: ConditionOptions,
): Result<RuleSet> {
  const index = vocabulary === undefined ? undefined : indexVocabulary(vocabulary);
  const compiler = createConditionCompiler({
    ...options,
    ...(index === undefined ? {} : { vocabulary: index }),
  });
  const problems: Problem[] = [];
  const compiled: CompiledCondition[] = [];
  conditions.forEach((condition, at) => {
    const result = compiler.compile(condition, pointer('', at));
    problems.push(...result.problems);
    if (result.ok) compiled.push(result.value);
  });
  if (compiled.length < conditions.length) return { ok: false, problems };
  return { ok: true, value: createRuleSet(compiled, ownershipBy(index)), problems };
}

/** Facts of the elements' own subject; without a vocabulary whatever an element lacks is inherited. */
export function ownershipBy(vocabulary: VocabularyIndex | undefined): Ownership {
  return (list, fact) => {
    const of = vocabulary?.facts.get(list)?.of;
    return of !== undefined && vocabulary?.facts.get(fact)?.subject === of;
  };
}
