import type { CaseloadDecision, Decision, Missing } from '../contracts/decision.js';
import { compare, compareEach, compareSets, type Mismatch } from './mismatch.js';
import { compareObligations } from './compare-obligations.js';
import { compareParts } from './compare-parts.js';
import type { ExpectedCaseload, ScenarioExpectation } from './scenario.js';

/** Every point in which a decision differs from what a scenario expects of it. */
export function compareDecision(
  expect: ScenarioExpectation,
  decision: Decision,
): readonly Mismatch[] {
  const { categories, criteria, stage } = decision;
  const guards = stage.next.flatMap((next) =>
    next.guards.map((guard) => ({ ...guard, id: `${next.id}/${guard.id}` })),
  );
  const truthIn =
    (list: readonly { readonly id: string; readonly truth: string }[]) => (id: string) =>
      list.find((outcome) => outcome.id === id)?.truth;
  return [
    ...compareObligations('obligations', expect.obligations, decision.obligations),
    ...compareParts(expect, decision),
    ...compareEach('categories', expect.categories, truthIn(categories)),
    ...compareEach('criteria', expect.criteria, truthIn(criteria)),
    ...compareEach('guards', expect.guards, truthIn(guards)),
    ...compareEach('next', expect.next, (id) => stage.next.find((next) => next.id === id)?.allowed),
    ...compare('stage', expect.stage, stage.current?.id ?? null),
    ...compareEach('classifications', expect.classifications, (id) => {
      const found = decision.classifications.find((outcome) => outcome.id === id);
      return found && (found.current?.value ?? null);
    }),
    ...compareEach(
      'documents',
      expect.documents,
      (id) => decision.documents.find((one) => `${one.stage}/${one.document}` === id)?.state,
    ),
    ...compare('nextDocument', expect.nextDocument, decision.nextDocument?.document ?? null),
    ...Object.entries(expect.missing ?? {}).flatMap(([outcome, names]) =>
      compareSets(`missing/${outcome}`, names, missingOf(outcome, decision)),
    ),
    ...compareSets(
      'settingsNeeded',
      expect.settingsNeeded,
      decision.settingsNeeded.map(({ parameter }) => parameter),
    ),
    ...compareSets(
      'conflicts',
      expect.conflicts,
      decision.conflicts.map(({ fact }) => fact),
    ),
    ...compareSets(
      'problems',
      expect.problems,
      decision.problems.map(({ code }) => code),
    ),
  ];
}

/** Names of what an outcome waits for: of a category itself, of others by the questions asked. */
function missingOf(outcome: string, { categories, questions }: Decision): readonly string[] {
  const category = categories.find(({ id }) => `category:${id}` === outcome);
  if (category) return category.missing.map(nameOf);
  return questions.filter(({ decides }) => decides.includes(outcome)).map(({ fact }) => fact);
}

function nameOf(missing: Missing): string {
  if (missing.kind === 'parameter') return missing.parameter;
  return missing.kind === 'event' ? missing.event : missing.fact;
}

/** Every point in which a caseload differs from what a scenario expects of it. */
export function compareCaseload(
  expect: ExpectedCaseload,
  decision: CaseloadDecision,
): readonly Mismatch[] {
  const limits = Object.entries(expect.limits ?? {}).flatMap(([id, expected]) => {
    const found = decision.limits.find((limit) => limit.id === id);
    return [
      ...compare(`caseload/limits/${id}/status`, expected.status, found?.status),
      ...compare(`caseload/limits/${id}/actual`, expected.actual, found?.actual),
    ];
  });
  return [
    ...limits,
    ...compare('caseload/combinedWarning', expect.combinedWarning, decision.combinedWarning),
    ...compare('caseload/unclassified', expect.unclassified, decision.unclassified.length),
  ];
}
