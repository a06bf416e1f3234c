import { html, nothing, type TemplateResult } from 'lit';
import type { ApprovalOutcome, Decision } from '@semya/rules';
import { decisionTexts } from '../../../locale/decision.ru.js';
import { showDate } from '../../../locale/show-date.js';
import { citedItem, citedList, type Cited } from './cited-item.js';
import { roleTitle } from './role-title.js';

const texts = decisionTexts.approvals;

/** What is approved and signed, by whom, and what still waits; and whose word was advice only. */
export function approvalsSection(
  { approvals, bodies }: Decision,
  cited: Cited,
): TemplateResult | typeof nothing {
  const asked = approvals.filter(({ state }) => state !== 'not-applicable');
  const advising = bodies.filter(({ advice }) => advice.length > 0);
  if (asked.length + advising.length === 0) return nothing;
  return html`<section class="approvals" aria-labelledby="approvals">
    <h3 id="approvals">${texts.title}</h3>
    ${citedList(asked.map((approval) => approvalItem(approval, cited)))}
    ${advising.map(
      ({ title, advice }) =>
        html`<p class="note warning">
          ${decisionTexts.advice(title, advice.map(({ on }) => showDate(on)).join(', '))}
        </p>`,
    )}
  </section>`;
}

/** A document that nobody approves and everybody signs is settled when all have signed. */
function lookOf({ state, truth }: ApprovalOutcome): string {
  if (state === 'rejected') return 'status-overdue';
  return `truth-${state === 'approved' ? truth : 'unknown'}`;
}

function approvalItem(approval: ApprovalOutcome, cited: Cited): TemplateResult {
  const { key, state, by, agreedWith, approved, rejected, signatures } = approval;
  const name = (id: string): string => roleTitle(id, cited.regulation);
  const day = approved ?? rejected;
  return citedItem(
    {
      id: key,
      badge: texts.state[state],
      look: lookOf(approval),
      outcome: approval,
      facts: [
        ...(day === undefined ? [] : [showDate(day.on)]),
        ...(by.length > 0
          ? [texts.by((approved?.by ? [approved.by] : by).map(name).join(', '))]
          : []),
        ...(by.length === 0 && signatures.length === 0 ? [texts.nobody] : []),
        ...(agreedWith.length > 0 ? [texts.agreedWith(agreedWith.map(name).join(', '))] : []),
        ...signatures.map((signature) =>
          texts.signedBy(
            name(signature.role),
            texts.signature[signature.state],
            signature.on === undefined ? '' : showDate(signature.on),
          ),
        ),
      ],
    },
    cited,
  );
}
