import type { WorkingCalendar } from '../civil/index.js';
import { createConditionOpener } from '../conditions/open-condition.js';
import { OPERATORS } from '../conditions/operators/index.js';
import { indexVocabulary, type VocabularyIndex } from '../conditions/vocabulary-index.js';
import type { Condition } from '../contracts/condition.js';
import type { Problem } from '../contracts/problem.js';
import type { Level, Regulation, ShippedRegulation } from '../contracts/regulation.js';
import type { Vocabulary } from '../contracts/vocabulary.js';
import { openDerivations } from '../facts/derivations.js';
import type { CompiledLevel, CompiledRegulation, Conditional } from './compiled-regulation.js';
import { conditionsByName, levelCondition } from './named-outcomes.js';

/**
 * Makes a regulation that was checked before ready to decide cases: what `loadRegulation` gives was
 * checked when the package was built. Nothing is checked here, and the checks are not loaded; a
 * regulation out of a host's hands has to go through `compileRegulation`.
 * @throws RangeError for an operator or a name that does not exist: the regulation was not checked.
 */
export function openRegulation(
  regulation: ShippedRegulation,
  vocabulary: Vocabulary,
  calendar: WorkingCalendar,
): CompiledRegulation {
  return openChecked(regulation, indexVocabulary(vocabulary), calendar, []);
}

/** Opens a regulation of which the problems, warnings all of them, are known. */
export function openChecked(
  regulation: Regulation,
  vocabulary: VocabularyIndex,
  calendar: WorkingCalendar,
  problems: readonly Problem[],
): CompiledRegulation {
  const open = createConditionOpener({ operators: OPERATORS, named: conditionsByName(regulation) });
  const openKey =
    <Key extends string>(key: Key) =>
    <Element extends Readonly<Partial<Record<Key, Condition>>>>(
      element: Element,
    ): Conditional<Element> => {
      const condition: Condition | undefined = element[key];
      return { element, when: condition && open(condition) };
    };
  const applying = openKey('when');
  const deciding = openKey('conditions');
  const openLevel = (element: Level): CompiledLevel => {
    const proposal = levelCondition(element);
    return { element, signs: element.signs.map(deciding), when: proposal && open(proposal) };
  };
  return {
    regulation,
    vocabulary,
    calendar,
    derivations: openDerivations(vocabulary, open),
    parameters: new Map(regulation.parameters.map((parameter) => [parameter.id, parameter])),
    categories: regulation.categories.map((category) => ({
      category,
      condition: open(category.conditions),
    })),
    stages: regulation.stages.map((stage) => ({
      stage,
      guards: stage.guards.map((guard) => ({ guard, condition: open(guard.conditions) })),
    })),
    deadlines: regulation.deadlines.map(applying),
    schedules: regulation.schedules.map(applying),
    documents: regulation.documents.map(applying),
    levels: regulation.levels.map(openLevel),
    approvals: regulation.approvals.map(applying),
    duties: regulation.duties.map(applying),
    checks: regulation.checks.map((check) => ({
      ...applying(check),
      condition: open(check.conditions),
    })),
    criteria: regulation.criteria.map(deciding),
    conclusions: regulation.conclusions.map(deciding),
    problems,
  };
}
