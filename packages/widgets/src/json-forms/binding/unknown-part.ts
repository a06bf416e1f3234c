import { isScoped } from '@jsonforms/core';
import { html, type TemplateResult } from 'lit';
import { fill } from '../../locale/fill.js';
import type { FormContext } from './form-context.js';
import type { RenderNode } from './render-node.js';

/** Stands where no renderer fits, and says what part of the form is missing. */
export function unknownPart({ uischema }: RenderNode, { texts }: FormContext): TemplateResult {
  const scope = isScoped(uischema) ? uischema.scope : '';
  const type = typeof uischema.type === 'string' ? uischema.type : '?';
  return html`<p class="broken" role="note">${fill(texts.unknownPart, { type, scope })}</p>`;
}
