import { element } from './element.js';
import type { NodeOf, NodeRenderer } from './node-renderer.js';

/** More columns than this need smaller letters. */
const MANY_COLUMNS = 9;

type Columns = NodeOf<'table'>['columns'];

/**
 * A table whose head is repeated on every page and whose rows are not torn; a list without rows is
 * a sentence. On a narrow screen the table scrolls in its own frame, which the keyboard can reach.
 */
export const renderTable: NodeRenderer<'table'> = (node, owner) => {
  const { caption, columns, rows, empty, total } = node;
  if (empty !== undefined) {
    const said = caption === undefined ? empty : `${caption}: ${empty}`;
    return element(owner, 'p', 'paragraph', said);
  }
  const table = element(
    owner,
    'table',
    columns.length > MANY_COLUMNS ? 'dense' : '',
    ...(caption === undefined ? [] : [element(owner, 'caption', '', caption)]),
    element(owner, 'colgroup', '', ...columns.map((column) => columnElement(column, owner))),
    tableHead(node, owner),
    element(owner, 'tbody', '', ...rows.map((row) => bodyRow(row, columns, owner))),
  );
  if (total) table.tBodies[0]?.append(totalRow(total, columns, owner));
  const frame = element(owner, 'div', 'table-frame', table);
  frame.tabIndex = 0;
  frame.setAttribute('role', 'group');
  frame.setAttribute('aria-label', caption ?? columns.map(({ title }) => title).join(', '));
  return frame;
};

const columnElement = ({ width }: Columns[number], owner: Document): HTMLElement =>
  element(owner, 'col', `width-${Math.max(1, Math.round(width * 100))}`);

const tableHead = ({ columns, columnNumbers }: NodeOf<'table'>, owner: Document): HTMLElement => {
  const titles = columns.map(({ title }) => {
    const cell = element(owner, 'th', '', title);
    cell.scope = 'col';
    return cell;
  });
  const numbers = columns.map((_column, index) =>
    element(owner, 'td', 'column-number', String(index + 1)),
  );
  return element(
    owner,
    'thead',
    '',
    element(owner, 'tr', '', ...titles),
    ...(columnNumbers ? [element(owner, 'tr', '', ...numbers)] : []),
  );
};

const bodyRow = (row: readonly string[], columns: Columns, owner: Document): HTMLElement =>
  element(
    owner,
    'tr',
    row.every((text) => /^\d*$/.test(text)) ? 'to-fill' : '',
    ...row.map((text, index) => element(owner, 'td', columns[index]?.align ?? 'start', text)),
  );

const totalRow = (
  { label, text }: NonNullable<NodeOf<'table'>['total']>,
  columns: Columns,
  owner: Document,
): HTMLElement => {
  const head = element(owner, 'th', 'total', label);
  head.scope = 'row';
  head.colSpan = Math.max(1, columns.length - 1);
  return element(owner, 'tr', '', head, element(owner, 'td', columns.at(-1)?.align ?? 'end', text));
};
