import { html, nothing, type TemplateResult } from 'lit';
import type { Decision } from '@semya/rules';
import { decisionTexts } from '../../../locale/decision.ru.js';
import { elementTexts } from '../../../locale/elements.ru.js';
import { showDate } from '../../../locale/show-date.js';
import { citedItem, citedList, type Cited } from './cited-item.js';

const texts = decisionTexts.conclusions;

/** What follows from the results; the decision itself a person takes and records. */
export function conclusionsSection(
  { effectiveness: { conclusions } }: Decision,
  cited: Cited,
): TemplateResult | typeof nothing {
  if (conclusions.length === 0) return nothing;
  return html`<section class="conclusions" aria-labelledby="conclusions">
    <h3 id="conclusions">${texts.title}</h3>
    ${citedList(
      conclusions.map((conclusion) =>
        citedItem(
          {
            id: conclusion.id,
            badge: elementTexts.truth[conclusion.truth],
            look: `truth-${conclusion.truth}`,
            outcome: conclusion,
            facts: factsOf(conclusion),
          },
          cited,
        ),
      ),
    )}
  </section>`;
}

function factsOf({
  truth,
  recorded,
}: Decision['effectiveness']['conclusions'][number]): readonly string[] {
  if (recorded) return [texts.recorded(showDate(recorded.on))];
  return truth === 'met' ? [texts.notRecorded] : [];
}
