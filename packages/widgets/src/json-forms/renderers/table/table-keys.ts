import type { FormContext } from '../../binding/form-context.js';
import type { ArrayProps } from '../array/array-binding.js';
import { addRow } from '../array/row-actions.js';
import { windowOf } from './windowed-rows.js';

interface Place {
  readonly row: number;
  /** Place of the cell among those of its row. */
  readonly cell: number;
  readonly count: number;
  readonly page: number;
}

const moves: Readonly<Record<string, (place: Place) => number>> = {
  ArrowUp: ({ row }) => row - 1,
  ArrowDown: ({ row }) => row + 1,
  Enter: ({ row }) => row + 1,
  'Shift+Enter': ({ row }) => row - 1,
  PageUp: ({ row, page }) => Math.max(0, row - page),
  PageDown: ({ row, page, count }) => Math.min(count - 1, row + page),
  'Control+Home': () => 0,
  'Control+End': ({ count }) => count - 1,
};

const nameOf = ({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): string =>
  `${ctrlKey || metaKey ? 'Control+' : ''}${shiftKey ? 'Shift+' : ''}${key}`;

const own = (...keys: readonly string[]): ReadonlySet<string> => new Set(keys);

const buttonKeys = own('Enter', 'Shift+Enter');
const arrows = own('ArrowUp', 'ArrowDown');

/** Keys that a control in a cell needs for itself. */
function keysOf(target: HTMLElement): ReadonlySet<string> | 'all' {
  if (target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement) return 'all';
  if (target instanceof HTMLButtonElement) return buttonKeys;
  if (!(target instanceof HTMLInputElement)) return 'all';
  if (target.type === 'radio' || target.list !== null) return arrows;
  return own();
}

function focusCell(body: Element, row: number, cell: number): void {
  const cells = body.querySelector<HTMLTableRowElement>(`tr[data-index="${row}"]`)?.cells;
  const input = cells?.[cell]?.querySelector<HTMLElement>(
    'input:not([tabindex="-1"]), select, textarea, button',
  );
  input?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  input?.focus();
  if (input instanceof HTMLInputElement && input.type === 'text') input.select();
}

/**
 * Keys between the rows of a table: Enter and the arrows to the next cell of the column, PageUp and
 * PageDown by what is in view, Ctrl+Home and Ctrl+End to the first and the last row, Ctrl+Enter to a
 * new row. What a control needs for itself (a list its arrows, a text of several lines its Enter) it
 * keeps.
 */
export const onTableKey =
  (props: ArrayProps, form: FormContext) =>
  (event: KeyboardEvent): void => {
    const target = event.composedPath()[0];
    if (!(target instanceof HTMLElement) || event.altKey || event.isComposing) return;
    const name = nameOf(event);
    if (name === 'Control+Enter') {
      event.preventDefault();
      addRow(props, form);
      return;
    }
    const move = moves[name];
    const keys = keysOf(target);
    const row = target.closest<HTMLTableRowElement>('tr[data-index]');
    const cell = target.closest<HTMLTableCellElement>('td, th');
    const body = row?.parentElement;
    if (!move || keys === 'all' || keys.has(name) || !row || !cell || !body) return;
    event.preventDefault();
    const window = windowOf(body);
    const { data: count } = props;
    const page = window?.pageSize ?? 1;
    const next = move({ row: Number(row.dataset.index), cell: cell.cellIndex, count, page });
    if (next < 0 || next >= count) return;
    window?.show(next);
    focusCell(body, next, cell.cellIndex);
  };
