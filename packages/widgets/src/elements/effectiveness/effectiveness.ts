import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { CriterionOutcome, Decision, Regulation } from '@semya/rules';
import { effectivenessTexts as texts } from '../../locale/effectiveness.ru.js';
import { elementTexts } from '../../locale/elements.ru.js';
import { SchemeController } from '../../theme/scheme-controller.js';
import { citedItem, citedList } from '../case/sections/cited-item.js';
import { conclusionsSection } from '../case/sections/conclusions-section.js';
import { sectionStyles } from '../case/sections/section-styles.js';
import { define } from '../define.js';
import { elementStyles } from '../styles/element-styles.js';
import { comparisonsOf } from './comparisons.js';
import { criteriaTable } from './criteria-table.js';
import { effectivenessStyles } from './effectiveness-styles.js';
import { picture } from './picture.js';

/**
 * What has become of a family: the first measurement against the repeated one per criterion, as a
 * picture and as a table, and what follows from it. Criteria about the service stand apart and are
 * never counted for or against the family.
 *
 * @csspart service - The criteria about the service.
 *
 * @element semya-effectiveness
 */
@define('semya-effectiveness')
export class SemyaEffectiveness extends LitElement {
  static override styles = [elementStyles, sectionStyles, effectivenessStyles];

  /** Decision of the case, with its criteria. */
  @property({ attribute: false }) decision?: Decision;
  /** The regulation of the decision: scales and explanations come from it. */
  @property({ attribute: false }) regulation?: Regulation;
  /** Names of subjects by id, for explanations. */
  @property({ attribute: false }) names: ReadonlyMap<string, string> = new Map();
  /** Only the comparison: the host shows the conclusions itself. */
  @property({ type: Boolean }) brief = false;

  constructor() {
    super();
    new SchemeController(this);
  }

  override render(): TemplateResult | typeof nothing {
    const { decision, regulation, names } = this;
    if (!decision || !regulation) return nothing;
    const cited = { regulation, names };
    const family = decision.criteria.filter(({ about }) => about === 'family');
    const service = decision.criteria.filter(({ about }) => about === 'service');
    return html`
      ${this.brief ? nothing : conclusionsSection(decision, cited)}
      ${
        family.length === 0
          ? html`<p class="empty">${texts.none}</p>`
          : html`${this.#picture(family, regulation)}
            ${criteriaTable(family, decision.effectiveness, cited)}`
      }
      ${
        service.length === 0
          ? nothing
          : html`<section class="service" part="service" aria-labelledby="service">
              <h3 id="service">${texts.service}</h3>
              <p class="note">${texts.serviceNote}</p>
              ${citedList(
                service.map((criterion) =>
                  citedItem(
                    {
                      id: criterion.id,
                      badge: elementTexts.truth[criterion.truth],
                      look: `truth-${criterion.truth}`,
                      outcome: criterion,
                    },
                    cited,
                  ),
                ),
              )}
            </section>`
      }
    `;
  }

  #picture(family: readonly CriterionOutcome[], regulation: Regulation): TemplateResult {
    const comparisons = comparisonsOf(family, regulation);
    return comparisons.length === 0
      ? html`<p class="empty">${texts.notCompared}</p>`
      : picture(comparisons);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'semya-effectiveness': SemyaEffectiveness;
  }
}
