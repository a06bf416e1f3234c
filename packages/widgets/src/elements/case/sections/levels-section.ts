import { html, nothing, type TemplateResult } from 'lit';
import type { LevelOutcome, LevelsOutcome, ValuePeriod } from '@semya/rules';
import { decisionTexts } from '../../../locale/decision.ru.js';
import { elementTexts } from '../../../locale/elements.ru.js';
import { showDate } from '../../../locale/show-date.js';
import { citedItem, type Cited } from './cited-item.js';

const texts = decisionTexts.levels;

interface LevelActions extends Cited {
  readonly readonly: boolean;
  /** Records the level that the signs propose. */
  readonly record: (fact: string, value: string) => void;
}

/** The level that a person recorded, with its periods, beside the one that the signs propose. */
export function levelsSection(
  levels: readonly LevelsOutcome[],
  actions: LevelActions,
): TemplateResult | typeof nothing {
  if (levels.length === 0) return nothing;
  return html`<section class="levels" aria-labelledby="levels">
    <h3 id="levels">${texts.title}</h3>
    ${levels.map((outcome) => oneFact(outcome, actions))}
  </section>`;
}

function oneFact(outcome: LevelsOutcome, actions: LevelActions): TemplateResult {
  const { fact, levels, current, periods, state } = outcome;
  const proposed = levels.find(({ value }) => value === outcome.proposed);
  const says = texts.state[state];
  return html`<dl class="pair">
      <div>
        <dt>${texts.recorded}</dt>
        <dd>
          ${
            current
              ? html`<strong>${current.title}</strong> ${texts.period(showDate(current.from))}`
              : texts.notRecorded
          }
        </dd>
      </div>
      ${
        proposed
          ? html`<div>
              <dt>${texts.proposed}</dt>
              <dd>
                <strong>${proposed.title}</strong>
                ${
                  proposed.urgent
                    ? html`<span class="badge status-overdue">${texts.urgent}</span>`
                    : nothing
                }
              </dd>
            </div>`
          : nothing
      }
    </dl>
    ${says === '' ? nothing : html`<p class="note ${state === 'differs' ? 'warning' : ''}">${says}</p>`}
    ${recordButton(outcome, proposed, actions, fact)}
    <details class="signs" ?open=${state === 'differs'}>
      <summary>${texts.signs}</summary>
      <ul class="cited-list">
        ${levels.map((level) => levelItem(level, actions))}
      </ul>
    </details>
    ${periods.length < 2 ? nothing : history(periods)}`;
}

function recordButton(
  { state }: LevelsOutcome,
  proposed: LevelOutcome | undefined,
  { readonly, record }: LevelActions,
  fact: string,
): TemplateResult | typeof nothing {
  if (readonly || !proposed || state === 'agrees') return nothing;
  return html`<div class="actions">
    <button
      type="button"
      @click=${() => {
        record(fact, proposed.value);
      }}
    >
      ${texts.record(proposed.title)}
    </button>
  </div>`;
}

function levelItem(level: LevelOutcome, cited: Cited): TemplateResult {
  return html`${citedItem(
      {
        id: level.id,
        badge: elementTexts.truth[level.truth],
        look: `truth-${level.truth}`,
        outcome: level,
      },
      cited,
    )}
    <li>
      <ul class="cited-list within">
        ${level.signs.map((sign) =>
          citedItem(
            {
              id: sign.id,
              badge: elementTexts.truth[sign.truth],
              look: `truth-${sign.truth}`,
              outcome: sign,
            },
            cited,
          ),
        )}
      </ul>
    </li>`;
}

/** Periods of a value, the latest first. */
function history(periods: readonly ValuePeriod[]): TemplateResult {
  return html`<details class="history">
    <summary>${texts.history}</summary>
    <ol class="periods">
      ${periods.toReversed().map(
        ({ title, from, to }) =>
          html`<li>
            ${title}
            <span class="source"
              >${texts.period(showDate(from), to === undefined ? undefined : showDate(to))}</span
            >
          </li>`,
      )}
    </ol>
  </details>`;
}
