import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fill } from '../../../locale/fill.js';
import { multiEnumBinding, type ChoiceProps } from '../../binding/bindings.js';
import type { FormContext } from '../../binding/form-context.js';
import { defineRenderer } from '../../binding/renderer.js';
import { sameValue } from '../../binding/same-props.js';
import { changeValue, settleField } from '../../field/field-events.js';
import { groupFrame, shownErrors } from '../../field/field-frame.js';
import { writtenText } from '../../field/written-text.js';
import { multiChoiceTester } from './choice-testers.js';
import { leftGroup } from './left-group.js';

const chosenOf = (data: unknown): readonly unknown[] => (Array.isArray(data) ? data : []);

/** Chosen values in the order of the list, whatever the order of ticking. */
function toggled(props: ChoiceProps, value: unknown, on: boolean): readonly unknown[] | undefined {
  const chosen = chosenOf(props.data);
  const options = props.options?.map((option): unknown => option.value) ?? [];
  const others = chosen.filter((one) => !options.some((option) => sameValue(option, one)));
  const kept = options.filter((option) =>
    sameValue(option, value) ? on : chosen.some((one) => sameValue(one, option)),
  );
  const next = [...kept, ...(on ? others : others.filter((one) => !sameValue(one, value)))];
  return next.length === 0 ? undefined : next;
}

function boxes(props: ChoiceProps, form: FormContext): TemplateResult {
  const chosen = chosenOf(props.data);
  const options = props.options ?? [];
  const strangers = chosen
    .filter((one) => !options.some((option) => sameValue(option.value, one)))
    .map((value) => ({ label: fill(form.texts.notInList, { value: writtenText(value) }), value }));
  const invalid = shownErrors(props).length > 0;
  return html`<div
    class="choices ${props.uischema.options?.orientation === 'horizontal' ? '' : 'stacked'}"
    @focusout=${(event: FocusEvent) => {
      if (leftGroup(event)) settleField(form, props);
    }}
  >
    ${[...options, ...strangers].map(
      ({ label, value }: { readonly label: string; readonly value: unknown }) =>
        html`<label class="tick"
          ><input
            type="checkbox"
            .checked=${live(chosen.some((one) => sameValue(one, value)))}
            ?disabled=${!props.enabled}
            aria-readonly=${props.readonly ? 'true' : nothing}
            aria-invalid=${invalid ? 'true' : nothing}
            @click=${(event: Event) => {
              if (props.readonly) event.preventDefault();
            }}
            @change=${(event: Event) => {
              const { checked } = event.currentTarget as HTMLInputElement;
              changeValue(form, props, toggled(props, value, checked));
            }}
          /><span>${label}</span></label
        >`,
    )}
  </div>`;
}

/** Several of a list, each a box to tick; none ticked is an empty field. */
export const multiChoiceRenderer = defineRenderer(
  multiChoiceTester,
  multiEnumBinding,
  (props, form) => groupFrame(props, form, boxes(props, form), 'group'),
);
