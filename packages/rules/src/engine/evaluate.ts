import { checkCase } from '../case/check-case.js';
import type { CheckedCase } from '../case/checked-case.js';
import { isCivilDate, parseCivilDate } from '../civil/index.js';
import type { CaseRecord } from '../contracts/case.js';
import type { Decision } from '../contracts/decision.js';
import { checkSettings, type Settings } from '../facts/parameters.js';
import { indexStatements } from '../facts/statement-index.js';
import { decideApprovals } from './approvals.js';
import { decideBodies } from './bodies.js';
import { listCatalogue } from './catalogue.js';
import { decideCategories } from './categories.js';
import { decideChecks } from './checks.js';
import { decideClassifications } from './classifications.js';
import type { CompiledRegulation } from './compiled-regulation.js';
import { findConflicts } from './conflicts.js';
import { decideCriteria } from './criteria.js';
import { decideDeadlines } from './deadlines.js';
import { decideDocuments } from './documents.js';
import { decideDuties } from './duties.js';
import { decideEffectiveness, NO_EFFECTIVENESS } from './effectiveness.js';
import { startEvaluation, type Evaluation } from './evaluation.js';
import { decideHelp } from './help.js';
import { decideLevels } from './levels.js';
import { findMisfits } from './misfits.js';
import { findNextDocument } from './next-document.js';
import { askQuestions, findSettingsNeeded } from './questions.js';
import { decideSchedules } from './schedules.js';
import { decideStageDurations } from './stage-durations.js';
import { decideStage, NO_STAGE } from './stages.js';

export interface EvaluateOptions {
  /** Civil date on which the case is judged; nothing later counts. */
  readonly asOf: string;
  /** Values that the institution has set, by parameter. */
  readonly settings?: Settings;
  /** Working days before the end of a term in which it is due soon; 2 unless told. */
  readonly dueSoonDays?: number;
}

const DUE_SOON_DAYS = 2;

/**
 * What a regulation says of a case on a day. Pure, synchronous and total: a broken part of the
 * record is left out and named in `problems`, whatever is not stated leaves outcomes unknown.
 */
export function evaluate(
  compiled: CompiledRegulation,
  caseRecord: CaseRecord,
  { asOf, settings = {}, dueSoonDays = DUE_SOON_DAYS }: EvaluateOptions,
): Decision {
  const record = checkCase(caseRecord);
  if (!isCivilDate(asOf)) return undatedDecision(compiled, record, asOf);
  const statements = indexStatements(record.statements, compiled.vocabulary);
  const checked = checkSettings(settings, compiled.parameters);
  const evaluation = startEvaluation({
    compiled,
    record,
    statements,
    asOf,
    settings: checked.settings,
    dueSoon: dueSoonDays,
  });
  return {
    ...decide(evaluation),
    problems: [
      ...record.problems,
      ...statements.problems,
      ...checked.problems,
      ...findMisfits(evaluation),
    ],
  };
}

function decide(evaluation: Evaluation): Omit<Decision, 'problems'> {
  const { compiled, record, asOf } = evaluation;
  const stage = decideStage(evaluation);
  const obligations = [
    ...decideDeadlines(evaluation),
    ...decideSchedules(evaluation),
    ...decideStageDurations(evaluation),
  ];
  const categories = decideCategories(evaluation);
  const classifications = decideClassifications(evaluation);
  const documents = decideDocuments(evaluation, obligations);
  const criteria = decideCriteria(evaluation);
  const effectiveness = decideEffectiveness(evaluation, criteria);
  const nextDocument = findNextDocument(evaluation, stage, obligations, documents);
  return {
    ...headOf(compiled, record, asOf),
    categories,
    classifications,
    levels: decideLevels(evaluation),
    help: decideHelp(evaluation),
    stage,
    obligations,
    documents,
    bodies: decideBodies(evaluation),
    approvals: decideApprovals(evaluation),
    duties: decideDuties(evaluation, stage.current?.id),
    catalogue: listCatalogue(evaluation),
    checks: decideChecks(evaluation),
    ...(nextDocument === undefined ? {} : { nextDocument }),
    criteria,
    effectiveness,
    questions: askQuestions(evaluation),
    settingsNeeded: findSettingsNeeded(evaluation),
    conflicts: findConflicts(evaluation),
  };
}

function headOf({ regulation }: CompiledRegulation, { id }: CheckedCase, asOf: string) {
  return {
    regulation: {
      id: regulation.id,
      edition: regulation.edition,
      shortTitle: regulation.shortTitle,
    },
    case: id,
    asOf,
    notRegulated: regulation.notRegulated.map((silence) => ({
      id: silence.id,
      title: silence.title,
    })),
  };
}

/** Without a day nothing can be decided; the caller may not be typed. */
function undatedDecision(
  compiled: CompiledRegulation,
  record: CheckedCase,
  asOf: unknown,
): Decision {
  const day = typeof asOf === 'string' ? asOf : '';
  return {
    ...headOf(compiled, record, day),
    problems: parseCivilDate(day, '/asOf').problems,
    categories: [],
    classifications: [],
    levels: [],
    help: [],
    stage: NO_STAGE,
    obligations: [],
    documents: [],
    bodies: [],
    approvals: [],
    duties: [],
    catalogue: [],
    checks: [],
    criteria: [],
    effectiveness: NO_EFFECTIVENESS,
    questions: [],
    settingsNeeded: [],
    conflicts: [],
  };
}
