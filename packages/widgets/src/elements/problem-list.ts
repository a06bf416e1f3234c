import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '@semya/rules';
import { sayProblem } from '../locale/say-problem.js';

/** Problems in words, one beneath the other. */
export function problemList(problems: readonly Problem[]): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`<ul>
    ${problems.map((problem) => html`<li>${sayProblem(problem)}</li>`)}
  </ul>`;
}

/** Problems that a screen reader says at once. The role has a box of its own: on a list it would undo the list. */
export function problemAlert(problems: readonly Problem[]): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`<div class="failure" role="alert">${problemList(problems)}</div>`;
}
