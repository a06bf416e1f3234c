import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { dispatch } from '../../binding/dispatch.js';
import type { FormContext } from '../../binding/form-context.js';
import { layoutChildren } from '../layout/layout-children.js';
import { layoutOf, type CategorizationProps, type CategoryProps } from './categories.js';

/** What the open category holds. Each category has elements of its own in the page. */
export function panelContent(
  props: CategorizationProps,
  category: CategoryProps,
  form: FormContext,
): unknown {
  const layout = layoutOf(props, category);
  const content: TemplateResult =
    category.uischema.type === 'Categorization'
      ? html`${dispatch(layout, form)}`
      : html`<div class="vertical">${layoutChildren(layout, form)}</div>`;
  return keyed(category.uischema, content);
}

/** How many errors of a category show, in words: a colour alone would say nothing to many. */
export function errorCount(
  { errors }: CategoryProps,
  text: string,
): TemplateResult | typeof nothing {
  return errors === 0 ? nothing : html`<span class="count">${text}</span>`;
}
