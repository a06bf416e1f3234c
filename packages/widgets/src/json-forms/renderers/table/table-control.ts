import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { FormContext } from '../../binding/form-context.js';
import { defineRenderer, type Renderer } from '../../binding/renderer.js';
import { tableStyles } from '../../styles/table.css.js';
import { rowOnTheWay } from '../../binding/reveal-event.js';
import { hintOf, requiredMark } from '../../field/field-frame.js';
import { fieldIds } from '../../field/field-ids.js';
import { arrayBinding, type ArrayProps } from '../array/array-binding.js';
import { arrayDescription, arrayFoot, onLeaving } from '../array/array-frame.js';
import { idOfRow, indexOfRow } from '../../store/row-identities.js';
import { columnsOf, type Column } from './columns.js';
import { headRows, isNumbered, tableHead } from './table-head.js';
import { statedTableTester, tableTester } from './table-testers.js';
import { onTableKey } from './table-keys.js';
import { tableRow } from './table-row.js';
import { windowedRows, windowOf } from './windowed-rows.js';

/** Longer tables draw only the rows in view. */
const longest = 60;

/** Tracks of the grid that every row is: the row's number, then the columns. */
function tracksOf(props: ArrayProps, columns: readonly Column[]): string {
  const digits = isNumbered(props, columns) ? 0 : String(props.data).length;
  const tracks = columns.map(({ least, share }) => `minmax(${least}em, ${share}fr)`);
  return [`${digits === 0 ? 0.5 : 1.5 + digits * 0.6}em`, ...tracks].join(' ');
}

const bodyOf = (event: Event): Element | null =>
  (event.currentTarget as Element).querySelector(':scope > .table-region > table > tbody');

const onReveal =
  ({ path }: ArrayProps) =>
  (event: CustomEvent<string>): void => {
    const index = rowOnTheWay(path, event.detail);
    if (index !== undefined && windowOf(bodyOf(event))?.show(index) === true) {
      event.preventDefault();
    }
  };

function body(props: ArrayProps, form: FormContext, columns: readonly Column[]): TemplateResult {
  const rows = windowedRows({
    count: props.data,
    columns: columns.length + 2,
    windowed: props.data > longest,
    structure: props.identities,
    idOf: (index) => idOfRow(props.identities, index),
    indexOf: (id) => indexOfRow(props.identities, id),
    row: (index) => tableRow(props, form, columns, index),
  });
  return html`<tbody>
    ${rows}
  </tbody>`;
}

function grid(props: ArrayProps, form: FormContext): TemplateResult | typeof nothing {
  if (props.data === 0) return nothing;
  const columns = columnsOf(props, form);
  const long = props.data > longest;
  return html`<div
    class="table-region ${long ? 'long' : ''}"
    role="region"
    aria-labelledby=${props.labelledby ?? fieldIds(props.id).label}
    tabindex=${long ? 0 : nothing}
    @keydown=${onTableKey(props, form)}
  >
    <table
      role="table"
      aria-labelledby=${props.labelledby ?? fieldIds(props.id).label}
      aria-rowcount=${props.data + headRows(columns)}
      ${ref((element) => {
        // A style attribute in a template would break the policy; the style object does not.
        if (element instanceof HTMLElement) {
          element.style.setProperty('--columns', tracksOf(props, columns));
        }
      })}
    >
      ${tableHead(props, form, columns)}${body(props, form, columns)}
    </table>
  </div>`;
}

function table(props: ArrayProps, form: FormContext): TemplateResult {
  const name = props.label === '' ? form.texts.unnamedField : props.label;
  return html`<div
    class="field table-field size-full"
    role="group"
    data-path=${props.path}
    aria-labelledby=${props.labelledby ?? fieldIds(props.id).label}
    aria-describedby=${arrayDescription(props)}
    @focusout=${onLeaving(props, form)}
    @semya-reveal=${onReveal(props)}
  >
    ${
      props.labelledby === undefined
        ? html`<div
            class="table-title ${props.label === '' ? 'visually-hidden' : ''}"
            id=${fieldIds(props.id).label}
          >
            ${name}${requiredMark(props)}
          </div>`
        : nothing
    }
    ${hintOf(props)}${grid(props, form)}${arrayFoot(props, form)}
  </div>`;
}

/** Rows of an array of objects as a table: plain fields side by side, or where the options say so. */
export const tableRenderer: Renderer = {
  ...defineRenderer(tableTester, arrayBinding, table),
  styles: tableStyles,
};

/** A table because the options ask for one, whatever the rows hold. */
export const statedTableRenderer: Renderer = {
  ...defineRenderer(statedTableTester, arrayBinding, table),
  styles: tableStyles,
};
