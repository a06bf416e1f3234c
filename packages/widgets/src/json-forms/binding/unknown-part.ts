import { isScoped } from '@jsonforms/core';
import { html, type TemplateResult } from 'lit';
import { fill } from '../../locale/fill.js';
import type { FormContext } from './form-context.js';

/** Stands where no renderer fits, and says what part of the form is missing. */
export function unknownPart(uischema: unknown, { texts }: FormContext): TemplateResult {
  const element = typeof uischema === 'object' ? uischema : null;
  const type = element && 'type' in element ? String(element.type) : '?';
  const scope = isScoped(uischema) ? uischema.scope : '';
  return html`<p class="broken" role="note">${fill(texts.unknownPart, { type, scope })}</p>`;
}
