import { element, value, type Xml } from '../xml/element.js';

const EDGES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;

/** Thin black lines all round, as the tables of official papers have. */
const borders = (): Xml =>
  element(
    'w:tblBorders',
    {},
    EDGES.map((edge) =>
      element(`w:${edge}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'auto' }),
    ),
  );

/** Space inside the cells, in twips. */
const PADDING = { top: 30, left: 60, bottom: 30, right: 60 } as const;

const padding = (): Xml =>
  element(
    'w:tblCellMar',
    {},
    Object.entries(PADDING).map(([edge, width]) =>
      element(`w:${edge}`, { 'w:w': width, 'w:type': 'dxa' }),
    ),
  );

export const tableStyle = (name: string): Xml =>
  element('w:style', { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': 'DocumentTable' }, [
    value('w:name', name),
    value('w:uiPriority', 59),
    element('w:tblPr', {}, [borders(), padding()]),
  ]);
