import { html, type TemplateResult } from 'lit';
import type { FormContext } from './form-context.js';

/** Stands where a renderer failed; the rest of the form and the data go on. */
export function brokenPart({ texts }: FormContext): TemplateResult {
  return html`<p class="broken" role="alert">${texts.brokenPart}</p>`;
}
