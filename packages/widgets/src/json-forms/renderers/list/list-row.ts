import { isControlElement } from '@jsonforms/core';
import { html, nothing, type TemplateResult } from 'lit';
import { dispatch } from '../../binding/dispatch.js';
import type { FormContext } from '../../binding/form-context.js';
import { fieldIds } from '../../field/field-ids.js';
import { rowPath, type ArrayProps } from '../array/array-binding.js';
import { rowButtons } from '../array/row-buttons.js';
import { hasPlainRows, rowDetail } from '../array/row-detail.js';
import { errorsOfWhole, rowErrorCount } from '../array/row-errors.js';
import { rowTitle } from '../array/row-name.js';
import { watch } from '../array/watch.js';
import { canClose, isOpen, setOpen } from './list-rows.js';

interface ListRow {
  readonly props: ArrayProps;
  readonly form: FormContext;
  readonly id: string;
  readonly index: number;
}

const titleId = ({ props, id }: ListRow): string => `${props.id}-row-${id}`;
const contentId = ({ props, id }: ListRow): string => `${props.id}-content-${id}`;

function content({ props, form, index }: ListRow, labelledby?: string): unknown {
  const { items: schema, visible, enabled, readonly } = props;
  const place = { schema, path: rowPath(props, index), visible, enabled, readonly };
  const node = { uischema: rowDetail(props), ...place };
  return dispatch(labelledby === undefined ? node : { ...node, labelledby }, form);
}

function title(row: ListRow): TemplateResult {
  const { props, form, id, index } = row;
  const text = html`<span class="row-title" id=${titleId(row)}
    >${rowTitle(props, form, index)}</span
  >`;
  if (!canClose(props)) return text;
  const open = isOpen(props, id);
  return html`<button
    type="button"
    class="row-toggle"
    aria-expanded=${open ? 'true' : 'false'}
    aria-controls=${open ? contentId(row) : nothing}
    @click=${() => {
      setOpen(props, form, id, !open);
    }}
  >
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="m5 2 6 6-6 6" /></svg>${text}
  </button>`;
}

/** The head of a row follows the row by itself: its name is made of what the fields hold. */
const head = (row: ListRow): unknown =>
  watch(
    row.form,
    { path: rowPath(row.props, row.index), reach: 'nested' },
    () =>
      html`<div class="row-head">
        ${title(row)}${rowErrorCount(row.props, row.form, row.index)}
        ${rowButtons({ ...row, look: 'words' })}
      </div>`,
  );

function fieldsRow(row: ListRow): TemplateResult {
  const { props, form, id, index } = row;
  const path = rowPath(props, index);
  // A single control shows the errors of the whole row, and is named by the row's title.
  const isSingle = isControlElement(rowDetail(props));
  return html`<li class="row">
    <div role="group" aria-labelledby=${titleId(row)}>
      ${head(row)}
      ${
        isOpen(props, id)
          ? html`<div class="row-content" id=${contentId(row)} data-path=${path}>
              ${
                isSingle
                  ? nothing
                  : watch(form, { path, reach: 'value' }, () =>
                      errorsOfWhole(form, path, props.items, contentId(row)),
                    )
              }
              ${content(row, isSingle ? titleId(row) : undefined)}
            </div>`
          : nothing
      }
    </div>
  </li>`;
}

/** A row that is one control: its number names it, with the list's own label. */
function controlRow(row: ListRow): TemplateResult {
  const { props, form, index } = row;
  const label = props.labelledby ?? fieldIds(props.id).label;
  return html`<li class="row single">
    <span class="row-number" id=${titleId(row)}>${index + 1}</span>
    <div class="row-control">${content(row, `${label} ${titleId(row)}`)}</div>
    ${watch(form, { path: rowPath(props, index), reach: 'value' }, () =>
      rowButtons({ ...row, look: 'pictures' }),
    )}
  </li>`;
}

/** One row of a list: its title and its fields, or the one control that it is. */
export function listRow(
  props: ArrayProps,
  form: FormContext,
  id: string,
  index: number,
): TemplateResult {
  const row = { props, form, id, index };
  return hasPlainRows(props) ? controlRow(row) : fieldsRow(row);
}
