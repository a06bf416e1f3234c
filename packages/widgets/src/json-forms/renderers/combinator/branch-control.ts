import { isControlElement } from '@jsonforms/core';
import { css, html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { dispatch } from '../../binding/dispatch.js';
import type { FormContext } from '../../binding/form-context.js';
import { defineRenderer, type Renderer } from '../../binding/renderer.js';
import { settleField } from '../../field/field-events.js';
import { errorsOf, hintOf, hintText, requiredMark, shownErrors } from '../../field/field-frame.js';
import { fieldIds } from '../../field/field-ids.js';
import { branchStyles } from '../../styles/branch.css.js';
import { categorizationStyles } from '../../styles/categorization.css.js';
import { leftGroup } from '../choice/left-group.js';
import { branchBinding, type BranchProps } from './branch-binding.js';
import { branchChoice, branchPanelId, branchTabId, lookOf } from './branch-choice.js';
import { branchDetail, commonPart } from './branch-detail.js';
import { anyOfTester, oneOfTester } from './combinator-testers.js';

/**
 * What was found to fit is held as if it had been chosen: else a field that is emptied on the way to
 * another value could make another shape fit, and the page would change under the typing.
 */
function holdFitting(props: BranchProps, form: FormContext): void {
  const { key, chosen, isStated } = props;
  if (isStated || chosen < 0 || props.branches.length < 2) return;
  queueMicrotask(() => {
    if (form.store.getState().branches.has(key)) return;
    form.store.dispatch({ type: 'semya/BRANCH', key, index: chosen });
  });
}

const place = ({ path, visible, enabled, readonly }: BranchProps) => ({
  path,
  visible,
  enabled,
  readonly,
});

function common(props: BranchProps, form: FormContext): unknown {
  const part = commonPart(props);
  return part ? dispatch({ ...part, ...place(props) }, form) : nothing;
}

const nameId = (props: BranchProps): string => props.labelledby ?? fieldIds(props.id).label;

/** The fields of the shape in force. */
function content(props: BranchProps, form: FormContext): unknown {
  const branch = props.branches[props.chosen];
  if (!branch) return nothing;
  const { schema } = branch;
  const uischema = branchDetail(props, schema);
  const node = { uischema, schema, ...place(props) };
  const isTab = lookOf(props) === 'tabs' && props.branches.length > 1;
  // A constant is chosen, not filled in.
  if (schema.const !== undefined || schema.type === 'null') return nothing;
  return keyed(
    schema,
    html`<div
      class="branch"
      data-path=${props.path}
      id=${isTab ? branchPanelId(props) : nothing}
      role=${isTab ? 'tabpanel' : nothing}
      aria-labelledby=${isTab ? branchTabId(props, props.chosen) : nothing}
    >
      ${dispatch(isControlElement(uischema) ? { ...node, labelledby: nameId(props) } : node, form)}
    </div>`,
  );
}

/** A branch that is a single control shows the errors of the value itself. */
const showsOwnErrors = (props: BranchProps): boolean => {
  const branch = props.branches[props.chosen];
  return branch === undefined || !isControlElement(branchDetail(props, branch.schema));
};

function branches(props: BranchProps, form: FormContext): TemplateResult {
  holdFitting(props, form);
  const ids = fieldIds(props.id);
  const described = [
    hintText(props) === '' ? '' : ids.hint,
    showsOwnErrors(props) && shownErrors(props).length > 0 ? ids.error : '',
  ].filter(Boolean);
  const name = props.label || (props.schema.title ?? form.texts.unnamedField);
  return html`<fieldset
    class="field branches size-full"
    data-path=${props.chosen < 0 ? props.path : nothing}
    aria-labelledby=${props.labelledby ?? nothing}
    aria-describedby=${described.length > 0 ? described.join(' ') : nothing}
    @focusout=${(event: FocusEvent) => {
      if (leftGroup(event)) settleField(form, props);
    }}
  >
    ${
      props.labelledby === undefined
        ? html`<legend id=${ids.label} class=${props.label === '' ? 'visually-hidden' : nothing}>
            ${name}${requiredMark(props)}
          </legend>`
        : nothing
    }
    ${hintOf(props)}${common(props, form)}${branchChoice(props, form)}${content(props, form)}
    ${showsOwnErrors(props) ? errorsOf(props) : nothing}
  </fieldset>`;
}

const styles = css`
  ${categorizationStyles}
  ${branchStyles}
`;

/** One of several shapes. */
export const oneOfRenderer: Renderer = {
  ...defineRenderer(oneOfTester, branchBinding('oneOf'), branches),
  styles,
};

/** At least one of several shapes: the one that is filled in. */
export const anyOfRenderer: Renderer = {
  ...defineRenderer(anyOfTester, branchBinding('anyOf'), branches),
  styles,
};
