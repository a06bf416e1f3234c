import type { ApprovalOutcome, BodyOutcome, SignatureOutcome } from '../contracts/decision.js';
import { approvalTexts as texts, bodyTexts } from '../locale/ru-outcomes.js';
import { eventTitle } from './describe-event.js';
import { fill } from './fill.js';
import { dayText, namesOf, type OutcomeContext } from './outcome-context.js';

/** Where an approval stands and whose signatures are there, in Russian. */
export function describeApproval(
  approval: ApprovalOutcome,
  context: OutcomeContext,
): readonly string[] {
  const { number, agreedWith, signatures, state } = approval;
  const needed = state !== 'not-applicable';
  return [
    ...(number === undefined ? [] : [fill(texts.supplement, { number })]),
    stateText(approval, context),
    ...(needed && state !== 'approved' && agreedWith.length > 0
      ? [fill(texts.agreed, { by: namesOf(agreedWith, context) })]
      : []),
    ...(needed ? signatures.map((signature) => signatureText(signature, context)) : []),
  ];
}

function stateText(
  { state, approved, rejected, by, signaturesOnly }: ApprovalOutcome,
  context: OutcomeContext,
): string {
  switch (state) {
    case 'approved':
      if (approved === undefined) return texts.signedByAll;
      return approved.by === undefined
        ? fill(texts.approved, { on: dayText(approved.on) })
        : fill(texts.approvedBy, { on: dayText(approved.on), by: namesOf([approved.by], context) });
    case 'rejected':
      return fill(texts.rejected, { on: dayText(rejected?.on ?? '') });
    case 'awaited':
      if (signaturesOnly === true) return texts.signedOnly;
      return by.length === 0
        ? texts.awaitedUnknown
        : fill(texts.awaited, { by: namesOf(by, context) });
    case 'not-applicable':
    case 'unknown':
      return texts[state];
  }
}

function signatureText({ role, state, on }: SignatureOutcome, context: OutcomeContext): string {
  const text = state === 'unknown' ? texts.unknownSignature : texts[state];
  return fill(text, { role: namesOf([role], context), on: dayText(on ?? '') });
}

/** What weight a body's word has, and what it only advised, in Russian. */
export function describeBody(
  { title, force, advice }: BodyOutcome,
  { vocabulary }: OutcomeContext,
): readonly string[] {
  return [
    fill(bodyTexts.force, { title, force: force.map((one) => bodyTexts[one]).join(', ') }),
    ...advice.map(({ event, on }) =>
      fill(bodyTexts.advice, {
        event: eventTitle(event, undefined, vocabulary),
        on: dayText(on),
      }),
    ),
  ];
}
