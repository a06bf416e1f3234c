import { html, nothing, type TemplateResult } from 'lit';
import type { DutyOutcome } from '@semya/rules';
import { decisionTexts } from '../../../locale/decision.ru.js';
import { showDate } from '../../../locale/show-date.js';
import { citedItem, citedList, type Cited } from './cited-item.js';
import { roleTitle } from './role-title.js';

const texts = decisionTexts.duties;

/** Whether each is done a person judges: reminders, folded away, by who has to see to them. */
export function dutiesSection(
  duties: readonly DutyOutcome[],
  cited: Cited,
): TemplateResult | typeof nothing {
  const shown = duties.filter(({ state }) => state !== 'not-applicable');
  if (shown.length === 0) return nothing;
  const roles = [...new Set(shown.map(({ role }) => role))];
  return html`<details class="duties">
    <summary>${texts.title(shown.length)}</summary>
    ${roles.map(
      (role) =>
        html`<h4>${roleTitle(role, cited.regulation)}</h4>
          ${citedList(
            shown.filter((duty) => duty.role === role).map((duty) => dutyItem(duty, cited)),
          )}`,
    )}
  </details>`;
}

function dutyItem(duty: DutyOutcome, cited: Cited): TemplateResult {
  const { id, kind, state, done, addressees } = duty;
  return citedItem(
    {
      id,
      badge: texts.kind[kind],
      look: state === 'done' ? 'truth-met' : 'truth-not-met',
      outcome: duty,
      facts: [
        ...(done ? [texts.done(showDate(done.on))] : []),
        ...(state === 'unknown' ? [texts.state.unknown] : []),
        ...(addressees.length > 0 ? [texts.to(addressees.join(', '))] : []),
      ],
    },
    cited,
  );
}
