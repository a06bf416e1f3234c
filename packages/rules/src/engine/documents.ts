import type { DocumentRecord } from '../contracts/case.js';
import type { Truth } from '../contracts/condition.js';
import type { Obligation, RequiredDocumentOutcome } from '../contracts/decision.js';
import type { RequiredDocument } from '../contracts/regulation.js';
import type { Conditional } from './compiled-regulation.js';
import { decideCondition } from './decide-condition.js';
import type { Evaluation } from './evaluation.js';
import { isOpen } from './obligation.js';

/** The documents that the stages call for, and where each of them stands. */
export function decideDocuments(
  evaluation: Evaluation,
  obligations: readonly Obligation[],
): readonly RequiredDocumentOutcome[] {
  const due = earliestDue(obligations);
  return evaluation.compiled.documents.map((required) =>
    decideDocument(required, evaluation, due.get(required.element.document)),
  );
}

function decideDocument(
  required: Conditional<RequiredDocument>,
  evaluation: Evaluation,
  due: string | undefined,
): RequiredDocumentOutcome {
  const { document, title, stage, clause, norm, force } = required.element;
  const records = recordsOf(document, evaluation);
  const applies = decideApplies(required, evaluation);
  return {
    document,
    ...(title === undefined ? {} : { title }),
    stage,
    clause,
    norm,
    force,
    state: stateOf(required.element, records, applies, evaluation),
    records: records.map(({ id }) => id),
    ...(due === undefined ? {} : { due }),
  };
}

function decideApplies(
  { element, when }: Conditional<RequiredDocument>,
  evaluation: Evaluation,
): Truth {
  if (when === undefined) return 'met';
  const outcome = `document:${element.stage}/${element.document}`;
  return decideCondition(when, outcome, evaluation).truth;
}

/** Records of a document that were there on the day and are not annulled. */
export function recordsOf(
  document: string,
  { record, asOf }: Evaluation,
): readonly DocumentRecord[] {
  return record.records.filter(
    (candidate) =>
      candidate.document === document &&
      candidate.status !== 'annulled' &&
      candidate.createdOn <= asOf,
  );
}

function stateOf(
  { metBy }: RequiredDocument,
  records: readonly DocumentRecord[],
  applies: Truth,
  { today, asOf }: Evaluation,
): RequiredDocumentOutcome['state'] {
  if (records.some(({ finals }) => finals.some(({ on }) => on <= asOf))) return 'final';
  const issued = metBy !== undefined && today.timeline.all(metBy).length > 0;
  if (issued) return 'recorded-elsewhere';
  if (records.length > 0) return 'draft';
  if (applies === 'not-met') return 'not-needed';
  const unseen = metBy !== undefined && !today.timeline.complete;
  return applies === 'unknown' || unseen ? 'unknown' : 'absent';
}

/** Of each document the first day on which something open waits for it. */
function earliestDue(obligations: readonly Obligation[]): ReadonlyMap<string, string> {
  const earliest = new Map<string, string>();
  for (const obligation of obligations) {
    const { document, due } = obligation;
    if (document === undefined || due === undefined || !isOpen(obligation)) continue;
    const known = earliest.get(document);
    if (known === undefined || due < known) earliest.set(document, due);
  }
  return earliest;
}
