import { isControlElement } from '@jsonforms/core';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import { dispatch } from '../../binding/dispatch.js';
import type { FormContext } from '../../binding/form-context.js';
import { defineRenderer, type Renderer } from '../../binding/renderer.js';
import { rowOnTheWay } from '../../binding/reveal-event.js';
import { hintOf, requiredMark } from '../../field/field-frame.js';
import { fieldIds } from '../../field/field-ids.js';
import { idOfRow } from '../../store/row-identities.js';
import { listWithDetailStyles } from '../../styles/list-with-detail.css.js';
import { arrayBinding, rowPath, type ArrayProps } from '../array/array-binding.js';
import { arrayDescription, arrayFoot, onLeaving } from '../array/array-frame.js';
import { rowButtons } from '../array/row-buttons.js';
import { rowDetail } from '../array/row-detail.js';
import { errorsOfWhole, rowErrorCount } from '../array/row-errors.js';
import { rowTitle } from '../array/row-name.js';
import { watch } from '../array/watch.js';
import { listWithDetailTester } from './list-with-detail-tester.js';

/** The row whose fields are shown: the one that was opened, else the first. */
const openRow = ({ open, path, data }: ArrayProps): number =>
  Math.max(0, Math.min(open?.get(path) ?? 0, data - 1));

function openAt(props: ArrayProps, form: FormContext, index: number): void {
  form.store.dispatch({ type: 'semya/OPEN', element: props.uischema, path: props.path, index });
}

const tabId = ({ id }: ArrayProps, row: string): string => `${id}-tab-${row}`;
const panelId = ({ id }: ArrayProps): string => `${id}-panel`;

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Arrows go from row to row and show it at once, as in any list of tabs. */
const onKey = (props: ArrayProps, form: FormContext) => (event: KeyboardEvent) => {
  const step = steps[event.key];
  if (!step) return;
  event.preventDefault();
  const list = event.currentTarget as HTMLElement;
  const next = step(openRow(props), props.data);
  openAt(props, form, next);
  list.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
};

function master(props: ArrayProps, form: FormContext): TemplateResult {
  const opened = openRow(props);
  const indices = Array.from({ length: props.data }, (_, index) => index);
  const idOf = (index: number): string => idOfRow(props.identities, index);
  const entry = (index: number): TemplateResult =>
    html`<button
      type="button"
      role="tab"
      class="master-row"
      id=${tabId(props, idOf(index))}
      aria-selected=${index === opened ? 'true' : 'false'}
      aria-controls=${index === opened ? panelId(props) : nothing}
      tabindex=${index === opened ? 0 : -1}
      @click=${() => {
        openAt(props, form, index);
      }}
    >
      ${watch(
        form,
        { path: rowPath(props, index), reach: 'nested' },
        () =>
          html`<span class="row-title">${rowTitle(props, form, index)}</span>
            ${rowErrorCount(props, form, index)}`,
      )}
    </button>`;
  return html`<div
    class="master"
    role="tablist"
    aria-orientation="vertical"
    aria-labelledby=${fieldIds(props.id).label}
    @keydown=${onKey(props, form)}
  >
    ${repeat(indices, idOf, entry)}
  </div>`;
}

/** The fields of the open row; each row has elements of its own in the page. */
function detail(props: ArrayProps, form: FormContext): unknown {
  const index = openRow(props);
  const path = rowPath(props, index);
  const row = idOfRow(props.identities, index);
  const uischema = rowDetail(props);
  const { items: schema, visible, enabled, readonly } = props;
  const node = { uischema, schema, path, visible, enabled, readonly };
  const labelledby = tabId(props, row);
  // A single control shows the errors of the whole row, and is named by the row's title.
  const isSingle = isControlElement(uischema);
  // What is open only because nothing was opened yet must be stated to be followed.
  const beforeMove = (): void => {
    openAt(props, form, index);
  };
  return keyed(
    row,
    html`<div
      class="master-detail"
      role="tabpanel"
      id=${panelId(props)}
      aria-labelledby=${labelledby}
      data-path=${path}
    >
      ${
        isSingle
          ? nothing
          : watch(form, { path, reach: 'value' }, () =>
              errorsOfWhole(form, path, schema, panelId(props)),
            )
      }
      ${dispatch(isSingle ? { ...node, labelledby } : node, form)}
      ${watch(form, { path, reach: 'value' }, () =>
        rowButtons({ props, form, index, look: 'words', beforeMove }),
      )}
    </div>`,
  );
}

const onReveal =
  (props: ArrayProps, form: FormContext) =>
  (event: CustomEvent<string>): void => {
    const index = rowOnTheWay(props.path, event.detail);
    if (index === undefined || index >= props.data || index === openRow(props)) return;
    openAt(props, form, index);
    event.preventDefault();
  };

function listWithDetail(props: ArrayProps, form: FormContext): TemplateResult {
  const name = props.label === '' ? form.texts.unnamedField : props.label;
  return html`<fieldset
    class="field list size-full"
    data-path=${props.path}
    aria-describedby=${arrayDescription(props)}
    @focusout=${onLeaving(props, form)}
    @semya-reveal=${onReveal(props, form)}
  >
    <legend
      id=${fieldIds(props.id).label}
      class=${props.label === '' ? 'visually-hidden' : nothing}
    >
      ${name}${requiredMark(props)}
    </legend>
    ${hintOf(props)}
    ${
      props.data === 0
        ? nothing
        : html`<div class="master-and-detail">${master(props, form)}${detail(props, form)}</div>`
    }
    ${arrayFoot(props, form)}
  </fieldset>`;
}

/** Rows by their titles, and beside them the fields of the one that is open. */
export const listWithDetailRenderer: Renderer = {
  ...defineRenderer(listWithDetailTester, arrayBinding, listWithDetail),
  styles: listWithDetailStyles,
};
