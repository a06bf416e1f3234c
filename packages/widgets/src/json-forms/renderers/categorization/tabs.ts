import { html, nothing, type TemplateResult } from 'lit';
import { fill, plural } from '../../../locale/fill.js';
import type { FormContext } from '../../binding/form-context.js';
import { defineRenderer, type Renderer } from '../../binding/renderer.js';
import { categorizationStyles } from '../../styles/categorization.css.js';
import {
  categorizationBinding,
  openCategory,
  type CategorizationProps,
  type CategoryProps,
} from './categories.js';
import { tabsTester } from './categorization-testers.js';
import { errorCount, panelContent } from './panel.js';

const moves: Readonly<Record<string, (active: number, count: number) => number>> = {
  ArrowRight: (active, count) => (active + 1) % count,
  ArrowLeft: (active, count) => (active + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

const tabId = (props: CategorizationProps, { index }: CategoryProps): string =>
  `${props.id}-tab-${index}`;

const panelId = (props: CategorizationProps): string => `${props.id}-panel`;

/** Arrows go from tab to tab and open it at once, as the pattern of tabs wants it. */
const onKey = (props: CategorizationProps, form: FormContext) => (event: KeyboardEvent) => {
  const move = moves[event.key];
  if (!move) return;
  event.preventDefault();
  const list = event.currentTarget as HTMLElement;
  const next = move(props.active, props.categories.length);
  openCategory(props, form, next);
  list.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
};

function tab(
  props: CategorizationProps,
  category: CategoryProps,
  position: number,
  form: FormContext,
): TemplateResult {
  const selected = position === props.active;
  const { errors } = form.texts.steps;
  return html`<button
    type="button"
    role="tab"
    class="tab"
    id=${tabId(props, category)}
    aria-selected=${selected ? 'true' : 'false'}
    aria-controls=${selected ? panelId(props) : nothing}
    tabindex=${selected ? 0 : -1}
    @click=${() => {
      openCategory(props, form, position);
    }}
  >
    ${category.label}
    ${errorCount(category, fill(plural(errors, category.errors), { count: category.errors }))}
  </button>`;
}

function tabs(props: CategorizationProps, form: FormContext): TemplateResult | typeof nothing {
  const open = props.categories[props.active];
  if (!open) return nothing;
  return html`<div class="tabs">
    <div
      role="tablist"
      class="tablist"
      aria-label=${labelOf(props) ?? nothing}
      @keydown=${onKey(props, form)}
    >
      ${props.categories.map((category, position) => tab(props, category, position, form))}
    </div>
    <div role="tabpanel" class="panel" id=${panelId(props)} aria-labelledby=${tabId(props, open)}>
      ${panelContent(props, open, form)}
    </div>
  </div>`;
}

const labelOf = ({ uischema }: CategorizationProps): string | undefined =>
  'label' in uischema && typeof uischema.label === 'string' ? uischema.label : undefined;

/** Categories as tabs. */
export const tabsRenderer: Renderer = {
  ...defineRenderer(tabsTester, categorizationBinding, tabs),
  styles: categorizationStyles,
};
