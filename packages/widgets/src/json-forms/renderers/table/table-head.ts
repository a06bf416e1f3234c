import { html, nothing, type TemplateResult } from 'lit';
import type { FormContext } from '../../binding/form-context.js';
import { requiredMark } from '../../field/field-frame.js';
import { canEdit, type ArrayProps } from '../array/array-binding.js';
import type { Column, ColumnGroup } from './columns.js';

/** Ids of the heads by which the controls in the cells are named. */
export const columnId = (props: ArrayProps, { path }: Column): string => `${props.id}-col-${path}`;
export const groupId = (props: ArrayProps, { path }: ColumnGroup): string =>
  `${props.id}-group-${path}`;

const groupsOf = (columns: readonly Column[]): readonly (Column | ColumnGroup)[] =>
  columns.flatMap((column, place): readonly (Column | ColumnGroup)[] => {
    if (column.group === undefined) return [column];
    return columns[place - 1]?.group === column.group ? [] : [column.group];
  });

/** Heads of the objects whose fields have columns of their own; blank over the other columns. */
function groupRow(props: ArrayProps, columns: readonly Column[]): TemplateResult | typeof nothing {
  if (columns.every(({ group }) => group === undefined)) return nothing;
  return html`<tr class="table-row groups" role="row" aria-rowindex="1">
    <td role="cell" class="number"></td>
    ${groupsOf(columns).map((part) =>
      'columns' in part
        ? html`<th
            role="columnheader"
            scope="colgroup"
            class="span-${part.columns}"
            id=${groupId(props, part)}
            colspan=${part.columns}
          >
            ${part.label}
          </th>`
        : html`<td role="cell"></td>`,
    )}
    ${canEdit(props) ? html`<td role="cell" class="actions"></td>` : nothing}
  </tr>`;
}

/** Whether the data number the rows themselves: numbers of the table's own would only repeat it. */
export const isNumbered = (props: ArrayProps, columns: readonly Column[]): boolean =>
  columns[0]?.label === props.arrayTexts.table.number;

/** Classes of the cells with the rows' own numbers, which stay for who hears the table. */
export const numberClass = (props: ArrayProps, columns: readonly Column[]): string =>
  isNumbered(props, columns) ? 'number repeated' : 'number';

/** How many rows the head has. */
export const headRows = (columns: readonly Column[]): number =>
  columns.some(({ group }) => group !== undefined) ? 2 : 1;

/** The head of a table: what each column holds, and what to write there. */
export function tableHead(
  props: ArrayProps,
  { texts }: FormContext,
  columns: readonly Column[],
): TemplateResult {
  const { number, actions } = props.arrayTexts.table;
  const unnamed = texts.unnamedField;
  return html`<thead>
    ${groupRow(props, columns)}
    <tr class="table-row" role="row" aria-rowindex=${headRows(columns)}>
      <th role="columnheader" scope="col" class=${numberClass(props, columns)}>${number}</th>
      ${columns.map(
        (column) =>
          html`<th role="columnheader" scope="col">
            <span id=${columnId(props, column)}>${column.label || unnamed}</span
            >${requiredMark({ ...props, required: column.required })}
            ${column.hint === '' ? nothing : html`<div class="hint">${column.hint}</div>`}
          </th>`,
      )}
      ${
        canEdit(props)
          ? html`<th role="columnheader" scope="col" class="actions">
              <span class="visually-hidden">${actions}</span>
            </th>`
          : nothing
      }
    </tr>
  </thead>`;
}
