import { checkCase } from '../../case/check-case.js';
import { isCivilDate, parseCivilDate } from '../../civil/index.js';
import { problemAt } from '../../conditions/problem-at.js';
import { isObject } from '../../conditions/shape.js';
import type { InstitutionDecision, InstitutionRecord } from '../../contracts/decision.js';
import type { InstitutionElement } from '../../contracts/regulation.js';
import { checkSettings } from '../../facts/parameters.js';
import { indexStatements } from '../../facts/statement-index.js';
import type { CompiledRegulation } from '../compiled-regulation.js';
import type { EvaluateOptions } from '../evaluate.js';
import { inForce, startEvaluation, type Evaluation } from '../evaluation.js';
import { findSettingsNeeded } from '../questions.js';
import { decideInstitutionDocument } from './institution-documents.js';
import { decideInstitutionSchedule } from './institution-schedules.js';
import { decideOrder } from './orders.js';

/**
 * What a regulation says of an institution on a day: its regular meetings, standing orders and
 * journals. Pure and total like `evaluate`: a broken part of the record is left out and named in
 * `problems`.
 */
export function evaluateInstitution(
  compiled: CompiledRegulation,
  record: InstitutionRecord,
  { asOf, settings = {}, dueSoonDays = 2 }: EvaluateOptions,
): InstitutionDecision {
  const whole = isObject(record) ? record : ({} as InstitutionRecord);
  const checked = checkCase(asCase(whole));
  const { id, edition, shortTitle } = compiled.regulation;
  const head = { regulation: { id, edition, shortTitle }, institution: checked.id };
  if (!isCivilDate(asOf)) {
    const day = typeof asOf === 'string' ? asOf : '';
    const { problems } = parseCivilDate(day, '/asOf');
    const empty = { obligations: [], orders: [], documents: [], settingsNeeded: [] };
    return { ...head, asOf: day, ...empty, problems };
  }
  const sound = checkSettings(settings, compiled.parameters);
  const evaluation = startEvaluation({
    compiled,
    record: checked,
    statements: indexStatements([], compiled.vocabulary),
    asOf,
    settings: sound.settings,
    dueSoon: dueSoonDays,
  });
  const since = sinceOf(whole, evaluation);
  return {
    ...head,
    asOf,
    obligations: ofKind('schedule', evaluation).flatMap((schedule) =>
      decideInstitutionSchedule(schedule, since, evaluation),
    ),
    orders: ofKind('order', evaluation).map((order) => decideOrder(order, evaluation)),
    documents: ofKind('document', evaluation).map((document) =>
      decideInstitutionDocument(document, evaluation),
    ),
    settingsNeeded: findSettingsNeeded(evaluation),
    problems: [
      ...checked.problems,
      ...sound.problems,
      ...(checked.regulation === id
        ? []
        : [
            problemAt('/regulation', 'case-regulation', {
              value: checked.regulation,
              expected: id,
            }),
          ]),
    ],
  };
}

/** An institution's record is checked as a case without statements would be. */
function asCase(record: InstitutionRecord) {
  return {
    records: [],
    ...record,
    title: '',
    subject: { type: 'institution' as const, id: record.id },
    statements: [],
  };
}

/** From when the institution is asked: not before the regulation, not before its record. */
function sinceOf({ since }: InstitutionRecord, { compiled }: Evaluation): string {
  const { from } = compiled.regulation.inForce;
  return since !== undefined && isCivilDate(since) && since > from ? since : from;
}

function ofKind<Kind extends InstitutionElement['kind']>(
  kind: Kind,
  evaluation: Evaluation,
): readonly Extract<InstitutionElement, { kind: Kind }>[] {
  return evaluation.compiled.regulation.institution.filter(
    (element): element is Extract<InstitutionElement, { kind: Kind }> =>
      element.kind === kind && inForce(evaluation, element),
  );
}
