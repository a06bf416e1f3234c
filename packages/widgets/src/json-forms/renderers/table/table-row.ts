import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../../locale/fill.js';
import { dispatch } from '../../binding/dispatch.js';
import type { FormContext } from '../../binding/form-context.js';
import { canEdit, rowPath, type ArrayProps } from '../array/array-binding.js';
import { idOfRow } from '../../store/row-identities.js';
import { rowButtons } from '../array/row-buttons.js';
import { errorsOfWhole } from '../array/row-errors.js';
import { watch } from '../array/watch.js';
import type { Column, ColumnGroup } from './columns.js';
import { columnId, groupId, headRows, numberClass } from './table-head.js';

interface Row {
  readonly props: ArrayProps;
  readonly form: FormContext;
  readonly path: string;
  /** Id of the cell with the row's number. */
  readonly headId: string;
}

/** The control of a cell, named by the heads of its column and of its row. */
function control({ props, form, path, headId }: Row, column: Column): unknown {
  const { items: schema, visible, enabled, readonly } = props;
  const group = column.group ? [groupId(props, column.group)] : [];
  const labelledby = [...group, columnId(props, column), headId].join(' ');
  const { uischema } = column;
  return dispatch({ uischema, schema, path, visible, enabled, readonly, labelledby }, form);
}

/** Errors of the row as a whole stand in its first cell, those of an object in the object's first. */
function wholeErrors(row: Row, column: Column, place: number, columns: readonly Column[]) {
  const { form, path, headId, props } = row;
  const { group } = column;
  const startsGroup = group && columns[place - 1]?.group !== group ? [group] : [];
  const wholes: readonly Pick<ColumnGroup, 'path' | 'schema'>[] = [
    ...(place === 0 ? [{ path: '', schema: props.items }] : []),
    ...startsGroup,
  ];
  return wholes.map((whole) => {
    const at = whole.path === '' ? path : `${path}.${whole.path}`;
    return watch(form, { path: at, reach: 'value' }, () =>
      errorsOfWhole(form, at, whole.schema, `${headId}-${whole.path}`),
    );
  });
}

/** Where a finding about an object leads: the first of its fields. */
const placeOf = ({ path }: Row, { group }: Column, before: Column | undefined) =>
  group && before?.group !== group ? `${path}.${group.path}` : nothing;

/** One row of a table: its number, its cells, what can be done to it. */
export function tableRow(
  props: ArrayProps,
  form: FormContext,
  columns: readonly Column[],
  index: number,
): TemplateResult {
  const id = idOfRow(props.identities, index);
  const path = rowPath(props, index);
  const row: Row = { props, form, path, headId: `${props.id}-row-${id}` };
  const { row: rowText } = props.arrayTexts.table;
  return html`<tr
    class="table-row"
    role="row"
    data-row=${id}
    data-index=${index}
    data-path=${path}
    aria-rowindex=${index + 1 + headRows(columns)}
  >
    <th role="rowheader" scope="row" class=${numberClass(props, columns)} id=${row.headId}>
      <span class="row-word">${fill(rowText, { number: '' })}</span>${index + 1}
    </th>
    ${columns.map(
      (column, place) =>
        html`<td
          role="cell"
          data-label=${column.required ? `${column.label} *` : column.label}
          data-hint=${column.hint || nothing}
          data-path=${placeOf(row, column, columns[place - 1])}
        >
          ${control(row, column)}${wholeErrors(row, column, place, columns)}
        </td>`,
    )}
    ${
      canEdit(props)
        ? html`<td role="cell" class="actions">
            ${watch(form, { path, reach: 'value' }, () =>
              rowButtons({ props, form, index, look: 'pictures' }),
            )}
          </td>`
        : nothing
    }
  </tr>`;
}
