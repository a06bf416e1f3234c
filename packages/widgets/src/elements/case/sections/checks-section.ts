import { html, nothing, type TemplateResult } from 'lit';
import type { CheckOutcome, Decision } from '@semya/rules';
import { decisionTexts } from '../../../locale/decision.ru.js';
import { citedItem, citedList, type Cited } from './cited-item.js';
import { groupChecks } from './check-groups.js';

const texts = decisionTexts.checks;

/** What must be so before the case goes on: what is in the way in sight, the rest folded away. */
export function checksSection(decision: Decision, cited: Cited): TemplateResult | typeof nothing {
  const { blocking, warning, unknown, closing, settled } = groupChecks(decision);
  const titles = new Map(decision.checks.map(({ id, title }) => [id, title]));
  const list = (checks: readonly CheckOutcome[]): TemplateResult | typeof nothing =>
    citedList(checks.map((check) => checkItem(check, titles, cited)));
  const folded = (title: string, checks: readonly CheckOutcome[]): unknown =>
    checks.length === 0
      ? nothing
      : html`<details>
          <summary>${title}</summary>
          ${list(checks)}
        </details>`;
  if (decision.checks.every(({ state }) => state === 'not-applicable')) return nothing;
  return html`<section class="checks" aria-labelledby="checks">
    <h3 id="checks">${texts.title}</h3>
    ${blocking.length + warning.length === 0 ? html`<p class="empty">${texts.allMet}</p>` : nothing}
    ${
      blocking.length === 0
        ? nothing
        : html`<h4>${texts.blocking}</h4>
            ${list(blocking)}`
    }
    ${
      warning.length === 0
        ? nothing
        : html`<h4>${texts.warning}</h4>
            ${list(warning)}`
    }
    ${folded(texts.unknown(unknown.length), unknown)}
    ${folded(texts.closing(closing.length), closing)} ${folded(texts.met(settled.length), settled)}
  </section>`;
}

function checkItem(
  check: CheckOutcome,
  titles: ReadonlyMap<string, string>,
  cited: Cited,
): TemplateResult {
  const overriding = check.overriddenBy === undefined ? undefined : titles.get(check.overriddenBy);
  return citedItem(
    {
      id: check.id,
      badge: texts.state[check.state],
      look: `truth-${check.state === 'overridden' ? 'met' : check.state}`,
      outcome: check,
      facts: [
        texts.of[check.of],
        ...(overriding === undefined ? [] : [texts.overridden(overriding)]),
      ],
    },
    cited,
  );
}
