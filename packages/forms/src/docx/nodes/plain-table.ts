import { element, value, type Xml } from '../xml/element.js';

export interface Cell {
  readonly width: number;
  readonly content: readonly Xml[];
  /** Columns that the cell spans. */
  readonly span?: number;
  readonly properties?: readonly Xml[];
}

/** A cell; one without content holds an empty paragraph, as the standard asks. */
export const cell = ({ width, content, span = 1, properties = [] }: Cell): Xml =>
  element('w:tc', {}, [
    element('w:tcPr', {}, [
      element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
      ...(span > 1 ? [value('w:gridSpan', span)] : []),
      ...properties,
    ]),
    ...(content.length > 0 ? content : [element('w:p')]),
  ]);

/** A row that does not go on to the next page. */
export const row = (cells: readonly Xml[], properties: readonly Xml[] = []): Xml =>
  element('w:tr', {}, [element('w:trPr', {}, [element('w:cantSplit'), ...properties]), ...cells]);

export interface TableFrame {
  readonly widths: readonly number[];
  /** Properties before the width, and after the layout, in the order of the standard. */
  readonly style?: Xml;
  readonly description?: readonly Xml[];
}

/** A table of fixed columns. */
export const table = (
  { widths, style, description = [] }: TableFrame,
  rows: readonly Xml[],
): Xml => {
  const width = widths.reduce((sum, one) => sum + one, 0);
  return element('w:tbl', {}, [
    element('w:tblPr', {}, [
      ...(style ? [style] : []),
      element('w:tblW', { 'w:w': width, 'w:type': 'dxa' }),
      value('w:jc', 'left'),
      element('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }),
      element('w:tblLayout', { 'w:type': 'fixed' }),
      ...(style ? [] : [noPadding()]),
      ...description,
    ]),
    element(
      'w:tblGrid',
      {},
      widths.map((one) => element('w:gridCol', { 'w:w': one })),
    ),
    ...rows,
  ]);
};

/** What is laid out in columns without being a table keeps to the edges of the text. */
const noPadding = (): Xml =>
  element(
    'w:tblCellMar',
    {},
    ['left', 'right'].map((edge) => element(`w:${edge}`, { 'w:w': 0, 'w:type': 'dxa' })),
  );
