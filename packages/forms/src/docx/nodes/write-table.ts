import { element, value, type Xml } from '../xml/element.js';
import type { StyleName } from '../styles/style-names.js';
import { cut, twips } from '../page/sheet.js';
import { gap } from './gap.js';
import type { NodeOf, NodeWriter } from './node-writer.js';
import { paragraph, runs, textParagraph } from './paragraph.js';
import { cell, row, table } from './plain-table.js';

/** More columns than this need smaller letters. */
const MANY_COLUMNS = 9;
/** Height of a row to write in, mm. */
const ROOM_TO_WRITE = 9;
/** A description of a table is not longer than this. */
const LONGEST_DESCRIPTION = 250;

type Table = NodeOf<'table'>;
type Align = Table['columns'][number]['align'];

const JUSTIFICATION: Readonly<Record<Align, string>> = {
  start: 'left',
  center: 'center',
  end: 'right',
};

interface Grid {
  readonly columns: Table['columns'];
  readonly widths: readonly number[];
  readonly style: StyleName;
}

/**
 * A table with a head that every page repeats and rows that stay in one piece; a list without rows
 * is a sentence.
 */
export const writeTable: NodeWriter<'table'> = (node, { sheet, beforeSignatures }) => {
  const { caption, columns, rows, empty, total } = node;
  if (empty !== undefined) {
    const said = caption === undefined ? empty : `${caption}: ${empty}`;
    return [textParagraph('BodyText', said, beforeSignatures)];
  }
  const grid: Grid = {
    columns,
    widths: cut(
      sheet.text,
      columns.map(({ width }) => width),
    ),
    style: columns.length > MANY_COLUMNS ? 'DenseTableText' : 'TableText',
  };
  const last = total ? rows.length : rows.length - 1;
  const body = [
    ...rows.map((texts, index) => bodyRow(texts, grid, beforeSignatures && index === last)),
    ...(total ? [totalRow(total, grid, beforeSignatures)] : []),
  ];
  return [
    ...(caption === undefined ? [] : [textParagraph('Caption', caption)]),
    table(
      {
        widths: grid.widths,
        style: value('w:tblStyle', 'DocumentTable'),
        description: [value('w:tblCaption', descriptionOf(node))],
      },
      [...headRows(node, grid), ...body],
    ),
    gap(beforeSignatures),
  ];
};

const descriptionOf = ({ caption, columns }: Table): string =>
  (caption ?? columns.map(({ title }) => title).join(', ')).slice(0, LONGEST_DESCRIPTION);

const aligned = (style: StyleName, text: string, align: Align, keepNext: boolean): Xml =>
  paragraph({
    style,
    keepNext,
    ...(align !== 'start' && { properties: [value('w:jc', JUSTIFICATION[align])] }),
    children: runs(text),
  });

const headRows = ({ columnNumbers = false }: Table, grid: Grid): readonly Xml[] => {
  const { columns, widths, style } = grid;
  const repeated = [element('w:tblHeader')];
  const middle = [value('w:vAlign', 'center')];
  const head = (texts: readonly string[], look: StyleName) =>
    row(
      texts.map((text, index) =>
        cell({
          width: widths[index] ?? 0,
          content: [aligned(look, text, 'center', true)],
          properties: middle,
        }),
      ),
      repeated,
    );
  return [
    head(
      columns.map(({ title }) => title),
      style,
    ),
    ...(columnNumbers
      ? [
          head(
            columns.map((_column, index) => String(index + 1)),
            'ColumnNumber',
          ),
        ]
      : []),
  ];
};

const bodyRow = (
  texts: readonly string[],
  { columns, widths, style }: Grid,
  keepNext: boolean,
): Xml => {
  const isToFill = texts.every((text) => /^\d*$/.test(text));
  const height = element('w:trHeight', { 'w:val': twips(ROOM_TO_WRITE), 'w:hRule': 'atLeast' });
  return row(
    texts.map((text, index) =>
      cell({
        width: widths[index] ?? 0,
        content: [aligned(style, text, columns[index]?.align ?? 'start', keepNext)],
      }),
    ),
    isToFill ? [height] : [],
  );
};

const totalRow = (
  { label, text }: NonNullable<Table['total']>,
  { columns, widths, style }: Grid,
  keepNext: boolean,
): Xml => {
  const align = columns.at(-1)?.align ?? 'end';
  const own = widths.at(-1) ?? 0;
  if (columns.length < 2) {
    return row([
      cell({ width: own, content: [aligned(style, `${label}: ${text}`, align, keepNext)] }),
    ]);
  }
  const before = widths.slice(0, -1).reduce((sum, width) => sum + width, 0);
  return row([
    cell({
      width: before,
      span: columns.length - 1,
      content: [aligned(style, label, 'end', keepNext)],
    }),
    cell({ width: own, content: [aligned(style, text, align, keepNext)] }),
  ]);
};
