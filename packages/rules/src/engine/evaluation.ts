import type { CheckedCase } from '../case/checked-case.js';
import type { CivilDate } from '../civil/index.js';
import { AS_OF_PARAMETER, type FactValue, type Scope } from '../conditions/scope.js';
import type { SubjectRef } from '../contracts/case.js';
import type { CitedOutcome, Missing } from '../contracts/decision.js';
import type { Cited } from '../contracts/regulation.js';
import type { SubjectType } from '../contracts/vocabulary.js';
import { timelineOn, type Timeline } from '../events/timeline.js';
import { caseScope } from '../facts/case-facts.js';
import { isInForce } from '../facts/in-force.js';
import { parameterOn, type Settings } from '../facts/parameters.js';
import type { StatementIndex } from '../facts/statement-index.js';
import type { CompiledRegulation } from './compiled-regulation.js';
import { hasForce } from './force.js';
import { oncePerElement } from './once-per-element.js';

/** An outcome that waits for something, by its id in questions (`category:large`). */
export interface Undecided {
  readonly outcome: string;
  readonly waitsFor: readonly Missing[];
}

/** A case as it stood on one day. */
export interface CaseDay {
  readonly on: CivilDate;
  readonly scope: Scope;
  readonly timeline: Timeline;
}

/** One evaluation of one case: what every part of the decision reads. */
export interface Evaluation {
  readonly compiled: CompiledRegulation;
  readonly record: CheckedCase;
  readonly statements: StatementIndex;
  readonly asOf: CivilDate;
  readonly today: CaseDay;
  /** The case as it stood on another day, for what is judged by its own day. */
  readonly dayOf: (on: CivilDate) => CaseDay;
  /** Value of a parameter on a day, settings included. */
  readonly parameter: (id: string, on: string) => FactValue;
  /** Working days before the end of a term in which it is due soon. */
  readonly dueSoon: number;
  /** Filled by the parts of the decision as they find something undecided. */
  readonly undecided: Undecided[];
}

export interface EvaluationInput {
  readonly compiled: CompiledRegulation;
  readonly record: CheckedCase;
  readonly statements: StatementIndex;
  readonly asOf: CivilDate;
  readonly settings: Settings;
  readonly dueSoon: number;
}

/** Prepares an evaluation; days are worked out when asked for, each once. */
export function startEvaluation(input: EvaluationInput): Evaluation {
  const { compiled, record, statements, asOf, settings, dueSoon } = input;
  const parameter = (id: string, on: string): FactValue => {
    if (id === AS_OF_PARAMETER) return { state: 'stated', value: on };
    const known = compiled.parameters.get(id);
    if (known !== undefined) return parameterOn(known, on, settings);
    return { state: 'missing', why: 'not-stated', needs: [{ kind: 'parameter', parameter: id }] };
  };
  const subjects = subjectsOf(record, statements);
  const days = new Map<CivilDate, CaseDay>();
  const { bodies } = compiled.regulation;
  const dayOf = (on: CivilDate): CaseDay => {
    let day = days.get(on);
    if (day === undefined) {
      const timeline = timelineOn(record, on, (event) => hasForce(event, bodies));
      const scope = caseScope(
        {
          asOf: on,
          vocabulary: compiled.vocabulary,
          derivations: compiled.derivations,
          statements,
          parameter: (id) => parameter(id, on),
          event: timeline.find,
        },
        subjects,
      );
      day = { on, scope, timeline };
      days.set(on, day);
    }
    return day;
  };
  const today = dayOf(asOf);
  return { compiled, record, statements, asOf, today, dayOf, parameter, dueSoon, undecided: [] };
}

/** Subjects of which a case has only one at a time; members are reached through lists. */
const SINGLE_SUBJECTS: readonly SubjectType[] = ['family', 'institution', 'specialist'];

/** The case's own subject, the case itself, and whoever is the only one of a kind spoken of. */
function subjectsOf(record: CheckedCase, statements: StatementIndex): readonly SubjectRef[] {
  const own: readonly SubjectRef[] = [record.subject, { type: 'case', id: record.id }];
  const others = SINGLE_SUBJECTS.filter((type) => type !== record.subject.type).flatMap((type) => {
    const spokenOf = statements.subjectsOf(type);
    return spokenOf.length === 1 ? spokenOf : [];
  });
  return [...own, ...others];
}

/** Elements in force on the day of evaluation. */
export function inForce({ asOf }: Evaluation, element: Pick<Cited, 'inForce'>): boolean {
  return isInForce(element.inForce, asOf);
}

/** What an outcome shows of the element that it comes from. */
export const citedOutcome = oncePerElement(
  ({ id, title, clause, norm, origin, reading }: Cited): CitedOutcome => ({
    ...{ id, title, clause, norm, origin },
    ...(reading === undefined ? {} : { reading }),
  }),
);
