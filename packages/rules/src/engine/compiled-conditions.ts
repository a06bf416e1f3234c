import type { CompiledCondition } from '../conditions/node.js';
import type { CompiledRegulation, Conditional } from './compiled-regulation.js';

/** A condition of a regulation by the name of the outcome that it decides. */
export interface NamedCompiledCondition {
  /** Kind and id: `category:large`, `guard:activity/agreement-signed`, `deadline:program-draft`. */
  readonly name: string;
  readonly condition: CompiledCondition;
}

/**
 * Every condition of a compiled regulation that is asked of a case as it stands on the day of
 * evaluation. Of obligations it is the condition under which they apply.
 */
export function compiledConditions(
  compiled: CompiledRegulation,
): readonly NamedCompiledCondition[] {
  return [
    ...compiled.categories.map(({ category, condition }) => ({
      name: `category:${category.id}`,
      condition,
    })),
    ...compiled.stages.flatMap(({ stage, guards }) =>
      guards.map(({ guard, condition }) => ({ name: `guard:${stage.id}/${guard.id}`, condition })),
    ),
    ...compiled.levels.flatMap(({ element, when, signs }) => [
      ...signs.flatMap((sign) => named(`sign:${element.id}/${sign.element.id}`, sign.when)),
      ...named(`level:${element.id}`, when),
    ]),
    ...conditional('deadline', compiled.deadlines),
    ...conditional('schedule', compiled.schedules),
    ...compiled.documents.flatMap(({ element, when }) =>
      named(`document:${element.stage}/${element.document}`, when),
    ),
    ...conditional('approval', compiled.approvals),
    ...conditional('duty', compiled.duties),
    ...compiled.checks.flatMap(({ element, condition, when }) => [
      ...named(`check-applies:${element.id}`, when),
      ...named(`check:${element.id}`, condition),
    ]),
    ...conditional('criterion', compiled.criteria),
    ...conditional('conclusion', compiled.conclusions),
  ];
}

const named = (name: string, condition: CompiledCondition | undefined) =>
  condition === undefined ? [] : [{ name, condition }];

const conditional = (
  kind: string,
  elements: readonly Conditional<{ readonly id: string }>[],
): readonly NamedCompiledCondition[] =>
  elements.flatMap(({ element, when }) => named(`${kind}:${element.id}`, when));
