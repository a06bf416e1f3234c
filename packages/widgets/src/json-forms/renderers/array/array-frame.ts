import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../../locale/fill.js';
import type { FormContext } from '../../binding/form-context.js';
import { settleField } from '../../field/field-events.js';
import { errorsOf, hintText, shownErrors } from '../../field/field-frame.js';
import { fieldIds } from '../../field/field-ids.js';
import { leftGroup } from '../choice/left-group.js';
import { canAdd, isFull, type ArrayProps } from './array-binding.js';
import { addRow, restoreRow } from './row-actions.js';
import { calledRow } from './row-name.js';

/** Ids of the hint and the errors of an array, where they are in the page. */
export function arrayDescription(props: ArrayProps): string | typeof nothing {
  const ids = fieldIds(props.id);
  const hint = hintText(props) === '' ? '' : ids.hint;
  const error = shownErrors(props).length > 0 ? ids.error : '';
  return [hint, error].filter(Boolean).join(' ') || nothing;
}

/** The person left the array as a whole: what is wrong with its length shows. */
export const onLeaving =
  (props: ArrayProps, form: FormContext) =>
  (event: FocusEvent): void => {
    if (leftGroup(event)) settleField(form, props);
  };

function addButton(
  props: ArrayProps,
  form: FormContext,
  beforeMore: () => void,
): TemplateResult | typeof nothing {
  const { add, named, full } = props.arrayTexts;
  if (canAdd(props)) {
    return html`<button
      type="button"
      class="button add-row"
      aria-label=${props.label === '' ? nothing : fill(named, { action: add, name: props.label })}
      @click=${() => {
        beforeMore();
        addRow(props, form);
      }}
    >
      ${add}
    </button>`;
  }
  const tells = props.enabled && !props.readonly && isFull(props);
  return tells ? html`<p class="array-note">${fill(full, { limit: props.data })}</p>` : nothing;
}

/** A removal can be taken back until the person has left the form; no clock takes the offer away. */
function restoreLine(
  props: ArrayProps,
  form: FormContext,
  beforeMore: () => void,
): TemplateResult | typeof nothing {
  const { removal, arrayTexts } = props;
  if (!removal || !props.enabled || props.readonly) return nothing;
  const name = removal.map((row) => calledRow(props, form, row.index, row.value)).join(', ');
  return html`<p class="restore-line">
    <span>${fill(arrayTexts.removed, { name })}</span>
    <button
      type="button"
      class="link"
      aria-label=${fill(arrayTexts.named, { action: arrayTexts.restore, name })}
      @click=${() => {
        beforeMore();
        restoreRow(props, form);
      }}
    >
      ${arrayTexts.restore}
    </button>
  </p>`;
}

/**
 * What stands below the rows of an array: that there are none, what was removed, how to add one.
 *
 * @param beforeMore called before there will be a row more
 */
export function arrayFoot(
  props: ArrayProps,
  form: FormContext,
  beforeMore: () => void = () => undefined,
): TemplateResult {
  return html`
    ${props.data === 0 ? html`<p class="array-note">${props.arrayTexts.noData}</p>` : nothing}
    ${restoreLine(props, form, beforeMore)}${errorsOf(props)}${addButton(props, form, beforeMore)}
  `;
}
