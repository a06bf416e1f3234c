import type { InstitutionDocumentOutcome } from '../../contracts/decision.js';
import type { InstitutionDocument } from '../../contracts/regulation.js';
import { recordsOf } from '../documents.js';
import { citedOutcome, type Evaluation } from '../evaluation.js';

/** Whether the institution keeps a journal or another document: a record here, or an event. */
export function decideInstitutionDocument(
  element: InstitutionDocument,
  evaluation: Evaluation,
): InstitutionDocumentOutcome {
  const { document, keptBy, metBy } = element;
  const { timeline } = evaluation.today;
  const records = recordsOf(document, evaluation);
  const kept = records.length > 0 || (metBy !== undefined && timeline.all(metBy).length > 0);
  const unseen = metBy !== undefined && !timeline.complete;
  return {
    ...citedOutcome(element),
    document,
    ...(keptBy === undefined ? {} : { keptBy }),
    state: kept ? 'kept' : unseen ? 'unknown' : 'absent',
    records: records.map(({ id }) => id),
  };
}
