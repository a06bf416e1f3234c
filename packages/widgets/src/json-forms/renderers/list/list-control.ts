import { rankWith } from '@jsonforms/core';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { isControlWhere } from '../../binding/schema-testers.js';
import type { FormContext } from '../../binding/form-context.js';
import { defineRenderer } from '../../binding/renderer.js';
import { rowOnTheWay } from '../../binding/reveal-event.js';
import { hintOf, requiredMark } from '../../field/field-frame.js';
import { fieldIds } from '../../field/field-ids.js';
import { fieldWidth } from '../../field/field-width.js';
import { arrayBinding, type ArrayProps } from '../array/array-binding.js';
import { arrayDescription, arrayFoot, onLeaving } from '../array/array-frame.js';
import { listRow } from './list-row.js';
import { idOfRow } from '../../store/row-identities.js';
import { keepOpen, openRowAt } from './list-rows.js';

/** An array whose rows share one schema; tuples are not among them. */
const isRows = isControlWhere(
  ({ schema, types }) =>
    types.includes('array') &&
    types.every((type) => type === 'array' || type === 'null') &&
    !Array.isArray(schema.items),
);

const onReveal =
  (props: ArrayProps, form: FormContext) =>
  (event: CustomEvent<string>): void => {
    const index = rowOnTheWay(props.path, event.detail);
    if (index !== undefined && openRowAt(props, form, index)) event.preventDefault();
  };

function rows(props: ArrayProps, form: FormContext): TemplateResult | typeof nothing {
  if (props.data === 0) return nothing;
  const indices = Array.from({ length: props.data }, (_, index) => index);
  return html`<ol class="rows">
    ${repeat(
      indices,
      (index) => idOfRow(props.identities, index),
      (index) => listRow(props, form, idOfRow(props.identities, index), index),
    )}
  </ol>`;
}

function list(props: ArrayProps, form: FormContext): TemplateResult {
  const ids = fieldIds(props.id);
  const labelled = props.labelledby === undefined;
  const name = props.label === '' ? form.texts.unnamedField : props.label;
  return html`<fieldset
    class="field list ${fieldWidth(props)}"
    data-path=${props.path}
    aria-labelledby=${props.labelledby ?? nothing}
    aria-describedby=${arrayDescription(props)}
    @focusout=${onLeaving(props, form)}
    @semya-reveal=${onReveal(props, form)}
  >
    ${
      labelled
        ? html`<legend id=${ids.label} class=${props.label === '' ? 'visually-hidden' : nothing}>
            ${name}${requiredMark(props)}
          </legend>`
        : nothing
    }
    ${hintOf(props)}${rows(props, form)}
    ${arrayFoot(props, form, () => {
      keepOpen(props, form);
    })}
  </fieldset>`;
}

/** Rows one under another, each with its title, its fields and what can be done to it. */
export const listRenderer = defineRenderer(rankWith(2, isRows), arrayBinding, list);
