import { checkCase } from '../../case/check-case.js';
import { parseCivilDate } from '../../civil/index.js';
import { pointer, problemAt } from '../../conditions/problem-at.js';
import type { CaseRecord } from '../../contracts/case.js';
import type { Truth } from '../../contracts/condition.js';
import type { Problem } from '../../contracts/problem.js';
import { compiledConditions } from '../../engine/compiled-conditions.js';
import type { CompiledRegulation } from '../../engine/compiled-regulation.js';
import { startEvaluation } from '../../engine/evaluation.js';
import { checkSettings, type Settings } from '../../facts/parameters.js';
import { indexStatements } from '../../facts/statement-index.js';

/** Truths of a regulation's conditions for one case, by the name of the outcome they decide. */
export interface DecidedConditions {
  readonly case: string;
  readonly truths: readonly (readonly [name: string, truth: Truth])[];
  readonly problems: readonly Problem[];
}

/** Decides conditions alone: no terms, no stages, no explanations, so that many cases take little time. */
export function conditionDecider(
  compiled: CompiledRegulation,
  day: string,
  given: Settings,
): (record: CaseRecord) => DecidedConditions {
  const conditions = compiledConditions(compiled);
  const { settings, problems: unset } = checkSettings(given, compiled.parameters);
  const asOf = parseCivilDate(day, '/asOf');
  return (input) => {
    const record = checkCase(input);
    const statements = indexStatements(record.statements, compiled.vocabulary);
    const strange = record.events
      .filter(({ part }) => !compiled.vocabulary.events.has(part.type))
      .map(({ part, pointer: at }) =>
        problemAt(pointer(at, 'type'), 'event-unknown', { value: part.type }),
      );
    const problems = [
      ...asOf.problems,
      ...record.problems,
      ...statements.problems,
      ...unset,
      ...strange,
    ];
    if (!asOf.ok) return { case: record.id, truths: [], problems };
    const evaluation = startEvaluation({
      compiled,
      record,
      statements,
      asOf: asOf.value,
      settings,
      dueSoon: 0,
    });
    const { scope } = evaluation.today;
    const truths = conditions.map(({ name, condition }) => [name, condition.truth(scope)] as const);
    return { case: record.id, truths, problems };
  };
}
