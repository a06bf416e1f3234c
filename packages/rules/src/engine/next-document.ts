import type {
  Decision,
  Obligation,
  RequiredDocumentOutcome,
  StageOutcome,
} from '../contracts/decision.js';
import { recordsOf } from './documents.js';
import type { Evaluation } from './evaluation.js';
import { isOpen } from './obligation.js';

/**
 * The document to take up next: that of the open obligation due first, unless it is already
 * signed; else the first one that the current stage requires and the case does not have. A closed
 * case needs none.
 */
export function findNextDocument(
  evaluation: Evaluation,
  stage: StageOutcome,
  obligations: readonly Obligation[],
  documents: readonly RequiredDocumentOutcome[],
): Decision['nextDocument'] {
  const closed = stage.current === undefined && stage.periods.length > 0;
  if (closed) return undefined;
  const [urgent] = obligations
    .filter((obligation) => isOpen(obligation) && !isDone(obligation, evaluation))
    .toSorted((left, right) => ((left.due ?? '') < (right.due ?? '') ? -1 : 1));
  if (urgent?.document !== undefined) {
    const { document, due, status, clause, key } = urgent;
    return { document, ...(due === undefined ? {} : { due }), status, clause, obligation: key };
  }
  const required = documents.find(
    (document) =>
      document.stage === stage.current?.id &&
      document.force === 'required' &&
      (document.state === 'absent' || document.state === 'draft'),
  );
  return required && { document: required.document, clause: required.clause };
}

/** Whether the obligation names no document, or that document was signed while its clock ran. */
function isDone({ document, from, period }: Obligation, evaluation: Evaluation): boolean {
  if (document === undefined) return true;
  const since = period?.from ?? from?.on ?? '';
  return recordsOf(document, evaluation).some(({ finals }) =>
    finals.some(({ on }) => on >= since && on <= evaluation.asOf),
  );
}
