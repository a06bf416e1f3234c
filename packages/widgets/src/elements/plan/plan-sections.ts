import { html, nothing, type TemplateResult } from 'lit';
import { planTexts as texts } from '../../locale/plan.ru.js';
import { showDate } from '../../locale/show-date.js';
import { SUPPLEMENT, type Plan, type PlanProblem, type PlanTask } from '../../plan/read-plan.js';
import type { OptionTitle } from './measures-table.js';

/** What the assessment found, and whether the programme answers it. */
export function problemsSection(
  { problems }: Plan,
  titleOf: OptionTitle,
): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  const open = problems.filter(({ measures }) => measures === 0).length;
  return html`<section class="problems" aria-labelledby="problems">
    <h3 id="problems">${texts.problems}</h3>
    <p class=${open === 0 ? 'hint' : 'note warning'}>
      ${open === 0 ? texts.complete : texts.incomplete(open)}
    </p>
    <ul>
      ${problems.map(
        (problem) =>
          html`<li data-covered=${problem.measures > 0}>
            ${problem.title}
            <p class="facts">
              <span>${titleOf('/problems/*/sphere', problem.sphere)}</span>
              <span class="badge ${problem.measures > 0 ? 'truth-met' : 'truth-unknown'}"
                >${coverage(problem)}</span
              >
            </p>
          </li>`,
      )}
    </ul>
  </section>`;
}

function coverage({ sphere, measures }: PlanProblem): string {
  if (sphere === undefined) return texts.unknownSphere;
  return measures > 0 ? texts.covered : texts.uncovered;
}

/** Tasks with the criterion by which one sees that they are done, and the check of their wording. */
export function tasksSection({ tasks }: Plan, titleOf: OptionTitle): TemplateResult {
  return html`<section class="tasks" aria-labelledby="tasks">
    <h3 id="tasks">${texts.tasks}</h3>
    ${
      tasks.length === 0
        ? html`<p class="empty">${texts.noTasks}</p>`
        : html`<ol>
            ${tasks.map(
              (task) =>
                html`<li>
                  ${task.number === '' ? nothing : `${task.number}. `}${task.title}
                  <p class="facts">
                    <span>${texts.criterion}: ${task.criterion ?? texts.noCriterion}</span>
                    <span class="badge ${look(task)}">${smart(task)}</span>
                    <span>${titleOf('/tasks/*/achieved', task.achieved)}</span>
                  </p>
                </li>`,
            )}
          </ol>`
    }
  </section>`;
}

const look = ({ check }: PlanTask): string =>
  check?.passed === true ? 'truth-met' : 'truth-unknown';

function smart({ check }: PlanTask): string {
  if (!check) return texts.smart.none;
  if (check.passed === undefined) return texts.smart.unknown;
  return check.passed ? texts.smart.passed : texts.smart.failed;
}

/** Numbered changes of the approved programme. */
export function supplementsSection(
  { supplements }: Plan,
  open: (document: string, record: string) => void,
): TemplateResult | typeof nothing {
  if (supplements.length === 0) return nothing;
  return html`<section class="supplements" aria-labelledby="supplements">
    <h3 id="supplements">${texts.supplements}</h3>
    <ol>
      ${supplements.map(
        ({ record, number, on, outcome, grounds, cancelled }) =>
          html`<li>
            <button
              type="button"
              class="link"
              @click=${() => {
                open(SUPPLEMENT, record);
              }}
            >
              ${texts.supplementLine(number, showDate(on))}
            </button>
            <span class="badge">${texts.outcome[outcome]}</span>
            <p>${grounds}</p>
            ${cancelled.map((what) => html`<p class="hint">${texts.cancels(what)}</p>`)}
          </li>`,
      )}
    </ol>
  </section>`;
}
