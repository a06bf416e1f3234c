import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { live } from 'lit/directives/live.js';
import type { DocumentRecord } from '@semya/rules';
import type { Finding } from '@semya/forms';
import { cellText } from '../../journal/cell-text.js';
import type { JournalColumn } from '../../journal/columns.js';
import type { JournalSort } from '../../journal/view-rows.js';
import { valueAt } from '../../journal/value-at.js';
import { journalTexts as texts } from '../../locale/journal.ru.js';
import { cellEditor, type CellEdit, type EditorHandlers } from './cell-editor.js';

export interface RowView {
  readonly row: DocumentRecord;
  /** Place in the view, from 0. */
  readonly index: number;
  readonly columns: readonly JournalColumn[];
  /** Column of the cell that takes the focus; -1: another row has it. */
  readonly active: number;
  readonly selected: boolean;
  readonly unsaved: boolean;
  readonly findings: readonly Finding[];
  readonly edit: CellEdit | undefined;
  readonly editor: EditorHandlers;
}

const tab = (isActive: boolean): string => (isActive ? '0' : '-1');

/** One row of the grid. */
export function gridRow(view: RowView): TemplateResult {
  const { row, index, columns, active, selected, unsaved, findings, edit } = view;
  const errors = findings.filter(({ severity }) => severity === 'error');
  const isPlain = errors.length === 0;
  return html`<div
    role="row"
    class=${edit ? 'editing' : ''}
    data-id=${row.id}
    data-index=${index}
    aria-rowindex=${index + 2}
    aria-selected=${selected}
  >
    <div
      role="gridcell"
      class="pick"
      aria-colindex="1"
      data-column="0"
      tabindex=${tab(active === 0)}
    >
      <input
        type="checkbox"
        tabindex="-1"
        aria-label=${texts.selectRow(index + 1)}
        .checked=${live(selected)}
      />
      ${isPlain ? nothing : html`<span class="mark"><span class="visually-hidden">${texts.hasErrors}</span></span>`}
      ${isPlain && unsaved ? html`<span class="mark unsaved"></span>` : nothing}
    </div>
    ${columns.map((column, place) => {
      const editing = edit?.column.path === column.path ? edit : undefined;
      const wrong =
        !isPlain &&
        errors.some(({ path }) => path === column.path || path.startsWith(`${column.path}/`));
      return html`<div
        role="gridcell"
        class=${editing ? 'cell-editing' : column.kind}
        aria-colindex=${place + 2}
        data-column=${place + 1}
        aria-readonly=${column.readonly ? 'true' : nothing}
        aria-invalid=${wrong ? 'true' : nothing}
        tabindex=${tab(active === place + 1 && !editing)}
      >
        ${editing ? cellEditor(editing, view.editor) : cellText(column, valueAt(row.data, column.path))}
      </div>`;
    })}
  </div>`;
}

export interface HeadView {
  readonly columns: readonly JournalColumn[];
  readonly active: number;
  readonly sort: JournalSort | undefined;
  /** All rows in view are selected. */
  readonly all: boolean;
}

const arrows = { ascending: '▲', descending: '▼' } as const;

/** The head of the grid: pressing a title puts the rows in order by it. */
export function gridHead({ columns, active, sort, all }: HeadView): TemplateResult {
  return html`<div role="row" class="head" aria-rowindex="1">
    <div
      role="columnheader"
      class="pick"
      aria-colindex="1"
      data-column="0"
      tabindex=${tab(active === 0)}
    >
      <input type="checkbox" tabindex="-1" aria-label=${texts.selectAll} .checked=${live(all)} />
    </div>
    ${columns.map((column, place) => {
      const sorted = sort?.path === column.path ? sort.direction : undefined;
      return html`<div
        role="columnheader"
        class=${classMap({ sorted: sorted !== undefined })}
        aria-colindex=${place + 2}
        aria-sort=${sorted ?? 'none'}
        data-column=${place + 1}
        tabindex=${tab(active === place + 1)}
      >
        ${column.title}
        ${sorted ? html`<span aria-hidden="true">${arrows[sorted]}</span>` : nothing}
      </div>`;
    })}
  </div>`;
}
