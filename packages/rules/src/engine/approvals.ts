import type { DocumentRecord } from '../contracts/case.js';
import type { Truth } from '../contracts/condition.js';
import type { ApprovalOutcome } from '../contracts/decision.js';
import type { Approval } from '../contracts/regulation.js';
import { and } from '../conditions/kleene.js';
import type { Conditional } from './compiled-regulation.js';
import { decideCondition } from './decide-condition.js';
import { recordsOf } from './documents.js';
import { citedOutcome, inForce, type Evaluation } from './evaluation.js';
import { pickAny, pickOfRecord, type EventPick } from './event-pick.js';
import { decidedBy } from './force.js';
import { eventRef } from './obligation.js';
import { decideSignature } from './signatures.js';

/** Where every approval and signature stands; of supplements each by its number. */
export function decideApprovals(evaluation: Evaluation): readonly ApprovalOutcome[] {
  return evaluation.compiled.approvals
    .filter(({ element }) => inForce(evaluation, element))
    .flatMap((approval) => decideOne(approval, evaluation));
}

function decideOne(
  { element, when }: Conditional<Approval>,
  evaluation: Evaluation,
): readonly ApprovalOutcome[] {
  const { id, document } = element;
  const applies =
    when === undefined ? 'met' : decideCondition(when, `approval:${id}`, evaluation).truth;
  const records = recordsOf(document, evaluation);
  const { timeline } = evaluation.today;
  if (element.supplement !== true) {
    return [stateOf(element, id, applies, records, pickAny(timeline), evaluation)];
  }
  return records.map((record, index) => ({
    ...stateOf(
      element,
      `${id}:${index + 1}`,
      applies,
      [record],
      pickOfRecord(timeline, record.id),
      evaluation,
    ),
    record: record.id,
    number: index + 1,
  }));
}

function stateOf(
  approval: Approval,
  key: string,
  applies: Truth,
  records: readonly DocumentRecord[],
  pick: EventPick,
  evaluation: Evaluation,
): ApprovalOutcome {
  const { recordedBy, rejectedBy, signatories, agreedWith = [] } = approval;
  const by = approversOf(approval, evaluation);
  const recorded = recordedBy && pick(recordedBy);
  // An approval by somebody else is not the approval asked for.
  const strange = recorded && by.length > 0 && !isAmong(decidedBy(recorded), by);
  const approved = strange === true ? undefined : recorded;
  const rejected = rejectedBy && pick(rejectedBy);
  const overturned = rejected && !(approved && approved.on >= rejected.on);
  const signatures = signatories.map((signatory) =>
    decideSignature(signatory, records, pick, evaluation),
  );
  const signed = signatures.reduce<Truth>((truth, one) => and(truth, SIGNED[one.state]), 'met');
  // Where no decision is recorded, the signatures are the approval.
  const decided =
    recordedBy === undefined && overturned !== true
      ? signed
      : approvalTruth(approved, overturned, evaluation);
  const state = stateName(applies, decided, overturned !== undefined && overturned);
  return {
    ...citedOutcome(approval),
    key,
    document: approval.document,
    state,
    truth: and(decided, signed),
    ...(recordedBy === undefined ? { signaturesOnly: true } : {}),
    by,
    agreedWith,
    ...(approved === undefined || overturned === true ? {} : { approved: withName(approved) }),
    ...(overturned === true ? { rejected: eventRef(rejected) } : {}),
    signatures,
  };
}

const SIGNED = {
  signed: 'met',
  refused: 'not-met',
  missing: 'not-met',
  unknown: 'unknown',
} as const satisfies Record<string, Truth>;

type Event = NonNullable<ReturnType<EventPick>>;

function withName(event: Event) {
  const by = decidedBy(event);
  return { ...eventRef(event), ...(by === undefined ? {} : { by }) };
}

const isAmong = (name: string | undefined, by: readonly string[]): boolean =>
  name === undefined || by.includes(name);

function approvalTruth(
  approved: Event | undefined,
  overturned: boolean | undefined,
  { today }: Evaluation,
): Truth {
  if (overturned === true) return 'not-met';
  if (approved !== undefined) return 'met';
  return today.timeline.complete ? 'not-met' : 'unknown';
}

function stateName(applies: Truth, decided: Truth, rejected: boolean): ApprovalOutcome['state'] {
  if (applies === 'not-met') return 'not-applicable';
  if (rejected) return 'rejected';
  if (decided === 'met') return 'approved';
  return applies === 'unknown' || decided === 'unknown' ? 'unknown' : 'awaited';
}

/** Who may approve; when the text is silent, whom the institution has named. */
function approversOf(
  { id, by }: Approval,
  { parameter, asOf, undecided }: Evaluation,
): readonly string[] {
  if (!('parameter' in by)) return by;
  const value = parameter(by.parameter, asOf);
  if (value.state === 'stated' && typeof value.value === 'string') return [value.value];
  if (value.state === 'missing') {
    undecided.push({ outcome: `approval:${id}`, waitsFor: value.needs });
  }
  return [];
}
