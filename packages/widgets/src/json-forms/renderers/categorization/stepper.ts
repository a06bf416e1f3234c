import { html, nothing, type TemplateResult } from 'lit';
import { fill, plural } from '../../../locale/fill.js';
import type { FormContext } from '../../binding/form-context.js';
import { defineRenderer, type Renderer } from '../../binding/renderer.js';
import { categorizationStyles } from '../../styles/categorization.css.js';
import {
  categorizationBinding,
  errorPathsIn,
  openCategory,
  type CategorizationProps,
  type CategoryProps,
} from './categories.js';
import { stepperTester } from './categorization-testers.js';
import { panelContent } from './panel.js';

type Status = 'current' | 'done' | 'ahead' | 'errors';

function statusOf(props: CategorizationProps, category: CategoryProps, position: number): Status {
  if (position === props.active) return 'current';
  if (category.errors > 0) return 'errors';
  return position < props.active ? 'done' : 'ahead';
}

function statusText(status: Status, { errors }: CategoryProps, { texts }: FormContext): string {
  const count = fill(plural(texts.steps.errors, errors), { count: errors });
  if (status === 'errors') return count;
  const own = texts.steps[status];
  return errors === 0 ? own : `${own}, ${count}`;
}

/** Goes to a step and puts focus on its title, so that it is read out and the fields come next. */
const goTo =
  (props: CategorizationProps, form: FormContext, position: number) => (event: Event) => {
    // The button itself may be gone once the step has changed.
    const steps = (event.currentTarget as Element).closest('.steps');
    openCategory(props, form, position);
    steps?.querySelector<HTMLElement>('.step-title')?.focus();
  };

/** With `options.gate` a step with errors is not left forward; its errors show instead. */
const goOn = (props: CategorizationProps, form: FormContext) => (event: Event) => {
  const open = props.categories[props.active];
  const paths = open ? errorPathsIn(open.uischema, props.path, form) : [];
  if (props.uischema.options?.gate === true && paths.length > 0) {
    form.store.dispatch({ type: 'semya/SETTLE', paths });
    form.focusField(paths[0] ?? '');
    return;
  }
  goTo(props, form, props.active + 1)(event);
};

function step(
  props: CategorizationProps,
  category: CategoryProps,
  position: number,
  form: FormContext,
): TemplateResult {
  const status = statusOf(props, category, position);
  return html`<li class="step ${status}" aria-current=${status === 'current' ? 'step' : nothing}>
    <button type="button" class="step-button" @click=${goTo(props, form, position)}>
      <span class="step-number" aria-hidden="true">${position + 1}</span>
      <span class="step-label">${category.label}</span>
      <span class="step-status">${statusText(status, category, form)}</span>
    </button>
  </li>`;
}

function navigation(props: CategorizationProps, form: FormContext): TemplateResult {
  const { back, next } = form.texts.steps;
  const isFirst = props.active === 0;
  const isLast = props.active === props.categories.length - 1;
  return html`<div class="step-navigation">
    ${
      isFirst
        ? nothing
        : html`<button type="button" class="button" @click=${goTo(props, form, props.active - 1)}>
            ${back}
          </button>`
    }
    ${
      isLast
        ? nothing
        : html`<button type="button" class="button primary" @click=${goOn(props, form)}>
            ${next}
          </button>`
    }
  </div>`;
}

function stepper(props: CategorizationProps, form: FormContext): TemplateResult | typeof nothing {
  const open = props.categories[props.active];
  if (!open) return nothing;
  const { progress } = form.texts.steps;
  const place = fill(progress, { step: props.active + 1, total: props.categories.length });
  return html`<div class="steps">
    <ol class="step-list">
      ${props.categories.map((category, position) => step(props, category, position, form))}
    </ol>
    <h3 class="step-title" tabindex="-1">${place}: ${open.label}</h3>
    <div class="panel">${panelContent(props, open, form)}</div>
    ${props.uischema.options?.showNavButtons === false ? nothing : navigation(props, form)}
  </div>`;
}

/** Categories as steps, one after another. */
export const stepperRenderer: Renderer = {
  ...defineRenderer(stepperTester, categorizationBinding, stepper),
  styles: categorizationStyles,
};
