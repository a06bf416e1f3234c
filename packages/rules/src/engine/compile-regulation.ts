import type { WorkingCalendar } from '../civil/index.js';
import { createConditionCompiler, type ConditionCompiler } from '../conditions/compiler.js';
import type { CompiledCondition } from '../conditions/node.js';
import { OPERATORS } from '../conditions/operators/index.js';
import { pointer } from '../conditions/problem-at.js';
import {
  FAMILY_CASE_SUBJECTS,
  indexVocabulary,
  type VocabularyIndex,
} from '../conditions/vocabulary-index.js';
import type { Condition } from '../contracts/condition.js';
import type { Problem, Result } from '../contracts/problem.js';
import type { Level, Regulation } from '../contracts/regulation.js';
import type { SubjectType, Vocabulary } from '../contracts/vocabulary.js';
import { compileDerivations } from '../facts/derivations.js';
import type { CompiledLevel, CompiledRegulation, Conditional } from './compiled-regulation.js';
import { checkMatches } from './match-check.js';
import { atElements, conditionsByName, levelCondition, namedOutcomes } from './named-outcomes.js';
import { checkReferences } from './reference-check.js';
import { checkRegulationShape, withLaterParts } from './regulation-shape.js';

/**
 * Compiles a regulation against a vocabulary and a working calendar, once for all its cases.
 * Problems carry JSON pointers into the assembled regulation (`/categories/3/conditions/…`);
 * with an error among them there is no compiled regulation.
 */
export function compileRegulation(
  assembled: Regulation,
  vocabulary: Vocabulary,
  calendar: WorkingCalendar,
): Result<CompiledRegulation> {
  const regulation = withLaterParts(assembled);
  const shape = checkRegulationShape(regulation);
  if (shape.length > 0) return { ok: false, problems: shape };
  const problems: Problem[] = [];
  const index = indexVocabulary(vocabulary);
  const outcomes = namedOutcomes(regulation);
  const compiler = compilerFor(regulation, conditionsByName(regulation, outcomes), index);
  const derivations = compileDerivations(index, compiler);
  const parts = compileParts(regulation, compiler, problems);
  problems.push(
    ...derivations.problems,
    ...checkMatches(regulation, index),
    ...checkReferences(regulation, index),
  );
  const found = once(atElements(problems, outcomes));
  if (!derivations.ok || found.some(({ severity }) => severity === 'error')) {
    return { ok: false, problems: found };
  }
  const parameters = new Map(regulation.parameters.map((parameter) => [parameter.id, parameter]));
  const value: CompiledRegulation = {
    regulation,
    vocabulary: index,
    calendar,
    derivations: derivations.value,
    parameters,
    ...parts,
    problems: found,
  };
  return { ok: true, value, problems: found };
}

function compilerFor(
  regulation: Regulation,
  named: Regulation['conditions'],
  vocabulary: VocabularyIndex,
): ConditionCompiler {
  return createConditionCompiler({
    operators: OPERATORS,
    named,
    vocabulary,
    parameters: new Set(regulation.parameters.map(({ id }) => id)),
    subjects: subjectsOf(regulation),
  });
}

/** In a child's case the child's own facts are in reach everywhere. */
function subjectsOf({ caseSubject }: Regulation): readonly SubjectType[] {
  return caseSubject === 'child' ? [...FAMILY_CASE_SUBJECTS, 'member'] : FAMILY_CASE_SUBJECTS;
}

type Parts = Pick<
  CompiledRegulation,
  | 'categories'
  | 'levels'
  | 'stages'
  | 'deadlines'
  | 'schedules'
  | 'documents'
  | 'approvals'
  | 'duties'
  | 'checks'
  | 'criteria'
  | 'conclusions'
>;

function compileParts(
  regulation: Regulation,
  compiler: ConditionCompiler,
  problems: Problem[],
): Parts {
  const compile: Compile = (condition, at) => {
    const compiled = compiler.compile(condition, at);
    problems.push(...compiled.problems);
    return compiled.ok ? compiled.value : undefined;
  };
  const conditional = <Element>(
    list: string,
    elements: readonly Element[],
    key: keyof Element & string,
  ): readonly Conditional<Element>[] =>
    elements.map((element, index) => {
      const condition = element[key] as Condition | undefined;
      if (condition === undefined) return { element, when: undefined };
      return { element, when: compile(condition, pointer('', list, index, key)) };
    });
  // A name that no element uses is compiled too, so that its faults do not lie hidden.
  for (const name of Object.keys(regulation.conditions)) compileUnused(name, compiler, problems);

  return {
    categories: regulation.categories.flatMap((category, index) => {
      const at = pointer('/categories', index, 'conditions');
      const condition = compile(category.conditions, at);
      return condition === undefined ? [] : [{ category, condition }];
    }),
    stages: regulation.stages.map((stage, index) => ({
      stage,
      guards: stage.guards.flatMap((guard, place) => {
        const at = pointer('/stages', index, 'guards', place, 'conditions');
        const condition = compile(guard.conditions, at);
        return condition === undefined ? [] : [{ guard, condition }];
      }),
    })),
    deadlines: conditional('deadlines', regulation.deadlines, 'when'),
    schedules: conditional('schedules', regulation.schedules, 'when'),
    documents: conditional('documents', regulation.documents, 'when'),
    levels: compileLevels(regulation.levels, compile),
    approvals: conditional('approvals', regulation.approvals, 'when'),
    duties: conditional('duties', regulation.duties, 'when'),
    checks: conditional('checks', regulation.checks, 'when').map((check, index) => ({
      ...check,
      condition: compile(check.element.conditions, pointer('/checks', index, 'conditions')),
    })),
    criteria: conditional('criteria', regulation.criteria, 'conditions'),
    conclusions: conditional('conclusions', regulation.conclusions, 'conditions'),
  };
}

type Compile = (condition: Condition, at: string) => CompiledCondition | undefined;

function compileLevels(levels: readonly Level[], compile: Compile): readonly CompiledLevel[] {
  return levels.map((level, index) => {
    const at = pointer('/levels', index);
    const proposal = levelCondition(level);
    return {
      element: level,
      signs: level.signs.map((sign, place) => ({
        element: sign,
        when: compile(sign.conditions, pointer(at, 'signs', place, 'conditions')),
      })),
      when: proposal && compile(proposal, pointer(at, 'conditions')),
    };
  });
}

/** A condition meant for one member is in order if it is in order there. */
function compileUnused(name: string, compiler: ConditionCompiler, problems: Problem[]): void {
  const at = pointer('/conditions', name);
  const ofCase = compiler.compile({ condition: name }, at);
  const found = ofCase.ok ? ofCase : compiler.compile({ condition: name }, at, EVERY_SUBJECT);
  problems.push(...found.problems);
}

const EVERY_SUBJECT: readonly SubjectType[] = [
  ...FAMILY_CASE_SUBJECTS,
  'member',
  'problem',
  'goal',
  'measure',
];

function once(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ code, path, params }) => {
    const key = JSON.stringify([code, path, params]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
