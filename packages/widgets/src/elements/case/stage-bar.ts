import { html, nothing, type TemplateResult } from 'lit';
import type { Decision, Regulation } from '@semya/rules';
import { showDate } from '../../locale/show-date.js';
import { elementTexts as texts } from '../../locale/elements.ru.js';
import { explanationOf } from '../explanation/explanation.js';

type NextStage = Decision['stage']['next'][number];

interface StageBarActions {
  readonly regulation: Regulation;
  readonly names: ReadonlyMap<string, string>;
  readonly readonly: boolean;
  readonly enter: (next: NextStage) => void;
}

/** The stages in their order, the one the case is in, and what stands before the next ones. */
export function stageBar({ stage }: Decision, actions: StageBarActions): TemplateResult {
  const { regulation } = actions;
  const current = stage.current?.id;
  const passed = new Set(stage.periods.map(({ stage: id }) => id));
  const ordered = regulation.stages.toSorted((one, other) => one.order - other.order);
  if (ordered.length === 0) return html``;
  return html`<section class="stages" aria-labelledby="stages">
    <h3 id="stages">${texts.case.stages}</h3>
    <ol class="bar">
      ${ordered.map(
        ({ id, title }) =>
          html`<li
            class=${id === current ? 'current' : passed.has(id) ? 'passed' : 'ahead'}
            aria-current=${id === current ? 'step' : nothing}
          >
            <span>${title}</span>
            ${
              id === current && stage.current
                ? html`<small>${texts.case.since(showDate(stage.current.since))}</small>`
                : nothing
            }
          </li>`,
      )}
    </ol>
    ${current === undefined ? html`<p class="empty">${texts.case.stageNone}</p>` : nothing}
    ${stage.next.map((next) => nextStage(next, actions))}
  </section>`;
}

/** A stage may begin although something only warned of is not met: both have to be said. */
function wordingOf(ready: boolean, open: number): 'moveReady' | 'moveWarned' | 'moveBlocked' {
  if (!ready) return 'moveBlocked';
  return open === 0 ? 'moveReady' : 'moveWarned';
}

function nextStage(next: NextStage, actions: StageBarActions): TemplateResult {
  const open = next.guards.filter(({ truth }) => truth !== 'met');
  const ready = next.allowed === 'met';
  return html`<div class="next-stage" data-stage=${next.id}>
    <p>
      ${texts.case[wordingOf(ready, open.length)](next.title)}
      <span class="clause">${texts.clause(next.clause)}</span>
    </p>
    ${
      open.length === 0
        ? nothing
        : html`<ul class="guards">
            ${open.map(
              (guard) =>
                html`<li class="truth-${guard.truth}">
                  <span>${guard.title}</span>
                  <span class="clause">${texts.clause(guard.clause)}</span>
                  ${explanationOf(guard.why, actions.regulation, actions.names)}
                </li>`,
            )}
          </ul>`
    }
    ${
      ready && !actions.readonly
        ? html`<button
            type="button"
            @click=${() => {
              actions.enter(next);
            }}
          >
            ${texts.case.moveTo(next.title)}
          </button>`
        : nothing
    }
  </div>`;
}
